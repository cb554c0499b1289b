"""Transcripts of what was said on the air: a line that only names who speaks is no sentence of the story."""

import re
from collections import defaultdict
from collections.abc import Sequence

from reader.model.article import RemovalReason, Role
from reader.reading.cleaning.measures.page_features import Page

Verdict = Role | RemovalReason

_MOST_WORDS_OF_A_NAME = 4
_FEWEST_SPEAKERS, _FEWEST_TURNS, _FEWEST_TURNS_OF_ONE = 2, 6, 2
_WORDS_OF_A_TURN = 8
_REACH = 3
# What such lines are taken for, each alone.
_DOUBTFUL = frozenset({Role.BODY, Role.CAPTION, RemovalReason.OTHER, RemovalReason.MENU})
_SOUND = re.compile(r"[\[(][^\W\d_][^\[\]().!?]{1,40}[\])]")
# A name, which no mark but a colon ends: "ann orr", "ANN ORR:", "Dr. Orr".
_NAME = re.compile(r"(?:[^\W\d_][\w'’-]*\.?(?: |$)){1,4}")


def settle_speakers(page: Page, verdicts: Sequence[Verdict]) -> list[Verdict]:
    """Return the verdicts with names of speakers as subheadings, where two or more speak by turns, and sounds as notes.

    Each of them speaks several times, and of all these lines most have a long sentence below.
    """
    settled = list(verdicts)
    turns = _turns(page, verdicts)
    for number in turns:
        settled[number] = Role.SUBHEADING
    if turns:
        for number in range(turns[0], turns[-1] + _REACH):
            if (
                number < len(page)
                and verdicts[number] in _DOUBTFUL
                and _SOUND.fullmatch(page.units[number].text.strip())
            ):
                settled[number] = Role.NOTE
    return settled


def _turns(page: Page, verdicts: Sequence[Verdict]) -> list[int]:
    """Return the lines that name who speaks, if there are enough of them."""
    named: dict[str, list[int]] = defaultdict(list)
    told = [number for number, verdict in enumerate(verdicts) if verdict is Role.BODY]
    for number in range(max(0, told[0] - 1), told[-1] + 1) if told else ():
        if verdicts[number] in _DOUBTFUL and page.is_repeated(number) and _may_name(page, number):
            named[page.low[number]].append(number)
    speakers = [numbers for numbers in named.values() if len(numbers) >= _FEWEST_TURNS_OF_ONE]
    turns = sorted(number for numbers in speakers for number in numbers)
    answered = [number for number in turns if _is_said_below(page, number)]
    is_dialogue = len(speakers) >= _FEWEST_SPEAKERS and len(turns) >= _FEWEST_TURNS
    return turns if is_dialogue and 2 * len(answered) > len(turns) else []


def _may_name(page: Page, number: int) -> bool:
    seen = page.measured[number]
    name = page.units[number].text.strip().removesuffix(":").rstrip()
    is_bare = seen.words <= _MOST_WORDS_OF_A_NAME and not seen.digits and not name.endswith(".")
    return is_bare and _NAME.fullmatch(name) is not None


def _is_said_below(page: Page, number: int) -> bool:
    return number + 1 < len(page) and page.measured[number + 1].words >= _WORDS_OF_A_TURN
