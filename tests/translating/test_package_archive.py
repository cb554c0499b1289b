import zipfile
from pathlib import Path

import pytest

from reader.model.errors import UnusablePackage
from reader.translating.package_archive import unpack


def test_package_is_unpacked_whole(greek_archive: Path, tmp_path: Path) -> None:
    folder = unpack(greek_archive, tmp_path)
    with zipfile.ZipFile(greek_archive) as archive:
        expected = {name: archive.read(name) for name in archive.namelist()}
    written = {str(f.relative_to(tmp_path)): f.read_bytes() for f in folder.rglob("*") if f.is_file()}
    assert written == expected


def test_sentence_splitters_are_left_out(greek_archive: Path, tmp_path: Path) -> None:
    archive = tmp_path / "package.argosmodel"
    archive.write_bytes(greek_archive.read_bytes())
    with zipfile.ZipFile(archive, "a") as opened:
        top = opened.namelist()[0].split("/")[0]
        for name in ("stanza/el/tokenize.pt", "minisbd/el.onnx", "stanza.txt"):
            opened.writestr(f"{top}/{name}", b"x")
    folder = unpack(archive, tmp_path / "out")
    assert not (folder / "stanza").exists()
    assert not (folder / "minisbd").exists()
    assert (folder / "stanza.txt").exists()


def test_missing_archive_is_said(tmp_path: Path) -> None:
    with pytest.raises(UnusablePackage, match="no such file"):
        unpack(tmp_path / "gone.argosmodel", tmp_path)
