import re

import pytest
from PySide6.QtCore import QPoint

from reader import __version__
from reader.model.comparison import LinkKind
from reader.storage import paths
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


@pytest.mark.parametrize(("of_event", "is_below"), [(True, True), (False, False)])
def test_the_guide_of_an_event_begins_where_it_tells_of_events(
    window: MainWindow, *, of_event: bool, is_below: bool
) -> None:
    window.dialogs.show_guide(of_event=of_event)
    (dialog,) = window.findChildren(PageDialog)
    top = dialog.page.cursorForPosition(QPoint(20, 12)).block()
    assert (top.text() == "One event, many outlets") is is_below
    dialog.close()


def test_the_guide_has_the_heading_of_events_in_each_language() -> None:
    catalogue = paths.resource("translations/interface.el.ts").read_text(encoding="utf-8")
    told = re.search(r"<source>One event, many outlets</source>\s*<translation>([^<]+)<", catalogue)
    assert told is not None
    for page, heading in (("guide.md", "One event, many outlets"), ("guide.el.md", told[1])):
        assert f"## {heading}\n" in paths.resource(page).read_text(encoding="utf-8")
