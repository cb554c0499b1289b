from pathlib import Path

import pytest

from reader.model.article import Article, Paragraph, Role, Span


def article(text: str, role: Role = Role.BODY) -> Article:
    return Article(path=Path("a.txt"), digest="", text=text, paragraphs=(Paragraph(Span(0, len(text)), role),))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The dam broke", 3),
        ("Το φράγμα έσπασε", 3),
        ("奥雷瓦大桥垮塌", 3),
        ("オレバ橋が落ちた", 4),
        ("สะพานพังถล่ม", 3),
        ("다리가 무너졌다", 2),
    ],
)
def test_words_are_counted_in_scripts_without_blanks_too(text: str, words: int) -> None:
    assert article(text).word_count() == words


def test_words_of_captions_are_not_counted() -> None:
    assert article("The dam broke", Role.CAPTION).word_count() == 0
