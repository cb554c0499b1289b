"""Which spellings count as the same word."""

import pytest

from reader.comparing.profiling.normalization import identity, split_tokens, split_words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("“We’re sure,” she said", '"We\'re sure", she said'),
        ("The U.S.-led fleet", "the US–led fleet"),
        ("1,000 homes", "1000 homes"),
        ("Ο υποστράτηγος", "Ο ΥΠΟΣΤΡΆΤΗΓΟΣ"),
        ("Straße", "STRASSE"),
        ("café", "cafe\u0301"),
        ("حُكُومَة", "حكومه"),
        ("İzmir", "izmir"),
    ],
)
def test_spellings_alone_make_no_other_words(one: str, other: str) -> None:
    assert identity(one) == identity(other)


@pytest.mark.parametrize(("one", "other"), [("5 homes", "$5 homes"), ("3.5", "35"), ("が", "か"), ("*", "!")])
def test_what_says_something_else_is_another_word(one: str, other: str) -> None:
    assert identity(one) != identity(other)


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("हिन्दी में", ["हिन्दी", "में"]),
        ("港口2015年", ["港", "口", "2015", "年"]),
        ("می‌روند", ["ميروند"]),
        ("π.χ. 3.500", ["πχ", "3500"]),
    ],
)
def test_words_of_other_scripts_hold_together(text: str, keys: list[str]) -> None:
    assert [token.key for token in split_words(text)] == keys


@pytest.mark.parametrize("word", ["Hafen", "Ποτάμι", "Пожар", "İzmir", "Straße", "pct", "percent", "a", "港", "ét"])
def test_word_is_the_same_before_a_blank_as_at_the_end(word: str) -> None:
    assert split_words(f"{word} is")[0] == split_words(word)[0]


def test_tokens_leave_no_gap() -> None:
    text = "“Ships” left\r\nMarlow — 3,500 🚢 tonnes, U.S. time."
    assert "".join(text[token.start : token.end] for token in split_tokens(text)) == text
