"""What a story that is chosen in the list is shown beside: what is on screen, and nothing else."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from reader.app.session import Session
from reader.app.stories.story import StoryState
from reader.model.comparison import Side
from reader.ui.commands.event_command import EventCommand
from reader.ui.library.library_panel import LibraryPanel
from reader.ui.pair.pair_view import PairView
from reader.ui.window.messages.session_messages import SessionMessages


class StoryOpening(QObject):
    """Opens what is chosen in the list; a file that could not be read says why, and what was shown stays."""

    def __init__(
        self,
        session: Session,
        panel: LibraryPanel,
        pair: PairView,
        event: EventCommand,
        *,
        messages: SessionMessages,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._panel = panel
        self._pair = pair
        self._event = event
        self._messages = messages
        panel.view.story_chosen.connect(self._on_chosen)
        panel.view.story_opened.connect(self._on_opened)

    def _on_chosen(self, index: int) -> None:
        self._open(index, Side.LEFT, partial(self._session.choose, index))

    def _on_opened(self, side: Side, index: int) -> None:
        self._open(index, side, partial(self._session.open_on, side, index))

    def _open(self, index: int, alone_on: Side, open_beside: Callable[[], None]) -> None:
        """Open a story beside the pair's other one; where an event hides the pair, alone on a side."""
        if self._session.stories[index].state is StoryState.FAILED:
            self._messages.tell_unread(index)
            return
        if self._event.is_shown:
            self._session.open_alone(alone_on, index)
        else:
            open_beside()
        self._event.leave()
        side = self._session.side_of(index)
        if side is not None:
            self._pair.finder.show_searched(side, self._panel.search.text())
