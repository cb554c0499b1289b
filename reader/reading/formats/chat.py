"""Chats as WhatsApp and Signal export them: each message begins with its time and the name of who wrote it.

Stories are what somebody pasted into one message; all others, and what the program says, are talk about them.
"""

import re
from dataclasses import dataclass

# "02/10/2025, 18:33 - Ann: ", "[02.10.25, 18:33:05] Ann: ", "2025-10-02 18:33 - Ann: "; a mark may stand before it.
_START = re.compile(
    r"^[\u200e\u200f\ufeff]*\[?(?P<time>\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[:.]\d{2}(?:[:.]\d{2})?"
    r"(?:[ \u202f]?[ap]\.?[ \u202f]?m\.?)?)(?:\] |\s[-–]\s)(?:(?P<name>[^:\n]{1,60}): )?",
    re.IGNORECASE | re.MULTILINE,
)
_FEWEST_MESSAGES = 2
_FEWEST_WORDS = 60  # of a message that is a story
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
    stories: list[str] = []
    talk: list[str] = []
    for start, end in zip(starts, ends, strict=True):
        said = text[start.end() : end].strip()
        if start["name"] and len(said.split()) >= _FEWEST_WORDS:
            stories.append(_BOLD.sub(r"\2", said))
            talk.append(start[0].strip())
        else:
            talk.append(text[start.start() : end].strip())
    return Chat(tuple(stories), tuple(talk)) if stories else None
