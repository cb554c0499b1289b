"""How long a library of mixed text and HTML takes: opening, gaps in the event loop, search, order, reopening, memory.

Run by `make bench`, or `python -m tests.benchmarks.library [ARTICLES]`. Prints a table, judges nothing. CPU times are
given beside times by the clock, because other programs on the machine change these. Articles are generated, in
English: stories in other languages take some 1.5 ms more, for the language model.

Those of HTML are read by trafilatura's own command line too, which uses all cores as Reader does; so are pages with
what a newspaper's site puts around a story (`tests.benchmarks.pages`). It writes the text of each page, and asks two
other libraries for a second opinion. Reader calls trafilatura alone for that, and besides walks over what is visible to
set the rest aside in its place, reads the facts, tells the language, splits sentences, stores and indexes the article,
and shows its row: on bare pages that is more work, on pages with much around the story less.
"""

import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.opening import write_articles
from tests.benchmarks.pages import bare_page, news_page

ARTICLES = 10_000
_NEWS = 20  # one in so many is written as a page of a news site too, of 90 kB


def write_mixed(folder: Path, count: int) -> None:
    """Write half of the articles as text and as bare pages; `news`, beside the folder, gets pages of a news site."""
    texts, pages, news = folder / "text", folder / "html", folder.with_name("news")
    for made in (texts, pages, news):
        made.mkdir(parents=True)
    write_articles(texts, count // 2)
    for number, text in enumerate(sorted(texts.iterdir())):
        headline, *paragraphs = [part for part in text.read_text(encoding="utf-8").split("\n\n") if len(part) > 40]
        body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
        (pages / f"{number:05}.html").write_text(bare_page(headline, body), encoding="utf-8")
        if number % (_NEWS // 2) == 0:
            (news / f"{number:05}.html").write_text(news_page(headline, body, number), encoding="utf-8")


def measure(folder: Path, count: int) -> None:
    """Open the folders in a window and print what it took; runs in a process of its own."""
    from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from reader.app.stories.sorting import ListChoice, SortKey, stories_to_show
    from reader.storage.settings import Settings
    from reader.ui.window.main_window import MainWindow

    application = QApplication([])
    window = MainWindow(Settings())
    window.show()
    application.sendPostedEvents()

    def open_and_wait(opened: Path, files: int) -> tuple[float, float, int]:
        """Return seconds to the first row, seconds to the end, and the longest gap in ms."""
        loop, clock, beat = QEventLoop(), QElapsedTimer(), QTimer(interval=5)
        gaps: list[int] = []
        first: list[float] = []
        began = time.perf_counter()

        def on_beat() -> None:
            gaps.append(clock.restart())
            progress = window.session.story_list.progress()
            if progress.total and not first:
                first.append(time.perf_counter() - began)
            if progress.total == files and progress.finished == files:
                loop.quit()

        beat.timeout.connect(on_beat)
        clock.start()
        beat.start()
        window.open_folder(opened)
        loop.exec()
        return first[0], time.perf_counter() - began, max(gaps)

    def cpu_seconds() -> tuple[float, float]:
        """Return the CPU time of this process, and of the ones that read, which are stopped for that."""
        window.session.forget()
        children = resource.getrusage(resource.RUSAGE_CHILDREN)
        return time.process_time(), children.ru_utime + children.ru_stime

    def say_cpu(kind: str, before: tuple[float, float], articles: int) -> float:
        """Print the CPU time of an article since `before`; give that of all in seconds."""
        own, children = (now - then for now, then in zip(cpu_seconds(), before, strict=True))
        print(f"{kind + ', CPU ms an article':34}{1000 * (own + children) / articles:8.1f}", end="")
        print(f"   window {1000 * own / articles:.1f}, reading {1000 * children / articles:.1f}")
        return own + children

    half = count // 2
    before = cpu_seconds()
    _, seconds, _ = open_and_wait(folder / "text", half)
    print(f"text, articles a second           {half / seconds:8.0f}")
    say_cpu("text", before, half)
    taken: dict[Path, tuple[int, float, float]] = {}
    for kind, pages in (("HTML", folder / "html"), ("news pages", folder.with_name("news"))):
        number = len(list(pages.iterdir()))
        before = cpu_seconds()
        _, seconds, _ = open_and_wait(pages, number)
        print(f"{kind + ', articles a second':34}{number / seconds:8.0f}")
        taken[pages] = number, seconds, say_cpu(kind, before, number)
    first_row, seconds, gap = open_and_wait(folder, 2 * half)
    print(f"both: first row, seconds          {first_row:8.2f}")
    print(f"both: articles a second           {2 * half / seconds:8.0f}")
    print(f"both: longest gap in the loop, ms {gap:8.0f}")
    _, seconds, gap = open_and_wait(folder, 2 * half)
    print(f"unchanged, reopened, seconds      {seconds:8.2f}")
    print(f"unchanged: longest gap, ms        {gap:8.0f}")
    for name, query in (("a frequent word", "river"), ("two words", "day 77"), ("the beginning of one", "bri")):
        began = time.perf_counter()
        hits = window.session.story_list.search(query)
        print(f"search for {name:22} {1000 * (time.perf_counter() - began):8.0f} ms, {len(hits)} stories")
    for key in (SortKey.HEADLINE, SortKey.DATE, SortKey.LENGTH):
        began = time.perf_counter()
        stories_to_show(window.session.stories, ListChoice(key, language="en"), None)
        print(f"filter, order by {key.value:16} {1000 * (time.perf_counter() - began):8.0f} ms")
    print(f"resident memory at most, MB       {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:8.0f}")
    window.close()
    for pages, ours in taken.items():
        _compare_with_trafilatura(pages, *ours)


def _compare_with_trafilatura(pages: Path, count: int, ours: float, our_cpu: float) -> None:
    """Read the same pages by trafilatura's command line, which uses all cores of itself."""
    command = Path(sys.executable).with_name("trafilatura")
    with tempfile.TemporaryDirectory() as out:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        began = time.perf_counter()
        subprocess.run([str(command), "--input-dir", str(pages), "--output-dir", out], check=True, capture_output=True)
        theirs = time.perf_counter() - began
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
    their_cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(f"{pages.name + ', trafilatura, a second':34}{count / theirs:8.0f}", end="")
    print(f"   Reader takes {ours / theirs:.2f} of its time")
    print(f"its CPU ms a page                 {1000 * their_cpu / count:8.1f}", end="")
    print(f"   Reader takes {our_cpu / their_cpu:.2f} of its CPU time")


def main() -> None:
    """Generate the articles and measure in a fresh process."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name, "articles")
        write_mixed(folder, count)
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "READER_HOME": name}
        code = (
            "from pathlib import Path; from tests.benchmarks.library import measure; "
            f"measure(Path({str(folder)!r}), {count})"
        )
        subprocess.run([sys.executable, "-c", code], check=True, env=environment)


if __name__ == "__main__":
    main()
