from reader.reading.unwrapping import Line, find_running_lines, join_lines


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


def test_running_lines_are_those_on_half_of_the_pages() -> None:
    pages = [lines(f"Herald {number}", "a", "b", "c", f"text {'x' * number}") for number in range(4)]
    assert "Herald #" in find_running_lines(pages)


def test_document_of_one_page_has_no_running_lines() -> None:
    assert find_running_lines([lines("Herald", "Text")]) == frozenset()
