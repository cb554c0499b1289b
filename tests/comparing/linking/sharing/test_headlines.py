"""What two headlines share in one place alone is a topic."""

import pytest

from reader.comparing.article_profiles import describe_sides, profile
from reader.comparing.linking.features import Overlap
from reader.comparing.linking.sharing.headlines import share_topic_alone
from reader.comparing.linking.vocabulary import read_vocabulary
from reader.comparing.linking.weighed import Weighed
from reader.model.article import Role
from tests.comparing.articles import make_article


def share_topic(one: str, other: str, role: Role = Role.HEADLINE) -> bool:
    """Ask of the first sentences of two stories."""
    left = make_article(one, "Cranes stood idle at the quay.", roles=[role])
    right = make_article(other, "Nobody was at work there.", roles=[role])
    _, *groups = describe_sides(profile(left), profile(right))
    profiles = [[group.profile for group in side] for side in groups]
    vocabulary = read_vocabulary(profiles[0], profiles[1], ("en", "en"))
    ends = (next(group for group in side if group.places == (0,)) for side in groups)
    first, second = (Weighed(group, vocabulary) for group in ends)
    return share_topic_alone(Overlap(first, second, vocabulary))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Museum theft: police hunt for van", "Museum theft: director defends alarm"),
        ("Flood in Marlow: three missing", "Flood in Marlow raises questions"),
        ("Strike at Orsk mill: owner gives in", "Strike in Orsk mill splits town"),
    ],
)
def test_what_stands_in_one_place_of_both_is_a_topic(one: str, other: str) -> None:
    assert share_topic(one, other)
    assert share_topic(other, one)
    assert not share_topic(one, other, Role.BODY)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Police find van after museum theft", "Museum theft: van found"),
        ("Marlow harbour closed", "Marlow harbour closed after oil spill near the quay"),
        ("Fire kills two in Marlow", "Two die as fire guts mill in Marlow"),
    ],
)
def test_what_joins_it_to_something_else_is_what_happened(one: str, other: str) -> None:
    assert not share_topic(one, other)
