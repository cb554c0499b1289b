from pathlib import Path

import pytest

from reader.model.article import Article, Paragraph, Role, Span
from tests.comparing.articles import make_article
from tests.gathering.stories import article_of


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


def test_sentences_are_numbered_at_once_as_one_by_one() -> None:
    story = make_article("Dam broke", "The dam", "It rained.", "It broke.", roles=[Role.HEADLINE, Role.CAPTION])
    assert story.numbers() == (1, None, 2, 3)
    assert story.numbers() == tuple(story.number_of(index) for index in range(4))


def test_openings_are_the_headline_and_the_first_sentence_below_it() -> None:
    article = article_of("Herald", "Ferry aground", "A ferry ran aground on Monday.", "Nobody was hurt.")
    assert article.opening_sentences() == {0, 1}
    assert article.lead_sentence() == 1


def test_a_headline_alone_opens_a_story_without_a_first_sentence() -> None:
    article = article_of("Herald", "Ferry aground")
    assert article.opening_sentences() == {0}
    assert article.lead_sentence() is None


def test_a_text_that_begins_with_a_full_stop_has_no_openings() -> None:
    assert article_of("Herald", "A ferry ran aground.", "Nobody was hurt.").opening_sentences() == set()
