"""How long the window takes: CPU time to the first paint, opening 1,000 articles, gaps in its event loop, memory.

Run by `make bench`, or `python -m tests.benchmarks.opening`. Prints a table, judges nothing; articles are generated.
"""

import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.words import NOUNS, WORDS_OF_NEWS

ARTICLES = 1_000


def write_articles(folder: Path, count: int, seed: int = 7) -> None:
    """Write so many text files of about 400 words, half of them with a menu before and a footer behind."""
    chance = random.Random(seed)
    for number in range(count):
        paragraphs = [
            " ".join(chance.choice(WORDS_OF_NEWS) for _ in range(40)).capitalize() + f" on day {number}."
            for _ in range(10)
        ]
        menu = "Home\nNews\nSport\nContact\n\n" if number % 2 else ""
        footer = "\n\nAll rights reserved" if number % 2 else ""
        headline = f"The {chance.choice(NOUNS)} of the {chance.choice(NOUNS)} number {number}"
        text = menu + headline + "\n\n" + "\n\n".join(paragraphs) + footer + "\n"
        (folder / f"{number:05}.txt").write_text(text, encoding="utf-8")


def measure(folder: Path) -> None:
    """Open the folder in a window and print what it took; runs in a process of its own."""
    started = time.process_time()
    from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from reader.ui.unread_sources import leave_sources_unread

    leave_sources_unread()
    from reader.storage.settings import Settings
    from reader.ui.window.main_window import MainWindow

    application = QApplication([])
    window = MainWindow(Settings())
    window.show()
    application.sendPostedEvents()
    window.grab()
    print(f"first paint, CPU seconds          {time.process_time() - started:8.3f}")

    loop, clock, beat = QEventLoop(), QElapsedTimer(), QTimer(interval=5)
    gaps: list[int] = []
    first_row: list[float] = []
    began = time.perf_counter()

    def on_beat() -> None:
        gaps.append(clock.restart())
        progress = window.session.story_list.progress()
        if progress.finished and not first_row:
            first_row.append(time.perf_counter() - began)
        if progress.total == ARTICLES and progress.finished == progress.total:
            loop.quit()

    beat.timeout.connect(on_beat)
    clock.start()
    beat.start()
    window.open_folder(folder)
    loop.exec()
    seconds = time.perf_counter() - began
    print(f"first article, seconds            {first_row[0]:8.2f}")
    print(f"articles a second                 {ARTICLES / seconds:8.0f}")
    print(f"longest gap in the loop, ms       {max(gaps):8.0f}")
    gaps.sort()
    print(f"99th percentile of the gaps, ms   {gaps[len(gaps) * 99 // 100]:8.0f}")
    print(f"resident memory at most, MB       {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:8.0f}")
    window.close()


def main() -> None:
    """Generate the articles and measure in a fresh process."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name, "articles")
        folder.mkdir()
        write_articles(folder, ARTICLES)
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "READER_HOME": name}
        code = f"from pathlib import Path; from tests.benchmarks.opening import measure; measure(Path({str(folder)!r}))"
        subprocess.run([sys.executable, "-c", code], check=True, env=environment)


if __name__ == "__main__":
    main()
