"""What is left out counts as the matrix counts who tells it, and was told later where the known times say so."""

import pytest

from reader.model.events.claim import Claim, ClaimKind, Extent, Member
from reader.model.events.event import Event, Omission, Story
from reader.model.events.leaving_out import left_out_of
from tests.gathering.stories import article_of


def left_out(*days: str | None, unsure: tuple[int, ...] = (), later: bool = False) -> tuple[int, ...]:
    """Return how much the first of stories of such days leaves out of one claim, by the fields of `LeftOut`."""
    stories = tuple(Story(article_of(f"Outlet {n}", "A pier broke.", published=day)) for n, day in enumerate(days))
    members = tuple(Member(n, 0, Extent.FULL) for n in range(1, len(days)))
    claim = Claim(members, ClaimKind.FACT, 0, whole=tuple(range(1, len(days))), unsure=unsure)
    omission = Omission(0, () if later else (0,), (0,) if later else ())
    return tuple(len(some) for some in left_out_of(Event(stories, (claim,)), omission))


def test_who_tells_it_unsurely_is_none_of_the_two_who_tell_it() -> None:
    assert left_out(None, None, None) == (1, 0, 0, 0)
    assert left_out(None, None, None, unsure=(2,)) == (0, 1, 0, 0)
    assert left_out(None, None, None, None, unsure=(2,)) == (1, 0, 0, 0)


@pytest.mark.parametrize(
    ("days", "found"),
    [
        (("2031-03-18", "2031-03-19", "2031-03-20"), (0, 0, 1, 0)),
        (("2031-03-18", "2031-03-18", "2031-03-20"), (0, 0, 1, 0)),  # one may have told it before
        (("2031-03-18", "2031-03-18", "2031-03-18"), (0, 0, 0, 1)),
        (("2031-03-18", "2031-03-18", None), (0, 0, 0, 1)),
    ],
)
def test_told_later_is_what_the_known_times_say_to_be(days: tuple[str | None, ...], found: tuple[int, ...]) -> None:
    assert left_out(*days, later=True) == found
