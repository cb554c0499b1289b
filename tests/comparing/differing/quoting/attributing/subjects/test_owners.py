"""Whose words a noun of saying tells of."""

from tests.comparing.differing.quoting.quoted_stories import said


def test_the_words_are_of_who_made_the_promise() -> None:
    text = "The talk was about whether Oskin’s old promise of “a weir for all the towns” was kept."
    assert said(text)[0][1] == ["Oskin"]


def test_a_paper_is_not_a_verb() -> None:
    text = "It was in the Tarn Post, “the paper of all the towns”, that they read it."
    assert said(text)[0][1] == []


def test_what_somebody_agreed_to_do_is_not_quoted() -> None:
    text = "Ada Quill said given that Varn had agreed to go, the towns “should be the ones that pay for it”."
    assert said(text)[0][1] == ["Ada Quill"]
