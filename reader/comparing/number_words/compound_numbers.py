"""Numbers that a language writes in one word of several: dreizehnhundert, zweiundvierzig, duecentocinquanta."""

import re
from collections.abc import Iterable, Mapping

_HUNDRED = 2  # as a power of ten


class CompoundNumbers:
    """Reads the numbers that a language makes of the words for small ones, for powers of ten, and of joints."""

    def __init__(self, parts: Mapping[str, int], powers: Mapping[str, int], joints: Iterable[str]) -> None:
        self._parts, self._powers, self._joints = parts, powers, frozenset(joints) - parts.keys()
        longest_first = sorted({*parts, *powers, *self._joints}, key=len, reverse=True)
        self._piece = re.compile("|".join(map(re.escape, longest_first)))

    def read(self, folded: str) -> int | None:
        """Return the number that a word is made of, if it is made of two or more parts and ends in none that joins."""
        pieces: list[str] = []
        at = 0
        while at < len(folded):
            piece = self._piece.match(folded, at)
            if piece is None:
                return None
            pieces.append(piece.group())
            at = piece.end()
        is_number = len(pieces) > 1 and pieces[-1] not in self._joints  # "vieren" is to celebrate
        return (self._add(pieces) or None) if is_number else None

    def _add(self, pieces: Iterable[str]) -> int:
        total = current = 0
        for piece in pieces:
            power = self._powers.get(piece, 0)
            if power == _HUNDRED:
                current = (current or 1) * 10**power
            elif power:
                total, current = total + (current or 1) * 10**power, 0
            else:
                current += self._parts.get(piece, 0)
        return total + current
