import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library.file_stamp import FileStamp, stamp_of
from reader.library.index import Index, IndexedArticle
from reader.library.packing import PackedArticle, pack, unpack
from reader.model.article import Article, Paragraph, Role, Span

STAMP = FileStamp(1, 10)


def article(text: str, record: int = 0) -> Article:
    return Article(
        path=Path("a.txt"), digest="", text=text, paragraphs=(Paragraph(Span(0, len(text)), Role.BODY),), record=record
    )


def packed(text: str, record: int = 0) -> PackedArticle:
    return pack(article(text, record))


def keep(index: Index, name: str, *texts: str, stamp: FileStamp = STAMP) -> list[int]:
    file = index.start(Path(name), stamp)
    rows = [index.add(file, packed(text, number)) for number, text in enumerate(texts)]
    index.finish(file)
    return [row.id for row in rows]


def known(index: Index, path: Path, stamp: FileStamp = STAMP) -> tuple[IndexedArticle, ...] | None:
    return index.articles_of({path: stamp}).get(path)


@pytest.fixture
def index(tmp_path: Path) -> Iterator[Index]:
    opened = Index(tmp_path / "library" / "index.sqlite", "1.0")
    yield opened
    opened.close()


def test_unchanged_file_is_found_again_after_a_restart(tmp_path: Path) -> None:
    first = Index(tmp_path / "index.sqlite", "1.0")
    keep(first, "a.jsonl", "The dam broke", "The mayor spoke")
    first.close()
    second = Index(tmp_path / "index.sqlite", "1.0")
    rows = known(second, Path("a.jsonl"))
    assert rows is not None
    assert [(row.record, row.words, unpack(second.payload(row.id) or b"").text) for row in rows] == [
        (0, 3, "The dam broke"),
        (1, 3, "The mayor spoke"),
    ]
    second.close()


@pytest.mark.parametrize("stamp", [FileStamp(2, 10), FileStamp(1, 11)])
def test_changed_file_has_to_be_read(index: Index, stamp: FileStamp) -> None:
    keep(index, "a.txt", "The dam broke")
    assert known(index, Path("a.txt"), stamp) is None


def test_what_another_version_read_has_to_be_read_again(tmp_path: Path) -> None:
    old = Index(tmp_path / "index.sqlite", "1.0")
    keep(old, "a.txt", "The dam broke")
    old.close()
    new = Index(tmp_path / "index.sqlite", "1.1")
    assert known(new, Path("a.txt")) is None
    new.close()


def test_new_reading_replaces_the_old_one(index: Index) -> None:
    keep(index, "a.txt", "The dam broke")
    ids = keep(index, "a.txt", "The bridge fell", stamp=FileStamp(2, 11))
    assert index.search("dam") == {}
    assert index.search("bridge") == {ids[0]: 1}


def test_file_of_which_reading_was_not_finished_has_to_be_read_again(index: Index) -> None:
    file = index.start(Path("a.jsonl"), STAMP)
    index.add(file, packed("The dam broke"))
    assert known(index, Path("a.jsonl")) is None


def test_search_counts_all_words_wherever_they_stand(index: Index) -> None:
    both, one = keep(index, "a.jsonl", "The dam, the dam and the mayor", "A dam without anybody")
    assert index.search("mayor dam") == {both: 3}
    assert index.search("dam") == {both: 2, one: 1}


def test_search_folds_case_and_accents(index: Index) -> None:
    (greek,) = keep(index, "a.txt", "Ο Άσαντ και οι ΑΡΧΕΣ της πόλης")
    for query in ("ασαντ", "ΆΣΑΝΤ", "αρχές", "πολης"):
        assert index.search(query) == {greek: 1}


@pytest.mark.parametrize("query", ["1200", "1,200", "1.200", "1 200", "120"])
def test_a_number_is_found_by_its_digits_however_it_is_grouped(index: Index, query: str) -> None:
    texts = ("About 1,200 left", "Unos 1.200 vecinos", "Près de 1 200 habitants", "Rund 1200 Menschen", "12 and 200")
    found = keep(index, "a.jsonl", *texts)
    assert set(index.search(query)) == set(found[:4])


def test_last_word_may_be_the_beginning_of_one(index: Index) -> None:
    (found,) = keep(index, "a.txt", "The governor resigned")
    assert index.search("governor resi") == {found: 2}
    assert index.search("govern resigned") == {}


@pytest.mark.parametrize("query", ["", " ", '"', "'; DROP TABLE files; --", "AND", "NEAR(", "*", "\x00"])
def test_no_query_is_an_error(index: Index, query: str) -> None:
    keep(index, "a.txt", "The dam broke")
    index.search(query)
    assert known(index, Path("a.txt")) is not None


def test_damaged_index_is_put_aside(tmp_path: Path) -> None:
    file = tmp_path / "index.sqlite"
    file.write_bytes(b"this is no database, and long enough to look like one " * 100)
    index = Index(file, "1.0")
    keep(index, "a.txt", "The dam broke")
    index.close()
    assert len(list(tmp_path.glob("index.sqlite.damaged-*"))) == 1


def test_index_with_payloads_of_before_is_put_aside_and_begun_again(tmp_path: Path) -> None:
    file = tmp_path / "index.sqlite"
    first = Index(file, "1.0")
    keep(first, "a.txt", "The dam broke")
    first.close()
    with contextlib.closing(sqlite3.connect(file)) as other:
        other.execute("PRAGMA user_version = 0")
    second = Index(file, "1.0")
    assert known(second, Path("a.txt")) is None
    assert second.trouble is None
    second.close()
    assert len(list(tmp_path.glob("index.sqlite.damaged-*"))) == 1


def test_damaged_article_is_not_given(tmp_path: Path) -> None:
    index = Index(tmp_path / "index.sqlite", "1.0")
    (number,) = keep(index, "a.txt", "The dam broke")
    with sqlite3.connect(tmp_path / "index.sqlite") as other:
        other.execute("UPDATE articles SET payload = x'00'")
    other.close()
    assert index.payload(number) is None
    index.close()


def test_index_works_where_nothing_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    index = Index(tmp_path / "file" / "index.sqlite", "1.0")
    (number,) = keep(index, "a.txt", "The dam broke")
    assert unpack(index.payload(number) or b"").text == "The dam broke"
    index.close()


def test_everything_can_be_forgotten(index: Index) -> None:
    keep(index, "a.txt", "The dam broke")
    index.forget_all()
    assert known(index, Path("a.txt")) is None
    assert index.search("dam") == {}


def test_stamp_of_a_missing_file_is_none(tmp_path: Path) -> None:
    assert stamp_of(tmp_path / "gone") is None


def test_forgotten_folder_loses_its_files_and_no_others(index: Index) -> None:
    names = ("/dam/a.txt", "/dam/deep/b.txt", "/dam2/c.txt", "/d.txt")
    for name in names:
        keep(index, name, "The dam broke")
    index.forget_folder(Path("/dam"))
    assert [name for name in names if known(index, Path(name))] == ["/dam2/c.txt", "/d.txt"]
    assert len(index.search("dam")) == 2


def test_two_windows_that_read_the_same_file_keep_it_under_the_same_numbers(tmp_path: Path) -> None:
    one, other = (Index(tmp_path / "index.sqlite", "1.0") for _ in range(2))
    files = [window.start(Path("a.txt"), STAMP) for window in (one, other)]
    rows = [window.add(file, packed("The dam broke")) for window, file in zip((one, other), files, strict=True)]
    for window, file in zip((one, other), files, strict=True):
        window.finish(file)
    assert rows[0] == rows[1]
    assert unpack(one.payload(rows[0].id) or b"").text == "The dam broke"
    assert other.search("dam") == {rows[0].id: 1}
    assert len(known(one, Path("a.txt")) or ()) == 1
    one.close()
    other.close()


def test_what_is_kept_together_is_not_there_when_it_fails(index: Index) -> None:
    before = keep(index, "a.txt", "The dam broke")
    with contextlib.suppress(OSError), index.together():
        keep(index, "b.txt", "The bridge fell")
        raise OSError("the disk is full")
    assert known(index, Path("b.txt")) is None
    assert index.search("the") == {before[0]: 1}


def test_many_files_are_looked_up_together(index: Index) -> None:
    names = [f"{number}.txt" for number in range(1_200)]
    for name in names[::2]:
        keep(index, name, f"Told in {name}", "and again")
    keep(index, "1.txt", "of another day", stamp=FileStamp(2, 10))
    found = index.articles_of({Path(name): STAMP for name in reversed(names)})
    assert sorted(path.name for path in found) == sorted(names[::2])
    assert [row.record for rows in found.values() for row in rows] == [0, 1] * 600
