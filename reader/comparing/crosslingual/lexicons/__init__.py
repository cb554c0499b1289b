"""What the words of a language are in English: stems with their glosses, each with a weight in ninths.

The lexicons derive from WikDict (by way of FreeDict and Debian), EDICT and CLDR, and are under CC BY-SA 3.0, those of
Chinese from CC-CEDICT and under CC BY-SA 4.0, as NOTICE says. `packaging/make_lexicons.py` makes them.
"""

import gzip
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib.resources import files

# Those that link parallel text with an F1 of .88 at least; the others have no lexicon here.
LANGUAGES = frozenset({"bg", "de", "el", "es", "fi", "fr", "id", "it", "ja", "nl", "pl", "pt", "ru", "sv", "tr", "zh"})
_SAME = {"pb": "pt", "zt": "zh"}  # Argos' Brazilian Portuguese, and Chinese in traditional characters
_PIVOT = "en"
_BOTH = 2
_NOTHING: Mapping[str, float] = {}
# Languages in which capitals tell no names: all nouns have them, or nothing has.
_WITHOUT_CAPITALS = frozenset({"de", "ja", "zh"})
# Linked with English alone: with fourteen other languages its F1 is .69, theirs .84 to 1 (mean .92).
_NEVER_BRIDGED = frozenset({"ja", "zh"})


@dataclass(frozen=True)
class Dictionary:
    """The glosses of each stem, as they are written in the file; English has none, as each stem is its own gloss."""

    lines: Mapping[str, str]

    language: str = ""

    def __contains__(self, stem: str) -> bool:
        return stem in self.lines

    def glosses(self, stem: str) -> Mapping[str, float]:
        """Return the stems of the English words that a stem may stand for, with weights in (0, 1]."""
        if self.is_english:
            return {stem: 1.0}
        found = self._read.get(stem)
        if found is None:
            line = self.lines.get(stem, "")
            found = {gloss[:-1]: int(gloss[-1]) / 9 for gloss in line.split(" ")} if line else _NOTHING
            if line:
                self._read[stem] = found
        return found

    def stems_for(self, gloss: str) -> Iterator[tuple[str, float]]:
        """Yield each stem that may stand for a word of English, by its stem, with the weight in (0, 1]."""
        text, at = self._text, self._text.find(gloss)
        while at >= 0:
            end = at + len(gloss)
            if text[at - 1] in "\t " and text[end : end + 1].isdecimal() and text[end + 1 : end + 2].strip() == "":
                line = text.rfind("\n", 0, at) + 1
                yield text[line : text.index("\t", line)], int(text[end]) / 9
            at = text.find(gloss, end)

    @cached_property
    def _read(self) -> dict[str, Mapping[str, float]]:
        """The glosses of the stems that were asked for: a pair of stories asks a hundred times for each."""
        return {}

    @cached_property
    def _text(self) -> str:
        """All lines, in which a gloss is found in a hundredth of the time that it takes to go through them."""
        return "\n".join(map("\t".join, self.lines.items()))

    @property
    def is_english(self) -> bool:
        """Whether each stem is its own gloss."""
        return self.language == _PIVOT

    @property
    def tells_names(self) -> bool:
        """Whether the language writes names, and not all nouns, with capitals."""
        return self.language not in _WITHOUT_CAPITALS

    @cached_property
    def longest(self) -> int:
        """The letters of the longest entry."""
        return max(map(len, self.lines), default=0)


Lexicons = tuple[Dictionary, Dictionary]


# An event in nine languages asks for them by turns: with eight at a time each was read anew, a fortieth of a second.
@lru_cache(maxsize=16)
def read_lexicon(language: str) -> Dictionary:
    """Read the lexicon of a language; an empty one where there is none."""
    code = _SAME.get(language, language)
    if code not in LANGUAGES:
        return Dictionary({}, code)
    text = gzip.decompress((files(__package__) / f"{code}.tsv.gz").read_bytes()).decode("utf-8")
    entries = (line.partition("\t") for line in text.splitlines())
    return Dictionary({stem: glosses for stem, _, glosses in entries}, code)


def is_offered(left: str | None, right: str | None) -> bool:
    """Tell whether two languages can be linked without a translation: each is English or has a lexicon."""
    codes = {_SAME.get(code, code) for code in (left, right) if code}
    return (
        len(codes) == _BOTH and codes <= {_PIVOT, *LANGUAGES} and (_PIVOT in codes or codes.isdisjoint(_NEVER_BRIDGED))
    )


def leads(left: str, right: str) -> bool:
    """Tell whether the left one of two languages comes first, the same whichever is left.

    By its capitals names are told: English, then a language that writes names alone with them.
    """
    return _standing(left) <= _standing(right)


def _standing(language: str) -> tuple[bool, bool, str]:
    return language != _PIVOT, language in _WITHOUT_CAPITALS, language
