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


@pytest.mark.parametrize(
    "text",
    [
        "Do you have an opinion on the issues raised in this article? Send us a letter.",
        "Have you been affected by the storm of Halm? Write to the editor.",
        "Écrivez-nous à la rédaction.",
    ],
)
def test_what_asks_readers_to_write_is_a_notice(text: str) -> None:
    assert families(text) == ("notice",)


def test_a_word_that_only_begins_with_one_of_a_notice_is_none() -> None:
    assert families("Die Richter beriefen sich auf das Datenschutz-Urteil von 2019.") == ()
