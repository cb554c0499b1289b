"""Short stories saved as bare text, in the scripts that news come in: not a line of them may be set aside.

`stories` holds one event of our own in eleven languages: a headline and five paragraphs each.
"""

from pathlib import Path

import pytest

from reader.model.article import Article, Role
from reader.model.correction import FileCorrections
from reader.reading import read_article

STORIES = sorted(Path(__file__).with_name("stories").glob("*.txt"))
# Two sentences for the end of each story: the minister did not answer, the inquiry goes on.
SHORT_ENDS = {
    "ar": ("ولم يعلق الوزير.", "قال السكان إنهم خائفون."),
    "el": ("Ο υπουργός δεν απάντησε.", "Η έρευνα συνεχίζεται."),
    "en": ("The minister did not answer.", "The inquiry goes on."),
    "fa": ("وزیر پاسخی نداد.", "تحقیقات ادامه دارد."),
    "he": ("השר לא הגיב.", "החקירה נמשכת."),
    "hi": ("मंत्री ने टिप्पणी नहीं की।", "जाँच जारी है।"),
    "ja": ("大臣はコメントしていない。", "調査は続いている。"),
    "ko": ("장관은 답하지 않았다.", "조사는 계속된다."),
    "ru": ("Министр не ответил.", "Расследование идёт."),
    "th": ("รัฐมนตรียังไม่ได้ให้ความเห็น", "การสอบสวนยังดำเนินต่อไป"),
    "zh": ("部长没有回应。", "调查仍在进行。"),
}
KEPT = frozenset({Role.HEADLINE, Role.BODY, Role.QUOTE, Role.REPEATED})


@pytest.fixture(params=STORIES, ids=lambda path: path.stem)
def story(request: pytest.FixtureRequest) -> tuple[str, list[str]]:
    path = request.param
    assert isinstance(path, Path)
    return path.stem, path.read_text(encoding="utf-8").strip().split("\n\n")


def read(folder: Path, paragraphs: list[str], separator: str = "\n\n") -> Article:
    path = folder / "story.txt"
    path.write_text(separator.join(paragraphs) + "\n", encoding="utf-8")
    return read_article(path)


def kept(article: Article) -> list[str]:
    return [p.span.of(article.text) for p in article.paragraphs if p.role in KEPT]


@pytest.mark.parametrize("separator", ["\n\n", "\n"], ids=["blank lines", "no blank lines"])
def test_bare_story_is_whole(tmp_path: Path, story: tuple[str, list[str]], separator: str) -> None:
    code, paragraphs = story
    article = read(tmp_path, paragraphs, separator)
    assert kept(article) == paragraphs
    assert (article.language, article.title) == (code, paragraphs[0])
    assert article.removed == ()


def test_short_sentences_at_the_end_are_the_story(tmp_path: Path, story: tuple[str, list[str]]) -> None:
    code, paragraphs = story
    assert kept(read(tmp_path, [*paragraphs, *SHORT_ENDS[code]]))[-2:] == list(SHORT_ENDS[code])


def test_stub_of_one_paragraph_and_a_short_sentence_is_whole(tmp_path: Path, story: tuple[str, list[str]]) -> None:
    code, paragraphs = story
    stub = [*paragraphs[:2], SHORT_ENDS[code][0]]
    assert kept(read(tmp_path, stub)) == stub


def test_story_without_headline_and_with_a_quotation_first_is_whole(
    tmp_path: Path, story: tuple[str, list[str]]
) -> None:
    _, (_, first, second, quotation, *rest) = story
    assert kept(read(tmp_path, [quotation, first, second, *rest])) == [quotation, first, second, *rest]


def test_short_sentences_are_not_taken_from_what_pages_say_around_stories(tmp_path: Path) -> None:
    paragraphs = (STORIES[2].read_text(encoding="utf-8")).strip().split("\n\n")
    article = read(tmp_path, [*paragraphs, "Share this story.", "All rights reserved.", "The shop is open."])
    assert kept(article) == paragraphs


@pytest.mark.parametrize("code", ["ar", "el", "he", "ru"])
@pytest.mark.parametrize("taken_for", ["cp1252", "cp1251"])
def test_story_that_was_decoded_wrongly_is_read_noticed_and_repaired(tmp_path: Path, code: str, taken_for: str) -> None:
    table = {byte: bytes((byte,)).decode(taken_for, "ignore") or chr(byte) for byte in range(256)}
    right = Path(__file__).with_name("stories") / f"{code}.txt"
    path = tmp_path / "wrong.txt"
    path.write_text("".join(table[byte] for byte in right.read_bytes()), encoding="utf-8")
    assert read_article(path).double_encoding == taken_for
    assert kept(read_article(path, corrections=FileCorrections(undoes=taken_for))) == kept(read_article(right))
