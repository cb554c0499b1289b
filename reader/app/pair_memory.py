"""What is kept with each pair of stories: how strict its links are, and where in it the reader was."""

import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from reader.app.places import WindowPlace
from reader.model.comparison import DEFAULT_STRICTNESS
from reader.model.errors import UnwritableFile
from reader.storage.files.atomic_write import write_own
from reader.storage.files.own_files import read_own

# A note takes about 200 bytes; the oldest ones are dropped.
_MOST_NOTES = 2_000


@dataclass(frozen=True, slots=True)
class KeptPair:
    """The strictness in [0, 1], and the first sentence in view on each side (their indices)."""

    strictness: float = DEFAULT_STRICTNESS
    left_top: int = 0
    right_top: int = 0


class PairMemory:
    """The notes of all pairs, in a JSON file; without a file they last as long as this object."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        self._notes = _stored(file)
        self._changed: set[str] = set()

    def note(self, place: WindowPlace) -> KeptPair:
        """Return what is known of a pair, or what holds for one that nothing is known of."""
        return self._notes.get(_name(place), KeptPair())

    def keep_strictness(self, place: WindowPlace, strictness: float) -> None:
        """Keep how strict the links of a pair are; it holds for both orders of the two stories."""
        for way in (place, replace(place, left=place.right, right=place.left)):
            self._keep(way, replace(self.note(way), strictness=strictness))

    def keep_tops(self, place: WindowPlace, left_top: int, right_top: int) -> None:
        """Keep which sentences are the first ones in view."""
        self._keep(place, replace(self.note(place), left_top=left_top, right_top=right_top))

    def save(self) -> None:
        """Write what has changed; notes that another window wrote meanwhile stay.

        Raises UnwritableFile; what has changed is then written the next time.
        """
        if self._file is None or not self._changed:
            return
        notes = _stored(self._file)
        for name in self._changed:
            notes.pop(name, None)
        notes |= {name: self._notes[name] for name in self._notes if name in self._changed}
        newest = dict(list(notes.items())[-_MOST_NOTES:])
        write_own(self._file, json.dumps({name: asdict(note) for name, note in newest.items()}).encode("ascii"))
        self._changed.clear()

    def forget(self, folder: Path | None = None) -> None:
        """Forget the pairs with a story in this folder; without one, all. Raises UnwritableFile where they stay."""
        stored = {**_stored(self._file), **self._notes}
        self._notes = {} if folder is None else {n: note for n, note in stored.items() if not _is_in(n, folder)}
        self._changed = set(self._notes)
        if self._file is not None:
            try:
                self._file.unlink(missing_ok=True)
            except OSError as error:
                raise UnwritableFile(self._file, (error.strerror or str(error)).lower()) from error
        self.save()

    def _keep(self, place: WindowPlace, note: KeptPair) -> None:
        name = _name(place)
        if place.has_pair and self.note(place) != note:
            self._notes.pop(name, None)
            self._notes[name] = note
            self._changed.add(name)


def _name(place: WindowPlace) -> str:
    return f"{place.left}\n{place.right}"


def _is_in(name: str, folder: Path) -> bool:
    return any(folder in Path(story.partition(" ")[2]).parents for story in name.split("\n"))


def _stored(file: Path | None) -> dict[str, KeptPair]:
    """Read the notes; a file that is damaged, or an entry of it, counts as not there."""
    try:
        entries = {} if file is None else json.loads(read_own(file))
    except (OSError, ValueError, RecursionError):
        return {}
    notes = {name: _note(entry) for name, entry in entries.items()} if isinstance(entries, dict) else {}
    return {name: note for name, note in notes.items() if note is not None}


def _note(entry: Any) -> KeptPair | None:
    match entry:
        case {"strictness": int() | float() as strictness, "left_top": int(left), "right_top": int(right)}:
            return KeptPair(strictness, max(0, left), max(0, right)) if 0 <= strictness <= 1 else None
    return None
