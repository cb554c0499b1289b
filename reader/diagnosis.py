"""What a report of a problem needs: versions, folders, Qt's platform and fonts. Names no article and no text."""

import os
import platform
import sys
from importlib import metadata

from reader import __version__
from reader.processes.sandbox.probe import what_holds
from reader.storage import paths

_LIBRARIES = (
    *("PySide6-Essentials", "diff-match-patch", "langdetect", "argostranslate", "ctranslate2", "sentencepiece"),
    *("trafilatura", "lxml", "platformdirs"),
)


def diagnosis() -> tuple[tuple[str, str], ...]:
    """Return name and value of each fact, in a fixed order."""
    facts = [
        ("reader", __version__),
        ("Python", f"{platform.python_version()} ({sys.executable})"),
        ("system", platform.platform()),
    ]
    facts += [(name, _version(name)) for name in _LIBRARIES]
    facts += [
        ("settings", str(paths.config_folder())),
        ("data", str(paths.data_folder())),
        ("cache", str(paths.cache_folder())),
        ("reports", str(paths.log_folder())),
        ("resources", _resources()),
        ("sandbox", what_holds().as_text()),
    ]
    return tuple(facts + _qt())


def _version(library: str) -> str:
    try:
        return metadata.version(library)
    except metadata.PackageNotFoundError:
        return "not installed"


def _resources() -> str:
    try:
        return str(paths.resource("samples").parent)
    except FileNotFoundError as error:
        return str(error)


def _qt() -> list[tuple[str, str]]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        from PySide6.QtGui import QFontDatabase, QGuiApplication  # noqa: PLC0415 - the facts above need no Qt
    except ImportError as error:
        return [("Qt", f"cannot be loaded: {error}")]
    application = QGuiApplication.instance() or QGuiApplication([])
    families = QFontDatabase.families()
    del application
    return [
        ("Qt platform", QGuiApplication.platformName() or os.environ["QT_QPA_PLATFORM"]),
        ("fonts", f"{len(families)} families"),
    ]
