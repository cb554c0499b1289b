"""A sentence's cause of a mishap is read with what is of its sort; none of another's mishaps, places or people."""

import pytest

from reader.comparing.differing.statements.sentence_facts import read_facts
from reader.comparing.differing.statements.slots.contrasts.mishap_causes import read_cause


@pytest.mark.parametrize(
    ("language", "text", "shown", "mishap"),
    [
        ("en", "Police said a faulty gas cylinder in the kitchen caused the blaze.", "faulty gas cylinder", "fire"),
        ("en", "The crash at Holm was caused by a drunk driver.", "drunk", "crash"),
        ("de", "Dora Hall nannte eine defekte Gasflasche als Ursache des Brandes.", "defekte Gasflasche", "fire"),
        ("fr", "Une bougie a provoqué l'incendie.", "bougie", "fire"),
    ],
)
def test_a_cause_is_shown_with_its_own_words(language: str, text: str, shown: str, mishap: str) -> None:
    cause = read_cause(read_facts(text, language, None))
    assert cause is not None
    assert cause.span.of(text) == shown
    assert cause.mishaps == {mishap}
    assert not cause.is_denied


@pytest.mark.parametrize(
    "text",
    [
        "A worker in the candle factory caused the fire.",  # somebody
        "Candles caused the fires.",
        "Fireworks caused a fire.",
        "Did a candle cause the fire?",
        "A misunderstanding caused the fire.",  # of no sort
    ],
)
def test_no_cause_is_read_of_many_or_of_somebody(text: str) -> None:
    assert read_cause(read_facts(text, "en", None)) is None


def test_a_cause_that_was_none_is_denied() -> None:
    cause = read_cause(read_facts("A candle did not cause the fire.", "en", None))
    assert cause is not None
    assert cause.is_denied
