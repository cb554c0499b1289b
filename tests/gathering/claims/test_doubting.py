"""Which stories seem to tell a claim by what tells nothing of it."""

from dataclasses import replace

import pytest

from reader.gathering.claims.doubting import find_doubtful
from reader.gathering.claims.words.tellingness import read_telling
from reader.model.events.claim import Claim, ClaimKind, Extent, Member
from tests.gathering.stories import article_of


@pytest.mark.parametrize(
    ("worded", "beside", "more"),
    [
        (
            "Health minister Ada Quist refused to pay.",
            "Health minister Ada Quist said the fire was over.",
            "Quist would not pay.",
        ),
        (
            "A vigil was held outside the town hall.",
            "The council meets in the town hall on Tuesdays.",
            "A vigil was held there.",
        ),
        (
            "The alarm that should have warned the night shift was switched off.",
            "The valve was closed when the night shift took over.",
            "The alarm was off.",
        ),
        (
            "Prosecutor Emil Harrow said that nobody was above the law.",
            "Nobody is above the law, said mayor Lena Dorvik.",
            "Nobody is above the law, Harrow said.",
        ),
        (
            "The ferry Orla was built in 1998 and belongs to Tarn Lines.",
            "The pier was built in 1962.",
            "The Orla was built in 1998.",
        ),
    ],
)
def test_who_has_a_sentence_that_says_more_is_no_such_story(worded: str, beside: str, more: str) -> None:
    articles = [article_of("Herald", worded), article_of("Monitor", beside, more), article_of("Sun", beside)]
    members = tuple(Member(*place, Extent.PART) for place in ((0, 0), (1, 0), (1, 1), (2, 0)))
    assert find_doubtful(Claim(members, ClaimKind.FACT, 0), articles, read_telling(articles)) == (2,)


def test_who_tells_it_of_a_year_before_is_such_a_story_too() -> None:
    worded, then = "Nobody was hurt.", "In 2019 a balloon hit a power line near Ostby; nobody was hurt."
    articles = [
        article_of("Herald", worded, published="2026-05-02"),
        article_of("Monitor", then, published="2026-05-04"),
        article_of("Sun", then),
        article_of("Courier", "Nobody was hurt on Saturday.", published="2026-05-04"),
    ]
    claim = Claim(tuple(Member(n, 0, Extent.PART) for n in range(4)), ClaimKind.FACT, 0)
    assert find_doubtful(claim, articles, read_telling(articles)) == (1,)
    dated = replace(claim, wording=1)
    assert find_doubtful(dated, articles, read_telling(articles)) == ()


@pytest.mark.parametrize(
    "worded",
    [
        "The mayor, Ilse Brandt, asked for tents and blankets.",
        "Health minister Ada Quist spoke in the town hall.",
        "Prosecutor Emil Harrow said that nobody was above the law.",
    ],
)
def test_who_says_the_same_words_is_never_doubted(worded: str) -> None:
    articles = [article_of(outlet, worded) for outlet in ("Herald", "Monitor", "Sun")]
    claim = Claim(tuple(Member(n, 0, Extent.FULL) for n in range(3)), ClaimKind.FACT, 0)
    assert find_doubtful(claim, articles, read_telling(articles)) == ()
