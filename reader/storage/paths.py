"""Where the program keeps its own things; nothing is ever written beside the user's files.

The folders follow each system's custom (XDG on Linux) through platformdirs. `READER_HOME`, when set, holds all of them:
for a stick, a second profile, or a test.
"""

import contextlib
import os
import stat
from collections.abc import Callable
from pathlib import Path

_NAME = "side-by-side-reader"
_TRANSLATIONS = "translations"
_PACKAGE = Path(__file__).resolve().parents[1]


def config_folder() -> Path:
    """Return the folder of the settings; it may not exist yet."""
    return _folder("config")


def data_folder() -> Path:
    """Return the folder of the index, the corrections, the language packages and translations; it may not exist yet."""
    return _folder("data")


def cache_folder() -> Path:
    """Return the folder of what can be made again; it may not exist yet."""
    return _folder("cache")


def log_folder() -> Path:
    """Return the folder of crash reports; it may not exist yet."""
    return _folder("log")


def packages_folder() -> Path:
    """Return the folder of the installed language packages; it may not exist yet."""
    return data_folder() / "packages"


def translations_file() -> Path:
    """Return the file of what was translated before, in a folder of its own: who translates may write nowhere else.

    One at its former place, beside the user's corrections, is moved.
    """
    file = data_folder() / _TRANSLATIONS / "translations.sqlite"
    former = data_folder() / file.name
    if former.exists() and not file.exists():
        make_own_folder(file.parent)
        for end in ("-wal", "-shm", ""):
            with contextlib.suppress(FileNotFoundError):
                former.with_name(former.name + end).replace(file.with_name(file.name + end))
    return file


def make_own_folder(folder: Path) -> None:
    """Make a folder of our own, which nobody else on the machine can look into, and those that it lies in.

    Raises OSError.
    """
    for place in (*reversed(folder.parents), folder):
        if not place.is_dir():
            place.mkdir(mode=0o700, exist_ok=True)


def close_own_folders() -> None:
    """Let nobody else look into our folders, which earlier versions made as all others are."""
    for folder in (config_folder(), data_folder(), cache_folder(), log_folder()):
        with contextlib.suppress(OSError):
            if folder.is_dir() and not folder.is_symlink() and folder.stat().st_mode & 0o077:
                folder.chmod(0o700)


def remove_empty_folders() -> None:
    """Remove those of our folders in which nothing is kept."""
    inside = (packages_folder(), data_folder() / _TRANSLATIONS, cache_folder() / "argos")
    for folder in (*inside, config_folder(), data_folder(), cache_folder(), log_folder()):
        with contextlib.suppress(OSError):
            folder.rmdir()


def close_own_file(file: Path) -> None:
    """Let nobody else on the machine look into a file of ours.

    What a link leads to is not ours: a link to a device, made by an administrator, would close that for everybody.
    """
    with contextlib.suppress(OSError):
        if stat.S_ISREG(file.lstat().st_mode):
            file.chmod(0o600)


def resource(name: str) -> Path:
    """Return the path of a file or folder of `resources/`, in a checkout as in an installed package.

    Raises FileNotFoundError if there is none: a broken installation.
    """
    for root in (_PACKAGE / "resources", _PACKAGE.parent / "resources"):
        path = root / name
        if path.exists():
            return path
    raise FileNotFoundError(f"resource {name} is not installed")


def _folder(kind: str) -> Path:
    home = os.environ.get("READER_HOME")
    if home:
        return Path(home) / kind
    # Imported where it is asked: most child processes need no folder.
    import platformdirs

    of_system: Callable[..., Path] = getattr(platformdirs, f"user_{kind}_path")
    return of_system(_NAME, appauthor=False)
