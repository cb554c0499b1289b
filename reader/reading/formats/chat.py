"""Chats as WhatsApp and Signal export them: each message begins with its time and the name of who wrote it.

Stories are what somebody pasted into one message; all others, and what the program says, are talk about them.
"""

import re
from dataclasses import dataclass

from reader.reading.cleaning.measures.words import split_words
from reader.text.punctuation import ends_sentence

# "02/10/2025, 18:33 - Ann: ", "[02.10.25, 18:33:05] Ann: ", "2025-10-02 18:33 - Ann: "; a mark may stand before it.
_START = re.compile(
    r"^[\u200e\u200f\ufeff]*\[?(?P<time>\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[:.]\d{2}(?:[:.]\d{2})?"
    r"(?:[ \u202f]?[ap]\.?[ \u202f]?m\.?)?)(?:\] |\s[-–]\s)(?:(?P<name>[^:\n]{1,60}): )?",
    re.IGNORECASE | re.MULTILINE,
)
_FEWEST_MESSAGES = 2
_FEWEST_WORDS = 60  # of a message that is a story
# What was pasted has paragraphs, which nobody types into a chat.
_FEWEST_PARAGRAPHS, _FEWEST_WORDS_OF_THEM = 3, 30
_BOLD = re.compile(r"^([*_~]{1,2})(?=\S)(.+?)(?<=\S)\1$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Chat:
    """The stories of a chat, in which bold lines have lost their marks, and all that was said around them."""

    stories: tuple[str, ...]
    talk: tuple[str, ...]


def split_chat(text: str) -> Chat | None:
    """Return what a chat holds; None for other texts, and for chats without a story."""
    if _START.match(text) is None:
        return None
    starts = list(_START.finditer(text))
    if len(starts) < _FEWEST_MESSAGES:
        return None
    ends = [*(start.start() for start in starts[1:]), len(text)]
    messages = [text[start.end() : end].strip() for start, end in zip(starts, ends, strict=True)]
    named = [number for number, start in enumerate(starts) if start["name"]]
    told = [number for number in named if len(split_words(messages[number])) >= _FEWEST_WORDS]
    told = told or [number for number in named if _has_paragraphs(messages[number])]
    stories = [_BOLD.sub(r"\2", messages[number]) for number in told]
    talk = [
        start[0].strip() if number in told else text[start.start() : end].strip()
        for number, (start, end) in enumerate(zip(starts, ends, strict=True))
    ]
    return Chat(tuple(stories), tuple(talk)) if stories else None


def _has_paragraphs(said: str) -> bool:
    paragraphs = [line for line in said.split("\n") if ends_sentence(line.strip())]
    return len(paragraphs) >= _FEWEST_PARAGRAPHS and len(split_words(said)) >= _FEWEST_WORDS_OF_THEM
