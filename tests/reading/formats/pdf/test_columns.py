import pytest

from reader.reading.formats.pdf.columns import Word, read_by_columns
from reader.reading.formats.pdf.document import extract
from tests.reading.documents import HEADLINE, body_of, facts_of, headline_of, make_pdf, source

LEFT = [
    "The port of Halm was closed on Monday after a",
    "crane fell into the basin, the office said.",
    "Nobody was hurt.",
]
MIDDLE = [
    "Ferries to the islands leave from Ostby until",
    "the end of the month, and buses run to it.",
    "They are full.",
]
RIGHT = ["Divers of the navy will look at the crane on", "Thursday, when the water is clear again.", "It is heavy."]


def rows_across(*columns: list[str], width: float, size: float = 9.0) -> list[tuple[float, float, float, str]]:
    """Draw the lines of columns row by row, as some programs do."""
    return [
        (40.0 + width * number, 700.0 - 12 * row, size, column[row])
        for row in range(len(columns[0]))
        for number, column in enumerate(columns)
    ]


@pytest.mark.parametrize(("columns", "width"), [((LEFT, MIDDLE), 250.0), ((LEFT, MIDDLE, RIGHT), 178.0)])
def test_columns_that_are_drawn_row_by_row_are_read_one_after_the_other(columns: list[list[str]], width: float) -> None:
    lines = rows_across(*(column * 2 for column in columns), width=width, size=8.0)
    (extraction,) = extract(source("a.pdf", make_pdf([[(40.0, 760.0, 22.0, HEADLINE), *lines]])))
    assert headline_of(extraction) == HEADLINE
    assert " ".join(body_of(extraction)) == " ".join(" ".join(column * 2) for column in columns)


def words(text: str, left: float, start: int = 0) -> list[Word]:
    made: list[Word] = []
    for word in text.split():
        made.append(Word(start, start + len(word), left, left + 5.0 * len(word), 10.0))
        start, left = start + len(word) + 1, left + 5.0 * (len(word) + 1)
    return made


def test_rows_of_a_table_stay_rows() -> None:
    rows = [[*words(name, 50.0), *words(count, 300.0)] for name, count in [("Halm", "12"), ("Ostby", "7")] * 4]
    assert [number for number, _ in read_by_columns(rows)] == list(range(8))


def test_a_line_across_the_gutter_parts_what_is_above_it_from_what_is_below() -> None:
    row = [*words("a port was closed by a crane", 50.0), *words("and ferries leave from other ports", 300.0)]
    across = words("nobody knows when the port of Halm will be open to the ferries again this year", 50.0)
    parts = read_by_columns([row, row, row, row, across, row, row, row, row])
    assert [number for number, _ in parts] == [0, 1, 2, 3, 0, 1, 2, 3, 4, 5, 6, 7, 8, 5, 6, 7, 8]


def test_the_print_of_a_browser_loses_its_chrome_and_gives_its_facts() -> None:
    story = [(60.0, 700.0 - 14 * row, 11.0, line) for row, line in enumerate([*LEFT, *MIDDLE])]
    head = f"3/4/24, 10:30 AM {HEADLINE} - Halm Herald"
    foot = "https://halm.example/port {}/2"
    first = [
        (20.0, 825.0, 7.0, head), (20.0, 12.0, 7.0, foot.format(1)), (50.0, 790.0, 8.0, "Home | News | Sport"),
        (50.0, 750.0, 22.0, HEADLINE), (50.0, 730.0, 8.0, "Ann Roe | 4 March 2024"), *story,
    ]  # fmt: skip
    rights = (50.0, 600.0, 8.0, "Copyright 2024 Halm Herald. All rights reserved.")
    second = [(20.0, 825.0, 7.0, head), (20.0, 12.0, 7.0, foot.format(2)), *story, rights]
    (extraction,) = extract(source("a.pdf", make_pdf([first, second])))
    facts = facts_of(extraction)
    assert facts == {
        "title": HEADLINE, "url": "https://halm.example/port", "outlet": "Halm Herald", "byline": "Ann Roe",
        "published": "2024-03-04",
    }  # fmt: skip
    assert not any(word in " ".join(body_of(extraction)) for word in ("Home |", "halm.example", "rights", "4 March"))


@pytest.mark.parametrize("jump", ["Continued on page 4", "Fortsetzung auf Seite 4", "Sigue en la página 4"])
def test_a_jump_line_is_no_part_of_the_story(jump: str) -> None:
    story = [(60.0, 700.0 - 14 * row, 11.0, line) for row, line in enumerate([*LEFT, *MIDDLE])]
    last = (60.0, 600.0, 9.0, jump.encode("ascii", "replace").decode())
    (extraction,) = extract(source("a.pdf", make_pdf([[(50.0, 750.0, 22.0, HEADLINE), *story, last]])))
    assert jump[:9] not in " ".join(body_of(extraction))


def test_what_a_browser_printed_is_cleaned_as_a_page_however_little_is_around_its_story() -> None:
    menu = (60.0, 720.0, 11.0, "Home Region Business Sport Classifieds Weather")
    story = [(60.0, 640.0 - 14 * row - 9 * (row // 3), 11.0, line) for row, line in enumerate([*LEFT, *MIDDLE])]
    head, foot = f"3/4/24, 10:30 AM {HEADLINE} - Halm Herald", "https://halm.example/port 1/1"
    page = [(40.0, 770.0, 7.0, head), menu, (60.0, 690.0, 22.0, HEADLINE), *story, (40.0, 20.0, 7.0, foot)]
    (extraction,) = extract(source("a.pdf", make_pdf([page])))
    assert headline_of(extraction) == HEADLINE
    assert body_of(extraction)[0].startswith(LEFT[0])
