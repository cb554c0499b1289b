"""Who tells a claim, and how many do, in words."""

from collections.abc import Sequence

from reader.model.events.event import Event, State
from reader.model.events.voices import voices_of, voices_of_all, witnesses
from reader.wording.catalogue import counted, listed, tr
from reader.wording.dates import date_text, local_date_text
from reader.wording.event.events import STATE_SIGNS, story_names


def told_by_text(event: Event, *numbers: int) -> str:
    """Say who tells a claim: "told by Herald; in part: Post; in another language: Nea; otherwise: Tribune".

    Of several `numbers` that are one thing, who tells all of it and who some.
    """
    return _told_by(event, numbers, story_names(event))


def told_when_text(event: Event, *numbers: int) -> str:
    """Say who tells a claim, and when: "told by Herald (2031-03-14 20:15) and Monitor (day not known)".

    The zone is said where stories have several.
    """
    times = [event.came(n) for n in range(len(event.stories))]
    told, local = ([text(time) for time in times] for text in (date_text, local_date_text))
    zones = {whole.removeprefix(own) for whole, own in zip(told, local, strict=True) if whole and own}
    came = (time or tr("day not known") for time in (told if len(zones) > 1 else local))
    return _told_by(event, numbers, [f"{name} ({when})" for name, when in zip(story_names(event), came, strict=True)])


def _told_by(event: Event, numbers: Sequence[int], names: Sequence[str]) -> str:
    """Name who tells a claim, and apart who tells it otherwise or is unsure, as the matrix says."""
    words = tr("told by {}"), tr("in part: {}"), tr("in another language: {}")
    voices = voices_of_all(event, numbers)
    surely = frozenset[int]().union(*(witnesses(event, number) for number in numbers))
    sure = {event.voice_of(story): story for story in sorted(surely, reverse=True)}
    by_a_third, told = 0, []
    for word, stories in zip(words, (voices.whole, voices.part, voices.foreign), strict=True):
        shown = [n if n in surely else sure.get(event.voice_of(n)) for n in stories]
        # Who is named has to say it, in words that are surely the same; the others count.
        named = [n for n in shown if n is not None]
        by_a_third += len(shown) - len(named)
        told += [word.format(listed(tuple(names[n] for n in named)))] if named else []
    if by_a_third:
        told.append(counted(by_a_third, tr("{} other less surely"), tr("{} others less surely")))
    beside = (tr("otherwise: {}"), voices.otherwise), (tr("unsure: {}"), voices.unsure)
    told += [word.format(listed(tuple(names[n] for n in stories))) for word, stories in beside if stories]
    return "; ".join(told)


def voices_sign(event: Event, *numbers: int) -> str:
    """Count who tells a claim, briefly: "3"; "3 + 2 ≠ 1" with two in part or another language, and one otherwise."""
    voices = voices_of_all(event, numbers)
    more = len(voices.part) + len(voices.foreign)
    told = f"{len(voices.whole)} + {more}" if more else str(len(voices.whole))
    # Where there is no room for all of it, a line ends before the sign.
    return f"{told} {STATE_SIGNS[State.DIFFERS]}\u00a0{len(voices.otherwise)}" if voices.otherwise else told


def voices_text(event: Event, number: int) -> str:
    """Count who tells a claim: "3 independent stories, 2 in part, 1 in another language, 1 otherwise, 1 unsure".

    Who has a long sentence of another story word for word is no voice of its own, and named last.
    """
    voices = voices_of(event, number)
    told = [counted(len(voices.whole), tr("{} independent story"), tr("{} independent stories"))]
    ways = tr("{} in part"), tr("{} in another language"), tr("{} otherwise"), tr("{} unsure")
    told += [way.format(len(stories)) for way, stories in zip(ways, voices[1:], strict=True) if stories]
    heard = {event.voice_of(story) for stories in voices for story in stories}
    echoing = {event.voice_of(story) for story in event.claims[number].echoing} - heard
    if echoing:
        told.append(tr("{} with the same long sentence, not counted").format(len(echoing)))
    return ", ".join(told)
