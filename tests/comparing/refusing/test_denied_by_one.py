"""Pairs of which one denies in most words what the other tells are doubted: told and denied is no agreement."""

import pytest

from reader.comparing.article_profiles import profile
from reader.comparing.linking.sharing.one_name import DOUBT
from reader.comparing.linking.similarity import Likeness
from reader.comparing.refusing.denied_by_one import is_denied_by_one
from reader.comparing.refusing.refused_pairs import with_doubted
from tests.quality.linking.link_scores import build_article


def is_doubted(left: str, right: str, language: str = "en") -> bool:
    stories = profile(build_article([left], language)), profile(build_article([right], language))
    (found,) = with_doubted([Likeness(0, 0, 0.9, 0.9)], stories, ([(0,)], [(0,)]), (is_denied_by_one,))
    return found == Likeness(0, 0, 0.9, DOUBT)


@pytest.mark.parametrize(
    ("left", "right", "language"),
    [
        ("He didn't make the case that he was upholding the rule of law.",
         "In the clip Orth did argue that the ministry was upholding the rule of law.", "en"),
        ("The academy didn't decide that someone can't grow.",
         "The academy deciding that someone can’t grow is deeply concerning.", "en"),
        ("The airline never warned passengers about the strike, the union said.",
         "The airline warned passengers about the strike, a spokesman said.", "en"),
        ("Smith said he never promised the tenants a rent freeze in March.",
         "Smith had promised the tenants a rent freeze in March, Ms Vance said.", "en"),
        ("Der Verein hat den Spielern Prämien nicht gezahlt.", "Der Verein hat den Spielern Prämien gezahlt.", "de"),
        ("La mairie n'a pas informé les riverains.", "La mairie a informé les riverains.", "fr"),
        ("Il comune non ha autorizzato la festa in piazza.", "Il comune ha autorizzato la festa in piazza.", "it"),
    ],
)  # fmt: skip
def test_what_one_denies_and_the_other_tells_is_no_agreement(left: str, right: str, language: str) -> None:
    assert is_doubted(left, right, language)
    assert is_doubted(right, left, language)


@pytest.mark.parametrize(
    ("left", "right", "language"),
    [
        ("No one was injured when the crane fell.", "Nobody was hurt when the crane fell.", "en"),
        ("The firm failed to report the spill to us.", "The firm did not report the spill to us.", "en"),
        ("She did not deny that the letter was hers.", "She admitted that the letter was hers.", "en"),
        ("Failing to meet the standard, it failed.", "The failure of the plant to meet the standard was known.", "en"),
        ("The firm has not told the board.", "The firm refused to tell the board.", "en"),
        ("It would close the road if it did not get funds for the wall.", "It would close the road over wall funds.",
         "en"),
        ("It is no secret that I had a feud with the secretary.", "He said that he had a feud with the secretary.",
         "en"),
        ("Die Brücke wird nicht vor Herbst geöffnet.", "Die Brücke wird erst im Herbst geöffnet.", "de"),
        ("The vote was lost, though the plan had no support in Dunmore.", "The plan was lost in Dunmore.", "en"),
    ],
)  # fmt: skip
def test_what_both_deny_or_hold_otherwise_stays_as_sure_as_it_was(left: str, right: str, language: str) -> None:
    assert not is_doubted(left, right, language)
    assert not is_doubted(right, left, language)


def test_two_languages_are_not_asked() -> None:
    stories = profile(build_article(["It never warned them."], "en")), profile(build_article(["Le avisó."], "es"))
    pairs = [Likeness(0, 0, 0.9, 0.9)]
    assert with_doubted(pairs, stories, ([(0,)], [(0,)]), (is_denied_by_one,)) == pairs
