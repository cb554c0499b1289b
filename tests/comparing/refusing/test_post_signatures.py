"""Pairs that share who posted something, and when, are no links."""

import pytest

from reader.comparing.article_profiles import profile
from reader.comparing.linking.similarity import Likeness
from reader.comparing.refusing.post_signatures import without_post_signatures
from tests.comparing.articles import make_article

MOE = "— Kari Moe (@karimoe) June 9, 2024"
RADIO = "Granfoss Radio (@granfossradio) June 9, 2024"


def is_refused(left: str, right: str) -> bool:
    stories = profile(make_article(left, language="en")), profile(make_article(right, language="en"))
    return not without_post_signatures([Likeness(0, 0, 0.9, 0.9)], stories, ([(0,)], [(0,)]))


@pytest.mark.parametrize("other", [RADIO, "The ninth of June was a Sunday, Kari Moe said in 2024.", f"#ferry {RADIO}"])
def test_a_signature_tells_nothing(other: str) -> None:
    assert is_refused(MOE, other)
    assert is_refused(other, MOE)


def test_an_address_before_a_signature_tells_nothing() -> None:
    assert is_refused(f"#ferry https://t.co/Ab3dE {MOE}", f"pic.twitter.com/Zz9Qk — {RADIO}")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (f"The tunnel stays closed until Thursday {MOE}", f"Granfoss tunnel closed until Thursday — {RADIO}"),
        (MOE, "— Kari Moe (@karimoe) June 10, 2024"),  # who posts twice may be quoted with either
        ("Kari Moe (@karimoe on most networks) was there in June.", "Kari Moe was there in June."),
    ],
)
def test_what_is_posted_is_told_and_so_is_one_author(left: str, right: str) -> None:
    assert not is_refused(left, right)


BELOW = "— Opposition leader Mona Ferrow"


@pytest.mark.parametrize("other", ['"It is a stunt," opposition leader Mona Ferrow said.', "— Minister Ada Holm"])
def test_who_said_what_a_page_sets_apart_tells_nothing(other: str) -> None:
    assert is_refused(BELOW, other)
    assert is_refused(other, BELOW)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("— We saw opposition leader Mona Ferrow.", "We saw Mona Ferrow there, they said."),  # of a dialogue
        ("- Opposition leader Mona Ferrow", "Opposition leader Mona Ferrow was there."),  # of a list
        (BELOW, BELOW),
    ],
)
def test_other_lines_and_the_same_one_are_no_signatures(left: str, right: str) -> None:
    assert not is_refused(left, right)
