import hashlib
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.model.article import Article, Role
from reader.model.correction import FileCorrections
from reader.model.errors import UnreadableFile
from reader.reading import Cleaning, read_article, read_articles
from reader.reading.assembly import tidy

STORY = """\
Menu
  • Home
  • World

Night ferry runs aground off Port Elsin

A night ferry with 212 people on board ran aground off Port Elsin early on Sunday, the harbour office said.

All passengers were brought ashore by midday, and nobody was hurt, according to the coast guard of the island.

Share this page
"""


def written(folder: Path, text: str | bytes, name: str = "story.txt") -> Path:
    path = folder / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def test_a_scrape_becomes_an_article(tmp_path: Path) -> None:
    path = written(tmp_path, STORY)
    article = read_article(path)
    assert article.title == "Night ferry runs aground off Port Elsin"
    assert [p.role for p in article.paragraphs] == [Role.HEADLINE, Role.BODY, Role.BODY]
    assert article.digest == hashlib.sha256(path.read_bytes()).hexdigest()
    assert (article.path, article.language, article.encoding) == (path, "en", "utf-8")


def test_without_cleaning_the_whole_file_is_the_story(tmp_path: Path) -> None:
    article = read_article(written(tmp_path, "Title\nof it\n\nMenu\n \nOne. Two.\nThree.\n"), Cleaning.NONE)
    assert article.text == "Title of it\n\nMenu\n\nOne. Two. Three."
    assert (article.title, article.removed) == ("Title of it", ())
    assert [p.role for p in article.paragraphs] == [Role.HEADLINE, Role.BODY, Role.BODY]


def test_the_user_s_encoding_is_used(tmp_path: Path) -> None:
    path = written(tmp_path, "Ελλάδα".encode("cp1253"))
    article = next(read_articles(path, Cleaning.NONE, corrections=FileCorrections(encoding="cp1253")))
    assert (article.text, article.encoding, article.encoding_confidence) == ("Ελλάδα", "cp1253", 1.0)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty file"),
        (b" \n\r\n", "empty file"),
        (b"***\n", "no text in it"),
        (bytes(range(256)) * 40, "not text"),
        (b"\x89PNG\r\n\x1a\n" + b"text " * 100, "a picture, not text"),
    ],
)
def test_a_file_without_a_story_has_a_reason(tmp_path: Path, data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableFile) as raised:
        read_article(written(tmp_path, data))
    assert raised.value.reason == reason


def words_of(article: Article) -> list[str]:
    removed = iter(sorted(article.removed, key=lambda r: r.before_paragraph))
    return (article.text + " " + " ".join(r.text for r in removed)).split()


LINES = st.lists(
    st.one_of(
        st.text(st.characters(exclude_categories=["C"], exclude_characters="[]()!*_\\`#>"), max_size=80),
        st.sampled_from(STORY.splitlines()),
        st.sampled_from(["", "  • One", "By Ann Orr", "Comments", "Leave a reply", "© 2019", "Photo: A. Orr", "* * *"]),
    ),
    min_size=1,
    max_size=40,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(lines=LINES)
def test_no_line_with_a_letter_is_lost(tmp_path: Path, lines: list[str]) -> None:
    path = written(tmp_path, "\n".join([*lines, "end"]))
    article = read_article(path)
    kept = set(words_of(article))
    for line in lines:
        assert {word for word in tidy(line).split() if any(map(str.isalnum, word))} <= kept


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
@given(lines=LINES)
def test_spans_are_ordered_and_not_blank(tmp_path: Path, lines: list[str]) -> None:
    article = read_article(written(tmp_path, "\n".join([*lines, "end"])))
    for spans in ([p.span for p in article.paragraphs], [s.span for s in article.sentences]):
        assert all(a.end <= b.start for a, b in pairwise(spans))
        assert all(span.of(article.text).strip() == span.of(article.text) != "" for span in spans)
    assert all(r.before_paragraph <= len(article.paragraphs) for r in article.removed)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
@given(lines=LINES)
def test_without_cleaning_the_words_come_out_in_order(tmp_path: Path, lines: list[str]) -> None:
    path = written(tmp_path, "\n".join([*lines, "end"]))
    article = read_article(path, Cleaning.NONE)
    assert article.text.split() == tidy(" ".join([*lines, "end"])).split()
