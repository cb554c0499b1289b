from dataclasses import replace

import pytest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from reader.app.background.translations import TranslationState, TranslationStatus
from reader.model.article import Article, Doubt, Role, Translation
from reader.model.shown_words import Wording
from reader.rendering.palette import Theme, palette_of
from reader.ui.pane.frame.translation_bar import TranslationBar
from tests.comparing.articles import make_article


@pytest.fixture
def bar(qtbot: QtBot) -> TranslationBar:
    shown = TranslationBar(palette_of(Theme.LIGHT))
    qtbot.addWidget(shown)
    shown.show()
    return shown


@pytest.fixture
def translated() -> Article:
    return replace(make_article("The dam broke."), translation=Translation("Argos", "el_en", "1.9", "2026-01-02"))


def names(bar: TranslationBar) -> list[str]:
    return [button.text() for button in bar.findChildren(QToolButton) if button.isVisible()]


def show_translated(bar: TranslationBar, article: Article) -> None:
    bar.show_state(article, TranslationStatus(TranslationState.DONE), Wording.BOTH, "en", can_translate=True)


def test_doubtful_sentences_are_counted_where_the_summary_counts_them(bar: TranslationBar) -> None:
    story = make_article("The dam broke.", "A photograph of it.", roles=(Role.BODY, Role.CAPTION))
    made_by = Translation("Argos", "el_en", "1.9", "2026-01-02")
    show_translated(bar, replace(story, translation=made_by, doubts=(Doubt(0, "repeats"), Doubt(1, "repeats"))))
    assert bar.text == "By machine · 1 doubtful"


@pytest.mark.parametrize(("width", "shown"), [(600, ["Original", "Translation", "Both"]), (120, ["Both ▾"])])
def test_wordings_are_one_button_where_three_have_no_room(
    bar: TranslationBar, translated: Article, width: int, shown: list[str]
) -> None:
    bar.resize(width, bar.height())
    show_translated(bar, translated)
    assert names(bar) == shown


def test_a_wording_is_chosen_from_the_one_button(bar: TranslationBar, translated: Article, qtbot: QtBot) -> None:
    bar.resize(120, bar.height())
    show_translated(bar, translated)
    (choice,) = (button for button in bar.findChildren(QToolButton) if button.isVisible())
    with qtbot.waitSignal(bar.wording_chosen) as chosen:
        choice.menu().actions()[0].trigger()
    assert chosen.args == [Wording.ORIGINAL]
