import os
from dataclasses import replace
from pathlib import Path

import pytest

from reader.model.correction import NO_CORRECTIONS, Correction, FileCorrections
from reader.storage.corrections import CorrectionStore
from reader.storage.journal import Journal

CORRECTIONS = FileCorrections(
    encoding="cp1253",
    undoes="cp1252",
    articles=(
        (0, Correction((("title", "Ναι"), ("outlet", "")), "el", ("ab",), ("cd",))),
        (7, Correction(language="en")),
    ),
)


def headline(title: str) -> FileCorrections:
    return FileCorrections(articles=((0, Correction((("title", title),))),))


def test_corrections_are_there_again_after_a_restart(tmp_path: Path) -> None:
    file = tmp_path / "data" / "corrections.journal"
    CorrectionStore(file).keep(tmp_path / "a.txt", CORRECTIONS)
    store = CorrectionStore(file)
    assert store.of(tmp_path / "a.txt") == CORRECTIONS
    assert store.of(tmp_path / "b.txt") == NO_CORRECTIONS


def test_corrections_that_are_taken_back_are_none(tmp_path: Path) -> None:
    file = tmp_path / "corrections.journal"
    store = CorrectionStore(file)
    store.keep(tmp_path / "a.txt", CORRECTIONS)
    store.keep(tmp_path / "a.txt", NO_CORRECTIONS)
    assert CorrectionStore(file).of(tmp_path / "a.txt") == NO_CORRECTIONS


def test_two_windows_that_correct_one_file_both_keep_their_part(tmp_path: Path) -> None:
    file, path = tmp_path / "corrections.journal", tmp_path / "a.txt"
    first, second = CorrectionStore(file), CorrectionStore(file)
    first.keep(path, headline("Dam breaks"), NO_CORRECTIONS)
    second.keep(path, FileCorrections(articles=((0, Correction(language="el")),)), NO_CORRECTIONS)
    both = Correction((("title", "Dam breaks"),), "el")
    assert CorrectionStore(file).of(path) == FileCorrections(articles=((0, both),))


def test_taking_a_correction_back_leaves_what_another_window_corrected(tmp_path: Path) -> None:
    file, path = tmp_path / "corrections.journal", tmp_path / "a.txt"
    first, second = CorrectionStore(file), CorrectionStore(file)
    first.keep(path, headline("Dam breaks"), NO_CORRECTIONS)
    second.keep(path, FileCorrections(encoding="cp1253"), NO_CORRECTIONS)
    first.keep(path, NO_CORRECTIONS, instead_of=headline("Dam breaks"))
    assert CorrectionStore(file).of(path) == FileCorrections(encoding="cp1253")


def test_copy_of_a_file_that_is_still_there_is_not_corrected_with_it(tmp_path: Path) -> None:
    store = CorrectionStore()
    for name in ("herald.txt", "monitor.txt"):
        (tmp_path / name).write_text("The wire text that both outlets print", encoding="utf-8")
    store.keep(tmp_path / "herald.txt", headline("Dam breaks"))
    assert store.of(tmp_path / "monitor.txt") == NO_CORRECTIONS


def test_forgetting_a_folder_forgets_its_corrections_and_no_others(tmp_path: Path) -> None:
    file = tmp_path / "corrections.journal"
    store = CorrectionStore(file)
    store.keep(tmp_path / "secret" / "a.txt", headline("A name that must go"))
    store.keep(tmp_path / "other" / "a.txt", headline("Dam breaks"))
    store.forget(tmp_path / "secret")
    assert store.of(tmp_path / "secret" / "a.txt") == NO_CORRECTIONS
    assert store.of(tmp_path / "other" / "a.txt") == headline("Dam breaks")
    assert all(b"must go" not in kept.read_bytes() for kept in tmp_path.glob("corrections*"))


def test_forgetting_a_folder_forgets_which_stories_were_put_beside_its_own(tmp_path: Path) -> None:
    file = tmp_path / "corrections.journal"
    store = CorrectionStore(file)
    store.put_beside(Path("/kept/a.txt"), 0, "0 /forgotten/b.txt")
    store.forget(Path("/forgotten"))
    assert CorrectionStore(file).beside(Path("/kept/a.txt"), 0) is None
    assert b"forgotten" not in file.read_bytes()


def test_forgetting_all_leaves_no_correction(tmp_path: Path) -> None:
    store = CorrectionStore(tmp_path / "corrections.journal")
    store.keep(tmp_path / "a.txt", CORRECTIONS)
    store.forget()
    assert CorrectionStore(tmp_path / "corrections.journal").of(tmp_path / "a.txt") == NO_CORRECTIONS


def test_fields_of_a_later_version_are_kept_and_say_nothing(tmp_path: Path) -> None:
    file, path = tmp_path / "corrections.journal", tmp_path / "a.txt"
    later = {"0/fact/title": "Dam breaks", "0/fact/mood": "glum", "0/notes/1": "ask the mayor", "x": [1]}
    Journal(file).append({"file": str(path), "set": later})
    store = CorrectionStore(file)
    assert store.of(path) == headline("Dam breaks")
    store.keep(path, FileCorrections(encoding="cp1253", articles=store.of(path).articles))
    assert Journal(file).entries()[0]["set"] == later


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_file_that_became_a_pipe_is_corrected_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    store = CorrectionStore()
    store.keep(tmp_path / "a.txt", CORRECTIONS)
    assert store.of(tmp_path / "a.txt") == CORRECTIONS


def test_a_name_that_is_not_utf8_keeps_its_corrections(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xe9.txt"))
    CorrectionStore(tmp_path / "corrections.journal").keep(path, CORRECTIONS)
    assert CorrectionStore(tmp_path / "corrections.journal").of(path) == CORRECTIONS


def test_without_a_file_corrections_last_as_long_as_the_store() -> None:
    store = CorrectionStore()
    store.keep(Path("a"), CORRECTIONS)
    assert store.of(Path("a")) == CORRECTIONS


def moved(tmp_path: Path, store: CorrectionStore) -> Path:
    """Correct a file and rename it."""
    before = tmp_path / "a.txt"
    before.write_text("The dam broke", encoding="utf-8")
    store.keep(before, CORRECTIONS)
    return before.rename(tmp_path / "b.txt")


def test_renamed_file_keeps_its_corrections(tmp_path: Path) -> None:
    store = CorrectionStore(tmp_path / "corrections.journal")
    path = moved(tmp_path, store)
    assert store.of(path) == CORRECTIONS
    assert CorrectionStore(tmp_path / "corrections.journal").of(path) == CORRECTIONS


def test_large_file_is_known_again_by_its_size_and_its_ends(tmp_path: Path) -> None:
    store = CorrectionStore()
    large = tmp_path / "large.txt"
    for name, end in (("large.txt", b"b"), ("other.txt", b"c")):
        with (tmp_path / name).open("wb") as file:
            file.write(b"a")
            file.seek(20 * 2**20)
            file.write(end)
    store.keep(large, CORRECTIONS)
    large.rename(tmp_path / "renamed.txt")
    assert store.of(tmp_path / "renamed.txt") == CORRECTIONS
    assert store.of(tmp_path / "other.txt") == NO_CORRECTIONS


def test_other_content_of_the_same_size_has_no_corrections(tmp_path: Path) -> None:
    store = CorrectionStore()
    moved(tmp_path, store).write_text("The car broke", encoding="utf-8")
    assert store.of(tmp_path / "b.txt") == NO_CORRECTIONS


def test_corrections_of_a_renamed_file_can_be_taken_back(tmp_path: Path) -> None:
    file = tmp_path / "corrections.journal"
    store = CorrectionStore(file)
    path = moved(tmp_path, store)
    store.keep(path, NO_CORRECTIONS)
    assert store.of(path) == NO_CORRECTIONS
    assert CorrectionStore(file).of(path) == NO_CORRECTIONS


def test_file_that_its_outlet_changed_keeps_its_corrections(tmp_path: Path) -> None:
    store = CorrectionStore()
    path = moved(tmp_path, store)
    store.keep(path, replace(CORRECTIONS, encoding="cp1252"))
    path.write_text("The dam of Oreva broke", encoding="utf-8")
    assert store.of(path) == replace(CORRECTIONS, encoding="cp1252")


def test_in_whose_event_a_story_is_lasts_and_is_taken_back(tmp_path: Path) -> None:
    file, path = tmp_path / "corrections.journal", tmp_path / "a.txt"
    store = CorrectionStore(file)
    store.put_beside(path, 2, "0 /b.txt")
    assert CorrectionStore(file).beside(path, 2) == "0 /b.txt"
    assert CorrectionStore(file).beside(path, 0) is None
    CorrectionStore(file).put_beside(path, 2, None)
    assert CorrectionStore(file).beside(path, 2) is None


def test_grouping_by_hand_is_no_reason_to_read_a_file_again(tmp_path: Path) -> None:
    store = CorrectionStore()
    store.put_beside(tmp_path / "a.txt", 0, "0 /b.txt")
    assert store.of(tmp_path / "a.txt") == NO_CORRECTIONS
    store.keep(tmp_path / "a.txt", CORRECTIONS)
    assert store.beside(tmp_path / "a.txt", 0) == "0 /b.txt"


def test_a_file_that_was_renamed_stays_in_its_event(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Dam breaks", encoding="utf-8")
    store = CorrectionStore()
    store.put_beside(tmp_path / "a.txt", 0, "0 /b.txt")
    (tmp_path / "a.txt").rename(tmp_path / "renamed.txt")
    assert store.beside(tmp_path / "renamed.txt", 0) == "0 /b.txt"


def test_what_is_no_clash_lasts_and_is_taken_back(tmp_path: Path) -> None:
    file, path = tmp_path / "corrections.journal", tmp_path / "a.txt"
    CorrectionStore(file).dismiss(path, 1, "ab12", "0 /b.txt")
    CorrectionStore(file).dismiss(path, 1, "cd34", "0 /b.txt")
    assert CorrectionStore(file).dismissed(path, 1) == {"ab12", "cd34"}
    assert CorrectionStore(file).dismissed(path, 0) == frozenset()
    CorrectionStore(file).dismiss(path, 1, "ab12", None)
    assert CorrectionStore(file).dismissed(path, 1) == {"cd34"}


def test_what_two_windows_say_is_no_clash_is_kept_of_both(tmp_path: Path) -> None:
    file, path = tmp_path / "corrections.journal", tmp_path / "a.txt"
    one, other = CorrectionStore(file), CorrectionStore(file)
    one.dismiss(path, 0, "ab12", "0 /b.txt")
    other.dismiss(path, 0, "cd34", "0 /b.txt")
    assert CorrectionStore(file).dismissed(path, 0) == {"ab12", "cd34"}


def test_forgetting_either_folder_of_a_pair_forgets_what_is_no_clash_in_it(tmp_path: Path) -> None:
    file = tmp_path / "corrections.journal"
    for folder in ("/one", "/two"):
        store = CorrectionStore(file)
        store.dismiss(Path("/one/a.txt"), 0, "ab12", "0 /two/b.txt")
        store.forget(Path(folder))
        assert CorrectionStore(file).dismissed(Path("/one/a.txt"), 0) == frozenset()


def test_what_is_no_clash_is_no_reason_to_read_a_file_again(tmp_path: Path) -> None:
    store = CorrectionStore()
    store.dismiss(tmp_path / "a.txt", 0, "ab12", "0 /b.txt")
    assert store.of(tmp_path / "a.txt") == NO_CORRECTIONS


def test_what_is_no_link_lasts_beside_what_is_no_clash_and_is_taken_back(tmp_path: Path) -> None:
    file, path = tmp_path / "corrections.journal", tmp_path / "a.txt"
    one, other = CorrectionStore(file), CorrectionStore(file)
    one.unlink(path, 1, "ab12", "0 /b.txt")
    other.dismiss(path, 1, "ab12", "0 /b.txt")
    other.unlink(path, 1, "cd34", "0 /b.txt")
    one.unlink(path, 1, "ab12", None)
    kept = CorrectionStore(file)
    assert kept.unlinked(path, 1) == {"cd34"}
    assert kept.unlinked(path, 0) == frozenset()
    assert kept.dismissed(path, 1) == {"ab12"}


def test_forgetting_either_folder_of_a_pair_forgets_what_is_no_link_in_it(tmp_path: Path) -> None:
    file = tmp_path / "corrections.journal"
    for folder in ("/one", "/two"):
        store = CorrectionStore(file)
        store.unlink(Path("/one/a.txt"), 0, "ab12", "0 /two/b.txt")
        store.forget(Path(folder))
        assert CorrectionStore(file).unlinked(Path("/one/a.txt"), 0) == frozenset()
