"""How common a word is in its language."""

import pytest

from reader.comparing.profiling.frequencies import zipf_tenths


def test_the_commonest_words_come_out_on_top() -> None:
    table = zipf_tenths("en")
    assert max(table, key=table.__getitem__) == "the"


@pytest.mark.parametrize("language", ["el", "ru", "pb", "no", "ko"])
def test_other_languages_have_tables(language: str) -> None:
    assert len(zipf_tenths(language)) > 1000


@pytest.mark.parametrize("language", ["", "xx", "../en"])
def test_a_language_without_a_table_has_none(language: str) -> None:
    assert zipf_tenths(language) == {}
