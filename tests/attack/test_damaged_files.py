"""Damage every file that the program keeps, at random, and use it: nothing may be raised, what can be kept is kept."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.app.pair_memory import PairMemory
from reader.library.file_stamp import FileStamp
from reader.library.index import Index
from reader.library.packing import pack
from reader.model.correction import Correction, FileCorrections
from reader.storage import settings
from reader.storage.corrections import CorrectionStore
from reader.storage.translation_memory import Edition, Memory, Remembered
from tests.comparing.articles import make_article

STAMP = FileStamp(1, 10)
GREEK = Edition("el_en", "1.9")
SENTENCES = [f"Sentence number {number} of a story about a dam that broke" for number in range(60)]
NOTES = b'{"0 /a\\n0 /b": {"strictness": 0.5, "left_top": 1, "right_top": 2}}'
DEEP = b"[" * 100_000


def damaged(content: bytes, chance: random.Random) -> bytes:
    """Damage content as disks, editors and interrupted copies do."""
    way = chance.randrange(5)
    place = chance.randrange(len(content))
    length = chance.randrange(1, 5_000)
    ways = (
        content[:place],
        content[:place] + bytes([chance.randrange(256)]) + content[place + 1 :],
        content[:place] + bytes(length) + content[place + length :],
        content[:place] + chance.randbytes(length) + content[place:],
        chance.randbytes(length),
    )
    return ways[way]


def make_index(file: Path) -> None:
    index = Index(file, "1.0")
    for number in range(12):
        row = index.start(Path(f"{number}.txt"), STAMP)
        index.add(row, pack(make_article(*SENTENCES[number : number + 12])))
        index.finish(row)
    index.close()


def use_index(file: Path) -> None:
    index = Index(file, "1.0", on_damage=lambda: None)
    for rows in index.articles_of({Path(f"{number}.txt"): STAMP for number in range(12)}).values():
        for row in rows:
            index.payload(row.id)
            index.lines.of(row.id)
            index.lines.holders(row.id, {row.id})
    index.search("dam broke")
    index.renew()
    with index.together():
        row_id = index.start(Path("new.txt"), STAMP)
        index.add(row_id, pack(make_article("A new story is kept all the same.")))
        index.finish(row_id)
    index.forget_folder(Path("gone"))
    index.close()


def make_memory(file: Path) -> None:
    memory = Memory(file)
    memory.keep(GREEK, {sentence: sentence.upper() for sentence in SENTENCES}, "2026-11-21")
    memory.close()


def use_memory(file: Path) -> None:
    memory = Memory(file)
    memory.editions_between("el", "en")
    known = memory.recall(GREEK, SENTENCES)
    assert all(known[sentence].target == sentence.upper() for sentence in known)
    memory.keep(GREEK, {"new": "NEW"}, "2026-11-21")
    # A damaged file may forget, also what it was just given; it never says what is wrong.
    assert memory.recall(GREEK, ["new"]) in ({}, {"new": Remembered("NEW", "2026-11-21")})
    memory.place(GREEK, ["new"], Path("/stories/a.txt"))
    memory.forget_folder(Path("/stories"))
    memory.close()


@pytest.mark.parametrize(("make", "use"), [(make_index, use_index), (make_memory, use_memory)])
def test_damaged_database_is_used_without_a_complaint(
    make: Callable[[Path], None], use: Callable[[Path], None], tmp_path: Path, attempts: int
) -> None:
    make(tmp_path / "sound")
    sound = (tmp_path / "sound").read_bytes()
    tries = max(40, attempts // 50)
    for number in range(tries):
        folder = tmp_path / str(number)
        folder.mkdir()
        (folder / "x.sqlite").write_bytes(damaged(sound, random.Random(number)))
        use(folder / "x.sqlite")
    print(f"{make.__name__}: {tries} damaged databases, none complained")


def test_damaged_corrections_are_read_from_their_copy(tmp_path: Path, attempts: int) -> None:
    store = CorrectionStore(tmp_path / "sound")
    wanted = {}
    for number in range(8):
        correction = Correction((("title", f"Headline {number}"),), "el", ("ab",), ("cd",))
        wanted[Path(f"/stories/{number}.txt")] = FileCorrections(articles=((number, correction),))
    for path, corrections in wanted.items():
        store.keep(path, corrections)
    content = (tmp_path / "sound").read_bytes()
    tries = max(100, attempts // 30)
    for number in range(tries):
        files = [tmp_path / "x", tmp_path / "x.copy"]
        files[number % 2].write_bytes(damaged(content, random.Random(number)))
        files[1 - number % 2].write_bytes(content)
        found = CorrectionStore(tmp_path / "x")
        assert {path: found.of(path) for path in wanted} == wanted, number
    print(f"{tries} damaged files of corrections, none lost")


def test_damaged_settings_and_notes_of_pairs_never_stop_a_start(tmp_path: Path, attempts: int) -> None:
    settings.save_settings(settings.Settings(recent_folders=["/stories"], windows=[settings.WindowState(folder="/a")]))
    content = settings.settings_file().read_bytes()
    tries = max(100, attempts // 30)
    for number in range(tries):
        chance = random.Random(number)
        settings.settings_file().write_bytes(DEEP if number == 0 else damaged(content, chance))
        assert settings.load_settings().font_percent >= settings.MIN_FONT_PERCENT
        (tmp_path / "pairs.json").write_bytes(DEEP if number == 0 else damaged(NOTES, chance))
        PairMemory(tmp_path / "pairs.json")
    print(f"{tries} damaged files of settings and notes, all started")
