"""Whom a sentence is about, behind what leads into it."""

import pytest

from tests.comparing.differing.quoting.quoted_stories import said


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Later that day, Judge Mara Oskin left, writing that it “must keep the weir for now”.", "Judge Mara Oskin"),
        ("Asked about the weir, Oskin turned to the town and said it “must keep the weir for now”.", "Oskin"),
        ("Speaking to the press in Tarn, Oskin smiled and said it “must keep the weir for now”.", "Oskin"),
        ("Another engineer, Bela Varn, smiled and said it “must keep the weir for now”.", "Bela Varn"),
        ("Town Hall press secretary Bela Varn smiled, saying it “must keep the weir for now”.", "Bela Varn"),
        ("Tarn Board of Works secretary Bela Varn smiled, but said it “must keep the weir for now”.", "Bela Varn"),
        ("On Monday, Oskin defended Varn's first answer, telling it “must keep the weir for now”.", "Oskin"),
        ("Quayside favourite Ada Quill, who grew up in Tarn, said it “must keep the weir for now”.", "Ada Quill"),
        ("Budget airline Skylark, which flies to Tarn, said it “must keep the weir for now”.", "Skylark"),
        ("Oskin beat Ada Quill, who grew up in Tarn, and said it “must keep the weir for now”.", "Oskin"),
        ("Oskin’s office gave an answer, saying it “must keep the weir for now”.", "Oskin’s office"),
        ("Oskin’s answer was short, saying it “must keep the weir for now”.", "Oskin’s answer"),
    ],
)  # fmt: skip
def test_whom_a_sentence_is_about_speaks(text: str, speaker: str) -> None:
    assert [" ".join(who) for _, who in said(text)] == [speaker]
