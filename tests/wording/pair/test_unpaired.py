"""Quotations that one story alone has in quotes, though the other one has their words."""

import pytest

from reader.comparing import compare
from reader.wording.pair.difference_rows import quotation_rows
from tests.comparing.articles import make_article

RAIN = "Rain fell in Tarn all night."
SAID = "“We saw the water come down,” Oskin said."


@pytest.mark.parametrize(
    ("left", "right", "how"),
    [
        ("Mara Oskin said that we saw the water come down.", SAID, "its words are in the other story too"),
        ("Oskin said ''we saw the water come down''.", SAID, "its words are in the other story too"),
        ("Oskin said that nobody saw the water come down.", SAID, "only here"),
        (
            "The plan of the council is a disgrace, Mara Oskin said in Tarn.",
            "The plan of the council is “a disgrace,” Mara Oskin said in Tarn.",
            "its words are in the other story too",
        ),
        (
            "Trains stood still; for Per Vane it was a disgrace.",
            "The plan of the council is “a disgrace,” Mara Oskin said in Tarn.",
            "only here",
        ),
    ],
)
def test_words_that_the_other_story_has_without_quotes_are_not_only_here(left: str, right: str, how: str) -> None:
    (row,) = quotation_rows(compare(make_article(RAIN, left), make_article(RAIN, right)))
    assert row.cells[0] == how
