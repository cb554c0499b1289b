"""Pairs in which one person says or does what on the other side another one does are doubted."""

from collections.abc import Sequence

import pytest

from reader.comparing.article_profiles import profile
from reader.comparing.linking.sharing.one_name import DOUBT
from reader.comparing.linking.similarity import Likeness
from reader.comparing.refusing.other_persons import doubt_other_persons
from tests.quality.linking.link_scores import build_article

REST = '"We will not rest until the port is safe and every crane has been checked," said harbour master Ida Falk.'


def is_doubted(left: Sequence[str], right: Sequence[str], language: str = "en", other: str | None = None) -> bool:
    stories = profile(build_article(list(left), language)), profile(build_article(list(right), other or language))
    (found,) = doubt_other_persons([Likeness(0, 0, 0.9, 0.9)], stories, ([(0,)], [(0,)]))
    return found == Likeness(0, 0, 0.9, DOUBT)


@pytest.mark.parametrize(
    ("left", "right", "language"),
    [
        ([REST], ['"The town will not rest while the gates stay shut," said Councillor Omar Reyes.'], "en"),
        (
            ["Sen. Mara Holt sold shares worth $2 million in January, before the hearing."],
            ["Sen. Piet Doorn sold shares in January, weeks ahead of the hearing."],
            "en",
        ),
        (
            ["Vance raised $4 million in the first quarter.", "Former mayor Luke Vance runs for governor."],
            ["Okafor spent most of what she raised in the first quarter.", "Ada Okafor, a judge, also runs."],
            "en",
        ),
        (
            ["« Il faut agir », a déclaré la maire, Anne Roux."],
            ["« Il faut attendre », a dit le préfet, Luc Morel."],
            "fr",
        ),
    ],
)
def test_what_two_persons_say_or_do_is_not_surely_one_thing(
    left: Sequence[str], right: Sequence[str], language: str
) -> None:
    assert is_doubted(left, right, language)
    assert is_doubted(right, left, language)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ([REST], ['"We will not rest until the port is safe," Falk said.']),
        ([REST], [REST.replace("harbour master Ida Falk", "her deputy, Omar Reyes")]),  # who said it is disputed
        (
            ["Fire chief Maria Doyle said 40 people were taken to hospital after the blaze."],
            ["Mayor Tom Brandt said 40 people were taken to hospital after the blaze."],
        ),
        (
            ["Sen. Mara Holt accused Sen. Piet Doorn of selling shares before the hearing."],
            ["Sen. Piet Doorn sold shares before the hearing, a colleague told the inquiry in May."],
        ),
        (
            ["Oleksiy Danilov, a general, named a drone as one of the causes."],
            ["Oleksiy Danylov, the head of the council, considers a drone among other causes."],
        ),
        (["Holt Sells Shares Before the Hearing"], ["Senator Piet Doorn waits for the hearing."]),  # in capitals
        (["Holt's shares were sold."], ["Senator Piet Doorn waits, and shares were sold."]),
    ],
)
def test_one_person_and_one_statement_stay_as_sure_as_they_were(left: Sequence[str], right: Sequence[str]) -> None:
    assert not is_doubted(left, right)
    assert not is_doubted(right, left)


def test_two_languages_are_not_asked() -> None:
    assert not is_doubted([REST], ["« Il faut agir », a dit le préfet, Luc Morel."], "en", "fr")
