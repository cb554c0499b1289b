from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from reader.comparing import compare
from reader.exporting.options import AS_USUAL, Appendix, Content, ExportOptions, Format, Identity
from reader.model.comparison import Comparison
from reader.model.shown_words import Wording
from reader.ui.dialogs.export_dialog import ExportDialog
from tests.comparing.articles import make_article


@pytest.fixture
def comparison() -> Comparison:
    return compare(make_article("One thing happened at sea."), make_article("Bread has become dearer again."))


def shown(qtbot: QtBot, comparison: Comparison, form: Format = Format.PDF) -> ExportDialog:
    dialog = ExportDialog(comparison, form, AS_USUAL)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_what_was_chosen_before_is_shown(qtbot: QtBot, comparison: Comparison) -> None:
    assert shown(qtbot, comparison).options() == AS_USUAL


def test_every_format_is_offered(qtbot: QtBot, comparison: Comparison) -> None:
    dialog = shown(qtbot, comparison)
    assert [dialog.format.itemData(at) for at in range(dialog.format.count())] == list(Format)


def test_choices_are_given_as_options(qtbot: QtBot, comparison: Comparison) -> None:
    dialog = shown(qtbot, comparison)
    dialog.content.setCurrentIndex(2)
    dialog.blind.setChecked(True)
    dialog.appendices[Appendix.LINKS].setChecked(False)
    with qtbot.waitSignal(dialog.save_requested) as saved:
        dialog.save.click()
    wanted = ExportOptions(content=Content.DIVERGENT, appendices=(Appendix.PROVENANCE,), identity=Identity.BLIND)
    assert saved.args == [Format.PDF, wanted]


@pytest.mark.parametrize(
    ("form", "paper", "content", "blind"),
    [
        (Format.PDF, True, True, True),
        (Format.HTML, False, True, True),
        (Format.CSV, False, False, True),
        (Format.JSON, False, False, False),
    ],
)
def test_choices_that_a_format_has_no_place_for_are_greyed(
    qtbot: QtBot, comparison: Comparison, form: Format, paper: bool, content: bool, blind: bool
) -> None:
    dialog = shown(qtbot, comparison, form)
    enabled = (dialog.page_size.isEnabled(), dialog.content.isEnabled(), dialog.blind.isEnabled())
    assert enabled == (paper, content, blind)
    assert dialog.preview.isEnabled() is paper


def test_wording_is_a_choice_for_translated_stories_alone(qtbot: QtBot, comparison: Comparison) -> None:
    assert not shown(qtbot, comparison).wording.isVisible()
    translated = replace(comparison, left=replace(comparison.left, original=make_article("Κάτι συνέβη.")))
    dialog = shown(qtbot, translated)
    assert dialog.wording.isVisible()
    dialog.wording.setCurrentIndex(2)
    assert dialog.options().wording is Wording.BOTH


@pytest.mark.parametrize("name", ["preview", "print"])
def test_preview_and_print_get_the_options(qtbot: QtBot, comparison: Comparison, name: str) -> None:
    dialog = shown(qtbot, comparison)
    with qtbot.waitSignal(getattr(dialog, f"{name}_requested")) as asked:
        getattr(dialog, name).click()
    assert asked.args == [AS_USUAL]
