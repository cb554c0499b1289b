"""Who says a quotation behind which a verb of saying is joined to another."""

import pytest

from reader.comparing import find_quotations
from tests.quality.differing.difference_scores import passage


def speakers(text: str, language: str) -> list[str]:
    return [text[one.start : one.end] for found in find_quotations(passage(text, language)) for one in found.speaker]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("en", "But Karl Senn, the warden, accused her of “an act of folly” and said that Tarn was lost.", "Karl Senn"),
        ("en", "In Tarn, the Labour man Karl Senn spoke of “an act of folly” and warned that it is.", "Karl Senn"),
        ("en", "The Tarn weir will be “a great folly” and would break, Karl Senn said on Monday.", "Karl Senn"),
        ("de", "Der Wärter Karl Senn verurteilte „eine Tat des Wahns“ und sagte, dass es so sei.", "Wärter Karl Senn"),
        ("fr", "Luc Senn a parlé d’« un acte de folie » et a promis que Tarn vivra.", "Luc Senn"),
        ("es", "Juan Senn habló de «un acto de locura» y prometió que Tarn vivirá.", "Juan Senn"),
        ("it", "Ugo Senn ha parlato di «un atto di follia» e ha promesso che Tarn vivrà.", "Ugo Senn"),
        ("ro", "Ion Senn a vorbit despre „un act de nebunie” și a spus că Tarn este pierdut.", "Ion Senn"),
    ],
)  # fmt: skip
def test_both_verbs_are_of_who_stands_before_the_quotation(language: str, text: str, speaker: str) -> None:
    assert speakers(text, language) == [speaker]


def test_nobody_is_named_where_the_words_before_name_none() -> None:
    text = "In a letter, the owner blamed “vandals from out of town” and wrote that the park would stay shut."
    assert speakers(text, "en") == []
