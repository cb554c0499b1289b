import pytest

from reader.gathering.grouping import candidates
from reader.gathering.grouping.candidates import Candidates
from reader.gathering.grouping.terms import WeighedTerms

STORIES = [
    WeighedTerms(own, "en", own)
    for own in ({"dam": 0.8, "rain": 0.6}, {"dam": 0.6, "town": 0.8}, {"rain": 0.1, "tram": 0.9}, {"snow": 1.0})
]


def test_stories_are_found_by_the_terms_they_share() -> None:
    assert Candidates(STORIES).of(0) == pytest.approx({1: 0.48, 2: 0.06})
    assert not Candidates(STORIES).of(3)


def test_a_story_in_another_language_is_found_by_either_wording() -> None:
    greek = WeighedTerms({"fragma": 1.0}, "el", {"dam": 1.0})
    other = WeighedTerms({"fragma": 1.0}, "el", {"river": 1.0})
    assert set(Candidates([*STORIES, greek, other]).of(4)) == {0, 1, 5}


def test_a_term_that_too_many_have_finds_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(candidates, "_MOST_HOLDERS", 1)
    assert not Candidates(STORIES).of(0)
