"""Runs of sentences that one side alone has."""

import pytest

from reader.comparing.passages import find_passages
from reader.model.article import Article, Role, Span
from reader.model.comparison import Comparison, Link, LinkKind, Passage, Side, Standing
from reader.model.pair_keys import pair_keys
from tests.comparing.articles import make_article

LEAD = "Three ferry workers died on Monday when a gangway broke at the pier of Ostrel."
OTHER = "Rain in Harlow"
MORE = "The mill in Harlow opens on Friday."


def story(headline: str) -> Article:
    return make_article(headline, LEAD, MORE, roles=[Role.HEADLINE])


def only_here(headline: str, link: Link) -> list[str]:
    """List what is only in a story of which a link has the lead."""
    article = story(headline)
    passages = find_passages(article, story(OTHER), Side.LEFT, [link])
    return [article.sentence_text(n) for one in passages for n in range(one.first, one.last + 1)]


def test_a_passage_ends_at_a_link_and_not_at_a_caption() -> None:
    article = make_article("A.", "B.", "C.", "D.", "E.", roles=[Role.BODY, Role.CAPTION])
    links = [Link((0,), (3,), LinkKind.EDITED, 0.9)]
    assert find_passages(article, article, Side.RIGHT, links) == (Passage(Side.RIGHT, 0, 2), Passage(Side.RIGHT, 4, 4))


@pytest.mark.parametrize(
    "headline", ["Three die as gangway breaks in Ostrel", "Gangway at Ostrel pier breaks, three dead"]
)
def test_a_headline_of_what_both_tell_is_not_only_here(headline: str) -> None:
    assert only_here(headline, Link((1,), (1,), LinkKind.REWORDED, 0.9)) == [MORE]


def test_two_headlines_that_say_one_thing_are_no_ones_alone_where_the_stories_are_linked() -> None:
    headlines = (
        "18 towns sue council of Ostrel over halted ferry subsidies",
        "Towns sue Ostrel over ferry subsidy cutoff",
    )
    left, right = story(headlines[0]), story(headlines[1])
    for score, expected in ((0.9, [(Side.LEFT, 2, 2)]), (0.5, [(Side.LEFT, 0, 0), (Side.LEFT, 2, 2)])):
        links = [Link((1,), (1,), LinkKind.REWORDED, score)]
        found = find_passages(left, right, Side.LEFT, links)
        assert [(one.side, one.first, one.last) for one in found] == expected


def test_a_headline_of_what_one_side_adds_is_only_here() -> None:
    added = Span(LEAD.index(" when") + len("Gangway breaks at pier of Ostrel\n"), len(LEAD) + 33)
    link = Link((1,), (1,), LinkKind.PARTIAL, 0.9, only_left=(added,))
    headline = "Gangway breaks at pier of Ostrel"
    assert only_here(headline, link) == [headline, MORE]
    assert only_here("Mill opens in Harlow", Link((1,), (1,), LinkKind.REWORDED, 0.9)) == ["Mill opens in Harlow", MORE]


def test_a_headline_of_a_word_that_the_link_does_not_show_to_be_added_is_only_here() -> None:
    headline = "Pier of Ostrel reopens after gangway break"
    lead = "The pier of Ostrel reopened after a gangway broke and three ferry workers died."
    article = make_article(headline, lead, roles=[Role.HEADLINE])
    links = [Link((1,), (1,), LinkKind.REWORDED, 0.9)]
    assert find_passages(article, story(OTHER), Side.LEFT, links) == (Passage(Side.LEFT, 0, 0),)


def test_a_sentence_of_the_body_without_a_link_is_only_here_whatever_others_tell() -> None:
    article = make_article(LEAD, "Three workers died as a gangway broke in Ostrel.")
    links = [Link((0,), (0,), LinkKind.EDITED, 0.9)]
    assert find_passages(article, article, Side.LEFT, links) == (Passage(Side.LEFT, 1, 1),)


def test_such_a_headline_is_counted_as_shared() -> None:
    one = story("Three die as gangway breaks in Ostrel")
    links = (Link((1,), (1,), LinkKind.EDITED, 0.9),)
    other = story(OTHER)
    comparison = Comparison(one, other, links, find_passages(one, other, Side.LEFT, links))
    assert comparison.standings(Side.LEFT) == (Standing.SHARED, Standing.SHARED, Standing.ONLY_HERE)
    assert [comparison.standing_alone(Side.LEFT, n) for n in (0, 2)] == [Standing.SHARED, Standing.ONLY_HERE]


def test_of_two_headlines_that_say_one_thing_both_are_shared_or_none() -> None:
    """The lead of the right story tells in other words what both headlines tell."""
    left = make_article(
        "Three workers drown as Ostrel gangway breaks",
        "Three ferry workers drowned on Friday when the gangway at the pier of Ostrel broke.",
        roles=[Role.HEADLINE],
    )
    right = make_article(
        "Ostrel gangway breaks, three workers drown",
        "A trio of crewmen perished as the footbridge to a ferry gave way on Friday in Ostrel.",
        roles=[Role.HEADLINE],
    )
    links = [Link((1,), (1,), LinkKind.REWORDED, 0.9), Link((0,), (1,), LinkKind.REWORDED, 0.5)]
    assert find_passages(left, right, Side.LEFT, links) == ()
    assert find_passages(right, left, Side.RIGHT, links) == ()


def test_another_headline_that_is_shared_makes_no_headline_of_something_else_shared() -> None:
    left = make_article("Mill opens in Ostrel", "The mill opened on Friday.", roles=[Role.HEADLINE])
    right = make_article("Ostrel mourns its harbour master", "The mill opened on Friday.", roles=[Role.HEADLINE])
    links = [Link((0, 1), (1,), LinkKind.REWORDED, 0.9)]
    assert find_passages(right, left, Side.RIGHT, links) == (Passage(Side.RIGHT, 0, 0),)


def test_a_headline_is_told_by_no_other_one_of_which_the_user_said_that_it_is_no_link() -> None:
    left, right = story("Horror and shock as ferry workers died"), story("Ferry horror and shock")
    links = [Link((n,), (n,), LinkKind.IDENTICAL, 1.0) for n in (1, 2)]
    denied = pair_keys(left, right, [(0, 0)])
    for one, other, side, alone in ((left, right, Side.LEFT, False), (right, left, Side.RIGHT, True)):
        assert find_passages(one, other, side, links) == ()
        # The one says what the links say, in whatever words of the other: that stays so.
        assert find_passages(one, other, side, links, denied) == ((Passage(side, 0, 0),) if alone else ())
