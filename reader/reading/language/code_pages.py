"""Code pages of DOS and of the Macintosh, which no detector tells from those of Windows: by what words look like.

Read in the wrong one, letters become signs, boxes and controls inside words, small letters capitals, and words are of
two alphabets at once.
"""

import re
import unicodedata
from collections.abc import Iterator

CODE_PAGES = (
    *("cp850", "cp437", "cp852", "cp866", "mac_cyrillic", "mac_roman", "cp737", "mac_greek", "mac_latin2", "cp855"),
    *("cp857", "cp775", "cp862", "mac_turkish", "mac_iceland", "cp865", "cp863", "cp860", "cp869", "cp861"),
    *("mac_croatian", "mac_romanian", "ptcp154", "koi8_t"),
)
# Of the words with letters outside of ASCII this share must look right: in chardet's right answers more do.
PLAUSIBLE = 0.88
# A code page must make more words than the detector's answer, and nearly all of them.
_BEST = 0.97
_LEAST_GAIN = 0.03
_SIGN = 0.95
_MANY = 20
_WORD = re.compile(r"[^\s\x00-\x40\x5b-\x60\x7b-\x7f]+")


def find_code_page(sample: bytes, answer: str) -> str | None:
    """Return the code page that fits much better than the detector's `answer`; None where that is as plausible."""
    likely = plausibility(sample.decode(answer, "replace"))
    if likely > _BEST:
        return None
    scores = {name: plausibility(text) for name, text in _readings(sample)}
    best = max(scores, key=lambda name: (round(scores[name], 3), -CODE_PAGES.index(name)), default=None)
    return best if best is not None and scores[best] >= max(_BEST, likely + _LEAST_GAIN) else None


def _readings(sample: bytes) -> Iterator[tuple[str, str]]:
    for name in CODE_PAGES:
        try:
            yield name, sample.decode(name)
        except UnicodeDecodeError:
            continue


def plausibility(text: str) -> float:
    """Return the share of the words with characters outside of ASCII in which all of these may stand where they do."""
    words = [word for word in _WORD.findall(text) if not word.isascii()]
    if not words:
        return 1.0
    right = sum(map(_looks_right, words)) / len(words)
    # Hebrew of DOS is Cyrillic in capitals alone.
    letters = "".join(words)
    return right / 2 if len(letters) > _MANY and letters.isupper() else right


def _looks_right(word: str) -> float:
    if len({_alphabet(letter) for letter in word if letter.isalpha()}) > 1:
        return 0.0
    inside = [(at, letter) for at, letter in enumerate(word) if not letter.isascii()]
    if not all(_may_stand(word, at) for at, _ in inside):
        return 0.0
    # Of two readings the one that makes letters of bytes.
    return 1.0 if all(letter.isalpha() for _, letter in inside) else _SIGN


def _may_stand(word: str, at: int) -> bool:
    """Tell whether a character may stand at this place of a word: a letter in its case, or a sign at an end."""
    letter, last = word[at], at == len(word) - 1
    category = unicodedata.category(letter)
    if letter.isalpha():
        if (letter == "ς" and not last) or (at and letter.isupper() and word[at - 1].islower()):
            return False
        return category not in ("Lm", "Lo") or _is_other_script(letter)
    if category == "Pd" or letter in "’‘":
        return True
    if letter == "”" and at and not last:  # "... in Europe.”End of story"
        return word[at - 1].islower() and word[at + 1].isupper()
    if category in ("Ps", "Pi", "Sc"):
        return (at == 0 and (category != "Sc" or len(word) == 1)) or (letter == "“" and last)
    if letter in "†‡‰":  # "på" of DOS
        return len(word) == 1
    return (at == 0 or last) and category in ("Po", "So", "Sm", "Zs", "Pf", "Pe")


def _is_other_script(letter: str) -> bool:
    """Tell whether a letter without case is of a script that has none, such as Hebrew; "ª" is not."""
    return unicodedata.category(letter) == "Lo" and letter > "\u0250"


def _alphabet(letter: str) -> str:
    return unicodedata.name(letter, "").partition(" ")[0]
