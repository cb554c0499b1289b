"""What a format gives before it is an article: blocks in the order of the file, and facts with where they stood.

Each format module has one function `extract(source: Source) -> Iterator[Extraction]`, an extraction for each article
that the file holds, in order. It raises `UnreadableFile` when the file has none.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from reader.model.article import RemovalReason, Role


@dataclass(frozen=True, slots=True)
class Source:
    """A file that was read, once: its bytes, and when it was last changed (seconds since 1970, UTC).

    `encoding` is the one that the user chose for this file; None lets the format find out. `undoes` is the encoding
    that the text's UTF-8 was once taken for, as the user says; None for right text.
    """

    path: Path
    data: bytes
    modified: float
    encoding: str | None = None
    undoes: str | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph of the story, or, with a reason, a block that was set aside in this place.

    `text` may hold line ends and any characters: `assembly` tidies them. `close` is as in `Removed`.
    """

    text: str
    role: Role = Role.BODY
    removed: RemovalReason | None = None
    close: bool = False


@dataclass(frozen=True, slots=True)
class Metadatum:
    """A fact about the article: `field` is an attribute of Article such as "title" or "published".

    Dates are ISO 8601. `where` says where it was found, in words such as "og:title" or "line 43".
    """

    field: str
    value: str
    where: str


@dataclass(frozen=True, slots=True)
class Extraction:
    """What a format found for one article of a file.

    Of several metadata for one field the first counts. `language` is the one that the file declares (ISO 639-1, or a
    tag such as "en-GB"). `record` numbers the article in its file from 0. Confidence is in [0, 1]. `keeps_blanks`:
    blocks hold the blanks and line ends behind them, and the article's text has them as they are. `is_last` says that
    the file surely holds no other article after it.
    """

    blocks: tuple[Block, ...]
    metadata: tuple[Metadatum, ...] = ()
    encoding: str | None = None
    encoding_confidence: float = 0.0
    language: str | None = None
    record: int = 0
    keeps_blanks: bool = False
    is_last: bool = False


Extract = Callable[[Source], Iterator[Extraction]]
