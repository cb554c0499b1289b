import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from reader.cli import command_line as cli
from reader.storage.paths import packages_folder
from tests.translating.package_server import PackageServer, Page
from tests.translating.toy_package import GREEK

SENTENCE = "The dam Skarn opened four from the six gates of shortly after the 02:00 of Tuesday"


def test_package_is_installed_listed_and_removed(greek_archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["languages", "install", str(greek_archive)]) == 0
    assert "Installed el_en 1.9: Greek → English." in capsys.readouterr().out
    assert cli.run(["languages"]) == 0
    listed = capsys.readouterr().out.splitlines()[0].split("\t")
    assert listed[:3] == ["el_en", "1.9", "Greek → English"]
    assert listed[4] == f"sha256 {hashlib.sha256(greek_archive.read_bytes()).hexdigest()[:16]}… unverified"
    assert cli.run(["languages", "remove", "el_en"]) == 0
    assert list(packages_folder().iterdir()) == []


def test_package_is_fetched_after_the_host_was_named(
    package_server: PackageServer, greek_archive: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    package_server.offer(GREEK.metadata() | {"links": ["el_en"]})
    package_server.pages["/el_en"] = Page(greek_archive.read_bytes())
    assert cli.run(["languages", "fetch", "el_en"]) == 0
    told = capsys.readouterr()
    assert told.err.startswith("Asking localhost for its packages")
    assert "Fetching el_en 1.9 from localhost" in told.err
    assert "Installed el_en 1.9" in told.out


def test_pair_that_is_not_offered_is_said(package_server: PackageServer, capsys: pytest.CaptureFixture[str]) -> None:
    package_server.offer(GREEK.metadata() | {"links": ["el_en"]})
    assert cli.run(["languages", "fetch", "tr_en"]) == 3
    assert "localhost: it offers no package tr_en" in capsys.readouterr().err
    assert cli.run(["languages", "list"]) == 0
    assert "Offered by localhost when it was asked last: el_en" in capsys.readouterr().out


def test_broken_folder_is_listed_and_can_be_removed(capsys: pytest.CaptureFixture[str]) -> None:
    (packages_folder() / "odd").mkdir(parents=True)
    assert cli.run(["languages"]) == 0
    assert "odd\tcan't be used: it has no metadata.json" in capsys.readouterr().out
    assert cli.run(["languages", "remove", "odd"]) == 0
    assert cli.run(["languages", "remove", "odd"]) == 3
    assert cli.run(["languages", "remove", "../odd"]) == 3


def test_file_that_is_no_package_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "x.argosmodel").write_bytes(b"x")
    assert cli.run(["languages", "install", str(tmp_path / "x.argosmodel")]) == 3
    assert "x.argosmodel: it is no archive" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["list", "x"], ["install"], ["fetch"], ["remove"], ["sell", "x"]])
def test_wrong_usage_ends_with_2(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as end:
        cli.run(["languages", *arguments])
    assert end.value.code == 2


def comparison_of(samples: Path, capsysbinary: Any, *options: str) -> Any:
    pair = [str(samples / name) for name in ("000_4be1a90c77d2e615.txt", "002_c6670db91a2f48ee.txt")]
    assert cli.run(["compare", *pair, "--json", *options]) == 0
    return json.loads(capsysbinary.readouterr().out)


def test_greek_story_is_compared_through_its_translation(greek_package: Path, samples: Path, capsysbinary: Any) -> None:
    comparison = comparison_of(samples, capsysbinary)
    right = comparison["right"]
    assert (right["language"], right["translated_from"]) == ("en", "el")
    assert right["translation"]["package"] == "el_en"
    assert any(sentence["text"].startswith(SENTENCE) for sentence in right["sentences"])
    assert right["sentences"][5]["source"].startswith("Το φράγμα Σκαρν άνοιξε τέσσερα")
    doubtful = [index for index, sentence in enumerate(right["sentences"]) if sentence["doubt"]]
    assert doubtful == [10]
    assert not {10} & {index for link in comparison["links"] for index in link["right"]}
    assert len(comparison["links"]) >= 5
    assert comparison["left"]["translated_from"] is None


def test_translation_can_be_forbidden(greek_package: Path, samples: Path, capsysbinary: Any) -> None:
    comparison = comparison_of(samples, capsysbinary, "--translate", "never")
    assert comparison["right"]["language"] == "el"


def test_without_a_package_the_stories_are_compared_as_they_are(samples: Path, capfdbinary: Any) -> None:
    comparison = comparison_of(samples, capfdbinary, "--translate", "auto")
    assert comparison["right"]["language"] == "el"


def test_language_that_was_asked_for_must_be_reached(samples: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pair = [str(samples / name) for name in ("000_4be1a90c77d2e615.txt", "002_c6670db91a2f48ee.txt")]
    assert cli.run(["compare", *pair, "--translate", "fr"]) == 3
    assert "no language package for en → fr is installed" in capsys.readouterr().err


def test_odd_language_is_wrong_usage() -> None:
    with pytest.raises(SystemExit) as end:
        cli.run(["compare", "a", "b", "--translate", "¿"])
    assert end.value.code == 2
