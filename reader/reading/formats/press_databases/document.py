"""One document of a press database, while its lines are told apart."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from reader.model.article import RemovalReason, Role
from reader.reading.extraction import Block, Extraction, Metadatum
from reader.reading.facts.bylines import clean_byline
from reader.reading.facts.dates.dates_in_text import find_date
from reader.reading.facts.press_names import without_issue
from reader.reading.language.identification import detect_language
from reader.text.punctuation import ends_sentence

LABEL = re.compile(r"^(?P<name>[A-ZÀ-Þ][A-Za-zÀ-ÿ]+(?:[ -][A-Za-zÀ-ÿ]+){0,3})[ \t]*:[ \t]*(?P<value>.*)$")
COPYRIGHT = re.compile(r"^\s*(?:\(c\)|©|copyright\b)|all rights reserved", re.IGNORECASE)
_WORDS_OF_PROSE = 12
_WORDS_OF_A_SENTENCE = 3
# This many paragraphs tell the language.
_MOST_PARAGRAPHS = 20


@dataclass(slots=True)
class Document:
    """Its facts by field, the paragraphs of its story, and the lines around them."""

    facts: dict[str, str] = field(default_factory=dict)
    story: list[str] = field(default_factory=list)
    around: list[str] = field(default_factory=list)

    def note(self, name: str, value: str) -> None:
        """Keep a fact, the first of each field; a date as ISO 8601."""
        said = (find_date(value) or "") if name == "published" else value.strip()
        said = (clean_byline(value) or "") if name == "byline" else said
        said = without_issue(said) if name == "outlet" else said
        if said:
            self.facts.setdefault(name, said)

    def extraction(self) -> Extraction:
        """Return what `assembly` makes an article of."""
        title = self.facts.get("title")
        return Extraction(
            blocks=(
                *([Block(title, Role.HEADLINE)] if title else []),
                *(Block(paragraph) for paragraph in self.story),
                *(Block(line, removed=RemovalReason.METADATA) for line in self.around),
            ),
            metadata=tuple(Metadatum(name, value, "label of the database") for name, value in self.facts.items()),
            language=detect_language("\n".join(self.story[:_MOST_PARAGRAPHS])).code,
        )


def cut_behind(text: str, ends: re.Pattern[str]) -> list[str]:
    """Cut a text behind each line that ends a document; what is after the last one is no document."""
    places = [0, *(mark.end() for mark in ends.finditer(text))]
    return [text[at:end] for at, end in pairwise(places)]


def lines_of(part: str) -> list[str]:
    """Return the lines that are not blank, with one blank between words."""
    return [" ".join(line.split()) for line in part.split("\n") if line.strip()]


def is_prose(line: str) -> bool:
    """Tell whether a line is a paragraph of a story and no label or fact."""
    words = len(line.split())
    return words >= _WORDS_OF_PROSE or (words > _WORDS_OF_A_SENTENCE and ends_sentence(line))


def first_dated(lines: Sequence[str]) -> int | None:
    """Return the first line that has a date."""
    return next((number for number, line in enumerate(lines) if find_date(line)), None)
