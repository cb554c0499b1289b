"""What stands behind a quotation, and is not about who says it."""

import pytest

from tests.comparing.differing.quoting.quoted_stories import said


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Oskin called it “a gift to all of the upper towns.” His talks with Bela Varn were cited too.", "Oskin"),
        ("Oskin called it “a gift to the upper towns” on Radio Tarn, and said that she was glad.", "Oskin"),
        ("“We hold the weir.” Oskin said.", "Oskin"),
        ("“We hold the weir,” tweeted Oskin campaign spokeswoman Ada Quill.", "Ada Quill"),
        ("“We hold the weir,” Ada Quill, D-Calif., tweeted.", "Ada Quill"),
        ("“We hold the weir,” said Ada Quill (D-Tarn).", "Ada Quill"),
    ],
)
def test_who_is_told_of_behind_a_quotation(text: str, speaker: str) -> None:
    assert [" ".join(who) for _, who in said(text)] == [speaker]


def test_who_was_quoted_as_saying_it_speaks() -> None:
    assert said("“We hold the weir for all the towns,” Ada Quill was quoted as saying.")[0][1] == ["Ada Quill"]
