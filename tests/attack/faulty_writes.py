"""Everything that the program keeps is written on a disk that fails at each call in turn, and looked at afterwards.

Run with `faulty_disk.c` preloaded, a folder and the most faults a kind; prints what was tried and lost, as JSON.
"""

import ctypes
import errno
import itertools
import json
import os
import shutil
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from reader.app.pair_memory import PairMemory
from reader.app.places import WindowPlace, key_of
from reader.library.file_stamp import FileStamp
from reader.library.index import Index
from reader.library.packing import pack
from reader.model.correction import Correction, FileCorrections
from reader.model.errors import ReaderError
from reader.storage import settings
from reader.storage.corrections import CorrectionStore
from reader.storage.files.atomic_write import atomic_write
from reader.storage.translation_memory import Edition, Memory
from reader.translating.installing import install
from reader.translating.packages import installed_packages
from tests.comparing.articles import make_article

FOLDER = Path(sys.argv[1])
MOST = int(sys.argv[2])
ALONE, HALF, FULL = range(3)
WAYS = [(errno.ENOSPC, ALONE), (errno.EIO, ALONE), (errno.ENOSPC, HALF), (errno.ENOSPC, FULL), (errno.EIO, FULL)]
CLEAR = ("o space left", "nput/output error", "I/O error", "is full", "bytes are", "unable to open", "readonly")
GREEK = Edition("el_en", "1.9")
STAMP = FileStamp(1, 10)
PLACE = WindowPlace(None, (), key_of("0 /a"), key_of("0 /b"))

fault = ctypes.CDLL(None)
found: Counter[str] = Counter()

Written = tuple[bool, str]
"""Whether it was said to be kept, and what was said otherwise."""


def corrected(title: str) -> FileCorrections:
    return FileCorrections(articles=((0, Correction((("title", title),))),))


def tried(act: Callable[[], object]) -> Written:
    """Do something; only errors that are told to the user may come of it."""
    try:
        act()
    except ReaderError as error:
        return False, str(error)
    return True, ""


class Scenario:
    """Something to be kept: `prepare` once, `write` on the failing disk, then `check` what is lost, on a sound one."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def prepare(self) -> None: ...

    def write(self) -> Written:
        raise NotImplementedError

    def check(self, *, is_kept: bool) -> bool:
        """Tell whether all is there that was kept before, and, if it is said to be kept, what was written."""
        raise NotImplementedError


class Journal(Scenario):
    def prepare(self) -> None:
        store = CorrectionStore(self.folder / "corrections.journal")
        for number in range(4):
            store.keep(Path(f"/stories/{number}"), corrected(f"{number}"))

    def write(self) -> Written:
        store = CorrectionStore(self.folder / "corrections.journal")
        written = tried(lambda: store.keep(Path("/stories/9"), corrected("new")))
        assert store.of(Path("/stories/9")) == corrected("new"), "it holds until the program ends"
        return written

    def check(self, *, is_kept: bool) -> bool:
        store = CorrectionStore(self.folder / "corrections.journal")
        before = all(store.of(Path(f"/stories/{number}")) == corrected(f"{number}") for number in range(4))
        return before and (not is_kept or store.of(Path("/stories/9")) == corrected("new"))


class Forgetting(Journal):
    def write(self) -> Written:
        store = CorrectionStore(self.folder / "corrections.journal")
        return tried(lambda: store.forget(Path("/nowhere")))

    def check(self, *, is_kept: bool) -> bool:  # noqa: ARG002 - nothing new was to be kept
        return super().check(is_kept=False)


class Mending(Journal):
    def prepare(self) -> None:
        super().prepare()
        file = self.folder / "corrections.journal"
        file.write_bytes(file.read_bytes()[:-150])

    def write(self) -> Written:
        CorrectionStore(self.folder / "corrections.journal")
        return True, ""

    def check(self, *, is_kept: bool) -> bool:  # noqa: ARG002 - nothing new was to be kept
        return super().check(is_kept=False)


class Library(Scenario):
    def keep(self, index: Index, name: str) -> None:
        row = index.start(Path(name), STAMP)
        index.add(row, pack(make_article("The dam broke on Monday night.", "Tents came from the capital.")))
        index.finish(row)

    def prepare(self) -> None:
        index = Index(self.folder / "library.sqlite", "1.0")
        self.keep(index, "old")
        index.close()

    def write(self) -> Written:
        index = Index(self.folder / "library.sqlite", "1.0")
        for name in ("new", "newer"):
            self.keep(index, name)
        assert index.articles_of({Path("newer"): STAMP})
        trouble = index.trouble
        index.close()
        return trouble is None, str(trouble)

    def check(self, *, is_kept: bool) -> bool:
        index = Index(self.folder / "library.sqlite", "1.0")
        names = ("old", "new", "newer") if is_kept else ("old",)
        there = all(index.articles_of({Path(name): STAMP}) for name in names)
        index.close()
        return there and not list(self.folder.glob("*.damaged-*"))


class Emptying(Library):
    def write(self) -> Written:
        index = Index(self.folder / "library.sqlite", "1.0")
        written = tried(index.forget_all)
        index.close()
        return written

    def check(self, *, is_kept: bool) -> bool:
        if not is_kept:
            return True
        content = b"".join(file.read_bytes() for file in self.folder.iterdir() if file.is_file())
        return b"capital" not in content


class Translations(Scenario):
    def prepare(self) -> None:
        memory = Memory(self.folder / "t" / "translations.sqlite")
        memory.keep(GREEK, {"old": "OLD"}, "2026-11-28")
        memory.close()

    def write(self) -> Written:
        memory = Memory(self.folder / "t" / "translations.sqlite")
        memory.keep(GREEK, {"new": "NEW"}, "2026-11-28")
        assert memory.recall(GREEK, ["new"])
        trouble = memory.trouble
        memory.close()
        return trouble is None, str(trouble)

    def check(self, *, is_kept: bool) -> bool:
        memory = Memory(self.folder / "t" / "translations.sqlite")
        known = memory.recall(GREEK, ["old", "new"])
        memory.close()
        return {"old", "new"} <= known.keys() if is_kept else "old" in known


class Choices(Scenario):
    def prepare(self) -> None:
        os.environ["READER_HOME"] = str(self.folder)
        settings.save_settings(settings.Settings(font_percent=120))

    def write(self) -> Written:
        return tried(lambda: settings.save_settings(settings.Settings(font_percent=140)))

    def check(self, *, is_kept: bool) -> bool:
        return settings.load_settings().font_percent in ((140,) if is_kept else (120, 140))


class Places(Scenario):
    def prepare(self) -> None:
        memory = PairMemory(self.folder / "pairs.json")
        memory.keep_strictness(PLACE, 0.2)
        memory.save()

    def write(self) -> Written:
        memory = PairMemory(self.folder / "pairs.json")
        memory.keep_strictness(PLACE, 0.9)
        return tried(memory.save)

    def check(self, *, is_kept: bool) -> bool:
        return PairMemory(self.folder / "pairs.json").note(PLACE).strictness in ((0.9,) if is_kept else (0.2, 0.9))


class Exporting(Scenario):
    def prepare(self) -> None:
        (self.folder / "out.html").write_bytes(b"old")

    def write(self) -> Written:
        return tried(lambda: atomic_write(self.folder / "out.html", b"new" * 50_000))

    def check(self, *, is_kept: bool) -> bool:
        content = (self.folder / "out.html").read_bytes()
        return content == b"new" * 50_000 if is_kept else content in (b"old", b"new" * 50_000)


class Installing(Scenario):
    def prepare(self) -> None:
        older = self.folder / "packages" / "translate-el_en-1_0"
        install(next(FOLDER.glob("*.argosmodel")), self.folder / "packages").folder.replace(older)

    def write(self) -> Written:
        return tried(lambda: install(next(FOLDER.glob("*.argosmodel")), self.folder / "packages"))

    def check(self, *, is_kept: bool) -> bool:
        there = installed_packages(self.folder / "packages")
        whole = [package for package in there if (package.folder / "model" / "model.bin").stat().st_size > 1_000]
        return len(whole) == len(there) and len(there) >= (2 if is_kept else 1)


def litter(folder: Path) -> list[str]:
    return [place.name for place in folder.rglob(".*") if place.name.endswith(".part")]


def fail_at(kind: type[Scenario], call: int, way: tuple[int, int], sound: Path) -> int:
    """Let a call fail; return how many calls there were."""
    folder = FOLDER / "tried"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(sound, folder)
    os.environ["FAULTY_FOLDER"] = str(folder)
    os.environ["READER_HOME"] = str(folder)
    scenario = kind(folder)
    fault.fault_arm(call, *way)
    try:
        is_kept, said = scenario.write()
    except Exception as error:  # noqa: BLE001 - whatever it is: the user would see a report of our bug
        is_kept, said = False, ""
        found[f"{kind.__name__}: raised {error!r}"] += 1
    calls = int(fault.fault_count())
    fault.fault_arm(0, 0, 0)
    if call:
        found["faults"] += 1
        found["said"] += not is_kept
        name = (
            f"{kind.__name__}, call {call} of {calls}, {errno.errorcode[way[0]]}, {('alone', 'half', 'full')[way[1]]}"
        )
        if not is_kept and not any(word in said for word in CLEAR):
            found[f"unclear: {name}: {said}"] += 1
        if not scenario.check(is_kept=is_kept):
            found[f"lost: {name}: {said}"] += 1
        if litter(folder) and way[1] != FULL:
            found[f"litter: {name}"] += 1
    return calls


def main() -> None:
    kinds = (Journal, Forgetting, Mending, Library, Emptying, Translations, Choices, Places, Exporting, Installing)
    for kind in kinds:
        sound = FOLDER / "sound" / kind.__name__
        sound.mkdir(parents=True)
        os.environ["FAULTY_FOLDER"] = str(sound)
        kind(sound).prepare()
        calls = fail_at(kind, 0, (0, ALONE), sound)
        tries = list(itertools.product(range(1, calls + 1), WAYS))
        for call, way in tries[:: max(1, len(tries) // MOST)]:
            fail_at(kind, call, way, sound)
        found[f"calls of {kind.__name__}"] = calls
    print(json.dumps(found))


if __name__ == "__main__":
    main()
