"""Two small stories become a comparison."""

from dataclasses import replace

import pytest

from reader.comparing import compare, link, score_pair
from reader.model.article import Doubt, Role
from reader.model.comparison import ComparisonSettings, LinkKind, Passage, ReasonKind, Side
from tests.comparing.articles import make_article, pairs_of

STORM = "The storm tore the roof off the ferry terminal in Marlow on Friday night, the harbour master said."
COUNCIL = "Councillor Edda Brandt told the Marlow Courier that repairs would cost 3.5 million crowns."
SCHOOL = "Schools on the island of Sandwick stay closed until Wednesday."


def test_identical_sentences_are_linked_under_other_quotes_and_case() -> None:
    comparison = compare(make_article("“We lost the roof,” she said."), make_article('"WE LOST THE ROOF", she said.'))
    assert [one.kind for one in comparison.links] == [LinkKind.IDENTICAL]


def test_an_edited_sentence_is_linked_with_its_reasons() -> None:
    other = "Councillor Edda Brandt told Island Radio on Sunday that repairs would cost 3.5 million crowns."
    (one,) = compare(make_article(STORM, COUNCIL), make_article(other, SCHOOL)).links
    assert (one.left, one.right, one.kind) == ((1,), (0,), LinkKind.EDITED)
    reasons = {reason.kind: reason.values for reason in one.reasons}
    assert "Edda Brandt" in reasons[ReasonKind.NAMES]
    assert reasons[ReasonKind.NUMBERS] == ("3.5 million",)
    assert reasons[ReasonKind.RUN] == ("that repairs would cost 3.5 million crowns.",)


def test_a_link_that_changed_places_is_moved() -> None:
    comparison = compare(make_article(STORM, COUNCIL, SCHOOL), make_article(SCHOOL, STORM, COUNCIL))
    assert [one.moved for one in comparison.links] == [False, False, True]
    assert comparison.links[2].reasons[-1].kind is ReasonKind.DISTANCE
    assert comparison.links[2].reasons[-1].values == ("2",)


def test_split_sentence_becomes_one_link() -> None:
    whole = STORM[:-1] + ", and schools on the island of Sandwick stay closed until Wednesday."
    (one,) = compare(make_article(whole), make_article(STORM, SCHOOL)).links
    assert (one.left, one.right) == ((0,), (0, 1))
    assert one.edits[-1].right.end == len(STORM) + 1 + len(SCHOOL)


def test_sentences_without_a_counterpart_are_passages() -> None:
    comparison = compare(make_article(STORM, COUNCIL), make_article(SCHOOL, STORM))
    assert comparison.passages == (Passage(Side.LEFT, 1, 1), Passage(Side.RIGHT, 0, 0))


def test_captions_neither_link_nor_diverge() -> None:
    article = make_article(STORM, SCHOOL, roles=[Role.BODY, Role.CAPTION])
    comparison = compare(article, make_article(SCHOOL))
    assert comparison.links == ()
    assert comparison.passages == (Passage(Side.LEFT, 0, 0), Passage(Side.RIGHT, 0, 0))


def test_doubtful_translations_neither_link_nor_diverge() -> None:
    base = make_article(STORM, SCHOOL)
    article = type(base)(
        path=base.path,
        digest=base.digest,
        text=base.text,
        paragraphs=base.paragraphs,
        sentences=base.sentences,
        doubts=(Doubt(0, "copied"),),
    )
    comparison = compare(article, make_article(STORM))
    assert comparison.links == ()
    assert comparison.passages == (Passage(Side.LEFT, 1, 1), Passage(Side.RIGHT, 0, 0))


def test_a_stricter_setting_uses_the_same_scores() -> None:
    other = "Edda Brandt, a councillor, thinks that the repairs may cost over three million crowns."
    scores = score_pair(make_article(COUNCIL, STORM), make_article(other, STORM))
    assert pairs_of(link(scores, ComparisonSettings(1.0))) == {(1, 1)}
    assert pairs_of(link(scores, ComparisonSettings(0.0))) >= {(0, 0), (1, 1)}


def test_a_sentence_repeated_fifty_times_finds_its_counterparts_in_order() -> None:
    comparison = compare(make_article(*[SCHOOL] * 50), make_article(*[SCHOOL] * 50))
    assert pairs_of(comparison) == {(n, n) for n in range(50)}
    assert not any(one.moved for one in comparison.links)


def test_two_thousand_equal_sentences_are_compared() -> None:
    comparison = compare(make_article(*[SCHOOL] * 2000), make_article(*[STORM] * 2000))
    assert comparison.links == ()


def test_empty_stories_have_nothing_in_common() -> None:
    assert compare(make_article(), make_article(STORM)).links == ()


@pytest.mark.parametrize(
    ("languages", "is_linkable"),
    [(("en", "en"), True), (("ar", "ar"), True), (("en", "el"), True), (("en", None), True), (("en", "ar"), False)],
)
def test_two_languages_that_cannot_be_held_against_each_other_are_not_compared(
    languages: tuple[str, str | None], is_linkable: bool
) -> None:
    left, right = make_article("Ada Quill left the room."), make_article("Jan Holm came on Monday.")
    told = compare(replace(left, language=languages[0]), replace(right, language=languages[1]))
    assert told.is_linkable is is_linkable
    assert told.was_compared is (is_linkable or bool(told.links))
