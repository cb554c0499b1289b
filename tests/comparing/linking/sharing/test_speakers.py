"""What one person says in two sentences is linked by what is said."""

import pytest

from reader.comparing.article_profiles import describe_sides, profile
from reader.comparing.linking.sharing.speakers import share_beside_speakers
from reader.comparing.linking.vocabulary import read_vocabulary
from reader.comparing.linking.weighed import Weighed
from tests.comparing.articles import make_article

_OURS = ("Cranes stood idle at the quay of Marlow.", "Wardens looked for the lost buoy, and found none.")
_THEIRS = ("Nobody was at work on the quay of Marlow.", "Wardens gave up on the buoy.")


def share(one: str, other: str) -> bool:
    """Ask of two sentences, in stories that have others of one topic."""
    sides = profile(make_article(one, *_OURS)), profile(make_article(other, *_THEIRS))
    _, *groups = describe_sides(*sides)
    profiles = [[group.profile for group in side] for side in groups]
    vocabulary = read_vocabulary(profiles[0], profiles[1], ("en", "en"))
    left, right = (next(group for group in side if group.places == (0,)) for side in groups)
    return share_beside_speakers(Weighed(left, vocabulary), Weighed(right, vocabulary), vocabulary)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mayor Ana Brandt of Marlow said a worn cable broke.", "Mayor Ana Brandt of Marlow said guests had called."),
        ("Mayor Ana Brandt said a worn cable broke.", "Nobody warned the guests, according to Mayor Ana Brandt."),
    ],
)
def test_a_name_and_an_office_are_nothing_that_is_said(one: str, other: str) -> None:
    assert not share(one, other)
    assert not share(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mayor Ana Brandt of Marlow said a worn cable broke.", "A worn cable did it, said Mayor Ana Brandt."),
        ("Mayor Ana Brandt said 40 were safe.", "All 40 of them live, said Mayor Ana Brandt."),
        ("Mayor Ana Brandt said so.", "That was said by the mayor, said Ana Brandt."),
        ("Mayor Ana Brandt opened the fair.", "Mayor Ana Brandt said guests had called."),
    ],
)
def test_what_is_said_or_done_beside_them_links(one: str, other: str) -> None:
    assert share(one, other)
