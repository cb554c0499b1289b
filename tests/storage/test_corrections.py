import os
from dataclasses import replace
from pathlib import Path

from reader.model.correction import NO_CORRECTIONS, Correction, FileCorrections
from reader.storage.corrections import CorrectionStore

CORRECTIONS = FileCorrections(
    encoding="cp1253",
    undoes="cp1252",
    articles=(
        (0, Correction((("title", "Ναι"), ("outlet", "")), "el", ("ab",), ("cd",))),
        (7, Correction(language="en")),
    ),
)


def test_corrections_are_there_again_after_a_restart(tmp_path: Path) -> None:
    file = tmp_path / "data" / "corrections.json"
    CorrectionStore(file).keep(tmp_path / "a.txt", CORRECTIONS)
    store = CorrectionStore(file)
    assert store.of(tmp_path / "a.txt") == CORRECTIONS
    assert store.of(tmp_path / "b.txt") == NO_CORRECTIONS


def test_empty_corrections_are_not_kept(tmp_path: Path) -> None:
    file = tmp_path / "corrections.json"
    store = CorrectionStore(file)
    store.keep(tmp_path / "a.txt", CORRECTIONS)
    store.keep(tmp_path / "a.txt", NO_CORRECTIONS)
    assert file.read_text(encoding="ascii") == "{}"


def test_a_name_that_is_not_utf8_keeps_its_corrections(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xe9.txt"))
    CorrectionStore(tmp_path / "corrections.json").keep(path, CORRECTIONS)
    assert CorrectionStore(tmp_path / "corrections.json").of(path) == CORRECTIONS


def test_a_damaged_file_is_put_aside(tmp_path: Path) -> None:
    file = tmp_path / "corrections.json"
    for damaged in ('{"a": 1}', "[]", "{", '{"a": {"encoding": null, "undoes": null, "articles": {"x": {}}}}'):
        file.write_text(damaged, encoding="utf-8")
        assert CorrectionStore(file).of(Path("a")) == NO_CORRECTIONS
        assert not file.exists()
    assert len(list(tmp_path.glob("corrections.damaged-*"))) == 4


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
    store = CorrectionStore(tmp_path / "corrections.json")
    path = moved(tmp_path, store)
    assert store.of(path) == CORRECTIONS
    assert CorrectionStore(tmp_path / "corrections.json").of(path) == CORRECTIONS


def test_other_content_of_the_same_size_has_no_corrections(tmp_path: Path) -> None:
    store = CorrectionStore()
    moved(tmp_path, store).write_text("The car broke", encoding="utf-8")
    assert store.of(tmp_path / "b.txt") == NO_CORRECTIONS


def test_corrections_of_a_renamed_file_can_be_taken_back(tmp_path: Path) -> None:
    file = tmp_path / "corrections.json"
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
