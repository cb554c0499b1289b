"""Who refuses to do what another sentence says that somebody does."""

import pytest

from reader.gathering.claims.disputes.opposing import are_opposed
from reader.gathering.claims.disputes.unwilling import (
    asks_for_what_is_done,
    excludes_what_may_be,
    refuses_what_is_done,
)

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
    # The Dutch "de" is an article, and opens no verb as the French one does.
    (("De stad weigert de betaling van de rekening.", "nl"), ("De stad zal de rekening betalen.", "nl")),
]


@pytest.mark.parametrize(("one", "other"), REFUSED)
def test_what_is_refused_is_opposed_to_what_is_done(one: Told, other: Told) -> None:
    assert refuses_what_is_done(one, other)
    assert are_opposed(other, one)


@pytest.mark.parametrize(("one", "other"), NOT_DONE)
def test_what_is_asked_or_refused_by_both_is_not(one: Told, other: Told) -> None:
    assert not refuses_what_is_done(one, other)
    assert not refuses_what_is_done(other, one)


@pytest.mark.parametrize(
    ("asking", "told", "expected"),
    [
        (
            ("Dockers demand the resignation of the manager, Dahl.", "en"),
            ("Dahl stepped down on Thursday.", "en"),
            True,
        ),
        (("Dockers demand the resignation of the manager, Dahl.", "en"), ("Dahl won't step down.", "en"), False),
        (("Dockers demand the resignation of the manager.", "en"), ("The union demanded that he resign.", "en"), False),
        (("Dahl resigned on Thursday.", "en"), ("Dahl ist zurückgetreten.", "de"), False),
        # who demands it by a word that tells no speech asks for it too
        (
            ("Opposition leader Karl Mestad called on Brandt to resign.", "en"),
            ("El líder de la oposición, Karl Mestad, exigió la dimisión de la ministra.", "es"),
            False,
        ),
    ],
)
def test_who_asks_for_a_deed_does_not_tell_that_it_was_done(asking: Told, told: Told, *, expected: bool) -> None:
    assert asks_for_what_is_done(asking, told) is asks_for_what_is_done(told, asking) is expected


def test_what_is_ruled_out_is_opposed_to_what_may_be() -> None:
    out, may = ("The minister ruled out a sale of the airline.", "en"), ("The minister may sell the airline.", "en")
    assert excludes_what_may_be(out, may)
    assert not excludes_what_may_be(out, ("The minister did not rule out a sale of the airline.", "en"))
    assert not excludes_what_may_be(out, ("The minister may travel to the lake.", "en"))
