import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.reading.sentences import split_sentences


def sentences(text: str, language: str | None = "en") -> list[str]:
    return [span.of(text) for span in split_sentences(text, language)]


WHOLE = [
    ("en", "The department’s head Lt.-Gen. Sergei Volkov said so."),
    ("en", "Spokesperson Lt. Col. Michelle Barnes told reporters."),
    ("en", "The U.S.-led coalition answered."),
    ("el", "Αγόρασαν φρούτα, π.χ. Μήλα και αχλάδια."),
]


@pytest.mark.parametrize(("language", "text"), WHOLE)
def test_abbreviation_does_not_end_a_sentence(language: str, text: str) -> None:
    assert sentences(text, language) == [text]


def test_greek_question_mark_ends_a_sentence() -> None:
    assert sentences("Πού πάμε; Κανείς δεν ξέρει.", "el") == ["Πού πάμε;", "Κανείς δεν ξέρει."]


@given(
    st.text(alphabet=st.sampled_from("aA.! \n\t;«»\"'(…。我5\u200b\xa0α")), st.sampled_from(["en", "el", "zh", None])
)
def test_spans_are_ordered_and_cover_all_that_is_not_blank(text: str, language: str | None) -> None:
    end = 0
    for span in split_sentences(text, language):
        assert not text[end : span.start].strip()
        assert span.of(text).strip() == span.of(text) != ""
        end = span.end
    assert not text[end:].strip()
