"""Who tells a claim, each text once and in one way."""

from dataclasses import replace

from reader.model.article import Span
from reader.model.difference import Difference, DifferenceKind, Verdict
from reader.model.events.claim import Claim, ClaimKind, Extent, Member, MemberDifference
from reader.model.events.event import Event, State, Story
from reader.model.events.voices import Voices, voices_of
from reader.wording.event.tellers import told_by_text, voices_sign, voices_text
from tests.gathering.stories import article_of

CLASH = Difference(DifferenceKind.NUMBER, Verdict.CLASH, Span(0, 2), Span(0, 2), 1.0)
TEXTS = ("12 were hurt.", "12 were hurt.", "Dozens were hurt.", "20 were hurt.", "The hurt are at home.")


def hurt_event() -> Event:
    """Return an event of which one story tells a claim otherwise, and another by an unsure link."""
    stories = tuple(Story(article_of(f"Outlet {n}", text)) for n, text in enumerate(TEXTS))
    members = tuple(Member(n, 0, Extent.FULL if n < 2 else Extent.PART) for n in range(len(TEXTS)))
    claim = Claim(members, ClaimKind.NUMBER, 0, whole=(0, 1), differs=(MemberDifference(0, 3, CLASH),), unsure=(4,))
    links = tuple(((0, 0), (n, 0)) for n in range(1, len(TEXTS)))
    return Event(stories, (claim,), links=links, unsure=links[-1:])


def test_who_contradicts_a_claim_and_who_is_unsure_count_for_none_that_tell_it() -> None:
    event = hurt_event()
    assert voices_of(event, 0) == Voices(whole=(0, 1), part=(2,), foreign=(), otherwise=(3,), unsure=(4,))
    assert event.independent(event.claims[0]) == {0, 1, 2}
    assert [event.state(0, n) for n in (3, 4)] == [State.DIFFERS, State.UNSURE]
    assert voices_sign(event, 0) == "2 + 1 ≠\u00a01"
    assert voices_text(event, 0) == "2 independent stories, 1 in part, 1 otherwise, 1 unsure"
    assert told_by_text(event, 0) == (
        "told by Outlet 0 and Outlet 1; in part: Outlet 2; otherwise: Outlet 3; unsure: Outlet 4"
    )


def test_who_has_a_long_sentence_word_for_word_is_named_and_not_counted() -> None:
    event = hurt_event()
    claim = replace(event.claims[0], differs=(), unsure=(), echoing=(1,))
    event = replace(event, claims=(claim,), unsure=())
    assert voices_sign(event, 0) == "1 + 3"
    assert voices_text(event, 0) == "1 independent story, 3 in part, 1 with the same long sentence, not counted"


def test_a_copy_of_an_unsure_text_counts_with_it() -> None:
    event = hurt_event()
    claim = event.claims[0]
    copy = replace(event.stories[4], head=4)
    more = replace(claim, members=(*claim.members, Member(5, 0, Extent.PART)), unsure=(4, 5))
    told = replace(event, stories=(*event.stories, copy), claims=(more,))
    assert voices_of(told, 0).unsure == (4,)
