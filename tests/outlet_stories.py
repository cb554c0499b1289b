"""Stories of an invented outlet, about different things, for tests of what its stories have in common."""

import json
from collections.abc import Sequence
from pathlib import Path

from reader.model.article import Article, Paragraph, Role, Sentence, Span

CALL = "Elsin Courier lives from its readers: take a paper home on the way to work."
STORIES = {
    "Bridge over the Tarn opens again": (
        "The bridge over the Tarn carries cars again, two months after a barge struck its second pier.",
        "Engineers replaced eleven girders of the bridge, and painted the others in the colour of 1932.",
        "Lorries of more than twelve tonnes still have to go round by Norby until the summer.",
        "Shopkeepers on the east bank of the Tarn lost a third of their trade in March, they say.",
    ),
    "School in Marn gets a new roof": (
        "Rain came through the roof of the school in Marn for nine winters, and the pupils knew where to put buckets.",
        "From Monday on, carpenters will lay tiles over the classrooms, the gymnasium and the kitchen.",
        "The council found the money for the school after the sale of a meadow beside the station.",
        "Lessons go on in the town hall and in two tents that the fire brigade lends to Marn.",
    ),
    "Wolves seen near Ostby for the first time": (
        "A hunter filmed three wolves on a field near Ostby in the early hours of Sunday.",
        "Biologists think that the wolves came down from the Orrin hills, where snow still lies.",
        "Farmers were told to keep sheep in their barns at night, and to call a number for advice.",
        "Nobody should try to feed the animals or to go near them, the forest office of Ostby said.",
    ),
    "Ferry line raises its prices": (
        "A ticket for the ferry to the islands will cost two crowns more from the first of May.",
        "Fuel became dearer by a fifth within a year, the ferry line says, and its oldest ship needs an engine.",
        "Islanders with a card keep the old prices until the end of the year, as do their children.",
        "The mayor of the largest island called the timing unlucky, because guests book in April.",
    ),
}


def story(
    headline: str, paragraphs: Sequence[str], outlet: str | None = "Elsin Courier", url: str | None = None
) -> Article:
    texts = [headline, *paragraphs]
    spans, start = [], 0
    for text in texts:
        spans.append(Span(start, start + len(text)))
        start += len(text) + 2
    roles = [Role.HEADLINE, *[Role.BODY] * len(paragraphs)]
    return Article(
        path=Path(f"{headline}.txt"),
        digest="",
        text="\n\n".join(texts),
        paragraphs=tuple(Paragraph(span, role) for span, role in zip(spans, roles, strict=True)),
        sentences=tuple(Sentence(span, number) for number, span in enumerate(spans)),
        title=headline,
        outlet=outlet,
        url=url,
    )


def stories(*extra: str, count: int = 4, outlet: str | None = "Elsin Courier") -> list[Article]:
    """Return different stories of an outlet, each with further lines before its last paragraph."""
    return [
        story(headline, [*paragraphs[:-1], *extra, paragraphs[-1]], outlet)
        for headline, paragraphs in list(STORIES.items())[:count]
    ]


def write_stories(folder: Path, *extra: str) -> list[Path]:
    """Write the four stories as dumps, each with further lines before its last paragraph; give their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for number, (headline, paragraphs) in enumerate(STORIES.items()):
        text = "\n\n".join([*paragraphs[:-1], *extra, paragraphs[-1]])
        paths.append(folder / f"{number}.json")
        dump = {"title": headline, "text": text, "source": "Elsin Courier", "language": "en"}
        paths[-1].write_text(json.dumps(dump), encoding="utf-8")
    return paths
