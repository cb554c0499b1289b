import pytest

from reader import __version__
from reader.model.comparison import LinkKind
from reader.ui.dialogs.guide_dialog import PageDialog, about, guide
from reader.ui.window.main_window import MainWindow
from reader.wording.kinds import kind_name


@pytest.mark.parametrize("kind", LinkKind)
def test_guide_explains_every_kind_of_mark_by_its_name(kind: LinkKind) -> None:
    assert f"**{kind_name(kind)}**" in guide()


def test_about_names_version_and_licences() -> None:
    told = about()
    assert __version__ in told
    assert "Apache" in told
    assert "PySide6-Essentials" in told
    assert "None" not in told
    assert "UNKNOWN" not in told


def test_help_shows_guide_and_about(window: MainWindow) -> None:
    window.commands["guide"].trigger()
    window.commands["about"].trigger()
    titles = {dialog.windowTitle() for dialog in window.findChildren(PageDialog)}
    assert titles == {"How to read this view", "About Reader"}
    for dialog in window.findChildren(PageDialog):
        dialog.close()
