"""Sentences that say of themselves that they are not the story: requests, notices, biographies, credits, captions.

They are prose by every other sign, so words must tell. `notice_phrases.txt` lists what newsrooms write everywhere, in
the languages that our users read.
"""

import re
from functools import cache, cached_property

from reader.reading.cleaning.set_forms.line_forms import LineForms
from reader.text.tables import read_sections

_BORDER = r"\b"


class Phrases:
    """A family of phrases, sought in a text in lower case."""

    def __init__(self, patterns: tuple[str, ...], hints: tuple[str, ...]) -> None:
        """`hints` are words of which a text must hold one to be searched: searching is slow, looking up is not."""
        self.starting = tuple(pattern[1:] for pattern in patterns if pattern.startswith("^"))
        self._inside = [pattern for pattern in patterns if not pattern.startswith("^")]
        self.hints = frozenset(hints)
        # Made for the hints that are met: to see for all of them which patterns have them took a hundredth of a second.
        self._made: dict[str, re.Pattern[str] | None] = {}

    @cached_property
    def start(self) -> LineForms:
        """The phrases with which a text begins."""
        return LineForms(self.starting)

    def are_inside(self, low: str, hints: frozenset[str]) -> bool:
        """Tell whether a phrase is anywhere in the text `low`, given in lower case, which has these of the hints."""
        return any(self._search(hint, low) for hint in self.hints & hints)

    def _search(self, hint: str, low: str) -> bool:
        if hint not in self._made:
            hinted = [pattern for pattern in self._inside if hint in pattern or hint.removesuffix("s") in pattern]
            self._made[hint] = re.compile(_either(hinted)) if hinted else None
        pattern = self._made[hint]
        return pattern is not None and pattern.search(low) is not None


def _either(patterns: list[str]) -> str:
    """Join patterns to one; the border of a word, with which most begin, is looked for once for all of them."""
    bordered = [pattern.removeprefix(_BORDER) for pattern in patterns if pattern.startswith(_BORDER)]
    others = [pattern for pattern in patterns if not pattern.startswith(_BORDER)]
    return "|".join([*([rf"\b(?:{'|'.join(bordered)})"] if bordered else []), *others])


class Families:
    """The families of phrases with their names."""

    def __init__(self, families: tuple[tuple[str, Phrases], ...]) -> None:
        self._families = families
        self._hints = frozenset[str]().union(*(phrases.hints for _, phrases in families))
        # What any family begins with: that of most texts none does is told by one search.
        self._start = LineForms([line for _, phrases in families for line in phrases.starting])

    def may_be_in(self, low: str, words: frozenset[str]) -> bool:
        """Tell whether a text, in lower case and with these words, has to be looked at."""
        return not self._hints.isdisjoint(words) or self._start.match(low)

    def of(self, low: str, words: frozenset[str]) -> tuple[str, ...]:
        """Name the families of which a phrase is in the text `low`, given in lower case, whose words are `words`."""
        begins = self._start.match(low)
        if not begins and self._hints.isdisjoint(words):
            return ()
        hints = self._hints & words
        return tuple(
            [
                name
                for name, phrases in self._families
                if (begins and phrases.start.match(low)) or (hints and phrases.are_inside(low, hints))
            ]
        )


@cache
def load_phrases() -> Families:
    """Load the families: "notice", "biography", "credit", "caption"."""
    families: list[tuple[str, Phrases]] = []
    for name, lines in read_sections(__package__, "notice_phrases.txt").items():
        hints = tuple(word for line in lines if line.startswith("? ") for word in line[2:].split())
        patterns = tuple(line for line in lines if not line.startswith("? "))
        families.append((name, Phrases(patterns, hints)))
    return Families(tuple(families))
