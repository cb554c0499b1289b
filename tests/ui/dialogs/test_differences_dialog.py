from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from reader.comparing import compare
from reader.model.comparison import Comparison, Side
from reader.ui.dialogs.differences_dialog import DifferencesDialog
from reader.ui.window.main_window import MainWindow
from reader.wording.pair.summary import summary
from tests.comparing.articles import make_article


@pytest.fixture(scope="module")
def contradiction() -> Comparison:
    left = make_article("The flood damaged 40,000 homes in Tarn.", "“The old dam will hold the water,” Oskin said.")
    right = make_article("The flood damaged 400,000 homes in Tarn.", "“The old dam will spill the water,” Oskin said.")
    return compare(left, right)


def test_both_lists_are_counted_on_their_tabs(contradiction: Comparison, qtbot: QtBot) -> None:
    dialog = DifferencesDialog(contradiction, shows_quotations=True)
    qtbot.addWidget(dialog)
    assert [dialog.tabs.tabText(at) for at in range(2)] == ["Differences (1)", "Quotations (1)"]
    assert dialog.tabs.currentWidget() is dialog.quotations


def test_later_reports_are_counted_apart(qtbot: QtBot) -> None:
    left = replace(make_article("The quake killed 61 people in Tarn."), published="2031-05-03")
    right = replace(make_article("The quake killed 85 people in Tarn."), published="2031-05-04")
    dialog = DifferencesDialog(compare(left, right), shows_quotations=False)
    qtbot.addWidget(dialog)
    assert dialog.tabs.tabText(0) == "Differences (0), later reports (1)"


def test_a_link_with_two_clashes_is_counted_once_as_the_summary_does(qtbot: QtBot) -> None:
    left = make_article("The flood damaged 40,000 homes and 12 bridges in Tarn.")
    right = make_article("The flood damaged 400,000 homes and 15 bridges in Tarn.")
    told = compare(left, right)
    dialog = DifferencesDialog(told, shows_quotations=False)
    qtbot.addWidget(dialog)
    assert len(told.links[0].clashes) == dialog.differences.rowCount() == 2
    assert dialog.tabs.tabText(0) == "Differences (1)"
    assert "1 link differs" in summary(told)


def test_an_empty_list_says_that_there_is_nothing(qtbot: QtBot) -> None:
    told = make_article("The flood damaged 40 homes in Tarn.")
    dialog = DifferencesDialog(compare(told, told), shows_quotations=False)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.differences.accessibleDescription() == "Nothing differs, as far as a machine sees."
    assert not dialog.differences.horizontalScrollBar().isVisible()
    picture = dialog.differences.viewport().grab().toImage()
    inks = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    assert len(inks) > 1, "it is written there"


def test_enter_goes_to_the_link_or_the_quotation(contradiction: Comparison, qtbot: QtBot) -> None:
    dialog = DifferencesDialog(contradiction, shows_quotations=False)
    with qtbot.waitSignal(dialog.link_chosen) as link:
        dialog.differences.cellActivated.emit(0, 0)
    dialog = DifferencesDialog(contradiction, shows_quotations=True)
    with qtbot.waitSignal(dialog.sentence_chosen) as sentence:
        dialog.quotations.cellActivated.emit(0, 0)
    assert (link.args, sentence.args) == ([0], [Side.LEFT, 1])


def test_quotations_of_a_pair_are_listed_and_gone_to(compared: MainWindow, qtbot: QtBot) -> None:
    compared.commands["quotations"].trigger()
    dialog = compared.findChild(DifferencesDialog)
    assert dialog is not None
    assert dialog.quotations.rowCount() == 1
    dialog.quotations.cellActivated.emit(0, 0)
    assert compared.pair.caret.place() == (Side.LEFT, dialog._quotations[0].place[1])


def test_a_row_can_be_said_to_be_no_clash(contradiction: Comparison, qtbot: QtBot) -> None:
    dialog = DifferencesDialog(contradiction, shows_quotations=False)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.dismissal_asked) as asked:
        dialog.dismissal.click()
    assert asked.args == [0, contradiction.links[0].clashes[0]]


def test_a_quotation_is_no_clash_anyway(contradiction: Comparison, qtbot: QtBot) -> None:
    dialog = DifferencesDialog(contradiction, shows_quotations=True)
    qtbot.addWidget(dialog)
    assert not dialog.dismissal.isEnabled()
