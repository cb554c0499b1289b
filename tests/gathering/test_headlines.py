"""Headlines that no other story is like, and that say what their story shares with others."""

from dataclasses import replace

from reader.app.events.one_against_all import against_all_rows
from reader.gathering import gather_event
from reader.gathering.headlines import find_told_headlines
from reader.model.events.event import Event
from reader.model.events.told_alone import told_alone
from reader.model.pair_keys import pair_keys
from tests.gathering.stories import articles_of

RAID = (
    ("Herald", "Kessel mill raids net hundreds",
     "Hundreds of workers were held on Tuesday when guards raided seven mills in Kessel, the ministry said.",
     "The mayor, Ada Quill, spoke of a black day for the town."),
    ("Monitor", "Families fear the night knock",
     "The ministry said guards raided seven mills in Kessel on Tuesday and held hundreds of workers.",
     "A school took in forty children."),
)  # fmt: skip


def texts_told_alone(event: Event) -> list[list[str]]:
    return [[event.stories[n].article.sentence_text(one) for one in own] for n, own in told_alone(event).items()]


def test_a_headline_of_what_others_tell_too_is_not_only_in_one_story() -> None:
    event = gather_event(articles_of(RAID))
    assert event.headlines == ((0, 0),)
    assert texts_told_alone(event) == [[RAID[0][3]], [RAID[1][1], RAID[1][3]]]


def test_it_is_said_of_such_a_headline_that_others_tell_it() -> None:
    event = gather_event(articles_of(RAID))
    assert [against_all_rows(event, story)[0].note for story in (0, 1)] == [
        "others tell it in other words",
        "found in no other story",
    ]


def test_the_order_of_the_stories_changes_no_such_headline() -> None:
    turned = gather_event(articles_of(RAID[::-1]))
    assert turned.headlines == ((1, 0),)


def test_a_headline_is_told_by_no_other_one_of_which_the_user_said_that_it_is_no_link() -> None:
    told = "Guards raided seven mills in Kessel on Tuesday and held hundreds of workers, the ministry said."
    stories = articles_of(
        (
            ("Herald", "Horror and shock as guards raided Kessel mills", told),
            ("Monitor", "Kessel horror and shock", told, "A school took in forty children."),
        )
    )
    denied = pair_keys(stories[0], stories[1], [(0, 0)])
    assert gather_event(stories, unlinked=denied).headlines == ((0, 0),)


def test_two_headlines_with_most_words_in_common_are_of_linked_stories() -> None:
    stories = (
        ("Herald", "Kessel mill guards strike over pay of night shifts", *RAID[0][2:]),
        ("Monitor", "Strike of mill guards in Kessel over night pay", *RAID[1][2:]),
    )
    link = (0, 2), (1, 2)
    event = replace(gather_event(articles_of(stories)), claims=(), headlines=(), links=(link,), unsure=())
    assert list(find_told_headlines(event)) == [(0, 0), (1, 0)]
    assert not list(find_told_headlines(replace(event, unsure=(link,))))
    denied = pair_keys(event.stories[0].article, event.stories[1].article, [(0, 0)])
    assert not list(find_told_headlines(event, denied))
