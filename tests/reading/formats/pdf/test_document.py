import pytest

from reader.model.errors import UnreadableFile
from reader.reading.formats.pdf.document import extract
from tests.reading.documents import (
    FIRST,
    HEADLINE,
    PARAGRAPHS,
    SECOND,
    body_of,
    facts_of,
    headline_of,
    make_pdf,
    make_story_pdf,
    source,
)


def test_pdf_gives_headline_and_paragraphs_without_running_lines() -> None:
    (extraction,) = extract(source("a.pdf", make_story_pdf()))
    assert headline_of(extraction) == HEADLINE
    assert tuple(body_of(extraction)) == PARAGRAPHS
    assert [b.text for b in extraction.blocks if b.removed] == ["Halm Herald - page 1", "Halm Herald - page 2"]


def test_title_of_the_file_names_the_headline_where_sizes_do_not() -> None:
    lines = [(72.0, 700.0, 11.0, HEADLINE), (72.0, 660.0, 11.0, PARAGRAPHS[0])]
    (extraction,) = extract(source("a.pdf", make_pdf([lines], title=HEADLINE)))
    assert headline_of(extraction) == HEADLINE


def test_scan_says_that_there_is_no_text() -> None:
    with pytest.raises(UnreadableFile, match="no text in this PDF"):
        list(extract(source("a.pdf", make_pdf([[]]))))


def test_broken_pdf_says_so() -> None:
    with pytest.raises(UnreadableFile, match="a broken PDF"):
        list(extract(source("a.pdf", make_story_pdf()[:300])))


def test_what_runs_above_the_one_page_names_the_outlet_and_the_day_and_a_page_number_is_no_story() -> None:
    lines = [
        (72.0, 800.0, 8.0, "Harbour Tribune Wednesday 11 November 2026 Page 3"),
        (72.0, 740.0, 18.0, HEADLINE),
        (72.0, 700.0, 11.0, PARAGRAPHS[0]),
        (72.0, 660.0, 11.0, PARAGRAPHS[1]),
        (500.0, 40.0, 11.0, "1"),
    ]
    (extraction,) = extract(source("a.pdf", make_pdf([lines])))
    assert tuple(body_of(extraction)) == PARAGRAPHS[:2]
    facts = {fact.field: fact.value for fact in extraction.metadata}
    assert (facts["outlet"], facts["published"]) == ("Harbour Tribune", "2026-11-11")


def test_a_printed_page_tells_when_it_was_printed_and_where_from_and_its_section_is_no_story() -> None:
    lines = [
        (40, 820, 6, "03.03.24, 09:14 Quay closed - Halm Courier"),
        (40, 20, 6, "https://halm.example/quay 1/1"),
        (40, 780, 10, "Harbour"),
        (40, 740, 20, "Quay closed"),
        (40, 700, 10, "By Ann Orr"),
        (40, 686, 10, "2 March 2024, 18:30"),
        (40, 650, 10, FIRST),
        (40, 620, 10, "Advertisement"),
        (40, 590, 10, SECOND),
    ]
    (extraction,) = extract(source("page.pdf", make_pdf([lines])))
    assert body_of(extraction) == [FIRST, SECOND]
    facts = facts_of(extraction)
    assert (facts["published"], facts["saved"]) == ("2024-03-02T18:30", "2024-03-03T09:14")
    assert (facts["byline"], facts["url"]) == ("Ann Orr", "https://halm.example/quay")


def test_what_runs_above_all_pages_names_the_outlet_and_the_day() -> None:
    pages = [
        [
            (72.0, 800.0, 8.0, f"Harbour Tribune Wednesday 11 November 2026 Page {number}"),
            (72.0, 740.0, 18.0 if number == 1 else 11.0, HEADLINE if number == 1 else PARAGRAPHS[2]),
            (72.0, 700.0, 11.0, PARAGRAPHS[number - 1]),
        ]
        for number in (1, 2)
    ]
    (extraction,) = extract(source("a.pdf", make_pdf(pages)))
    facts = facts_of(extraction)
    assert (facts["outlet"], facts["published"]) == ("Harbour Tribune", "2026-11-11")


def test_a_long_title_behind_the_time_of_printing_is_no_story_and_names_the_outlet() -> None:
    headline = "The night ferry ran aground off Port Elsin with all passengers and most of its crew on board"
    lines = [
        (20.0, 830.0, 8.0, f"3/14/25, 9:02 AM {headline} | The Halm Herald"),
        (72.0, 740.0, 18.0, headline),
        (72.0, 700.0, 11.0, PARAGRAPHS[0]),
        (72.0, 660.0, 11.0, PARAGRAPHS[1]),
        (20.0, 20.0, 8.0, "https://halm.example/ferry 1/1"),
    ]
    (extraction,) = extract(source("a.pdf", make_pdf([lines])))
    assert not any("9:02" in text for text in body_of(extraction))
    assert facts_of(extraction)["outlet"] == "The Halm Herald"


def test_section_and_page_beside_an_outlet_are_none_of_its_name() -> None:
    lines = [
        (72.0, 800.0, 8.0, "Harbour Tribune Wednesday, November 11, 2026 Local A3"),
        (72.0, 740.0, 18.0, HEADLINE),
        (72.0, 700.0, 11.0, PARAGRAPHS[0]),
        (72.0, 660.0, 11.0, PARAGRAPHS[1]),
    ]
    (extraction,) = extract(source("a.pdf", make_pdf([lines])))
    assert facts_of(extraction)["outlet"] == "Harbour Tribune"
