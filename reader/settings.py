"""What the user chose, and what the window remembers of itself, kept in `settings.json` of the configuration folder."""

import json
from dataclasses import asdict, dataclass, field, fields
from enum import StrEnum
from pathlib import Path
from typing import Any

from reader import paths
from reader.writing import atomic_write

MAX_RECENT_FOLDERS = 8
MIN_FONT_PERCENT, MAX_FONT_PERCENT = 60, 300


class ThemeChoice(StrEnum):
    """Which theme the window wears."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(slots=True)
class WindowState:
    """Where the window was; geometry and splitter sizes are Qt's own bytes, in hexadecimal."""

    geometry: str = ""
    splitter: str = ""


@dataclass(slots=True)
class Settings:
    """The settings; unknown or damaged entries of the file are replaced by these values, one by one."""

    theme: ThemeChoice = ThemeChoice.SYSTEM
    font_percent: int = 100
    recent_folders: list[str] = field(default_factory=list)
    window: WindowState = field(default_factory=WindowState)

    def remember_folder(self, folder: Path) -> None:
        """Put a folder in front of the recent ones."""
        name = str(folder)
        self.recent_folders = [name, *(other for other in self.recent_folders if other != name)][:MAX_RECENT_FOLDERS]

    def zoom(self, percent: int) -> None:
        """Set the size of the text, within its bounds."""
        self.font_percent = max(MIN_FONT_PERCENT, min(MAX_FONT_PERCENT, percent))


def settings_file() -> Path:
    """Give the path of the file; it may not exist."""
    return paths.config_folder() / "settings.json"


def load_settings() -> Settings:
    """Read the settings; without a file, or with one that cannot be read, all have their first values."""
    try:
        stored = json.loads(settings_file().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    settings = Settings()
    if isinstance(stored, dict):
        _take(settings, stored)
    return settings


def save_settings(settings: Settings) -> None:
    """Write the settings. Raises UnwritableFile."""
    file = settings_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    atomic_write(file, json.dumps(asdict(settings), ensure_ascii=False, indent=1).encode("utf-8", "backslashreplace"))


def _take(settings: Settings, stored: dict[str, Any]) -> None:
    if stored.get("theme") in list(ThemeChoice):
        settings.theme = ThemeChoice(stored["theme"])
    if isinstance(stored.get("font_percent"), int):
        settings.zoom(stored["font_percent"])
    folders = stored.get("recent_folders")
    if isinstance(folders, list):
        settings.recent_folders = [name for name in folders if isinstance(name, str)][:MAX_RECENT_FOLDERS]
    window = stored.get("window")
    if isinstance(window, dict):
        known = {entry.name for entry in fields(WindowState)}
        settings.window = WindowState(**{k: v for k, v in window.items() if k in known and isinstance(v, str)})
