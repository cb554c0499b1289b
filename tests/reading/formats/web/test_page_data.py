"""The story in a page's data for machines."""

import json

import pytest

from reader.reading.formats.markup import parse_markup
from reader.reading.formats.web.page_data import story_in_data

TITLE = "Night ferry runs aground"
PARAGRAPHS = [
    "A night ferry with 212 people on board ran aground off Port Elsin early on Sunday, the harbour office said.",
    "All passengers were brought ashore by midday, and nobody was hurt, according to the coast guard of the island.",
    "The captain told the radio that he had seen the rocks too late, since the lamp on the pier was out.",
]
BLOCKS = [{"type": "paragraph", "text": text} for text in PARAGRAPHS]
RECORD = {"headline": TITLE, "body": "\n\n".join(PARAGRAPHS)}


def story(script: str, shown: str = "", title: str = TITLE) -> list[str]:
    root = parse_markup(f"<html><body><p>{shown}</p>{script}</body></html>")
    assert root is not None
    return [block.text for block in story_in_data(root, title, shown)]


def json_ld(**fields: object) -> str:
    story = json.dumps({"@type": "NewsArticle", "headline": TITLE, **fields})
    return f"<script type='application/ld+json'>{story}</script>"


def test_a_story_that_the_page_shows_the_beginning_of_is_taken_from_json_ld() -> None:
    assert story(json_ld(articleBody="\n".join(PARAGRAPHS)), PARAGRAPHS[0]) == PARAGRAPHS


def test_a_page_that_shows_about_as_much_is_left_alone() -> None:
    assert story(json_ld(articleBody="\n".join(PARAGRAPHS)), " ".join(PARAGRAPHS[:2])) == []


@pytest.mark.parametrize(
    "script",
    [
        f"<script id='__NEXT_DATA__' type='application/json'>{json.dumps({'props': {'page': RECORD}})}</script>",
        f"<script>window.__STATE__ = {json.dumps({'a': [RECORD]})};</script>",
        f"<script>window.__STATE__ = {json.dumps({'a': {'title': TITLE, 'blocks': BLOCKS}})};</script>",
        f"<script>window.__STATE__=JSON.parse({json.dumps(json.dumps(RECORD))});</script>",
    ],
)
def test_a_page_that_a_script_draws_is_read_from_its_data(script: str) -> None:
    assert story(script) == PARAGRAPHS


def test_the_record_with_the_pages_headline_comes_before_a_longer_one() -> None:
    other = {"headline": "Harvest fair", "body": "The harvest fair moves to the park in May. " * 40}
    assert story(f"<script type='application/json'>{json.dumps([other, RECORD])}</script>") == PARAGRAPHS


def test_another_story_in_the_data_is_not_taken_for_what_is_shown() -> None:
    other = {"headline": "Harvest fair", "body": "The harvest fair moves to the park in May. " * 40}
    assert story(f"<script type='application/json'>{json.dumps(other)}</script>", PARAGRAPHS[0]) == []


def test_blocks_of_a_content_system_keep_their_text_in_a_model_or_in_data() -> None:
    for name in ("model", "data"):
        blocks = [{"type": "text", name: {"text": text}} for text in PARAGRAPHS]
        assert story(
            f"<script type='application/json'>{json.dumps({'headline': TITLE, 'blocks': blocks})}</script>"
        ) == (PARAGRAPHS)
