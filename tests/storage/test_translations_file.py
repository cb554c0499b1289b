from pathlib import Path

import pytest

from reader.storage.paths import data_folder, translations_file


def test_translations_at_their_former_place_are_moved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("READER_HOME", str(tmp_path))
    data_folder().mkdir(parents=True)
    for end in ("", "-wal"):
        (data_folder() / f"translations.sqlite{end}").write_text("kept", encoding="utf-8")
    file = translations_file()
    assert (file.read_text(encoding="utf-8"), file.parent) == ("kept", data_folder() / "translations")
    assert [path.name for path in data_folder().iterdir()] == ["translations"]
