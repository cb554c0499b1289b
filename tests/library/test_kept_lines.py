from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from reader.library.file_stamp import FileStamp
from reader.library.index import Index
from reader.library.packing import pack
from reader.library.shared_lines import lines_of
from reader.model.article import Article
from reader.model.correction import line_key
from tests.outlet_stories import CALL, stories

STAMP = FileStamp(1, 10)
KEY = line_key(CALL)


@pytest.fixture
def index(tmp_path: Path) -> Iterator[Index]:
    opened = Index(tmp_path / "index.sqlite", "1.0")
    yield opened
    opened.close()


def keep(index: Index, *articles: Article, stamp: FileStamp = STAMP) -> list[int]:
    kept = []
    for article in articles:
        file = index.start(article.path, stamp)
        kept.append(index.add(file, pack(article)).id)
        index.finish(file)
    return kept


def test_lines_of_a_story_come_back_as_they_were_kept(index: Index) -> None:
    article = stories(CALL)[0]
    (kept,) = keep(index, article)
    assert index.lines.of(kept) == lines_of(article)


def test_story_without_an_outlet_has_no_lines(index: Index) -> None:
    (kept,) = keep(index, stories(CALL, outlet=None)[0])
    assert index.lines.of(kept).paragraphs == ()


def test_holders_of_a_line_are_those_that_are_asked_about(index: Index) -> None:
    kept = keep(index, *stories(CALL))
    found = index.lines.holders(kept[0], frozenset(kept[:3]))
    assert sorted(found[KEY]) == [("elsin courier", number) for number in kept[:3]]


def test_holders_do_not_come_in_the_order_of_reading(index: Index, tmp_path: Path) -> None:
    kept = keep(index, *stories(CALL))
    other = Index(tmp_path / "other.sqlite", "1.0")
    backwards = keep(other, *reversed(stories(CALL)))[::-1]
    orders = [
        [numbers.index(name) for _, name in lines.holders(numbers[0], frozenset(numbers))[KEY]]
        for lines, numbers in ((index.lines, kept), (other.lines, backwards))
    ]
    assert orders[0] == orders[1]
    other.close()


def test_outlet_is_counted_with_all_of_its_stories(index: Index) -> None:
    first, *_ = stories(CALL)
    kept = keep(index, *stories(), replace(first, path=Path("x.txt"), outlet="Halm Herald"))
    assert index.lines.count_stories("elsin courier", frozenset(kept)) == 4
    assert index.lines.count_stories("elsin courier", frozenset(kept[1:])) == 3


def test_story_that_was_read_anew_leaves_no_line_behind(index: Index) -> None:
    kept = keep(index, *stories(CALL))
    (again,) = keep(index, stories()[0], stamp=FileStamp(2, 10))
    holders = index.lines.holders(kept[1], frozenset([*kept, again]))[KEY]
    assert sorted(number for _, number in holders) == kept[1:]


def test_two_windows_that_read_a_file_keep_its_lines_once(tmp_path: Path) -> None:
    one, other = (Index(tmp_path / "index.sqlite", "1.0") for _ in range(2))
    article = stories(CALL)[0]
    files = [window.start(article.path, STAMP) for window in (one, other)]
    rows = [window.add(file, pack(article)) for window, file in zip((one, other), files, strict=True)]
    assert other.lines.of(rows[0].id) == lines_of(article)
    one.close()
    other.close()


def test_nothing_is_left_when_all_is_forgotten(index: Index) -> None:
    kept = keep(index, *stories(CALL))
    index.forget_all()
    assert index.lines.holders(kept[0], frozenset(kept)) == {}
    assert index.lines.count_stories("elsin courier", frozenset(kept)) == 0
