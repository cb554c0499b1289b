"""Facts that differ do not clash where a second place of their clauses tells of other things, groups or times."""

import pytest

from tests.comparing.differing.clashing import clashes


@pytest.mark.parametrize(
    ("languages", "left", "right"),
    [
        ("fr-en", "Les premières ambulances sont arrivées à 14 h 30.", "The first buses arrived at 15:10."),
        ("fr-en", "Les premières ambulances sont arrivées vingt minutes plus tard.",
         "The first buses arrived forty minutes later."),
        ("en", "The plant employs 900 workers.", "The company dismissed 250 workers."),
        ("en", "The strike of the 900 workers began on Monday.",
         "The strike began after 250 workers were dismissed."),
        ("en", "Some of the miners were brought up before dawn.", "All of the miners were brought up by noon."),
        ("pl", "Droga do Zarzecza jest zamknięta.", "Droga do Zarzecza była otwarta do południa."),
        ("en", "The council will buy the hall.", "The council may also buy the garden."),
    ],
)  # fmt: skip
def test_two_things_groups_or_times_may_both_be_told_of(languages: str, left: str, right: str) -> None:
    assert not clashes(left, right, languages)


@pytest.mark.parametrize(
    ("languages", "left", "right"),
    [
        ("fr-en", "Les premières ambulances sont arrivées à 14 h 30.", "The first ambulances arrived at 15:10."),
        ("en", "The company dismissed 450 workers.", "The company dismissed 250 workers."),
        ("en", "Some of the miners were brought up before dawn.", "All of the miners were brought up before dawn."),
        ("pl", "Droga do Zarzecza jest zamknięta.", "Droga do Zarzecza jest otwarta."),
        ("en", "The council will buy the hall.", "The council may buy the hall."),
    ],
)  # fmt: skip
def test_of_one_thing_and_one_time_one_is_wrong(languages: str, left: str, right: str) -> None:
    assert clashes(left, right, languages)
