"""Compare two stories; apart from their reading, whose processes need not know what a comparison is."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Never

from reader.model.article import Article
from reader.model.comparison import Comparison, ComparisonSettings
from reader.processes.lanes import Lane
from reader.processes.requests.request import Request


@dataclass(frozen=True, slots=True)
class Compare(Request[Never, Comparison]):
    """Compare two stories."""

    lane = Lane.COMPARING
    left: Article
    right: Article
    settings: ComparisonSettings

    def run(self, send: Callable[[Never], None]) -> Comparison:  # noqa: ARG002 - it has no parts
        """Return what they share."""
        from reader.comparing import compare

        return compare(self.left, self.right, self.settings)
