"""What the panes show of translated stories: original, translation or both, and how a translation stands."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal

from reader.app.session import Session
from reader.model.article import Article
from reader.model.comparison import Comparison, Side
from reader.model.shown_words import Wording
from reader.rendering.original import shown_article, shown_comparison
from reader.ui.pane.pane import Pane
from reader.ui.window_texts import translation_note


class PaneTranslations(QObject):
    """Follows the session's translations and the switches of both panes.

    Signals: `wording_changed` (a pane shows other words), `packages_asked`.
    """

    wording_changed = Signal()
    packages_asked = Signal()

    def __init__(self, session: Session, panes: Mapping[Side, Pane], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._panes = panes
        self._wordings = dict.fromkeys(Side, Wording.TRANSLATION)
        self._shown: dict[Side, tuple[Article, Wording, Article]] = {}
        session.translations.status_changed.connect(self._on_status_changed)
        for side, pane in panes.items():
            pane.translation.wording_chosen.connect(partial(self.show_wording, side))
            pane.translation.translate_asked.connect(partial(self._on_translate_asked, side))
            pane.translation.cancel_asked.connect(partial(self._on_cancel_asked, side))
            pane.translation.packages_asked.connect(self.packages_asked)

    def wording(self, side: Side) -> Wording:
        """Return which words a side shows of a translated story."""
        return self._wordings[side]

    def show_wording(self, side: Side, wording: Wording) -> None:
        """Show other words on a side; the sentence that is read stays where it is."""
        self._wordings[side] = wording
        self._panes[side].set_wording(wording)
        self.wording_changed.emit()

    def show_next_wording(self) -> None:
        """Show the next of original, translation and both, on both sides."""
        order = list(Wording)
        following = order[(order.index(self._wordings[Side.LEFT]) + 1) % len(order)]
        for side in Side:
            self.show_wording(side, following)

    def article(self, side: Side) -> Article | None:
        """Return the article whose words a side shows."""
        article, wording = self._session.article(side), self._wordings[side]
        if article is None:
            return None
        known = self._shown.get(side)
        if known is None or known[0] is not article or known[1] is not wording:
            self._shown[side] = (article, wording, shown_article(article, wording))
        return self._shown[side][2]

    def comparison(self) -> Comparison | None:
        """Return the session's comparison in the words that are shown."""
        comparison = self._session.comparison
        return None if comparison is None else shown_comparison(comparison, self._wordings)

    def note(self, side: Side, sentence: int) -> str:
        """Say of a translated sentence what it is in the other words, and whether it is doubtful."""
        article = self._session.article(side)
        if article is None or article.original is None or not 0 <= sentence < len(article.sentences):
            return ""
        return translation_note(article, sentence, self._wordings[side])

    def shows_both(self, side: Side) -> bool:
        """Tell whether a side shows each sentence in both languages."""
        article = self._session.article(side)
        return self._wordings[side] is Wording.BOTH and article is not None and article.original is not None

    def shows_translation(self) -> bool:
        """Tell whether a side shows words that were translated, which may be doubtful."""
        articles = ((side, self._session.article(side)) for side in Side)
        return any(
            article is not None and article.original is not None and self._wordings[side] is not Wording.ORIGINAL
            for side, article in articles
        )

    def refresh(self) -> None:
        """Say again how the translations stand; both lines are there or none, so that the texts begin level."""
        translations = self._session.translations
        has_words = False
        for side, pane in self._panes.items():
            index, article = self._session.chosen(side), self._session.article(side)
            original = None if article is None else article.original or article
            has_words |= pane.translation.show_state(
                article,
                translations.status_of(-1 if index is None else index),
                self._wordings[side],
                translations.reading_language,
                can_translate=original is not None and translations.can_translate(original.language),
            )
        for pane in self._panes.values():
            pane.translation.setVisible(has_words)

    def _on_status_changed(self, index: int) -> None:
        if self._session.side_of(index) is not None:
            self.refresh()

    def _on_translate_asked(self, side: Side) -> None:
        index = self._session.chosen(side)
        if index is not None:
            self._session.translations.translate([index])

    def _on_cancel_asked(self, side: Side) -> None:
        index = self._session.chosen(side)
        if index is not None:
            self._session.translations.cancel(index)
