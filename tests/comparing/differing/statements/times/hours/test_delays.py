"""What came at once or on time on one side clashes with what took long or was late on the other."""

import pytest

from tests.comparing.differing.clashing import clashes


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "The generators at the clinic started at once when the mains failed.",
            "It took 22 minutes for the generators at the clinic to start after the mains failed.",
        ),
        (
            "The lifeboat was launched immediately after the call, its crew said.",
            "It was 40 minutes after the call before the lifeboat was launched, its crew said.",
        ),
        (
            "The train reached Odby punctually, the operator said.",
            "The train reached Odby more than two hours late, the operator said.",
        ),
        (
            "Firefighters arrived within minutes of the alarm.",
            "Firefighters arrived two hours after the alarm.",
        ),
        (
            "The new school in Harl was finished on schedule.",
            "The new school in Harl was finished eight months late.",
        ),
    ],
)
def test_delays_clash(left: str, right: str) -> None:
    assert clashes(left, right, "en")
    assert clashes(right, left, "en")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "The army arrived within an hour.",
            "The army left after nine hours.",
        ),
        (
            "The ferry to Harl sailed on time.",
            "The ferry from Harl came two hours late.",
        ),
        (
            "The ferry left Harl on time.",
            "The ferry left Harl late on Monday evening.",
        ),
        (
            "The fire brigade came at once.",
            "The fire brigade took three hours to put out the fire.",
        ),
        (
            "The generators at the clinic started at once.",
            "The generators at the clinic ran for six hours.",
        ),
        (
            "Firefighters arrived within an hour of the alarm.",
            "Firefighters arrived 50 minutes after the alarm.",
        ),
    ],
)
def test_delays_of_other_things_or_unsure_do_not(left: str, right: str) -> None:
    assert not clashes(left, right, "en")
    assert not clashes(right, left, "en")
