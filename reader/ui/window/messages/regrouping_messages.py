"""What the message bar says of stories that were grouped by hand or by a correction, and how that is taken back."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from reader.app.correcting import Correcting, UndoStep
from reader.app.events.departures import Departures
from reader.app.events.library_rows import RowKind
from reader.app.events.regrouping import Placing, Regrouped
from reader.app.stories.story import StoryRow
from reader.ui.commands.event_command import EventCommand
from reader.ui.commands.undo_offer import UndoOffer
from reader.ui.library.headings import heading_text
from reader.ui.widgets.message_bar import About, MessageBar
from reader.ui.window.messages.status_line import StatusLine
from reader.ui.window_texts import story_headline as listed_headline
from reader.wording.catalogue import tr
from reader.wording.pair.differences import count_differing
from reader.wording.stories import printable, story_headline


class RegroupingMessages(QObject):
    """Tells of each step, which Undo and Ctrl+Z take back in their turn with all else that was done by hand."""

    def __init__(
        self, event: EventCommand, correcting: Correcting, messages: MessageBar, status: StatusLine, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._correcting = correcting
        self._offer = UndoOffer(correcting, messages, About.FOLDER)
        self._status = status
        event.regrouping.regrouped.connect(self._on_regrouped)
        self._session = event.session
        self._parting: tuple[str, UndoStep] | None = None  # what was told, of a step, while the pair has a clash
        self._session.pair_changed.connect(self._forget_pair)
        self._session.comparison_changed.connect(self._tell_of_pair)
        departures = Departures(event.session, event.story_events, correcting, self)
        departures.left.connect(self._on_left)

    def _on_regrouped(self, done: Regrouped, step: UndoStep) -> None:
        told = regrouped_text(done, self._session.stories)

        def take_back() -> None:
            step.take_back()
            self._status.tell(self.tr("Taken back: {}").format(told))

        said = replace(step, take_back=take_back, things=told.removesuffix("."))
        self._correcting.remember(said)
        self._offer.tell(told, said)
        comparison = self._session.comparison
        self._parting = (told, said) if comparison is not None and count_differing(comparison) else None

    def _forget_pair(self) -> None:
        self._parting = None

    def _tell_of_pair(self) -> None:
        """Say too that nothing is marked ≠ any more in the pair, where what was grouped made two events of it."""
        comparison = self._session.comparison
        if self._parting is None or comparison is None or not comparison.settings.are_two_events:
            return
        (told, step), self._parting = self._parting, None
        if self._correcting.holds(step):
            more = self.tr("The pair is now of two events: nothing in it is marked ≠ any more.")
            self._offer.tell_once(f"{told} {more}", step)

    def _on_left(self, count: int, stayed: int, step: UndoStep) -> None:
        article = self._session.story_list.article_at(stayed)
        if article is None:
            return
        one, many = self.tr("{} story left the event “{}”."), self.tr("{} stories left the event “{}”.")
        told = (one if count == 1 else many).format(f"{count:,}", printable(story_headline(article)))
        self._offer.tell_once(told, step)


def regrouped_text(done: Regrouped, stories: Sequence[StoryRow]) -> str:
    """Say which of the session's `stories` were put where: both are named, since one may be out of sight."""
    name, more = listed_headline(stories[done.stories[0]]), len(done.stories) - 1
    event = _event_without(done, stories)
    match done.placing:
        case Placing.BESIDE:
            one = tr("“{}” was put into the event “{}”.")
            many = tr("“{}” and {} more were put into the event “{}”.")
        case Placing.APART if event:
            one = tr("“{}” was taken out of the event “{}”.")
            many = tr("“{}” and {} more were taken out of the event “{}”.")
        case Placing.APART:
            one = tr("“{}” is an event of its own.")
            many = tr("“{}” and {} more are an event of their own.")
        case Placing.TO_MACHINE:
            event = ""
            one = tr("“{}” is grouped by the machine again.")
            many = tr("“{}” and {} more are grouped by the machine again.")
    told = [name, *([f"{more:,}"] if more else []), *([event] if event else [])]
    return (many if more else one).format(*told)


def _event_without(done: Regrouped, stories: Sequence[StoryRow]) -> str:
    """Name the event of which stories were taken, or into which they were put, by the others that it has."""
    others = [] if done.event is None else [n for n in done.event.stories if n not in done.stories]
    by_hand = [place for place, n in enumerate(others) if done.event is not None and n in done.event.by_hand]
    return heading_text(RowKind.EVENT, [stories[n] for n in others], by_hand) if others else ""
