"""The words of a language that tell facts, by their stems: who says, how many, when, not, perhaps.

Written for this project; `en.txt` says how a line reads. A language without a table has none: figures, dates in
figures and quotations are found all the same.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from reader.comparing.profiling.stemming import stem

_SAME = {"pb": "pt", "pt-BR": "pt", "zt": "zh"}  # the same words, other code: Argos' own


@dataclass(frozen=True, slots=True)
class Entry:
    """A word or phrase by the stems of its words: what `kind` of fact it tells, and its `value` if it has one."""

    stems: tuple[str, ...]
    kind: str
    value: str


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The entries of a language by their first stem, the longest first, and the words of each kind as written.

    `forms`: the stem of a word for each stem of its other forms that no stemmer knows, such as found for find.
    """

    entries: Mapping[str, Sequence[Entry]]
    words: Mapping[str, frozenset[str]]
    forms: Mapping[str, str]

    def find(self, stems: Sequence[str], at: int) -> Sequence[Entry]:
        """Give the entries whose stems stand in `stems` from `at` on, the longest first."""
        found = self.entries.get(stems[at])
        if not found:
            return ()
        return [entry for entry in found if tuple(stems[at : at + len(entry.stems)]) == entry.stems]


@lru_cache(maxsize=16)
def read_lexicon(language: str) -> Lexicon:
    """Read the table of a language; empty where there is none."""
    table = files(__package__) / f"{_SAME.get(language, language)}.txt"
    lines = table.read_text(encoding="utf-8").splitlines() if language and table.is_file() else []
    entries: dict[str, list[Entry]] = {}
    words: dict[str, set[str]] = {}
    forms: dict[str, str] = {}
    for line in lines:
        if line.startswith("#"):
            continue
        kind, _, rest = line.partition(": ")
        for item in rest.split():
            phrase, _, value = item.partition("=")
            if kind == "form":
                forms[stem(phrase, language)] = stem(value, language)
                continue
            words.setdefault(kind, set()).add(phrase)
            stems = tuple(stem(word, language) for word in phrase.split("_"))
            entry = Entry(stems, kind, value)
            if entry not in entries.setdefault(stems[0], []):
                entries[stems[0]].append(entry)
    for found in entries.values():
        found.sort(key=lambda entry: -len(entry.stems))
    return Lexicon(entries, {kind: frozenset(found) for kind, found in words.items()}, forms)
