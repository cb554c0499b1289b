"""What a browser prints on each page of paper above and below a web page."""

from reader.reading.cleaning.lines.print_marks import split_print_marks

HEAD = "20/05/2025, 21:14                 Harbour closes | Elsin Courier"
FOOT = "https://courier.example/harbour                                   1/2"
STORY = ["Harbour closes", "", "The harbour of Elsin closes on Monday."]


def test_heads_and_feet_become_blank_lines() -> None:
    lines, marks = split_print_marks([HEAD, *STORY, FOOT, "\f" + HEAD, "Its cranes are to be mended."])
    assert lines == ["", *STORY, "", "", "Its cranes are to be mended."]
    assert marks == [HEAD, FOOT, HEAD]


def test_american_dates_and_times_are_known() -> None:
    assert split_print_marks(["5/20/25, 9:14 PM      Harbour closes", *STORY, FOOT])[0][0] == ""


def test_a_time_without_an_address_and_a_page_is_no_mark() -> None:
    assert split_print_marks([HEAD, *STORY]) == ([HEAD, *STORY], [])


def test_an_address_without_a_time_is_none() -> None:
    assert split_print_marks([*STORY, FOOT]) == ([*STORY, FOOT], [])
