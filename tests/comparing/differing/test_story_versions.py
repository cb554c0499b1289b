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
