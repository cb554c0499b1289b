"""What the message bar says of the work of a session: files that stall or fail, folders that are empty, damage."""

from functools import partial

from PySide6.QtCore import QObject

from reader.app.session import Session
from reader.app.stories.changed_texts import ChangedTexts
from reader.app.stories.story import StoryState
from reader.model.comparison import Side
from reader.model.errors import ReaderError
from reader.ui.widgets.message_bar import About, MessageBar
from reader.ui.window_texts import missing_text, story_headline
from reader.ui.windows import Windows
from reader.wording.failure_reasons import reason_text
from reader.wording.stories import file_name


class SessionMessages(QObject):
    """Shows what went wrong, and hides it once that no longer holds."""

    def __init__(self, session: Session, windows: Windows, messages: MessageBar, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._messages = messages
        self._stalled: dict[int, str] = {}
        self._interrupted: list[int] = []
        self._gone: dict[int, str] = {}
        self._changed = ChangedTexts()
        self._news = ""
        self._place = session.place()
        session.stories_reset.connect(self._on_stories_reset)
        session.pair_changed.connect(self._on_pair_changed)
        session.story_list.story_stalled.connect(self._on_story_stalled)
        session.story_list.reading_ended.connect(self._on_reading_ended)
        session.story_list.story_changed.connect(self._tell_whether_gone)
        session.story_list.folder_was_empty.connect(self._on_folder_was_empty)
        session.story_list.stories_added.connect(self._on_stories_added)
        session.story_list.index_was_damaged.connect(self._on_index_was_damaged)
        session.failed.connect(self._on_failed)
        windows.failed.connect(self._on_settings_failed)
        windows.not_forgotten.connect(self._on_not_forgotten)

    def _on_stories_reset(self) -> None:
        self._stalled.clear()
        self._interrupted.clear()
        self._gone.clear()
        self._changed.forget_changes()
        self._messages.end(About.FOLDER, About.PAIR)

    def _on_pair_changed(self) -> None:
        before, self._place = self._place, self._session.place()
        was_shown = self._messages.shows(self._news)
        if before != self._place:
            self._messages.end(About.PAIR)
            self._gone.clear()
            for index in [chosen for side in Side if (chosen := self._session.chosen(side)) is not None]:
                self._tell_whether_gone(index)
        told, self._news = self._news, self._news_of_files()
        if self._news and (self._news != told or was_shown):
            self._messages.show_message(self._news, About.PAIR)
        elif not self._news:
            self._messages.take_back(told)

    def _news_of_files(self) -> str:
        """Say whose text is another one than was read before, and which story is not there any more."""
        sides = [(self._place.of(side), self._session.article(side)) for side in Side]
        shown = {key: article for key, article in sides if key is not None and article is not None}
        changed = [file_name(key.path.name) for key in self._changed.note(shown)]
        told = self.tr("{} was changed on disk: this is its new text.")
        missing = [text for side in Side if (text := missing_text(self._session, side))]
        return " ".join([*map(told.format, changed), *missing])

    def _on_story_stalled(self, index: int) -> None:
        shown = [n for n, text in self._stalled.items() if self._messages.shows(text)]
        self._interrupted += shown
        self._stalled[index] = self.tr("{} takes long to read.").format(story_headline(self._session.stories[index]))
        self._tell_stalled(index)

    def _tell_stalled(self, index: int) -> None:
        skip = {self.tr("Skip"): partial(self._session.story_list.skip, index)}
        skip_all = {self.tr("Skip all slow"): self._skip_slow} if len(self._stalled) > 1 else {}
        self._messages.show_message(
            self._stalled[index], About.FOLDER, {**skip, **skip_all, self.tr("Keep waiting"): _wait}
        )

    def _skip_slow(self) -> None:
        for index in list(self._stalled):
            self._session.story_list.skip(index)

    def _on_reading_ended(self, index: int) -> None:
        """Say no more that a file takes long which was read, or given up: its first story came long before its last.

        What it was said in place of is said again: that another one takes long.
        """
        text = self._stalled.pop(index, None)
        if index in self._interrupted:
            self._interrupted.remove(index)
        elif text is not None:
            self._messages.take_back(text)
            if self._interrupted and self._messages.is_free():
                self._tell_stalled(self._interrupted.pop())

    def tell_unread(self, index: int) -> None:
        """Say why a story can't be opened, until its file is looked at again."""
        story = self._session.stories[index]
        self._gone[index] = text = f"{story_headline(story)}: {reason_text(story.reason or '')}"
        self._messages.show_message(text, About.PAIR)

    def _tell_whether_gone(self, index: int) -> None:
        """Say that what is shown of a story is no longer what its file has."""
        story = self._session.stories[index]
        is_gone = story.state is StoryState.READ and story.reason is not None
        text = ""
        if is_gone and self._session.side_of(index) is not None:
            told = self.tr("{}: {}. What was read before is still shown.")
            text = told.format(story_headline(story), reason_text(story.reason or ""))
        before = self._gone.pop(index, "")
        if text:
            self._gone[index] = text
        if text and text != before:
            self._messages.show_message(text, About.PAIR)
        elif before and not text:
            self._messages.take_back(before)

    def _on_folder_was_empty(self) -> None:
        self._messages.show_message(self._empty_text(), About.FOLDER)

    def _on_stories_added(self) -> None:
        self._messages.take_back(self._empty_text())

    def _empty_text(self) -> str:
        return self.tr("No files were found in {}").format(file_name(str(self._session.folder)))

    def _on_index_was_damaged(self) -> None:
        told = self.tr("What Reader had kept of these stories was damaged. They are read again.")
        self._messages.show_message(told, About.FOLDER)

    def _on_failed(self, error: ReaderError) -> None:
        # Else it is about what can't be kept.
        about = About.PAIR if self._session.was_given_up else About.PROGRAM
        self._messages.show_message(file_name(str(error)), about)

    def _on_settings_failed(self, reason: str) -> None:
        self._messages.show_message(self.tr("The settings could not be kept: {}").format(reason), About.PROGRAM)

    def _on_not_forgotten(self, files: str) -> None:
        self._messages.show_message(self.tr("Could not be deleted: {}").format(files), About.PROGRAM)


def _wait() -> None:
    """Do nothing: the message was put away with the click."""
