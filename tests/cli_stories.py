"""Two short stories that the tests of the commands compare."""

from pathlib import Path

LEFT = """Dam at Oreva gives way after night of rain

The dam at Oreva gave way on Monday night, officials said.

About 1,200 people were brought to safety in two schools.
"""
RIGHT = """Oreva dam breaks

The dam at Oreva gave way on Monday night, officials said.

The mayor asked for tents.
"""


def write_pair(folder: Path) -> tuple[Path, Path]:
    """Write both into a folder."""
    left, right = folder / "left.txt", folder / "right.txt"
    left.write_text(LEFT, encoding="utf-8")
    right.write_text(RIGHT, encoding="utf-8")
    return left, right
