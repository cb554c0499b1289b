"""Copying: what is selected, or else the linked pair that the reader is at, with the sources of both sides."""

from functools import partial

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from reader.app.session import Session
from reader.model.comparison import Side
from reader.ui.pane.pane import Pane
from reader.ui.pane.sentence_caret import SentenceCaret


class CopyCommand(QObject):
    """Fills the clipboard.

    Signals: `copied` (what was, in words; or why nothing was).
    """

    copied = Signal(str)

    def __init__(self, session: Session, panes: dict[Side, Pane], caret: SentenceCaret, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._panes = panes
        self._caret = caret
        for side, pane in panes.items():
            pane.browser.dress_copied = partial(self._in_both_languages, side)

    def copy(self) -> None:
        """Copy the selection as it is; without one, the pair with its sources, formatted and as plain text."""
        side = self._selected_side()
        if side is not None:
            self._fill(self._selected_text(side))
            self.copied.emit(self.tr("Copied what is selected"))
        else:
            self._copy_place(is_plain=False)

    def copy_with_source(self) -> None:
        """Copy the selection and where it is from; without one, the pair with its sources."""
        from reader.ui.pair.copying.citation import cited, cited_html

        side = self._selected_side()
        article = None if side is None else self._panes[side].article
        if side is not None and article is not None:
            text = self._selected_text(side)
            self._fill(cited(article, text), cited_html(article, text))
            self.copied.emit(self.tr("Copied what is selected, with its source"))
        else:
            self._copy_place(is_plain=False)

    def copy_plain(self) -> None:
        """Copy as `copy` does, and leave all formatting out."""
        if self._selected_side() is not None:
            self.copy()
        else:
            self._copy_place(is_plain=True)

    def copy_pair(self, number: int, *, is_plain: bool = False) -> None:
        """Copy a pair, by the number of its link, with the sources of both sides."""
        from reader.ui.pair.copying.citation import pair_html, pair_text

        comparison = self._session.comparison
        if comparison is not None:
            self._fill(pair_text(comparison, number), "" if is_plain else pair_html(comparison, number))
            self.copied.emit(self.tr("Copied pair {} with both sources").format(number + 1))

    def _copy_place(self, *, is_plain: bool) -> None:
        """Copy the pair, or the sentence, that the reader is at."""
        from reader.ui.pair.copying.citation import cited, cited_html, sentences_text, with_other_words

        side, sentence = self._caret.side, self._caret.sentence()
        number = self._lit_link()
        if number is not None:
            self.copy_pair(number, is_plain=is_plain)
            return
        article = self._panes[side].article
        if article is None or sentence is None:
            self.copied.emit(self.tr("Nothing to copy: select words, or click a sentence"))
        else:
            whole, wording = self._session.article(side) or article, self._panes[side].wording
            text = with_other_words(whole, [sentence], sentences_text(article, [sentence]), wording)
            self._fill(cited(article, text), "" if is_plain else cited_html(article, text))
            self.copied.emit(self.tr("Copied the sentence with its source"))

    def _lit_link(self) -> int | None:
        """Return the link that is lit, by the mouse or a walk; else that of the caret."""
        comparison = self._session.comparison
        for side, pane in self._panes.items():
            lit = pane.browser.lit_sentences()
            for number, link in enumerate(comparison.links if comparison is not None and lit else ()):
                if link.of(side) == lit:
                    return number
        return self._caret.link()

    def _selected_side(self) -> Side | None:
        sides = [side for side, pane in self._panes.items() if pane.browser.textCursor().hasSelection()]
        return next((side for side in sides if self._panes[side].browser.hasFocus()), sides[0] if sides else None)

    def _selected_text(self, side: Side) -> str:
        return self._panes[side].browser.createMimeDataFromSelection().text()

    def _in_both_languages(self, side: Side, text: str) -> str:
        """Return a selected text of a side, of a translated story in both languages with the mark of the machine."""
        from reader.ui.pair.copying.citation import with_other_words

        cursor, story = self._panes[side].browser.textCursor(), self._panes[side].browser.story
        article = self._session.article(side)
        if story is None or article is None or article.original is None:
            return text
        first, after = story.next_sentence(cursor.selectionStart()), story.next_sentence(cursor.selectionEnd() - 1) + 1
        sentences = range(first, min(after, len(article.sentences)))
        return with_other_words(article, sentences, text, self._panes[side].wording)

    def _fill(self, text: str, html: str = "") -> None:
        data = QMimeData()
        data.setText(text)
        if html:
            data.setHtml(html)
        QGuiApplication.clipboard().setMimeData(data)
