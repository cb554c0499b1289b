"""What a sentence is made of."""

from dataclasses import replace

import pytest

from reader.comparing.profiling.profiles import describe_sides, find_quotations, profile
from reader.model.article import Paragraph, Role, Span
from tests.comparing.articles import make_article


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("He said “no way” twice", ["no way"]),
        ('"No," he said, "never."', ["No,", "never."]),
        ("it goes on here,” she said", ["it goes on here,"]),
        ("She said: «ποτέ", ["ποτέ"]),
        ("nobody is quoted", []),
    ],
)
def test_quotations_are_found_also_when_they_began_before(text: str, inside: list[str]) -> None:
    assert [text[start:end] for start, end in find_quotations(text)] == inside


def test_title_case_tells_no_names() -> None:
    assert profile("Mayor Opens Skating Rink in Old Market", "en").names == frozenset()


def test_scripts_without_blanks_have_pairs_of_letters_as_terms() -> None:
    assert profile("港口关闭", "zh").terms == {"港口", "口关", "关闭"}


def test_elided_articles_are_words_of_their_own() -> None:
    assert profile("l’aéroport", "fr").terms == profile("aéroport", "fr").terms


def test_equal_sentences_are_one_group_with_all_their_places() -> None:
    left = make_article("A storm.", "Calm.", "“A STORM”", roles=[Role.HEADLINE])
    same, lefts, rights = describe_sides(left, make_article("Thunder."))
    assert same == []
    assert {one.places: one.headline for one in lefts} == {(0, 2): True, (1,): False}
    assert [one.places for one in rights] == [(0,)]


def test_the_same_words_on_both_sides_are_not_groups_to_compare() -> None:
    assert describe_sides(make_article("Calm.", "Calm."), make_article("“calm”")) == ([([0, 1], [0])], [], [])


def test_a_first_paragraph_of_several_sentences_is_no_headline() -> None:
    bare = make_article("A storm came.", "It went.", roles=[Role.HEADLINE])
    first = Paragraph(Span(0, len(bare.text)), Role.HEADLINE)
    sentences = tuple(replace(sentence, paragraph=0) for sentence in bare.sentences)
    prose = replace(bare, paragraphs=(first,), sentences=sentences)
    headlines = [
        [one.headline for one in describe_sides(article, make_article("Thunder."))[1]] for article in (bare, prose)
    ]
    assert headlines == [[True, False], [False, False]]


def test_a_dateline_is_no_part_of_its_sentence() -> None:
    assert profile("LONDON (Reuters) - The harbour closed", "en") == profile("The harbour closed", "en")
