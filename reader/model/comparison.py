"""What two stories share. This docstring is the glossary of the project.

article     a story with its headline, as cleaned text with paragraphs and sentences
sentence    the unit of comparing; the headline is one of its own
link        sentences of both sides that tell the same thing: 1:1, 1:n or n:1
kind        how a link's two sides relate:
            identical  the same words after folding case, quotes, dashes, spaces and spellings such as U.S./US
            edited     at least 60 % of the words survive
            reworded   fewer survive
            partial    one side holds the other and more, or they share only a quotation or a clause
moved       a link outside the longest run of links that keeps the order of both sides (a transposition)
edit        a run of words inside a link that is equal, deleted (left alone) or inserted (right alone)
passage     a maximal run of compared sentences of one side without a link
divergent   what one side alone says: the passages, unless the stories are in two languages: hardly a sentence finds
            its partner before one story is translated, so what one side alone says is not known
strictness  0 to 1: how sure a link must be to count; links at a stricter setting are among those at a laxer one
quotation   what somebody said, word for word, with who says it; two stories' quotations of one utterance are a pair
difference  a fact that the two sides of a link tell each in its way: a clash (an alert), a later report, the same in
            other form, a rounding, something of another subject, or a detail that one side adds
compared    sentences of headline and body; captions, bylines, credits, pull quotes, repeated leads and doubtful
            translations are shown, and neither linked nor divergent
"""

from dataclasses import dataclass, field
from enum import StrEnum

from reader.model.article import Article, Span
from reader.model.difference import Difference, Verdict
from reader.model.quotation import Quotations

DEFAULT_STRICTNESS = 0.5


class Side(StrEnum):
    """One of the two stories."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def other(self) -> "Side":
        """The opposite side."""
        return Side.RIGHT if self is Side.LEFT else Side.LEFT


class EditKind(StrEnum):
    """What happened to a run of words from left to right."""

    EQUAL = "equal"
    DELETE = "delete"
    INSERT = "insert"


@dataclass(frozen=True, slots=True)
class Edit:
    """A run of words in a link; spans are offsets in the text of the left and of the right article.

    `left` is empty for an insertion and `right` for a deletion. The edits of a link, in order, tile both sides from the
    start of its first sentence to the end of its last one. Equal runs may differ in what normalization folds.
    """

    kind: EditKind
    left: Span
    right: Span


class LinkKind(StrEnum):
    """How the two sides of a link relate; the module's docstring defines each."""

    IDENTICAL = "identical"
    EDITED = "edited"
    REWORDED = "reworded"
    PARTIAL = "partial"


class ReasonKind(StrEnum):
    """What two linked sentences have in common."""

    WORDS = "words"
    NAMES = "names"
    NUMBERS = "numbers"
    QUOTATION = "quotation"
    RUN = "run"
    DISTANCE = "distance"


@dataclass(frozen=True, slots=True)
class Reason:
    """A reason for a link: shared words, names, numbers, a quotation, the longest run, or how many places it moved."""

    kind: ReasonKind
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """Sentences of both sides (ascending, consecutive indices) that tell the same thing; `score` is in [0, 1]."""

    left: tuple[int, ...]
    right: tuple[int, ...]
    kind: LinkKind
    score: float
    moved: bool = False
    edits: tuple[Edit, ...] = ()
    reasons: tuple[Reason, ...] = ()
    differences: tuple[Difference, ...] = ()

    def of(self, side: Side) -> tuple[int, ...]:
        """Give the sentence indices of one side."""
        return self.left if side is Side.LEFT else self.right

    @property
    def clashes(self) -> tuple[Difference, ...]:
        """The differences that cannot both be true."""
        return tuple(one for one in self.differences if one.verdict is Verdict.CLASH)


@dataclass(frozen=True, slots=True)
class Passage:
    """A maximal run of compared sentences without a link: `first` to `last` inclusive, in the order of the text.

    Sentences in between that are not compared (a caption) do not end a passage and do not belong to it.
    """

    side: Side
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class ComparisonSettings:
    """What the user chose for a comparison; `strictness` is in [0, 1]."""

    strictness: float = DEFAULT_STRICTNESS

    def __post_init__(self) -> None:
        if not 0.0 <= self.strictness <= 1.0:
            raise ValueError(f"strictness {self.strictness} is not between 0 and 1")


@dataclass(frozen=True, slots=True)
class Comparison:
    """What two articles share. Links are in the order of the left text; a link's number is its index + 1."""

    left: Article
    right: Article
    links: tuple[Link, ...]
    passages: tuple[Passage, ...]
    settings: ComparisonSettings = ComparisonSettings()
    quotations: Quotations = field(default_factory=Quotations)

    def article(self, side: Side) -> Article:
        """Give the article of one side."""
        return self.left if side is Side.LEFT else self.right

    def keeps_its_laws(self) -> bool:
        """Say whether all links, edits and passages are about sentences and text that the articles have."""
        return (
            self.left.keeps_its_laws()
            and self.right.keeps_its_laws()
            and all(_are_sentences(link.of(side), self.article(side)) for link in self.links for side in Side)
            and all(
                edit.left.end <= len(self.left.text) and edit.right.end <= len(self.right.text)
                for link in self.links
                for edit in link.edits
            )
            and all(_are_sentences((p.first, p.last), self.article(p.side)) for p in self.passages)
        )

    @property
    def knows_divergence(self) -> bool:
        """Whether a passage is what one side alone says: not of stories in two known languages."""
        return len({self.left.language, self.right.language} - {None}) < 2

    def divergent(self, side: Side) -> tuple[Passage, ...]:
        """Give the passages that one side alone says, in the order of its text; none where that is not known."""
        return tuple(passage for passage in self.passages if passage.side is side) if self.knows_divergence else ()


def _are_sentences(indices: tuple[int, ...], article: Article) -> bool:
    return len(indices) > 0 and all(0 <= index < len(article.sentences) for index in indices)
