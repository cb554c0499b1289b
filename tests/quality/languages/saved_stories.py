"""Saved stories of our own with labels: the text of a dump, and what each of its lines is.

`== outlet | day | byline` opens a story, "~ " a line that is none of it, "# " its headline; all others are sentences,
one paragraph up to a blank line or a line that is none. Before a sentence stands what it tells: "s" a fact that the
other story tells too, "x" one that it contradicts, "t" what looks like a sentence of the other and is another thing,
"o" what it alone tells; behind "@" who is quoted.
"""

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from reader.comparing import compare
from reader.model.article import Article
from reader.model.comparison import Comparison, Side
from reader.model.difference import TOLD_OTHERWISE
from reader.reading import read_article

_DENSE = frozenset({"ja", "zh"})
_SHARED = ("s", "x")


@dataclass
class Saved:
    """A story: its text, its sentences with label and speaker, and the lines that are none of it."""

    lines: list[str] = field(default_factory=list)
    sentences: list[tuple[str, str, str]] = field(default_factory=list)
    junk: list[str] = field(default_factory=list)


def read_saved(file: Path) -> list[Saved]:
    """Read the stories of a file."""
    stories: list[Saved] = []
    joint = "" if file.stem[:2] in _DENSE else " "
    paragraph: list[str] = []
    for line in (*file.read_text(encoding="utf-8").splitlines(), ""):
        label, _, text = line.partition(" | ")
        if line.startswith(("== ", "~ ", "# ")) or not line:
            if paragraph:
                stories[-1].lines.append(joint.join(paragraph))
                paragraph = []
            if line.startswith("== "):
                stories.append(Saved())
            elif line:
                stories[-1].lines.append(line[2:])
                stories[-1].junk += [line[2:]] if line.startswith("~ ") else []
        else:
            kind, _, speaker = label.partition(" @")
            stories[-1].sentences.append((kind, speaker, text))
            paragraph.append(text)
    return stories


def count_event(file: Path, folder: Path) -> Counter[str]:
    """Count what reading and comparing the two stories of a file get right and wrong."""
    counts: Counter[str] = Counter()
    stories = read_saved(file)
    articles, places = [], []
    for number, story in enumerate(stories):
        path = folder / f"{file.stem}{number}.txt"
        path.write_text("\n".join(story.lines) + "\n", encoding="utf-8")
        article = read_article(path)
        articles.append(article)
        places.append(_places(article, story))
        kept = {_squash(article.sentence_text(index)) for index in article.compared_sentences()}
        counts["lost"] += len(story.sentences) - len(set(places[-1].values()))
        counts["junk"] += sum(_squash(line) in kept for line in story.junk)
    found = compare(articles[0], articles[1])
    counts.update(_count_links(found, stories, places))
    for side, story, place, article in zip(Side, stories, places, articles, strict=True):
        quotations = found.quotations.left if side is Side.LEFT else found.quotations.right
        for number, (_, speaker, _) in enumerate(story.sentences):
            spans = [article.sentences[index].span for index, told in place.items() if told == number]
            told = [
                " ".join(span.of(article.text) for span in one.speaker)
                for one in quotations
                if any(piece.start < span.end and span.start < piece.end for piece in one.pieces for span in spans)
            ]
            if speaker:
                counts["speaker"] += any(_names(speaker, one) for one in told)
    return counts


def _count_links(found: Comparison, stories: list[Saved], places: list[dict[int, int]]) -> Counter[str]:
    counts: Counter[str] = Counter()
    linked: set[str] = set()
    surely: set[str] = set()
    for link in found.links:
        sides = [
            {story.sentences[place[index]][0] for index in link.of(side) if index in place}
            for side, story, place in zip(Side, stories, places, strict=True)
        ]
        if not all(sides):
            continue
        facts = {fact for fact in sides[0] & sides[1] if fact.startswith(_SHARED)}
        linked |= facts
        surely |= set() if link.unsure else facts
        counts["false"] += not facts and not link.unsure
        counts["doubted"] += not facts and link.unsure
        otherwise = any(one.verdict in TOLD_OTHERWISE for one in link.differences)
        counts["told otherwise"] += otherwise and any(fact.startswith("x") for fact in facts)
        counts["false clash"] += bool(link.clashes) and not any(fact.startswith("x") for fact in facts)
    counts["linked"] += len(linked)
    counts["surely"] += len(surely)
    return counts


def _places(article: Article, story: Saved) -> dict[int, int]:
    """Return which labelled sentence each compared sentence of the article is, or is part of."""
    told = [_squash(text) for _, _, text in story.sentences]
    own = {index: _squash(article.sentence_text(index)) for index in article.compared_sentences()}
    return {
        index: number
        for index, text in own.items()
        for number, label in enumerate(told)
        if text and (text in label or label in text)
    }


def _names(wanted: str, told: str) -> bool:
    return any(part[:4] in told for part in wanted.split()) or (not wanted.isascii() and wanted[:2] in told)


def _squash(text: str) -> str:
    return "".join(text.split())
