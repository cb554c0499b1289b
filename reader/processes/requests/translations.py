"""Translate a story, or look for the translation that was made before."""

import functools
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Never

from reader.model.article import Article
from reader.model.translation import TranslatedSentence
from reader.processes.lanes import Lane
from reader.processes.requests.request import Request

if TYPE_CHECKING:
    from reader.translating import Translator


@dataclass(frozen=True, slots=True)
class Recall(Request[Never, Article | None]):
    """Look for the translation of a story that was made before."""

    lane = Lane.COMPARING
    article: Article
    into: str

    def about(self) -> Path:
        """Return the story's file."""
        return self.article.path

    def run(self, send: Callable[[Never], None]) -> Article | None:  # noqa: ARG002 - it has no parts
        """Return the translated article, None where there is none."""
        from reader.translating import recall

        return recall(self.article, self.into, _translator())


@dataclass(frozen=True, slots=True)
class Translate(Request[TranslatedSentence, Article]):
    """Translate a story."""

    lane = Lane.TRANSLATING
    article: Article
    into: str

    def about(self) -> Path:
        """Return the story's file."""
        return self.article.path

    def run(self, send: Callable[[TranslatedSentence], None]) -> Article:
        """Send each sentence, and return the translated article."""
        from reader.translating import translate

        return translate(self.article, self.into, _translator(), send)


@functools.cache
def _translator() -> "Translator":
    """Return the one translator of this process: its models stay loaded from request to request."""
    from reader.translating import open_translator

    return open_translator()
