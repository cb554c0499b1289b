"""The second sentence of a quotation is shared where the other side has it, and not for who speaks."""

import pytest

from reader.comparing import compare
from reader.model.comparison import Side, Standing
from tests.comparing.articles import make_article

EVENT = "The harbour bridge of Arnfeld collapsed on Tuesday."
FIRST = "“The bridge was never safe.”"
BOTH = (
    "“The bridge was never safe.",
    "Somebody will pay for this,” said the engineer Tomas Rehn of Arnfeld's council.",
)
QUOTED = "“The bridge was never safe,” said the engineer Tomas Rehn of Arnfeld's council."


@pytest.mark.parametrize(
    ("told", "other", "language"),
    [
        (BOTH, QUOTED, "en"),
        (("“The bridge was never safe.", "The bridge should have been closed,” said the engineer Tomas Rehn."),
         "“The bridge was never safe,” said the engineer Tomas Rehn.", "en"),
        (("„Die Brücke war niemals sicher.",
          "Dafür muss jemand bezahlen“, sagte der Ingenieur Tomas Rehn aus Arnfeld."),
         "„Die Brücke war niemals sicher“, sagte der Ingenieur Tomas Rehn aus Arnfeld.", "de"),
    ],
)  # fmt: skip
def test_what_a_quotation_goes_on_to_say_is_only_here(told: tuple[str, str], other: str, language: str) -> None:
    left = make_article(EVENT, *told, language=language)
    right = make_article(EVENT, other, language=language)
    for pair, side in ((compare(left, right), Side.LEFT), (compare(right, left), Side.RIGHT)):
        assert pair.standings(side) == (Standing.SHARED, Standing.SHARED, Standing.ONLY_HERE)
        assert pair.standings(side.other) == (Standing.SHARED, Standing.SHARED)
        assert all(not link.only_in(one) for link in pair.links for one in Side)


def test_both_sentences_are_shared_where_the_other_side_has_both() -> None:
    whole = "“The bridge was never safe, and somebody will pay for this,” said the engineer Tomas Rehn of the council."
    pair = compare(make_article(EVENT, *BOTH), make_article(EVENT, whole))
    assert pair.standings(Side.LEFT) == (Standing.SHARED,) * 3
