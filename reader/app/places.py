"""Which stories a window shows, named so that they are found again: in another run, or after the folder was left."""

from dataclasses import dataclass
from pathlib import Path

from reader.model.comparison import Side


@dataclass(frozen=True, slots=True)
class StoryKey:
    """A story by its file and its number in that file."""

    path: Path
    record: int = 0

    def __str__(self) -> str:
        """Return the key as text; `key_of` reads it back."""
        return f"{self.record} {self.path}"


def key_of(text: str) -> StoryKey | None:
    """Read a key that was written as text; None if it is none."""
    record, blank, path = text.partition(" ")
    return StoryKey(Path(path), int(record)) if blank and path and record.isdecimal() else None


@dataclass(frozen=True, slots=True)
class WindowPlace:
    """A folder, or else single files, and the stories that are chosen in it.

    `event` is a story of the event that is shown in place of the pair, if one is.
    """

    folder: Path | None = None
    files: tuple[Path, ...] = ()
    left: StoryKey | None = None
    right: StoryKey | None = None
    event: StoryKey | None = None

    def of(self, side: Side) -> StoryKey | None:
        """Return the story on a side."""
        return self.left if side is Side.LEFT else self.right

    @property
    def has_pair(self) -> bool:
        """Whether two stories are chosen."""
        return self.left is not None and self.right is not None

    def is_beside(self, other: "WindowPlace") -> bool:
        """Tell whether both are in the same folder or among the same files."""
        return (self.folder, self.files) == (other.folder, other.files)


class History:
    """The pairs and events that were visited, in order, and where in it the window is; as in a browser."""

    def __init__(self) -> None:
        self._places: list[WindowPlace] = []
        self._at = -1

    @property
    def current(self) -> WindowPlace | None:
        """Where the window is, None where it was nowhere yet."""
        return self._places[self._at] if self._at >= 0 else None

    def visit(self, place: WindowPlace) -> None:
        """Add a place after the one where the window is; what was ahead of it is forgotten.

        An event stays one place, whichever pair is behind it.
        """
        current = self.current
        if current is not None and place.event is not None and place.event == current.event:
            self._places[self._at] = place
        elif current != place:
            del self._places[self._at + 1 :]
            self._places.append(place)
            self._at += 1

    def put_ahead(self, place: WindowPlace) -> None:
        """Let forward lead to a place, and no further."""
        self._places[self._at + 1 :] = [place]

    def step(self, direction: int) -> WindowPlace | None:
        """Go back (-1) or forward (1), and return where that leads; None at an end."""
        if not self.can_step(direction):
            return None
        self._at += direction
        return self._places[self._at]

    def can_step(self, direction: int) -> bool:
        """Tell whether there is a place in that direction."""
        return 0 <= self._at + direction < len(self._places)

    def forget(self) -> None:
        """Begin again."""
        self._places.clear()
        self._at = -1
