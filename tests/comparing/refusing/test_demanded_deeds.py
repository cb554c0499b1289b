"""Pairs of which one tells that something is demanded, and the other that it was done or refused, are doubted."""

import pytest

from reader.comparing.article_profiles import profile
from reader.comparing.linking.sharing.one_name import DOUBT
from reader.comparing.linking.similarity import Likeness
from reader.comparing.refusing.demanded_deeds import is_demanded_alone
from reader.comparing.refusing.refused_pairs import with_doubted
from tests.quality.linking.link_scores import build_article

Sentence = tuple[str, str]
"""A language and a sentence of it."""

DONE = ("en", "Plant manager Ada Quill resigned on Thursday night.")


def is_doubted(left: Sentence, right: Sentence) -> bool:
    stories = [profile(build_article([text], language)) for language, text in (left, right)]
    pairs = [Likeness(0, 0, 0.9, 0.9)]
    (found,) = with_doubted(pairs, (stories[0], stories[1]), ([(0,)], [(0,)]), (is_demanded_alone,))
    return found == Likeness(0, 0, 0.9, DOUBT)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (DONE, ("en", "Dockers demand the resignation of the manager, Ada Quill.")),
        (DONE, ("en", "Dockers urged manager Ada Quill to resign.")),
        (("en", "The opposition calls for Quill's resignation."), ("nl", "Quill sluit haar aftreden niet uit.")),
        (
            ("fr", "La directrice, Ada Quill, refuse de démissionner."),
            ("es", "El sindicato exige la dimisión de la directora, Ada Quill."),
        ),
        (DONE, ("el", "Οι λιμενεργάτες ζητούν την παραίτηση της Ada Quill.")),
    ],
)
def test_what_is_demanded_is_not_surely_what_was_done(left: Sentence, right: Sentence) -> None:
    assert is_doubted(left, right)
    assert is_doubted(right, left)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (DONE, ("en", "Manager Ada Quill resigned although dockers demand better pay.")),  # told before it
        (DONE, ("en", "Dockers demand better pay after manager Ada Quill resigned.")),  # and after it
        (("en", "Relatives demand 12 million crowns."), ("en", "Lawyers put the claim at 12 million crowns.")),
        (("en", "Demands have grown that Ada Quill resigned."), DONE),
        (("en", "Dockers demand that Ada Quill resign."), ("en", "Ada Quill must resign, say dockers.")),
        (DONE, ("en", "Ada Quill left the plant on Thursday.")),
    ],
)
def test_whatever_else_is_shared_leaves_a_link_sure(left: Sentence, right: Sentence) -> None:
    assert not is_doubted(left, right)
