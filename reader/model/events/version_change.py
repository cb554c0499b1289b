"""What became of a story from one version to the next."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class VersionChange:
    """What became of a story from one version to the next, both by their indices.

    Sentences are named by theirs: `added` in the later version, `cut` from the earlier one, and `changed` in pairs.
    """

    before: int
    after: int
    added: tuple[int, ...] = ()
    cut: tuple[int, ...] = ()
    changed: tuple[tuple[int, int], ...] = ()

    def keeps_its_laws(self, lengths: Sequence[int]) -> bool:
        """Tell whether every index names something; `lengths` count the sentences of each story."""
        if not (0 <= self.before < len(lengths) and 0 <= self.after < len(lengths)):
            return False
        old = (*self.cut, *(one for one, _ in self.changed))
        new = (*self.added, *(other for _, other in self.changed))
        return all(0 <= n < lengths[self.before] for n in old) and all(0 <= n < lengths[self.after] for n in new)
