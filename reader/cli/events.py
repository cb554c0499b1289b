"""The commands `events` and `event`: the stories of a folder by event, and what the stories of one event share."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli.outcome import ExitCode, exit_code
from reader.cli.outputs import add_json_arguments, json_target, refuse_harm, write
from reader.cli.stories import inputs_of, list_paths, read_stories

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.article import Article


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the commands to the command line."""
    events = commands.add_parser("events", help="group the stories of folders by event", allow_abbrev=False)
    events.add_argument("paths", nargs="+", type=Path, metavar="FOLDER", help="folders of stories, or files")
    add_json_arguments(events)
    events.add_argument("--no-cleaning", action="store_true", help="take the whole file as the story")


def group(options: argparse.Namespace) -> ExitCode:
    """Write or print the stories by event."""
    from reader.exporting.data import json_line
    from reader.exporting.event_data import events_object
    from reader.gathering import find_copies, group_stories
    from reader.reading import Cleaning

    target = json_target(options)
    listed = list_paths(options.paths)
    if target is not None:
        refuse_harm([target], inputs_of(listed), overwrites=options.overwrite)
    stories, failures = read_stories(listed, Cleaning.NONE if options.no_cleaning else Cleaning.STORY)
    groups = group_stories(stories)
    if target is None:
        _print_groups(stories, groups)
    else:
        copies = [find_copies([stories[n] for n in group]).same_text for group in groups]
        write(target, json_line(events_object(stories, groups, copies)))
    return exit_code(len(stories), failures)


def _print_groups(stories: "Sequence[Article]", groups: "Sequence[Sequence[int]]") -> None:
    from reader.exporting.words import outlet_name

    for number, group in enumerate(groups, 1):
        print(f"[{number}] {stories[group[0]].title or stories[group[0]].path.name}")
        for story in (stories[n] for n in group):
            facts = (outlet_name(story), story.published, story.title or story.path.name)
            print("    " + " · ".join(fact for fact in facts if fact))
