"""What a person reads in a terminal: the words of files are shown, and none of them is obeyed."""

import sys

# A terminal takes these for commands: to change its colours, its title, what was printed before. In a name, a new line
# would be a line that somebody else says.
_COMMANDS = {code: f"\\x{code:02x}" for code in (*range(0x20), *range(0x7F, 0xA0)) if code != ord("\t")}


def say(line: str) -> None:
    """Print a line on standard output, with all that a terminal would obey as an escape."""
    print(line.translate(_COMMANDS))


def say_aside(line: str) -> None:
    """Print such a line on standard error."""
    print(line.translate(_COMMANDS), file=sys.stderr)
