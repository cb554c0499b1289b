"""The same answers without a window: inspect, compare, events, event, languages, doctor.

Exit codes: 0 done; 1 some input could not be read (the rest is in the output, the reason on standard error);
2 wrong usage; 3 nothing could be done. (The window adds 4: a library that it needs is missing.)
"""

import argparse
import errno
import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reader import __version__
from reader.cli import events
from reader.cli.command_parser import AUTO, COMMANDS, NEVER, command_parser
from reader.cli.exports import asks_for_files, write_exports
from reader.cli.outcome import ExitCode, complain, exit_code
from reader.cli.outputs import (
    STANDARD_OUTPUT,
    json_target,
    named_path,
    refuse_harm,
    settle_json,
    write,
    wrong_json,
)
from reader.cli.saying import say, say_aside
from reader.cli.standard_streams import leave
from reader.cli.stories import inputs_of, list_paths, read_stories
from reader.model.errors import MissingEngine, MissingPackage, ReaderError, UnreadableFile, UnwritableFile
from reader.storage.privacy import begin_privately

if TYPE_CHECKING:
    from reader.model.article import Article
    from reader.model.comparison import Comparison

_WITH_JSON = ("inspect", "compare", "events", "event")
# As in the processes of the window (processes/worker.py): an article makes thousands of objects, and next to no cycles.
_OBJECTS_BETWEEN_COLLECTIONS = 100_000
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO)
_PRIVATE = "--private"
_READING_LANGUAGE = "en"


def take_privacy(arguments: Sequence[str]) -> list[str]:
    """Return the arguments without `--private`, which may stand anywhere before "--", and begin privately if it did."""
    named = list(arguments)
    options = named[: named.index("--")] if "--" in named else named
    if _PRIVATE in options:
        begin_privately()
        return [name for name in options if name != _PRIVATE] + named[len(options) :]
    return named


def window_paths(arguments: Sequence[str]) -> tuple[Path, ...] | None:
    """Return the paths that the window is to open, or None if the arguments ask for a command.

    One folder, or two files. Ends the program with a usage message for `--help`, `--version` and wrong arguments.
    """
    if arguments and arguments[0] in COMMANDS:
        return None
    paths: list[Path] = _window_parser().parse_args(arguments).paths
    if len(paths) > 2:
        _window_parser().error("open one folder, or two files")
    return tuple(paths)


def run(arguments: Sequence[str]) -> int:
    """Carry out a command and return its exit code."""
    gc.set_threshold(_OBJECTS_BETWEEN_COLLECTIONS)
    parser = command_parser()
    try:
        options = parser.parse_args(settle_json(arguments))
    except ValueError as error:
        parser.error(str(error))
    if options.command in _WITH_JSON and (problem := wrong_json(options)):
        parser.error(f"{options.command}: {problem}")
    if options.command == "compare" and (problem := _wrong_compare(options)):
        parser.error(problem)
    if options.command == "languages" and (options.action == "list") == bool(options.names):
        parser.error("languages: list takes no name; install, fetch and remove take one or more")
    try:
        code: ExitCode = _ACTIONS[options.command](options)
        sys.stdout.flush()
    except UnwritableFile as error:
        complain(error)
        return ExitCode.NOTHING_DONE
    except BrokenPipeError:
        leave(sys.stdout)  # whoever read our output has gone
        return ExitCode.NOTHING_DONE
    except OSError as error:
        if error.errno not in _FULL:
            raise
        leave(sys.stdout)
        complain(UnwritableFile(Path("standard output"), os.strerror(error.errno).lower()))
        return ExitCode.NOTHING_DONE
    return code


def _inspect(options: argparse.Namespace) -> ExitCode:
    from reader.exporting.data import article_object, json_array
    from reader.processes.asking import ask
    from reader.processes.requests.renderings import FindQuotations

    target = json_target(options)
    listed = list_paths(options.paths)
    if target is not None:
        refuse_harm([target], inputs_of(listed), overwrites=options.overwrite)
    articles, failures = read_stories(listed, whole=options.no_cleaning)
    if target is None:
        _print_list(articles)
        if len(articles) == 1 and not options.paths[0].is_dir():
            from reader.cli.one_story import say_story

            say_story(articles[0])
    else:
        quotations = [ask(FindQuotations(article)) for article in articles]
        write(target, json_array(map(article_object, articles, quotations)))
    return exit_code(len(articles), failures)


def _compare(options: argparse.Namespace) -> ExitCode:
    if options.pairs is not None:
        return _compare_pairs(options)
    try:
        comparison = _comparison(options.left, options.right, options, set())
    except ReaderError as error:
        complain(error)
        return ExitCode.NOTHING_DONE
    if not write_exports(comparison, options):
        from reader.exporting.tables.table import links_text

        write(STANDARD_OUTPUT, links_text(comparison))
    return ExitCode.DONE


def _compare_pairs(options: argparse.Namespace) -> ExitCode:
    from reader.exporting.data import comparison_object, json_line

    try:
        rows = options.pairs.read_text(encoding="utf-8", errors="surrogateescape").split("\n")
    except OSError as error:
        complain(UnreadableFile(options.pairs, (error.strerror or "cannot be read").lower()))
        return ExitCode.NOTHING_DONE
    target = json_target(options) or STANDARD_OUTPUT
    named = (Path(path) for row in rows for path in row.rstrip("\r").split("\t") if path)
    refuse_harm([target], (options.pairs, *named), overwrites=options.overwrite)
    lines: list[bytes] = []
    failures = 0
    said: set[str] = set()
    for number, row in enumerate(rows, 1):
        if not row.strip():
            continue
        left, tab, right = row.rstrip("\r").partition("\t")
        try:
            if not tab:
                raise UnreadableFile(options.pairs, f"line {number} is not two paths with a tab between them")
            comparison = _comparison(Path(left), Path(right), options, said)
            lines.append(json_line(comparison_object(comparison, __version__)))
        except ReaderError as error:
            failures += 1
            complain(error)
            lines.append(json_line({"error": str(error)}))
        except RuntimeError as error:  # our own fault with one pair, which costs no other one
            failures += 1
            for line in str(error).splitlines():
                say_aside(line)
            lines.append(json_line({"error": f"{left}, {right}: Reader made a mistake"}))
    write(target, b"".join(lines))
    return exit_code(len(lines) - failures, failures)


def _languages(options: argparse.Namespace) -> ExitCode:
    from reader.cli import languages as cli_languages

    try:
        cli_languages.run(options.action, options.names)
    except ReaderError as error:
        complain(error)
        return ExitCode.NOTHING_DONE
    return ExitCode.DONE


def _doctor(_options: argparse.Namespace) -> ExitCode:
    from reader.diagnosis import diagnosis

    for name, value in diagnosis():
        say(f"{name:24} {value}")
    return ExitCode.DONE


def _comparison(left: Path, right: Path, options: argparse.Namespace, said: set[str]) -> "Comparison":
    """Compare two files; what is `said` of languages that can't be translated is not said for every pair again."""
    from reader.cli.placements import corrected_by_hand, dismissed_by_hand, unlinked_by_hand
    from reader.processes.asking import ask, get_ready, read_article
    from reader.processes.lanes import Lane

    get_ready(Lane.DOCUMENTS, Lane.COMPARING)
    from reader.model.comparison import DEFAULT_STRICTNESS, ComparisonSettings
    from reader.processes.requests.pairs import Compare

    whole = options.no_cleaning
    corrected = corrected_by_hand((left, right), whole=whole)
    articles = [read_article(path, whole=whole, corrections=corrected.get(path)) for path in (left, right)]
    if said_of_one_text := _one_text(*articles):
        say_aside(f"reader: {said_of_one_text}")
    dismissed, unlinked = dismissed_by_hand(articles), unlinked_by_hand(articles)
    articles = _translated(articles, options, said)
    strictness = DEFAULT_STRICTNESS if options.strictness is None else options.strictness
    settings = ComparisonSettings(strictness, options.alerts, dismissed, unlinked)
    return ask(Compare(articles[0], articles[1], settings))


def _one_text(left: "Article", right: "Article") -> str:
    """Say that what is compared is one file, or one text; "" of two."""
    if (left.path.resolve(), left.record) == (right.path.resolve(), right.record):
        return f"{left.path} is compared with itself"
    return f"{left.path} and {right.path} have the same text" if left.text == right.text else ""


def _translated(articles: list["Article"], options: argparse.Namespace, said: set[str]) -> list["Article"]:
    """Translate as `--translate` says; with "auto", a language that can't be translated is told and left as it is."""
    choice: str = options.translate
    if choice == NEVER or (choice == AUTO and articles[0].language == articles[1].language):
        return articles
    from reader.processes.asking import ask
    from reader.processes.requests.translations import Translate
    from reader.translating import needs_translation

    into = _READING_LANGUAGE if choice == AUTO else choice
    translated: list[Article] = []
    for article in articles:
        try:
            translated.append(ask(Translate(article, into)) if needs_translation(article, into) else article)
        except (MissingPackage, MissingEngine) as error:
            if choice != AUTO:
                raise
            if str(error) not in said:
                said.add(str(error))
                complain(error)
            translated.append(article)
    for article in translated:
        _remove_replaced_packages(article)
    return translated


def _remove_replaced_packages(translated: "Article") -> None:
    from reader.model.translation import proves_its_packages, trusted_sentences
    from reader.processes.asking import ask
    from reader.processes.requests.packages import RemoveReplaced
    from reader.storage.paths import packages_folder
    from reader.translating.packages import find_pair

    made = translated.translation
    if made is None or not proves_its_packages(translated):
        return
    if any(len(find_pair(packages_folder(), pair)) > 1 for pair in made.package.split("+")):
        ask(RemoveReplaced(made, trusted_sentences(translated)))


def _print_list(articles: Sequence["Article"]) -> None:
    from reader.wording.stories import language_text, length_text, story_headline, story_name, time_text

    for article in articles:
        facts = (story_name(article), time_text(article), language_text(article))
        told = (story_headline(article), *facts, length_text(article.word_count()))
        say(" · ".join(fact for fact in told if fact))


def _window_parser() -> argparse.ArgumentParser:
    named = "\n".join(f"  {name:10}{what}" for name, what in COMMANDS.items())
    parser = argparse.ArgumentParser(
        prog="reader",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        description="Compare how outlets tell the same event, side by side. Without a command: open the window.",
        epilog="commands, none of which needs a display (each has its own --help, takes --private too):\n" + named,
    )
    parser.add_argument("--version", action="version", version=f"reader {__version__}")
    parser.add_argument(_PRIVATE, action="store_true", help="keep nothing: no index, translations, corrections, places")
    parser.add_argument(
        "paths", nargs="*", type=named_path, metavar="PATH", help="a folder of articles, or two articles"
    )
    return parser


def _wrong_compare(options: argparse.Namespace) -> str | None:
    if options.pairs is not None and asks_for_files(options):
        return "compare: with --pairs only --json is written"
    if options.blind and json_target(options) is not None:
        return "compare: JSON is never blind; leave out --blind or --json"
    if options.pairs is None:
        return None if options.right is not None else "compare: name two stories, or a list with --pairs"
    return None if options.left is None else "compare: name two stories or a list with --pairs, not both"


_ACTIONS = {
    "inspect": _inspect,
    "compare": _compare,
    "events": events.group,
    "event": events.tell,
    "languages": _languages,
    "doctor": _doctor,
}
