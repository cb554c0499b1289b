"""Return what a file would hold, for a command line that writes it itself, onto standard output too.

Whatever was read of a hostile document stays in the sandbox until it is text, pages or a table.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Never

from reader.exporting.options import EventFormat, ExportOptions, Format, Identity
from reader.model.article import Article
from reader.model.comparison import Comparison
from reader.model.events.event import Event
from reader.model.quotation import Quotation
from reader.processes.lanes import Lane
from reader.processes.requests.request import Request
from reader.processes.sandbox.needs import Needs


@dataclass(frozen=True, slots=True)
class RenderComparison(Request[Never, bytes]):
    """Render a comparison in a format."""

    lane = Lane.EXPORTING
    comparison: Comparison
    form: Format
    options: ExportOptions

    def needs(self) -> Needs:
        """Return fonts."""
        return Needs(fonts=True)

    def run(self, send: Callable[[Never], None]) -> bytes:  # noqa: ARG002 - it has no parts
        """Return the content of the file."""
        from reader.exporting.formats import render

        return render(self.comparison, self.form, self.options)


@dataclass(frozen=True, slots=True)
class RenderDifferences(Request[Never, bytes]):
    """Render what differs in a comparison, and what is quoted, as a table."""

    lane = Lane.EXPORTING
    comparison: Comparison
    identity: Identity

    def needs(self) -> Needs:
        """Return nothing."""
        return Needs()

    def run(self, send: Callable[[Never], None]) -> bytes:  # noqa: ARG002 - it has no parts
        """Return the content of the file."""
        from reader.exporting.tables.difference_table import differences_csv

        return differences_csv(self.comparison, self.identity)


@dataclass(frozen=True, slots=True)
class RenderEvent(Request[Never, bytes]):
    """Render an event in a format."""

    lane = Lane.EXPORTING
    event: Event
    form: EventFormat

    def needs(self) -> Needs:
        """Return fonts."""
        return Needs(fonts=True)

    def run(self, send: Callable[[Never], None]) -> bytes:  # noqa: ARG002 - it has no parts
        """Return the content of the file."""
        from reader.comparing import find_quotations
        from reader.exporting.event_formats import render_event

        return render_event(self.event, self.form, [find_quotations(story.article) for story in self.event.stories])


@dataclass(frozen=True, slots=True)
class FindQuotations(Request[Never, tuple[Quotation, ...]]):
    """Find who is quoted in a story."""

    lane = Lane.COMPARING
    article: Article

    def run(self, send: Callable[[Never], None]) -> tuple[Quotation, ...]:  # noqa: ARG002 - it has no parts
        """Return the quotations in their order."""
        from reader.comparing import find_quotations

        return tuple(find_quotations(self.article))
