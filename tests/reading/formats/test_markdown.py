from reader.reading.formats.markdown import extract
from tests.reading.documents import FIRST, HEADLINE, SECOND, body_of, facts_of, headline_of, source


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
