"""Standard output and error as the program uses them: whoever does not listen to one of them loses nothing else."""

import io
import os
import sys
from typing import TextIO

from reader.cli.outcome import ExitCode
from reader.cli.saying import harmless, say_aside


class StandardError(io.TextIOWrapper):
    """Says what can be said, and nothing that a terminal would obey.

    Where nobody can be told (the disk is full, the reader is gone) the command goes on: its output is written all the
    same, and its exit code tells. Names of files come here from everywhere, such as from what parses the arguments.
    """

    def write(self, text: str) -> int:
        """Write what a person is told."""
        try:
            return super().write("\n".join(map(harmless, text.split("\n"))))
        except OSError:
            leave(self)
            return len(text)

    def flush(self) -> None:
        """Write what has waited."""
        try:
            super().flush()
        except OSError:
            leave(self)


def settle() -> None:
    """Make both streams safe to use; one that was closed before the program began leads nowhere."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115 - until the end
    if type(sys.stderr) is io.TextIOWrapper:
        encoding = sys.stderr.encoding
        sys.stderr = StandardError(sys.stderr.detach(), encoding, "backslashreplace", line_buffering=True)


def end(code: int) -> int:
    """Write what has waited on standard output; return the exit code, another one where that could not be written."""
    try:
        sys.stdout.flush()
    except OSError as error:
        leave(sys.stdout)
        say_aside(f"reader: standard output: {os.strerror(error.errno or 0).lower()}")
        return ExitCode.NOTHING_DONE
    return code


def leave(stream: TextIO) -> None:
    """Let nothing more be written: Python would complain once more when it closes the stream."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
