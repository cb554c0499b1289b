"""Who tells a row is called the same in the matrix, in the list of its wordings, in JSON, and beside the sentence."""

import re
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from reader.app.events.one_against_all import against_all_rows
from reader.exporting.event_data import event_object
from reader.gathering import gather_event
from reader.model.events.event import Event, State
from reader.reading import read_article
from reader.wording.event.events import extent_text, state_name, story_names
from tests.gathering.random_events import random_event
from tests.gathering.stories import DAM, articles_of
from tests.quality.events.cell_scores import read_event

SAMPLES = Path("resources/samples")
LESS = {State.PART, State.FOREIGN}
NAMED = {
    State.WHOLE: {"", "what they share", "word for word", "same text"},
    State.QUOTATION: {"", "what they share", "word for word", "same text"},
    State.PART: {"in part", "what they share", "word for word"},
    State.FOREIGN: {"in another language", "word for word"},
    State.DIFFERS: {"≠"},
    State.AS_WORDED: {"", "what they share", "in part", "in another language", "word for word", "same text", "≠"},
    State.SAME_TEXT: {"same text"},
    State.UNSURE: {"unsure"},
}
EVENTS = ("grounded-ferry", "silo-blast")
ALL = (*EVENTS, "dam", "sample", *map(str, range(8)))


def made(name: str) -> Event:
    if name in EVENTS:
        return gather_event(read_event(name).articles)
    if name == "dam":
        return gather_event(articles_of(DAM))
    if name == "sample":
        files = (file for file in sorted(SAMPLES.iterdir()) if file.suffix in (".txt", ".html"))
        return gather_event([read_article(file) for file in files])
    return random_event(Random(int(name)))


@pytest.fixture(scope="module", params=ALL)
def event(request: pytest.FixtureRequest) -> Event:
    return made(request.param)


def test_a_sentence_that_tells_a_row_is_called_as_its_storys_cell_says_or_less(event: Event) -> None:
    value = event_object(event, [()] * len(event.stories), "1.0")
    for number, claim in enumerate(event.claims):
        called: dict[int, set[State]] = {}
        for one in claim.tellers():
            state = event.state_of_sentence(number, one)
            called.setdefault(one.story, set()).add(state)
            assert extent_text(event, number, one) == state_name(state)
        for story, states in called.items():
            assert event.state(number, story) in states
            assert states - {event.state(number, story)} <= LESS
        told = value["claims"][number]
        for one, found in zip(claim.tellers(), (*told["members"], *told["linked"]), strict=True):
            assert found["state"] == str(event.state_of_sentence(number, one))


def test_whom_the_matrix_counts_for_a_row_is_called_the_same_beside_the_sentence_that_words_it(event: Event) -> None:
    names = story_names(event)
    heads = {event.head_of(n) for n in range(len(names)) if event.head_of(n) != n}
    alone = [n for n in range(len(names)) if event.head_of(n) == n and n not in heads]
    rows = {base: against_all_rows(event, base) for base in alone}
    for number, claim in enumerate(event.claims):
        worded = claim.members[claim.wording]
        if worded.story not in alone:
            continue
        at = event.stories[worded.story].article.compared_sentences().index(worded.sentence)
        note = rows[worded.story][at].note
        for story in {one.story for one in claim.tellers()} & set(alone) - {worded.story}:
            state = event.state(number, story)
            if state is not State.UNKNOWN:
                found = {kind for kind, told in parts(note) if names[story] in told}
                assert len(found) == 1, (note, names[story], state)
                assert found <= NAMED[state], (note, names[story], state)


def parts(note: str) -> Iterator[tuple[str, str]]:
    """Yield how some are named beside a sentence, and the names."""
    for part in note.split(" · "):
        found = re.fullmatch(r"(?:(≠) |([a-z ]+): )?(.*)", part)
        assert found is not None
        yield found[1] or found[2] or "", found[3]
