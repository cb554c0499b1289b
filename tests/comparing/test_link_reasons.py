"""What two linked sentences have in common."""

from reader.comparing.differing.edits import find_edits
from reader.comparing.link_reasons import find_reasons
from reader.model.comparison import ReasonKind


def reasons(left: str, right: str, language: str = "en") -> dict[ReasonKind, tuple[str, ...]]:
    edits = find_edits(left, right, language).edits
    return {reason.kind: reason.values for reason in find_reasons(left, right, language, edits)}


def test_names_numbers_and_rare_words_are_reasons() -> None:
    found = reasons(
        "On Monday Edda Brandt said repairs of the quay cost 3,500 crowns",
        "The quay, said Edda Brandt, was mended for 3500 crowns",
    )
    assert found[ReasonKind.NAMES] == ("Edda Brandt",)
    assert found[ReasonKind.NUMBERS] == ("3,500",)
    assert set(found[ReasonKind.WORDS]) == {"quay", "crowns"}


def test_a_shared_quotation_is_a_reason() -> None:
    found = reasons("“We lost the whole roof in a minute,” said Brandt.", 'Brandt told us: "We lost the whole roof."')
    assert found[ReasonKind.QUOTATION] == ("We lost the whole roof",)


def test_the_same_words_outside_quotes_are_no_shared_quotation() -> None:
    found = reasons(
        "“We lost the whole roof in a minute,” said Brandt.", "We lost the whole roof in a minute, he wrote."
    )
    assert ReasonKind.QUOTATION not in found
    assert ReasonKind.RUN in found


def test_common_words_are_no_reason() -> None:
    assert reasons("They also know how it was", "How it was they also know") == {}


def test_a_first_name_of_two_persons_is_no_reason() -> None:
    found = reasons(
        "The inquiry of Edda S. Orr into the ferry cost millions.",
        "The ferry had no pilot, said Edda Vale, who leads the inquiry.",
    )
    assert ReasonKind.NAMES not in found
    assert set(found[ReasonKind.WORDS]) == {"inquiry", "ferry"}
    again = reasons("Edda S. Orr left. Edda is a pilot.", "Nobody saw Edda Vale leave, and Edda said nothing.")
    assert again[ReasonKind.NAMES] == ("Edda",)


def test_a_name_of_several_words_is_one_name_where_both_texts_have_it_whole() -> None:
    found = reasons(
        "In the evening the ministers of the Middle Eastern states met in South Marn.",
        "The states of the Middle Eastern group sent their ministers to South Marn.",
    )
    assert found[ReasonKind.NAMES] == ("Middle Eastern", "South Marn")


def test_names_that_only_one_text_has_side_by_side_are_two() -> None:
    found = reasons(
        "On Monday a letter of the mayor came to Edda Brandt, who had long waited for it.",
        "The mayor wrote that Brandt should come, and so did Edda when the letter was there.",
    )
    assert found[ReasonKind.NAMES] == ("Edda", "Brandt")


def test_a_verb_with_the_capital_of_a_headline_is_no_name() -> None:
    found = reasons(
        "Kestria Rejects Plea to Share Dam Readings",
        "‘Whose dam is it?’ Volmark Scolds Kestria for Refusing to Share Readings",
    )
    assert ReasonKind.NAMES not in found
    assert "Share" in found[ReasonKind.WORDS]


def test_a_german_headline_has_its_names_though_all_nouns_have_capitals() -> None:
    found = reasons("Karl Huber und Edda Brandt in Kelmar", "Edda Brandt trifft Karl Huber in Kelmar", "de")
    assert "Edda Brandt" in found[ReasonKind.NAMES]
