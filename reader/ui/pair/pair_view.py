"""Two stories side by side, with what they share between them: marks, hovering, aligning, scrolling together."""

from collections.abc import Mapping, Set
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.app.navigation import Route
from reader.app.session import Session
from reader.model.article import Article
from reader.model.comparison import Side
from reader.rendering.marks import Layer, Mode, numbered_links
from reader.rendering.palette import Palette
from reader.rendering.small_differences import Ignored
from reader.ui.pair.copying.copy_command import CopyCommand
from reader.ui.pair.crossings_map import CrossingsMap
from reader.ui.pair.finding.find_bar import FindBar
from reader.ui.pair.finding.finder import Finder
from reader.ui.pair.highlighting import PairHighlights, Spot
from reader.ui.pair.legend import Legend
from reader.ui.pair.link_gutter import LinkGutter
from reader.ui.pair.pair_marks import PairMarks
from reader.ui.pair.pair_navigation import PairNavigation
from reader.ui.pair.pair_pointer import PairPointer
from reader.ui.pair.pair_walks import PairWalks
from reader.ui.pair.pane_translations import PaneTranslations
from reader.ui.pair.scrolling.scroll_lock import ScrollLock
from reader.ui.pair.story_filter import StoryFilter
from reader.ui.pair.why.why_command import WhyCommand
from reader.ui.pair.why.why_popover import WhyPopover
from reader.ui.pane.frame.edge_bar import keep_level
from reader.ui.pane.pane import Pane
from reader.ui.pane.pane_keys import PaneKeys
from reader.ui.pane.reading_place import START, ReadingPlace, story_identity
from reader.ui.pane.sentence_caret import SentenceCaret
from reader.ui.window_texts import missing_text


class PairView(QWidget):
    """The comparing view.

    Signals: `sentence_described` (what the mouse or a click is on, in words; empty for nothing), `story_dropped` (side,
    index of a story).
    """

    sentence_described = Signal(str)
    story_dropped = Signal(Side, int)

    def __init__(self, session: Session, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.panes = {side: Pane(side, palette, self._hint(side, is_chosen=False), self) for side in Side}
        self.translations = PaneTranslations(session, self.panes, self)
        self._scroll_lock = ScrollLock({side: pane.browser for side, pane in self.panes.items()}, self)
        self.link_gutter = LinkGutter(self.panes, palette, self)
        self._marks = PairMarks(self.panes, self.link_gutter, palette)
        self.crossings = CrossingsMap(palette)
        self._shows_crossings = False
        self.legend = Legend(palette, self)
        self.find_bar = FindBar(self)
        self.filter = StoryFilter(self.panes, self)
        self.caret = SentenceCaret(session, self.panes, self)
        self.copying = CopyCommand(session, self.panes, self.caret, self)
        self.why = WhyCommand(session, self.panes, self.caret, WhyPopover(palette, self, self.legend), self)
        self.finder = Finder(self.find_bar, self.panes, self.filter.reveal, self)
        self.walks = PairWalks(self)
        self.lights = PairHighlights(self.panes, self.link_gutter, self.crossings, self._stand)
        self.pointer = PairPointer(self.panes, self._marks, self.lights, self.translations, self)
        self.navigation = PairNavigation(
            self.panes,
            self._marks,
            scroll_lock=self._scroll_lock,
            filter_=self.filter,
            caret=self.caret,
            walks=self.walks,
            lights=self.lights,
            parent=self,
        )
        self._lay_out()
        self._connect()
        self._on_pair_changed()

    def _stand(self, spot: Spot | None) -> None:
        """Take what was chosen for where the reader is, in the walks and for what is done with a pair."""
        self.walks.stand(spot)
        self.caret.stand(None if spot is None else spot.link)

    @property
    def mode(self) -> Mode:
        """How much is marked."""
        return self._marks.mode

    def set_mode(self, mode: Mode) -> None:
        """Mark more or less; no line moves."""
        self._marks.mode = mode
        self._marks.show()
        self.lights.set_mode(mode)

    def set_hidden(self, hidden: Set[Layer]) -> None:
        """Hide these kinds of marks, their numbers and ribbons."""
        self._marks.hidden = hidden
        self._fold()

    def set_ignored(self, ignored: Set[Ignored]) -> None:
        """Leave these small differences between equal words unmarked."""
        if ignored != self._marks.ignored:
            self._marks.ignored = ignored
            self._mark()

    def set_locked(self, is_locked: bool) -> None:  # noqa: FBT001 - it is the state of a button
        """Let the panes scroll together, or each for itself."""
        self._scroll_lock.set_locked(is_locked)

    def lead(self, side: Side) -> None:
        """Let a side stay where it is read, as the reader is at work on it; the other one comes to be level."""
        self._scroll_lock.lead(side)

    def read_from(self, tops: Mapping[Side, int]) -> None:
        """Scroll each side until this sentence of it is at the top; the right one is level once there are links."""
        for side, top in tops.items():
            self._scroll_lock.scroll(side, self.panes[side].browser.document_y(top))
        self._scroll_lock.await_links(Side.LEFT)
        self._scroll_lock.catch_up()

    def set_palette(self, palette: Palette) -> None:
        """Draw in the colours of another theme."""
        self._marks.palette = palette
        for pane in self.panes.values():
            pane.set_palette(palette)
        self.link_gutter.set_palette(palette)
        self.crossings.set_palette(palette)
        self.legend.set_palette(palette)
        self.why.popover.set_palette(palette)
        self._mark()

    def set_shows_crossings(self, shows_crossings: bool) -> None:  # noqa: FBT001 - it is the state of a check box
        """Show the map of crossings beside the stories, or hide it."""
        self._shows_crossings = shows_crossings
        self._show_crossings()

    def set_text_font(self, font: QFont) -> None:
        """Set both texts in another font or size."""
        for pane in self.panes.values():
            pane.set_text_font(font)
        self._mark()

    def set_shows_removed(self, shows_removed: bool) -> None:  # noqa: FBT001 - it is the state of a check box
        """Show what cleaning set aside, greyed in its place, or hide it."""
        for pane in self.panes.values():
            pane.set_shows_removed(shows_removed)
        self._mark()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give a narrow pair's gutter to its text."""
        super().resizeEvent(event)
        self.link_gutter.fit(event.size().width())

    def showEvent(self, event: QShowEvent) -> None:
        """Show the map of what is shown again."""
        super().showEvent(event)
        self._show_crossings()

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the map away with the pair that it is of."""
        super().hideEvent(event)
        self._show_crossings()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Esc as the way back."""
        if event.key() == Qt.Key.Key_Escape:
            self.navigation.go_back()
        else:
            super().keyPressEvent(event)

    # Steps

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.panes[Side.LEFT], 1)
        row.addWidget(self.link_gutter)
        row.addWidget(self.panes[Side.RIGHT], 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(self.legend)
        # At the foot of a story as of a pair: its buttons are where they were.
        column.addWidget(self.find_bar)

    def _connect(self) -> None:
        self._session.pair_changed.connect(self._on_pair_changed)
        self._session.comparison_changed.connect(self._on_comparison_changed)
        self.translations.wording_changed.connect(self._on_pair_changed)
        # Once more when the new text is laid out to its width.
        self.translations.wording_changed.connect(
            partial(QTimer.singleShot, 0, self.link_gutter, self.link_gutter.redraw)
        )
        self.legend.hidden_changed.connect(self.set_hidden)
        self.find_bar.closed.connect(self.legend.take_no_click_now)
        self.legend.differing_asked.connect(partial(self.navigation.walk, Route.DIFFERING, 1))
        self.filter.opened.connect(self._scroll_lock.lead)
        self.filter.folds_changed.connect(self._fold)
        self.link_gutter.link_hovered.connect(self.pointer.hover_link)
        self.link_gutter.link_clicked.connect(self.navigation.align_link)
        self.caret.pointed.connect(self.pointer.take_caret)
        self.why.popover.copy_asked.connect(self.copying.copy_pair)
        for part in (self.caret, self.pointer, self.navigation):
            part.described.connect(self.sentence_described)
        self.caret.crossed.connect(self.navigation.align)
        self.caret.fold_opened.connect(self.filter.open)
        self.crossings.link_hovered.connect(self.pointer.hover_link)
        self.crossings.link_clicked.connect(self.navigation.show_link)
        keep_level([pane.edges for pane in self.panes.values()])
        for side, pane in self.panes.items():
            pane.browser.sentence_hovered.connect(partial(self.pointer.hover, side))
            pane.browser.sentence_clicked.connect(partial(self.navigation.align, side))
            pane.browser.scrolled.connect(self.link_gutter.redraw)
            pane.browser.laid_out.connect(self.link_gutter.redraw)
            pane.story_dropped.connect(partial(self.story_dropped.emit, side))
            pane.pin_toggled.connect(self._session.unpin_left)
            pane.story_set.connect(self._mark)
            PaneKeys(pane).entered.connect(self.caret.cross)

    def _on_pair_changed(self) -> None:
        self.navigation.forget_way_back()
        # The links are those of stories that are about to go: nothing follows them when lines come above the texts.
        self._scroll_lock.forget_links()
        self.translations.refresh()
        # Before the stories come, so that they are laid out once.
        are_two = all(self._session.article(side) is not None for side in Side)
        self.link_gutter.setVisible(are_two)
        self._keep_room_for_legend(is_expected=are_two)
        self._show_articles()
        for side, pane in self.panes.items():
            article = pane.article
            index = self._session.chosen(side)
            if article is None:
                pane.show_hint(self._hint(side, is_chosen=index is not None))
        self.panes[Side.LEFT].pin.setEnabled(self._session.left_is_pinned)
        self.finder.refresh()
        self._on_comparison_changed()
        self._scroll_lock.settle()

    def _hint(self, side: Side, *, is_chosen: bool) -> str:
        """Say why there is no story on a side, and what brings one."""
        if is_chosen:
            return self.tr("Reading this story …")
        invitations = {
            Side.LEFT: self.tr("Click a story in the list"),
            Side.RIGHT: self.tr("Click a second story to compare"),
        }
        return "\n\n".join(filter(None, (missing_text(self._session, side), invitations[side])))

    def _show_articles(self) -> None:
        """Show the stories of the session; one that was there before, on whichever side, is read where it was."""
        before = {
            story_identity(pane.article): (side, pane.browser.place())
            for side, pane in self.panes.items()
            if pane.article is not None
        }
        was_level, stay, turned = self._scroll_lock.is_level, set[Side](), dict[Side, ReadingPlace]()
        articles = {side: self.translations.article(side) for side in Side}
        changed = [
            (pane.article, articles[side]) for side, pane in self.panes.items() if pane.article is not articles[side]
        ]
        if not all(_have_same_sentences(shown, coming) for shown, coming in changed):
            # Before they come: a mouse that rests on a text points at a sentence as soon as that is laid out.
            self._marks.comparison = None
            self.lights.choose(None)
            self._scroll_lock.lead(self._scroll_lock.leader)
        for side, pane in self.panes.items():
            article = articles[side]
            was_on, place = (None, None) if article is None else before.get(story_identity(article), (None, None))
            if was_on is side:
                stay.add(side)
            elif place is not None:
                turned[side] = place
            if pane.article is not article:
                pane.show_article(article)
        if len(stay) < len(Side):
            known = stay | set(turned)
            # Another story beside the one that is read is read on with it; another one on the left begins a pair.
            self._scroll_lock.return_to(turned if Side.LEFT in known else dict.fromkeys(known, START))
            if len(known) < len(Side):
                self._scroll_lock.begin(Side.LEFT)
            elif was_level:
                self._scroll_lock.await_links(Side.LEFT)

    def _keep_room_for_legend(self, *, is_expected: bool) -> None:
        """Lay the texts out once: the legend goes and comes with each comparison, and its room would go with it."""
        policy = self.legend.sizePolicy()
        if policy.retainSizeWhenHidden() is not is_expected:
            policy.setRetainSizeWhenHidden(is_expected)
            self.legend.setSizePolicy(policy)

    def _on_comparison_changed(self) -> None:
        self._marks.comparison = comparison = self.translations.comparison()
        if self._session.was_given_up:
            self._keep_room_for_legend(is_expected=False)
        # What is hidden for a moment says nothing meanwhile.
        if comparison is not None or not self.legend.sizePolicy().retainSizeWhenHidden():
            self.legend.show_counts(comparison)
            self.legend.show_doubts(are_told=self.translations.shows_translation())
        # After its counts, with which it is laid out once.
        self.legend.setVisible(comparison is not None)
        self._fold()
        self._scroll_lock.catch_up()

    def _fold(self) -> None:
        """Fold what the filter takes away, and lay the marks again over what is left."""
        self.legend.show_filter(self.filter.kept)
        self.filter.fold(self._marks.comparison, self._marks.hidden)
        self._mark()

    def _mark(self) -> None:
        """Find out what is marked where, show it, and let all that goes by the links follow."""
        marks = self._marks
        self._scroll_lock.follow_links(marks.comparison)
        marks.find()
        self._show_crossings()
        self.walks.follow(marks.comparison, marks.hidden)
        self.lights.follow(marks.comparison, marks.visible)
        self.finder.show()

    def _show_crossings(self) -> None:
        """Show the map where it is wanted and there is something to show, but not beside an event."""
        comparison = self._session.comparison if self._shows_crossings and not self.isHidden() else None
        visible = () if comparison is None else numbered_links(comparison, self._marks.hidden)
        self.crossings.show_links(comparison, visible, self._marks.of_sides() if comparison is not None else {})
        self.crossings.setVisible(comparison is not None)


def _have_same_sentences(one: Article | None, other: Article | None) -> bool:
    """Tell if a sentence's number means the same in both: in a story and its translation, not after a correction."""
    return one is not None and other is not None and (one.original or one).text == (other.original or other).text
