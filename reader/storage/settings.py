"""What the user chose, and what each window remembers of itself: `settings.json` of the configuration folder."""

import json
from collections.abc import Iterable
from copy import deepcopy
from dataclasses import asdict, dataclass, field, fields
from enum import StrEnum
from pathlib import Path
from typing import Any

from reader.storage import paths
from reader.storage.files.atomic_write import write_own
from reader.storage.files.own_files import read_own

MAX_RECENT_FOLDERS = 8
MAX_WINDOWS = 8
MIN_FONT_PERCENT, MAX_FONT_PERCENT = 60, 300


class ThemeChoice(StrEnum):
    """Which theme the window wears."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class FontChoice(StrEnum):
    """In which letters the stories are set."""

    SERIF = "serif"
    SANS = "sans"


@dataclass(slots=True)
class WindowState:
    """What a window showed; geometry and splitter sizes are Qt's own bytes, in hexadecimal.

    `left` and `right` name a story by its file's path and its number in that file, "3 /home/a/stories.jsonl".
    `event` names so the story that the others of the event that was shown were held against; "" where it was the pair.
    `event_view` is the way in which that event was looked at.
    `checked` lists the names of the actions that were on, `hidden` the kinds of marks that were not to be seen,
    `wordings` which words of a translated story were shown, left and right.
    """

    geometry: str = ""
    splitter: str = ""
    folder: str = ""
    files: list[str] = field(default_factory=list)
    left: str = ""
    right: str = ""
    checked: list[str] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    wordings: list[str] = field(default_factory=list)
    event: str = ""
    event_view: str = ""


@dataclass(slots=True)
class Settings:
    """The settings; unknown or damaged entries of the file are replaced by these values, one by one.

    `shown_differences` names what is marked in equal words, of quotes, dashes, spacing and case. `silent_differences`
    names the kinds of facts that no alert is given for. `reading_language` is an ISO 639-1 code: into it stories are
    translated. `interface_language` is the code of the window's own words, or empty for the system's. `windows` are
    those that were open when the program was last left.
    """

    theme: ThemeChoice = ThemeChoice.SYSTEM
    font: FontChoice = FontChoice.SANS
    font_percent: int = 100
    reading_language: str = "en"
    interface_language: str = ""
    translates_on_opening: bool = False
    shown_differences: list[str] = field(default_factory=list)
    silent_differences: list[str] = field(default_factory=list)
    reopens_windows: bool = True
    recent_folders: list[str] = field(default_factory=list)
    windows: list[WindowState] = field(default_factory=list)

    def remember_folder(self, folder: Path) -> None:
        """Put a folder in front of the recent ones."""
        self.recent_folders = _first_ones([str(folder), *self.recent_folders])

    def forget_folder(self, folder: Path) -> None:
        """Take a folder out of the recent ones."""
        self.recent_folders = [name for name in self.recent_folders if name != str(folder)]

    def zoom(self, percent: int) -> None:
        """Set the size of the text, within its bounds."""
        self.font_percent = max(MIN_FONT_PERCENT, min(MAX_FONT_PERCENT, percent))


def settings_file() -> Path:
    """Return the path of the file; it may not exist."""
    return paths.config_folder() / "settings.json"


def load_settings() -> Settings:
    """Read the settings; without a file, or with one that cannot be read, all have their first values."""
    try:
        stored = json.loads(read_own(settings_file()))
    except (OSError, ValueError, RecursionError):
        return Settings()
    settings = Settings()
    if isinstance(stored, dict):
        _take(settings, stored)
    return settings


def save_settings(settings: Settings, since: Settings | None = None) -> None:
    """Write the settings. Raises UnwritableFile.

    With `since`, what they were when they were last read or written here, only what has changed from it is written:
    another program that runs beside this one may have changed the rest meanwhile.
    """
    written = settings
    if since is not None:
        written = load_settings()
        for entry in fields(Settings):
            if getattr(settings, entry.name) != getattr(since, entry.name):
                setattr(written, entry.name, deepcopy(getattr(settings, entry.name)))
    write_own(
        settings_file(), json.dumps(asdict(written), ensure_ascii=False, indent=1).encode("utf-8", "backslashreplace")
    )


def _take(settings: Settings, stored: dict[str, Any]) -> None:
    if stored.get("theme") in list(ThemeChoice):
        settings.theme = ThemeChoice(stored["theme"])
    if stored.get("font") in list(FontChoice):
        settings.font = FontChoice(stored["font"])
    if isinstance(stored.get("font_percent"), int):
        settings.zoom(stored["font_percent"])
    for name in ("reading_language", "interface_language"):
        if isinstance(stored.get(name), str):
            setattr(settings, name, stored[name])
    for name in ("translates_on_opening", "reopens_windows"):
        if isinstance(stored.get(name), bool):
            setattr(settings, name, stored[name])
    for name in ("shown_differences", "silent_differences"):
        setattr(settings, name, _texts(stored.get(name)))
    settings.recent_folders = _first_ones(_texts(stored.get("recent_folders")))
    windows = stored.get("windows")
    if isinstance(windows, list):
        settings.windows = [_window(state) for state in windows[:MAX_WINDOWS] if isinstance(state, dict)]


def _window(stored: dict[str, Any]) -> WindowState:
    state = WindowState()
    for entry in fields(WindowState):
        value = stored.get(entry.name)
        if isinstance(getattr(state, entry.name), list):
            setattr(state, entry.name, _texts(value))
        elif isinstance(value, str):
            setattr(state, entry.name, value)
    return state


def _texts(value: object) -> list[str]:
    return [text for text in value if isinstance(text, str)] if isinstance(value, list) else []


def _first_ones(folders: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(folders))[:MAX_RECENT_FOLDERS]
