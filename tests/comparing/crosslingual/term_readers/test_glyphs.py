"""Japanese and Chinese are cut into words, names and numbers."""

import pytest

from reader.comparing.crosslingual.terms import find_terms
from reader.comparing.profiling.normalization import fold


def words(text: str, language: str) -> list[str]:
    return [placed.term.key for placed in find_terms(text, language)]


def numbers(text: str, language: str) -> list[str]:
    return [placed.term.key for placed in find_terms(text, language) if placed.term.is_number]


def test_the_longest_word_of_the_lexicon_is_taken() -> None:
    assert words("政府公布了消息", "zh") == ["政府", "公布", "了", "消息"]


def test_traditional_characters_are_known() -> None:
    text = "總統離開國會"
    found = find_terms(text, "zh")
    assert [placed.term.key for placed in found] == ["总统", "离开", "国会"]
    assert [text[placed.start : placed.end] for placed in found] == ["總統", "離開", "國會"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ja", "約12万人が35人", ["120000", "35"]),
        ("ja", "1億2000万円", ["120000000"]),
        ("zh", "三十五名学生和1,500万美元", ["35", "15000000"]),
        ("zh", "第二次会议", []),
    ],
)
def test_numbers_in_han_characters_are_told_in_digits(language: str, text: str, expected: list[str]) -> None:
    assert numbers(text, language) == expected


def test_a_month_is_no_number() -> None:
    assert words("2011年3月11日", "ja") == ["2011", "年", "三月", "11", "日"]
    assert numbers("3个月", "zh") == ["3"]


def test_a_number_keeps_its_place() -> None:
    text = "死者3500万人です"
    assert [text[placed.start : placed.end] for placed in find_terms(text, "ja")][:2] == ["死者", "3500万"]


def test_katakana_are_a_word_two_words_or_a_name() -> None:
    assert words("ダンスチームが", "ja") == ["ダンス", "チーム"]
    assert words("マルティンが", "ja") == ["マルティン"]


def test_katakana_that_go_on_for_pages_are_one_name() -> None:
    assert words("ダンスチーム" * 20_000, "ja") == [fold("ダンスチーム" * 20_000)]
