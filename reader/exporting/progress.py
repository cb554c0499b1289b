"""How far an export has come."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ExportProgress:
    """How many pages were drawn, of how many; 0 of 0 while they are laid out."""

    drawn: int
    total: int


OnProgress = Callable[[ExportProgress], None]


def unheard(_progress: ExportProgress) -> None:
    """Take progress that nobody asks for."""
