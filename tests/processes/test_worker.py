import json
import os
import socket
import subprocess
import sys
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from reader.library.packing import unpack
from reader.model.comparison import ComparisonSettings
from reader.model.correction import NO_CORRECTION, Correction, FileCorrections
from reader.model.errors import MissingPackage, ReaderError, UnreadableFile
from reader.processes.documents import Documents, send_document
from reader.processes.frames import FrameReader, Message, MessageKind
from reader.processes.lanes import Lane
from reader.processes.requests.coding import write_request
from reader.processes.requests.corrections import CheckDates
from reader.processes.requests.listing import FoundFiles, ListFiles
from reader.processes.requests.pairs import Compare, GetReady
from reader.processes.requests.request import Request
from reader.processes.requests.stories import Read
from reader.processes.requests.translations import Recall, Translate
from reader.processes.worker import answer_to
from reader.reading import read_article
from reader.storage.messagepack import decode

ROOT = Path(__file__).resolve().parents[2]
TEXT = "Dam at Oreva gives way\n\nThe dam at Oreva gave way on Monday night after rain, officials said on Tuesday.\n"


def answers_to(lane: Lane, *requests: Request[Any, Any]) -> tuple[list[Message], int]:
    messages = [Message(number, MessageKind.REQUEST, write_request(r)) for number, r in enumerate(requests)]
    done = subprocess.run(
        [sys.executable, "-m", "reader", "--worker", lane.value.name],
        input=b"".join(message.to_bytes() for message in messages),
        capture_output=True,
        check=False,
        cwd=ROOT,
    )
    return list(FrameReader().feed(done.stdout)), done.returncode


def kinds(messages: list[Message]) -> list[tuple[int, MessageKind]]:
    return [(message.number, message.kind) for message in messages]


def test_worker_ends_when_its_input_ends() -> None:
    assert answers_to(Lane.COMPARING) == ([], 0)


def test_worker_reads_lists_and_compares(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    (found, listed), _ = answers_to(Lane.COMPARING, ListFiles(tmp_path))
    assert ListFiles.read_part(found.body) == FoundFiles((path,))
    (part, read), _ = answers_to(Lane.DOCUMENTS, Read(path))
    assert kinds([listed, read]) == [(0, MessageKind.DONE)] * 2
    packed = Read.read_part(part.body)
    assert packed.title == "Dam at Oreva gives way"
    article = unpack(packed.payload)
    assert article.title == "Dam at Oreva gives way"
    (compared,), _ = answers_to(Lane.COMPARING, Compare(article, article, ComparisonSettings()))
    assert len(Compare.read_result(compared.body).links) == len(article.sentences)


def test_the_worker_that_reads_documents_is_asked_for_what_needs_none_too(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    typed = Correction(facts=(("published", "31 February 2025"), ("modified", "14 March 2024"), ("title", "31")))
    check = CheckDates(FileCorrections(articles=((0, typed), (1, NO_CORRECTION))))
    checked, _, read = answers_to(Lane.DOCUMENTS, check, Read(path))[0]
    assert CheckDates.read_result(checked.body) == ("31 February 2025",)
    assert kinds([checked, read]) == [(0, MessageKind.DONE), (1, MessageKind.DONE)]


class _Flushed(BytesIO):
    """What was written, and what of it was handed over before the end was said."""

    def __init__(self) -> None:
        super().__init__()
        self.handed_over: list[bytes] = []

    def flush(self) -> None:
        self.handed_over.append(self.getvalue())


@pytest.mark.skipif(sys.platform != "linux", reason="documents come as descriptors on Linux alone")
@pytest.mark.parametrize(("name", "handed_over"), [("a.txt", 0), ("a.mbox", 1), ("a.eml", 0), ("a.jsonl", 2)])
def test_a_story_that_none_follows_goes_with_the_end_of_its_file(tmp_path: Path, name: str, handed_over: int) -> None:
    path = tmp_path / name
    mail = f"From: desk@example.org\nTo: us@example.org\nSubject: Dam gives way\n\n{TEXT}\n"
    record = json.dumps({"title": "Dam at Oreva gives way", "text": TEXT.partition("\n\n")[2]})
    start = "From desk@example.org Mon Mar 11 10:15:00 2024\n"
    texts = {"a.txt": TEXT, "a.eml": mail, "a.mbox": f"{start}{mail}\n{start}{mail}", "a.jsonl": f"{record}\n{record}"}
    path.write_text(texts[name], encoding="utf-8")
    ours, theirs = socket.socketpair()
    answers = _Flushed()
    with ours, theirs:
        send_document(ours, 1, path)
        end = answer_to(1, Read(path), answers, Documents(theirs))
    assert end.kind is MessageKind.DONE
    assert len(answers.handed_over) == handed_over
    told = list(FrameReader().feed(answers.getvalue()))
    assert kinds(told) == [(1, MessageKind.PROGRESS)] * (2 if name in ("a.mbox", "a.jsonl") else 1)


def test_file_that_cannot_be_read_fails_and_the_next_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    answers, _ = answers_to(Lane.DOCUMENTS, Read(tmp_path / "gone.txt"), Read(path))
    assert kinds(answers) == [(0, MessageKind.FAILED), (1, MessageKind.PROGRESS), (1, MessageKind.DONE)]
    error = decode(answers[0].body, ReaderError)
    assert isinstance(error, UnreadableFile)
    assert error.path.name == "gone.txt"


def test_garbage_ends_the_worker_and_makes_no_object() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "reader", "--worker", "comparing"],
        input=b"\x00\x00\x00\x12\x00\x00\x00\x01\x00cposix\nsystem\n(S'x'\n",
        capture_output=True,
        check=False,
        cwd=ROOT,
    )
    assert done.returncode != 0
    assert done.stdout == b""


def test_worker_translates_and_recalls(greek_package: Path, samples: Path) -> None:
    article = read_article(samples / "002_c6670db91a2f48ee.txt")
    answers, _ = answers_to(Lane.TRANSLATING, Recall(article, "en"), Translate(article, "en"), Recall(article, "en"))
    recalled, *parts, translated, recalled_again = answers
    assert Recall.read_result(recalled.body) is None
    assert sorted(Translate.read_part(part.body).index for part in parts) == list(range(len(article.sentences)))
    translation = Translate.read_result(translated.body)
    assert translation.original == article
    assert Recall.read_result(recalled_again.body) == translation


def test_missing_package_fails_the_one_request(samples: Path) -> None:
    article = read_article(samples / "002_c6670db91a2f48ee.txt")
    (failed,), code = answers_to(Lane.TRANSLATING, Translate(article, "en"))
    error = decode(failed.body, ReaderError)
    assert isinstance(error, MissingPackage)
    assert (error.from_code, error.into) == ("el", "en")
    assert code == 0


def test_reading_lane_collects_garbage_seldom_and_not_among_its_modules() -> None:
    code = (
        "import gc; from reader.processes.worker import serve; serve('documents'); "
        "raise SystemExit(gc.get_threshold()[0] < 10_000 or gc.get_freeze_count() < 10_000)"
    )

    done = subprocess.run([sys.executable, "-c", code], input=b"", capture_output=True, check=False, cwd=ROOT)

    assert done.returncode == 0


def test_gathering_lane_collects_garbage_seldom() -> None:
    code = (
        "import gc; from reader.processes.worker import serve; serve('gathering'); "
        "raise SystemExit(gc.get_threshold()[0] < 1_000_000)"
    )

    done = subprocess.run([sys.executable, "-c", code], input=b"", capture_output=True, check=False, cwd=ROOT)

    assert done.returncode == 0


def test_comparing_lane_collects_no_garbage_among_what_it_has_loaded() -> None:
    code = """
import gc, os, sys, time
from reader.processes.worker import serve

ours, theirs = os.pipe()
if os.fork() == 0:
    time.sleep(2)  # nobody asks, and the window is still there
    os._exit(0)
os.close(theirs)
os.dup2(ours, 0)
serve("comparing")
raise SystemExit("reader.comparing" not in sys.modules or gc.get_freeze_count() < 10_000)
"""

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False, cwd=ROOT)

    assert done.returncode == 0, done.stderr


def test_reading_worker_keeps_what_python_compiled(tmp_path: Path) -> None:
    """Else a checkout compiles a hundred modules at every start: a confined process can write nothing."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-m", "reader", "--worker", "documents"]

    subprocess.run(command, input=b"", check=True, cwd=ROOT, env={**environment, "PYTHONPYCACHEPREFIX": str(tmp_path)})

    assert {"plain", "landlock"} <= {file.name.partition(".")[0] for file in tmp_path.rglob("*.pyc")}


def test_process_that_listed_a_folder_gets_ready_to_compare_when_it_is_told(tmp_path: Path) -> None:
    program = (
        "import sys\n"
        "from reader.processes import worker\n"
        "worker._send = lambda answers, message: print('reader.comparing' in sys.modules, file=sys.stderr)\n"
        "worker.serve('comparing')\n"
    )
    asked: list[Request[Any, Any]] = [ListFiles(tmp_path), GetReady()]
    requests = b"".join(
        Message(number, MessageKind.REQUEST, write_request(request)).to_bytes() for number, request in enumerate(asked)
    )
    done = subprocess.run([sys.executable, "-c", program], input=requests, capture_output=True, check=True)
    assert done.stderr.split() == [b"False", b"True"]
