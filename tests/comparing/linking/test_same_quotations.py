"""Sentences without a link are linked to what they quote in the same words."""

from collections.abc import Sequence

import pytest

from reader.comparing.linking.alignment import Candidate
from reader.comparing.linking.same_quotations import with_same_quotations
from tests.quality.linking.link_scores import build_article

LEAD = "The cannery in Sandhaven closed its gates on Friday."
OWN = "I do not have any involvement in my investment decisions."
QUOTED = 'Frost added that she does not "have any involvement in my investment decisions" and left.'
FIRST = Candidate((0,), (0,), 0.99, 0.99)


def links_of(
    left: Sequence[str], right: Sequence[str], known: Sequence[Candidate] = (FIRST,), language: str = "en"
) -> list[tuple[int, int]]:
    found = with_same_quotations(known, build_article(list(left), language), build_article(list(right), language))
    return sorted((one.left[0], one.right[0]) for one in found if one not in known)


@pytest.mark.parametrize(
    ("left", "right", "language"),
    [
        (OWN, QUOTED, "en"),
        ("“History is written by the winners,” she said.", "She said: “History is written by the winner.”", "en"),
        ("„Dafür muss nun jemand bezahlen“, sagte Rehn.", "Es müsse klar sein: Dafür muss nun jemand bezahlen.", "de"),
        ("Elle juge « impossible de rouvrir avant le printemps » ce pont.",
         "« Il est impossible de rouvrir avant le printemps », dit-elle.", "fr"),
    ],
)  # fmt: skip
def test_all_that_one_quotes_stands_in_the_other(left: str, right: str, language: str) -> None:
    assert links_of([LEAD, left], [LEAD, right], language=language) == [(1, 1)]
    assert links_of([LEAD, right], [LEAD, left], language=language) == [(1, 1)]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ('She said it was "a dark day" for all.', 'He called it "a dark day" for all.'),  # a few words are anybody's
        ('"This is a great day for everybody here," she said.', '"This is a great day for him," she said.'),
        (
            'All of it was lost," said the engineer Tomas Rehn of Arnfeld.',
            '"No," said the engineer Tomas Rehn of Arnfeld.',
        ),
        ("I do not have any involvement in my investment decisions.", "I do not have any involvement in her work."),
    ],
)
def test_what_shares_but_a_part_of_a_quotation_is_not_linked(left: str, right: str) -> None:
    assert links_of([LEAD, left], [LEAD, right]) == []


def test_what_both_have_linked_already_stays_as_it_is() -> None:
    known = [FIRST, Candidate((1,), (2,), 0.7, 0.7), Candidate((2,), (1,), 0.7, 0.7)]
    assert links_of([LEAD, OWN, "Nothing is known."], [LEAD, QUOTED, "Little is known."], known) == []


def test_a_sentence_without_a_link_goes_to_what_has_none() -> None:
    known = [FIRST, Candidate((1,), (1,), 0.7, 0.7)]
    other = '"I do not have any involvement in my investment decisions."'
    assert links_of([LEAD, OWN, QUOTED], [LEAD, other, other + " She left."], known) == [(1, 2), (2, 2)]


def test_stories_that_share_nothing_else_quote_other_things() -> None:
    assert links_of([LEAD, OWN], ["It rained.", QUOTED], ()) == []
