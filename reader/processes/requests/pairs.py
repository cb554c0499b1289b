"""Compare two stories; apart from their reading, whose processes need not know what a comparison is."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Never

from reader.model.article import Article
from reader.model.comparison import Comparison, ComparisonSettings
from reader.processes.lanes import Lane
from reader.processes.requests.request import Request

_LEFT_OUT = Article(Path(), "", "")


@dataclass(frozen=True, slots=True)
class GetReady(Request[Never, None]):
    """Load what comparing needs, in the process that will be asked for it: a third of a second."""

    lane = Lane.COMPARING

    def run(self, send: Callable[[Never], None]) -> None:  # noqa: ARG002 - it has no parts
        """Load it."""
        from reader.comparing import get_ready

        get_ready()


@dataclass(frozen=True, slots=True)
class Compare(Request[Never, Comparison]):
    """Compare two stories."""

    lane = Lane.COMPARING
    left: Article
    right: Article
    settings: ComparisonSettings

    def run(self, send: Callable[[Never], None]) -> Comparison:  # noqa: ARG002 - it has no parts
        """Return what they share, without the stories themselves."""
        from reader.comparing import compare

        return replace(compare(self.left, self.right, self.settings), left=_LEFT_OUT, right=_LEFT_OUT)

    def completed(self, result: Comparison) -> Comparison:
        """Return what the stories that were sent share: what is shown of them comes from nowhere else."""
        return replace(result, left=self.left, right=self.right)
