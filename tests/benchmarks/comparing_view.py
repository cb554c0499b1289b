"""What the comparing view takes on pairs of 1,000, 10,000 and 100,000 words: CPU milliseconds of what users do.

Run by `make bench`, or `python -m tests.benchmarks.comparing_view`. Prints a table, judges nothing. A sentence in ten
of each generated pair is moved, one in five is only on one side. Each figure is the least of five processes, as other
guests of a machine take CPU time that the clock of a process counts: up to half as much again where this was written.
"""

import os
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from reader.model.article import Article, Paragraph, Role, Sentence, Span
from reader.model.comparison import Comparison, Link, LinkKind, Passage, Side

SIZES = (1_000, 10_000, 100_000)
_WORDS_A_SENTENCE = 20
_STEP_PX = 60
_RUNS = 5


def generated_pair(words: int, seed: int = 5) -> Comparison:
    """Make two stories of so many words and the comparison between them, without the linker."""
    chance = random.Random(seed)
    count = words // _WORDS_A_SENTENCE
    order = list(range(count))
    for _ in range(count // 20):
        i, j = chance.randrange(count), chance.randrange(count)
        order[i], order[j] = order[j], order[i]
    left, right = (_article(count, chance) for _ in range(2))
    linked = [(i, order[i]) for i in range(count) if i % 5]
    links = tuple(Link((i,), (j,), list(LinkKind)[i % 3], 0.9, moved=i != j) for i, j in sorted(linked))
    lefts, rights = {i for i, _ in linked}, {j for _, j in linked}
    passages = [Passage(Side.LEFT, i, i) for i in range(count) if i not in lefts]
    passages += [Passage(Side.RIGHT, j, j) for j in range(count) if j not in rights]
    return Comparison(left, right, links, tuple(passages))


def _article(count: int, chance: random.Random) -> Article:
    alphabet = "abcdefghijklmnoprstuvw"
    sentences: list[Sentence] = []
    paragraphs: list[Paragraph] = []
    text = ""
    for first in range(0, count, 4):
        start = len(text)
        for _ in range(first, min(first + 4, count)):
            words = ["".join(chance.choices(alphabet, k=chance.randint(2, 9))) for _ in range(_WORDS_A_SENTENCE)]
            sentence = " ".join(words).capitalize() + "."
            sentences.append(Sentence(Span(len(text), len(text) + len(sentence)), len(paragraphs)))
            text += sentence + " "
        paragraphs.append(Paragraph(Span(start, len(text) - 1), Role.BODY))
        text = text[:-1] + "\n"
    return Article(Path("a.txt"), "", text[:-1], tuple(paragraphs), tuple(sentences), title="A story", language="en")


def measure(words: int) -> None:
    """Print the figures of one run; runs in a process of its own."""
    from PySide6.QtWidgets import QApplication

    from reader.app.background.jobs import Jobs
    from reader.app.session import Session
    from reader.rendering.marks import Mode
    from reader.rendering.palette import Theme, palette_of
    from reader.ui.pair.pair_view import PairView

    application = QApplication([])
    comparison = generated_pair(words)
    session = Session(Jobs())
    view = PairView(session, palette_of(Theme.LIGHT))
    view.resize(1400, 900)
    view.show()
    application.processEvents()

    def paint() -> None:
        """Let everything be laid out and painted that an action asked for; timers run between the measurements."""
        application.sendPostedEvents()
        application.sendPostedEvents()

    def open_pair() -> None:
        session.comparison = comparison
        view.link_gutter.setVisible(True)
        for side, pane in view.panes.items():
            pane.show_article(comparison.article(side))
        session.comparison_changed.emit()
        paint()

    bar = view.panes[Side.LEFT].browser.verticalScrollBar()
    steps = [_STEP_PX]

    def scroll() -> None:
        if not 0 <= bar.value() + steps[0] <= bar.maximum():
            steps[0] = -steps[0]
        bar.setValue(bar.value() + steps[0])
        paint()

    browser = view.panes[Side.LEFT].browser

    def hover() -> None:
        sentences = browser.sentences_in_view()
        for index in (sentences.start + 1, sentences.start + 3):
            browser.sentence_hovered.emit(index)
            paint()

    widths = [1300, 1400]

    def resize() -> None:
        widths.reverse()
        view.resize(widths[0], 900)
        paint()

    modes = [Mode.READ, Mode.COMPARE, Mode.WORDS]

    def switch() -> None:
        modes.append(modes.pop(0))
        view.set_mode(modes[0])
        paint()

    def timed(action: Callable[[], None], count: int) -> list[float]:
        times = []
        for _ in range(count):
            times.append(_cpu_ms(action))
            application.processEvents()
        return times

    first = timed(open_pair, 1)[0]
    scrolls = sorted(timed(scroll, 100))
    hovers = statistics.median(timed(hover, 20)) / 2
    resizes = statistics.median(timed(resize, 5))
    switches = statistics.median(timed(switch, 6))
    median, late = scrolls[50], scrolls[94]
    print(first, median, late, hovers, resizes, switches, flush=True)
    session.close()


def _cpu_ms(action: Callable[[], None]) -> float:
    start = time.process_time()
    action()
    return 1000 * (time.process_time() - start)


def main() -> None:
    """Measure each size in a fresh process."""
    print("   words    first   scroll      p95    hover   resize   switch   (CPU ms, offscreen, 1400x900)", flush=True)
    for words in SIZES:
        code = f"from tests.benchmarks.comparing_view import measure; measure({words})"
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        command = [sys.executable, "-c", code]
        runs = [
            subprocess.run(command, check=True, env=environment, stdout=subprocess.PIPE, text=True).stdout.split()
            for _ in range(_RUNS)
        ]
        first, median, late, hover, resize, switch = (min(map(float, figures)) for figures in zip(*runs, strict=True))
        print(f"{words:8} {first:8.0f} {median:8.1f} {late:8.1f} {hover:8.1f} {resize:8.0f} {switch:8.0f}", flush=True)


if __name__ == "__main__":
    main()
