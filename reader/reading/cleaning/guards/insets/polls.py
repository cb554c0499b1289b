"""Polls that a page sets between paragraphs: a question, the answers to choose from, a button."""

import re
from collections.abc import Iterator, Sequence

from reader.reading.cleaning.measures.page_features import Page

_BUTTON = re.compile(
    r"(?:vote(?: now)?|cast your vote|submit(?: (?:your )?vote)?|(?:view|see|show) results?|abstimmen"
    r"|ergebnis(?:se)?(?: (?:an)?zeigen)?|voter|voir les résultats|vota(?:r)?|ver (?:os )?resultados"
    r"|vedi (?:i )?risultati|stem(?:men)?|rösta|stem nå|głosuj|zobacz wyniki|голосовать|проголосовать|результаты"
    r"|голосувати|ψηφίστε|ψηφίζω|αποτελέσματα|oy ver|صوت|تصويت|投票)\W*"
)
_LONGEST_QUESTION = 25
_LONGEST_ANSWER = 12
_ANSWERS = range(2, 10)
_MOST_BUTTONS = 3


def without_polls(page: Page, kept: Sequence[int]) -> list[int]:
    """Leave out the questions, answers and buttons of polls."""
    buttons = [number for number in range(kept[0], kept[-1]) if _is_button(page, number)]
    polls = frozenset(number for button in buttons for number in _poll_above(page, button))
    return [number for number in kept if number not in polls] or list(kept)


def _is_button(page: Page, number: int) -> bool:
    return page.measured[number].words <= 3 and _BUTTON.fullmatch(page.low[number]) is not None


def _poll_above(page: Page, button: int) -> Iterator[int]:
    """Yield the units of the poll that ends with a button; none where no question stands above the answers."""
    for number in range(button - 1, max(-1, button - _ANSWERS.stop - _MOST_BUTTONS), -1):
        seen = page.measured[number]
        if page.units[number].text.endswith(("?", ";", "；", "？", "؟")) and seen.words <= _LONGEST_QUESTION:
            answers = [at for at in range(number + 1, button) if not _is_button(page, at)]
            if len(answers) in _ANSWERS:
                yield from range(number, button + 1)
            return
        if seen.prose or seen.words > _LONGEST_ANSWER:
            return
