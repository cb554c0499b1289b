"""Whether a story tells a claim, and whether it differs, is decided once: matrix, lists, tables and pairs agree."""

import csv
from collections.abc import Iterator
from io import StringIO
from random import Random

import pytest

from reader.app.events.leaving_out import left_out_rows
from reader.app.events.matrix import Matrix
from reader.app.events.one_against_all import against_all_rows
from reader.comparing import compare
from reader.exporting.tables.event_table import matrix_csv, members_csv
from reader.gathering import gather_event
from reader.model.difference import Verdict
from reader.model.events.claim import Extent
from reader.model.events.event import Event, State
from reader.wording.event.event_values import difference_lines
from reader.wording.event.events import story_names
from tests.gathering.random_events import random_event
from tests.gathering.stories import article_of

DISPUTED = (
    ("Herald", "en", "Shipyard at Brekke lays off forty welders",
     "The shipyard at Brekke dismissed 40 welders on Friday, the union said.",
     "The owner, Tove Lund, paid the workers their wages for May.",
     "An inspector found asbestos in the paint hall of the shipyard."),
    ("Monitor", "en", "Shipyard at Brekke denies layoffs",
     "The shipyard at Brekke has dismissed nobody, a spokesman said on Friday.",
     "The owner, Tove Lund, would not say whether she had paid the workers their wages for May.",
     "No asbestos was found in the paint hall of the shipyard, the inspector said."),
    ("Tribune", "en", "Welders lose their jobs at Brekke",
     "Forty welders were dismissed by the shipyard at Brekke on Friday.",
     "Tove Lund, the owner, has paid all wages for May.",
     "Asbestos was found by an inspector in the paint hall of the shipyard."),
    ("Bote", "de", "Werft in Brekke dementiert",
     "Die Werft in Brekke hat am Freitag niemanden entlassen, sagte ein Sprecher.",
     "Die Besitzerin Tove Lund hat den Arbeitern die Löhne für Mai nicht gezahlt.",
     "In der Lackhalle der Werft wurde kein Asbest gefunden."),
)  # fmt: skip
EVENTS = tuple(random_event(Random(seed)) for seed in (*range(16), 30))  # of the first thirty none tells in part


@pytest.fixture(params=EVENTS, ids=range(len(EVENTS)))
def event(request: pytest.FixtureRequest) -> Event:
    found: Event = request.param
    return found


def rows(table: bytes) -> Iterator[dict[str, str]]:
    return csv.DictReader(StringIO(table.decode("utf-8-sig")))


def test_the_events_have_copies_clashes_and_what_is_left_out() -> None:
    states = {e.state(n, story) for e in EVENTS for n in range(len(e.claims)) for story in range(len(e.stories))}
    assert states >= {State.WHOLE, State.PART, State.DIFFERS, State.SAME_TEXT, State.ABSENT}
    assert any(one.claims for event in EVENTS for one in event.omissions)


def test_a_story_tells_a_claim_whole_if_a_sentence_of_it_does(event: Event) -> None:
    for number, claim in enumerate(event.claims):
        full = {one.story for one in claim.tellers() if one.how is Extent.FULL}
        assert full == set(claim.whole)
        for story in range(len(event.stories)):
            state = event.state(number, story)
            assert state is not State.WHOLE or story in full
            assert state is not State.PART or story not in full


def test_the_tables_say_what_the_matrix_does(event: Event) -> None:
    for row in rows(members_csv(event)):
        claim, story = int(row["claim"]) - 1, int(row["story"])
        state = event.state(claim, story)
        assert row["state"] == str(state)
        assert (row["how"] != "") == any(one.story == story for one in event.claims[claim].telling())
    for number, row in enumerate(rows(matrix_csv(event))):
        for story, name in enumerate(story_names(event)):
            absent = event.state(number, story) in (State.ABSENT, State.UNKNOWN, State.UNSURE)
            assert (row[name] == "1") is not absent


def test_what_a_story_leaves_out_it_is_not_marked_to_tell(event: Event) -> None:
    for omission in event.omissions:
        told = (*omission.claims, *omission.later)
        assert all(event.state(number, omission.story) is State.ABSENT for number in told)
    listed = [row for row in left_out_rows(Matrix(event, shows_copies=True)) if row.pair is not None]
    assert len(listed) == sum(len(one.claims) + len(one.later) for one in event.omissions)


def test_what_clashes_in_the_event_clashes_in_the_pair(event: Event) -> None:
    for claim in event.claims:
        for one in claim.clashes():
            left, right = claim.sides_of(one)
            pair = compare(event.stories[left.story].article, event.stories[right.story].article)
            links = [link for link in pair.links if left.sentence in link.left and right.sentence in link.right]
            told = [found for link in links for found in link.differences if found.left == one.difference.left]
            assert {found.verdict for found in told} <= {Verdict.CLASH}, list(difference_lines(event, claim))


def test_one_against_all_names_nobody_as_telling_what_the_matrix_says_is_told_in_part(event: Event) -> None:
    names = story_names(event)
    for claim in event.claims:
        wording = claim.members[claim.wording]
        article = event.stories[wording.story].article
        row = next(
            row
            for row in against_all_rows(event, wording.story)
            if row.pair is None or row.pair[0].sentence == wording.sentence
            if row.text == article.sentence_text(wording.sentence)
        )
        whole = row.note.split(" · ")[0]
        for story in {one.story for one in claim.tellers()} - set(claim.whole):
            assert ":" in whole or "≠" in whole or names[story] not in whole


def test_a_cell_that_differs_is_named_by_one_against_all(event: Event) -> None:
    names = story_names(event)
    for story in range(len(event.stories)):
        notes = {row.text: row.note for row in against_all_rows(event, story)}
        article = event.stories[story].article
        for claim in event.claims:
            for pair in map(claim.sides_of, claim.clashes()):
                for own, other in (pair, pair[::-1]):
                    if own.story == story:
                        note = notes[article.sentence_text(own.sentence)]
                        assert names[other.story] in note[note.index("≠") :]


def test_of_two_of_whom_one_differs_in_the_dispute_of_a_row_neither_is_named_as_telling_it() -> None:
    gathered = gather_event([article_of(outlet, *told, language=tongue) for outlet, tongue, *told in DISPUTED])
    opposite = {State.DIFFERS: State.AS_WORDED, State.AS_WORDED: State.DIFFERS}
    for event in (gathered, *EVENTS):
        names, notes = story_names(event), [against_all_rows(event, n) for n in range(len(event.stories))]
        for number, claim in enumerate(event.claims):
            for one in claim.tellers():
                other = opposite.get(event.state_of_sentence(number, one))
                at = event.stories[one.story].article.compared_sentences().index(one.sentence)
                for story, name in enumerate(names):
                    if event.state(number, story) is other:
                        assert name in notes[one.story][at].note.partition("≠")[2]


def test_who_differs_from_the_words_of_a_row_is_named_for_that_beside_its_sentence(event: Event) -> None:
    names = story_names(event)
    for number, claim in enumerate(event.claims):
        wording = claim.members[claim.wording]
        at = event.stories[wording.story].article.compared_sentences().index(wording.sentence)
        note = against_all_rows(event, wording.story)[at].note
        for story, name in enumerate(names):
            if event.state(number, story) is State.DIFFERS:
                assert name in note.partition("≠")[2]


def test_no_story_is_shown_for_what_it_denies() -> None:
    event = gather_event([article_of(outlet, *rest, language=language) for outlet, language, *rest in DISPUTED])
    sides = {"Herald": {"Herald", "Tribune"}, "Tribune": {"Herald", "Tribune"}}
    names = story_names(event)
    telling = {State.WHOLE, State.PART, State.FOREIGN, State.AS_WORDED}
    for number in range(len(event.claims)):
        told = {name for story, name in enumerate(names) if event.state(number, story) in telling}
        assert len({frozenset(sides.get(name, {"Monitor", "Bote"})) for name in told}) == 1
    for story, name in enumerate(names):
        others = set(names) - sides.get(name, {"Monitor", "Bote"})
        for row in against_all_rows(event, story):
            note = row.note.partition("not known")[0].partition("≠")[0]
            assert not any(other in note for other in others), row
