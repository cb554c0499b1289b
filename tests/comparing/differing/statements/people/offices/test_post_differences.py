"""Posts of one named person in two sentences."""

import pytest

from tests.comparing.differing.clashing import clashing


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        ("Ida Frey, director general of the Port Authority, told reporters that she had gone.",
         "Ida Frey, the deputy director of the Port Authority, resigned.", ("director general", "deputy director")),
        ("Olaf Reim, president of the dockers' union, spoke.", "A speech by the union’s general secretary, Olaf Reim.",
         ("president", "general secretary")),
        ("Deputy mayor Ida Frey opened the bridge.", "Mayor Ida Frey opened the bridge.",
         ("Deputy mayor", "Mayor")),
        ("Police commissioner Ida Frey spoke.", "Deputy police commissioner Ida Frey spoke.",
         ("commissioner", "Deputy police commissioner")),
    ],
)  # fmt: skip
def test_two_posts_of_one_person_clash(left: str, right: str, told: tuple[str, str]) -> None:
    assert clashing(left, right) == [told]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Chairman and chief executive Ida Frey spoke.", "Chairman Ida Frey spoke."),
        ("Former deputy director Ida Frey spoke.", "Director Ida Frey spoke."),
        ("Deputy mayor Ida Frey met mayor Olaf Reim.", "Mayor Olaf Reim met his deputy, Ida Frey."),
        ("Asked before Reim, deputy mayor Ida Frey spoke.", "Mayor Olaf Reim spoke beside deputy mayor Ida Frey."),
        ("Ida Frey, the chairman's sister, spoke.", "Ida Frey, chief executive of Norline, spoke."),
        ("Ida Frey, who became chairman in May, spoke.", "Chief executive Ida Frey spoke."),
        ("Prime Minister Olaf Reim opened the bridge.", "Premier Olaf Reim opened the bridge."),
    ],
)
def test_what_one_may_hold_or_somebody_else_holds_does_not(left: str, right: str) -> None:
    assert clashing(left, right) == []
