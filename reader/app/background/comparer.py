"""One comparison at a time, of the latest pair, with the latest settings."""

from reader.app.background.jobs import Jobs
from reader.model.article import Article
from reader.model.comparison import ComparisonSettings
from reader.processes.protocol import Task


class Comparer:
    """Remembers which request is under way, and whether its answer is out of date already."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs
        self._number: int | None = None
        self._is_outdated = False

    def is_asked_for(self, number: int) -> bool:
        """Whether a request is the one under way."""
        return number == self._number

    def outdate(self) -> bool:
        """Let the answer under way be waited for, not killed, and not be used; False if none is under way."""
        self._is_outdated = self._number is not None
        return self._is_outdated

    def end(self) -> bool:
        """Take note that the request has been answered; say whether the answer is of use."""
        self._number = None
        return not self._is_outdated

    def cancel(self) -> None:
        """Give the request under way up."""
        self._is_outdated = False
        if self._number is not None:
            self._jobs.cancel(self._number)
            self._number = None

    def start(self, left: Article, right: Article, settings: ComparisonSettings) -> None:
        """Compare two stories, before all else that waits."""
        self.cancel()
        self._number = self._jobs.submit_first(Task.COMPARE, left, right, settings)
