"""What something was without, or there is no sign of, clashes with what tells that it was there."""

import pytest

from tests.comparing.differing.clashing import clashes


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "The cut came without warning at 9.40pm, staff on the ward said.",
            "Staff on the ward had been warned that the power would be cut at 9.40pm.",
        ),
        (
            "The contract was awarded after an open tender, the council's lawyer said.",
            "The contract was awarded without a tender, the council's lawyer said.",
        ),
        (
            "The rally was held without the consent of the police.",
            "The police had given their consent to the rally.",
        ),
        (
            "The report found no sign that the crew had ignored the signal.",
            "The crew had ignored the signal, the report found.",
        ),
    ],
)
def test_what_was_missing_clash(left: str, right: str) -> None:
    assert clashes(left, right, "en")
    assert clashes(right, left, "en")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "The rally was held without the consent of the police.",
            "The police gave their consent to a march in June.",
        ),
        (
            "The trawler sank without warning.",
            "The trawler's owner had been warned of rust in May.",
        ),
        (
            "Without better planning, 2020 could be the darkest winter.",
            "The nation could face the darkest winter.",
        ),
        (
            "Nobody can judge the case without judging the man.",
            "The man was judged in the case.",
        ),
        (
            "The budget was approved after a long debate.",
            "The logo was chosen without debate.",
        ),
        (
            "The report found no sign that the crew had drunk.",
            "The report found that the crew had ignored the lights.",
        ),
    ],
)
def test_what_was_missing_of_other_things_or_unsure_do_not(left: str, right: str) -> None:
    assert not clashes(left, right, "en")
    assert not clashes(right, left, "en")
