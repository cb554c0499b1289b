"""How true the cells of an event's matrix are, and what it says is left out, by stories of which each fact is labelled.

A line of a file opens with the facts that its sentence tells, each with its value: `1,2a` tells fact 1, and of fact 2
what all others tell that have `2a`; `2b` is contrary to that. `-` is told once.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from reader.comparing import compare
from reader.gathering import gather_event
from reader.model.article import Article, Span
from reader.model.events.claim import Claim, Place
from reader.model.events.event import Event, State
from tests.gathering.stories import article_of

OWN = Path(__file__).parent / "events_of_outlets"
# What is shown as unsure counts as told, and is false where it is not: no floor gets easier by a doubt.
_TOLD = frozenset(
    {State.WHOLE, State.PART, State.FOREIGN, State.QUOTATION, State.SAME_TEXT, State.AS_WORDED, State.UNSURE}
)
_FACT = re.compile(r"(\d+)([a-z]?)")

Facts = dict[str, str]
"""The facts that something tells, each with its value."""


@dataclass(frozen=True)
class LabelledEvent:
    """Stories, and of each the facts of each sentence."""

    articles: tuple[Article, ...]
    facts: tuple[tuple[Facts, ...], ...]

    def told_by(self, story: int) -> set[tuple[str, str]]:
        """Return all facts of a story with their values."""
        return {fact for sentence in self.facts[story] for fact in sentence.items()}


def read_event(name: str) -> LabelledEvent:
    """Read a labelled event."""
    articles, facts = [], []
    for part in (OWN / f"{name}.txt").read_text(encoding="utf-8").split("= ")[1:]:
        head, *lines = part.splitlines()
        outlet, language, published = head.split("|")
        told = [line.partition(" ")[::2] for line in lines]
        texts = [text for _, text in told]
        articles.append(article_of(outlet, *texts, published=published, language=language))
        facts.append(tuple(dict(_FACT.findall(labels)) for labels, _ in told))
    return LabelledEvent(tuple(articles), tuple(facts))


@dataclass(frozen=True)
class Cell:
    """What the matrix shows of a story and a claim, and what is true of them."""

    claim: int
    story: int
    shown: State
    true: str


def read_cells(event: Event, labelled: LabelledEvent) -> list[Cell]:
    """Return the cells of the matrix, without those of the story that words the claim."""
    found = []
    for number, claim in enumerate(event.claims):
        wording = claim.members[claim.wording]
        asked = labelled.facts[wording.story][wording.sentence]
        for story in range(len(event.stories)):
            if story != wording.story:
                found.append(Cell(number, story, event.state(number, story), _truth(asked, labelled.told_by(story))))
    return found


def _truth(asked: Facts, told: set[tuple[str, str]]) -> str:
    values = {fact: {value for other, value in told if other == fact} for fact in asked}
    if any(own and asked[fact] not in own for fact, own in values.items()):
        return "contrary"
    return "told" if any(values.values()) else "absent"


def is_false(cell: Cell) -> bool:
    """Tell whether a cell says what is not true; "? not known" is not false."""
    if cell.shown is State.UNKNOWN:
        return False
    if cell.shown is State.ABSENT:
        return cell.true != "absent"
    return cell.true != ("told" if cell.shown in _TOLD else "contrary")


def event_clashes(event: Event) -> set[frozenset[Place]]:
    """Return the pairs of sentences that clash in the claims of an event."""
    return {
        frozenset((side.story, side.sentence) for side in claim.sides_of(one))
        for claim in event.claims
        for one in claim.clashes()
    }


def pair_clashes(articles: Sequence[Article]) -> set[frozenset[Place]]:
    """Return the pairs of sentences that clash where every two stories are compared; a link may have more of a side."""
    return {
        frozenset(((left, i), (right, j)))
        for left, right in combinations(range(len(articles)), 2)
        for link in compare(articles[left], articles[right]).links
        for clash in link.clashes
        for i in _that_hold(articles[left], link.left, clash.left)
        for j in _that_hold(articles[right], link.right, clash.right)
    }


def _that_hold(article: Article, sentences: Sequence[int], value: Span | None) -> list[int]:
    """Return in which of some sentences a value stands; all of them of no value."""
    spans = {index: article.sentences[index].span for index in sentences}
    return [n for n, span in spans.items() if value is None or span.start <= value.start < span.end]


def false_omissions(event: Event, labelled: LabelledEvent) -> list[tuple[int, int]]:
    """Return the stories with the claims that they are said to leave out, and tell."""
    return [
        (one.story, number)
        for one in event.omissions
        for number in (*one.claims, *one.later)
        if _truth(_asked(event.claims[number], labelled), labelled.told_by(one.story)) != "absent"
    ]


def _asked(claim: Claim, labelled: LabelledEvent) -> Facts:
    wording = claim.members[claim.wording]
    return labelled.facts[wording.story][wording.sentence]


def count_cells(labelled: LabelledEvent) -> Counter[str]:
    """Count what is shown and what is false, of an event."""
    event = gather_event(labelled.articles)
    cells = read_cells(event, labelled)
    facts = [frozenset(_asked(claim, labelled).items()) for claim in event.claims]
    ours, theirs = event_clashes(event), pair_clashes(labelled.articles)
    wrong = false_omissions(event, labelled)
    return Counter(
        {
            "cells": len(cells),
            "false": sum(map(is_false, cells)),
            "false: not found": sum(is_false(one) for one in cells if one.shown is State.ABSENT),
            "false: no sign": sum(is_false(one) for one in cells if one.shown in _TOLD and one.true == "contrary"),
            "unsure": sum(one.shown is State.UNSURE for one in cells),
            "unsure, false": sum(one.shown is State.UNSURE and is_false(one) for one in cells),
            "not known": sum(one.shown is State.UNKNOWN for one in cells),
            "true: told": sum(one.shown in _TOLD and one.true == "told" for one in cells),
            "true: differs": sum(one.shown is State.DIFFERS and one.true == "contrary" for one in cells),
            "rows": len(facts),
            "rows again": len(facts) - len({min((sorted(one)), default=("", str(n))) for n, one in enumerate(facts)}),
            "left out": sum(len(one.claims) + len(one.later) for one in event.omissions),
            "left out, false": len(wrong),
            "clash here alone": len(ours - theirs),
            "clash in pairs alone": len(theirs - ours),
            "clash in both": len(ours & theirs),
        }
    )
