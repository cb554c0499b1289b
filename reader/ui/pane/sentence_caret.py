"""The sentence that the keyboard is on: it walks a story, says what each sentence is, crosses to its partner."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QTextCursor

from reader.app.session import Session
from reader.model.comparison import Side
from reader.model.marking import surest_first
from reader.ui.pane.pane import Pane
from reader.ui.pane.reading_place import sentence_identity
from reader.wording.pair.links import sentence_description, sentence_place


class SentenceCaret(QObject):
    """Where the keyboard is in a pair; a click or a walk takes it along.

    Signals: `pointed` (side and sentence that the caret came to), `described` (what it is, in words), `crossed` (side
    and sentence that the caret left for its partner), `fold_opened` (side, first sentence).
    """

    pointed = Signal(Side, int)
    described = Signal(str)
    crossed = Signal(Side, int)
    fold_opened = Signal(Side, int)

    def __init__(self, session: Session, panes: dict[Side, Pane], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._panes = panes
        self._at: dict[Side, int | None] = dict.fromkeys(Side)
        self._side = Side.LEFT
        self._last: tuple[Side, int] | None = None
        self._is_of_another_pair = False
        self._chosen: int | None = None
        self._stories: dict[Side, tuple[object, ...] | None] = dict.fromkeys(Side)
        session.pair_changed.connect(self._on_pair_changed)
        for side, pane in panes.items():
            pane.browser.sentence_clicked.connect(lambda index, side=side: self.take(side, index))

    @property
    def side(self) -> Side:
        """The pane that has the keyboard, or had it last."""
        for side, pane in self._panes.items():
            if pane.browser.hasFocus():
                self._side = side
        return self._side

    def sentence(self) -> int | None:
        """Return the sentence that the caret is on, on its side."""
        return self._at[self.side]

    def place(self) -> tuple[Side, int] | None:
        """Return the side and the sentence that the reader went to last, whichever pane has the keyboard.

        Of a place in a story that stays beside another one, only if it can be seen: the reader went there in another
        pair.
        """
        if self._is_of_another_pair and self._last is not None:
            side, sentence = self._last
            self._last = self._last if sentence in self._panes[side].browser.sentences_in_view() else None
        self._is_of_another_pair = False
        return self._last

    def stand(self, link: int | None) -> None:
        """Note the link (its index) that is lit since it was chosen: of a sentence with several it is the one meant."""
        self._chosen = link

    def link(self) -> int | None:
        """Return the link (its index) that was chosen last, or else the surest one of the sentence gone to last."""
        comparison = self._session.comparison
        if comparison is not None and self._chosen is not None and self._chosen < len(comparison.links):
            return self._chosen
        place = self.place()
        if comparison is None or place is None:
            return None
        side, sentence = place
        numbers = (number for number, link in enumerate(comparison.links) if sentence in link.of(side))
        return next(iter(surest_first(comparison, numbers)), None)

    def take(self, side: Side, sentence: int) -> None:
        """Note that the reader is at a sentence, without showing it: it was shown already."""
        self._side = side
        self._at[side] = sentence
        self._last = (side, sentence)
        self._is_of_another_pair = False

    def step(self, direction: int) -> None:
        """Go to the next sentence (1) or the one before (-1); a folded run is one stop."""
        side = self.side
        browser = self._panes[side].browser
        story, at = browser.story, self._at[side]
        if story is None or not story.article.sentences:
            return
        if at is None:
            view = browser.sentences_in_view()
            target = view.start if direction > 0 else max(view.start, view.stop - 2)
        else:
            fold = story.fold_of(at)
            target = at + direction if fold is None else (fold.last + 1 if direction > 0 else fold.first - 1)
        if 0 <= target < len(story.article.sentences):
            self.go(side, target)

    def go(self, side: Side, sentence: int) -> None:
        """Put the keyboard on a sentence: show it, light it, and say what it is."""
        browser = self._panes[side].browser
        story = browser.story
        if story is None:
            return
        fold = story.fold_of(sentence)
        first = sentence if fold is None else fold.first
        self.take(side, first)
        browser.setFocus(Qt.FocusReason.OtherFocusReason)
        top = browser.verticalScrollBar().value()
        cursor = QTextCursor(browser.document())
        cursor.setPosition(story.sentence_range(first).start)
        browser.setTextCursor(cursor)
        # Qt scrolls as little as it can to show a cursor; a sentence wants some lines around it.
        browser.scroll_to(top)
        browser.bring_into_view(browser.sentence_rect(first))
        self.pointed.emit(side, first)
        self._say(side, first)

    def cross(self) -> None:
        """Open the folded run that the caret is on, or go to the partner of its sentence."""
        side, at = self.side, self.sentence()
        story = self._panes[side].browser.story
        if at is None or story is None:
            return
        fold = story.fold_of(at)
        if fold is not None:
            self.fold_opened.emit(side, fold.first)
            self.go(side, at)
            return
        partners = self._partners(side, at)
        if partners:
            self.crossed.emit(side, at)
            self.go(side.other, partners[0])

    def _partners(self, side: Side, sentence: int) -> tuple[int, ...]:
        comparison = self._session.comparison
        links = () if comparison is None else comparison.links
        chosen = () if self._chosen is None else links[self._chosen : self._chosen + 1]
        return next((link.of(side.other) for link in (*chosen, *links) if sentence in link.of(side)), ())

    def _say(self, side: Side, sentence: int) -> None:
        from PySide6.QtGui import QAccessible, QAccessibleEvent

        browser, comparison = self._panes[side].browser, self._session.comparison
        story = browser.story
        assert story is not None
        fold = story.fold_of(sentence)
        if fold is not None:
            text = self.tr("{}, Enter opens them").format(fold.text.lstrip("▸ "))
        elif comparison is not None:
            text = sentence_description(comparison, side, sentence)
        else:
            text = sentence_place(story.article, sentence)
        browser.setAccessibleDescription(text)
        QAccessible.updateAccessibility(QAccessibleEvent(browser, QAccessible.Event.DescriptionChanged))
        self.described.emit(text)

    def _on_pair_changed(self) -> None:
        """Forget where the reader was in a story that is gone; the place goes to the other side with its story."""
        before = self._stories
        articles = {side: self._session.article(side) for side in Side}
        self._stories = {side: None if each is None else sentence_identity(each) for side, each in articles.items()}
        if self._last is not None and self._stories[self._last[0]] != before[self._last[0]]:
            side, sentence = self._last
            is_swapped = self._stories[side.other] == before[side]
            self._last = (side.other, sentence) if is_swapped else None
        gone = set(before.values()) - set(self._stories.values()) - {None}
        self._is_of_another_pair = self._is_of_another_pair or bool(gone)
        for side, pane in self._panes.items():
            if self._stories[side] != before[side]:
                self._at[side] = None
                pane.browser.setAccessibleDescription("")
