"""What a person reads in a terminal: the words of files are shown, and none of them is obeyed."""

import sys

# A terminal takes these for commands: to change its colours, its title, what was printed before. In a name, a new line
# would be a line that somebody else says.
_COMMANDS = {code: f"\\x{code:02x}" for code in (*range(0x20), *range(0x7F, 0xA0)) if code != ord("\t")}
# These turn the direction of what follows: a name that ends in "fdp.exe" would be shown as "exe.pdf".
_TURNS = {code: f"\\u{code:04x}" for code in (0x2028, 0x2029, *range(0x202A, 0x202F), *range(0x2066, 0x206A))}
_SHOWN = _COMMANDS | _TURNS


def say(line: str) -> None:
    """Print a line on standard output, with all that a terminal would obey as an escape."""
    print(harmless(line))


def say_aside(line: str) -> None:
    """Print such a line on standard error."""
    print(harmless(line), file=sys.stderr)


def harmless(line: str) -> str:
    """Return a line with all that a terminal would obey as an escape."""
    return line.translate(_SHOWN)
