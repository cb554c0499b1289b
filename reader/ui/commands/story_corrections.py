"""What the user can set right in a story: its details, what is the story and what is not; and how to take it back."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from reader.app.correcting import Correcting, UndoStep
from reader.app.session import Session
from reader.model.comparison import Side
from reader.model.correction import Correction, line_key
from reader.model.errors import UnwritableFile
from reader.storage import paths
from reader.ui.commands.undo_offer import UndoOffer, corrected_thing
from reader.ui.dialogs.encoding_names import encoding_name
from reader.ui.pair.pair_view import PairView
from reader.ui.widgets.message_bar import About, MessageBar
from reader.ui.window_texts import story_facts, story_headline
from reader.wording.pair.links import quoted_beginning
from reader.wording.stories import file_name


class StoryCorrections(QObject):
    """Corrects the story that has the keyboard, or the left one, and offers that where it is clicked (right button).

    Signals: `told` (why nothing was done).
    """

    told = Signal(str)

    def __init__(self, session: Session, pair: PairView, messages: MessageBar, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._pair = pair
        self._messages = messages
        self._asked: set[Path] = set()
        self._window = window
        self.correcting = Correcting(session, self)
        self._offer = UndoOffer(self.correcting, messages, About.PAIR)
        self.correcting.failed.connect(self._on_failed)
        # Once stories are there: opening a folder closes what was said before it.
        session.story_list.stories_added.connect(self._tell_of_damage, Qt.ConnectionType.SingleShotConnection)
        session.pair_changed.connect(self._offer_repair)
        for side in Side:
            browser = pair.panes[side].browser
            browser.context_menu_filled.connect(partial(self._fill_menu, side))

    def side(self) -> Side:
        """Return the side of the story that is corrected: where the keyboard is, or of the one that was chosen last."""
        focused = (side for side in Side if self._pair.panes[side].browser.hasFocus())
        side = next(focused, self._session.latest)
        return side if self._session.chosen(side) is not None else side.other

    def show_details(self, story: int | None = None) -> None:
        """Show what is known of a story, by its index in the session, to be edited; without one, of that at hand."""
        index = self._session.chosen(self.side()) if story is None else story
        if index is not None:
            self._show_details_of(index)

    def _show_details_of(self, index: int) -> None:
        article = self._session.story_list.article_at(index)
        if article is None:
            self._tell_unread(index)
            return
        from reader.ui.dialogs.details_dialog import DetailsDialog

        opened_with = self.correcting.corrections_of_file(index)
        check = self._session.story_list.check_dates
        side = self._session.side_of(index)
        dialog = DetailsDialog(article, opened_with, self._window, side=side, check_dates=check)
        if side is not None:
            dialog.accepted.connect(partial(self._pair.lead, side))
        dialog.accepted.connect(lambda: self.correcting.correct_file(index, dialog.corrections(), opened_with))
        dialog.open()

    def show_raw(self, story: int | None = None) -> None:
        """Show the file of such a story as it is."""
        at_hand = self._session.article(self.side())
        article = at_hand if story is None else self._session.story_list.article_at(story)
        if article is not None:
            from reader.ui.dialogs.raw_dialog import RawDialog

            RawDialog(article.path, article.encoding, self._window).open()
        elif story is not None:
            self._tell_unread(story)

    def _tell_unread(self, index: int) -> None:
        """Say why there is nothing to show of a story of the list."""
        story = self._session.stories[index]
        self.told.emit(f"{story_headline(story)}: {story_facts(story)}")

    def toggle_block(self) -> None:
        """Set the paragraph with the cursor aside, or put the block with the cursor back."""
        browsers = {side: pane.browser for side, pane in self._pair.panes.items()}
        side = next((side for side, browser in browsers.items() if browser.hasFocus()), None)
        cursor = None if side is None else browsers[side].textCursor()
        if side is None or cursor is None or (cursor.atStart() and not browsers[side].lit_sentences()):
            # The cursor of a text that nobody went to is at its headline.
            self.told.emit(self.tr("Click the paragraph first, then set it aside or put it back"))
        else:
            self._toggle_at(side, cursor.position())

    def take_back(self) -> None:
        """Undo the last correction and say which it was: the step before it may have done nothing, and looks alike."""
        step = self.correcting.undo()
        if step is None:
            return
        if step.path is None:
            text = self.tr("Taken back: {}.").format(step.things or corrected_thing(step))
        else:
            text = self.tr("Taken back in {}: {}.").format(file_name(step.path.name), step.things)
        self._messages.show_message(text, About.PAIR)

    def do_again(self) -> None:
        """Do again what was taken back last, and say of which story it was where that story is not on screen."""
        self._tell_if_unseen(self.correcting.redo(), self.tr("Done again: the correction of {}."))

    def _tell_if_unseen(self, step: UndoStep | None, text: str) -> None:
        path = None if step is None else step.path
        articles = (self._session.article(side) for side in Side)
        if path is not None and not any(article is not None and article.path == path for article in articles):
            self._messages.show_message(text.format(file_name(path.name)), About.PAIR)

    def _tell_of_damage(self) -> None:
        """Say what was done about damaged corrections; nobody has to find out by a headline that is wrong again."""
        restored, lost = self._session.corrections.damage
        if lost:
            text = self.tr("{} damaged entries of your corrections could not be read; they lie beside them in {}.")
            self._messages.show_message(text.format(lost, file_name(str(paths.data_folder()))), About.PROGRAM)
        elif restored:
            text = self.tr("{} damaged entries of your corrections were restored from their copy.")
            self._messages.show_message(text.format(restored), About.PROGRAM)

    def _offer_repair(self) -> None:
        """Say once of a file that its letters are wrong, and offer to mend them."""
        for side in Side:
            index = self._session.chosen(side)
            article = None if index is None else self._session.story_list.article_at(index)
            if index is None or article is None or article.double_encoding is None or article.path in self._asked:
                continue
            self._asked.add(article.path)
            text = self.tr("{} looks garbled, as in “{}”: its letters were once taken for {} and saved so.")
            sample = " ".join(article.text.split()[:6])
            name = file_name(article.path.name)
            self._messages.show_message(
                text.format(name, sample, encoding_name(article.double_encoding)),
                About.FOLDER,
                {self.tr("Repair"): partial(self._repair, index, article.double_encoding)},
            )

    def _repair(self, index: int, encoding: str) -> None:
        self.correcting.correct_file(index, replace(self.correcting.corrections_of_file(index), undoes=encoding))

    def _on_failed(self, error: UnwritableFile) -> None:
        self._messages.show_message(
            self.tr("The correction holds until Reader is closed: {}").format(error.reason), About.PROGRAM
        )

    def _toggle_at(self, side: Side, position: int) -> None:
        story = self._pair.panes[side].browser.story
        if story is None:
            return
        removed = story.removed_at(position)
        if removed is not None:
            self._put_back(side, tuple(removed.text.split("\n")))
        elif (paragraph := story.paragraph_at(position)) is not None:
            read = story.article.original or story.article
            self._set_aside(side, read.paragraphs[paragraph].span.of(read.text))

    def _fill_menu(self, side: Side, menu: QMenu, position: int) -> None:
        """Offer what can be done with the block at a position of the document."""
        story = self._pair.panes[side].browser.story
        if story is None:
            return
        menu.addSeparator()
        removed = story.removed_at(position)
        if removed is not None:
            lines = tuple(removed.text.split("\n"))
            line = story.removed_line_at(position)
            if line is not None and len(lines) > 1:
                menu.addAction(self.tr("Put this line back"), partial(self._put_back, side, (line,)))
            menu.addAction(self.tr("Put this block back"), partial(self._put_back, side, lines))
        elif story.paragraph_at(position) is not None:
            menu.addAction(self.tr("Set this paragraph aside"), partial(self._toggle_at, side, position))

    def _put_back(self, side: Side, lines: tuple[str, ...]) -> None:
        keys = tuple(line_key(line) for line in lines)
        text = self.tr("Story again, as you said: {}.").format(quoted_beginning(lines[0]))
        self._correct(side, lambda correction: correction.with_restored(keys), text)

    def _set_aside(self, side: Side, paragraph: str) -> None:
        text = self.tr("Paragraph set aside, as you said: {}.").format(quoted_beginning(paragraph))
        self._correct(side, lambda correction: correction.with_set_aside(line_key(paragraph)), text)

    def _correct(self, side: Side, change: Callable[[Correction], Correction], text: str) -> None:
        """Correct the story of a side, and say what was done and how it is undone."""
        index = self._session.chosen(side)
        if index is None:
            return
        self._pair.lead(side)
        step = self.correcting.correct(index, change(self.correcting.correction_of(index)))
        if step is not None:
            self._offer.tell(text, step)
