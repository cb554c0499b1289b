"""What stories tell otherwise, in words."""

from dataclasses import replace

import pytest

from reader.app.events.matrix import Matrix, MatrixRowKind
from reader.comparing import compare
from reader.gathering.events import gather_event
from reader.model.article import Span
from reader.model.difference import Difference, DifferenceKind, Verdict
from reader.model.events.claim import Claim, ClaimKind, Extent, Member, MemberDifference
from reader.model.events.event import Event, Story
from reader.wording.event.event_times import stories_in_time
from reader.wording.event.event_values import agreement_text, cell_values, claim_values, difference_lines, times_text
from reader.wording.pair.differences import facing_values, later_heading, later_text
from tests.exporting.events import clashing_event
from tests.gathering.stories import article_of


@pytest.mark.parametrize("verdict", [Verdict.CLASH, Verdict.LATER_REPORT])
def test_a_cell_tells_what_differs_or_what_is_of_another_time(verdict: Verdict) -> None:
    event = clashing_event(verdict)
    claim = event.claims[0]
    told = [cell_values(event, 0, story) for story in range(len(event.stories))]
    assert told == [claim_values(event, claim, story, verdict) for story in range(len(event.stories))]
    assert sum(map(bool, told)) == 2
    asked = agreement_text if verdict is Verdict.CLASH else times_text
    assert [bool(asked(event, claim, story)) for story in range(len(event.stories))] == list(map(bool, told))


def test_of_a_cell_that_is_not_known_no_value_is_told() -> None:
    event = clashing_event(Verdict.LATER_REPORT)
    told = [story for story in range(len(event.stories)) if cell_values(event, 0, story)]
    unsure = replace(event, claims=(event.claims[0].without_doubtful(told), *event.claims[1:]))
    assert told
    assert not any(cell_values(unsure, 0, story) for story in told)
    matrix = Matrix(unsure)
    row = next(n for n, one in enumerate(matrix.rows) if one.kind is MatrixRowKind.CLAIM and one.number == 0)
    cells = [matrix.cell(row, column) for column, story in enumerate(matrix.columns) if story in told]
    assert cells
    assert not any(cell.at_the_time or cell.agreement for cell in cells)


def told_by(*words: str, verdict: Verdict = Verdict.CLASH) -> Event:
    """Make an event whose first story clashes with the others in its first word, as they do in theirs."""
    articles = [article_of(f"Outlet {n}", f"{told} vehicles fell.") for n, told in enumerate(words)]
    spans = [Span(0, len(told)) for told in words]
    differs = [
        MemberDifference(0, n, Difference(DifferenceKind.NUMBER, verdict, spans[0], spans[n], 0.9))
        for n in range(1, len(words))
        if words[n] != words[0]
    ]
    members = tuple(Member(n, 0, Extent.FULL) for n in range(len(words)))
    return Event(tuple(map(Story, articles)), (Claim(members, ClaimKind.NUMBER, 0, tuple(differs)),))


@pytest.mark.parametrize(
    ("times", "order"),
    [
        (("2025-03-11", "2025-03-11T14:20:00+00:00"), "unsure"),
        (("2025-03-11T14:20:00", "2025-03-11"), "unsure"),
        (("2025-03-11T14:20:00+00:00", "2025-03-12"), "by clock"),
        (("2025-03-12", "2025-03-11T14:20:00+00:00"), "by clock"),
        (("2025-03-11T09:00:00", "2025-03-11T14:20:00+00:00"), "by clock"),
        (("2025-03-11T14:20:00", "2025-03-12"), "known"),
        (("2025-03-11", "2025-03-12"), "known"),
        (("2025-03-11T06:00:00+00:00", "2025-03-12"), "known"),
        (("2025-03-11T09:00:00+00:00", "2025-03-11T14:20:00+00:00"), "known"),
    ],
)
def test_pair_event_and_time_say_the_same_of_what_came_later(times: tuple[str, str], order: str) -> None:
    told = ["The quake injured 61 people in Tarn on Friday.", "The quake injured 85 people in Tarn on Friday."]
    articles = [
        article_of(f"Outlet {n}", "Quake in Tarn", words, published=time)
        for n, (words, time) in enumerate(zip(told, times, strict=True))
    ]
    comparison, event = compare(articles[0], articles[1]), gather_event(articles)
    (values,) = (one for link in comparison.links for one in facing_values(comparison, link))
    (claim,) = (one for one in event.claims if one.differs)
    in_event = [*difference_lines(event, claim), times_text(event, claim, 0), times_text(event, claim, 1)]
    said = [values.note, later_text(comparison), later_heading(comparison), *in_event]
    is_told = order != "unsure"
    assert [("later" in words, "which came first is not known" in words) for words in said] == [
        (is_told, not is_told)
    ] * len(said)
    in_time = " · ".join(note for story in stories_in_time(event) for note in story.notes)
    assert ("the next one may have come before" in in_time) is not is_told
    assert ("agree" in values.note) is ("agree" in in_time) is (order == "by clock")


def test_the_value_comes_before_who_tells_it_and_once_for_all_of_them() -> None:
    event = told_by("Seven", "Nine", "nine", "Ten")
    told = agreement_text(event, event.claims[0], 0)
    assert told == "differs: Nine (Outlet 1 and Outlet 2) and Ten (Outlet 3)"


def test_who_differs_comes_before_who_tells_the_same() -> None:
    event = told_by("Seven", "Nine", "Nine")
    assert agreement_text(event, event.claims[0], 1) == "differs: Seven (Outlet 0); as Outlet 2"


def test_what_is_of_another_time_is_told_so_too() -> None:
    event = told_by("Seven", "Nine", "Nine", verdict=Verdict.LATER_REPORT)
    days = ("2031-05-03", "2031-05-04", None)
    dated = [
        replace(story, article=replace(story.article, published=day))
        for story, day in zip(event.stories, days, strict=True)
    ]
    assert (
        times_text(replace(event, stories=tuple(dated)), event.claims[0], 0)
        == "earlier or later report: Nine (Outlet 1); told otherwise, which came first is not known: Nine (Outlet 2)"
    )


def test_what_several_tell_otherwise_of_one_fact_is_one_line() -> None:
    event = told_by("Five", "Two", "two", "Three")
    assert list(difference_lines(event, event.claims[0])) == [
        "≠ differs: number · Outlet 0: “Five” · Outlet 1, Outlet 2: “Two” · Outlet 3: “Three”"
    ]


def test_two_facts_of_one_claim_are_two_lines() -> None:
    event = clashing_event()
    claim = event.claims[0]
    one = claim.differs[0]
    other = replace(one, difference=replace(one.difference, kind=DifferenceKind.NUMBER, left=None, right=None))
    assert len(list(difference_lines(event, replace(claim, differs=(one, other))))) == 2
