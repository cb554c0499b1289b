"""Pairs of headlines that share the topic which one of them opens with, and no news, are doubted."""

import pytest

from reader.comparing.article_profiles import profile
from reader.comparing.linking.sharing.one_name import DOUBT
from reader.comparing.linking.similarity import Likeness
from reader.comparing.refusing.topic_labels import doubt_topic_labels
from reader.model.article import Role
from tests.comparing.articles import make_article

Headline = tuple[str, str]
"""A language and a headline in it."""

QUESTIONED = ("en", "Kelm derailment: minister to be questioned in parliament")


def is_doubted(left: Headline, right: Headline, role: Role = Role.HEADLINE) -> bool:
    stories = [profile(make_article(text, language=language, roles=[role])) for language, text in (left, right)]
    (found,) = doubt_topic_labels([Likeness(0, 0, 0.9, 0.9)], (stories[0], stories[1]), ([(0,)], [(0,)]))
    return found == Likeness(0, 0, 0.9, DOUBT)


@pytest.mark.parametrize(
    "other",
    [
        ("fr", "Déraillement de Kelm : l'opposition accuse la ministre"),
        ("el", "Δύο συλλήψεις για τον εκτροχιασμό στο Κελμ"),
        ("en", "Two arrested over Kelm derailment"),
    ],
)
def test_a_topic_is_no_news(other: Headline) -> None:
    assert is_doubted(QUESTIONED, other)
    assert is_doubted(other, QUESTIONED)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (QUESTIONED, ("fr", "Déraillement de Kelm : la ministre entendue au parlement")),
        (QUESTIONED, ("en", "Parliament to ask minister about Kelm derailment")),
        (("en", "Two arrested over Kelm derailment"), ("en", "Minister defends Kelm derailment report")),  # no colon
        (("en", "Kelm derailment: what we know"), ("de", "Elf Tote bei der Entgleisung in Kelm")),  # of no news
    ],
)
def test_headlines_that_share_news_or_tell_none_stay_as_sure_as_they_were(one: Headline, other: Headline) -> None:
    assert not is_doubted(one, other)


def test_a_sentence_is_no_headline() -> None:
    assert not is_doubted(QUESTIONED, ("en", "Two arrested over Kelm derailment"), Role.BODY)
