"""What ends a sentence, in many scripts."""

import pytest

from reader.text.punctuation import CLOSERS, SENTENCE_ENDS, ends_clause, ends_sentence


@pytest.mark.parametrize(
    "text",
    [
        "The quay is closed.",
        "„Der Kai ist gesperrt.“",
        "« Le quai est fermé. »",
        "埠頭は閉鎖された。」",
        "گھاٹ بند ہے۔",
        "Նավահանգիստը փակ է։",
        "ወደቡ ተዘግቷል።",
        "ဆိပ်ကမ်းပိတ်ထားသည်။",
        "កំពង់ផែត្រូវបានបិទ។",
        "घाट बंद है।",
        "هل أغلق الرصيف؟",
        "They left (in the rain).",
    ],
)
def test_a_sentence_of_any_script_ends(text: str) -> None:
    assert ends_sentence(text)


@pytest.mark.parametrize("text", ["Quay at Elsin closed", "Read also:", "", "»", "He said, “"])
def test_what_has_no_mark_at_its_end_is_no_sentence(text: str) -> None:
    assert not ends_sentence(text)


def test_a_colon_ends_a_clause_and_no_sentence() -> None:
    assert ends_clause("The winners:")
    assert ends_clause("Ποιος έφυγε;")
    assert not ends_sentence("The winners:")


def test_no_mark_both_ends_and_closes() -> None:
    assert set(SENTENCE_ENDS).isdisjoint(CLOSERS)
