"""Stories that say the same to the last word."""

from dataclasses import replace

import pytest

from reader.gathering import gather_event
from reader.gathering.twins import find_twins
from reader.model.article import RemovalReason, Removed
from reader.model.difference import Verdict
from reader.model.events.event import State
from tests.gathering.stories import DAM, article_of, articles_of

LOSS = "Insurers expect a loss of {} crowns, most of it in the lower town of Oreva."


def test_twins_have_the_same_words_in_the_same_language() -> None:
    one, two = articles_of(DAM)[:2]
    twin = replace(one, outlet="Echo")
    assert find_twins([one, two, twin, replace(one, language="de")]) == ((0, 2), (1,), (3,))
    assert find_twins([one, two, twin], elsewhere={2}) == ((0,), (1,), (2,))


def test_a_twin_clashes_with_whom_the_other_clashes() -> None:
    told = [article_of(outlet, "Flood in Oreva", LOSS.format(n)) for outlet, n in (("Herald", 35), ("Monitor", 53))]
    event = gather_event([*told, replace(told[1], outlet="Echo")])
    claim = next(claim for claim in event.claims if claim.differs)
    assert claim.clashing() == {0, 1, 2}
    for one in claim.clashes():
        for side, span in zip(claim.sides_of(one), (one.difference.left, one.difference.right), strict=True):
            article = event.stories[side.story].article
            assert span is not None
            assert span.of(article.text)[:2] == ("35" if side.story == 0 else "53")


def test_a_twin_has_no_column_of_its_own_but_a_copy_that_clashes_with_the_first_has() -> None:
    lines = [f"Gate {n} of the dam at Oreva was opened by its keepers at {n} o'clock that night." for n in range(3, 9)]
    herald, monitor, near = (
        article_of(outlet, "Flood in Oreva", *lines, LOSS.format(n))
        for outlet, n in (("Herald", 35), ("Monitor", 35), ("Echo", 53))
    )
    event = gather_event([herald, monitor, near])
    assert event.same_text == ((0, 1, 2),)
    assert sorted(event.shown_stories()) in ([0, 2], [1, 2])


@pytest.mark.parametrize(
    ("count", "verdict"),
    [("at least {}", Verdict.LATER_REPORT), ("{}", Verdict.CLASH)],  # who updates an exact number changes more than it
)
def test_a_copy_that_tells_another_number_later_has_a_column_of_its_own(count: str, verdict: Verdict) -> None:
    lines = [f"Gate {n} of the dam at Oreva was opened by its keepers at {n} o'clock that night." for n in range(3, 9)]
    hurt = f"Police said {count} people were injured in the lower town of Oreva."
    herald, echo = (
        replace(
            article_of(outlet, "Flood in Oreva", *lines, hurt.format(n)),
            published=f"2031-03-18T{hour}:00Z",
        )
        for outlet, n, hour in (("Herald", 35, "09"), ("Echo", 53, "15"))
    )
    event = gather_event([herald, echo])
    assert event.same_text == ((0, 1),)
    verdicts = {one.difference.verdict for claim in event.claims for one in claim.differs}
    assert verdicts == {verdict}
    assert event.shown_stories() == (0, 1)


def test_a_twin_has_what_was_set_aside_of_it_alone() -> None:
    mayor = DAM[1][-1]
    herald = articles_of(DAM)[0]
    twin = replace(herald, outlet="Echo", removed=(Removed(mayor, RemovalReason.BY_HAND, 2),))
    event = gather_event([*articles_of(DAM), twin])
    number = next(n for n, one in enumerate(event.omissions[0].claims))
    assert event.state(event.omissions[0].claims[number], 0) is State.ABSENT
    assert event.state(event.omissions[0].claims[number], 3) is State.UNKNOWN
    assert event.omissions[3].claims == ()
