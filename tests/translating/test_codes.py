import pytest

from reader.translating.codes import argos_code, article_code


@pytest.mark.parametrize(
    ("language", "code"),
    [
        ("el", "el"),
        ("zh", "zh"),
        ("zh-Hans", "zh"),
        ("zh-Hant", "zt"),
        ("zh_TW", "zt"),
        ("zh-Hant-HK", "zt"),
        ("pt", "pt"),
        ("pt-BR", "pb"),
        ("no", "nb"),
        ("nb", "nb"),
        ("nn", "nb"),
        ("fil", "tl"),
        ("tl", "tl"),
        ("iw", "he"),
        ("he", "he"),
        ("en-GB", "en"),
    ],
)
def test_languages_have_the_names_of_argos(language: str, code: str) -> None:
    assert argos_code(language) == code


def test_own_codes_of_argos_become_tags() -> None:
    assert [article_code(code) for code in ("zt", "pb", "nb", "en")] == ["zh-Hant", "pt-BR", "nb", "en"]
