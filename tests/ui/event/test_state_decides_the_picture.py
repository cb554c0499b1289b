"""What the page of an event shows depends on what is open and chosen, never on the way there."""

from collections.abc import Callable, Iterator
from random import Random

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from reader.app.background.jobs import Jobs
from reader.app.events.open_event import OpenEvent
from reader.app.session import Session
from reader.model.events.event import Event
from reader.rendering.fonts import SANS, load_fonts, screen_font
from reader.rendering.palette import Theme, palette_of
from reader.storage.paths import resource
from reader.ui.event.event_page import EventPage, EventView
from tests.exporting.events import clashing_event, versions_event

STEPS = 80
SIZES = ((1280, 720), (900, 640))


class Driven:
    """A page that is driven, and what its picture may depend on."""

    def __init__(self, opened: OpenEvent) -> None:
        self.opened = opened
        self.theme = Theme.LIGHT
        self.points = 12.0
        self.size = SIZES[0]
        self.page = self.fresh()

    def show_event(self, event: Event) -> None:
        """Let an event be the open one, as if it had just been gathered."""
        self.opened.stories = tuple(range(len(event.stories)))
        self.opened.base = 0
        self.opened.found = event
        self.opened.changed.emit()

    def steps(self) -> tuple[Callable[[Random], None], ...]:
        """Return what can be done."""
        return self.base, self.view, self.cell, self.row, self.fold, self.event, self.wear, self.zoom, self.resize

    def base(self, chance: Random) -> None:
        self.opened.base = chance.randrange(len(self.opened.stories))  # of stories that no session has
        self.opened.base_changed.emit()

    def view(self, chance: Random) -> None:
        self.page.set_view(chance.choice(list(EventView)))

    def cell(self, chance: Random) -> None:
        cells = self.page.matrix.cells
        self.page.matrix.go_to(chance.randrange(cells.rowCount()), chance.randrange(cells.columnCount()))

    def row(self, chance: Random) -> None:
        rows = self.page.lists[chance.choice(list(self.page.lists))]
        if rows.row_count():
            rows.go_to(chance.randrange(rows.row_count()))

    def fold(self, _chance: Random) -> None:
        self.page.matrix.fold_asked.emit()

    def event(self, chance: Random) -> None:
        self.show_event(chance.choice((clashing_event, versions_event))())

    def wear(self, chance: Random) -> None:
        self.theme = chance.choice(list(Theme))
        self.page.set_palette(palette_of(self.theme))

    def zoom(self, chance: Random) -> None:
        self.points = chance.choice((9.0, 12.0, 18.0))
        self.page.set_text_font(screen_font(SANS, self.points))

    def resize(self, chance: Random) -> None:
        self.size = chance.choice(SIZES)
        self.page.resize(*self.size)

    def fresh(self) -> EventPage:
        """Return a page that comes to the same state at once."""
        page = EventPage(self.opened, palette_of(self.theme))
        page.set_text_font(screen_font(SANS, self.points))
        page.resize(*self.size)
        page.show()
        QApplication.processEvents()
        return page

    def twin(self) -> EventPage:
        """Return a fresh page at the view, folds, cell or row, and places of the driven one."""
        page, twin = self.page, self.fresh()
        twin.set_view(page.view)
        if page.shows_alone:
            twin.matrix.fold_asked.emit()
        twin.matrix.go_to(*page.matrix.place())
        for view, rows in page.lists.items():
            twin.lists[view].go_to(rows.currentIndex().row())
        QApplication.processEvents()
        for mine, other in ((page.matrix, twin.matrix), *((page.lists[v], twin.lists[v]) for v in page.lists)):
            other.verticalScrollBar().setValue(mine.verticalScrollBar().value())
            other.horizontalScrollBar().setValue(mine.horizontalScrollBar().value())
        return twin


@pytest.fixture
def driven(qapp: QApplication) -> Iterator[Driven]:
    load_fonts(resource("fonts"))
    session = Session(Jobs())
    made = Driven(OpenEvent(session, Jobs(session), session))
    made.show_event(clashing_event())
    yield made
    session.close()


def picture(page: EventPage) -> QImage:
    page.setFocus()
    for _ in range(3):
        QApplication.processEvents()
    return page.grab().toImage()


def test_what_is_painted_depends_on_the_state_alone(driven: Driven) -> None:
    chance = Random(2)
    for number in range(STEPS):
        step = chance.choice(driven.steps())
        step(chance)
        twin = driven.twin()
        ours, theirs = picture(driven.page), picture(twin)
        assert ours == theirs, f"step {number}, {step.__name__}"
        twin.close()
        twin.deleteLater()
        # At once: it must not hear of the next event half gone.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
