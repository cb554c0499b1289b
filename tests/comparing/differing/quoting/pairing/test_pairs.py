"""Quotations that two stories have of one utterance, and what either made of it."""

import pytest

from reader.comparing import compare
from reader.comparing.differing.quoting.pairing.pairs import pair_quotations
from reader.comparing.differing.quoting.quotations import find_quotations
from reader.model.article import Span
from reader.model.quotation import QuotationClass, QuotationPair
from tests.comparing.differing.quoting.quoted_stories import story


def pairs(left: str, right: str) -> tuple[QuotationPair, ...]:
    one, other = story(left), story(right)
    return pair_quotations(one, other, find_quotations(one), find_quotations(other))


@pytest.mark.parametrize(
    ("left", "right", "kind"),
    [
        ("“The old dam will hold,” Oskin said.", '"The old dam will hold," said Mara Oskin.', QuotationClass.IDENTICAL),
        ("“The dam isn’t safe now,” Oskin said.", "“The dam is not safe now,” Oskin said.", QuotationClass.SPELLING),
        ("“It is a f***ing ruin now,” Oskin said.", "“It is a fucking ruin now,” Oskin said.", QuotationClass.SPELLING),
        ("“[T]he old dam will hold,” Oskin said.", "“The old dam will hold,” Oskin said.", QuotationClass.SPELLING),
        ("“[Varn] built a bad dam,” Oskin said.", "“He built a bad dam,” Oskin said.", QuotationClass.SPELLING),
        (
            "“The old dam will hold,” Oskin said.",
            "“The old dam will hold, and so will the gates,” Oskin said.",
            QuotationClass.TRIMMED,
        ),
        (
            "“The old dam will hold,” Oskin said. “We saw it all winter.”",
            "“The old dam will hold,” Oskin said. “My own house stands below.”",
            QuotationClass.TRIMMED,
        ),
        (
            "“The dam will surely hold the water,” Oskin said.",
            "“The dam will hold the water,” Oskin said.",
            QuotationClass.CUT_INSIDE,
        ),
        (
            "“The old dam will hold the water,” Oskin said.",
            "“The old dam will spill the water,” Oskin said.",
            QuotationClass.ALTERED,
        ),
        (
            "“The dam will not hold the water,” Oskin said.",
            "“The dam will hold the water,” Oskin said.",
            QuotationClass.ALTERED,
        ),
        (
            "“The old dam will hold the water,” Oskin said.",
            "“The old dam will hold the water,” Varn said.",
            QuotationClass.OTHER_SPEAKER,
        ),
        (
            "“The old dam will hold the water,” said dam keeper Mara Oskin.",
            "“The old dam will hold the water,” said water minister Jon Varn.",
            QuotationClass.OTHER_SPEAKER,
        ),
        (
            "“The old dam will hold. It held all winter. We saw it,” keeper Mara Oskin told the Tarn Agency.",
            "“The old dam will hold. It held all winter,” water minister Jon Varn said in an interview.",
            QuotationClass.OTHER_SPEAKER,
        ),
        (
            "“It was a wall of mud,” Oskin said.",
            "Oskin said she had seen “a wall of water thirty metres high” from the road.",
            QuotationClass.OTHER_UTTERANCE,
        ),
        (
            "“I want the dam to be safe,” Oskin said.",
            "“Until the last gate is proven to be safe, nobody sleeps here,” Oskin said.",
            QuotationClass.OTHER_UTTERANCE,
        ),
        (
            "“We mend the dam or we leave the valley,” Oskin said.",
            "“We will be forced to leave the valley if nobody pays for the gates,” Oskin said.",
            QuotationClass.OTHER_UTTERANCE,
        ),
        (
            "“to open the gates,” Oskin said.",
            "“We gave water to the mill. We never open the gates,” Oskin said.",
            QuotationClass.TRIMMED,
        ),
        (
            "“If we spend the next four months at the dam, the mill will lose its water,” Oskin said.",
            "“If we spend the next few months at the dam, the water of the mill will be lost,” Oskin said.",
            QuotationClass.ALTERED,
        ),
        (
            "“Senator Varn spent twenty crowns a day for Sen. Holm,” Oskin said.",
            "“Sen. Varn spent 20 crowns a day for Sen. Holm,” Oskin said.",
            QuotationClass.SPELLING,
        ),
        (
            "“Senator Varn spent twenty crowns a day,” Oskin said.",
            "“Sen. Varn spent 30 crowns a day,” Oskin said.",
            QuotationClass.ALTERED,
        ),
        (
            "“I did it for [the warden],” Oskin said. “I regret it all.”",
            "“I did it for Jon Varn. I regret it all,” Oskin said.",
            QuotationClass.SPELLING,
        ),
        (
            "“The old dam will hold the water,” said a spokesman for the Varn Board.",
            "“The old dam will hold the water,” said dam keeper Mara Oskin.",
            QuotationClass.IDENTICAL,
        ),
    ],
)
def test_class_says_what_became_of_the_words(left: str, right: str, kind: QuotationClass) -> None:
    assert [pair.kind for pair in pairs(left, right)] == [kind]
    assert [pair.kind for pair in pairs(right, left)] == [kind]


def test_a_speaker_taken_from_the_quotation_before_is_no_other_speaker() -> None:
    left = story("“We stay here in Tarn,” Varn said.", "“The old dam will hold the water.”")
    right = story("“The old dam will hold the water,” Oskin said.")
    assert [pair.kind for pair in compare(left, right).quotations.pairs] == [QuotationClass.IDENTICAL]


def test_of_another_speakers_words_what_is_cut_has_its_place() -> None:
    left = "“The old dam will hold, and so will the gates,” engineer Mara Oskin said."
    right = "“The old dam will hold,” said spokesman Per Vane."
    (found,) = pairs(left, right)

    assert found.kind is QuotationClass.OTHER_SPEAKER
    (change,) = found.altered
    assert change.left is not None
    assert change.left.of(story(left).text) == "and so will the gates"
    assert change.right is None


def test_altered_words_have_their_places() -> None:
    left, right = "“The old dam will hold the water,” Oskin said.", "“The old dam will spill the water,” Oskin said."
    ((change,),) = (pair.altered for pair in pairs(left, right))
    assert change.left == Span(left.index("hold"), left.index("hold") + 4)
    assert change.right == Span(right.index("spill"), right.index("spill") + 5)


def test_pieces_of_the_one_are_one_piece_of_the_other() -> None:
    (pair,) = pairs(
        "“The dam holds,” Oskin said, “since the first day.”", "“The dam holds since the first day,” Oskin said."
    )
    assert pair.kind is QuotationClass.IDENTICAL


def test_a_piece_that_one_story_lacks_is_no_trimming() -> None:
    (pair,) = pairs("“The old dam holds,” Oskin said. “Go home and sleep.”", "“The old dam holds,” Oskin said.")
    assert pair.kind is QuotationClass.IDENTICAL


def test_quotations_without_a_shared_run_are_no_pair() -> None:
    assert pairs("“The old dam will hold,” Oskin said.", "“We asked for money twice,” Oskin said.") == ()


def test_quotations_are_paired_wherever_they_stand() -> None:
    left = story("Rain fell on Tarn.", "“The old dam will hold,” Oskin said.")
    right = story("“The old dam will hold,” Oskin said.", "Trains were late all day.")
    assert [pair.kind for pair in compare(left, right).quotations.pairs] == [QuotationClass.IDENTICAL]


def test_other_words_of_another_speaker_are_no_pair() -> None:
    left = "“I cannot promise a date, and I will not invent one for them,” harbour master Mara Oskin said."
    assert pairs(left, "“I will not walk away from this,” water minister Jon Varn said.") == ()


def test_a_story_that_has_the_other_words_too_altered_none_of_them() -> None:
    left = story(
        "“We mend the dam or we leave the valley,” Oskin said.", "Either we mend a dam or we leave. — M. Oskin"
    )
    right = story("“Either we mend a dam or we leave,” Oskin said.")
    assert pair_quotations(left, right, find_quotations(left), find_quotations(right)) == ()


def test_a_phrase_that_two_people_use_is_not_taken_from_either() -> None:
    left = "“It is insane to open the gates, and nobody speaks against it,” keeper Mara Oskin said."
    assert pairs(left, "“Open the gates,” water minister Jon Varn said.") == ()


def test_a_word_replaced_before_a_trimmed_end_is_altered() -> None:
    left = "“I ask nobody to cross a bridge that I could not protect, and I will not cross it,” Oskin said."
    right = "“I ask nobody to cross a bridge that I could not guard,” Oskin said."
    (one,) = pairs(left, right)
    assert one.kind is QuotationClass.ALTERED
    assert [(each.left and each.left.of(left), each.right and each.right.of(right)) for each in one.altered] == [
        ("protect", "guard")
    ]


def test_words_that_anybody_says_make_no_pair_of_one_speaker_either() -> None:
    left = "“I cannot promise a date, and I will not invent one for them,” harbour master Mara Oskin said."
    assert pairs(left, "“I will not walk away from this,” harbour master Mara Oskin said.") == ()


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("“I don't feed gulls,” Oskin said.", "“I don't think that there is a gate that would have held,” Oskin said."),
        ("“There's no gate on this river,” Oskin said.", "“There is no pump left,” Oskin said."),
        ("“It's a ruin of our own making,” Oskin said.", "“It's a winter flood,” Oskin said."),
    ],
)
def test_nobody_altered_a_quotation_that_shares_but_what_anybody_says(left: str, right: str) -> None:
    assert pairs(left, right) == ()


def test_nobody_altered_what_another_said_in_nearly_the_same_words() -> None:
    left = "“Minister Vale will follow the advice of the harbour’s medical unit and is not at home,” aide Tom Roe said."
    right = "“Well, we will take the advice of the harbour’s medical unit, which is good,” Mara Kerr replied."
    assert not pairs(left, right)
    assert [pair.kind for pair in pairs(left, right.replace("Mara Kerr", "Tom Roe"))] == [QuotationClass.ALTERED]
