"""How fast translating is: `python -m tests.benchmarks.translation`.

The package is as large as Argos' own (6 layers, 512 wide, 32,000 pieces, int8), and its weights are noise around a
dictionary (see `tests.translating.toy_package`): the speed is that of a real one, the words are not.
"""

import os
import random
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

from reader.model.article import Article
from reader.processes.frames import FrameReader, Message, MessageKind
from reader.processes.requests.coding import write_request
from reader.processes.requests.translations import Translate
from reader.storage.translation_memory import Memory
from reader.translating import Translator, recall, translate
from reader.translating.engine import Engine
from reader.translating.packages import installed_packages
from tests.comparing.articles import make_article
from tests.translating.greek_words import INNER, MARKS, greek_words
from tests.translating.toy_package import BASE, GREEK, TOY, NetworkSize, build_package

ROOT = Path(__file__).resolve().parents[2]
IMPORT = """
import time
from pathlib import Path
from reader.translating import engine, doubts, memory
def resident_mb():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 1024**2
before, start = resident_mb(), time.process_time()
engine._Argos()
print(f"{time.process_time() - start:.2f} s of CPU, {resident_mb() - before:.0f} MB")
"""
SENTENCES = 72
MANY_SENTENCES = 10_000


def install(folder: Path, size: NetworkSize) -> Path:
    archive = build_package(folder / "package.argosmodel", GREEK, greek_words(), MARKS | INNER, size)
    with zipfile.ZipFile(archive) as opened:
        opened.extractall(folder / "packages")
    return folder / "packages"


def invented_sentences(count: int, seed: int = 3) -> list[str]:
    """Sentences of 8 to 40 known words; no two are the same."""
    rng, words = random.Random(seed), sorted(greek_words())
    return [f"{' '.join(rng.choices(words, k=rng.randint(8, 40)))}." for _ in range(count)]


def measure_batching(folder: Path) -> None:
    route = installed_packages(install(folder, BASE))
    engine, sentences = Engine(), invented_sentences(SENTENCES)
    list(engine.translate(route, sentences[:2]))  # loads the model
    public = engine.public_translation(route)
    public.translate(sentences[0])
    best: dict[str, float] = {"ours": 1e9, "public": 1e9}
    for _ in range(2):
        start = time.process_time()
        ours = [text for batch in engine.translate(route, sentences) for text in batch]
        best["ours"] = min(best["ours"], time.process_time() - start)
        start = time.process_time()
        theirs = [public.translate(sentence) for sentence in sentences]
        best["public"] = min(best["public"], time.process_time() - start)
    rates = {name: SENTENCES / seconds for name, seconds in best.items()}
    same = sum(a == b for a, b in zip(ours, theirs, strict=True))
    print(f"batches: {rates['ours']:.1f} sentences a second, one public call a sentence: {rates['public']:.1f}")
    print(f"         {rates['ours'] / rates['public']:.1f} times as fast (CPU time), {same} of {SENTENCES} the same")


def measure_reopening(folder: Path) -> None:
    packages = install(folder, TOY)
    article = make_article(*invented_sentences(60), language="el")
    file = folder / "translations.sqlite"
    memory = Memory(file)
    translate(article, "en", Translator(Engine(), memory, packages))
    memory.close()
    times = []
    for _ in range(5):
        start = time.perf_counter()
        memory = Memory(file)
        recalled = recall(article, "en", Translator(Engine(), memory, packages))
        times.append(time.perf_counter() - start)
        memory.close()
        assert isinstance(recalled, Article)
    print(f"reopening a translated story of 60 sentences: {min(times) * 1000:.0f} ms")


def measure_growth(folder: Path) -> None:
    """Translate in a real worker, an article of 100 sentences at a time, and watch its resident memory."""
    home = folder / "home"
    (home / "data").mkdir(parents=True)
    install(home / "data", TOY)
    environment = {**os.environ, "READER_HOME": str(home)}
    worker = subprocess.Popen(
        [sys.executable, "-P", "-m", "reader", "--worker", "translating"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment | {"PYTHONPATH": str(ROOT)},
    )
    assert worker.stdin is not None
    assert worker.stdout is not None
    reader, sizes = FrameReader(), []
    for number in range(MANY_SENTENCES // 100):
        article = make_article(*invented_sentences(100, seed=number), language="el")
        request = Message(number, MessageKind.REQUEST, write_request(Translate(article, "en")))
        worker.stdin.write(request.to_bytes())
        worker.stdin.flush()
        is_done = False
        while not is_done:
            is_done = any(
                message.kind is MessageKind.DONE for message in reader.feed(os.read(worker.stdout.fileno(), 1 << 16))
            )
        sizes.append(resident_mb(worker.pid))
    worker.stdin.close()
    worker.wait()
    print(
        f"{MANY_SENTENCES} sentences in one worker: {sizes[0]:.0f} MB after the first 100, {sizes[-1]:.0f} at the end"
    )
    print(f"         it grew by {max(sizes) - sizes[0]:.0f} MB at most")


def resident_mb(process: int) -> float:
    """The resident memory of a process; Linux alone tells it so."""
    pages = int(Path(f"/proc/{process}/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1024**2


def main() -> None:
    done = subprocess.run([sys.executable, "-c", IMPORT], capture_output=True, text=True, check=True, cwd=ROOT)
    print(f"importing the engine: {done.stdout.strip()}")
    for measure in (measure_reopening, measure_batching, measure_growth):
        with tempfile.TemporaryDirectory() as folder:
            measure(Path(folder))


if __name__ == "__main__":
    main()
