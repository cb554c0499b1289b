"""Who tells what is disputed as the words of a row do."""

from reader.gathering.claims.disputes.wording_values import with_alike
from reader.model.article import Article, Span
from reader.model.difference import Difference, DifferenceKind, Verdict
from reader.model.events.claim import Claim, ClaimKind, Extent, Member, MemberDifference
from reader.model.events.event import Event, State, Story
from reader.wording.event.event_values import agreement_text
from tests.gathering.stories import article_of

TOLD = (
    "Around 40 tonnes of ammonia escaped from two tanks.",
    "Fourteen wagons derailed and 40 tonnes of ammonia leaked.",
    "Roughly 25 tonnes of ammonia leaked.",
    "Some 40,000 kilograms of ammonia got out of two tanks.",
    "Ammonia leaked.",
)


def articles() -> list[Article]:
    return [article_of(f"Outlet {n}", text) for n, text in enumerate(TOLD)]


def claim_of(told: list[Article], *, wording: int = 0, kind: DifferenceKind = DifferenceKind.MEASURE) -> Claim:
    spans = [
        Span(at := told[n].text.index(words), at + len(words)) for n, words in ((1, "40 tonnes"), (2, "25 tonnes"))
    ]
    clash = MemberDifference(1, 2, Difference(kind, Verdict.CLASH, spans[0], spans[1], 0.9))
    members = tuple(Member(n, 0, Extent.FULL) for n in range(len(told)))
    return Claim(members, ClaimKind.NUMBER, wording, (clash,), whole=(0,))


def test_only_who_deviates_from_the_words_of_a_row_differs() -> None:
    told = articles()
    claim = with_alike(claim_of(told), told)
    event = Event(tuple(map(Story, told)), (claim,))
    assert [event.state(0, n) for n in range(5)] == [
        *(State.AS_WORDED, State.AS_WORDED, State.DIFFERS, State.AS_WORDED),
        State.PART,
    ]
    assert agreement_text(event, claim, 0) == "differs: 25 tonnes (Outlet 2)"


def test_where_the_words_tell_nothing_of_it_nobody_is_as_worded() -> None:
    told = articles()
    assert with_alike(claim_of(told, wording=4), told).alike == ()


def test_of_a_denial_the_words_say_nothing_by_having_them() -> None:
    told = articles()
    assert with_alike(claim_of(told, kind=DifferenceKind.NEGATION), told).alike == ()


def test_who_affirms_what_one_denies_is_as_worded_beside_whom_clashes_with_him() -> None:
    told = (
        "The 58-year-old captain was arrested on Tuesday.",
        "The captain has not been arrested, police said.",
        "El capitán fue detenido el martes.",
        "The captain was arrested in the afternoon.",
        "Ο 61χρονος πλοίαρχος συνελήφθη.",
    )
    languages = ("en", "en", "es", "en", "el")
    stories = [
        article_of(f"Outlet {n}", text, language=language)
        for n, (text, language) in enumerate(zip(told, languages, strict=True))
    ]

    def clash(one: int, words: str, other: int, against: str, kind: DifferenceKind) -> MemberDifference:
        spans = [Span(at := told[n].index(part), at + len(part)) for n, part in ((one, words), (other, against))]
        return MemberDifference(one, other, Difference(kind, Verdict.CLASH, spans[0], spans[1], 0.7))

    differs = (
        clash(1, "not been arrested", 2, "detenido", DifferenceKind.NEGATION),
        clash(1, "not been arrested", 4, "συνελήφθη", DifferenceKind.NEGATION),
        clash(0, "58-year-old", 4, "61χρονος", DifferenceKind.NUMBER),
    )
    members = tuple(Member(n, 0, Extent.FULL) for n in range(5))
    claim = with_alike(Claim(members, ClaimKind.FACT, 0, differs), stories)
    event = Event(tuple(map(Story, stories)), (claim,))
    assert claim.alike == (0, 2, 3)
    assert agreement_text(event, claim, 2) == "differs: not been arrested (Outlet 1)"
    assert agreement_text(event, claim, 3) == "differs: not been arrested (Outlet 1) and 61χρονος (Outlet 4)"
    assert agreement_text(event, claim, 4) == "differs: 58-year-old (Outlet 0) and not been arrested (Outlet 1)"
