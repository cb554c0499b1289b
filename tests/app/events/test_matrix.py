"""The matrix of an event."""

import re
from dataclasses import replace

import pytest

from reader.app.events.matrix import Matrix, MatrixRowKind, Place
from reader.model.article import RemovalReason, Removed, Span
from reader.model.difference import Difference, DifferenceKind, Verdict
from reader.model.events.claim import Claim, ClaimKind, Extent, Member, MemberDifference
from reader.model.events.event import Event, State, Story
from reader.model.events.told_alone import told_alone
from tests.exporting.events import clashing_event, contradicted_event, dam_event
from tests.gathering.stories import article_of


@pytest.fixture(scope="module")
def event() -> Event:
    return dam_event()


NO_SENTENCES = (MatrixRowKind.CLAIM, MatrixRowKind.ALONE)


def test_the_base_is_the_first_column(event: Event) -> None:
    assert Matrix(event, base=2).columns == (2, 0, 1, 3)


def test_claims_that_most_stories_tell_come_first(event: Event) -> None:
    matrix = Matrix(event)
    claims = [row.number for row in matrix.rows if row.kind is MatrixRowKind.CLAIM]
    counts = [len(event.independent(event.claims[number])) for number in claims]
    assert counts == sorted(counts, reverse=True)


def test_copies_fold_under_their_head_until_they_are_shown(event: Event) -> None:
    stories = (*event.stories[:2], Story(event.stories[2].article, head=0), event.stories[3])
    copied = replace(event, stories=stories)
    assert Matrix(copied).columns == (0, 1, 3)
    assert Matrix(copied).copies_of(0) == (2,)
    assert Matrix(copied, shows_copies=True).columns == (0, 1, 2, 3)


def test_a_copy_that_is_the_base_has_a_column(event: Event) -> None:
    copied = replace(event, stories=(*event.stories[:2], Story(event.stories[2].article, head=0), event.stories[3]))
    assert Matrix(copied, base=2).columns == (2, 0, 1, 3)


def test_a_cell_names_the_sentences_that_tell_the_claim(event: Event) -> None:
    matrix = Matrix(event)
    number = matrix.rows[0].number
    for column, story in enumerate(matrix.columns):
        own = {member.sentence for member in event.claims[number].tellers() if member.story == story}
        assert set(matrix.cell(0, column).sentences) == own
        assert matrix.cell(0, column).state is event.state(number, story)


def test_a_cell_opens_sentences_that_their_pair_shows_as_linked(event: Event) -> None:
    """That a sentence tells a claim may be known through a third story: beside the base's it would be "only here"."""
    claim = Claim(tuple(Member(story, 1, Extent.FULL) for story in range(3)), ClaimKind.FACT, wording=0)
    told = replace(event, claims=(claim,), omissions=(), links=(((0, 1), (1, 1)), ((1, 1), (2, 1))))
    assert Matrix(told).pair_of(0, 1) == (Place(0, 1), Place(1, 1))
    assert Matrix(told).pair_of(0, 2) == (Place(1, 1), Place(2, 1))
    assert Matrix(replace(told, links=())).pair_of(0, 2) == (Place(0, 1), Place(2, 1))


def test_a_cell_that_differs_shows_its_words_and_opens_what_they_clash_with() -> None:
    event = clashing_event()
    matrix = Matrix(event)
    row = next(n for n, one in enumerate(matrix.rows) if one.kind is MatrixRowKind.CLAIM and one.number == 0)
    differing = [n for n, _ in enumerate(matrix.columns) if matrix.cell(row, n).values]
    assert {matrix.cell(row, n).state for n in differing} <= {State.DIFFERS, State.AS_WORDED}
    assert len(differing) == 2
    opened = matrix.pair_of(row, differing[0])
    assert opened is not None
    assert {place.story for place in opened} == {matrix.columns[n] for n in differing}


def test_a_cell_of_who_agrees_with_one_side_opens_what_differs_from_it_and_names_nobody_else() -> None:
    matrix = Matrix(contradicted_event(), base=2)
    column = matrix.columns.index(1)
    assert matrix.cell(0, column).agreement == "differs: passed (Herald)"
    assert matrix.pair_of(0, column) == (Place(0, 0), Place(1, 0))
    assert matrix.clashing_words(0, matrix.pair_of(0, column)) == (("passed",), ())


def test_a_story_that_words_a_row_shows_that_sentence_and_no_other_one_of_its_own(event: Event) -> None:
    members = (
        Member(0, 0, Extent.FULL),
        Member(0, 1, Extent.FULL),
        Member(1, 0, Extent.FULL),
        Member(1, 1, Extent.FULL),
    )
    claim = Claim(members, ClaimKind.FACT, wording=1)
    told = replace(event, claims=(claim,), omissions=(), links=(((0, 0), (1, 0)), ((0, 1), (1, 1))))
    matrix = Matrix(told)
    assert matrix.pair_of(0, 0) == (Place(1, 1), Place(0, 1))
    assert matrix.pair_of(0, 1) == (Place(0, 1), Place(1, 1))


def test_of_a_pair_those_words_are_marked_that_clash_in_it_alone() -> None:
    event = counting_event()
    hour = Difference(DifferenceKind.DATE, Verdict.CLASH, Span(0, 3), Span(0, 3), 0.9)  # between two others
    claim = event.claims[0]
    told = replace(event, claims=(replace(claim, differs=(*claim.differs, MemberDifference(0, 1, hour))),))
    assert Matrix(told).clashing_words(0, (Place(1, 0), Place(2, 0))) == (
        ("3,400 million crowns",),
        ("4.3 billion crowns",),
    )


def counting_event(verdict: Verdict = Verdict.CLASH) -> Event:
    """Two stories that agree with each other, and one that differs from both."""
    told = ("The fund has 3.4 billion crowns.", "The fund has 3,400 million crowns.", "It has 4.3 billion crowns.")
    stories = [article_of(outlet, text) for outlet, text in zip(("Herald", "Monitor", "Tribune"), told, strict=True)]
    spans = [Span(text.index("has ") + 4, len(text) - 1) for text in told]

    def clash(left: int, right: int) -> MemberDifference:
        return MemberDifference(left, right, Difference(DifferenceKind.NUMBER, verdict, spans[left], spans[right], 0.9))

    members = tuple(Member(story, 0, Extent.FULL) for story in range(3))
    claim = Claim(members, ClaimKind.NUMBER, 0, differs=(clash(0, 2), clash(1, 2)), whole=(0, 1, 2))
    return Event(tuple(map(Story, stories)), (claim,), links=(((0, 0), (1, 0)), ((1, 0), (2, 0))))


def test_cells_that_agree_look_the_same_and_say_with_whom() -> None:
    cells = [Matrix(counting_event()).cell(0, column) for column in range(3)]
    assert [cell.state is State.AS_WORDED for cell in cells] == [True, True, False]
    assert cells[0].agreement == "differs: 4.3 billion crowns (Tribune); as Monitor"
    assert cells[2].agreement == "differs: 3.4 billion crowns (Herald) and 3,400 million crowns (Monitor)"


def test_of_a_value_and_one_that_holds_it_the_one_that_tells_more_is_shown() -> None:
    event = counting_event()
    brief = replace(event.claims[0].differs[1].difference, left=Span(19, 26))  # "million" of Monitor
    whole = event.claims[0].differs[1]
    claim = replace(event.claims[0], differs=(replace(whole, difference=brief), whole))
    assert Matrix(replace(event, claims=(claim,))).cell(0, 1).values == ("3,400 million crowns",)


def test_what_reports_of_other_times_have_is_told_in_their_cells_and_is_no_clash() -> None:
    cell = Matrix(counting_event(Verdict.LATER_REPORT)).cell(0, 2)
    assert (cell.state, cell.values) == (State.WHOLE, ())
    assert cell.at_the_time == ("4.3 billion crowns",)
    assert (
        cell.agreement == "told otherwise, which came first is not known: "
        "3.4 billion crowns (Herald) and 3,400 million crowns (Monitor)"
    )


def test_the_cell_of_a_later_report_opens_what_it_is_later_than_and_not_who_agrees() -> None:
    event = counting_event(Verdict.LATER_REPORT)
    claim = replace(event.claims[0], differs=event.claims[0].differs[1:])  # Tribune's is later than Monitor's
    agreed = replace(event, claims=(claim,), links=(((0, 0), (1, 0)), ((0, 0), (2, 0))))
    assert Matrix(agreed).pair_of(0, 2) == (Place(1, 0), Place(2, 0))
    assert Matrix(agreed).pair_of(0, 1) == (Place(2, 0), Place(1, 0))
    assert Matrix(agreed).pair_of(0, 0) == (Place(1, 0), Place(0, 0))
    # Of several the base.
    assert Matrix(event, base=1).pair_of(0, 2) == (Place(1, 0), Place(2, 0))
    assert Matrix(event).pair_of(0, 2) == (Place(0, 0), Place(2, 0))


def test_where_a_cell_is_held_against_other_words_those_of_the_row_are_told_too() -> None:
    event = counting_event()
    plain = Matrix(replace(event, claims=(replace(event.claims[0], differs=()),)))
    pair = plain.pair_of(0, 2)
    assert pair == (Place(1, 0), Place(2, 0))
    assert plain.words_of_row(0, pair) == Place(0, 0)
    assert plain.words_of_row(0, plain.pair_of(0, 1)) is None


def test_a_cell_without_words_opens_the_story_beside_one_that_tells_it(event: Event) -> None:
    matrix = Matrix(event)
    row, column = next(
        (row, column)
        for row in range(len(matrix.rows) - 1)
        for column in range(len(matrix.columns))
        if matrix.cell(row, column).state is State.ABSENT
    )
    opened = matrix.pair_of(row, column)
    assert opened is not None
    told, missing = opened
    assert missing == Place(matrix.columns[column], None)
    assert told.sentence is not None


def test_what_one_story_alone_says_is_counted_and_unfolds(event: Event) -> None:
    event = replace(event, headlines=())
    matrix = Matrix(event)
    assert matrix.rows[-1].kind is MatrixRowKind.ALONE
    last = len(matrix.rows) - 1
    counts = [matrix.cell(last, column).count for column in range(len(matrix.columns))]
    assert counts[matrix.columns.index(3)] is None  # in Greek: not known
    assert sum(count or 0 for count in counts) == matrix.alone_count()
    unfolded = Matrix(event, shows_alone=True)
    assert len(unfolded.rows) == len(matrix.rows) + matrix.alone_count()
    assert unfolded.rows[-1].kind is MatrixRowKind.SENTENCE
    row = unfolded.rows[-1]
    assert Place(row.story, row.number) in (unfolded.pair_of(len(unfolded.rows) - 1, 0) or ())


def test_claims_are_found_by_the_words_of_any_sentence_that_tells_them(event: Event) -> None:
    found = Matrix(event, sought="spillway cracks")
    claims = [event.claims[row.number] for row in found.rows if row.kind is MatrixRowKind.CLAIM]
    assert len(claims) == 1
    assert {event.stories[story].article.outlet for story in claims[0].stories()} == {"Herald", "Tribune"}
    assert len(Matrix(event, sought="SPILL").rows) == len(found.rows)
    assert [row.kind for row in Matrix(event, sought="nowhere").rows] == [MatrixRowKind.ALONE]
    assert Matrix(event, sought="nowhere").alone_count() == 0


@pytest.mark.parametrize("sought", ["1200", "1,200", "1.200 people", "1 200"])
def test_a_number_is_found_by_its_digits(event: Event, sought: str) -> None:
    assert Matrix(event, sought=sought).is_sought(("About 1,200 people left.",))
    assert Matrix(event, sought=sought).is_sought(("Près de 1 200 people.",))
    assert not Matrix(event, sought=sought).is_sought(("About 12 left, 200 people stayed.",))


def test_what_one_story_alone_says_is_found_though_it_is_folded(event: Event) -> None:
    event = replace(event, headlines=())
    story, sentence = next((story, own[0]) for story, own in told_alone(event).items() if own)
    words = event.stories[story].article.sentence_text(sentence).split()[:3]
    rows = Matrix(event, sought=" ".join(word.strip(",.") for word in words)).rows
    assert (story, sentence) in [(row.story, row.number) for row in rows if row.kind is MatrixRowKind.SENTENCE]


def test_rows_that_differ_are_known() -> None:
    matrix = Matrix(clashing_event())
    (row,) = matrix.differing_rows()
    assert any(matrix.cell(row, column).state is State.DIFFERS for column in range(len(matrix.columns)))


def test_what_was_set_aside_in_doubt_is_told_where_it_is_counted_what_one_story_alone_says(event: Event) -> None:
    cut = Removed("A boat drifted off.", RemovalReason.RELATED, 9, close=True)
    article = replace(event.stories[0].article, removed=(cut,))
    doubted = Matrix(replace(event, stories=(Story(article), *event.stories[1:])))
    row = next(n for n, one in enumerate(doubted.rows) if one.kind is MatrixRowKind.ALONE)
    cells = [doubted.cell(row, column) for column in range(2)]
    assert [cell.count_sign for cell in cells] == [f"{cells[0].count} + ?", str(cells[1].count)]
    assert "A boat drifted off." in cells[0].agreement


def test_columns_stand_in_the_order_of_time_behind_the_base_whatever_the_files_are_called() -> None:
    event = dam_event()
    days = ("2031-03-20", "2031-03-18", None, "2031-03-19")
    stories = [
        replace(s, article=replace(s.article, published=day)) for s, day in zip(event.stories, days, strict=True)
    ]
    timed = replace(event, stories=tuple(stories))
    assert timed.in_time() == (1, 3, 0, 2)
    assert Matrix(timed, 2).columns == (2, 1, 3, 0)
    assert timed.shown_stories() == (1, 3, 0, 2)


def test_any_sentence_of_any_story_is_found(event: Event) -> None:
    for story, told in enumerate(event.stories):
        for sentence in range(len(told.article.sentences)):
            text = told.article.sentence_text(sentence)
            matrix = Matrix(event, sought=" ".join(re.findall(r"\w+", text)[:4]))
            shown = {(row.story, row.number) for row in matrix.rows if row.kind not in NO_SENTENCES}
            claims = [event.claims[row.number] for row in matrix.rows if row.kind is MatrixRowKind.CLAIM]
            shown |= {(one.story, one.sentence) for claim in claims for one in claim.tellers()}
            assert (story, sentence) in shown


def test_a_sentence_that_was_found_opens_beside_another_story(event: Event) -> None:
    """The fourth story is in Greek: what it alone tells is not known."""
    claimed = {(one.story, one.sentence) for claim in event.claims for one in claim.tellers()}
    sentence = next(n for n in event.stories[3].article.compared_sentences() if (3, n) not in claimed)
    words = " ".join(re.findall(r"\w+", event.stories[3].article.sentence_text(sentence)))
    event = replace(event, links=())
    matrix = Matrix(event, sought=words)
    row = next(n for n, one in enumerate(matrix.rows) if one.kind is MatrixRowKind.FOUND)
    assert (matrix.rows[row].story, matrix.rows[row].number) == (3, sentence)
    own, other = (matrix.columns.index(story) for story in (3, 1))
    assert matrix.cell(row, own).state is State.WHOLE
    assert matrix.cell(row, other).state is State.UNKNOWN
    assert matrix.pair_of(row, own) == (Place(0, None), Place(3, sentence))
    assert matrix.pair_of(row, other) == (Place(3, sentence), Place(1, None))
    assert not matrix.is_known(row, Place(1, None))
    linked = replace(event, links=(((1, 2), (3, sentence)),))
    assert Matrix(linked, sought=words).pair_of(row, other) == (Place(3, sentence), Place(1, 2))


def test_nothing_is_found_without_words(event: Event) -> None:
    assert not [row for row in Matrix(event, shows_alone=True).rows if row.kind is MatrixRowKind.FOUND]


def test_what_is_sought_is_shown_by_the_cell_that_has_it(event: Event) -> None:
    number, claim = next((n, one) for n, one in enumerate(event.claims) if len(one.stories()) > 1)
    member = max(claim.members, key=lambda one: (one.story, one.sentence))
    text = event.stories[member.story].article.sentence_text(member.sentence)
    matrix = Matrix(event, sought=" ".join(re.findall(r"\w+", text)))
    row, column = matrix.first_found()
    assert (matrix.rows[row].kind, matrix.rows[row].number) == (MatrixRowKind.CLAIM, number)
    pair = matrix.pair_of(row, column)
    assert pair is not None
    assert pair[1] == Place(member.story, member.sentence)
    assert pair[0].story != member.story
    assert Matrix(event, sought="nowhere").first_found() == (0, 0)
