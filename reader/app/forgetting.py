"""Deleting what the program keeps beside its settings, its language packages and the library's index."""

import contextlib
import re
import shutil
from pathlib import Path

from reader.storage import paths
from reader.storage.translation_memory import Memory

# By their exact names, so that whatever else lies in these folders stays. The index is emptied by the session that
# holds it open; packages are installed, not remembered.
_DAMAGED = re.compile(r"(?:(?:library|translations)\.sqlite(?:-wal|-shm)?|corrections)\.damaged-\d+")
_OWN = re.compile(
    r"pairs\.json|corrections\.(?:json|journal)(?:\.(?:copy|lock|damaged))?|translations"
    r"|translations\.sqlite(?:-wal|-shm)?"
    rf"|{_DAMAGED.pattern}"
    r"|argos|downloads|package-index\.json|index-new\.json|QtProject\.conf"
    r"|\..*\.part"
)


def forget_files() -> tuple[Path, ...]:
    """Delete translations, corrections, notes of pairs, what can be made again, and crash reports; return what stayed.

    What another program holds open stays on systems that do not let it go.
    """
    folders = (paths.data_folder(), paths.cache_folder(), paths.config_folder())
    entries = [entry for folder in folders for entry in _entries(folder) if _OWN.fullmatch(entry.name)]
    entries += _entries(paths.log_folder())
    for entry in entries:
        _delete(entry)
    return tuple(entry for entry in entries if entry.exists())


def forget_rest(folder: Path) -> None:
    """Forget what was translated of the files in a folder. Raises UnwritableFile where it stays.

    Damaged databases that were put aside go too: of which folders they tell, nobody can say.
    """
    for aside in (*_entries(paths.data_folder()), *_entries(paths.translations_file().parent)):
        if _DAMAGED.fullmatch(aside.name):
            _delete(aside)
    file = paths.translations_file()
    if file.exists():
        memory = Memory(file)
        try:
            memory.forget_folder(folder)
        finally:
            memory.close()


def _entries(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []


def _delete(entry: Path) -> None:
    with contextlib.suppress(OSError):
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry)
        else:
            entry.unlink()
