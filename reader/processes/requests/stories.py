"""Read a file."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from reader.library.packing import PackedArticle
from reader.model.correction import NO_CORRECTIONS, FileCorrections
from reader.processes.lanes import Lane
from reader.processes.requests.request import Request


@dataclass(frozen=True, slots=True)
class Read(Request[PackedArticle, None]):
    """Read the articles of a file, as the user corrected it."""

    lane = Lane.DOCUMENTS
    path: Path
    corrections: FileCorrections = NO_CORRECTIONS
    whole: bool = False
    """Whether all of the file is the story."""

    def about(self) -> Path:
        """Return the file."""
        return self.path

    def run(
        self,
        send: Callable[[PackedArticle], None],
        opener: Callable[[Path], int] | None = None,
        on_last: Callable[[], None] = lambda: None,
    ) -> None:
        """Send each article as it is read; `opener` returns the descriptor of the file.

        `on_last` is called before an article is sent of which it is known that none follows.
        """
        from reader import reading
        from reader.library.packing import pack
        from reader.reading.files import open_file

        cleaning = reading.Cleaning.NONE if self.whole else reading.Cleaning.STORY
        for article in reading.read_articles(self.path, cleaning, self.corrections, opener or open_file, on_last):
            send(pack(article))
