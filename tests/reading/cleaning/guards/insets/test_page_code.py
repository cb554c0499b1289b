"""Source of the page that a dump took for text."""

from reader.reading.cleaning.guards.insets.page_code import without_code
from reader.reading.cleaning.lines.units import Unit
from reader.reading.cleaning.measures.page_features import Page

STORY = [
    "The crane fell on the quay of Elsin at noon on Sunday, the harbour office said.",
    "Nobody was hurt, but the ferries to the mainland wait until the quay is cleared.",
]
SCRIPT = "var shown = new Date(); document.write('<scr'+'ipt src=/q.js></scr'+'ipt>');"
MARKUP = '<div style="margin:0; padding:15px"> <a href="/crane">Crane falls on quay</a> </div>'


def kept_of(*texts: str) -> list[int]:
    return without_code(Page([Unit(text, number, number) for number, text in enumerate(texts)]), range(len(texts)))


def test_source_around_a_story_is_left_out() -> None:
    assert kept_of(SCRIPT, *STORY, "Copy this:", MARKUP, SCRIPT) == [1, 2, 3]


def test_source_in_a_story_about_it_stays() -> None:
    assert kept_of(STORY[0], SCRIPT, STORY[1]) == [0, 1, 2]


def test_prose_about_programs_is_no_source() -> None:
    told = "The page calls document.write( ) and a function () of its own, which is why it takes so long to load."
    assert kept_of(*STORY, told) == [0, 1, 2]
