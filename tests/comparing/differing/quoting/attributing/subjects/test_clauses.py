"""Who is the subject of the verb of saying before a quotation."""

import pytest

from tests.comparing.differing.quoting.quoted_stories import said


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Rep. Mara Oskin (D-Wis.), for one, suggested that it was “a gift to the towns”.", "Rep. Mara Oskin"),
        ("Ms. Oskin has made it clear that she will sign, saying the town has “no time left to lose”.", "Ms. Oskin"),
        ("Oskin said in the hall in Tarn, Norland, that the weir was “a gift to the upper towns”.", "Oskin"),
        ("Oskin was ready for it on Monday in Tarn, Norland, telling the town “it would be a gift to us”.", "Oskin"),
        ("The Norland government called the weir “a gift to the upper towns”.", "The Norland government"),
        ("Oskin spoke of his claims, his lawyer, Ada Quill, said, adding: “It is a gift to us.”", "Ada Quill"),
        ("Ada Quill, a Democrat, who said it was “a gift to us all,” left.", "Ada Quill"),
        ("It was backed by Ada Quill, a Tarn Democrat, who said: “It is a gift to us all.”", "Ada Quill"),
        ("Oskin was answered by the warden’s lawyer, who wrote: “It is a gift to us all.”", "the warden’s lawyer"),
        ("A spokeswoman for the Tarn Board called it “a gift to the towns”.", "A spokeswoman for the Tarn Board"),
        ("Ada Quill, a spokeswoman for the Board, even admitted it was “a gift to the towns”.", "Ada Quill"),
        ("In April, Oskin left the Board, and apologized “for the harm done to the towns”.", "Oskin"),
        ("According to a Tarn Board statement on it, Oskin came “to help the upper towns”.", "a Tarn Board statement"),
        ("Ada Quill and Per Vane called it “a gift to the upper towns”.", "Ada Quill and Per Vane"),
        ("In Tarn, Quill and Vane called it “a gift to the upper towns”.", "Quill and Vane"),
        ("The Ministry of Roads and Bridges called it “a gift to the towns”.", "The Ministry of Roads and Bridges"),
        ("Officials praised Quill and Vane called it “a gift to the upper towns”.", "Vane"),
        ("Prime Minister Chung Sye-in called it “a gift to the towns”.", "Prime Minister Chung Sye-in"),
        ("The mayor of Tarn-on-Vey called it “a gift to the upper towns”.", "The mayor of Tarn-on-Vey"),
        ("It was “a gift to the towns,” two weeks before the flood, Quill said.", "Quill"),
        ("It was “a gift to the towns,” hours after Quill left the Board and blamed it.", ""),
        ("Norland says that 20,400 soldiers said it was “a gift to the upper towns”.", ""),
        ("Varn wanted to pay but Oskin never said that it was “a gift to the upper towns”.", ""),
        ("It was the new jobs report “of the towns on the rivers”, as they had it.", ""),
        ("The towns were placed under a rule called “the order of the upper rivers”.", ""),
        ("The village wants to stop the so-called “weir of the upper rivers”, as it cost much.", ""),
    ],
)  # fmt: skip
def test_the_subject_of_the_verb_speaks(text: str, speaker: str) -> None:
    assert [" ".join(who) for _, who in said(text)] == [speaker]


def test_a_verb_with_no_subject_leaves_the_words_to_nobody() -> None:
    text = "“We hold the weir,” said Oskin."
    assert said(text, "Varn spoke of many things, and of what is called “the rule of the upper towns”.")[1][1] == []
