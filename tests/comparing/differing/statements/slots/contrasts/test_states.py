"""Two states of one thing clash however the sentences are built, where both are sure."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.difference import DifferenceKind, Verdict
from tests.comparing.differing.clashing import clashes


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "The lake's water is clear, the rangers said.",
            "The lake's water is murky, the rangers said.",
        ),
        (
            "The road to the pass was passable on Monday.",
            "The road to the pass was impassable on Monday.",
        ),
        (
            "Crews closed the lock before the wave came.",
            "The lock was still open when the wave came.",
        ),
        (
            "All 640 jobs at the yard are safe, Caldwell Marine said.",
            "Caldwell Marine said about 150 of the yard's 640 jobs would be lost.",
        ),
        (
            "The hostages were freed unharmed, the ministry said.",
            "Two of the hostages were hurt when they were freed, the ministry said.",
        ),
        (
            "Bridge to open in May; tolls scrapped",
            "Bridge to open in May; tolls to stay",
        ),
        (
            "The weir at Lorne held during the storm.",
            "The weir at Lorne gave way during the storm.",
        ),
        (
            "The chapel survived the fire in Velm.",
            "The chapel was destroyed in the fire in Velm.",
        ),
        (
            "The driver was unhurt in the crash near Velm.",
            "The driver was injured in the crash near Velm.",
        ),
        (
            "The mayor knew the contractor well.",
            "The mayor had never met the contractor.",
        ),
        (
            "The search for the missing sailor ended on Wednesday.",
            "The search for the missing sailor continued on Wednesday.",
        ),
        (
            "The rescue operation was called off on Friday.",
            "The rescue operation was still going on on Friday.",
        ),
    ],
)
def test_states_clash(left: str, right: str) -> None:
    assert clashes(left, right, "en")
    assert clashes(right, left, "en")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "The cellar of the hall was dry when the surveyors came.",
            "The attic of the hall was wet when the surveyors came.",
        ),
        (
            "The sea was calm when the ferry sailed.",
            "The sea was rough when the ferry came back.",
        ),
        (
            "The cooling system passed the test in March.",
            "The backup system failed the test in March.",
        ),
        (
            "The lake's water is clear.",
            "The lake's water may be murky.",
        ),
        (
            "Some of the passengers were awake when the train stopped.",
            "Some of the passengers were asleep when the train stopped.",
        ),
        (
            "Two of the pumps were working.",
            "Three of the pumps were out of order.",
        ),
        (
            "They had disagreed over the management of the programmes.",
            "He has disagreements over the management of the programmes.",
        ),
        (
            "The pilot survived the crash near Velm.",
            "The pilot was injured in the crash near Velm.",
        ),
        (
            "The church survived the fire in Velm.",
            "The church was damaged in the fire in Velm.",
        ),
        (
            "The officer was held on Monday over the theft from the depot.",
            "The officer was suspended on Monday over the theft from the depot.",
        ),
        (
            "The miners were working in shaft 4 when the roof fell.",
            "The miners were dead when rescuers reached shaft 4 after the roof fell.",
        ),
        (
            "The union called off its strike at the port.",
            "The union's strike at the airport will go ahead.",
        ),
        (
            "The search of the captain's cabin ended on Wednesday.",
            "The search for the missing sailor continued on Wednesday.",
        ),
        (
            "The search was due to end on Wednesday.",
            "The search continued on Wednesday.",
        ),
        (
            "The search continued at noon on Wednesday.",
            "The search ended on Wednesday.",
        ),
    ],
)
def test_states_of_other_things_or_unsure_do_not(left: str, right: str) -> None:
    assert not clashes(left, right, "en")
    assert not clashes(right, left, "en")


def _verdicts(left: str, right: str) -> list[tuple[DifferenceKind, Verdict]]:
    times = "2031-05-14T08:15", "2031-05-14T11:30"
    found = find_differences(LinkSide(left, "en", times[0]), LinkSide(right, "en", times[1]))
    return [(one.kind, one.verdict) for one in found if one.left and one.right]


@pytest.mark.parametrize(
    ("left", "right", "kind"),
    [
        (
            "The hall, which opened in 1908, was insured for £4 million.",
            "The hall, which opened in 1908, was not insured.",
            DifferenceKind.NEGATION,
        ),
        ("The hall was insured.", "The hall was uninsured.", DifferenceKind.NEGATION),
        (
            "The crossing was manned at the time.",
            "The crossing was unmanned at the time.",
            DifferenceKind.NEGATION,
        ),
        ("The track was lit.", "The track was dark.", DifferenceKind.DIRECTION),
    ],
)
def test_what_no_hours_turn_is_no_later_report(left: str, right: str, kind: DifferenceKind) -> None:
    assert _verdicts(left, right) == [(kind, Verdict.CLASH)]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The road was passable.", "The road was blocked."),
        ("The hall has been insured since Monday.", "The hall was not insured."),
    ],
)
def test_what_may_have_turned_is_a_later_report(left: str, right: str) -> None:
    assert [verdict for _, verdict in _verdicts(left, right)] == [Verdict.LATER_REPORT]
