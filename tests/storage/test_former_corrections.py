import json
from pathlib import Path

import pytest

from reader.model.correction import Correction, FileCorrections
from reader.storage.corrections import CorrectionStore

STORY = Path("/stories/a.txt")
KEPT = {
    "size": 10,
    "digest": "00",
    "encoding": "cp1253",
    "undoes": None,
    "articles": {
        "0": {"facts": {"title": "Dam breaks"}, "language": "el", "restored": ["ab"], "set_aside": ["cd"]},
    },
}
CORRECTED = FileCorrections("cp1253", None, ((0, Correction((("title", "Dam breaks"),), "el", ("ab",), ("cd",))),))


def former(folder: Path, content: object) -> Path:
    (folder / "corrections.json").write_text(json.dumps(content), encoding="utf-8")
    return folder / "corrections.journal"


def test_what_an_earlier_version_kept_is_taken_over_and_its_file_stays(tmp_path: Path) -> None:
    journal = former(tmp_path, {str(STORY): KEPT})
    assert CorrectionStore(journal).of(STORY) == CORRECTED
    assert (tmp_path / "corrections.json").exists()


def test_it_is_taken_over_once(tmp_path: Path) -> None:
    journal = former(tmp_path, {str(STORY): KEPT})
    CorrectionStore(journal).keep(STORY, FileCorrections())
    again = CorrectionStore(journal)
    assert again.of(STORY) == FileCorrections()


def test_what_was_corrected_since_stays(tmp_path: Path) -> None:
    journal = tmp_path / "corrections.journal"
    CorrectionStore(journal).keep(STORY, FileCorrections(articles=((0, Correction((("title", "Newer"),))),)))
    former(tmp_path, {str(STORY): KEPT})
    taken = CorrectionStore(journal).of(STORY)
    assert (taken.encoding, taken.of(0).facts, taken.of(0).language) == ("cp1253", (("title", "Newer"),), "el")


@pytest.mark.parametrize("wrong", [None, 3, "x", [], {"articles": 3}, {"articles": {"x": {}, "1": []}, "encoding": 7}])
def test_wrong_entry_takes_no_other_along(tmp_path: Path, wrong: object) -> None:
    journal = former(tmp_path, {"/stories/wrong.txt": wrong, str(STORY): KEPT})
    store = CorrectionStore(journal)
    assert store.of(STORY) == CORRECTED
    assert store.of(Path("/stories/wrong.txt")) == FileCorrections()


@pytest.mark.parametrize("content", ["", "[", "[]", "[" * 100_000])
def test_damaged_file_is_passed_over(tmp_path: Path, content: str) -> None:
    (tmp_path / "corrections.json").write_text(content, encoding="utf-8")
    assert CorrectionStore(tmp_path / "corrections.journal").of(STORY) == FileCorrections()


def test_forgetting_takes_the_file_along(tmp_path: Path) -> None:
    journal = former(tmp_path, {str(STORY): KEPT, "/other/b.txt": KEPT})
    store = CorrectionStore(journal)
    store.forget(STORY.parent)
    again = CorrectionStore(journal)
    assert again.of(STORY) == FileCorrections()
    assert again.of(Path("/other/b.txt")) == CORRECTED
    assert [file.name for file in tmp_path.iterdir() if b"/stories" in file.read_bytes()] == []
