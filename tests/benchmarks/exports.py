"""How long exporting takes: pages a second and CPU time of a PDF, a web page and WeasyPrint's PDF of the same page; how
long the window stands still while a child process exports.

Run by `make bench`, or `python -m tests.benchmarks.exports [words]`. Prints a table, judges nothing; stories are
generated. CPU time is the least of four runs; WeasyPrint, which takes half a minute, has one. Comparing 2 x 100,000
words takes 13 s beforehand.
"""

import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from pathlib import Path

from pypdf import PdfReader
from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication

from reader.app.background.exporter import Exporter
from reader.comparing import compare
from reader.exporting.options import AS_USUAL, ExportOptions, Format
from reader.exporting.pdf.export import render_pdf
from reader.exporting.web.html import render_html
from reader.model.article import Article, Paragraph, Sentence, Span
from reader.model.comparison import Comparison

SYLLABLES = ("ka", "mo", "tre", "bil", "son", "dar", "vel", "ni", "ran", "lo", "mit", "ser", "du")
WORDS = (1_500, 10_000, 30_000)
RUNS = 4
# WeasyPrint takes about a minute for more.
WEASYPRINT_WORDS = 1_500


@dataclass(frozen=True, slots=True)
class Measured:
    """Pages (0: there are none), CPU time (s), and size (bytes)."""

    pages: int
    cpu_s: float
    size: int


def generated_sentence(chance: random.Random) -> str:
    """Return a sentence of 8 to 30 invented words."""
    words = ("".join(chance.choices(SYLLABLES, k=chance.randint(1, 3))) for _ in range(chance.randint(8, 30)))
    return " ".join(words).capitalize() + "."


def generated_article(sentences: list[str], name: str) -> Article:
    """Return an article of three sentences a paragraph."""
    spans: list[Span] = []
    paragraphs: list[Paragraph] = []
    text = ""
    for start in range(0, len(sentences), 3):
        begin = len(text)
        for sentence in sentences[start : start + 3]:
            spans.append(Span(len(text), len(text) + len(sentence)))
            text += sentence + " "
        paragraphs.append(Paragraph(Span(begin, len(text) - 1)))
        text = text[:-1] + "\n"
    all_sentences = tuple(Sentence(span, index // 3) for index, span in enumerate(spans))
    return Article(Path(name), "0" * 64, text, tuple(paragraphs), all_sentences, language="en")


def generated_pair(words: int) -> Comparison:
    """Return two stories of about so many words; 30 % of the sentences are shared, 25 % edited, some moved."""
    chance = random.Random(7)
    left = [generated_sentence(chance) for _ in range(words // 19)]
    right = [_other(sentence, chance) for sentence in left]
    for _ in range(len(right) // 15):
        right.insert(chance.randrange(len(right)), right.pop(chance.randrange(len(right))))
    return compare(generated_article(left, "left.txt"), generated_article(right, "right.txt"))


def measured(make: Callable[[], bytes], pages: Callable[[bytes], int] = lambda _: 0, runs: int = RUNS) -> Measured:
    """Make a file several times and keep the least time."""
    times, content = [], b""
    for _ in range(runs):
        begin = time.process_time()
        content = make()
        times.append(time.process_time() - begin)
    return Measured(pages(content), min(times), len(content))


def pages_of_pdf(content: bytes) -> int:
    """Count the pages of a PDF."""
    return len(PdfReader(BytesIO(content)).pages)


def weasyprint_pdf(comparison: Comparison) -> bytes:
    """Print the web page of a comparison, with the same marks and links, by WeasyPrint."""
    import weasyprint  # type: ignore[import-untyped]  # it has no types, and none are published

    page = render_html(comparison).decode("utf-8")
    return bytes(weasyprint.HTML(string=page).write_pdf())


def longest_gap_ms(comparison: Comparison, form: Format) -> tuple[float, float]:
    """Export in a child process; give the longest time between two turns of our event loop, and all the time (s)."""
    exporter = Exporter()
    loop = QEventLoop()
    clock, gaps = QElapsedTimer(), [0]
    timer = QTimer(interval=2)
    timer.timeout.connect(lambda: gaps.append(clock.restart()))
    exporter.finished.connect(loop.quit)
    exporter.failed.connect(loop.quit)
    begin = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        clock.start()
        timer.start()
        exporter.export(comparison, Path(folder) / f"out{form.value}", form, AS_USUAL)
        loop.exec()
    return max(gaps), time.perf_counter() - begin


def main() -> None:
    """Print the table."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication(["exports"])
    sizes = tuple(map(int, sys.argv[1:])) or WORDS
    print(f"{'words a side':>12}  {'what':34} {'pages':>6} {'CPU s':>7} {'pages/s':>8} {'KB':>7}")
    for words in sizes:
        comparison = generated_pair(words)
        alone = ExportOptions(appendices=())
        rows = {
            "PDF, stories alone": measured(partial(render_pdf, comparison, alone), pages_of_pdf),
            "PDF, with list and provenance": measured(partial(render_pdf, comparison), pages_of_pdf),
            "web page": measured(partial(render_html, comparison)),
        }
        if words <= WEASYPRINT_WORDS:
            rows["WeasyPrint's PDF of the web page"] = measured(partial(weasyprint_pdf, comparison), pages_of_pdf, 1)
        for name, row in rows.items():
            rate = f"{row.pages / row.cpu_s:8.0f}" if row.pages else " " * 8
            print(f"{words:12}  {name:34} {row.pages:6} {row.cpu_s:7.2f} {rate} {row.size / 1024:7.0f}")
        for form in (Format.PDF, Format.HTML, Format.JSON):
            gap_ms, took_s = longest_gap_ms(comparison, form)
            print(
                f"{words:12}  window, {form.value[1:]} by a child: stands still {gap_ms:.0f} ms, done in {took_s:.1f} s"
            )
    del application


def _other(sentence: str, chance: random.Random) -> str:
    share = chance.random()
    if share < 0.3:
        return sentence
    if share < 0.55:
        words = sentence.split()
        words[chance.randrange(len(words) - 1)] = chance.choice(SYLLABLES)
        return " ".join(words)
    return generated_sentence(chance)


if __name__ == "__main__":
    main()
