from pytestqt.qtbot import QtBot

from reader.rendering.marks import Layer
from reader.rendering.palette import Theme, palette_of
from reader.ui.pair.legend import Legend
from tests.wording.comparisons import linked, story


def swatches(legend: Legend) -> dict[Layer, bytes]:
    """The pictures of the chips, pixel by pixel."""
    actions = zip(Layer, legend.actions_of_layers(), strict=True)
    return {layer: bytes(action.icon().pixmap(26, 16).toImage().constBits()) for layer, action in actions}


def test_what_is_not_known_has_not_the_look_of_what_is_only_here(qtbot: QtBot) -> None:
    legend = Legend(palette_of(Theme.LIGHT))
    qtbot.addWidget(legend)
    legend.show_counts(linked(story(3), story(3), (0, 0)))
    known = swatches(legend)
    legend.show_counts(linked(story(3), story(3, doubts=[1]), (0, 0)))
    changed = {layer for layer, picture in swatches(legend).items() if picture != known[layer]}
    assert changed == {Layer.ONLY_LEFT}
