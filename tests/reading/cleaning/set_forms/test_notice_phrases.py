import pytest

from reader.reading.cleaning.measures.words import split_words
from reader.reading.cleaning.set_forms.notice_phrases import load_phrases


def families(text: str) -> tuple[str, ...]:
    low = text.lower()
    return load_phrases().of(low, frozenset(split_words(low)))


@pytest.mark.parametrize(
    "text",
    [
        "Prosecutors said the delay had contributed to the death of the patient.",
        "Speed contributed to the crash, investigators believe.",
        "HALM (Reuters/AP) - A storm hurt three people on Tuesday.",
        "HALM (ANP / AFP) — Twee schepen voeren woensdag op elkaar.",
    ],
)
def test_a_sentence_of_a_story_is_no_notice(text: str) -> None:
    assert families(text) == ()


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("Ann Orr and Tom Vale in Elsin contributed to this report.", "credit"),
        ("Tom Vale contributed reporting from Halm.", "credit"),
        ("Firefighters at the quay of Halm on Wednesday (Reuters/AP)", "caption"),
        ("Firefighters at the quay of Halm. Tom Vale/Reuters", "caption"),
    ],
)
def test_who_wrote_or_took_it_is_one(text: str, family: str) -> None:
    assert families(text) == (family,)
