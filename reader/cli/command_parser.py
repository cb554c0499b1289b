"""What each command takes, and what its `--help` says of it."""

import argparse
import re

from reader.cli.exports import add_export_arguments
from reader.cli.outputs import add_json_arguments, named_path
from reader.model.difference import ALERTING, DifferenceKind

AUTO, NEVER = "auto", "never"
COMMANDS = {
    "inspect": "show what was read from files: metadata, text, what was set aside",
    "compare": "link the sentences of two stories",
    "events": "group the stories of folders by event",
    "event": "show what the stories of one event share, and what each leaves out",
    "languages": "list, install, fetch and remove language packages",
    "doctor": "show versions, folders and fonts, for a report of a problem",
}


def command_parser() -> argparse.ArgumentParser:
    """Return what parses the arguments of all commands."""
    # Without abbreviations: "--js a.txt" would take a file to be read for the one to be written.
    parser = argparse.ArgumentParser(prog="reader", allow_abbrev=False)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, what in COMMANDS.items():
        command = commands.add_parser(name, description=f"{what[0].upper()}{what[1:]}.", allow_abbrev=False)
        if name in _ARGUMENTS:
            _ARGUMENTS[name](command)
    return parser


def _add_inspect(inspect: argparse.ArgumentParser) -> None:
    inspect.add_argument(
        "paths",
        nargs="+",
        type=named_path,
        metavar="PATH",
        help="files, or folders: in these, lines that an outlet's stories share are set aside",
    )
    _add_reading(inspect)


def _add_compare(compare: argparse.ArgumentParser) -> None:
    compare.add_argument("left", nargs="?", type=named_path, metavar="LEFT", help="a file with a story")
    compare.add_argument("right", nargs="?", type=named_path, metavar="RIGHT", help="the story beside it")
    compare.add_argument(
        "--pairs", type=named_path, metavar="LIST", help="compare many: two tab-separated paths a line"
    )
    compare.add_argument(
        "--strictness",
        type=_strictness,
        metavar="0..1",
        help="the score that a link needs (default: 0.4)",
    )
    compare.add_argument(
        "--alerts",
        type=_alerting,
        default=ALERTING,
        metavar="KINDS",
        help="which kinds of differences clash: all, none, or some, with commas between and no blanks (default: all): "
        + " ".join(DifferenceKind),
    )
    add_export_arguments(compare)
    compare.add_argument(
        "--translate",
        default=AUTO,
        metavar="auto|never|CODE",
        type=_translation_choice,
        help="auto: where the languages differ, into English, if a package is installed (default); CODE: into this one",
    )
    _add_reading(compare)


def _add_events(events: argparse.ArgumentParser) -> None:
    events.add_argument("paths", nargs="+", type=named_path, metavar="FOLDER", help="folders of stories, or files")
    _add_reading(events)


def _add_event(event: argparse.ArgumentParser) -> None:
    event.add_argument(
        "paths",
        nargs="+",
        type=named_path,
        metavar="FOLDER|FILE",
        help="the stories of one event; of a folder with several, those of the largest, or of the event of --base",
    )
    event.add_argument("--base", type=named_path, metavar="FILE", help="the story whose text orders the claims")
    event.add_argument(
        "--pdf",
        type=named_path,
        metavar="FILE",
        help="write pages: matrix, what is left out, order in time, claims, provenance",
    )
    event.add_argument(
        "--html",
        type=named_path,
        metavar="FILE",
        help="write matrix, what is left out, order in time, claims, provenance",
    )
    event.add_argument(
        "--csv", type=named_path, metavar="FILE", help="write a table with a row for each sentence that tells a claim"
    )
    event.add_argument(
        "--matrix", type=named_path, metavar="FILE", help="write a table of 0 and 1: a row a claim, a column a story"
    )
    _add_reading(event)


def _add_languages(languages: argparse.ArgumentParser) -> None:
    languages.add_argument(
        "action", nargs="?", choices=("list", "install", "fetch", "remove"), default="list", help="default: list"
    )
    languages.add_argument(
        "names",
        nargs="*",
        metavar="FILE|PAIR",
        help="a package's file to install; a pair such as el_en to fetch or remove",
    )


def _add_reading(command: argparse.ArgumentParser) -> None:
    add_json_arguments(command)
    command.add_argument("--no-cleaning", action="store_true", help="take the whole file as the story")


def _translation_choice(text: str) -> str:
    if not re.fullmatch(r"[A-Za-z]{2,5}(?:-[A-Za-z0-9]{2,8})*", text):
        raise argparse.ArgumentTypeError(f"{text} is neither auto nor never nor the code of a language, such as en")
    return text


def _alerting(text: str) -> frozenset[DifferenceKind]:
    if text in ("all", "none"):
        return frozenset(DifferenceKind) if text == "all" else frozenset()
    try:
        return frozenset(map(DifferenceKind, text.split(",")))
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text} is neither all nor none nor kinds of differences") from error


def _strictness(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0.0 <= value <= 1.0:
        raise argparse.ArgumentTypeError(f"{text} is not a number from 0 to 1")
    return value


_ARGUMENTS = {
    "inspect": _add_inspect,
    "compare": _add_compare,
    "events": _add_events,
    "event": _add_event,
    "languages": _add_languages,
}
