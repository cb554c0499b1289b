"""What who says it, a day, a unit or an office alone cannot link."""

import pytest

from reader.comparing.article_profiles import describe_sides, profile
from reader.comparing.linking.features import FEATURES
from reader.comparing.linking.relatedness import Standing
from reader.comparing.linking.sharing.asides import share_what_is_told
from reader.comparing.linking.vocabulary import read_vocabulary
from reader.comparing.linking.weighed import Weighed
from tests.comparing.articles import make_article

_OURS = ("Cranes stood idle at the quay of Marlow.", "Wardens looked for the lost buoy, and found none.")
_THEIRS = ("Nobody was at work on the quay of Marlow.", "Wardens gave up on the buoy.")


def share(one: str, other: str, **features: float) -> bool:
    """Ask of two sentences, in stories that have others of one topic."""
    sides = profile(make_article(one, *_OURS)), profile(make_article(other, *_THEIRS))
    _, *groups = describe_sides(*sides)
    profiles = [[group.profile for group in side] for side in groups]
    vocabulary = read_vocabulary(profiles[0], profiles[1], ("en", "en"))
    left, right = (next(group for group in side if group.places == (0,)) for side in groups)
    told = dict.fromkeys(FEATURES, 0.0) | features
    return share_what_is_told(
        Weighed(left, vocabulary),
        Weighed(right, vocabulary),
        [told[name] for name in FEATURES],
        Standing(relatedness=0.4, parallel=0),
        vocabulary,
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("A worn cable broke, the county harbour guard said.", "The ferry is afloat, the county harbour guard says."),
        (
            "Nine of them remained in hospital with burns on Wednesday.",
            "Most museums of Marlow remain shut on Wednesday.",
        ),
        ("No oil had leaked by Tuesday noon.", "The ferry was towed away on Tuesday before noon."),
        ("The repair will cost £40 million.", "A fund of £2 million was set up."),
        ("Guests can call the desk between 8 am and 10 pm.", "Guards can rest between 10 am and 4 pm."),
    ],
)
def test_a_source_a_day_and_a_unit_are_nothing_that_is_told(one: str, other: str) -> None:
    assert not share(one, other)
    assert not share(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("A worn cable was to blame, the county harbour guard said.", "A worn cable did it, the harbour guard says."),
        ("Nine patients remained in hospital on Wednesday.", "Nine people were in hospital with burns on Wednesday."),
        ("The repair will cost £40 million.", "The company puts the repair at 47 million euros."),
        ("The repair costs £40 million.", "A bill of £41 million is due."),
        ("10 pm.", "At 10 pm the cable tore."),
        ("The cable broke at 10 pm.", "It was 10 pm when the cable tore."),
    ],
)
def test_what_is_told_beside_them_links(one: str, other: str) -> None:
    assert share(one, other)


@pytest.mark.parametrize("features", [{"quoted": 1.0}, {"contained_less": 0.5}, {"numbers_shared": 1.0}])
def test_quotations_numbers_and_halves_are_not_asked(features: dict[str, float]) -> None:
    one, other = "Nine people remained in hospital on Wednesday.", "The museum remains shut on Wednesday."
    assert share(one, other, **features)


def test_who_is_named_once_is_told_of_one_day_with_the_office() -> None:
    one = "Ada Quill, the former judge, is to chair a round of bargaining on Wednesday."
    assert share(one, "Both sides meet again on Wednesday with the retired judge Ada Quill.", apart=0.7)
    assert not share(one, "Both sides meet again on Friday with the retired judge Ada Quill.", apart=0.7)


def test_an_office_tells_no_more_than_the_name_beside_it() -> None:
    one = "The harbour director Ada Quill paid for rooms of those who had lost theirs."
    other = "Ada Quill, who stepped down as director in spring, stayed away."
    assert not share(one, other, apart=0.7, names_shared=2.0)
    assert share(one, other + " She had paid for the rooms.", apart=0.7, names_shared=2.0)
