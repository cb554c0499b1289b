"""What two sentences share apart from names."""

from reader.comparing.linking.features import FEATURES, Overlap
from reader.comparing.linking.vocabulary import read_vocabulary
from reader.comparing.linking.weighed import Weighed
from reader.comparing.profiling.profiles import Group, profile


def weight_apart(left: str, right: str) -> float:
    one, other = profile(left, "en"), profile(right, "en")
    vocabulary = read_vocabulary([one], [other], ("en", "en"))
    ours, theirs = (Weighed(Group(each, (0,), headline=False), vocabulary) for each in (one, other))
    return Overlap(ours, theirs, vocabulary).features[FEATURES.index("apart")]


def test_an_office_beside_its_holders_name_is_not_apart() -> None:
    assert not weight_apart(
        "In Aldin the lighthouse keeper Ilse Petrel slept until noon.",
        "Nobody told the lighthouse keeper Ilse Petrel who had won.",
    )


def test_what_is_told_of_a_name_is_apart() -> None:
    assert weight_apart(
        "On Monday Ilse Petrel was seen as she painted the lighthouse.",
        "The lighthouse stood empty, said Ilse Petrel.",
    )


def test_a_word_with_a_capital_in_both_belongs_to_a_name() -> None:
    assert not weight_apart(
        "The claim was filed with the Ilda River Commission.", "An Ilda River Commission meets on Friday."
    )


def test_words_of_every_story_and_small_numbers_tell_nothing() -> None:
    assert not weight_apart("Later Ilse Petrel said it was two.", "Then two of them said Ilse Petrel was there.")
