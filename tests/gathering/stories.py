"""Stories of invented events, each told by several invented outlets in its own words."""

from collections.abc import Sequence
from pathlib import Path

from reader.model.article import Article, Paragraph, Role, Sentence, Span

DAM = (
    ("Herald", "Dam at Oreva gives way after night of rain",
     "The dam at Oreva gave way on Monday night and flooded the lower town, officials said.",
     "About 1,200 people were brought to safety in two schools.",
     "Engineers had warned of cracks in the spillway in March."),
    ("Monitor", "Oreva dam breaks, lower town under water",
     "Water flooded the lower town of Oreva on Monday night when the dam above it broke.",
     "Some 1,200 people spent the night in two schools.",
     "The mayor, Ilse Brandt, asked for tents and blankets."),
    ("Tribune", "Lower Oreva flooded as dam fails",
     "The lower town of Oreva was flooded on Monday night after its dam failed.",
     "Engineers had warned in March of cracks in the spillway.",
     "The mayor, Ilse Brandt, asked for tents and blankets."),
)  # fmt: skip
STRIKE = (
    ("Herald", "Tram drivers of Kessel walk out over night shifts",
     "Tram drivers in Kessel stopped work on Thursday in a dispute over night shifts.",
     "The union wants two nights off in a row.",
     "Buses ran on the main lines."),
    ("Monitor", "No trams in Kessel as drivers strike",
     "Kessel woke without trams on Thursday as drivers went on strike over their night shifts.",
     "Their union asks for two nights off in a row.",
     "The operator calls the demand unpayable."),
)  # fmt: skip


def article_of(
    outlet: str,
    headline: str,
    *sentences: str,
    published: str | None = None,
    language: str = "en",
    name: str | None = None,
) -> Article:
    """Make an article of a headline and sentences, each a paragraph of its own."""
    text = "\n\n".join((headline, *sentences))
    paragraphs, places, start = [], [], 0
    for number, part in enumerate((headline, *sentences)):
        span = Span(start, start + len(part))
        paragraphs.append(Paragraph(span, Role.BODY if number else Role.HEADLINE))
        places.append(Sentence(span, number))
        start = span.end + 2
    return Article(
        path=Path(name or f"{outlet}-{headline[:12]}.txt"),
        digest=f"{hash_of(text):064x}",
        text=text,
        paragraphs=tuple(paragraphs),
        sentences=tuple(places),
        title=headline,
        outlet=outlet,
        published=published,
        language=language,
    )


def hash_of(text: str) -> int:
    """Return a number that is the same in every process."""
    return sum((place + 1) * ord(letter) for place, letter in enumerate(text))


def articles_of(told: Sequence[tuple[str, ...]], published: str | None = None) -> list[Article]:
    """Make the articles of an event."""
    return [article_of(*story, published=published) for story in told]
