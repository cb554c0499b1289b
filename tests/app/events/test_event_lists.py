"""What a story leaves out, one against all, and the stories in time: as rows."""

from dataclasses import replace
from random import Random

import pytest

from reader.app.events.leaving_out import left_out_rows
from reader.app.events.listed_rows import RowLook
from reader.app.events.matrix import Matrix, Place
from reader.app.events.one_against_all import against_all_rows
from reader.app.events.timeline import timeline_rows
from reader.gathering import gather_event
from reader.model.article import Span
from reader.model.claim import Claim, ClaimKind, Extent, Member, MemberDifference
from reader.model.difference import Difference, DifferenceKind, Verdict
from reader.model.event import Event, Story
from reader.wording.events import story_facts, story_names, told_by_text, voices_sign, voices_text
from tests.exporting.events import GREEK, clashing_event, dam_event, versions_event
from tests.gathering.random_events import random_event
from tests.gathering.stories import DAM, article_of, articles_of


def told_first_by(event: Event, story: int) -> Event:
    """Return the event with a story first with all claims that it tells."""
    claims = (replace(claim, first=story if story in claim.stories() else None) for claim in event.claims)
    return replace(event, claims=tuple(claims))


@pytest.fixture(scope="module")
def event() -> Event:
    return dam_event()


def test_each_story_is_a_heading_with_what_it_leaves_out(event: Event) -> None:
    rows = left_out_rows(Matrix(event))
    headings = [row.text for row in rows if row.look is RowLook.HEADING]
    assert headings == ["Herald", "Monitor", "Tribune", "Εφημερίδα"]
    claims = [n for omission in event.omissions for n in (*omission.claims, *omission.later)]
    assert len([row for row in rows if row.look is RowLook.TEXT]) == len(claims) > 0


def test_what_was_told_after_a_story_came_is_listed_with_who_told_it_and_when(event: Event) -> None:
    rows = left_out_rows(Matrix(event))
    at = next(n for n, row in enumerate(rows) if row.look is RowLook.REMARK and "before it came out" in row.text)
    assert event.stories[0].article.published == "2031-03-18"
    assert rows[at - 1].text == "Herald"
    assert "1 more was told later" in rows[at - 1].note
    later = rows[at + 1]
    assert later.text == "The mayor, Ilse Brandt, asked for tents and blankets."
    assert later.note == "told by Monitor (2031-03-19) and Tribune (2031-03-19)"
    assert later.pair is not None
    assert later.pair[1] == Place(0, None)


def test_a_search_narrows_what_was_told_later_too(event: Event) -> None:
    top, *rows = left_out_rows(Matrix(event, sought="elephants"))
    assert top.look is RowLook.REMARK
    assert not [row for row in rows if row.look is not RowLook.HEADING]


def test_what_is_left_out_says_first_who_leaves_out_most_and_of_whom_it_is_not_known() -> None:
    event = gather_event([*articles_of(DAM), GREEK])
    assert [len(one.claims) for one in event.omissions] == [1, 1, 1]
    top, *_ = left_out_rows(Matrix(event))
    assert top.look is RowLook.REMARK
    tied = "Herald, Monitor and Tribune leave out 1 each that two or more tell"
    assert top.text == f"{tied} · not known of Εφημερίδα"
    alone = replace(event, omissions=(event.omissions[0], *(replace(one, claims=()) for one in event.omissions[1:])))
    assert left_out_rows(Matrix(alone))[0].text.startswith("Herald leaves out 1 that two or more tell")


def test_where_nobody_leaves_anything_out_nobody_is_said_to_leave_out_most(event: Event) -> None:
    nothing = replace(event, omissions=tuple(replace(one, claims=()) for one in event.omissions))
    assert left_out_rows(Matrix(nothing))[0].look is RowLook.HEADING


def test_what_is_not_known_is_said_of_a_story_in_another_language(event: Event) -> None:
    rows = left_out_rows(Matrix(event))
    assert rows[-1].text == "Εφημερίδα"
    assert rows[-1].note.startswith("not known")


def test_a_claim_that_is_left_out_opens_beside_the_story(event: Event) -> None:
    row = next(row for row in left_out_rows(Matrix(event)) if row.pair is not None)
    assert row.note.startswith("told by ")
    assert row.pair is not None
    assert row.pair[1].sentence is None


def test_who_tells_a_claim_that_is_left_out_are_as_many_as_is_said(event: Event) -> None:
    for row in left_out_rows(Matrix(event)):
        if row.look is RowLook.TEXT:
            assert len([name for name in story_names(event) if name in row.note]) == sum(
                map(int, row.lead.split(" + "))
            )


def test_a_copy_says_whose_text_it_is_and_what_it_cut(event: Event) -> None:
    copied = replace(event, stories=(*event.stories[:2], Story(event.stories[2].article, head=0), event.stories[3]))
    rows = left_out_rows(Matrix(copied, shows_copies=True))
    assert [row.note for row in rows if row.text == "Tribune"] == ["much the same text as Herald · leaves out 1 claim"]


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
    assert against_all_rows(event, 0)[0].note == "what they share: Outlet 1 · ≠ Outlet 2"


def test_who_tells_a_sentence_in_another_language_is_named_as_such() -> None:
    texts = (("Herald", "The guard is still in hospital."), ("Monitor", "A guard was hurt and is in hospital."))
    stories = (*(Story(article_of(outlet, text)) for outlet, text in texts), Story(GREEK))
    members = (Member(0, 0, Extent.FULL), Member(1, 0, Extent.PART), Member(2, 1, Extent.PART))
    links = tuple(((0, 0), (story, int(story == 2))) for story in (1, 2))
    event = Event(stories, (Claim(members, ClaimKind.FACT, 0, whole=(0,)),), links=links)
    assert against_all_rows(event, 0)[0].note == "in part: Monitor · in another language: Εφημερίδα"
    assert against_all_rows(event, 2)[1].note == "in another language: Herald"
    assert told_by_text(event, 0) == "told by Herald; in part or otherwise: Monitor; in another language: Εφημερίδα"
    assert voices_text(event, 0) == "1 independent story, 1 in part or otherwise, 1 in another language"
    assert voices_sign(event, 0) == "1 + 2"


def test_only_who_is_surely_linked_to_the_words_is_named_as_their_witness() -> None:
    texts = ("The guard is still in hospital.", "A guard was hurt and is in hospital.", "A guard was hurt by glass.")
    stories = (*(Story(article_of(f"Outlet {n}", text)) for n, text in enumerate(texts)), Story(GREEK))
    members = (*(Member(n, 0, Extent.FULL) for n in range(3)), Member(3, 1, Extent.PART))
    claim = Claim(members, ClaimKind.FACT, 0, whole=(0, 1, 2))
    beside, foreign = ((0, 0), (1, 0)), ((1, 0), (3, 1))
    event = Event(stories, (claim,), links=(beside, ((1, 0), (2, 0)), foreign))
    assert event.witnesses(0) == {0, 1, 3}
    told = "told by Outlet 0 and Outlet 1; in another language: Εφημερίδα; 1 other less surely"
    assert told_by_text(event, 0) == told
    assert voices_sign(event, 0) == "3 + 1"
    assert told_by_text(replace(event, links=()), 0) == "told by Outlet 0; 3 others less surely"
    printed = replace(claim, printed=(2,))
    assert event.witnesses(0) | {2} == replace(event, claims=(printed,)).witnesses(0)


def test_what_is_linked_to_another_story_is_not_said_to_be_only_here(event: Event) -> None:
    event = replace(event, headlines=())
    told = {member.sentence for claim in event.claims for member in claim.tellers() if member.story == 0}
    own = next(n for n in event.stories[0].article.compared_sentences() if n not in told)
    tied = replace(event, links=(((0, own), (1, 1)),))
    row = against_all_rows(tied, 0)[own]
    assert row.note == f"linked: {story_names(event)[1]}"
    assert row.pair == (Place(0, own), Place(1, 1))
    assert own in event.alone(0)
    assert own not in tied.alone(0)


def test_nobody_is_first_with_what_an_undated_story_tells_too(event: Event) -> None:
    assert not [row for row in timeline_rows(event) if "first with" in row.note]


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
            alone = {sentence for sentence, row in rows if row.note == "only here"}
            assert alone == set(event.alone(base))


def test_each_story_is_named_once_beside_a_sentence() -> None:
    for seed in range(8):
        event = random_event(Random(seed))
        names = story_names(event)
        for base in range(len(names)):
            for row in against_all_rows(event, base):
                assert all(row.note.count(name) <= 1 for name in names), row.note


def test_stories_stand_in_time_and_those_of_unknown_days_below(event: Event) -> None:
    rows = timeline_rows(event)
    assert [row.lead for row in rows] == ["2031-03-18", "2031-03-19", "2031-03-19", "", "not known"]
    assert rows[3].look is RowLook.HEADING


def test_who_told_claims_first_is_said_with_one_of_them(event: Event) -> None:
    notes = [row.note for row in timeline_rows(told_first_by(event, 0))]
    assert [note for note in notes if "first with" in note] == notes[:1]


def test_a_time_without_its_zone_says_so(event: Event) -> None:
    article = replace(event.stories[1].article, published="2031-03-19T18:20")
    told = replace(event, stories=(event.stories[0], Story(article), *event.stories[2:]))
    leads = [row.lead for row in timeline_rows(told)]
    assert "2031-03-19 18:20, zone not known" in leads


def test_what_a_story_adds_opens_beside_another_that_tells_it(event: Event) -> None:
    pair = timeline_rows(told_first_by(event, 0))[0].pair
    assert pair is not None
    assert isinstance(pair[0], Place)
    assert pair[0].story == 0


def test_a_later_version_stands_where_it_was_modified() -> None:
    event = versions_event()
    late = replace(event.stories[0].article, published="2031-03-18T08:00Z", modified="2031-03-20T09:00Z")
    rows = timeline_rows(replace(event, stories=(Story(late), event.stories[1])))
    assert [row.lead for row in rows][:2] == ["2031-03-18 08:00 UTC", "2031-03-20 09:00 UTC"]
    assert "version 2 of 2 · published 2031-03-18 08:00 UTC" in rows[1].note
    assert rows[1].note.startswith("Herald (2)")


def test_times_of_two_clocks_are_not_ordered_closer_than_these_may_be_apart(event: Event) -> None:
    times = ("2031-03-18T20:00Z", "2031-03-18T22:00", "2031-03-20T08:00", None)
    timed = [Story(replace(s.article, published=time)) for s, time in zip(event.stories, times, strict=True)]
    notes = [row.note for row in timeline_rows(replace(event, stories=tuple(timed), first_by_clock=None))]
    assert ["not known" in note for note in notes[:3]] == [True, False, False]


def test_the_line_of_time_lists_what_changed_between_versions() -> None:
    rows = timeline_rows(versions_event())
    assert [row.lead for row in rows][2:] == ["added", "changed", "cut"]
    assert rows[3].pair is not None
    assert "1,200" in rows[3].note


def test_a_story_that_tells_a_part_is_not_first_with_the_claim(event: Event) -> None:
    number, claim = next((n, one) for n, one in enumerate(event.claims) if one.stories() - set(one.whole))
    story = min(claim.stories() - set(claim.whole))
    claims = tuple(replace(one, first=story if n == number else None) for n, one in enumerate(event.claims))
    assert not [row for row in timeline_rows(replace(event, claims=claims)) if "first with" in row.note]


def test_beside_a_story_in_another_language_nothing_is_only_here() -> None:
    event = dam_event()
    for base in range(len(event.stories)):
        notes = [row.note for row in against_all_rows(event, base)]
        assert "only here" not in notes
        names = story_names(event)
        assert not any(f"not known: {names[base]}" in note for note in notes)


def test_the_count_beside_a_sentence_is_that_of_the_names_beside_it() -> None:
    for seed in range(12):
        event = random_event(Random(seed))
        names = story_names(event)
        for base in range(len(names)):
            for row in against_all_rows(event, base):
                told = row.note.partition("same text: ")[0] if "not known" not in row.note else ""
                assert int(row.lead or 0) == sum(name in told for name in names), (row.lead, row.note)


def test_copies_of_a_text_and_who_differs_are_counted_as_they_are_named() -> None:
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
    assert (row.lead, row.note) == ("2", "Monitor · ≠ Courier")
    assert against_all_rows(event, 1)[0].note == "Herald and Courier · same text: Tribune"


def test_who_was_first_if_all_clocks_are_those_of_one_place_is_said() -> None:
    told = [
        article_of("Herald", "Ferry aground", published="2031-03-18T09:20Z"),
        article_of("Monitor", "Ferry runs aground", published="2031-03-18T11:05"),
    ]
    rows = timeline_rows(gather_event(told))
    assert "first, if all clocks are those of one place" in rows[0].note
    assert "whether it came before" not in rows[0].note
    rows = timeline_rows(gather_event([*told, article_of("Tribune", "Ferry off Tarn")]))
    assert "first of those with a known day, if all clocks are those of one place" in rows[0].note


@pytest.mark.parametrize("zone", ["", "+02:00"])
def test_who_was_first_if_all_clocks_are_those_of_one_place_stands_first(zone: str) -> None:
    told = [
        article_of("Beacon", "Minister jailed", published="2031-05-12T13:30+02:00"),
        article_of("Courier", "Ex-minister jailed", published="2031-05-12T14:05+02:00"),
        article_of("Northline", "Court jails minister", published=f"2031-05-12T12:40{zone}"),
        article_of("Bote", "Court jails a minister", published="2031-05-12T13:45"),
        article_of("Post", "Minister in prison", published="2031-05-13"),
    ]
    event = gather_event(told)
    rows = [row for row in timeline_rows(event) if row.look is not RowLook.REMARK]
    assert [row.note.split(" · ")[0] for row in rows] == ["Northline", "Beacon", "Bote", "Courier", "Post"]
    assert "first, if all clocks are those of one place" in rows[0].note
    assert [event.stories[n].article.outlet for n in event.in_time()] == [row.note.split(" · ")[0] for row in rows]


def test_a_live_blog_stands_where_its_first_entry_was_written() -> None:
    entries = ("18:45 Ferry afloat", "It floats.", "10:05 Help", "It came.", "08:58 Ferry aground", "It sits.")
    told = [
        article_of("Herald", "Ferry aground", published="2031-03-18T09:20"),
        article_of("Nine", "Ferry aground – live", *entries, published="2031-03-18T18:45"),
    ]
    row = timeline_rows(gather_event(told))[0]
    assert (row.text, row.lead) == ("Ferry aground – live", "2031-03-18 08:58, zone not known")
    note = "Nine · first, if all clocks are those of one place · its first entry · published 2031-03-18 18:45"
    assert row.note == note


def test_what_is_not_known_of_the_order_of_several_is_said_once_above_them() -> None:
    stories = [
        replace(story, article=replace(story.article, published=f"2031-03-18T{9 + n:02}:20{zone}"))
        for n, (story, zone) in enumerate(zip(dam_event().stories, ("", "+00:00", "", "+00:00"), strict=True))
    ]
    top, *rows = timeline_rows(replace(dam_event(), stories=tuple(stories), first=None, first_by_clock=None))
    meaning = "whether a story came before the next one is not known"
    assert (top.look, top.text) == (RowLook.REMARK, f"order unsure: {meaning}")
    assert ["order unsure" in row.note for row in rows] == [True, True, True, False]
    assert all("before the next one" not in row.note for row in rows)


def test_a_story_of_which_only_an_update_is_dated_stands_there_and_came_then_or_before() -> None:
    event = dam_event()
    first, *others = event.stories
    live = Story(replace(first.article, published=None, modified="2031-03-20T15:45"))
    rows = timeline_rows(replace(event, stories=(live, *others)))
    row = next(row for row in rows if row.text == first.article.title)
    assert row.lead == "updated 2031-03-20 15:45, zone not known"
    assert "published then or before" in row.note
    before = rows[rows.index(row) - 1]
    assert "whether it came before the next one is not known" in before.note
    assert story_facts(replace(event, stories=(live, *others)), 0).startswith("updated 2031-03-20 15:45")
