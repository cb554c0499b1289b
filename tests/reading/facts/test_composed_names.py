"""Names of fields that say by their parts what they hold."""

import pytest

from reader.reading.facts.composed_names import fact_called, text_called


@pytest.mark.parametrize(
    ("name", "fact"),
    [
        *((name, "byline") for name in ("cXenseParse:author", "article_author_name", "page-author", "bt:authors")),
        *((name, "published") for name in ("bt:pubDate", "OriginalPublicationDate", "publish_time_utc", "releaseDate")),
        *((name, "title") for name in ("post_title", "articleHeadline")),
        *((name, "") for name in ("author_id", "twitter:author", "og:image:author", "site_title", "last_published")),
    ],
)
def test_a_fact_is_called_by_the_last_parts_of_its_name(name: str, fact: str) -> None:
    assert fact_called(name) == fact


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        *((name, "text") for name in ("fullContent", "post_content", "storyBody", "clean_text", "textExtracted")),
        *((name, "source") for name in ("articleHtml", "rawContent", "html_raw")),
        *((name, "") for name in ("content_type", "subtext", "body_class", "context")),
    ],
)
def test_a_text_is_called_so_or_what_it_was_made_from(name: str, kind: str) -> None:
    assert text_called(name) == kind
