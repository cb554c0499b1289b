"""Pairs of which one sets as a condition what the other tells as it is are doubted."""

import pytest

from reader.comparing.article_profiles import profile
from reader.comparing.linking.sharing.one_name import DOUBT
from reader.comparing.linking.similarity import Likeness
from reader.comparing.refusing.refused_pairs import with_doubted
from reader.comparing.refusing.set_conditions import is_condition_alone
from tests.quality.linking.link_scores import build_article


def is_doubted(left: str, right: str, language: str = "en") -> bool:
    stories = [profile(build_article([text], language)) for text in (left, right)]
    (found,) = with_doubted(
        [Likeness(0, 0, 0.9, 0.9)], (stories[0], stories[1]), ([(0,)], [(0,)]), (is_condition_alone,)
    )
    return found == Likeness(0, 0, 0.9, DOUBT)


@pytest.mark.parametrize(
    ("left", "right", "language"),
    [
        (
            "Orvane Will Not Hand Over Dam Readings Unless Kerrin Withdraws Flood Claim",
            "Kerrin will not withdraw its claim against Orvane over the flood in Halm, its minister said.",
            "en",
        ),
        (
            "Orvane does not plan to hand over readings until Kerrin drops its claim for 40 million crowns.",
            "Its claim for 40 million crowns counts two schools that were condemned before.",
            "en",
        ),
        (
            "The dockers will not return to the port of Elsin unless the owner drops his suit over the damaged cranes.",
            "The owner has not dropped his suit over the damaged cranes, his lawyer said.",
            "en",
        ),
        (
            "The council will pay for the roof if the club presents its accounts by June.",
            "The club presented accounts in April that auditors called a disgrace.",
            "en",
        ),
        (
            "Der Verein zahlt nicht, solange der Verband seine Klage nicht zurückzieht.",
            "Der Verband hat seine Klage erneut begründet.",
            "de",
        ),
    ],
)
def test_a_condition_is_not_surely_what_is_so(left: str, right: str, language: str) -> None:
    assert is_doubted(left, right, language)
    assert is_doubted(right, left, language)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (  # both set it
            "The mayor will resign if the court upholds the verdict, he said.",
            "If the court upholds the verdict the mayor is to step down.",
        ),
        (  # what depends on it is shared
            "The union will strike on Monday unless the company raises wages.",
            "The union has called a strike for Monday over wages.",
        ),
        # it came to pass
        ("The bridge stayed shut until police removed the truck.", "Police removed the truck."),
        # a time
        (
            "The public will be able to see the hall until Wednesday's funeral.",
            "Her funeral is to be held on Wednesday in the hall of Elsin.",
        ),
    ],
)
def test_what_both_tell_is_no_condition_alone(left: str, right: str) -> None:
    assert not is_doubted(left, right)
    assert not is_doubted(right, left)
