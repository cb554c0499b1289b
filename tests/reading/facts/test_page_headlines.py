import pytest

from tests.reading.facts.test_json_ld import facts_of

HEADLINE = "Ferry stays in port"


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (
            f"<title>Halm Herald | News | {HEADLINE}</title>",
            f"<h1 class=logo>Halm Herald</h1><article><h1>{HEADLINE}</h1></article>",
        ),
        (
            f"<title>{HEADLINE} - Halm Herald</title><meta property=og:title content='You will not believe this'>",
            f"<h1>{HEADLINE}</h1>",
        ),
        (f"<title>Halm Herald: {HEADLINE}</title>", f"<h1>{HEADLINE}</h1>"),
        ("<title>Untitled document</title>", f"<h1>{HEADLINE}</h1>"),
        (
            f"<title>Halm Herald » {HEADLINE}</title><meta property=og:site_name content='Halm Herald'>",
            "<p>No heading.</p>",
        ),
    ],
)
def test_the_story_s_headline_is_neither_the_site_s_name_nor_made_for_sharing(head: str, body: str) -> None:
    assert facts_of(head, body)["title"] == HEADLINE
