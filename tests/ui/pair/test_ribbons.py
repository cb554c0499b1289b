import pytest
from PySide6.QtCore import QPointF

from reader.model.comparison import Side
from reader.ui.pair.ribbons import End, Whereabouts, arrow, clickable, ribbon, stub


def test_ribbon_leads_from_end_to_end() -> None:
    path = ribbon(End(10, 30), End(60, 100), 84)
    assert path.contains(QPointF(1, 20))
    assert path.contains(QPointF(83, 80))
    assert not path.contains(QPointF(83, 20))


@pytest.mark.parametrize("side", Side)
def test_arrow_of_a_stub_points_to_where_the_partner_is(side: Side) -> None:
    tip_x = 25.0 if side is Side.LEFT else 59.0
    up, down = (arrow(End(40, 60), side, where, 84) for where in (Whereabouts.ABOVE, Whereabouts.BELOW))
    assert up.contains(QPointF(tip_x, 46.5))
    assert not up.contains(QPointF(tip_x, 53.5))
    assert down.contains(QPointF(tip_x, 53.5))
    assert not down.contains(QPointF(tip_x, 46.5))


@pytest.mark.parametrize("side", Side)
def test_stub_stands_at_the_pane_whose_end_is_in_view(side: Side) -> None:
    middle = stub(End(40, 60), side, 84).boundingRect().center().x()
    assert (middle < 42) is (side is Side.LEFT)


def test_stub_takes_clicks_on_its_arrow_and_a_little_beside_it() -> None:
    end = End(40, 41)
    place = clickable(stub(end, Side.LEFT, 84), arrow(end, Side.LEFT, Whereabouts.BELOW, 84))
    assert place.contains(QPointF(25, 47))
    assert not place.contains(QPointF(60, 41))
