"""What trafilatura says of a page, and what is loaded for it."""

import subprocess
import sys

from lxml import html

from reader.reading.formats.web.extractor import extract_main_text

_STORY = "The ferry to Elsin stayed in its harbour on Monday, and nobody on the island knew for how long it would."
_PAGE = f"<html><body><nav><a href='/'>Home</a></nav><article><h1>No ferry</h1><p>{_STORY}</p></article></body></html>"


def test_the_story_of_a_page_is_taken() -> None:
    assert _STORY in extract_main_text(html.fromstring(_PAGE))
    assert _STORY in extract_main_text(html.fromstring(_PAGE), fast=False)


def test_nothing_is_loaded_that_fetches_pages_and_nothing_stays_in_its_place() -> None:
    code = (
        "import sys; from lxml import html; from reader.reading.formats.web.extractor import extract_main_text as e\n"
        f"e(html.fromstring({_PAGE!r})); print('trafilatura.core' in sys.modules)\n"
        "print(*[n for n in ('urllib3', 'courlan', 'htmldate', 'py3langid') if n in sys.modules])"
    )
    said = subprocess.run([sys.executable, "-c", code], check=True, stdout=subprocess.PIPE, text=True).stdout
    assert said.split() == ["True"]
