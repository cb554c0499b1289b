"""Ask of corrections, before they are kept, whether they say something: a date that nobody understands says nothing."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Never

from reader.model.correction import FileCorrections
from reader.processes.lanes import Lane
from reader.processes.requests.request import Request


@dataclass(frozen=True, slots=True)
class CheckDates(Request[Never, tuple[str, ...]]):
    """Find what was typed as a date and is no clear one."""

    lane = Lane.DOCUMENTS
    corrections: FileCorrections

    def run(self, send: Callable[[Never], None]) -> tuple[str, ...]:  # noqa: ARG002 - it has no parts
        """Return what was typed."""
        from reader.reading.correcting import dates_not_understood

        return dates_not_understood(self.corrections)
