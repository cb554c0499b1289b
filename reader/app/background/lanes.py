"""The queues of work: which processes a request may use."""

import os
from enum import Enum


class Lane(Enum):
    """Which processes a request may use: their number is the value's second part, the third how many each is given."""

    DOCUMENTS = ("documents", max(1, min(4, os.cpu_count() or 1)), 2)
    COMPARING = ("comparing", 1, 1)
    TRANSLATING = ("translating", 1, 1)  # it holds the models
    EXPORTING = ("exporting", 1, 1)
    PACKAGES = ("packages", 1, 1)  # its downloads can be cancelled without harm to a translation

    @property
    def processes(self) -> int:
        """How many processes work side by side."""
        return self.value[1]

    @property
    def depth(self) -> int:
        """How many requests a process holds, with the one that it works on."""
        return self.value[2]
