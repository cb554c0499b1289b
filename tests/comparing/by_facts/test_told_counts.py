"""One count of one fate is one fact, in whatever words."""

import pytest

from reader.comparing import compare
from reader.comparing.article_profiles import profile
from reader.comparing.by_facts.told_counts import with_told_counts
from reader.model.article import Article
from reader.model.comparison import ReasonKind
from tests.comparing.articles import make_article


def _one(*told: str) -> Article:
    return make_article(
        "The spillway of the Kelmar dam collapsed on Monday.",
        "Some homes near the Kelmar dam lost power for two days.",
        "The Red Cross opened a shelter in the sports hall of Arnfeld.",
        *told,
    )


def _other(*told: str) -> Article:
    return make_article(
        "On Monday the spillway of the Kelmar dam collapsed.",
        "Homes near the Kelmar dam lost power for two days.",
        "In the sports hall of Arnfeld the Red Cross opened a shelter.",
        *told,
    )


def _linked(one: Article, other: Article) -> dict[int, tuple[int, ...]]:
    return {left: link.right for link in compare(one, other).links for left in link.left}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Around 12,000 residents had to leave their homes.", "Twelve thousand people were evacuated."),
        ("Five people are missing, a spokeswoman told reporters.", "Rescuers still seek five workers who are missing."),
        ("Its operator serves 41,870 customers.", "To 41,870 families the company sends a bill."),
    ],
)
def test_a_count_of_one_fate_links_what_shares_no_other_word(one: str, other: str) -> None:
    left, right = _one(one), _other(other)
    assert _linked(left, right).get(3) == (3,)
    assert _linked(right, left).get(3) == (3,)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("31 councillors voted in favour.", "The motion was backed by 31 members."),
        ("Seven members opposed it.", "The motion was rejected by seven members."),
        ("It went through 31-19 in the vote.", "Members supported it with 31 in favour."),
    ],
)
def test_a_count_of_votes_on_one_side_links_what_shares_no_other_word(one: str, other: str) -> None:
    assert _linked(_one(one), _other(other)).get(3) == (3,)


def test_votes_on_two_sides_are_not_linked_by_their_number() -> None:
    assert 3 not in _linked(_one("31 councillors voted in favour."), _other("The motion was rejected by 31 members."))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Its operator serves nearly 42,000 customers.", "To 41,870 customers the company sends a bill."),
        ("Its operator serves more than 41,000 customers.", "To 41,870 customers the company sends a bill."),
        ("About 900 residents had to leave their homes.", "The wardens evacuated 871 people."),
        ("Some 20 people were taken to safety.", "The wardens evacuated 23 residents."),
    ],
)
def test_a_number_that_is_told_about_is_the_exact_one_that_it_rounds(one: str, other: str) -> None:
    left, right = _one(one), _other(other)
    assert _linked(left, right).get(3) == (3,)
    assert _linked(right, left).get(3) == (3,)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Its operator serves more than 42,000 customers.", "To 41,870 customers the company sends a bill."),
        ("Its operator serves about 40,000 customers.", "To 41,870 customers the company sends a bill."),
        ("Its operator serves about 42,000 customers.", "To 41,870 shareholders the company sends a bill."),
        ("About 900 residents had to leave their homes.", "The wardens freed 871 people from the snow."),
    ],
)
def test_a_round_number_of_many_or_of_something_else_links_nothing(one: str, other: str) -> None:
    assert 3 not in _linked(_one(one), _other(other))


def test_a_number_that_a_story_tells_is_not_what_it_rounds_elsewhere() -> None:
    told = ("Around 900 residents had to leave their homes.", "By noon more than 890 people had fled.")
    linked = _linked(_one(*told), _other("900 were evacuated, the wardens said."))
    assert linked.get(3) == (3,)
    assert 4 not in linked


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Around 12,000 residents had to leave their homes.", "Forty thousand people were evacuated."),
        ("Around 12,000 residents had to leave their homes.", "The fire brigade freed 12,000 litres of oil."),
        ("Its operator serves 41,000 customers.", "To 41,000 families the company sends a bill."),
        ("Its operator was founded in 1961.", "Since 1961 the family has sent all bills."),
        ("Three people died in the flood wave.", "Nine more are missing, three were hurt."),
        ("The COVID-19 wave brought death to the valley.", "Nineteen drowned, the mayor said."),
    ],
)
def test_another_number_or_fate_links_nothing(one: str, other: str) -> None:
    assert 3 not in _linked(_one(one), _other(other))


def test_stories_that_share_nothing_else_are_not_linked_by_a_count() -> None:
    one = make_article(
        "A storm hit Halm on Friday.", "Around 12,000 residents had to leave their homes.", "Roofs flew."
    )
    other = make_article("The volcano on Tarn woke up in May.", "Twelve thousand people were evacuated.", "Ash fell.")
    assert not _linked(one, other)


def test_a_small_number_that_a_story_tells_of_two_deeds_links_nothing() -> None:
    told = ("Seven residents of Halm had to leave their homes.", "Nine in Senn had to leave theirs too.")
    other = "Nine people were evacuated."
    assert {3, 4}.isdisjoint(_linked(_one(*told), _other(other)))


def test_the_number_in_its_two_forms_is_the_reason() -> None:
    left = _one("Around 12,000 residents had to leave their homes.")
    right = _other("Twelve thousand people were evacuated.")
    (link,) = [link for link in compare(left, right).links if link.left == (3,)]
    assert [reason.values for reason in link.reasons if reason.kind is ReasonKind.NUMBERS] == [
        ("12,000 residents (Twelve thousand people)",)
    ]


CROSSING = "People in Kelmar lose their river crossing for longer than they were told."


def _votes_linked(one: str, other: str, about: str = CROSSING) -> list[float]:
    left = profile(make_article("Kelmar council shut the footbridge after engineers came upon cracks.", one))
    right = profile(make_article(about, other))
    found = with_told_counts((), (left, right), (list(left.groups.values()), list(right.groups.values())))
    return [one.probability for one in found]


def test_a_vote_of_the_same_numbers_is_linked_unsurely_where_stories_share_little_but_a_name() -> None:
    told = "Councillors voted 14 to 9 in favour at an emergency meeting.", "By fourteen votes to nine they backed it."
    assert _votes_linked(*told) == [0.6]
    assert _votes_linked(*told, about="People lose their river crossing for longer than they were told.") == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Councillors voted 14 to 9 in favour of the closure.", "By fifteen votes to nine they backed the move."),
        ("Councillors voted 5 to 4 in favour of the closure.", "By five votes to four they backed the move."),
        ("There were 14 councillors in favour of the closure.", "Fourteen members backed the move."),
    ],
)
def test_small_other_and_half_told_votes_are_not_linked_by_a_name(one: str, other: str) -> None:
    assert _votes_linked(one, other) == []
