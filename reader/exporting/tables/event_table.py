"""The claims of an event as tables: wide with a column a story for statistics, long with a row a sentence."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from io import StringIO

from reader.exporting.tables.table import one_line, safe_cell
from reader.model.events.event import Event, State
from reader.model.events.voices import voices_of
from reader.wording.event.events import sentence_text, story_names, wording_text
from reader.wording.stories import printable

_CLAIM = ("claim", "wording", "kind", "independent", "in part", "otherwise", "unsure", "differs")
_STORY = ("story", "outlet", "title", "published", "url", "file", "by hand", "state")
_SENTENCE = ("how", "sentence", "start", "end", "text")


def matrix_csv(event: Event) -> bytes:
    """Return a row a claim and a column a story: 1 told, in whole, in part or otherwise, 0 not found, empty not known.

    Who tells another number tells of it all the same: "otherwise" counts those who do, and `members_csv` says which.
    Who tells it by an unsure link alone is not known to. RFC 4180, UTF-8 with BOM.
    """
    return _csv([[*_CLAIM, *story_names(event)], *_matrix_rows(event)])


def members_csv(event: Event) -> bytes:
    """Return a row for each sentence that tells a claim, and one for each story that doesn't.

    Claims and sentences count from 1, as in the window; stories from 0, and offsets are code points, as in JSON.
    """
    return _csv([[*_CLAIM, *_STORY, *_SENTENCE], *_member_rows(event)])


def _matrix_rows(event: Event) -> Iterator[list[str]]:
    for number in range(len(event.claims)):
        states = event.states(number)
        told = [
            "" if state in (State.UNKNOWN, State.UNSURE) else str(int(state is not State.ABSENT)) for state in states
        ]
        yield [*_claim_cells(event, number), *told]


def _member_rows(event: Event) -> Iterator[list[str]]:
    numbers = [story.article.numbers() for story in event.stories]
    for number, claim in enumerate(event.claims):
        for story in range(len(event.stories)):
            article = event.stories[story].article
            cells = [*_claim_cells(event, number), *_story_cells(event, story), str(event.state(number, story))]
            own = [member for member in claim.tellers() if member.story == story]
            tells = any(member.story == story for member in claim.telling())
            for member in own:
                span = article.sentences[member.sentence].span
                place = [
                    str(member.how) if tells else "",
                    str(numbers[story][member.sentence] or ""),
                    str(span.start),
                    str(span.end),
                ]
                yield [*cells, *place, sentence_text(article, member.sentence)]
            if not own:
                yield [*cells, *[""] * len(_SENTENCE)]


def _claim_cells(event: Event, number: int) -> list[str]:
    claim = event.claims[number]
    kinds = sorted({str(one.difference.kind) for one in claim.clashes()})
    voices = voices_of(event, number)
    counts = len(voices.whole), len(voices.part) + len(voices.foreign), len(voices.otherwise), len(voices.unsure)
    return [str(number + 1), wording_text(event, claim), str(claim.kind), *map(str, counts), " ".join(kinds)]


def _story_cells(event: Event, story: int) -> list[str]:
    article = event.stories[story].article
    facts = (article.outlet_or_host, article.title, article.published, article.url, printable(str(article.path)))
    by_hand = "yes" if event.stories[story].by_hand else ""
    return [str(story), *(one_line(fact or "") for fact in facts), by_hand]


def _csv(rows: Iterable[Sequence[str]]) -> bytes:
    out = StringIO()
    csv.writer(out).writerows([safe_cell(cell) for cell in row] for row in rows)
    return out.getvalue().encode("utf-8-sig", "replace")
