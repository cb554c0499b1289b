"""Translating from the window, and what is said when a language package is missing."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStatusBar, QWidget

from reader.app.background.language_packages import LanguagePackages
from reader.app.background.translations import TranslationState
from reader.app.session import Session
from reader.app.stories.story import StoryState
from reader.model.comparison import Comparison, LinkKind, Obstacle, Side
from reader.model.errors import MissingPackage, ReaderError
from reader.model.package_versions import is_known_bad
from reader.ui.pair.pane_translations import PaneTranslations
from reader.ui.widgets.message_bar import About, MessageBar
from reader.ui.widgets.plain_text import PlainLabel
from reader.ui.window_texts import size_text
from reader.wording.languages import language_name
from reader.wording.stories import machine_mark

if TYPE_CHECKING:
    from reader.model.translation import OfferedPackage, Package


class TranslationCommand(QObject):
    """Translates stories, and offers the language packages that are missing."""

    def __init__(
        self, session: Session, shown: PaneTranslations, messages: MessageBar, status: QStatusBar, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._shown = shown
        self._messages = messages
        self._window = window
        self.packages = LanguagePackages(self)
        self._is_pair_shown = True
        self._missing: MissingPackage | None = None
        self._missed_by = About.FOLDER
        self._missed_over_pair = True
        self._asked: frozenset[int] = frozenset()
        self._told_of: tuple[str | None, ...] = ()
        self._badge = PlainLabel()
        status.addPermanentWidget(self._badge)
        shown.wording_changed.connect(self._show_badge)
        shown.packages_asked.connect(self._offer_package)
        session.translations.failed.connect(self._on_failed)
        session.translations.status_changed.connect(self._on_status_changed)
        session.pair_changed.connect(self._on_pair_changed)
        session.comparison_changed.connect(self._on_comparison_changed)
        self.packages.known_changed.connect(self._on_known_changed)
        self.packages.installed.connect(self._on_installed)
        self.packages.failed.connect(self._on_packages_failed)
        self.packages.crashed.connect(session.crashed)
        self._on_status_changed(-1)

    def set_reading_language(self, language: str, *, on_opening: bool) -> None:
        """Translate into this language from now on, and do so when a story is opened if that is wanted."""
        translations = self._session.translations
        translations.translates_on_opening = on_opening
        translations.read_in(language)

    def badge(self) -> str:
        """Return what the status line says of translations."""
        return self._badge.text()

    def translate_stories(self, stories: Sequence[int]) -> None:
        """Translate those of some stories, which are shown, that are in another language."""
        self._asked = frozenset(stories)
        self._start(stories)

    def translate_everything(self) -> None:
        """Translate every story of the library that is in another language."""
        self._start(list(range(len(self._session.stories))))

    def open_dialog(self) -> None:
        """Show what is installed and what can be had."""
        from reader.ui.dialogs.languages_dialog import LanguagesDialog

        LanguagesDialog(self.packages, self._session, self._window).open()

    def close(self) -> None:
        """Stop all work on packages."""
        self.packages.close()

    def _start(self, stories: Sequence[int]) -> None:
        translations = self._session.translations
        read = [index for index in stories if self._session.stories[index].state is StoryState.READ]
        foreign = [index for index in read if translations.can_translate(self._session.stories[index].language)]
        open_ones = [index for index in foreign if translations.status_of(index).state is not TranslationState.DONE]
        if open_ones:
            translations.translate(open_ones)
            return
        name = language_name(translations.reading_language)
        if not stories:
            told = self.tr("Open a story first; then it can be translated.")
        elif foreign:
            told = self.tr("There is nothing left to translate into {}.").format(name)
        else:
            told = self.tr("There is nothing to translate: the stories are in {}, or in no language that is known.")
            told = told.format(name)
        self._messages.show_message(told, About.PAIR)

    def _on_failed(self, story: int, error: ReaderError) -> None:
        if isinstance(error, MissingPackage):
            self._missing = error
            is_of_pair = self._session.side_of(story) is not None
            is_shown = is_of_pair if self._is_pair_shown else story in self._asked
            self._missed_by = About.PAIR if is_shown or is_of_pair else About.FOLDER
            self._missed_over_pair = self._is_pair_shown or not is_shown
            self.packages.look()
        else:
            self._messages.show_message(
                self.tr("A story could not be translated. {}").format(error),
                About.FOLDER,
                {self.tr("Language packages"): self.open_dialog},
            )

    def tell_of_pair(self, *, is_shown: bool) -> None:
        """Say of the pair that is shown how far it can be compared; nothing where an event is shown in its place."""
        self._is_pair_shown = is_shown
        self._on_known_changed()  # what a pair misses is not offered over its event
        self._on_comparison_changed()
        self._show_badge()

    def _on_pair_changed(self) -> None:
        """Take back what was said of two other languages, while a pair is being compared."""
        articles = (self._session.article(side) for side in Side)
        if self._told_of != tuple(None if article is None else article.language for article in articles):
            self._messages.show_hint("")
        self._show_badge()

    def _on_comparison_changed(self) -> None:
        """Say that a pair in two languages is better translated, until it is."""
        comparison = self._session.comparison if self._is_pair_shown else None
        is_told = comparison is not None and comparison.obstacle(Side.LEFT) is Obstacle.LANGUAGES
        self._told_of = () if comparison is None else tuple(comparison.article(side).language for side in Side)
        # Without a button: the pane of the story that can be translated has one.
        self._messages.show_hint(self._hint_for(comparison) if comparison is not None and is_told else "")

    def _hint_for(self, comparison: Comparison) -> str:
        """Say how far two stories in two languages can be compared as they are."""
        names = [language_name(comparison.article(side).language) for side in Side]
        is_by_words = any(link.kind is LinkKind.BY_WORDS for link in comparison.links)
        if is_by_words or (comparison.is_linkable and comparison.links):
            told = self.tr(
                "One story is in {}, the other in {}: linked by names, numbers and dictionary words; a missing link "
                "means nothing. Translate to compare the wording."
            )
            return told.format(*names)
        if comparison.is_linkable:
            told = self.tr(
                "One story is in {}, the other in {}: nothing was found to link by names, numbers and dictionary "
                "words, which means nothing. Translate to compare the wording."
            )
            return told.format(*names)
        return " ".join(
            (self.tr("One story is in {}, the other in {}.").format(*names), self._what_it_takes(comparison))
        )

    def _what_it_takes(self, comparison: Comparison) -> str:
        """Say which of two stories have to be translated into what, so that they can be compared."""
        translations = self._session.translations
        languages = [comparison.article(side).language for side in Side]
        foreign = [language_name(code) for code in languages if translations.can_translate(code)]
        into = language_name(translations.reading_language)
        if not foreign:
            return self.tr("They can't be compared, as a language that isn't known can't be translated.")
        if len(foreign) < len(languages):
            told = self.tr(
                "To be compared, the one in {} has to be translated into {}: press Translate above it; the language "
                "package that this takes is offered there."
            )
            return told.format(*foreign, into)
        return self.tr(
            "To be compared, both have to be translated into {}: press Translate above each; the language packages "
            "that this takes are offered there."
        ).format(into)

    def _offer_package(self) -> None:
        if self._missing is None:
            self.open_dialog()
        else:
            self.packages.look()

    def _on_known_changed(self) -> None:
        """Say which package is missing, its size as far as it is known, and how to get it."""
        known, missing = self.packages.known, self._missing
        if known is None or missing is None or self.packages.is_working:
            return
        if self._missed_by is About.PAIR and self._missed_over_pair is not self._is_pair_shown:
            return
        self._missing = None
        pair = (missing.from_code, missing.into)
        offered = next((entry for entry in known.offered if (entry.from_code, entry.to_code) == pair), None)
        size = self.tr("size: {}").format(size_text(offered.size_bytes if offered else None))
        offer = self.tr(
            "To translate {} into {}, the language package {} → {} is needed ({}). "
            "Install it from a file, or fetch it over the network from {}."
        ).format(*map(language_name, pair), *pair, size, offered.host if offered else known.host)
        fetch = partial(self._fetch, offered) if offered is not None else partial(self._ask_index, missing)
        # Fetch comes first: the last place before Close is where harmless buttons stand.
        actions: dict[str, Callable[[], object]] = {
            self.tr("Fetch"): fetch,
            self.tr("Install from a file"): self._install_from_file,
        }
        self._messages.show_message(offer, self._missed_by, actions)

    def _ask_index(self, missing: MissingPackage) -> None:
        self._missing = missing
        self.packages.ask_index()
        host = self.packages.known.host if self.packages.known else ""
        asking = self.tr("Asking {} what it offers …").format(host)
        self._messages.show_message(asking, About.PROGRAM, {self.tr("Cancel"): self.packages.cancel})

    def _fetch(self, offered: "OfferedPackage") -> None:
        self.open_dialog()
        self.packages.fetch(offered)

    def _install_from_file(self) -> None:
        from PySide6.QtCore import QStandardPaths
        from PySide6.QtWidgets import QFileDialog

        from reader.ui.widgets.usual_folder import usual_folder

        chosen, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Install a language package"),
            str(usual_folder(QStandardPaths.StandardLocation.DownloadLocation)),
            filter=self.tr("Language packages (*.argosmodel *.zip);;All files (*)"),
        )
        if chosen:
            self.packages.install(Path(chosen))

    def _on_installed(self, package: "Package") -> None:
        translations = self._session.translations
        told = [self.tr("The language package {} → {} {} is installed.")]
        if is_known_bad(package.name, package.version):
            told.append(self.tr("This version is known to translate badly: what it makes is marked as doubtful."))
        older = translations.made_by_older(package)
        actions: dict[str, Callable[[], object]] = {}
        if older:
            told.append(self.tr("What is open was translated by an older version."))
            actions[self.tr("Translate again")] = partial(translations.translate_again, older)
        text = " ".join(told).format(package.from_name, package.to_name, package.version)
        self._messages.show_message(text, About.FOLDER, actions)
        waiting = [
            index
            for index in range(len(self._session.stories))
            if isinstance(translations.status_of(index).error, MissingPackage)
        ]
        translations.translate(waiting)

    def _on_packages_failed(self, error: ReaderError) -> None:
        self._messages.show_message(str(error), About.PROGRAM, {self.tr("Language packages"): self.open_dialog})

    def _on_status_changed(self, _story: int) -> None:
        self._show_badge()

    def _show_badge(self) -> None:
        """Name the machine in the status line, as long as a translation is shown."""
        articles = [self._shown.article(side) for side in Side] if self._is_pair_shown else []
        made_by = [article.translation for article in articles if article is not None]
        badges = dict.fromkeys(machine_mark(one) for one in made_by if one is not None)
        waiting = self._session.translations.unfinished()
        busy = [self.tr("translating {} stories").format(waiting)] if waiting > 1 else []
        self._badge.setText(" · ".join((*busy, *badges)))
