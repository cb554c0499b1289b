"""Which words of a translated story are shown; by itself, since every window knows it and few translate."""

from enum import Enum


class Wording(Enum):
    """Which words of a translated story are shown."""

    TRANSLATION = "translation"
    ORIGINAL = "original"
    BOTH = "both"
