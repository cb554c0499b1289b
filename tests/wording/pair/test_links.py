from dataclasses import replace

import pytest

from reader.model.article import Role
from reader.model.comparison import LinkKind, Reason, ReasonKind, Side
from reader.wording.pair.links import how_moved, label_text, link_reasons, link_text, sentence_description
from reader.wording.pair.summary import counts_of
from tests.wording.comparisons import linked, story

DOUBTFUL = "1 sentence of B is doubtfully translated and may tell the same"


def test_label_tells_kind_and_move_without_a_colour() -> None:
    comparison = linked(story(2), story(2), (0, 1), (1, 0))
    assert [label_text(link, number) for number, link in enumerate(comparison.links, 1)] == ["±[1]", "↕±[2]"]


def test_link_that_may_well_be_wrong_is_told_as_unsure() -> None:
    comparison = linked(story(2), story(2), (0, 1), (1, 0))
    surer, doubtful = comparison.links[0], replace(comparison.links[1], score=0.6)
    told = replace(comparison, links=(surer, doubtful))
    assert label_text(doubtful, 2) == "↕?±[2]"
    assert link_text(told, doubtful) == "edited · moved · unsure · score 0.60"
    assert sentence_description(told, Side.LEFT, 1).endswith(", unsure")
    assert not sentence_description(told, Side.LEFT, 0).endswith(", unsure")


def test_a_headline_of_what_both_tell_is_said_to_have_no_link() -> None:
    comparison = linked(story(3), story(2), (1, 1), (2, 0))
    told = replace(comparison, passages=())
    said = sentence_description(told, Side.LEFT, 0)
    assert said == "Sentence 1 of 3, a headline of what both tell, without a link"


def test_no_outlet_is_said_to_have_written_what_a_machine_did() -> None:
    same = linked(story(2), story(2, doubts=[1]), (0, 0), kind=LinkKind.IDENTICAL)
    assert link_text(same, same.links[0]) == "identical in translation · score 0.90"
    plain = linked(story(2), story(2), (0, 0), kind=LinkKind.IDENTICAL)
    assert link_text(plain, plain.links[0]) == "identical · score 0.90"


def test_a_caption_has_no_number_and_takes_none() -> None:
    left = story(3)
    caption = replace(left.paragraphs[1], role=Role.CAPTION)
    left = replace(left, paragraphs=(left.paragraphs[0], caption, left.paragraphs[2]))
    comparison = linked(left, story(3), (2, 0))
    told = [sentence_description(comparison, Side.LEFT, index) for index in range(3)]
    assert told == ["Sentence 1 of 2, only here", "Caption, not compared", "Sentence 2 of 2, edited, linked to 1 in B"]
    assert sentence_description(comparison, Side.RIGHT, 0) == "Sentence 1 of 3, edited, linked to 2 in A"
    assert counts_of(comparison, Side.LEFT).sentences == left.counted_sentences()


def test_move_is_told_by_the_links_that_it_passes() -> None:
    comparison = linked(story(4), story(4), (0, 1), (1, 2), (2, 3), (3, 0))
    moved = comparison.links[3]
    assert moved.moved
    assert how_moved(comparison, moved, Side.LEFT) == "moved up past 3 links"
    assert how_moved(comparison, moved, Side.RIGHT) == "moved down past 3 links"


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (0, "Sentence 1 of 3, edited in translation, linked to 1 in B"),
        (1, f"Sentence 2 of 3, not known: {DOUBTFUL}"),
        (2, f"Sentence 3 of 3, not known: {DOUBTFUL}"),
    ],
)
def test_sentence_is_not_only_here_while_the_other_story_is_doubtful(sentence: int, told: str) -> None:
    comparison = linked(story(3), story(2, doubts=[1]), (0, 0))
    assert sentence_description(comparison, Side.LEFT, sentence) == told


def test_sentence_without_a_partner_is_only_here() -> None:
    assert sentence_description(linked(story(2), story(1), (0, 0)), Side.LEFT, 1) == "Sentence 2 of 2, only here"


def test_reasons_are_sentences() -> None:
    comparison = linked(story(1), story(1), (0, 0))
    reasons = (
        Reason(ReasonKind.NAMES, ("Dellovar", "Skarn")),
        Reason(ReasonKind.NUMBERS, ("40",)),
        Reason(ReasonKind.WORDS, ("gauge", "claim", "harvest")),
        Reason(ReasonKind.RUN, ("until Volmark withdraws its claim",)),
        Reason(ReasonKind.DISTANCE, ("1",)),
    )
    assert link_reasons(comparison, replace(comparison.links[0], reasons=reasons)).split("\n") == [
        "Edited · score 0.90",
        "Both name Dellovar and Skarn.",
        "Both say 40.",
        "Both use “gauge”, “claim” and “harvest”.",
        "5 words in a row are the same: “until Volmark withdraws its claim”.",
        "B tells it elsewhere: it moved past 1 link.",
    ]
