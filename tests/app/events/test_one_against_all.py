"""One story against all others, as rows."""

import re
from dataclasses import replace
from random import Random

import pytest

from reader.app.events.matrix import Matrix, MatrixRowKind, Place
from reader.app.events.one_against_all import against_all_rows
from reader.model.article import Span
from reader.model.difference import Difference, DifferenceKind, Verdict
from reader.model.events.claim import Claim, ClaimKind, Extent, Member, MemberDifference
from reader.model.events.event import Event, State, Story
from reader.model.events.told_alone import sentences_alone
from reader.model.events.voices import witnesses
from reader.wording.event.events import story_names
from reader.wording.event.tellers import told_by_text, voices_sign, voices_text
from tests.exporting.events import GREEK, clashing_event, contradicted_event, dam_event
from tests.gathering.random_events import random_event
from tests.gathering.stories import article_of


@pytest.fixture(scope="module")
def event() -> Event:
    return dam_event()


def test_each_sentence_of_the_base_names_who_else_says_it(event: Event) -> None:
    rows = against_all_rows(event, 0)
    article = event.stories[0].article
    assert len(rows) == len(article.compared_sentences())
    flooded = next(row for row in rows if "1,200" in row.text)
    assert flooded.lead == "1"
    assert "Monitor" in flooded.note
    assert flooded.pair is not None
    assert flooded.pair[0].story == 0


def test_who_tells_the_claim_of_a_sentence_that_says_more_tells_what_they_share() -> None:
    long = "We smelled smoke below and there was no one who told us what to do, said the sailor Mats Dahl of Kessel."
    texts = (("Herald", long), ("Monitor", "“No one told us what to do,” said Mats Dahl."), ("Tribune", long))
    stories = tuple(Story(article_of(outlet, text)) for outlet, text in texts)
    members = tuple(Member(story, 0, Extent.FULL) for story in range(3))
    links = (((0, 0), (1, 0)), ((0, 0), (2, 0)), ((1, 0), (2, 0)))
    event = Event(stories, (Claim(members, ClaimKind.FACT, 1, whole=(0, 1, 2)),), links=links)
    assert against_all_rows(event, 0)[0].note == "Tribune · what they share: Monitor"
    assert against_all_rows(event, 1)[0].note == "Herald and Tribune"


def test_of_a_sentence_that_tells_a_claim_in_part_nobody_tells_all_by_telling_the_claim() -> None:
    texts = (
        ("Herald", "The guard, Olaf Stern, is still in hospital."),
        ("Monitor", "The guard, Olaf Stern, was tied up."),
    )
    stories = tuple(Story(article_of(outlet, text)) for outlet, text in texts)
    members = (Member(0, 0, Extent.PART), Member(1, 0, Extent.FULL))
    links = (((0, 0), (1, 0)),)
    event = Event(stories, (Claim(members, ClaimKind.FACT, 1, whole=(1,)),), links=links)
    assert against_all_rows(event, 0)[0].note == "what they share: Monitor"


def test_who_denies_a_sentence_is_neither_counted_nor_named_as_telling_it() -> None:
    texts = (
        ("Herald", "The yard laid off 40 welders in May."),
        ("Monitor", "The yard laid off nobody in May, its owner said."),
        ("Tribune", "In May the yard laid off welders."),
    )
    stories = tuple(Story(article_of(outlet, text)) for outlet, text in texts)
    links = (((0, 0), (1, 0)), ((0, 0), (2, 0)), ((1, 0), (2, 0)))
    members = tuple(Member(n, 0, Extent.FULL if n == 0 else Extent.PART) for n in range(3))
    claim = Claim(members, ClaimKind.FACT, 0, whole=(0,), denying=(1,), near=(1,))
    opposed = (((0, 0), (1, 0)), ((1, 0), (2, 0)))
    event = Event(stories, (claim,), links=links, opposed=opposed)
    rows = [against_all_rows(event, n)[0] for n in range(2)]
    assert [(row.lead, row.note) for row in rows] == [
        ("1", "in part: Tribune · not known: Monitor"),
        ("", "not known: Herald and Tribune"),
    ]


def test_who_is_linked_to_a_sentence_by_one_that_denies_it_is_not_named_for_another_that_does_not() -> None:
    herald = Story(article_of("Herald", "The yard laid off 40 welders in May.", "The welders live in Brekke."))
    monitor = Story(article_of("Monitor", "The yard laid off nobody.", "The yard has 40 welders."))
    links = (((0, 0), (1, 0)), ((0, 0), (1, 1)), ((0, 1), (1, 1)))
    event = Event((herald, monitor), links=links, opposed=(((0, 0), (1, 0)),))
    notes = [row.note for row in against_all_rows(event, 0)]
    assert notes == ["not known: Monitor", "linked: Monitor"]


def test_who_tells_in_part_what_a_sentence_words_is_not_named_as_telling_it(event: Event) -> None:
    """By another sentence: the one that is linked tells all of another claim."""
    claims = (
        Claim((Member(0, 1, Extent.FULL), Member(1, 2, Extent.PART)), ClaimKind.FACT, 0, whole=(0,)),
        Claim((Member(0, 1, Extent.FULL), Member(1, 1, Extent.FULL)), ClaimKind.FACT, 0, whole=(0, 1)),
    )
    told = replace(event, claims=claims, omissions=(), links=(((0, 1), (1, 1)),))
    assert against_all_rows(told, 0)[1].note == "what they share: Monitor"


def test_who_tells_a_disputed_fact_alike_is_named_though_nothing_links_the_two() -> None:
    told = ("Polls close in Varn on Sunday.", "Voting in Varn ends on Sunday.", "Polls close in Varn on Monday.")
    stories = tuple(Story(article_of(f"Outlet {n}", text)) for n, text in enumerate(told))
    ends = [len(text) for text in told]
    days = [Span(end - 7, end - 1) for end in ends]
    members = tuple(Member(n, 0, Extent.FULL) for n in range(3))
    clashes = tuple(
        MemberDifference(n, 2, Difference(DifferenceKind.DATE, Verdict.CLASH, days[n], days[2], 0.9)) for n in (0, 1)
    )
    claim = Claim(members, ClaimKind.FACT, 0, differs=clashes, whole=(0, 1))
    event = Event(stories, (claim,), links=(((0, 0), (2, 0)),))
    assert against_all_rows(event, 0)[0].note == "Outlet 1 · ≠ Outlet 2"


def test_who_tells_a_sentence_in_another_language_is_named_as_such() -> None:
    texts = (("Herald", "The guard is still in hospital."), ("Monitor", "A guard was hurt and is in hospital."))
    stories = (*(Story(article_of(outlet, text)) for outlet, text in texts), Story(GREEK))
    members = (Member(0, 0, Extent.FULL), Member(1, 0, Extent.PART), Member(2, 1, Extent.PART))
    links = tuple(((0, 0), (story, int(story == 2))) for story in (1, 2))
    event = Event(stories, (Claim(members, ClaimKind.FACT, 0, whole=(0,)),), links=links)
    assert against_all_rows(event, 0)[0].note == "in part: Monitor · in another language: Εφημερίδα"
    assert against_all_rows(event, 2)[1].note == "in another language: Herald"
    assert told_by_text(event, 0) == "told by Herald; in part: Monitor; in another language: Εφημερίδα"
    assert voices_text(event, 0) == "1 independent story, 1 in part, 1 in another language"
    assert voices_sign(event, 0) == "1 + 2"


def test_only_who_is_surely_linked_to_the_words_is_named_as_their_witness() -> None:
    texts = ("The guard is still in hospital.", "A guard was hurt and is in hospital.", "A guard was hurt by glass.")
    stories = (*(Story(article_of(f"Outlet {n}", text)) for n, text in enumerate(texts)), Story(GREEK))
    members = (*(Member(n, 0, Extent.FULL) for n in range(3)), Member(3, 1, Extent.PART))
    claim = Claim(members, ClaimKind.FACT, 0, whole=(0, 1, 2))
    beside, foreign = ((0, 0), (1, 0)), ((1, 0), (3, 1))
    event = Event(stories, (claim,), links=(beside, ((1, 0), (2, 0)), foreign))
    assert witnesses(event, 0) == {0, 1, 3}
    told = "told by Outlet 0 and Outlet 1; in another language: Εφημερίδα; 1 other less surely"
    assert told_by_text(event, 0) == told
    assert voices_sign(event, 0) == "3 + 1"
    assert told_by_text(replace(event, links=()), 0) == "told by Outlet 0; 3 others less surely"
    printed = replace(claim, printed=(2,))
    assert witnesses(event, 0) | {2} == witnesses(replace(event, claims=(printed,)), 0)


def test_what_is_linked_to_another_story_is_not_said_to_be_only_here(event: Event) -> None:
    event = replace(event, headlines=())
    told = {member.sentence for claim in event.claims for member in claim.tellers() if member.story == 0}
    own = next(n for n in event.stories[0].article.compared_sentences() if n not in told)
    tied = replace(event, links=(((0, own), (1, 1)),))
    row = against_all_rows(tied, 0)[own]
    assert row.note == f"linked: {story_names(event)[1]}"
    assert row.pair == (Place(0, own), Place(1, 1))
    assert own in sentences_alone(event, 0)
    assert own not in sentences_alone(tied, 0)


def test_another_base_is_another_text(event: Event) -> None:
    assert against_all_rows(event, 1)[0].text == event.stories[1].article.title


def test_who_differs_is_named() -> None:
    event = clashing_event()
    differing = sorted(event.claims[0].clashing())
    rows = against_all_rows(event, differing[0])
    assert any("≠" in row.note for row in rows)


def test_only_what_one_story_alone_says_is_said_to_be_only_here() -> None:
    for seed in range(8):
        event = random_event(Random(seed))
        for base, story in enumerate(event.stories):
            rows = zip(story.article.compared_sentences(), against_all_rows(event, base), strict=True)
            alone = {sentence for sentence, row in rows if row.note == "found in no other story"}
            assert alone == set(sentences_alone(event, base))


def test_each_story_is_named_once_beside_a_sentence() -> None:
    for seed in range(8):
        event = random_event(Random(seed))
        names = story_names(event)
        for base in range(len(names)):
            for row in against_all_rows(event, base):
                assert all(row.note.count(name) <= 1 for name in names), row.note


def test_beside_a_story_in_another_language_nothing_is_only_here() -> None:
    event = dam_event()
    for base in range(len(event.stories)):
        notes = [row.note for row in against_all_rows(event, base)]
        assert "found in no other story" not in notes
        assert all("found in no" not in note or "not known: " in note for note in notes)
        names = story_names(event)
        assert not any(f"not known: {names[base]}" in note for note in notes)


def test_the_count_beside_a_sentence_is_that_of_the_names_beside_it() -> None:
    for seed in range(12):
        event = random_event(Random(seed))
        names = story_names(event)
        for base in range(len(names)):
            for row in against_all_rows(event, base):
                told = re.split("≠ |linked: |same text: |word for word: |not known: ", row.note)[0]
                assert int(row.lead or 0) == sum(name in told for name in names), (row.lead, row.note)


def test_copies_of_a_text_are_counted_as_they_are_named_and_who_differs_is_not() -> None:
    told = "The ferry Orla ran aground off Tarn with 80 people."
    texts = (("Herald", told), ("Monitor", told), ("Tribune", told), ("Courier", told.replace("80", "90")))
    articles = [article_of(outlet, text) for outlet, text in texts]
    stories = tuple(Story(article, head) for article, head in zip(articles, (None, None, 1, None), strict=True))
    links = tuple(((one, 0), (other, 0)) for one in range(4) for other in range(one + 1, 4))
    spans = [Span(article.text.index("0") - 1, article.text.index("0") + 1) for article in articles]
    clash = MemberDifference(0, 3, Difference(DifferenceKind.NUMBER, Verdict.CLASH, spans[0], spans[3], 1.0))
    members = tuple(Member(story, 0, Extent.FULL) for story in range(4))
    event = Event(stories, (Claim(members, ClaimKind.FACT, 0, (clash,), whole=(0, 1, 2)),), links=links)
    row = against_all_rows(event, 0)[0]
    assert (row.lead, row.note) == ("1", "Monitor · ≠ Courier")
    assert against_all_rows(event, 1)[0].note == "Herald and Courier · same text: Tribune"


def test_a_long_sentence_that_two_outlets_have_is_word_for_word_and_no_same_text() -> None:
    long = "A third of all grain of the country goes through the quays of Tarn in a usual year, the ministry says."
    stories = tuple(Story(article_of(outlet, f"Blast at {outlet}", long), None) for outlet in ("Herald", "Monitor"))
    members = (Member(0, 1, Extent.FULL), Member(1, 1, Extent.FULL))
    claim = Claim(members, ClaimKind.FACT, 0, whole=(0, 1), echoing=(1,))
    event = Event(stories, (claim,), links=(((0, 1), (1, 1)),))
    row = against_all_rows(event, 0)[1]
    assert (row.lead, row.note) == ("", "word for word: Monitor")


def test_of_whom_it_is_not_known_whether_he_tells_a_row_it_is_not_known_beside_its_sentence() -> None:
    event = dam_event()
    number, claim = next(
        (n, one) for n, one in enumerate(event.claims) if len(one.stories()) > 1 and not one.clashing() and not one.near
    )
    worded = claim.members[claim.wording]
    other = next(one.story for one in claim.members if one.story != worded.story)
    at = event.stories[worded.story].article.compared_sentences().index(worded.sentence)
    name = story_names(event)[other]
    assert f"not known: {name}" not in against_all_rows(event, worded.story)[at].note
    doubted = replace(claim, near=(other,))
    event = replace(event, claims=(*event.claims[:number], doubted, *event.claims[number + 1 :]))
    assert f"not known: {name}" in against_all_rows(event, worded.story)[at].note


def test_the_margin_counts_nobody_whom_the_matrix_does_not_count() -> None:
    texts = (
        ("Herald", "Divers said guards locked the hatch."),
        ("Monitor", "Guards denied locking the hatch."),
        ("Tribune", "The hatch at the pier is old."),
    )
    stories = tuple(Story(article_of(outlet, text)) for outlet, text in texts)
    links = (((0, 0), (1, 0)), ((0, 0), (2, 0)))
    members = tuple(Member(n, 0, Extent.FULL) for n in range(3))
    told = Claim(members, ClaimKind.FACT, 1, whole=(0, 1, 2))
    event = Event(stories, (told,), links=links)
    assert against_all_rows(event, 0)[0].lead == "2"
    doubted = replace(event, claims=(replace(told, near=(2,)),))
    assert [(row.lead, row.note) for row in against_all_rows(doubted, 0)] == [
        ("1", "what they share: Monitor · not known: Tribune")
    ]
    of_itself = replace(event, claims=(replace(told, near=(0,)),))
    assert [(row.lead, row.note) for row in against_all_rows(of_itself, 0)] == [("", "not known: Monitor and Tribune")]


def test_what_is_linked_and_tells_no_claim_is_named_not_counted_and_not_known_in_the_matrix() -> None:
    texts = (("Herald", "Most of the hurt were taken to Orn."), ("Monitor", "Orn was shut and took none of the hurt."))
    stories = tuple(Story(article_of(outlet, text)) for outlet, text in texts)
    event = Event(stories, links=(((0, 0), (1, 0)),))
    assert [(row.lead, row.note) for row in against_all_rows(event, 0)] == [("", "linked: Monitor")]
    for tied, state in ((event, State.UNKNOWN), (replace(event, links=()), State.ABSENT)):
        matrix = Matrix(tied, shows_alone=True)
        rows = [n for n, row in enumerate(matrix.rows) if row.kind is MatrixRowKind.SENTENCE]
        other = [matrix.cell(n, column) for n in rows for column in range(2) if matrix.rows[n].story != column]
        assert {cell.state for cell in other} == {state}


def test_who_is_counted_with_a_sentence_is_named_for_it_though_he_counts_otherwise() -> None:
    texts = ("23 people were taken to hospital.", "A total of 31 were taken to hospital.", "31 were treated.")
    stories = tuple(Story(article_of(f"Outlet {n}", text)) for n, text in enumerate(texts))
    members = tuple(Member(n, 0, Extent.FULL if n else Extent.PART) for n in range(3))
    links = tuple(((one, 0), (other, 0)) for one in range(3) for other in range(one + 1, 3))
    event = Event(stories, (Claim(members, ClaimKind.NUMBER, 1, whole=(1, 2)),), links=links, opposed=links[:1])
    assert against_all_rows(event, 0)[0].note == "what they share: Outlet 1 and Outlet 2"


def test_who_stands_on_the_other_side_of_a_dispute_is_neither_counted_nor_named_as_telling_a_sentence() -> None:
    event = contradicted_event()
    states = [event.state(0, story) for story in range(3)]
    assert states == [State.DIFFERS, State.AS_WORDED, State.AS_WORDED]
    rows = [against_all_rows(event, story)[0] for story in range(3)]
    assert [(row.lead, row.note) for row in rows] == [
        ("", "≠ Monitor and Tribune"),
        ("1", "Tribune · ≠ Herald"),
        ("1", "Monitor · ≠ Herald"),
    ]
    # The row opens what differs, not who agrees.
    assert [row.pair and row.pair[1].story for row in rows][1:] == [0, 0]
    assert rows[2].values == (("failed",), ("passed",))
