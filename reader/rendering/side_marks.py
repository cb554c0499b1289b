"""What is marked on one side of a comparison, looked up sentence by sentence: a page asks for what it shows."""

from collections.abc import Iterable, Set

from reader.model.comparison import Comparison, Side
from reader.model.marking import surest_first, worn_looks
from reader.rendering.marks import (
    Layer,
    Mark,
    Mode,
    divergent_mark,
    divergent_sentences,
    link_marks,
    numbers_of,
    small_marks,
    value_marks,
    visible_links,
    word_marks,
)
from reader.rendering.palette import Palette
from reader.rendering.small_differences import Ignored


class SideMarks:
    """The links and the divergent sentences of one side, without those of hidden layers.

    Of a link of a hidden layer that differs, the number and the boxes stay. Small differences of a kind that is not
    `ignored` count as changed words.
    """

    def __init__(
        self,
        comparison: Comparison,
        side: Side,
        hidden: Set[Layer] = frozenset(),
        ignored: Set[Ignored] = frozenset(Ignored),
    ) -> None:
        self.comparison = comparison
        self.side = side
        self.divergent = divergent_sentences(comparison, side, hidden)
        self._numbers = numbers_of(comparison, side, hidden)
        self._tinted = frozenset(visible_links(comparison, hidden))
        tinted = (comparison.links[number] for number in sorted(self._tinted))
        self._worn = worn_looks(comparison.article(side), tinted, side)
        self._ignored = ignored

    def links_of(self, sentence: int) -> tuple[int, ...]:
        """Return the indices of a sentence's links, the surest first: it wears the look of that one first."""
        return surest_first(self.comparison, (number - 1 for number in self._numbers.get(sentence, ())))

    def label(self, sentence: int) -> str:
        """Return what stands beside a sentence with which a link begins: its number, "4 ↕" if it is moved; or nothing.

        "4 ?" is an unsure link, "4 ≠" one whose sides clash.
        """
        links = self.links_of(sentence)
        if not links or (len(links) == 1 and sentence != self.comparison.links[links[0]].of(self.side)[0]):
            return ""
        return ",".join(f"{number + 1}{self._signs(number)}" for number in sorted(links))

    def _signs(self, number: int) -> str:
        link = self.comparison.links[number]
        signs = ("↕" if link.moved else "") + ("?" if link.unsure else "") + ("≠" if link.clashes else "")
        return f" {signs}" if signs else ""

    def ground_marks(self, sentences: Iterable[int], palette: Palette) -> list[Mark]:
        """Return the marks of whole sentences and of shared clauses, in the order in which they are laid."""
        article = self.comparison.article(self.side)
        marks = [divergent_mark(article, index, palette) for index in sentences if index in self.divergent]
        for number in self._tinted_among(sentences):
            marks += link_marks(article, self.comparison.links[number], self.side, palette, self._worn)
        return marks

    def changed_words(self, sentences: Iterable[int], palette: Palette) -> list[Mark]:
        """Return the marks of changed words, which are laid over the others."""
        marks: list[Mark] = []
        for number in self._tinted_among(sentences):
            link = self.comparison.links[number]
            marks += word_marks(self.comparison.article(self.side), link, self.side, palette, self._worn)
            if all(self._worn[index][0].kind is link.kind for index in link.of(self.side)):
                marks += small_marks(self.comparison, link, self.side, palette, self._ignored)
        return marks

    def differing_values(self, sentences: Iterable[int], palette: Palette) -> list[Mark]:
        """Return the marks of the values that clash, which are laid over all others."""
        links = (self.comparison.links[number] for number in self._links_among(sentences))
        return [mark for link in links for mark in value_marks(link, self.side, palette)]

    def count(self, mode: Mode, palette: Palette) -> int:
        """Count all marks of the side in a mode."""
        if mode is Mode.READ:
            return 0
        everything = range(len(self.comparison.article(self.side).sentences))
        grounds = len(self.ground_marks(everything, palette)) + len(self.differing_values(everything, palette))
        return grounds + (len(self.changed_words(everything, palette)) if mode is Mode.WORDS else 0)

    def _tinted_among(self, sentences: Iterable[int]) -> list[int]:
        return [number for number in self._links_among(sentences) if number in self._tinted]

    def _links_among(self, sentences: Iterable[int]) -> list[int]:
        """Return the links of some sentences, each once, in an order that is the same among whatever others."""
        return sorted({number - 1 for index in sentences for number in self._numbers.get(index, ())})
