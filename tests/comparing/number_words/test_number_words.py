"""The words for numbers stand in one place, whoever reads them."""

from pathlib import Path

import pytest

import reader.comparing.differing.lexicons as other_words
from reader.comparing import number_words
from reader.comparing.number_words import KINDS, read_number_lines, read_number_words

TABLES = sorted(Path(number_words.__file__).parent.glob("*.txt"))


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_every_kind_of_word_is_one_that_is_read(table: Path) -> None:
    assert {line.partition(":")[0] for line in read_number_lines(table.stem)} <= KINDS


@pytest.mark.parametrize("table", sorted(Path(other_words.__file__).parent.glob("*.txt")), ids=lambda table: table.stem)
def test_no_other_table_tells_numbers(table: Path) -> None:
    kinds = {line.partition(":")[0] for line in table.read_text(encoding="utf-8").splitlines()}
    assert not kinds & KINDS, "they belong in reader/comparing/number_words"


@pytest.mark.parametrize(
    ("language", "word", "value"),
    [("bg", "двадесет", 20), ("pb", "vinte", 20), ("el", "δυο", 2), ("cy", "dau", None)],
)
def test_words_are_known_by_their_folded_letters(language: str, word: str, value: int | None) -> None:
    assert read_number_words(language).numbers.get((word,)) == value


def test_powers_of_ten_are_numbers() -> None:
    assert read_number_words("fi").powers["miljoonaa"] == 6
