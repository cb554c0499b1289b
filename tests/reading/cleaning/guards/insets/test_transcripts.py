"""Lines of a transcript that name who speaks."""

from reader.model.article import Role
from reader.reading.cleaning.classification import judge_units
from reader.reading.cleaning.lines.units import split_units

TURNS = [
    "The harbour board issued a long ruling on Monday, and it says that the crane of Elsin may stay where it is.",
    "So in the debate over the crane, which has gone on for years, this was a part that nobody had touched.",
    "Yes, and most people I talk to think that the crane has long been sold, which it has not been until now.",
    "And remind us of what was asked of the board, which we have talked about on this programme before.",
    "It was asked by two fishermen who were told by the harbour office that they could not moor beside the crane.",
    "What did the board say to them in the end, and what did the harbour office have to say about that?",
]


def roles(*labels: str, sound: str = "") -> list[object]:
    lines = ["Board lets the crane of Elsin stay", "", "Halm Courier", "3 March 2019", ""]
    for label, turn in zip(labels, TURNS, strict=True):
        lines += [*([label, ""] if label else []), turn, "", *([sound, ""] if sound else [])]
    units = split_units(lines)
    return [
        verdict
        for unit, verdict in zip(units, judge_units(units).verdicts, strict=True)
        if unit.text in (*labels, *TURNS, sound)
    ]


def test_who_speaks_in_a_transcript_is_a_subheading() -> None:
    assert roles(*["ann orr", "bo lind"] * 3) == [Role.SUBHEADING, Role.BODY] * 6
    assert roles(*["ANN ORR:", "BO LIND:"] * 3) == [Role.SUBHEADING, Role.BODY] * 6


def test_a_sound_in_a_transcript_is_a_note() -> None:
    assert roles(*["ann orr", "bo lind"] * 3, sound="[music]").count(Role.NOTE) >= 5


def test_what_is_said_again_is_no_name() -> None:
    assert roles(*["Thank you.", "Hi."] * 3).count(Role.SUBHEADING) == 0


def test_a_line_that_comes_again_without_another_speaker_is_none() -> None:
    assert Role.SUBHEADING not in roles(*["for the crane", ""] * 3)
    assert Role.NOTE not in roles(*[""] * 6, sound="[music]")
