"""Stories that tell of the same things are of one event, however little their sentences are alike."""

import pytest

from reader.comparing.article_profiles import profile
from reader.comparing.linking import similarity
from reader.comparing.linking.kinship import KIN, kinship
from reader.comparing.linking.model import read_model
from reader.comparing.linking.similarity import score_groups
from reader.comparing.linking.vocabulary import read_vocabulary
from reader.comparing.linking.weighed import Weighed
from tests.comparing.articles import make_article

_SHORT = (
    "Aldery's lido shuts after cracks are found.",
    "Divers have found cracks in the basin of the lido at Aldery.",
    "Swimmers must use the river until repairs are done.",
    "Councillor Ruth Hamlin blames frost.",
)
_LONG = (
    "A summer without the lido: how Aldery copes.",
    "When Nell Brightman was six, her grandmother taught her to swim in Aldery.",
    "This year the basin is empty, and weeds grow between the tiles.",
    "Cracks were found by divers in April, and nobody knows who will pay for repairs.",
    "Frost is to blame, if one believes Ruth Hamlin, who sits on the council.",
    "Swimmers now meet at the river, where there is no lifeguard.",
    "The kiosk has lost its customers, and its owner sells ice cream from a van.",
    "Brightman, who is eighty now, says that she will wait.",
)
_OTHER = (
    "Aldery's library shuts at noon from May.",
    "Councillor Ruth Hamlin said that there were too few librarians.",
    "Readers may return what they have borrowed through a flap in the wall.",
    "Children will still be read to on Saturdays.",
)


def kin(one: tuple[str, ...], other: tuple[str, ...], languages: tuple[str, str] = ("en", "en")) -> bool:
    sides = [
        profile(make_article(*side, language=language)) for side, language in zip((one, other), languages, strict=True)
    ]
    groups = [list(side.groups.values()) for side in sides]
    profiles = [[group.profile for group in side] for side in groups]
    vocabulary = read_vocabulary(profiles[0], profiles[1], languages)
    left, right = ([Weighed(group, vocabulary) for group in side] for side in groups)
    return kinship(left, right, vocabulary, languages) >= KIN


def test_a_short_and_a_long_story_of_one_event_are_kin() -> None:
    assert kin(_SHORT, _LONG)
    assert kin(_LONG, _SHORT)


def test_two_events_with_one_cast_are_not() -> None:
    assert not kin(_SHORT, _OTHER)
    assert not kin(_LONG, _OTHER)


def test_a_story_that_tells_nothing_is_of_no_event() -> None:
    assert not kin(("And so it was.", "That is what they were."), _LONG)
    assert not kin(_LONG, ("And so it was.", "That is what they were."))


@pytest.mark.parametrize("languages", [("en", "de"), ("", "")])
def test_without_knowing_what_is_common_nothing_is_said(languages: tuple[str, str]) -> None:
    assert not kin(_SHORT, _LONG, languages)


def test_kin_are_no_strangers(monkeypatch: pytest.MonkeyPatch) -> None:
    told = "Ruth Hamlin hid forty silver spoons in the old boathouse at Aldery."
    same = "Forty silver spoons were hidden by Ruth Hamlin in the boathouse."
    far = told, *(f"{name} has a dog." for name in ("Nell", "Ida", "Otto", "Tom", "Una", "Max", "Eva", "Jan"))
    near = (
        same,
        *(f"The {thing} came late." for thing in ("bus", "train", "tram", "ship", "cab", "van", "kite", "raft")),
    )
    groups = [list(profile(make_article(*side)).groups.values()) for side in (far, near)]
    best = {}
    for is_kin in (False, True):
        monkeypatch.setattr(similarity, "kinship", lambda *_, is_kin=is_kin: float(is_kin))
        best[is_kin] = max(pair.score for pair in score_groups(groups[0], groups[1], ("en", "en"), read_model()))
    assert best[False] < best[True]
