"""What two sentences deny, where both deny the same."""

import pytest

from tests.comparing.differing.clashing import clashing


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("“I cannot sign the lease and I will not read it, nor sign it later,” Marn said.",
         "Marn said she could not sign the lease."),
        ("“We did not dump the oil and we have never dumped anything,” Captain Brand said.",
         "Captain Brand said the crew did not dump the oil."),
    ],
)  # fmt: skip
def test_what_the_other_side_denies_by_another_word_is_not_affirmed_there(left: str, right: str) -> None:
    assert clashing(left, right) == []


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Residents of Eastmoor may go home at noon.", "Residents of Eastmoor were taken from their homes."),
        ("Shops may open on Sunday in the old town.", "The opening of shops in the old town drew crowds."),
    ],
)  # fmt: skip
def test_what_may_be_is_affirmed_by_no_noun(left: str, right: str) -> None:
    assert clashing(left, right) == []


@pytest.mark.parametrize(
    ("left", "right", "language"),
    [
        ("Mieszkańcy mogą wrócić do domów w Zarzeczu.", "Mieszkańcy wrócili do domów w Zarzeczu.", "pl"),
        ("Жители могут вернуться в дома в Заречье.", "Жители вернулись в дома в Заречье.", "ru"),
    ],
)
def test_what_may_be_done_may_have_been_done_since(left: str, right: str, language: str) -> None:
    assert clashing(left, right, language) == []


def test_what_may_be_done_is_not_what_will_be_done() -> None:
    left, right = "Fabryka w Sanoku może zwolnić 300 pracowników.", "Fabryka w Sanoku zwolni 300 pracowników."
    assert clashing(left, right, "pl") == [("może", "zwolni")]


def test_what_may_be_and_will_be_clashes() -> None:
    left, right = "Residents of Eastmoor may return at noon.", "Residents of Eastmoor will return at noon."

    assert clashing(left, right) == [("may", "will")]


@pytest.mark.parametrize(
    ("left", "right", "language"),
    [
        ("Thirty-four people were injured in the crash.", "The crash left 34 people injured and no one dead.", "en"),
        ("The fire injured 12 residents.", "The fire injured 12 residents but no firefighters.", "en"),
        ("El accidente dejó cinco heridos.", "El accidente dejó cinco heridos y ningún muerto.", "es"),
    ],
)
def test_nobody_had_another_fate_than_those_who_are_counted(left: str, right: str, language: str) -> None:
    assert clashing(left, right, language) == []


def test_nobody_had_the_fate_of_those_who_are_counted() -> None:
    left, right = "The crash hurt 34 people on the bus.", "Of the 34 people on the bus no one was hurt in the crash."

    assert clashing(left, right) == [("34 people", "no one was hurt")]
