"""Whether words name who speaks."""

import pytest

from reader.comparing.differing.quoting.attributing.attribution import Attribution
from reader.comparing.differing.quoting.attributing.named_speakers import named_speaker
from reader.model.article import Span


def named(text: str, language: str) -> str | None:
    found = named_speaker(text, Attribution(Span(0, len(text)), None), language)
    return found.speaker.of(text) if found else None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "the 34-year-old mother of three"),
        ("en", "doctors at the clinic"),
        ("en", "Bank of Tarn"),
        ("en", "Prime Minister Theresa May"),
        ("en", "they"),
        ("en", "11 attorneys general"),
        ("de", "Die Ärzte der Klinik"),
        ("da", "de ansatte"),
        ("fr", "la maire de Tarn"),
        ("el", "ο δικηγόρος του"),
    ],
)
def test_who_is_named_stays(language: str, text: str) -> None:
    assert named(text, language) == text


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("en", "Treasury Secretary Ann Orr has also", "Treasury Secretary Ann Orr"),
        ("en", "but he later", "he"),
        ("en", "But Secretary of State Ann Orr", "Secretary of State Ann Orr"),
        ("en", "this did not happen", None),
        ("en", "that it had become a", None),
        ("en", "an insult he has used", None),
        ("en", "Their motives were spelled out", None),
        ("en", "than influencing other", None),
        ("en", "The statement went on to", None),
        ("de", "dass die Stadt", None),
        ("fr", "elle a", "elle"),
        ("it", "che la città", None),
    ],
)
def test_words_of_a_clause_name_nobody_but_whom_they_begin_with(language: str, text: str, speaker: str | None) -> None:
    assert named(text, language) == speaker
