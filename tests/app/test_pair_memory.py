from dataclasses import replace
from pathlib import Path

import pytest

from reader.app.pair_memory import KeptPair, PairMemory
from reader.app.places import StoryKey, WindowPlace
from reader.model.errors import UnwritableFile

FOLDER = Path("/stories/dam")
PAIR = WindowPlace(FOLDER, (), StoryKey(FOLDER / "a.txt"), StoryKey(FOLDER / "b.jsonl", 3))
OTHER = WindowPlace(None, (), StoryKey(Path("/else/a.txt")), StoryKey(Path("/else/b.txt")))
SWAPPED = replace(PAIR, left=PAIR.right, right=PAIR.left)


def test_note_comes_back_in_another_run(tmp_path: Path) -> None:
    first = PairMemory(tmp_path / "pairs.json")
    first.keep_strictness(PAIR, 0.7)
    first.keep_tops(PAIR, 3, 9)
    first.save()
    assert PairMemory(tmp_path / "pairs.json").note(PAIR) == KeptPair(0.7, 3, 9)


def test_strictness_holds_for_both_orders() -> None:
    memory = PairMemory()
    memory.keep_strictness(PAIR, 0.7)
    memory.keep_tops(PAIR, 3, 9)
    assert memory.note(SWAPPED) == KeptPair(0.7)


def test_pair_without_a_note_has_the_usual_strictness() -> None:
    assert PairMemory().note(PAIR) == KeptPair()


def test_place_without_a_pair_keeps_nothing() -> None:
    memory = PairMemory()
    memory.keep_strictness(replace(PAIR, right=None), 0.7)
    assert memory.note(replace(PAIR, right=None)) == KeptPair()


def test_two_windows_keep_each_others_notes(tmp_path: Path) -> None:
    one, other = PairMemory(tmp_path / "pairs.json"), PairMemory(tmp_path / "pairs.json")
    one.keep_strictness(PAIR, 0.7)
    other.keep_strictness(OTHER, 0.2)
    one.save()
    other.save()
    both = PairMemory(tmp_path / "pairs.json")
    assert (both.note(PAIR).strictness, both.note(OTHER).strictness) == (0.7, 0.2)


def test_forgotten_folder_takes_its_pairs_along(tmp_path: Path) -> None:
    memory = PairMemory(tmp_path / "pairs.json")
    memory.keep_strictness(PAIR, 0.7)
    memory.keep_strictness(OTHER, 0.2)
    memory.save()
    memory.forget(FOLDER.parent)
    later = PairMemory(tmp_path / "pairs.json")
    assert (later.note(PAIR), later.note(OTHER).strictness) == (KeptPair(), 0.2)


def test_forgetting_everything_leaves_no_file(tmp_path: Path) -> None:
    memory = PairMemory(tmp_path / "pairs.json")
    memory.keep_strictness(PAIR, 0.7)
    memory.save()
    memory.forget()
    assert memory.note(PAIR) == KeptPair()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"a\\nb": 3}', b'{"a": {"strictness": 7, "left_top": 0}}'])
def test_damaged_file_counts_as_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "pairs.json").write_bytes(content)
    memory = PairMemory(tmp_path / "pairs.json")
    assert memory.note(PAIR) == KeptPair()
    memory.keep_strictness(PAIR, 0.7)
    memory.save()
    assert PairMemory(tmp_path / "pairs.json").note(PAIR).strictness == 0.7


def test_unwritable_folder_is_said_and_the_notes_hold_until_the_end(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder", encoding="ascii")
    memory = PairMemory(tmp_path / "file" / "pairs.json")
    memory.keep_strictness(PAIR, 0.7)
    with pytest.raises(UnwritableFile):
        memory.save()
    assert memory.note(PAIR).strictness == 0.7
