"""Subtitles: numbers and times between the lines that somebody says."""

from reader.reading.cleaning.lines.subtitles import split_subtitles

CUES = ["The crane fell on the quay", "of Elsin at noon on Sunday.", "<i>Nobody was hurt.</i>", "The ferries wait."]


def file_of(*said: str) -> list[str]:
    return [
        line
        for number, text in enumerate(said, 1)
        for line in (str(number), f"00:00:{number:02},000 --> 00:00:{number + 1:02},500", text, "")
    ]


def test_what_is_said_is_put_together_to_sentences() -> None:
    said, marks = split_subtitles(file_of(*CUES))
    assert [line for line in said if line] == [
        "The crane fell on the quay of Elsin at noon on Sunday.",
        "Nobody was hurt.",
        "The ferries wait.",
    ]
    assert len(said) == 16
    assert marks[:3] == ["1", "00:00:01,000 --> 00:00:02,500", "2"]


def test_the_head_of_web_subtitles_is_a_mark() -> None:
    lines = ["WEBVTT - Crane", "", *(line.replace(",", ".") for line in file_of(*CUES))]
    assert split_subtitles(lines)[1][0] == "WEBVTT - Crane"


def test_a_text_without_times_stays_as_it_is() -> None:
    lines = ["Crane falls", "", "1", "It fell --> there."]
    assert split_subtitles(lines) == (lines, [])
