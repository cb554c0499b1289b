"""Two states of one thing clash however the sentences are built, where both are sure."""

import pytest

from tests.comparing.differing.statements.slots.test_told_apart import clashes


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
