"""Pairs of a question and a sentence that asks nothing are doubted."""

import pytest

from reader.comparing.article_profiles import profile
from reader.comparing.linking.sharing.one_name import DOUBT
from reader.comparing.linking.similarity import Likeness
from reader.comparing.refusing.bare_questions import doubt_bare_questions
from reader.model.article import Role
from tests.comparing.articles import make_article

Told = tuple[str, str]
"""A language and a sentence in it."""


def is_doubted(left: Told, right: Told, role: Role = Role.BODY) -> bool:
    stories = [profile(make_article(text, language=language, roles=[role])) for language, text in (left, right)]
    (found,) = doubt_bare_questions([Likeness(0, 0, 0.9, 0.9)], (stories[0], stories[1]), ([(0,)], [(0,)]))
    return found == Likeness(0, 0, 0.9, DOUBT)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        (("en", "How safe is the tunnel?"), ("en", "The tunnel was opened in 1983.")),
        (("en", "“How safe is the tunnel?”"), ("de", "Der Tunnel wurde 1983 eröffnet.")),
        (("el", "Πόσο ασφαλής είναι η σήραγγα;"), ("el", "Η σήραγγα άνοιξε το 1983.")),
        (("zh", "隧道有多安全？"), ("zh", "隧道于1983年开通。")),
    ],
)
def test_a_question_tells_nothing(question: Told, told: Told) -> None:
    assert is_doubted(question, told)
    assert is_doubted(told, question)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("en", "How safe is the tunnel?"), ("el", "Πόσο ασφαλής είναι η σήραγγα;")),
        (("en", "“How safe is the tunnel?” a driver asked."), ("en", "A driver asked whether the tunnel is safe.")),
        (("en", "Then the driver asked: how safe is the tunnel?"), ("en", "A driver asked whether it is safe.")),
        (("en", "The tunnel is closed. Is it safe?"), ("en", "The tunnel is closed.")),
        (("en", "The tunnel; it was opened in 1983;"), ("en", "The tunnel was opened in 1983.")),
    ],
)
def test_one_question_and_what_is_told_of_one_stay_as_sure_as_they_were(one: Told, other: Told) -> None:
    assert not is_doubted(one, other)


def test_a_headline_may_ask_what_its_story_tells() -> None:
    asked, told = ("en", "Is the tunnel safe after all?"), ("en", "The tunnel is safe after all")
    assert is_doubted(asked, told)
    assert not is_doubted(asked, told, Role.HEADLINE)
