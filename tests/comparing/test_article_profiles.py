"""What a story is made of, made once."""

import gc
import weakref
from collections.abc import Callable
from dataclasses import replace

from reader.comparing import compare
from reader.comparing.article_profiles import describe_sides, profile, profile_of
from reader.model.article import Paragraph, Role, Span
from tests.comparing.articles import make_article
from tests.growth import MOST_GROWTH, growth_of


def test_equal_sentences_are_one_group_with_all_their_places() -> None:
    left = make_article("A storm.", "Calm.", "“A STORM”", roles=[Role.HEADLINE])
    same, lefts, rights = describe_sides(profile(left), profile(make_article("Thunder.")))
    assert same == []
    assert {one.places: one.headline for one in lefts} == {(0, 2): True, (1,): False}
    assert [one.places for one in rights] == [(0,)]


def test_the_same_words_on_both_sides_are_not_groups_to_compare() -> None:
    assert describe_sides(profile(make_article("Calm.", "Calm.")), profile(make_article("“calm”"))) == (
        [([0, 1], [0])],
        [],
        [],
    )


def test_a_first_paragraph_of_several_sentences_is_no_headline() -> None:
    bare = make_article("A storm came.", "It went.", roles=[Role.HEADLINE])
    first = Paragraph(Span(0, len(bare.text)), Role.HEADLINE)
    sentences = tuple(replace(sentence, paragraph=0) for sentence in bare.sentences)
    prose = replace(bare, paragraphs=(first,), sentences=sentences)
    headlines = [[one.headline for one in profile(article).groups.values()] for article in (bare, prose)]
    assert headlines == [[True, False], [False, False]]


def test_a_profile_is_compared_as_its_story_is() -> None:
    left, right = make_article("The harbour closed on Monday.", "Calm."), make_article("Calm.", "Monday: harbour shut.")
    assert compare(profile(left), right) == compare(left, profile(right)) == compare(left, right)


def test_a_profile_is_made_once() -> None:
    story = profile(make_article("The harbour closed on Monday.", "Calm."))
    compare(story, make_article("Monday: harbour shut."))
    groups = story.groups
    compare(story, make_article("Thunder."))
    assert story.groups is groups


def test_a_long_story_that_comes_again_is_the_one_that_is_known() -> None:
    # What is remembered of a story is asked for once a link: where that compared all sentences, a second comparison of
    # two long stories took minutes.
    long = make_article(*[f"The {number}th boat left the harbour of Halm." for number in range(300)])
    again = replace(long)
    assert again == long
    assert profile_of(again).article is profile_of(long).article


def test_a_profile_is_freed_without_a_search_for_garbage() -> None:
    gc.disable()
    try:
        story = profile(make_article("The harbour closed on Monday.", "Calm."))
        compare(story, profile(make_article("Calm.", "On Monday the harbour closed.")))
        kept = weakref.ref(story)
        del story
        assert kept() is None
    finally:
        gc.enable()


def test_twice_the_sentences_are_described_in_twice_the_time() -> None:
    def work(count: int) -> Callable[[], None]:
        story = make_article(*(f"Ship {n} left." for n in range(count)), roles=[Role.HEADLINE])

        def describe() -> None:
            assert profile(story).groups

        return describe

    assert growth_of(work, 250) < MOST_GROWTH
