"""A story that its outlet has changed since updates what it measured; another outlet's clashes."""

from dataclasses import replace

import pytest

from reader.comparing.differing.differences import find_link_differences
from reader.model.article import Article
from reader.model.difference import DifferenceKind, Verdict
from tests.comparing.articles import make_article


def told(sentence: str, outlet: str, published: str | None, modified: str | None) -> Article:
    return replace(make_article(sentence), outlet=outlet, published=published, modified=modified)


@pytest.mark.parametrize(
    ("outlet", "published", "modified", "verdict"),
    [
        ("The Tarn Post", "2031-05-02T09:10:00+00:00", "2031-05-02T18:00:00+00:00", Verdict.LATER_REPORT),
        ("Tarn Post", "2031-05-02T09:10:00+00:00", "2031-05-02T18:00:00+00:00", Verdict.LATER_REPORT),
        ("The Tarn Post", "2031-05-02T09:10:00+00:00", None, Verdict.CLASH),
        ("The Tarn Post", "2031-05-02T11:40:00+00:00", None, Verdict.CLASH),  # another story of that day
        ("Holm Courier", "2031-05-02T09:10:00+00:00", "2031-05-02T18:00:00+00:00", Verdict.CLASH),
        ("The Tarn Post", "2031-05-02", "2031-05-03", Verdict.CLASH),
        ("The Tarn Post", None, "2031-05-03", Verdict.CLASH),
    ],
)
def test_a_later_version_of_one_story_measures_anew(
    outlet: str, published: str | None, modified: str | None, verdict: Verdict
) -> None:
    left = told(
        "Sledges stood in a queue of six kilometres along the Brell Road.", "The Tarn Post", "2031-05-02T09:10", None
    )
    right = told("Sledges stood in a queue of eight kilometres along the Brell Road.", outlet, published, modified)
    found = [*find_link_differences(left, (0,), right, (0,)), *find_link_differences(right, (0,), left, (0,))]

    assert [one.verdict for one in found if one.kind is DifferenceKind.MEASURE] == [verdict] * 2


COPIED = """Fire in Norhall.
A fire in the timber yard of Norhall hurt {} people on Sunday night, the fire service said.
The flames spread within an hour to the streets behind the yard.
"We have not seen such a fire since the war," said fire chief Lena Brock.
Police have questioned the owners of the yard.
The schools of the town will stay closed until Thursday."""
HURT = 1  # the sentence that tells of the hurt


def copy(count: str, outlet: str, published: str) -> Article:
    return replace(make_article(*COPIED.format(count).split("\n")), outlet=outlet, published=published)


def counted(left: Article, right: Article) -> list[Verdict]:
    found = [
        *find_link_differences(left, (HURT,), right, (HURT,)),
        *find_link_differences(right, (HURT,), left, (HURT,)),
    ]
    return [one.verdict for one in found if one.kind is DifferenceKind.NUMBER]


@pytest.mark.parametrize(
    ("left", "right", "outlet", "verdict"),
    [
        ("23", "32", "Holm Courier", Verdict.CLASH),
        ("32", "23", "Holm Courier", Verdict.CLASH),
        ("twelve", "twenty", "Holm Courier", Verdict.CLASH),
        ("23", "32", "The Tarn Post", Verdict.LATER_REPORT),
        ("at least 23", "at least 32", "Holm Courier", Verdict.LATER_REPORT),
    ],
)
def test_a_count_that_was_edited_in_a_copy_is_no_later_report(
    left: str, right: str, outlet: str, verdict: Verdict
) -> None:
    one, other = copy(left, "The Tarn Post", "2031-05-05T10:00"), copy(right, outlet, "2031-05-05T15:00")

    assert counted(one, other) == [verdict] * 2


def test_a_story_that_tells_more_since_may_count_more() -> None:
    one = copy("23", "The Tarn Post", "2031-05-05T10:00")
    more = ("The wind has dropped.", "The yard burned to the ground.", "The mayor will speak at noon.")
    told = make_article(*COPIED.format("32").split("\n")[:3], *more)
    other = replace(told, outlet="Holm Courier", published="2031-05-05T15:00")

    assert counted(one, other) == [Verdict.LATER_REPORT] * 2
