"""A PDF of 40 kB whose page grows to gigabytes in its reader: from the window and from the command line."""

import os
import subprocess
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.app.background.jobs import Jobs
from reader.app.session import Session
from reader.app.stories.story import StoryState

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="this system has no limit of memory")

ROOT = Path(__file__).resolve().parents[2]
# Without a limit pdfium takes 1.3 GB for them, 4.3 GB for three times as many.
TEXTS = 1_300_000
LIMIT_KB = 1024**2
OWN_KB = 150_000
"""What a reading process has before it reads: libraries, which are no data."""


def swelling_pdf() -> bytes:
    stream = zlib.compress(b"BT /F1 9 Tf 20 20 Td\n" + b"(a b) Tj 0 9 Td\n" * TEXTS + b"ET", 9)
    fonts = b"/Resources << /Font << /F1 4 0 R >> >>"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 5 0 R " + fonts + b" >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(stream), stream),
    ]
    pdf, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(pdf))
        pdf += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"trailer << /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % len(pdf)
    return pdf + b"xref\n0 6\n0000000000 65535 f \n" + table + end


@pytest.fixture
def folder(tmp_path: Path, samples: Path) -> Path:
    (tmp_path / "a.pdf").write_bytes(swelling_pdf())
    (tmp_path / "b.txt").write_bytes((samples / "000_4be1a90c77d2e615.txt").read_bytes())
    return tmp_path


@pytest.fixture
def session(qapp: object) -> Iterator[Session]:
    opened = Session(Jobs())
    yield opened
    opened.close()


def test_command_line_gives_the_swelling_document_up_and_reads_the_next(folder: Path) -> None:
    command = [sys.executable, "-m", "reader", "inspect", str(folder / "a.pdf"), str(folder / "b.txt")]
    with (folder / "said").open("w+") as said, (folder / "complaints").open("w+") as complaints:
        process = subprocess.Popen(command, stdout=said, stderr=complaints, cwd=ROOT)
        # Of the command line and of all that it waited for: its reading process.
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    print(f"a PDF of {(folder / 'a.pdf').stat().st_size // 1000} kB: {usage.ru_maxrss // 1024} MB at most")
    assert process.returncode == 1
    assert "a.pdf" in (folder / "complaints").read_text()
    assert "words" in (folder / "said").read_text()
    assert usage.ru_maxrss < LIMIT_KB + OWN_KB


def test_window_gives_the_swelling_document_up_and_reads_the_next(folder: Path, session: Session, qtbot: QtBot) -> None:
    session.open_folder(folder)
    qtbot.waitUntil(
        lambda: session.story_list.progress().total == 2 and session.story_list.progress().finished == 2, timeout=60_000
    )
    states = {story.path.name: (story.state, story.reason) for story in session.stories}
    assert states["b.txt"][0] is StoryState.READ
    assert states["a.pdf"][0] is StoryState.FAILED
    assert states["a.pdf"][1]
