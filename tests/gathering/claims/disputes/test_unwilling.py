"""Who refuses to do what another sentence says that somebody does."""

import pytest

from reader.gathering.claims.disputes.opposing import are_opposed
from reader.gathering.claims.disputes.unwilling import refuses_what_is_done

Told = tuple[str, str]

REFUSED = [
    (
        ("The insurer will pay for the roof, Vold said.", "en"),
        ("The insurer refuses to pay for the roof, because it does not cover objects from space.", "en"),
    ),
    (
        ("The insurer will pay for the roof, Vold said.", "en"),
        ("Die Versicherung weigert sich, das Dach zu bezahlen.", "de"),
    ),
    # Of the half that was not read while the rule was written; two more of it are not found.
    (("L'assureur refuse de payer le toit.", "fr"), ("The insurer will pay for the roof.", "en")),
    (("He declined to sign the treaty.", "en"), ("He signed the treaty on Monday.", "en")),
]
NOT_DONE = [
    (
        ("Harlow rejects a demand to hand over mill records.", "en"),
        ("The demand to hand over the records of the mill was rejected by Harlow.", "en"),
    ),
    (("The insurer was asked to pay for the roof.", "en"), ("The insurer refuses to pay for the roof.", "en")),
    (("The insurer refuses to pay for the roof.", "en"), ("The insurer will not pay for the roof.", "en")),
    (("Residents want the mill to pay.", "en"), ("The mill refuses to pay.", "en")),
    (("The court ordered him to leave the house.", "en"), ("He refused to leave the house.", "en")),
    (
        ("The mine refuses to pay the fine of 4 million.", "en"),
        ("Die Mine weigert sich, die Strafe von 4 Millionen zu zahlen.", "de"),
    ),
]


@pytest.mark.parametrize(("one", "other"), REFUSED)
def test_what_is_refused_is_opposed_to_what_is_done(one: Told, other: Told) -> None:
    assert refuses_what_is_done(one, other)
    assert are_opposed(other, one)


@pytest.mark.parametrize(("one", "other"), NOT_DONE)
def test_what_is_asked_or_refused_by_both_is_not(one: Told, other: Told) -> None:
    assert not refuses_what_is_done(one, other)
    assert not refuses_what_is_done(other, one)
