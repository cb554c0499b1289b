"""Numbers in Han characters."""

import pytest

from reader.comparing.profiling.han_numbers import find_han_numbers
from reader.comparing.profiling.normalization import split_words
from reader.comparing.profiling.profiles import profile


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("船上有二百一十四名乘客", ["214"]),
        ("六人死亡", ["6"]),
        ("二〇二三年", ["2023"]),
        ("十五日", ["15"]),
        ("3万5千人", ["35000"]),
        ("1億2000万円", ["120000000"]),
        ("1.5亿元", ["150000000"]),
        ("两千零八年", ["2008"]),
        ("一万人", ["10000"]),
    ],
)
def test_han_characters_are_read_as_digits(text: str, numbers: list[str]) -> None:
    assert list(find_han_numbers(split_words(text))) == numbers


@pytest.mark.parametrize("text", ["千葉県の一部", "数十人", "十几人", "214名乘客", "百度", "four people"])
def test_words_with_a_numeral_vague_numbers_and_digits_alone_are_none(text: str) -> None:
    assert list(find_han_numbers(split_words(text))) == []


def test_a_number_in_han_characters_is_the_number_in_digits() -> None:
    shared = profile("船上有二百一十四名乘客", "zh").numbers & profile("载有214名乘客", "zh").numbers
    assert shared == {"214"}
    assert "214" in profile("船上有二百一十四名乘客", "zh").terms
