"""Which stories deny what words a claim, or tell what it denies."""

import pytest

from reader.gathering.claims.disputes.denying import find_denying
from reader.model.events.claim import Claim, ClaimKind, Extent, Member
from reader.model.events.event import Event, State, Story
from reader.model.events.voices import voices_of
from reader.wording.event.event_values import agreement_text
from tests.gathering.stories import article_of

NOBODY = "Nobody was taken to hospital from the Hotel Brisa on Sunday, its owner said."
FOUR = "Four people were taken to hospital from the Hotel Brisa."
CLOSED = "Mayor Tilde Aske said the hotel would not be torn down."
OPEN = "Mayor Tilde Aske has not ruled out tearing down the hotel."


def denying(worded: str, *others: str, language: str = "en") -> tuple[int, ...]:
    """Return who denies a claim in the words of the first story, of one sentence each."""
    articles = [article_of("Herald", worded)]
    articles += [article_of(f"Outlet {n}", text, language=language) for n, text in enumerate(others)]
    members = tuple(Member(n, 0, Extent.PART) for n in range(len(articles)))
    return find_denying(Claim(members, ClaimKind.FACT, 0), articles)


@pytest.mark.parametrize(("one", "other"), [(NOBODY, FOUR), (CLOSED, OPEN)])
def test_who_tells_what_a_claim_denies_denies_it(one: str, other: str) -> None:
    assert denying(one, other) == denying(other, one) == (1,)


def test_a_claim_is_denied_in_another_language_too() -> None:
    assert denying(NOBODY, "Cuatro personas fueron trasladadas al hospital.", language="es") == (1,)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (NOBODY, "Nobody of the 40 guests was taken to hospital from the Hotel Brisa."),
        ("No cook would be dismissed, the Hotel Brisa said.", "Nobody is to be dismissed at the Hotel Brisa."),
        (CLOSED, "Mayor Tilde Aske ruled out tearing down the hotel."),
        (FOUR, "Guests were taken to hospital from the Hotel Brisa, which had no alarm."),
    ],
)
def test_who_denies_the_same_or_something_else_does_not_deny_a_claim(one: str, other: str) -> None:
    assert denying(one, other) == denying(other, one) == ()


def test_who_denies_a_claim_is_counted_for_none_that_tells_it() -> None:
    members = (Member(0, 0, Extent.FULL), Member(1, 0, Extent.PART))
    stories = tuple(Story(article_of(outlet, text)) for outlet, text in (("Herald", NOBODY), ("Monitor", FOUR)))
    event = Event(stories, (Claim(members, ClaimKind.FACT, 0, whole=(0,), denying=(1,)),))
    assert (event.state(0, 1), voices_of(event, 0)) == (State.UNKNOWN, ((0,), (), (), (), ()))
    assert event.independent(event.claims[0]) == {0}
    assert event.may_tell(0) == (0,)
    assert agreement_text(event, event.claims[0], 1) == "it seems to deny this, or to tell what this denies"
