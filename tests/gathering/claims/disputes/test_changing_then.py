"""Who tells until when something is so, and who tells that it changes then."""

import pytest

from reader.gathering.claims.disputes.opposing import are_opposed


@pytest.mark.parametrize(
    ("one", "other", "opposed"),
    [
        (("The line is to reopen on 26 November.", "en"), ("The line stays shut until 26 November.", "en"), False),
        (("The line is to reopen on 27 November.", "en"), ("The line stays shut until 26 November.", "en"), True),
        (("The line is to reopen on 26 November.", "en"), ("The line stays shut on 26 November.", "en"), True),
        (("Die Schule öffnet am Montag wieder.", "de"), ("Die Schule bleibt bis Montag geschlossen.", "de"), False),
        (("Die Schule öffnet am Montag wieder.", "de"), ("The school remains closed until Monday.", "en"), False),
        (("The school reopens on Tuesday.", "en"), ("The school remains closed until Monday.", "en"), True),
    ],
)
def test_what_is_so_until_a_day_is_otherwise_from_that_day_on(
    one: tuple[str, str], other: tuple[str, str], *, opposed: bool
) -> None:
    assert are_opposed(one, other) is opposed
    assert are_opposed(other, one) is opposed
