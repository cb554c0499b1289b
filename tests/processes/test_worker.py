import subprocess
import sys
from pathlib import Path

from reader.app.background.lanes import Lane
from reader.library.packing import PackedArticle, unpack
from reader.model.article import Article
from reader.model.comparison import Comparison, ComparisonSettings
from reader.model.errors import MissingPackage, UnreadableFile
from reader.model.translation import TranslatedSentence
from reader.processes.protocol import Answer, Done, Failed, FrameReader, Progress, Request, Task, decode, frame
from reader.processes.worker import READING_LANE
from reader.reading import read_article

ROOT = Path(__file__).resolve().parents[2]
TEXT = "Dam at Oreva gives way\n\nThe dam at Oreva gave way on Monday night after rain, officials said on Tuesday.\n"


def answers_to(*requests: Request, lane: str = "") -> tuple[list[Answer], int]:
    done = subprocess.run(
        [sys.executable, "-m", "reader", "--worker", *filter(None, [lane])],
        input=b"".join(map(frame, requests)),
        capture_output=True,
        check=False,
        cwd=ROOT,
    )
    messages = list(FrameReader().feed(done.stdout))
    return [message for message in messages if not isinstance(message, Request)], done.returncode


def test_worker_ends_when_its_input_ends() -> None:
    assert answers_to() == ([], 0)


def test_worker_reads_lists_and_compares(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    answers, _ = answers_to(Request(1, Task.LIST, (tmp_path,)), Request(2, Task.READ, (path,)))
    listed, listing_done, read, reading_done = answers
    assert listed == Progress(1, (path,))
    assert (listing_done, reading_done) == (Done(1, None), Done(2, None))
    assert isinstance(read, Progress)
    assert isinstance(read.part, PackedArticle)
    assert read.part.title == "Dam at Oreva gives way"
    article = decode(unpack(read.part.payload))
    assert isinstance(article, Article)
    assert article.title == "Dam at Oreva gives way"
    (compared,), _ = answers_to(Request(3, Task.COMPARE, (article, article, ComparisonSettings())))
    assert isinstance(compared, Done)
    assert isinstance(compared.result, Comparison)
    assert len(compared.result.links) == len(article.sentences)


def test_file_that_cannot_be_read_fails_and_the_next_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    answers, _ = answers_to(Request(1, Task.READ, (tmp_path / "gone.txt",)), Request(2, Task.READ, (path,)))
    failed = answers[0]
    assert isinstance(failed, Failed)
    assert isinstance(failed.error, UnreadableFile)
    assert failed.error.path.name == "gone.txt"
    assert answers[-1] == Done(2, None)


def test_garbage_ends_the_worker_and_makes_no_object() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "reader", "--worker"],
        input=b"\x00\x00\x00\x12cposix\nsystem\n(S'x'\n",
        capture_output=True,
        check=False,
        cwd=ROOT,
    )
    assert done.returncode != 0
    assert done.stdout == b""


def test_worker_translates_and_recalls(greek_package: Path, samples: Path) -> None:
    article = read_article(samples / "002_c6670db91a2f48ee.txt")
    answers, _ = answers_to(
        Request(1, Task.RECALL, (article, "en")),
        Request(2, Task.TRANSLATE, (article, "en")),
        Request(3, Task.RECALL, (article, "en")),
    )
    recalled, *parts, translated, recalled_again = answers
    assert recalled == Done(1, None)
    told = [
        part.part.index for part in parts if isinstance(part, Progress) and isinstance(part.part, TranslatedSentence)
    ]
    assert sorted(told) == list(range(len(article.sentences)))
    assert isinstance(translated, Done)
    assert isinstance(translated.result, Article)
    assert translated.result.original == article
    assert recalled_again == Done(3, translated.result)


def test_missing_package_fails_the_one_request(samples: Path) -> None:
    article = read_article(samples / "002_c6670db91a2f48ee.txt")
    answers, code = answers_to(Request(1, Task.TRANSLATE, (article, "en")))
    (failed,) = answers
    assert isinstance(failed, Failed)
    assert isinstance(failed.error, MissingPackage)
    assert (failed.error.from_code, failed.error.into) == ("el", "en")
    assert code == 0


def test_reading_process_answers_as_any_other(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    answers, code = answers_to(Request(1, Task.READ, (path,)), lane=READING_LANE)
    assert [type(answer) for answer in answers] == [Progress, Done]
    assert code == 0


def test_name_of_the_reading_lane_is_the_one_that_jobs_gives() -> None:
    assert Lane.DOCUMENTS.value[0] == READING_LANE


def test_reading_lane_collects_garbage_seldom_and_not_among_its_modules() -> None:
    code = (
        "import gc; from reader.processes.worker import READING_LANE, serve; serve(READING_LANE); "
        "raise SystemExit(gc.get_threshold()[0] < 10_000 or gc.get_freeze_count() < 10_000)"
    )

    done = subprocess.run([sys.executable, "-c", code], input=b"", capture_output=True, check=False, cwd=ROOT)

    assert done.returncode == 0
