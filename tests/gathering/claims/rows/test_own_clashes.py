"""A clash stands in a row whose words tell the fact that two stories tell otherwise."""

from collections.abc import Sequence

from reader.gathering import gather_event
from reader.gathering.claims.likeness import Likeness
from reader.gathering.claims.rows.own_clashes import with_own_clashes
from reader.model.article import Article, Span
from reader.model.difference import Difference, DifferenceKind, Verdict
from reader.model.events.claim import Claim, ClaimKind, Extent, Member, Place
from reader.wording.event.events import wording_text
from tests.gathering.stories import article_of

LEAK = (
    article_of("Courier", "Gas leak empties Orrin dairy",
        "A gas leak forced workers out of the Orrin dairy on Tuesday, and four people were treated for burns.",
        "The alarm was given at 2.20pm by a driver, Nils Hauk, who smelled ammonia in the yard.",
        '"My eyes were running before I had the door open," Mr Hauk told the Courier.',
        "Manager Eva Torr said a valve had cracked.", published="2031-06-09T09:00"),
    article_of("Star", "Dairy leak: workers say warnings were ignored",
        "Four people were treated for burns when a gas leak forced workers out of the Orrin dairy on Tuesday.",
        "The alarm was given at 3.05pm by a driver, Nils Hauk, who smelled ammonia in the yard.",
        '"They told us to keep filling bottles," said packer Dora Vint.', published="2031-06-09T14:30"),
    article_of("Orrin FM", "Orrin dairy leak in brief",
        "Four people were treated after a gas leak at the Orrin dairy.",
        'Nils Hauk, a driver, told Orrin FM his eyes "were running before I had the door open".',
        "No residents had to leave their homes.", published="2031-06-09T07:30"),
)  # fmt: skip
CRANE = (
    article_of("Post", "News", "The crane, which was built in 1987, was licensed until 2032."),
    article_of("Mail", "News", "The crane, which was built in 1987, was not licensed."),
    article_of("Radio", "News", "The crane was built in 1987 by the Tolvik yard."),
    article_of("Echo", "News", "The crane had no licence, and nobody was licensed to run it."),
)
PRICES = (
    article_of("Post", "News", "Prices of bread, the office said, rose by 5 per cent."),
    article_of("Mail", "News", "Prices of bread fell, the office said."),
    article_of("Radio", "News", "Prices of bread dropped."),
)
HALL = (
    article_of("Post", "News", "Six engines came to the hall."),
    article_of("Mail", "News", "Four engines came to the hall."),
    article_of("Radio", "News", "Eight engines were at the hall."),
    article_of("Echo", "News", "The hall burned."),
)


def told(
    articles: Sequence[Article], row: Sequence[Place], clash: Difference, *sure: tuple[Place, Place]
) -> list[list[int]]:
    pair = ((0, 1), (1, 1))
    likeness = Likeness(dict.fromkeys(sure, 0.9), frozenset({pair, *sure}), {pair: (clash,)})
    claim = Claim(tuple(Member(*place, Extent.FULL) for place in row), ClaimKind.FACT, len(row) - 1)
    found = with_own_clashes([claim], articles, likeness)
    assert all(one.keeps_its_laws([2] * len(articles)) for one in found)
    return [[one.story for one in claim.tellers()] for claim in found]


def difference(kind: DifferenceKind, articles: Sequence[Article], left: str, right: str) -> Difference:
    starts = articles[0].text.index(left), articles[1].text.index(right)
    spans = Span(starts[0], starts[0] + len(left)), Span(starts[1], starts[1] + len(right))
    return Difference(kind, Verdict.CLASH, *spans, 0.8)


LICENSED = difference(DifferenceKind.NEGATION, CRANE, "licensed", "not licensed")
ENGINES = difference(DifferenceKind.NUMBER, HALL, "Six engines", "Four engines")


def test_the_hour_of_a_call_stands_in_no_row_of_what_the_caller_said() -> None:
    event = gather_event(LEAK)
    clashing = [claim for claim in event.claims if list(claim.clashes())]
    assert [wording_text(event, claim)[:26] for claim in clashing] == ["The alarm was given at 2.2"]
    assert clashing[0].stories() == {0, 1}


def test_whether_it_was_so_stands_in_no_row_on_something_else_of_it() -> None:
    assert told(CRANE, [(0, 1), (1, 1), (2, 1)], LICENSED) == [[0, 1]]
    sure = (((0, 1), (2, 1)), ((1, 1), (2, 1)))
    assert told(CRANE, [(0, 1), (1, 1), (2, 1)], LICENSED, *sure) == [[0, 1, 2], [0, 1]]
    event = gather_event(CRANE[:3])
    assert all(claim.worded_by.story != 2 for claim in event.claims if list(claim.clashes()))


def test_words_that_deny_or_tell_it_hold_the_clash() -> None:
    assert told(CRANE, [(0, 1), (1, 1), (3, 1)], LICENSED) == [[0, 1, 3]]
    ends = difference(DifferenceKind.DIRECTION, PRICES, "rose", "fell")
    assert told(PRICES, [(0, 1), (1, 1), (2, 1)], ends) == [[0, 1, 2]]


def test_words_that_tell_a_third_number_hold_the_clash_and_those_without_one_do_not() -> None:
    assert told(HALL, [(0, 1), (1, 1), (2, 1)], ENGINES) == [[0, 1, 2]]
    assert told(HALL, [(0, 1), (1, 1), (3, 1)], ENGINES) == [[0, 1]]


def test_who_did_it_is_not_asked() -> None:
    name = difference(DifferenceKind.NAME, HALL, "Six", "Four")
    assert told(HALL, [(0, 1), (1, 1), (3, 1)], name) == [[0, 1, 3]]


def test_a_row_that_a_headline_words_reads_as_its_lead_does() -> None:
    pair: tuple[Place, Place] = ((0, 1), (1, 1))
    members = tuple(Member(*place, Extent.FULL) for place in ((0, 0), (0, 1), (1, 1), (2, 0)))
    likeness = Likeness({pair: 0.9}, frozenset({pair}), {pair: (ENGINES,)})
    (claim,) = with_own_clashes([Claim(members, ClaimKind.FACT, 3)], HALL, likeness)
    assert claim.worded_by.place == (0, 1)
    assert [one.place for one in claim.members] == [one.place for one in members]


def test_who_is_surely_linked_to_what_clashes_stands_there_too() -> None:
    sure = (((1, 1), (2, 1)),)
    assert told(HALL, [(0, 1), (1, 1), (2, 1), (3, 1)], ENGINES, *sure) == [[0, 1, 2]]
