"""Where the parts of a window stand: the welcome, or the list beside the stories; messages below them."""

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from reader.ui.pair.crossings_map import CrossingsMap
from reader.ui.widgets.message_bar import MessageBar
from reader.ui.window.welcome import Welcome

_LIST_WIDTH_PX = 320
_NARROW_LIST_PX = 264
_NARROW_WINDOW_PX = 1_360
# Of half a laptop's screen the list takes no more: two stories beside it have six or seven words a line.
_MOST_LIST_SHARE, _LEAST_LIST_PX = 0.3, 200


class WindowLayout(QWidget):
    """The middle of a window."""

    def __init__(self, messages: MessageBar, welcome: Welcome, parts: tuple[QWidget, CrossingsMap, QWidget]) -> None:
        """Lay out the list, the map of links under it, and the views beside them (`parts`, in this order)."""
        super().__init__()
        self._welcome = welcome
        self._list, self._map, views = parts
        self.splitter = ListAndViews()
        self._side = self._side_column()
        self.splitter.addWidget(self._side)
        self.splitter.addWidget(views)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setChildrenCollapsible(False)
        self._pages = QStackedWidget()
        self._pages.addWidget(welcome)
        self._pages.addWidget(self.splitter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._pages, 1)
        # Below, so that nothing moves from under the mouse as a message comes and goes.
        column.addWidget(messages)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave most of a low column to the list."""
        super().resizeEvent(event)
        self._map.fit(event.size().height())

    def fit(self, width_px: int) -> None:
        """Set the list to its usual share of the window's width."""
        list_px = _LIST_WIDTH_PX if width_px >= _NARROW_WINDOW_PX else _NARROW_LIST_PX
        self.splitter.setSizes([list_px, width_px - list_px])

    def show_stories(self, *, are_there: bool, focus: QWidget) -> None:
        """Show the stories, or the welcome where there are none; the keyboard goes along, to `focus` or the welcome."""
        page = int(are_there)
        if page != self._pages.currentIndex():
            self._pages.setCurrentIndex(page)
            (focus if are_there else self._welcome).setFocus()

    def fit_side(self) -> None:
        """Leave the width of an empty column to the stories."""
        self._side.setHidden(self._list.isHidden() and self._map.isHidden())

    def _side_column(self) -> QWidget:
        """Put the map of links under the list: there it takes no width from the stories."""
        column = QWidget()
        rows = QVBoxLayout(column)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._list, 1)
        rows.addWidget(self._map, 0, Qt.AlignmentFlag.AlignHCenter)
        return column


class ListAndViews(QSplitter):
    """The list, and beside it the views: in a window that gets narrow it gives way, and comes back with the room."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._wanted_px = self._given_px = 0

    def wanted_state(self) -> QByteArray:
        """Return the state to be restored in a window of any width: the list as it is wanted, not as it gave way."""
        list_px = self.sizes()[0]
        if not list_px or list_px != self._given_px:
            return self.saveState()
        wanted = QSplitter(Qt.Orientation.Horizontal)
        for _ in range(2):
            wanted.addWidget(QWidget())
        wanted.setChildrenCollapsible(self.childrenCollapsible())
        wanted.setSizes([self._wanted_px, max(1, self.width() - self._wanted_px)])
        return wanted.saveState()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave most of the width to the views."""
        super().resizeEvent(event)
        list_px = self.sizes()[0]
        if not list_px:
            return  # it is hidden
        if list_px != self._given_px:  # as it was dragged, or as a window remembers it
            self._wanted_px = list_px
        self._given_px = min(self._wanted_px, max(_LEAST_LIST_PX, round(self.width() * _MOST_LIST_SHARE)))
        if self._given_px != list_px:
            self.setSizes([self._given_px, self.width() - self._given_px])
            self._given_px = self.sizes()[0]
