from reader.reading.formats.web import html
from tests.reading.documents import HEADLINE, PARAGRAPHS, body_of, source

STORY = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
HINT = "<noscript><p>Please turn on scripts in your browser to read what others say of this.</p></noscript>"


def body(inside: str) -> list[str]:
    page = f"<html><head><title>{HEADLINE}</title></head><body><h1>{HEADLINE}</h1>{inside}</body></html>"
    (extraction,) = html.extract(source("page.html", page.encode()))
    return body_of(extraction)


def test_a_story_for_those_who_run_no_script_is_read() -> None:
    assert body(f"<div id=app></div><noscript>{STORY}</noscript>") == list(PARAGRAPHS)


def test_it_is_not_read_beside_the_story_itself() -> None:
    assert body(f"{STORY}<noscript>{STORY}</noscript>{HINT}") == list(PARAGRAPHS)
