from reader.reading.formats.markdown import extract
from tests.reading.documents import FIRST, HEADLINE, SECOND, THIRD, body_of, facts_of, headline_of, source


def test_note_gives_headline_paragraphs_and_front_matter() -> None:
    text = (
        f'---\ntitle: "{HEADLINE}"\nauthor: Ann Roe\ndate: 2024-03-04\nsource: https://herald.example/port\n---\n'
        f"# {HEADLINE}\n\n{FIRST.replace('Halm', '**Halm**', 1)}\n\n- {SECOND}\n"
    )
    (extraction,) = extract(source("a.md", text.encode()))
    assert headline_of(extraction) == HEADLINE
    assert body_of(extraction) == [FIRST, SECOND]
    assert facts_of(extraction) == {
        "title": HEADLINE,
        "byline": "Ann Roe",
        "published": "2024-03-04",
        "url": "https://herald.example/port",
    }


def test_html_in_a_note_is_text() -> None:
    (extraction,) = extract(source("a.md", b"Words <script>alert(1)</script> and <b>more</b>."))
    assert body_of(extraction) == ["Words <script>alert(1)</script> and <b>more</b>."]


def test_a_page_that_was_made_markdown_is_cleaned_as_other_dumps_are() -> None:
    text = (
        f"Title: {HEADLINE}\n\nURL Source: https://herald.example/port\n\nMarkdown Content:\n"
        "[Home](https://herald.example/)\n\n*   [World](https://herald.example/world)\n\n"
        f"# {HEADLINE}\n\n{FIRST}\n\n{SECOND}\n\n{THIRD}\n\n[Share](https://herald.example/s)\n"
    )
    (extraction,) = extract(source("a.md", text.encode()))
    assert body_of(extraction) == [FIRST, SECOND, THIRD]
    assert headline_of(extraction) == HEADLINE
    assert facts_of(extraction)["url"] == "https://herald.example/port"


def test_a_note_with_the_menus_of_a_page_is_cleaned_too() -> None:
    around = "- [Home](/)\n- [Subscribe to our newsletter](/n)\n\nShare this article\n\n"
    below = "© 2024 Halm Herald. All rights reserved.\n\nPrivacy policy\n"
    note = f"{around}# {HEADLINE}\n\n{FIRST}\n\n{SECOND}\n\n{below}"
    (extraction,) = extract(source("page.md", note.encode()))
    assert headline_of(extraction) == HEADLINE
    assert body_of(extraction) == [FIRST, SECOND]


def test_a_link_to_another_story_in_a_note_is_set_aside() -> None:
    text = f"# {HEADLINE}\n\n{FIRST}\n\n**Related:** [Mill to move](https://herald.example/mill)\n\n{SECOND}\n"
    (extraction,) = extract(source("a.md", text.encode()))
    assert body_of(extraction) == [FIRST, SECOND]
