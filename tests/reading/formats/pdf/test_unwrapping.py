from reader.reading.formats.pdf.unwrapping import Line, join_lines, set_running_lines_aside


def lines(*texts: str, size: float = 10.0) -> list[Line]:
    return [Line(text, 72, 72 + 5 * len(text), 700 - 12 * number, size) for number, text in enumerate(texts)]


def texts(*given: str) -> list[str]:
    return [text for text, _ in join_lines(lines(*given))]


def test_lines_of_a_paragraph_are_joined() -> None:
    assert texts("The port of Halm was closed on", "Monday, and nobody knows why.") == [
        "The port of Halm was closed on Monday, and nobody knows why."
    ]


def test_short_line_with_a_stop_ends_its_paragraph() -> None:
    assert len(texts("The port of Halm was closed on Monday.", "It opens.", "The office said nothing more of it.")) == 2


def test_word_broken_at_a_line_end_is_mended() -> None:
    assert texts("The harbour was closed by the har-", "bour office on Monday.") == [
        "The harbour was closed by the harbour office on Monday."
    ]


def test_compound_keeps_its_hyphen() -> None:
    assert texts("The US-", "led fleet left the island by a well-", "known way; it is well-known.") == [
        "The US-led fleet left the island by a well-known way; it is well-known."
    ]


def test_a_hyphen_before_a_capital_stays_and_one_before_and_stands_for_a_word() -> None:
    assert texts("The office of Mayor Lind-", "Holm spoke of harbour- and", "river police on Monday.") == [
        "The office of Mayor Lind-Holm spoke of harbour- and river police on Monday."
    ]
    assert texts("Sie kennt die Mittel-", "und Osteuropäer gut.") == ["Sie kennt die Mittel- und Osteuropäer gut."]


def test_a_word_of_the_document_is_no_compound_and_two_words_of_it_are() -> None:
    assert texts("It is important to be im-", "portant, said the north-", "south line; the south and the north.") == [
        "It is important to be important, said the north-south line; the south and the north."
    ]


def running(*pages: list[Line]) -> list[str]:
    return [line.text for line in set_running_lines_aside(pages)[1]]


def test_running_lines_are_those_at_the_edges_of_half_of_the_pages() -> None:
    words = ["one two three four five six", "seven eight nine ten", "eleven twelve thirteen"]
    pages = [
        lines(f"Herald {number}", *text.split(), "Herald 9", *text.upper().split()) for number, text in enumerate(words)
    ]
    assert running(*pages) == ["Herald 0", "Herald 1", "Herald 2"]


def test_lone_number_is_that_of_a_page() -> None:
    pages = [lines("a" * number, "b" * number, f"{number}") for number in (1, 2, 3)]
    assert running(*pages, lines("x"), lines("y"), lines("z"), lines("w")) == ["1", "2", "3"]


def test_document_of_one_page_has_no_running_lines() -> None:
    assert running(lines("Herald", "Text")) == []


def test_small_letter_goes_on_with_its_sentence() -> None:
    assert join_lines([Line("A word", 72, 100, 700, 10), Line("or two.", 300, 330, 640, 10)]) == [
        ("A word or two.", 10)
    ]


def test_title_that_runs_on_later_pages_stays_where_it_is_the_title() -> None:
    title = Line("Port closed", 72, 300, 700, 20)
    assert (
        running([title, *lines("a b")], lines("Port closed", "c d"), lines("Port closed", "e f")) == ["Port closed"] * 2
    )


def test_a_headline_in_large_type_goes_on_over_lines_that_stand_wide_apart() -> None:
    head = [Line("Port of Halm closed for", 0, 300, 700, 24), Line("112 days", 0, 90, 671, 24)]
    story = [Line("A crane fell into the basin of the port.", 0, 400, 640 - 12 * n, 10) for n in range(9)]
    assert join_lines([*head, *story])[0][0] == "Port of Halm closed for 112 days"


def test_a_line_that_left_room_for_the_next_word_is_a_paragraph() -> None:
    story = [Line("A crane fell into the basin of the port and", 0, 400, 660 - 12 * n, 10) for n in range(5)]
    byline = Line("By Ann Roe", 0, 90, 672, 10)
    assert join_lines([byline, *story])[0][0] == "By Ann Roe"


WORDS = ("The port of Halm was closed on Monday after a crane", "fell into the basin, and nobody knows for how long it")


def set_at(*told: tuple[str, float, float]) -> list[Line]:
    """Return lines of a text, a right edge and a place from above each."""
    return [Line(text, 72.0, right, 700.0 - top, 10.0) for text, right, top in told]


def test_single_lines_between_paragraphs_do_not_hide_how_far_apart_lines_are() -> None:
    story = [(WORDS[0], 330.0, 0.0), (WORDS[1], 330.0, 12.0), ("will be so, the office said.", 220.0, 24.0)]
    again = [(text, right, top + 45.0) for text, right, top in story]
    third = [(text, right, top + 90.0) for text, right, top in story]
    labels = [(f"Label {number}", 110.0, 135.0 + 21.0 * number) for number in range(12)]
    assert len(join_lines(set_at(*story, *again, *third, *labels))) == 15


def test_a_line_of_justified_text_that_ends_before_the_edge_ends_its_paragraph() -> None:
    full = [(WORDS[number % 2], 330.0, 12.0 * number) for number in range(6)]
    last = ("will be so, and the office said that it will take weeks.", 316.0, 72.0)
    below = [("The" + WORDS[0][3:], 330.0, 84.0), ("fell, the office said.", 190.0, 96.0)]
    assert [text[:3] for text, _ in join_lines(set_at(*full, last, *below))] == ["The", "The"]
    ragged = [(text, 330.0 - 7 * number, top) for number, (text, _, top) in enumerate(full)]
    assert len(join_lines(set_at(*ragged, last, *below))) == 1


def test_behind_a_full_stop_a_quotation_that_had_room_begins_a_paragraph() -> None:
    story = [(WORDS[0], 330.0, 0.0), ("into the basin, the office of the harbour said.", 300.0, 12.0)]
    assert len(join_lines(set_at(*story, ("“We saw it fall”, said Ann Roe, and nobody was near.", 330.0, 24.0)))) == 2
    assert len(join_lines(set_at(*story, ("“Weatherwise-speaking”, it was calm, said Ann.", 330.0, 24.0)))) == 1


def test_chinese_lines_with_room_for_letters_end_their_paragraph() -> None:
    first, more = "风暴过后码头关闭港务局说没有人知道要关闭多久", "市长星期一说，起重机会在下周被移走，然后再开放"
    ended = set_at((first, 302.0, 0.0), ("船只停在岛上，没有人受伤。", 202.0, 12.0), (more, 302.0, 24.0))
    assert [text for text, _ in join_lines(ended)] == [f"{first}船只停在岛上，没有人受伤。", more]
    going_on = set_at((first, 302.0, 0.0), (more, 302.0, 12.0), (first, 302.0, 24.0))
    assert [text for text, _ in join_lines(going_on)] == [first + more + first]


def test_an_address_below_a_headline_is_none_of_it() -> None:
    headline = Line("Night ferry runs aground off Port Elsin", 67, 500, 763, 13.5)
    address = Line("elsin.example/ferry", 67, 236, 742, 9.0)
    story = [
        Line("The night ferry from Marlow ran aground on a reef off", 67, 515, 722 - 12 * n, 9.0) for n in range(4)
    ]
    assert [text for text, _ in join_lines([headline, address, *story])][:2] == [headline.text, address.text]
