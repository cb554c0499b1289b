"""Chats as WhatsApp and Signal export them, or Telegram copies them: messages begin with their time and who wrote them.

Stories are what somebody pasted into one message; all others, and what the program says, are talk about them.
"""

import re
from dataclasses import dataclass

from reader.reading.cleaning.measures.words import split_words
from reader.reading.extraction import Metadatum
from reader.reading.facts.dates.dates_in_text import find_dates
from reader.reading.facts.press_names import is_press_name
from reader.text.late_pattern import late_pattern
from reader.text.punctuation import ends_sentence

# "02/10/2025, 18:33 - Ann: ", "[02.10.25, 18:33:05] Ann: ", "2025-10-02 18:33 - Ann: "; a mark may stand before it.
_START = re.compile(
    r"^[\u200e\u200f\ufeff]*\[?(?P<time>\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[:.]\d{2}(?:[:.]\d{2})?"
    r"(?:[ \u202f]?[ap]\.?[ \u202f]?m\.?)?)(?:\] |\s[-–]\s)(?:(?P<name>[^:\n]{1,60}): )?",
    re.IGNORECASE | re.MULTILINE,
)
# "Nordic Beacon, [24.02.2026 20:47]" on a line of its own.
_COPIED_START = late_pattern(
    r"^[\u200e\u200f\ufeff]*(?P<name>[^\n\[\]]{1,60}), \[(?P<time>\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}:\d{2}"
    r"(?::\d{2})?(?:[ \u202f]?[AaPp][Mm])?)\][ \t]*$\n?",
    re.MULTILINE,
)
_FEWEST_MESSAGES = 2
_FEWEST_WORDS = 60  # of a message that is a story
# What was pasted has paragraphs, which nobody types into a chat.
_FEWEST_PARAGRAPHS, _FEWEST_WORDS_OF_THEM = 3, 30
# Signs such as a red exclamation mark stand before headlines.
_BOLD = re.compile(r"^[^\w\s*~\"'«„“”(\[¿¡]{0,4}([*_~]{1,2})(?=\S)(.+?)(?<=\S)\1$", re.MULTILINE)
_SIGNS = late_pattern("^[\u203c\u2049\u2190-\u2bff\U0001f000-\U0001faff\ufe0f\u200d\\s]+(?=\\w)")
# What a channel asks below what it tells: "Subscribe: @halmcourier", "t.me/halmcourier".
_OF_A_CHANNEL = late_pattern(r"(?:^|\s)@[A-Za-z]\w{3,31}\W*$|\bt\.me/[\w+]{4,}")
_LAST_LINES = 4
_DOTTED = re.compile(r"\d{1,2}\.\d{1,2}\.\d{4}\b")


@dataclass(frozen=True, slots=True)
class PastedStory:
    """What somebody pasted into one message, without the marks of bold lines, and what its channel tells of it."""

    text: str
    facts: tuple[Metadatum, ...] = ()


@dataclass(frozen=True, slots=True)
class Chat:
    """The stories of a chat, and all that was said around them."""

    stories: tuple[PastedStory, ...]
    talk: tuple[str, ...]


def split_chat(text: str) -> Chat | None:
    """Return what a chat holds; None for other texts, and for chats without a story."""
    form = next((form for form in (_START, _COPIED_START) if form.match(text)), None)
    if form is None:
        return None
    starts = list(form.finditer(text))
    if len(starts) < _FEWEST_MESSAGES:
        return None
    ends = [*(start.start() for start in starts[1:]), len(text)]
    messages = [text[start.end() : end].strip() for start, end in zip(starts, ends, strict=True)]
    named = [number for number, start in enumerate(starts) if start["name"]]
    told = [number for number in named if len(split_words(messages[number])) >= _FEWEST_WORDS]
    told = told or [number for number in named if _has_paragraphs(messages[number])]
    names = {start["name"] for start in starts}
    stories = [
        PastedStory(
            _SIGNS.sub("", _BOLD.sub(r"\2", messages[number])),
            _facts_of_channel(starts[number], messages[number]) if form is _COPIED_START and len(names) == 1 else (),
        )
        for number in told
    ]
    talk = [
        start[0].strip() if number in told else text[start.start() : end].strip()
        for number, (start, end) in enumerate(zip(starts, ends, strict=True))
    ]
    return Chat(tuple(stories), tuple(talk)) if stories else None


def _facts_of_channel(start: re.Match[str], said: str) -> tuple[Metadatum, ...]:
    """Return outlet and time of a channel's story: it has a paper's name or asks to follow it, which no friend does."""
    name, time = start["name"].strip(), start["time"]
    last = said.split("\n")[-_LAST_LINES:]
    if not (is_press_name(name) or any(_OF_A_CHANNEL.search(line.strip()) for line in last)):
        return ()
    facts = [Metadatum("outlet", name, "channel")]
    # Of "2/3/2026" it is not known which is the month.
    dates = find_dates(time, lambda: None) if _DOTTED.match(time) else []
    return (*facts, *(Metadatum("published", date.iso, "time of the message") for date in dates[:1]))


def _has_paragraphs(said: str) -> bool:
    paragraphs = [line for line in said.split("\n") if ends_sentence(line.strip())]
    return len(paragraphs) >= _FEWEST_PARAGRAPHS and len(split_words(said)) >= _FEWEST_WORDS_OF_THEM
