"""What a translation is, for all rooms that speak of one: its sentences as they come, and the packages that make it.

`rebuild` puts the sentences of a translation into the places of the original's, so that sentence i stays sentence i.
"""

import itertools
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urlsplit

from reader.model.article import Article, Doubt, Paragraph, Sentence, Span


@dataclass(frozen=True, slots=True)
class TranslatedSentence:
    """The sentence `index` in another language; `doubt` says why it can't be trusted, where that is so."""

    index: int
    text: str
    doubt: str | None = None


@dataclass(frozen=True, slots=True)
class Package:
    """An installed language package; codes are Argos' own, versions are its texts."""

    folder: Path
    from_code: str
    from_name: str
    to_code: str
    to_name: str
    version: str

    @property
    def name(self) -> str:
        """The pair, as Argos names its packages: "el_en"."""
        return f"{self.from_code}_{self.to_code}"


@dataclass(frozen=True, slots=True)
class BrokenPackage:
    """A folder among the packages that can't be used, and why."""

    folder: Path
    reason: str


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a package came from (a file's name, or an address) and the SHA-256 of its archive.

    `is_verified` says whether the index that offered it named the same SHA-256.
    """

    source: str
    sha256: str
    is_verified: bool


@dataclass(frozen=True, slots=True)
class InstalledPackage:
    """An installed package as a list shows it: its bytes on the disk, its README, and where it came from, if known."""

    package: Package
    size_bytes: int
    readme: str
    origin: Origin | None


@dataclass(frozen=True, slots=True)
class OfferedPackage:
    """A package that an index offers; size and SHA-256 are None where the index doesn't tell them."""

    from_code: str
    from_name: str
    to_code: str
    to_name: str
    version: str
    address: str
    size_bytes: int | None = None
    sha256: str | None = None

    @property
    def host(self) -> str:
        """The host that the package comes from, which need not be the index's."""
        return urlsplit(self.address).hostname or ""

    @property
    def name(self) -> str:
        """The pair, as Argos names its packages: "el_en"."""
        return f"{self.from_code}_{self.to_code}"


@dataclass(frozen=True, slots=True)
class KnownPackages:
    """Everything about packages that is known without a network.

    `offered` is what the index on `host` offered when it was asked last.
    """

    host: str = ""
    installed: tuple[InstalledPackage, ...] = ()
    broken: tuple[BrokenPackage, ...] = ()
    offered: tuple[OfferedPackage, ...] = ()


@dataclass(frozen=True, slots=True)
class Transfer:
    """How many bytes of a package have arrived, of how many (None: not known)."""

    done_bytes: int
    total_bytes: int | None


def is_language(language: str, other: str) -> bool:
    """Tell whether two tags name the same language, whatever the region: "en" and "en-GB"."""
    return language.lower().partition("-")[0] == other.lower().partition("-")[0]


def proves_its_packages(translated: Article) -> bool:
    """Tell whether most sentences of a translation can be trusted, so that the packages that made it work."""
    trusted = len(translated.sentences) - len(translated.doubts)
    return translated.translation is not None and trusted > 0 and trusted >= len(translated.doubts)


def trusted_sentences(translated: Article, most: int = 12) -> tuple[tuple[str, str], ...]:
    """Return the first sentences of a translation that can be trusted, each in its original words and in the new ones.

    By these it is seen whether other packages would have said the same.
    """
    original, doubtful = translated.original, translated.doubtful_sentences()
    if original is None:
        return ()
    trusted = (number for number in range(len(translated.sentences)) if number not in doubtful)
    return tuple((original.sentence_text(n), translated.sentence_text(n)) for n in itertools.islice(trusted, most))


def rebuild(article: Article, sentences: Mapping[int, TranslatedSentence]) -> Article:
    """Return the article with these sentences in the places of its own; those that are missing stay as they are.

    The result has as many paragraphs and sentences, and the article as its `original`. Language, title and translation
    are left for the caller to set.
    """
    parts: list[str] = []
    length = 0
    paragraphs: list[Paragraph] = []
    spans: list[Span] = []
    at, sentence = 0, 0

    def add(text: str) -> Span:
        nonlocal length
        parts.append(text)
        length += len(text)
        return Span(length - len(text), length)

    for number, paragraph in enumerate(article.paragraphs):
        add(article.text[at : paragraph.span.start])
        at, start = paragraph.span.start, length
        while sentence < len(article.sentences) and article.sentences[sentence].paragraph == number:
            own = article.sentences[sentence].span
            gap = article.text[at : own.start]
            # Scripts without blanks have none between sentences either.
            add(gap or (" " if at > paragraph.span.start else ""))
            known = sentences.get(sentence)
            spans.append(add(own.of(article.text) if known is None else known.text))
            at = own.end
            sentence += 1
        add(article.text[at : paragraph.span.end])
        at = paragraph.span.end
        paragraphs.append(Paragraph(Span(start, length), paragraph.role))
    add(article.text[at:])
    return replace(
        article,
        text="".join(parts),
        paragraphs=tuple(paragraphs),
        sentences=tuple(Sentence(span, own.paragraph) for span, own in zip(spans, article.sentences, strict=True)),
        original=article,
        doubts=tuple(Doubt(s.index, s.doubt) for _, s in sorted(sentences.items()) if s.doubt is not None),
    )
