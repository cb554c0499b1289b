"""What one person does is linked by what it is, and not by who he is."""

import pytest

from reader.comparing.article_profiles import describe_sides, profile
from reader.comparing.linking.sharing.persons import share_beside_persons
from reader.comparing.linking.vocabulary import read_vocabulary
from reader.comparing.linking.weighed import Weighed
from tests.comparing.articles import make_article

_OURS = ("Cranes stood idle at the quay of Marlow.", "Wardens looked for the lost buoy, and found none.")
_THEIRS = ("Nobody was at work on the quay of Marlow.", "Wardens gave up on the buoy.")


def share(one: str, other: str) -> bool:
    """Ask of two sentences, in stories that have others of one topic."""
    sides = profile(make_article(*_OURS, one)), profile(make_article(*_THEIRS, other))
    _, *groups = describe_sides(*sides)
    profiles = [[group.profile for group in side] for side in groups]
    vocabulary = read_vocabulary(profiles[0], profiles[1], ("en", "en"))
    left, right = (next(group for group in side if group.places == (2,)) for side in groups)
    return share_beside_persons(Weighed(left, vocabulary), Weighed(right, vocabulary), vocabulary)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Chief executive Ada Quill cut the ribbon with pupils.", "Chief executive Ada Quill said a cable broke."),
        ("Health minister Ada Quill sent flowers to nurses.", "Health minister Ada Quill promised repairs."),
        ("The chief executive, Ada Quill, cut the ribbon.", "Tom Renn, a farmer, trusted Ada Quill with lambs."),
    ],
)
def test_a_name_and_an_office_are_nothing_that_is_done(one: str, other: str) -> None:
    assert not share(one, other)
    assert not share(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Chief executive Ada Quill cut the ribbon.", "The ribbon was cut by Ada Quill, the chief executive."),
        ("Health minister Ada Quill sent 40 beds to nurses.", "Health minister Ada Quill gave away 40 tents."),
        ("Health minister Ada Quill fell ill on Monday.", "On Monday health minister Ada Quill caught a fever."),
        ("Mayor Tom Renn met director Ada Quill.", "Mayor Tom Renn quarrelled with director Ada Quill."),
        ("The Senate Ethics Committee heard witnesses.", "The Senate Ethics Committee fined farmers."),
        ("Health minister Ada Quill did.", "Health minister Ada Quill promised repairs."),
    ],
)
def test_what_is_done_beside_them_links(one: str, other: str) -> None:
    assert all(share(*pair) for pair in ((one, other), (other, one)))


def test_one_word_of_what_both_stories_are_about_is_nothing_that_is_done() -> None:
    ours = ("A ferry ran aground.", "The ferry lay there all day.", "Divers inspected the ferry.")
    theirs = ("No ferry will sail.", "Tugs could not move the ferry.", "An old ferry blocks the port.")
    one = "Health minister Ada Quill praised those who had left the ferry in boats."
    other = "Health minister Ada Quill will inspect every other ferry of that yard."
    sides = profile(make_article(*ours, one)), profile(make_article(*theirs, other))
    _, *groups = describe_sides(*sides)
    profiles = [[group.profile for group in side] for side in groups]
    vocabulary = read_vocabulary(profiles[0], profiles[1], ("en", "en"))
    left, right = (next(group for group in side if group.places == (3,)) for side in groups)
    assert not share_beside_persons(Weighed(left, vocabulary), Weighed(right, vocabulary), vocabulary)
