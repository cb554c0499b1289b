"""Write a comparison or an event into a file, or draw its pages; these alone load Qt, each in its own process.

`language` is the one that the window speaks: what is exported is said in the same words.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from reader.exporting.language import USUAL, export_in
from reader.exporting.options import EventFormat, ExportOptions, Format
from reader.exporting.progress import ExportProgress
from reader.model.events.event import Event
from reader.processes.lanes import Lane
from reader.processes.portions import Portion, comparison_of
from reader.processes.requests.request import Request, seldom
from reader.processes.sandbox.needs import Needs


@dataclass(frozen=True, slots=True)
class Export(Request[ExportProgress, None]):
    """Write a comparison, which comes in portions, into a file."""

    lane = Lane.EXPORTING
    target: Path
    form: Format
    options: ExportOptions
    portions: tuple[Portion, ...]
    language: str = USUAL

    def needs(self) -> Needs:
        """Return the one folder, and fonts."""
        return Needs(writes=(self.target.parent,), fonts=True)

    def run(self, send: Callable[[ExportProgress], None]) -> None:
        """Send how far it has come, ten times a second at most."""
        from reader.exporting.formats import write_export

        if self.form.traits.is_read:
            export_in(self.language)
        write_export(comparison_of(self.portions), self.target, self.form, self.options, seldom(send))


@dataclass(frozen=True, slots=True)
class ExportEvent(Request[ExportProgress, None]):
    """Write an event into a file."""

    lane = Lane.EXPORTING
    target: Path
    form: EventFormat
    event: Event
    language: str = USUAL

    def needs(self) -> Needs:
        """Return the one folder, and fonts."""
        return Needs(writes=(self.target.parent,), fonts=True)

    def run(self, send: Callable[[ExportProgress], None]) -> None:
        """Send how far it has come, ten times a second at most."""
        from reader.comparing import find_quotations
        from reader.exporting.event_formats import write_event

        if self.form.is_read:
            export_in(self.language)
        quotations = [find_quotations(story.article) for story in self.event.stories]
        write_event(self.event, self.target, self.form, quotations, seldom(send))


@dataclass(frozen=True, slots=True)
class PreviewEvent(Request[bytes, None]):
    """Draw the pages of an event's PDF as pictures of a width in pixels."""

    lane = Lane.EXPORTING
    width_px: int
    event: Event
    language: str = USUAL

    def needs(self) -> Needs:
        """Return fonts."""
        return Needs(fonts=True)

    def run(self, send: Callable[[bytes], None]) -> None:
        """Send a PNG a page."""
        from reader.exporting.pdf.event.event_export import event_page_pictures

        _send_pages(self.language, event_page_pictures(self.event, self.width_px), send)


@dataclass(frozen=True, slots=True)
class Preview(Request[bytes, None]):
    """Draw the pages of a comparison's PDF as pictures of a width in pixels."""

    lane = Lane.EXPORTING
    width_px: int
    options: ExportOptions
    portions: tuple[Portion, ...]
    language: str = USUAL

    def needs(self) -> Needs:
        """Return fonts."""
        return Needs(fonts=True)

    def run(self, send: Callable[[bytes], None]) -> None:
        """Send a PNG a page."""
        from reader.exporting.pdf.devices import page_pictures

        _send_pages(self.language, page_pictures(comparison_of(self.portions), self.width_px, self.options), send)


def _send_pages(language: str, pictures: Iterator[bytes], send: Callable[[bytes], None]) -> None:
    """Send pictures of pages that say in a language what is found; none is drawn before it is asked for."""
    from reader.exporting.pdf.export import drawing_application

    export_in(language)
    application = drawing_application()
    for picture in pictures:
        send(picture)
    del application
