"""Where a command writes JSON: the options, and the one place that decides what `--json NAME` means.

`--json` prints, `--json=FILE` and `--output FILE` write. `--json NAME` was once the way to write too, and took the next
file to be read for the one to be written; it still writes where NAME is new and ends in .json or .jsonl.
"""

import argparse
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from reader.model.errors import UnwritableFile
from reader.storage.files.overwriting import refuse_existing, refuse_homeless, refuse_inputs, refuse_same

STANDARD_OUTPUT = Path("-")
_JSON_SUFFIXES = (".json", ".jsonl")
_OPTION = "--json"
_PDF = b"%PDF-"


def add_json_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what says where JSON goes, and that files may be replaced."""
    parser.add_argument(
        _OPTION,
        nargs="?",
        type=named_path,
        const=STANDARD_OUTPUT,
        metavar="FILE",
        help="print JSON; --json=FILE writes it to FILE (--json FILE too, if FILE is new and ends in .json or .jsonl)",
    )
    parser.add_argument("--output", type=named_path, metavar="FILE", help="write JSON to FILE")
    parser.add_argument("--overwrite", action="store_true", help="replace files of these names, but never an input")


def settle_json(arguments: Sequence[str]) -> list[str]:
    """Return the arguments with `--json NAME` as what it means: `--json=NAME`, or `--json=-` and an input NAME.

    Raises ValueError with a sentence for the user where NAME could be meant either way.
    """
    settled = list(arguments)
    for place, argument in enumerate(arguments):
        if argument == "--":
            break
        if argument != _OPTION:
            continue
        following = arguments[place + 1] if place + 1 < len(arguments) else ""
        settled[place] = f"{_OPTION}={STANDARD_OUTPUT}"
        if following == str(STANDARD_OUTPUT):
            settled[place + 1] = settled[place]
        elif following.endswith(_JSON_SUFFIXES) and not following.startswith("-"):
            if Path(following).exists():
                raise ValueError(
                    f"{following} is there already. To read it, name it before --json; "
                    f"to replace it, write --json={following} --overwrite"
                )
            settled[place + 1] = f"{_OPTION}={following}"
    return settled


def json_target(options: argparse.Namespace) -> Path | None:
    """Return where JSON goes: a file, `STANDARD_OUTPUT`, or nowhere. `--output` names a file for what is printed."""
    target: Path | None = options.json if options.output is None else options.output
    return target


def wrong_json(options: argparse.Namespace) -> str | None:
    """Say what is wrong if two files were named for one JSON."""
    if options.output is not None and options.json not in (None, STANDARD_OUTPUT, options.output):
        return f"--json={options.json} and --output {options.output} name two files for one JSON"
    return None


def refuse_harm(targets: Iterable[Path], inputs: Iterable[Path], *, overwrites: bool) -> None:
    """Raise UnwritableFile if a target is an input, has no folder, or is there already and may not be replaced.

    So does a second target that is standard output: whoever reads it could not tell where the first one ends.
    """
    everywhere = list(targets)
    if everywhere.count(STANDARD_OUTPUT) > 1:
        raise UnwritableFile(STANDARD_OUTPUT, "two outputs go to standard output; nothing was written")
    files = [target for target in everywhere if target != STANDARD_OUTPUT]
    refuse_homeless(files)
    refuse_same(files)
    refuse_inputs(files, inputs)
    if not overwrites:
        refuse_existing(files)


def write(target: Path, content: bytes) -> None:
    """Write a file whole or not at all, or to standard output for "-". Raises UnwritableFile."""
    if target == STANDARD_OUTPUT:
        if content.startswith(_PDF) and sys.stdout.isatty():
            raise UnwritableFile(target, "a terminal shows no PDF; name a file, or pipe it into a program")
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    else:
        from reader.storage.files.atomic_write import atomic_write

        atomic_write(target, content)


def named_path(text: str) -> Path:
    """Return what an argument names; "" names nothing, and not the folder that the command runs in.

    "-" is standard output where something is written; "./-" is a file, as everywhere.
    """
    if not text:
        raise argparse.ArgumentTypeError("the name of the file is missing")
    path = Path(text)
    return path.absolute() if path == STANDARD_OUTPUT and text != str(STANDARD_OUTPUT) else path
