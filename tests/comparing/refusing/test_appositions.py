"""Pairs of one language that share who somebody is, as it stands behind a full name, are doubted."""

import pytest

from reader.comparing.article_profiles import profile
from reader.comparing.linking.sharing.one_name import DOUBT
from reader.comparing.linking.similarity import Likeness
from reader.comparing.refusing.appositions import share_who_it_is
from reader.comparing.refusing.refused_pairs import with_doubted
from tests.comparing.articles import make_article

RADIO = "Dr. Ilse Petrel, the nation's leading expert on tides, told the radio that beaches would open."
CHANCE = '"No chance of a flood," Dr. Ilse Petrel, the country\'s top expert on tides, said on Friday.'
BARGE = "Einen Kahn hat am Freitag Ilse Petrel, die Leiterin des Hafens, gegen das Eis bestellt."
LEAVE = "Zum Jahresende geht Ilse Petrel, die Leiterin des Hafens, in den Ruhestand."


def is_doubted(left: str, right: str, language: str = "en") -> bool:
    stories = profile(make_article(left, language=language)), profile(make_article(right, language=language))
    (found,) = with_doubted([Likeness(0, 0, 0.9, 0.9)], stories, ([(0,)], [(0,)]), (share_who_it_is,))
    return found == Likeness(0, 0, 0.9, DOUBT)


@pytest.mark.parametrize(("left", "right", "language"), [(RADIO, CHANCE, "en"), (BARGE, LEAVE, "de")])
def test_who_somebody_is_is_not_told(left: str, right: str, language: str) -> None:
    assert is_doubted(left, right, language)
    assert is_doubted(right, left, language)


@pytest.mark.parametrize(
    "other",
    [
        "Dr. Ilse Petrel, the country's top expert on tides, said on Friday that beaches stay shut.",  # the beaches
        "Ilse Petrel is the nation's leading expert on tides and has written six books.",  # is told of her here
        "Dr. Ada Holm, the nation's other expert on tides, said nothing would be flooded.",
        "Dr. Ilse Petrel, the nation's leading expert on tides.",
    ],
)
def test_what_is_told_of_somebody_and_whoever_else_stay_as_sure_as_they_were(other: str) -> None:
    assert not is_doubted(RADIO, other)
