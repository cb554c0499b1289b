"""The stories of a session as a model: one row each that is to be seen, sorted here and not by a proxy.

A `QSortFilterProxyModel` over a Python model took 22.9 s for 100,000 rows where a list takes 0.25 s.
"""

from collections.abc import Callable, Collection, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtWidgets import QWidget

from reader.app.events.library_rows import LibraryRow, RowKind, RowName, plain_rows, rows_by_event
from reader.app.events.story_events import StoryEvents
from reader.app.session import Session
from reader.app.stories.namesakes import Namesakes
from reader.app.stories.sorting import ListChoice, SortKey, stories_to_show
from reader.app.stories.story import StoryState
from reader.model.comparison import Side
from reader.model.unclear_date import UnclearDate
from reader.rendering.search import excerpt
from reader.ui.library.headings import heading_facts, heading_text, heading_tip
from reader.ui.pane.pane import STORY_MIME_TYPE
from reader.ui.widgets.plain_text import plain_tooltip
from reader.ui.window_texts import file_in, hits_text, status_text, story_facts, story_headline
from reader.wording.dates import local_date_text
from reader.wording.kinds import side_letter
from reader.wording.stories import file_name

# A list without events, as at the start, does not wait for what one is.
if TYPE_CHECKING:
    from reader.model.events.story_group import StoryGroup

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
# While files are being read, a sorted or searched list is rebuilt so often at most.
_REFRESH_MS = 250


class StoryRole(IntEnum):
    """What a delegate may ask of a row beside Qt's own roles."""

    FACTS = Qt.ItemDataRole.UserRole + 1
    LETTER = Qt.ItemDataRole.UserRole + 2
    STATE = Qt.ItemDataRole.UserRole + 3
    ROW = Qt.ItemDataRole.UserRole + 4
    EXCERPT = Qt.ItemDataRole.UserRole + 5
    IS_SHOWN = Qt.ItemDataRole.UserRole + 6


class _Dates(NamedTuple):
    """What dates a story beside the day on which it was published: when it was changed, a day that has two readings."""

    modified: str | None = None
    unclear: UnclearDate | None = None


class StoryModel(QAbstractTableModel):
    """Follows the session's signals, and what events its stories tell."""

    def __init__(self, session: Session, events: StoryEvents, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._events = events
        self._turned: set[RowName] = set()
        self._choice = ListChoice()
        self._query = ""
        self._hits: dict[int, int] | None = None
        self._excerpts: dict[int, str] = {}
        self._dates: dict[int, _Dates] = {}  # by the number of an article, which never changes
        self._rows = plain_rows(range(len(session.stories)))
        self._namesakes = Namesakes()
        self._sides: dict[int, Side] = {}
        self._in_event: frozenset[int] | None = None
        for number in range(len(session.stories)):
            self._namesakes.note(number, session.stories[number])
        self._refresh = QTimer(self, singleShot=True, interval=_REFRESH_MS)
        self._refresh.timeout.connect(self._refresh_at_rest)
        self.is_aimed_at: Callable[[], bool] = lambda: False
        """Whether somebody is about to click a row: none moves under the mouse then."""
        session.stories_reset.connect(self._on_reset)
        session.story_list.stories_added.connect(self._on_added)
        session.story_list.story_changed.connect(self._on_changed)
        session.pair_changed.connect(self._on_pair_changed)
        events.changed.connect(self._on_grouped)

    def row_at(self, row: int) -> LibraryRow:
        """Return what a row is."""
        return self._rows[row]

    def story_at(self, row: int) -> int | None:
        """Return the session's index of the story in a row; None for a heading."""
        return self._rows[row].story

    def row_of(self, index: int) -> int | None:
        """Return the row of a story, if it is to be seen."""
        return next((number for number, row in enumerate(self._rows) if row.story == index), None)

    def row_named(self, name: RowName) -> int | None:
        """Return the row of this name, if it is there."""
        return self.rows_named({name}).get(name)

    def rows_named(self, names: Collection[RowName]) -> dict[RowName, int]:
        """Return the rows of these names that are there."""
        return {row.name: number for number, row in enumerate(self._rows) if row.name in names}

    def show_event(self, stories: Collection[int] | None) -> None:
        """Mark the event of these stories as what is shown: its heading, or its stories where they have none.

        None while the pair is shown; its letters stand at no story until then.
        """
        self._in_event = None if stories is None else frozenset(stories)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))

    def shows_event(self) -> bool:
        """Tell whether an event is shown in place of the pair."""
        return self._in_event is not None

    def shown_row(self) -> int | None:
        """Return the first row of the event that is shown, or that of the story that was chosen last."""
        if self._in_event is not None:
            return next((number for number, row in enumerate(self._rows) if self._is_shown(row)), None)
        story = self._session.chosen(self._session.latest)
        return None if story is None else self.row_of(story)

    def shown_heading(self) -> int | None:
        """Return the row of the event that is shown; None while the pair is, or where it stands under no heading."""
        row = None if self._in_event is None else self.shown_row()
        return None if row is None or self._rows[row].kind is not RowKind.EVENT else row

    def is_of_event(self, stories: Collection[int]) -> bool:
        """Tell whether any of these stories is of the event that is shown."""
        return self._in_event is not None and not self._in_event.isdisjoint(stories)

    def _is_shown(self, row: LibraryRow) -> bool:
        """Tell whether a row stands for the event that is shown; that of a story does where it has no heading."""
        if self._in_event is None or not self.is_of_event(row.stories):
            return False
        has_heading = row.depth > 0 and len(self._in_event) > 1
        return row.kind is RowKind.EVENT or (row.kind is RowKind.STORY and not has_heading)

    def turn(self, row: int) -> None:
        """Open a heading, or close it."""
        if self._rows[row].kind is not RowKind.STORY:
            self._turned ^= {self._rows[row].name}
            self.refresh()

    @property
    def hits(self) -> dict[int, int] | None:
        """How often the words that are searched for occur in each story that has them; None without a search."""
        return self._hits

    def choose(self, choice: ListChoice) -> None:
        """Sort and filter otherwise."""
        self._choice = choice
        self.refresh()

    def search(self, query: str) -> None:
        """Show only the stories in which all words occur; an empty query shows all."""
        self._query = query
        self.refresh()

    def refresh(self) -> None:
        """Search, filter and sort again."""
        self.beginResetModel()
        self._excerpts.clear()
        self._hits = self._session.story_list.search(self._query) if self._query.strip() else None
        order = stories_to_show(self._session.stories, self._choice, self._hits)
        is_by_event = self._hits is None and self._choice.sort_key is SortKey.EVENT
        self._rows = rows_by_event(order, self._events.groups, self._turned) if is_by_event else plain_rows(order)
        self.endResetModel()

    def rowCount(self, parent: Index = _TOP) -> int:
        """Count the stories and headings."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _TOP) -> int:
        """Return the one column, which the delegate draws as two lines."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what is known of a story, or of what is under a heading."""
        row = self._rows[index.row()]
        if role == StoryRole.ROW:
            return row
        if row.kind is not RowKind.STORY:
            return self._heading_data(row, role)
        number = row.stories[0]
        story = self._session.stories[number]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return story_headline(story)
            case StoryRole.FACTS:
                return self._facts(number)
            case StoryRole.EXCERPT:
                return self._excerpt(number)
            case StoryRole.LETTER:
                return self._letters((number,))
            case StoryRole.IS_SHOWN:
                return self._is_shown(row)
            case StoryRole.STATE:
                return story.state
            case Qt.ItemDataRole.ToolTipRole:
                facts = self._story_facts(number)
                told = (story_headline(story), self._excerpt(number), facts, file_name(str(story.path)))
                return plain_tooltip("\n".join(filter(None, told)))
            case Qt.ItemDataRole.AccessibleTextRole:
                shown, facts = self._shown(number), self._story_facts(number)
                return ", ".join(filter(None, (shown, story_headline(story), facts, self._excerpt(number))))
        return None

    def _heading_data(self, row: LibraryRow, role: int) -> Any:
        match role:
            case StoryRole.LETTER:
                return "" if row.is_open else self._letters(row.stories)
            case StoryRole.IS_SHOWN:
                return self._is_shown(row)
            case Qt.ItemDataRole.DisplayRole:
                return self._heading_text(row)
            case StoryRole.FACTS:
                return self._heading_facts(row)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tooltip(heading_tip(row.kind))
            case Qt.ItemDataRole.AccessibleTextRole:
                told = (self._heading_text(row), self._heading_facts(row))
                shown = self.tr("shown") if self._is_shown(row) else ""
                return ", ".join(filter(None, (*told, self.tr("open") if row.is_open else self.tr("closed"), shown)))
        return None

    def _letters(self, stories: Sequence[int]) -> str:
        """Return the letters of the panes in which some of these stories are to be seen."""
        if self._in_event is not None:
            return ""
        return "".join(side_letter(side) for side in Side if self._session.chosen(side) in stories)

    def _heading_text(self, row: LibraryRow) -> str:
        """Return the name of what is under a heading: of an event, whichever of its stories are shown."""
        group, stories = self._group_under(row)
        by_hand = [place for place, n in enumerate(stories) if group is not None and n in group.by_hand]
        return heading_text(row.kind, [self._session.stories[n] for n in stories], by_hand)

    def _heading_facts(self, row: LibraryRow) -> str:
        """Return what is said of what is under a heading: of an event, of all its stories."""
        _, stories = self._group_under(row)
        return heading_facts(row.kind, [self._session.stories[n] for n in stories], len(row.stories))

    def _group_under(self, row: LibraryRow) -> "tuple[StoryGroup | None, tuple[int, ...]]":
        """Return the event under a heading, if it is one, and all stories that the heading speaks of."""
        group = self._events.group_of(row.stories[0]) if row.kind is RowKind.EVENT else None
        return group, row.stories if group is None else group.stories

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let stories be chosen and dragged; a failed one can be chosen to read its reason."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        story = self._rows[index.row()].story
        if story is not None and self._session.stories[story].state is not StoryState.FAILED:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags

    def mimeTypes(self) -> list[str]:
        """Name what is dragged."""
        return [STORY_MIME_TYPE]

    def mimeData(self, indexes: Any) -> QMimeData:
        """Return the number of the dragged story."""
        data = QMimeData()
        data.setData(STORY_MIME_TYPE, str(self._rows[indexes[0].row()].story).encode("ascii"))
        return data

    def _shown(self, number: int) -> str:
        side = self._session.side_of(number)
        if self._in_event is not None:
            return self.tr("shown") if number in self._in_event else ""
        return "" if side is None else self.tr("On the left") if side is Side.LEFT else self.tr("On the right")

    def _facts(self, number: int) -> str:
        status = status_text(self._session.translations.status_of(number))
        group = self._events.group_of(number)
        by_hand = self.tr("grouped by hand") if group is not None and number in group.by_hand else None
        # What names the story comes first: there is room for little more.
        outlet, _, others = self._story_facts(number).partition(" · ")
        facts = " · ".join(filter(None, (outlet, status, by_hand, others)))
        # With a blank that does not part: the name comes first in a line, and its day behind it.
        return facts if self._hits is None else f"{hits_text(self._hits.get(number, 0))}\N{NO-BREAK SPACE}· {facts}"

    def _excerpt(self, number: int) -> str:
        """Return where a story has the words that are searched for; nothing without a search."""
        if self._hits is None:
            return ""
        if number not in self._excerpts:
            article = self._session.story_list.article_at(number)
            self._excerpts[number] = "" if article is None else excerpt(article.text, self._query)
        return self._excerpts[number]

    def _story_facts(self, number: int) -> str:
        story = self._session.stories[number]
        file = file_in(self._session.folder, story) if self._namesakes.has(number) else None
        dates = self._dates_of(number) if story.published is None or self._has_twin(number) else _Dates()
        return story_facts(story, file, dates.modified, dates.unclear)

    def _has_twin(self, number: int) -> bool:
        """Tell whether the event of a story has another one of its outlet and time, as versions are."""
        group, story = self._events.group_of(number), self._session.stories[number]
        if group is None or story.outlet is None:
            return False
        others = (self._session.stories[n] for n in group.stories if n != number)
        came = local_date_text(story.published)
        return any(one.outlet == story.outlet and local_date_text(one.published) == came for one in others)

    def _dates_of(self, number: int) -> _Dates:
        """Return what else dates a story; each is unpacked for it once, when its row is first drawn."""
        key = self._session.stories[number].article_id
        if key is None:
            return _Dates()
        if key not in self._dates:
            article = self._session.story_list.article_at(number)
            self._dates[key] = _Dates() if article is None else _Dates(article.modified, article.unclear_date)
        return self._dates[key]

    def _on_grouped(self) -> None:
        if self._choice.sort_key is SortKey.EVENT:
            self._refresh_at_rest()

    def _refresh_at_rest(self) -> None:
        if self.is_aimed_at():
            self._refresh.start()
        else:
            self.refresh()

    def _on_reset(self) -> None:
        self._namesakes.clear()
        self._turned.clear()
        self.refresh()

    def _on_added(self, first: int, last: int) -> None:
        touched = [self._namesakes.note(number, self._session.stories[number]) for number in range(first, last + 1)]
        if self._is_as_found():
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + last - first)
            self._rows.extend(plain_rows(range(first, last + 1)))
            self.endInsertRows()
        else:
            self._refresh.start()
        if any(touched):
            self._on_changed(-1)

    def _on_changed(self, index: int) -> None:
        is_about_others = index < 0 or self._namesakes.note(index, self._session.stories[index])
        if not self._is_as_found() and index >= 0:
            self._refresh.start()
        elif self._rows:
            first, last = (0, len(self._rows) - 1) if is_about_others else (index, index)
            self.dataChanged.emit(self.index(first, 0), self.index(last, 0))

    def _on_pair_changed(self) -> None:
        """Draw the rows again of what is, or was, on a side: to draw all of them takes a tenth of what a pair takes."""
        sides = {index: side for side in Side if (index := self._session.chosen(side)) is not None}
        moved = {index for index, _ in sides.items() ^ self._sides.items()}
        self._sides = sides
        for number, row in enumerate(self._rows):
            if row.story in moved or not (row.is_open or moved.isdisjoint(row.stories)):
                self.dataChanged.emit(self.index(number, 0), self.index(number, 0))

    def _is_as_found(self) -> bool:
        """Tell whether each story has the row of its index."""
        choices = (ListChoice(), ListChoice(SortKey.FOUND))
        is_grouped = self._choice.sort_key is SortKey.EVENT and self._events.groups
        return self._hits is None and self._choice in choices and not is_grouped
