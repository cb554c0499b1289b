import re
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from reader.cli import command_line as cli
from reader.exporting.options import Format
from tests.cli_stories import write_pair


@pytest.fixture
def pair(tmp_path: Path) -> list[str]:
    return [*map(str, write_pair(tmp_path)), "--no-cleaning"]


@pytest.mark.parametrize("form", ["pdf", "html", "csv", "text"])
def test_file_is_not_overwritten_without_being_asked(
    pair: list[str], tmp_path: Path, form: str, capsys: pytest.CaptureFixture[str], qapp: object
) -> None:
    target = tmp_path / "out"
    target.write_bytes(b"old")
    assert cli.run(["compare", *pair, f"--{form}", str(target)]) == 3
    assert "is there already; --overwrite replaces it" in capsys.readouterr().err
    assert target.read_bytes() == b"old"
    assert cli.run(["compare", *pair, f"--{form}", str(target), "--overwrite"]) == 0
    assert target.read_bytes() != b"old"


def test_nothing_is_written_if_one_file_is_there_already(pair: list[str], tmp_path: Path, qapp: object) -> None:
    (tmp_path / "out.csv").write_bytes(b"old")
    files = ["--html", str(tmp_path / "out.html"), "--csv", str(tmp_path / "out.csv")]
    assert cli.run(["compare", *pair, *files]) == 3
    assert not (tmp_path / "out.html").exists()


def test_empty_file_is_nothing_to_lose(pair: list[str], tmp_path: Path) -> None:
    (tmp_path / "out.csv").touch()
    assert cli.run(["compare", *pair, "--csv", str(tmp_path / "out.csv")]) == 0


def test_folder_gets_a_file_of_every_format_with_a_sensible_name(pair: list[str], tmp_path: Path, qapp: object) -> None:
    folder = tmp_path / "exports"
    folder.mkdir()
    assert cli.run(["compare", *pair, *(f"--{form.name.lower()}={folder}" for form in Format)]) == 0
    assert {file.name for file in folder.iterdir()} == {f"left – right{form.value}" for form in Format}


@pytest.mark.parametrize(
    ("options", "there", "gone"),
    [
        (["--content", "shared"], "gave way on Monday", "asked for tents"),
        (["--content", "divergent", "--no-list"], "asked for tents", "gave way on Monday"),
        (["--no-list"], "Provenance", "identical · score 1.00"),
        (["--no-provenance"], "identical · score 1.00", "SHA-256"),
        (["--blind"], "Story A", "left.txt"),
    ],
)
@pytest.mark.parametrize("form", ["pdf", "html"])
def test_options_choose_what_is_in_pdf_and_web_page(
    pair: list[str], tmp_path: Path, form: str, options: list[str], there: str, gone: str, qapp: object
) -> None:
    target = tmp_path / "out"
    assert cli.run(["compare", *pair, f"--{form}", str(target), *options]) == 0
    content = target.read_bytes()
    if form == "pdf":
        text = " ".join(page.extract_text() for page in PdfReader(BytesIO(content)).pages)
    else:
        text = content.decode("utf-8")
        text = re.sub("<[^>]*>", " ", text[text.index("<main>") :])
    text = " ".join(text.split())
    assert there in text
    assert gone not in text


def test_paper_is_as_chosen(pair: list[str], tmp_path: Path, qapp: object) -> None:
    target = tmp_path / "out.pdf"
    paper = ["--paper", "Letter", "--orientation", "landscape"]
    assert cli.run(["compare", *pair, "--pdf", str(target), *paper]) == 0
    box = PdfReader(target).pages[0].mediabox
    assert (round(float(box.width)), round(float(box.height))) == (792, 612)
