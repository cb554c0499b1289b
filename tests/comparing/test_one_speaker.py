"""Pairs of two languages that share a speaker alone are no links."""

import pytest

from reader.comparing.article_profiles import profile
from reader.comparing.linking.similarity import Likeness
from reader.comparing.one_speaker import without_one_speaker
from tests.quality.link_scores import build_article

ENGLISH = "Mayor Ana Brandt said the schools would stay closed."


@pytest.mark.parametrize(
    ("german", "is_kept"),
    [
        ("Bürgermeisterin Ana Brandt sagte, sie werde klagen.", False),
        ("Die Schulen blieben geschlossen, sagte Bürgermeisterin Ana Brandt.", True),
        ("Bürgermeisterin Ana Brandt besuchte den Hafen.", True),
    ],
)
@pytest.mark.parametrize("score", [0.9, 0.1])
def test_a_pair_is_kept_for_what_is_said(german: str, score: float, *, is_kept: bool) -> None:
    stories = profile(build_article([ENGLISH], "en")), profile(build_article([german], "de"))
    pair = Likeness(0, 0, score, score)
    kept = without_one_speaker([pair], stories, ([(0,)], [(0,)]))
    assert list(kept) == ([pair] if is_kept or score == 0.1 else [])
