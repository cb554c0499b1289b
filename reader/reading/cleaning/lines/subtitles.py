"""Subtitles: numbers and times between the lines that somebody says, each line a part of a sentence."""

import re
from collections.abc import Sequence

from reader.text.punctuation import ends_sentence

_TIME = r"(?:\d{1,2}:)?\d{2}:\d{2}[,.]\d{3}"
_TIMES = re.compile(rf"\s*{_TIME}\s+-->\s+{_TIME}.*")
_NUMBER = re.compile(r"\s*\d{1,5}\s*")
_HEAD = re.compile(r"\ufeff?\s*WEBVTT\b.*")
_TAG = re.compile(r"</?(?:[bciuv]|font)\b[^<>]{0,80}>|\{\\an?\d\}")
_FEWEST_CUES = 3
# Of a sentence that nobody ends, so that a film without full stops is no one paragraph.
_MOST_WORDS = 60


def split_subtitles(lines: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return what is said, a sentence or two on the line where it begins, and the lines that number and time it.

    A text without such times is returned as it stands.
    """
    timed = [number for number, line in enumerate(lines) if "-->" in line and _TIMES.fullmatch(line)]
    if len(timed) < _FEWEST_CUES:
        return list(lines), []
    marks = set(timed)
    marks.update(number - 1 for number in timed if number and _NUMBER.fullmatch(lines[number - 1]))
    marks.update(number for number in range(min(1, len(lines))) if _HEAD.fullmatch(lines[number]))
    said = ["" if number in marks else " ".join(_TAG.sub("", line).split()) for number, line in enumerate(lines)]
    start: int | None = None
    for number in range(timed[0], len(said)):
        if not said[number]:
            continue
        if start is not None and len(said[start].split()) < _MOST_WORDS and not ends_sentence(said[start]):
            said[start], said[number] = f"{said[start]} {said[number]}", ""
        else:
            start = number
    return said, [lines[number] for number in sorted(marks)]
