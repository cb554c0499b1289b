"""How long exporting takes: pages a second and CPU time of a PDF and a web page, the longest step of its generator.

Run by `make bench`, or `python -m tests.benchmarks.exports`. Prints a table, judges nothing; stories are generated.
"""

import os
import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from reader.article import Article, Paragraph, Sentence, Span
from reader.comparing import compare
from reader.comparison import Comparison
from reader.exporting.html import render_html
from reader.exporting.options import ExportOptions
from reader.exporting.pdf import pdf_steps

SYLLABLES = ("ka", "mo", "tre", "bil", "son", "dar", "vel", "ni", "ran", "lo", "mit", "ser", "du")
WORDS = (1_500, 10_000, 30_000)


@dataclass(frozen=True, slots=True)
class Measured:
    """Pages, CPU time of all (s), wall time of the longest step (s), and size (bytes)."""

    pages: int
    cpu_s: float
    longest_step_s: float
    size: int


def generated_sentence(chance: random.Random) -> str:
    """Give a sentence of 8 to 30 invented words."""
    words = ("".join(chance.choices(SYLLABLES, k=chance.randint(1, 3))) for _ in range(chance.randint(8, 30)))
    return " ".join(words).capitalize() + "."


def generated_article(sentences: list[str], name: str) -> Article:
    """Give an article of three sentences a paragraph."""
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
    """Give two stories of about so many words; 30 % of the sentences are shared, 25 % edited, some moved."""
    chance = random.Random(7)
    left = [generated_sentence(chance) for _ in range(words // 19)]
    right = [_other(sentence, chance) for sentence in left]
    for _ in range(len(right) // 15):
        right.insert(chance.randrange(len(right)), right.pop(chance.randrange(len(right))))
    return compare(generated_article(left, "left.txt"), generated_article(right, "right.txt"))


def measured_pdf(comparison: Comparison, options: ExportOptions) -> Measured:
    """Make a PDF step by step."""
    steps = pdf_steps(comparison, options)
    begin = time.process_time()
    pages, longest = 0, 0.0
    while True:
        step = time.perf_counter()
        try:
            pages = next(steps).total
        except StopIteration as end:
            longest = max(longest, time.perf_counter() - step)
            return Measured(pages, time.process_time() - begin, longest, len(end.value))
        longest = max(longest, time.perf_counter() - step)


def measured_call(call: Callable[[], bytes]) -> Measured:
    """Make a file at once."""
    begin, wall = time.process_time(), time.perf_counter()
    content = call()
    return Measured(0, time.process_time() - begin, time.perf_counter() - wall, len(content))


def main() -> None:
    """Print the table."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication(["exports"])
    print(f"{'words a side':>12}  {'what':24} {'pages':>6} {'CPU s':>7} {'pages/s':>8} {'longest ms':>11} {'KB':>7}")
    for words in WORDS:
        comparison = generated_pair(words)
        rows = (
            ("PDF, stories alone", measured_pdf(comparison, ExportOptions(appendices=()))),
            ("PDF, with list of links", measured_pdf(comparison, ExportOptions())),
            ("web page", measured_call(partial(render_html, comparison))),
        )
        for name, row in rows:
            rate = f"{row.pages / row.cpu_s:8.0f}" if row.pages else " " * 8
            sizes = f"{row.longest_step_s * 1000:11.0f} {row.size / 1024:7.0f}"
            print(f"{words:12}  {name:24} {row.pages:6} {row.cpu_s:7.2f} {rate} {sizes}")
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
