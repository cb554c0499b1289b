"""Two sentences that share a word or two of their stories' topic are doubted."""

import pytest

from reader.comparing.linking.features import Overlap
from reader.comparing.linking.sharing.few_words import share_few_words
from reader.comparing.linking.vocabulary import read_vocabulary
from reader.comparing.linking.weighed import Weighed
from reader.comparing.profiling.profiles import Group, profile

_ABOUT = "Dredging of the estuary began.", "The dredging of the estuary goes on."


def is_little(left: str, right: str, about: tuple[str, str] = _ABOUT) -> bool:
    sides = [profile(text, "en") for text in (left, about[0])], [profile(text, "en") for text in (right, about[1])]
    vocabulary = read_vocabulary(*sides, ("en", "en"))
    ours, theirs = (Weighed(Group(side[0], (0,), headline=False), vocabulary) for side in sides)
    return share_few_words(Overlap(ours, theirs, vocabulary))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The estuary is what a fisherman lives on.", "Herons breed where the estuary is widest."),
        ("Dredging harms herons, whom the estuary feeds.", "An estuary so wide needs no dredging."),
    ],
)
def test_a_word_or_two_of_the_topic_are_little(left: str, right: str) -> None:
    assert is_little(left, right)
    assert is_little(right, left, _ABOUT[::-1])


def test_a_phrase_of_both_is_not_little() -> None:
    assert not is_little("A fisherman wants the estuary dredged.", "Whoever lives there fears the estuary dredging.")


def test_a_word_of_this_pair_alone_is_not_little() -> None:
    assert not is_little("A fisherman lives on it.", "Whoever is a fisherman must leave.")


def test_a_number_is_not_little() -> None:
    assert not is_little("The estuary is 4,120 metres wide.", "Herons breed in 4,120 nests in the estuary.")
