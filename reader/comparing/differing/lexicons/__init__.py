"""The words of a language that tell facts, by their stems: who says, how many, when, not, perhaps.

Written for this project; `en.txt` says how a line reads, `kinds.txt` what each kind tells and which forms of its words
are meant. The words for numbers are those of `number_words`. A language without a table has none: figures, dates in
figures and quotations are found all the same.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reader.comparing.number_words import KINDS_OF_PHRASES, SAME_WORDS, read_number_lines, read_number_words
from reader.comparing.profiling.normalization import fold
from reader.comparing.profiling.stemming import stem
from reader.text.tables import read_rows

# Months and days of the week: another word may have their stem, as Marta has that of martes and marched that of March.
_OF_CALENDAR = frozenset({"month", "weekday"})
_CAPITALS = frozenset({"en", "de", "el"})  # languages that write them with capitals: "sat" is no Saturday
_FORMS_LISTED = frozenset({"es", "fr", "it", "pt", "el"})  # of whose months and days the tables have every form
# Of whose words, whatever their kind: no stemmer is known of it, and five letters are of per cent and of process.
_ALL_LISTED = frozenset({"bg"})
_AS_WRITTEN = "!"
_KINDS = re.compile(r"([a-z_, ]+?)(?: \[([a-z ]+)\])?: ")  # names of kinds, and the marks of `kinds.txt`
_PART = re.compile(r"-|[^_-]+")  # a hyphen is a mark of its own in a text
_SURE_STEM = 4  # letters: the Greek article "τον" has the stem of "tons"


@dataclass(frozen=True, slots=True)
class Entry:
    """A word or phrase by its folded words and their stems: what `kind` of fact it tells, and its `value` if any.

    `has_forms` if other forms of it are meant too, `has_capital` if it is meant with a capital alone, `is_exact` if
    nothing is folded, `is_elided` if an article may be part of it.
    """

    words: tuple[str, ...]
    stems: tuple[str, ...]
    kind: str
    value: str
    has_forms: bool = False
    has_capital: bool = False
    is_exact: bool = False
    is_elided: bool = False

    def matches(self, stems: Sequence[str], surfaces: Sequence[str], at: int) -> bool:
        """Tell whether the words from `at` on are those of the entry, in any form where its kind allows."""
        if at + len(self.words) > len(stems):
            return False
        if self.has_capital and surfaces[at].islower():
            return False
        has_forms, is_exact = self.has_forms, self.is_exact
        # A loop: asked for at every known word of a story, where a generator takes twice as long.
        for place, (word, root) in enumerate(zip(self.words, self.stems, strict=True), at):
            if has_forms and stems[place] == root and len(root) >= _SURE_STEM:
                continue
            surface = surfaces[place].lower().replace("’", "'") if is_exact else fold(surfaces[place])
            if surface != word and not (self.is_elided and surface.partition("'")[2] == word):
                return False
        return True


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The entries of a language by their first stem, the longest first, and the words of each kind as written.

    `forms`: the stem of a word for each stem of its other forms that no stemmer knows, such as found for find.
    `homonyms`, by their stem, are no form of other words that have it: a department does not depart.
    """

    entries: Mapping[str, Sequence[Entry]]
    words: Mapping[str, frozenset[str]]
    forms: Mapping[str, str]
    homonyms: Mapping[str, frozenset[str]]
    language: str

    def number(self, folded: str) -> Entry | None:
        """Return the number that a word of several parts tells, in a language that writes such."""
        reader = read_number_words(self.language).compounds
        value = reader.read(folded) if reader is not None else None
        return Entry((folded,), (folded,), "number", str(value)) if value is not None else None

    def find(self, stems: Sequence[str], surfaces: Sequence[str], at: int) -> Sequence[Entry]:
        """Return the entries that stand at `at`, the longest first."""
        found = self.beginning(stems[at], surfaces[at])
        return [entry for entry in found if entry.matches(stems, surfaces, at)]

    def beginning(self, root: str, surface: str) -> Sequence[Entry]:
        """Return the entries that may begin with a word of this stem: those of homonyms with one of them alone."""
        found = self.entries.get(root, ())
        homonyms = self.homonyms.get(root)
        if homonyms is None:
            return found
        is_homonym = fold(surface) in homonyms
        return [entry for entry in found if (entry.words[0] in homonyms) is is_homonym]


@lru_cache(maxsize=1)
def read_kinds() -> Mapping[str, frozenset[str]]:
    """Return all kinds of words, each with its marks: `listed`, `exact`, `elided`."""
    heads = filter(None, map(_KINDS.match, read_rows(__package__, "kinds.txt")))
    return {kind: frozenset((head[2] or "").split()) for head in heads for kind in head[1].split(", ")}


@lru_cache(maxsize=16)
def read_lexicon(language: str) -> Lexicon:
    """Read the tables of a language, that of its numbers first; empty where there is none."""
    code = SAME_WORDS.get(language, language)
    entries: dict[str, list[Entry]] = {}
    words: dict[str, set[str]] = {}
    forms: dict[str, str] = {}
    homonyms: dict[str, set[str]] = {}
    kinds = read_kinds()
    for row in (*read_number_lines(code), *read_rows(__package__, f"{code}.txt")):
        kind, _, rest = row.partition(": ")
        if kind in KINDS_OF_PHRASES:
            continue
        for item in rest.split():
            phrase, _, value = item.partition("=")
            is_as_written = phrase.endswith(_AS_WRITTEN)
            phrase = phrase.removesuffix(_AS_WRITTEN)
            if kind == "form":
                forms[stem(phrase, language)] = stem(value, language)
                continue
            if kind == "homonym":
                homonyms.setdefault(stem(phrase, language), set()).add(fold(phrase))
                continue
            words.setdefault(kind, set()).add(phrase)
            parts = _PART.findall(phrase)
            stems = tuple(stem(word, language) for word in parts)
            is_of_calendar = kind in _OF_CALENDAR
            is_whole = is_as_written or code in _ALL_LISTED or (is_of_calendar and code in _FORMS_LISTED)
            has_capital = is_of_calendar and code in _CAPITALS
            marks = kinds.get(kind, frozenset())
            is_exact = "exact" in marks
            entry = Entry(
                words=tuple(parts if is_exact else map(fold, parts)),
                stems=stems,
                kind=kind,
                value=value,
                has_forms=not is_whole and marks.isdisjoint(("listed", "exact")),
                has_capital=has_capital,
                is_exact=is_exact,
                is_elided="elided" in marks,
            )
            if entry not in entries.setdefault(stems[0], []):
                entries[stems[0]].append(entry)
    for found in entries.values():
        found.sort(key=lambda entry: -len(entry.stems))
    of_kinds, of_stems = ({key: frozenset(found) for key, found in some.items()} for some in (words, homonyms))
    return Lexicon(entries, of_kinds, forms, of_stems, language)


# Asked for by each sentence, and the difference of two sets takes longer than all else that is asked then.
@lru_cache(maxsize=16)
def beginnings_of_clauses(language: str) -> frozenset[str]:
    """Return the words before which a clause of its own begins: "because", "who"."""
    words = read_lexicon(language).words
    return words.get("subordinate", frozenset()) - words.get("infinitive", frozenset())
