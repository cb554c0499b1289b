"""Choices of which one is made."""

from collections.abc import Iterable
from typing import TypeVar

T = TypeVar("T")


def another(choices: Iterable[T], made: T, turn: int) -> T:
    """Return one of the choices that is not the one that is made."""
    others = [choice for choice in choices if choice != made]
    return others[turn % len(others)]
