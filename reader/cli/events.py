"""The commands `events` and `event`: the stories of a folder by event, and what the stories of one event share."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli.outcome import ExitCode, complain, exit_code
from reader.cli.outputs import json_target, refuse_harm, write
from reader.cli.saying import say, say_aside
from reader.cli.stories import inputs_of, list_paths, read_stories
from reader.model.errors import UnreadableFile

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.article import Article
    from reader.model.events.event import Event
    from reader.model.events.story_group import StoryGroup


def group(options: argparse.Namespace) -> ExitCode:
    """Write or print the stories by event."""
    from reader.cli.one_event import group_stories
    from reader.exporting.data import json_line
    from reader.exporting.event_data import events_object

    target = json_target(options)
    listed = list_paths(options.paths)
    if target is not None:
        refuse_harm([target], inputs_of(listed), overwrites=options.overwrite)
    stories, failures = read_stories(listed, whole=options.no_cleaning)
    groups = group_stories(stories)
    if target is None:
        _print_groups(stories, groups)
    else:
        write(target, json_line(events_object(stories, groups)))
    return exit_code(len(stories), failures)


def tell(options: argparse.Namespace) -> ExitCode:
    """Write or print what the stories of one event share."""
    from reader.cli.one_event import choose_event
    from reader.cli.placements import dismissed_by_hand, unlinked_by_hand
    from reader.exporting.options import EventFormat
    from reader.model.difference import ALERTING
    from reader.processes.asking import ask
    from reader.processes.requests.events import GatherEvent
    from reader.processes.requests.renderings import RenderEvent

    targets = {form: target for form, target in _targets(options).items() if target is not None}
    listed = list_paths(options.paths)
    refuse_harm(targets.values(), inputs_of(listed), overwrites=options.overwrite)
    stories, failures = read_stories(listed, whole=options.no_cleaning)
    if not stories:
        return ExitCode.NOTHING_DONE
    try:
        base = _base(stories, options.base)
    except UnreadableFile as error:
        complain(error)
        return ExitCode.NOTHING_DONE
    named = {file for one in listed if not one.path.is_dir() for file in one.files}
    chosen = choose_event(stories, {n for n, story in enumerate(stories) if story.path in named}, base)
    for line in chosen.said:
        say_aside(f"reader: {line}")
    elsewhere, by_hand = tuple(sorted(chosen.elsewhere)), tuple(chosen.by_hand)
    unlinked = unlinked_by_hand(chosen.stories)
    event = ask(GatherEvent(chosen.stories, by_hand, chosen.base, elsewhere, unlinked))
    event = event.obeying(ALERTING, dismissed_by_hand(chosen.stories))
    for form, target in targets.items():
        write(target, ask(RenderEvent(event, EventFormat(form))))
    if not targets:
        _print_event(event)
    return exit_code(len(stories), failures)


def _targets(options: argparse.Namespace) -> dict[str, Path | None]:
    named = {name: getattr(options, name) for name in ("pdf", "html", "csv", "matrix")}
    return {**named, "json": json_target(options)}


def _base(stories: "Sequence[Article]", file: Path | None) -> int | None:
    """Return the index of the story that was named, if any. Raises UnreadableFile where it is none of them."""
    if file is None:
        return None
    found = [n for n, story in enumerate(stories) if story.path.resolve() == file.resolve()]
    if not found:
        raise UnreadableFile(file, "it is none of the stories of the event")
    return found[0]


def _print_event(event: "Event") -> None:
    from reader.model.events.event import State
    from reader.model.events.quoted_claims import in_quotations
    from reader.wording.event.event_values import difference_lines
    from reader.wording.event.events import STATE_SIGNS, state_name, story_names, wording_text
    from reader.wording.event.findings import told_later_head

    def numbers(claims: "Sequence[int]") -> str:
        """Name claims by their numbers, those of one quotation together."""
        return ", ".join("+".join(f"[{n + 1}]" for n in left.claims) for left in in_quotations(event, claims))

    names, in_time, found = story_names(event), event.in_time(), set[State]()
    if not event.claims:
        say(_without_claims(event, names))
    for number, claim in enumerate(event.claims):
        say(f"[{number + 1}] {wording_text(event, claim)}")
        of_story = event.states(number)
        states = {story: of_story[story] for story in in_time}
        say("    " + " · ".join(f"{STATE_SIGNS[state]} {names[story]}" for story, state in states.items()))
        for line in difference_lines(event, claim):
            say(f"    {line}")
        found.update(states.values())
    if found:
        say("Signs: " + ", ".join(f"{STATE_SIGNS[state]} {state_name(state)}" for state in State if state in found))
    omissions = sorted(event.omissions, key=lambda one: in_time.index(one.story))
    for omission in omissions:
        if omission.claims:
            say(f"Not found in {names[omission.story]}: {numbers(omission.claims)}")
    later = [omission for omission in omissions if omission.later]
    if later:
        say(f"{told_later_head()}:")
    for omission in later:
        say(f"    {names[omission.story]}: {numbers(omission.later)}")
    for story in event.unknown:
        say(f"{names[story]}: what it leaves out is not known")


def _without_claims(event: "Event", names: "Sequence[str]") -> str:
    """Say why nothing is listed of an event, and how many sentences each story has that no other one tells."""
    from reader.model.events.told_alone import told_alone

    if len(names) == 1:
        return f"{names[0]} alone: what is told, and what is left out, is known of two stories or more"
    counts = ", ".join(f"{names[story]} {len(own)}" for story, own in told_alone(event).items())
    alone = f"; sentences of one alone: {counts}" if counts else ""
    return f"No two of {len(names)} stories were found to tell the same{alone}"


def _print_groups(stories: "Sequence[Article]", groups: "Sequence[StoryGroup]") -> None:
    from reader.wording.catalogue import tr
    from reader.wording.event.events import name_giver, naming_time
    from reader.wording.stories import story_headline, story_name, time_text

    for number, group in enumerate(groups, 1):
        own = [stories[n] for n in group.stories]
        came = [naming_time(story.published, story.modified) for story in own]
        by_hand = [place for place, n in enumerate(group.stories) if n in group.by_hand]
        named = name_giver(came, [story.title for story in own], by_hand)
        say(f"[{number}] {story_headline(own[named])}")
        heads = {n: copies[0] for copies in group.same_text for n in copies[1:]}
        for n in group.stories:
            copied = tr("much the same text as {}").format(story_name(stories[heads[n]])) if n in heads else None
            facts = (story_name(stories[n]), time_text(stories[n]), story_headline(stories[n]), copied)
            say("    " + " · ".join(fact for fact in facts if fact))
