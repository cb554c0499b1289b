"""Words of a language belong to its tables: a set of words in code that no one language could write mixes several.

What is in plain letters alone is not seen here, and regular expressions are not looked into.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import reader

ROOMS = ("comparing", "gathering")
_PLAIN = "abcdefghijklmnopqrstuvwxyz"
# What each language writes besides plain letters, or in their place.
_LATIN = (
    *("äöüß", "àâæçéèêëîïôœùûüÿ", "áéíóúñü", "àèéìîòóù", "áâãàçéêíóôõú", "éëïóöüè", "ąćęłńóśźż", "åäöé", "æøåé"),
    *("áčďéěíňóřšťúůýž", "ăâîșțşţ", "áéíóöőúüű", "çğıöşü"),
)
_OWN = ("αάβγδεέζηήθιίϊΐκλμνξοόπρσςτυύϋΰφχψωώ", "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґ")
_ALPHABETS = [frozenset(_PLAIN + more) for more in _LATIN] + [frozenset(letters) for letters in _OWN]
# Roots that many languages share and no table has the forms of: what is tested for, "-year-old", articles before an
# office in any language; and a name.
KNOWN = {
    "comparing/differing/quoting/attributing/speaker_phrases.py",
    "comparing/differing/statements/certainty/findings/results_of_tests.py",
    "comparing/differing/statements/quantities/figures/ages_told.py",
    "comparing/differing/statements/quantities/figures/scales.py",
    "gathering/claims/disputes/conditions.py",
}


def sets_of_words(tree: ast.AST) -> Iterator[tuple[int, list[str]]]:
    """Yield the words of each set, list or tuple that is written out, with its line."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Set | ast.List | ast.Tuple):
            parts = [part.value if isinstance(part, ast.Starred) else part for part in node.elts]
            inner = [each for part in parts for each in (part.elts if isinstance(part, ast.Tuple) else [part])]
            words = [one.value for one in inner if isinstance(one, ast.Constant) and isinstance(one.value, str)]
            yield node.lineno, [word for word in words if word.isalpha() and len(word) > 1]


def is_mixed(words: list[str]) -> bool:
    """Tell whether no language writes all of these words; scripts that are not listed are not known."""
    letters = {letter for word in words for letter in word.lower()}
    known = frozenset().union(*_ALPHABETS)
    return letters <= known and not any(letters <= alphabet for alphabet in _ALPHABETS)


@pytest.mark.parametrize(
    ("words", "is_so"), [(["und", "et"], False), (["für", "być"], True), (["and", "και"], True), (["año"], False)]
)
def test_words_of_two_alphabets_are_mixed(words: list[str], is_so: bool) -> None:
    assert is_mixed(words) is is_so


def test_no_set_of_words_in_code_mixes_languages() -> None:
    root = Path(reader.__file__).parent
    files = [path for room in ROOMS for path in sorted((root / room).rglob("*.py"))]
    found = {
        path.relative_to(root).as_posix(): line
        for path in files
        for line, words in sets_of_words(ast.parse(path.read_text(encoding="utf-8")))
        if is_mixed(words)
    }
    assert found.keys() == KNOWN, found
