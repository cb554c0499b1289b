r"""What a story is: text, the spans of its paragraphs and sentences, and where each fact about it was found.

All offsets are half-open ranges of code points of `Article.text`; line ends are "\n" only.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from itertools import count
from pathlib import Path

from reader.model.unclear_date import UnclearDate
from reader.text.datelines import find_dateline_end
from reader.text.open_quotations import ends_in_quotation
from reader.text.punctuation import FULL_STOPS

# Characters of scripts that set no blanks between words. Compiled when one is met: that takes a hundredth of a start.
_DENSE = "[\u3041-\u30ff\u3400-\u9fff]"
_UNSPACED = "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """The range `text[start:end]`; `0 <= start <= end`."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def of(self, text: str) -> str:
        """Return the part of `text` that the span covers."""
        return text[self.start : self.end]


class Role(StrEnum):
    """What a paragraph is in its story."""

    HEADLINE = "headline"
    BODY = "body"
    CAPTION = "caption"
    BYLINE = "byline"
    DATELINE = "dateline"
    CREDIT = "credit"
    QUOTE = "quote"  # a pull quote: the story's own words, set again as decoration
    REPEATED = "repeated"  # a paragraph printed twice, such as a lead
    SUBHEADING = "subheading"  # of an entry of a live blog, or who speaks, of a transcript
    NOTE = "note"  # of the newsroom on the story itself: that it was corrected or updated


COMPARED_ROLES = frozenset({Role.HEADLINE, Role.BODY})
"""Roles whose sentences can be linked or be divergent; all others are kept, shown, and left out of comparing."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph: where it stands, and what it is in the story."""

    span: Span
    role: Role = Role.BODY


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: where it stands, without blanks around it, and the index of its paragraph."""

    span: Span
    paragraph: int


class RemovalReason(StrEnum):
    """Why cleaning set a block aside."""

    MENU = "menu"
    COMMENT = "comment"
    RELATED = "related"
    SHARING = "sharing"
    LEGAL = "legal"
    ADVERTISEMENT = "advertisement"
    REPEATED = "repeated"
    METADATA = "metadata"
    FOOTER = "footer"
    PICTURE = "picture"  # its caption, or who took it
    SHARED = "shared"  # other stories of the outlet have it too
    BY_HAND = "by hand"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Removed:
    """A block of the file that is not the story, and its place: before paragraph `before_paragraph`.

    `before_paragraph` equals the number of paragraphs for what came after the story. `close` is whether cleaning nearly
    took it for the story's beginning or end.
    """

    text: str
    reason: RemovalReason
    before_paragraph: int
    close: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """Where the value of the article's field `field` was found, in words such as "og:title" or "line 43"."""

    field: str
    where: str


@dataclass(frozen=True, slots=True)
class Doubt:
    """A translated sentence (its index) that cannot be trusted, and why."""

    sentence: int
    reason: str


@dataclass(frozen=True, slots=True)
class Translation:
    """What made a translated article: engine, package (such as "el_en"), its version, and the ISO date.

    Where several packages were chained, their names and versions are joined by "+": "el_en+en_fr", "1.9+1.9".
    """

    engine: str
    package: str
    version: str
    date: str

    def made_with(self) -> str:
        """Name the machine, its packages and the day: "Argos Translate el→en 1.9, 2026-11-21"."""
        pairs = zip(self.package.split("+"), self.version.split("+"), strict=False)
        steps = " + ".join(f"{package.replace('_', '→')} {version}" for package, version in pairs)
        return f"{self.engine} {steps}, {self.date}"


@dataclass(frozen=True, slots=True)
class Article:
    """One story as it was read from a file.

    `digest` is the SHA-256 of the file in hexadecimal. `record` numbers the article inside a file that holds several,
    from 0. Unknown metadata are None, never empty. `published` and `modified` are ISO 8601 at the precision that is
    known. `language` is an ISO 639-1 code; confidences are in [0, 1]. Paragraph 0 is the headline where there is one.
    A translated article keeps its `original`, which has as many paragraphs and sentences. `saved` is when the page was
    saved, as ISO 8601. `unclear_date` may be that of publication, where none is known. `double_encoding` is the
    encoding that the text's UTF-8 was once taken for, by mistake, as its letters show; None for right text.
    """

    path: Path
    digest: str
    text: str
    paragraphs: tuple[Paragraph, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    removed: tuple[Removed, ...] = ()
    title: str | None = None
    outlet: str | None = None
    byline: str | None = None
    published: str | None = None
    modified: str | None = None
    url: str | None = None
    language: str | None = None
    language_confidence: float = 0.0
    encoding: str | None = None
    encoding_confidence: float = 0.0
    record: int = 0
    found: tuple[Found, ...] = ()
    original: "Article | None" = None
    translation: Translation | None = None
    doubts: tuple[Doubt, ...] = ()
    saved: str | None = None
    unclear_date: UnclearDate | None = None
    double_encoding: str | None = None

    def __hash__(self) -> int:
        """Hash what tells stories apart: hashing all sentences takes longer than what a cache saves."""
        return hash((self.digest, self.record, self.text))

    def sentence_text(self, index: int) -> str:
        """Return the text of the sentence `index`."""
        return self.sentences[index].span.of(self.text)

    def report_span(self, index: int) -> Span:
        """Return where the sentence `index` stands, without the dateline that it may begin with."""
        span = self.sentences[index].span
        return Span(span.start + find_dateline_end(span.of(self.text)), span.end)

    def role_of(self, index: int) -> Role:
        """Return the role of the paragraph that holds the sentence `index`."""
        return self.paragraphs[self.sentences[index].paragraph].role

    def goes_on_quoting(self, index: int) -> bool:
        """Tell whether the sentence `index` stands in a quotation that an earlier one of its paragraph opens."""
        sentence = self.sentences[index]
        return ends_in_quotation(self.text[self.paragraphs[sentence.paragraph].span.start : sentence.span.start])

    def compared_sentences(self) -> tuple[int, ...]:
        """List the sentences that can be linked or diverge: those of headline and body, without doubtful ones."""
        doubtful, others = {doubt.sentence for doubt in self.doubts}, self._other_paragraphs()
        return tuple(
            index
            for index, sentence in enumerate(self.sentences)
            if index not in doubtful and sentence.paragraph not in others
        )

    def lead_sentence(self) -> int | None:
        """Return the first sentence below the headline that can be linked, if there is any."""
        return next((one for one in self.compared_sentences() if self.role_of(one) is not Role.HEADLINE), None)

    def opening_sentences(self) -> frozenset[int]:
        """Return the sentences of the headline and the first one below it, of those that can be linked.

        Where what stands first has a full stop, it is no headline, and the text may begin anywhere in its story: none.
        """
        headlines = [one for one in self.compared_sentences() if self.role_of(one) is Role.HEADLINE]
        if headlines and self.sentence_text(headlines[-1]).endswith(tuple(FULL_STOPS)):
            return frozenset()
        lead = self.lead_sentence()
        return frozenset((*headlines, *(() if lead is None else (lead,))))

    def doubtful_sentences(self) -> tuple[int, ...]:
        """List the sentences of headline and body whose translation can't be trusted."""
        return tuple(doubt.sentence for doubt in self.doubts if self.role_of(doubt.sentence) in COMPARED_ROLES)

    def number_of(self, index: int) -> int | None:
        """Return which sentence of headline and body a sentence is, counted from 1; None for captions and the like."""
        others = self._other_paragraphs()
        if self.sentences[index].paragraph in others:
            return None
        before = sum(sentence.paragraph in others for sentence in self.sentences[:index]) if others else 0
        return index + 1 - before

    def numbers(self) -> tuple[int | None, ...]:
        """Return that number of each sentence: to ask for one after the other takes the square of the time."""
        others, counted = self._other_paragraphs(), count(1)
        return tuple(None if sentence.paragraph in others else next(counted) for sentence in self.sentences)

    def counted_sentences(self) -> int:
        """Count the sentences of headline and body, doubtful ones too."""
        others = self._other_paragraphs()
        return len(self.sentences) - sum(sentence.paragraph in others for sentence in self.sentences)

    def _other_paragraphs(self) -> frozenset[int]:
        return frozenset(n for n, paragraph in enumerate(self.paragraphs) if paragraph.role not in COMPARED_ROLES)

    def is_compared(self, index: int) -> bool:
        """Tell whether the sentence `index` can be linked or diverge."""
        return self.role_of(index) in COMPARED_ROLES and all(doubt.sentence != index for doubt in self.doubts)

    def keeps_its_laws(self) -> bool:
        """Tell whether every span lies in the text and every index names something.

        What this program made does; asked of what another process, or the index, says to be an article.
        """
        length, paragraphs = len(self.text), len(self.paragraphs)
        return (
            all(paragraph.span.end <= length for paragraph in self.paragraphs)
            and all(s.span.end <= length and 0 <= s.paragraph < paragraphs for s in self.sentences)
            and all(0 <= block.before_paragraph <= paragraphs for block in self.removed)
            and all(0 <= doubt.sentence < len(self.sentences) for doubt in self.doubts)
            and (self.original is None or self._is_translation_of(self.original))
            and (self.unclear_date is None or self.unclear_date.keeps_its_laws())
        )

    def _is_translation_of(self, original: "Article") -> bool:
        return (
            original.original is None
            and len(original.paragraphs) == len(self.paragraphs)
            and len(original.sentences) == len(self.sentences)
            and original.keeps_its_laws()
        )

    @property
    def outlet_or_host(self) -> str | None:
        """What its outlet is called everywhere: by its name, or else by the host of its address."""
        host = re.match(r"[a-z]+://(?:[^/?#@]*@)?(?:www\.)?([^/?#:@]+)", self.url or "", re.IGNORECASE)
        return self.outlet or (host[1].lower() if host else None)

    def headline_in_text(self) -> str | None:
        """Return the headline as it stands in the text; None where none does."""
        if not self.paragraphs or self.paragraphs[0].role is not Role.HEADLINE:
            return None
        return " ".join(self.paragraphs[0].span.of(self.text).split()) or None

    def word_count(self) -> int:
        """Count the words of the headline and the body.

        They are separated by blanks; in Chinese and Japanese two characters count as one, in Thai, Lao, Khmer and
        Burmese four.
        """
        return sum(count_words(p.span.of(self.text)) for p in self.paragraphs if p.role in COMPARED_ROLES)


def count_words(text: str) -> int:
    """Count the words of a text as `Article.word_count` does."""
    words = len(text.split())
    if text.isascii():
        return words
    return max(words, len(re.findall(_DENSE, text)) // 2, len(re.findall(_UNSPACED, text)) // 4)
