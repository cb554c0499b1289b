from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from reader.model.article import Article, Found
from reader.model.correction import NO_CORRECTIONS, Correction, FileCorrections
from reader.model.unclear_date import UnclearDate
from reader.ui.dialogs.details_dialog import DetailsDialog

ARTICLE = Article(
    path=Path("a.txt"),
    digest="",
    text="",
    title="Dam breaks",
    outlet="The Oreva Post",
    language="en",
    language_confidence=0.99,
    encoding="cp1252",
    encoding_confidence=0.8,
    found=(Found("title", "og:title"),),
)


@pytest.fixture
def dialog(qtbot: QtBot) -> DetailsDialog:
    shown = DetailsDialog(ARTICLE, NO_CORRECTIONS)
    qtbot.addWidget(shown)
    return shown


def test_nothing_edited_is_nothing_corrected(dialog: DetailsDialog) -> None:
    assert dialog.corrections() == NO_CORRECTIONS


def test_edited_facts_are_corrections_and_others_are_not(dialog: DetailsDialog) -> None:
    dialog.edits["title"].setText("  Dam   holds ")
    dialog.edits["outlet"].setText("")
    assert dialog.corrections() == FileCorrections(
        articles=((0, Correction(facts=(("title", "Dam holds"), ("outlet", "")))),)
    )


def test_language_and_encoding_can_be_chosen(dialog: DetailsDialog) -> None:
    dialog.language.setCurrentIndex(dialog.language.findData("el"))
    dialog.encoding.setCurrentIndex(dialog.encoding.findData("cp1253"))
    corrections = dialog.corrections()
    assert (corrections.of(0).language, corrections.encoding) == ("el", "cp1253")


def test_the_encoding_that_was_found_and_how_sure_is_shown(dialog: DetailsDialog) -> None:
    assert dialog.encoding.currentText() == "As found: Western European (Windows-1252) (80 %)"


def test_encodings_are_named_by_their_alphabet(dialog: DetailsDialog) -> None:
    names = [dialog.encoding.itemText(number) for number in range(dialog.encoding.count())]
    assert "Greek (Windows-1253)" in names
    assert len(set(names)) == len(names)


def test_repair_is_offered_only_for_text_that_was_decoded_wrongly(dialog: DetailsDialog, qtbot: QtBot) -> None:
    broken = DetailsDialog(replace(ARTICLE, double_encoding="cp1253"), NO_CORRECTIONS)
    qtbot.addWidget(broken)
    assert (dialog.repair.isVisibleTo(dialog), broken.repair.isVisibleTo(broken)) == (False, True)
    broken.repair.setChecked(True)
    assert broken.corrections() == FileCorrections(undoes="cp1253")


def test_as_the_file_says_takes_everything_but_the_blocks_back(qtbot: QtBot) -> None:
    kept = FileCorrections("cp1253", "cp1252", ((0, Correction((("title", "Dam breaks"),), "el", restored=("abc",))),))
    dialog = DetailsDialog(ARTICLE, kept)
    qtbot.addWidget(dialog)
    assert dialog.corrections() == kept
    dialog.take_back()
    assert dialog.corrections() == FileCorrections(articles=((0, Correction(restored=("abc",))),))


def test_a_date_of_two_readings_offers_both(qtbot: QtBot) -> None:
    date = UnclearDate("10/03/2026", "T14:05")
    asked = DetailsDialog(replace(ARTICLE, unclear_date=date, found=(Found("unclear_date", "line 3"),)), NO_CORRECTIONS)
    qtbot.addWidget(asked)
    assert [button.text() for button in asked.readings] == ["10 March 2026", "3 October 2026"]
    assert asked.edits["published"].text() == ""
    assert "10/03/2026 14:05: day or month first?" in [label.text() for label in asked.findChildren(QLabel)]
    asked.readings[0].click()
    assert dict(asked.corrections().of(0).facts) == {"published": "2026-03-10T14:05"}
    asked.readings[1].click()
    assert dict(asked.corrections().of(0).facts) == {"published": "2026-10-03T14:05"}
