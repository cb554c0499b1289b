"""What a command answers to the shell, and how it says what it could not do."""

from enum import IntEnum

from reader.cli.saying import say_aside
from reader.model.errors import ReaderError


class ExitCode(IntEnum):
    """What the program answers to the shell.

    DONE: all was done. SOME_UNREADABLE: some input could not be read; the rest is in the output, the reason on standard
    error. WRONG_USAGE: the command line makes no sense. NOTHING_DONE: nothing could be done.
    """

    DONE = 0
    SOME_UNREADABLE = 1
    WRONG_USAGE = 2
    NOTHING_DONE = 3


def exit_code(done: int, failures: int) -> ExitCode:
    """Return the code for this many inputs that were read and this many that could not be."""
    if failures and not done:
        return ExitCode.NOTHING_DONE
    return ExitCode.SOME_UNREADABLE if failures else ExitCode.DONE


def complain(error: ReaderError) -> None:
    """Say on standard error what could not be done."""
    say_aside(f"reader: {error}")
