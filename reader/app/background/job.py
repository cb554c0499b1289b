"""A request that was submitted, and what becomes of it."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

from reader.model.errors import ReaderError

if TYPE_CHECKING:
    from reader.processes.requests.request import Request

Told = TypeVar("Told")
Part = TypeVar("Part")
Result = TypeVar("Result")


class JobSignal(Generic[Told]):
    """Calls those who listen. A Qt signal of each of 10,000 jobs would take half a millisecond a job to be undone."""

    __slots__ = ("_listeners",)

    def __init__(self) -> None:
        self._listeners: tuple[Callable[[Told], object], ...] = ()

    def connect(self, listener: Callable[[Told], object]) -> None:
        """Call `listener` from now on."""
        self._listeners += (listener,)

    def emit(self, told: Told) -> None:
        """Call everybody who listens."""
        for listener in self._listeners:
            listener(told)


class Job(Generic[Part, Result]):
    """A request on its way; `number` is what child processes know it by.

    `progressed` tells a part of the result. Then one of `done` (the result), `failed` and `crashed` (a report of our
    bug, as text) follows, or none if the job is cancelled. `stalled` says that nothing was heard for ten seconds: the
    request goes on until it is skipped, or takes far too long.
    """

    __slots__ = ("crashed", "done", "failed", "number", "progressed", "request", "stalled")

    def __init__(self, number: int, request: "Request[Part, Result]") -> None:
        self.number = number
        self.request = request
        self.progressed: JobSignal[Part] = JobSignal()
        self.done: JobSignal[Result] = JobSignal()
        self.failed: JobSignal[ReaderError] = JobSignal()
        self.crashed: JobSignal[str] = JobSignal()
        self.stalled: JobSignal[None] = JobSignal()
