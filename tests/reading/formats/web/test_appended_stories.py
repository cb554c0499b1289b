"""Stories that a page appends below its own."""

import pytest

from reader.reading.formats.markup import parse_markup
from reader.reading.formats.web.appended_stories import detach_appended

OWN = "<p>The night ferry ran aground off Port Elsin early on Sunday with 212 people on board, the office said.</p>" * 4
OTHER = "<p>The harvest fair moves to the park.</p><p>It opens on the first of May.</p>"


def detached(body: str) -> list[str]:
    root = parse_markup(f"<html><head><title>Ferry runs aground - Courier</title></head><body>{body}</body></html>")
    assert root is not None
    return [" ".join("".join(map(str, story.itertext())).split())[:12] for story in detach_appended(root)]


@pytest.mark.parametrize(
    "body",
    [
        f"<article><h1>Ferry runs aground</h1>{OWN}</article><article><h1>Harvest fair</h1>{OTHER}</article>",
        f"<div class=s><h1>Ferry runs aground</h1>{OWN}</div><div class=s><h2>Harvest fair</h2>{OTHER}</div>",
        f"<div><div><h1>Ferry runs aground</h1>{OWN}</div></div><div><div><h1>Harvest fair</h1>{OTHER}</div></div>",
    ],
)
def test_a_story_with_a_headline_of_its_own_beside_the_pages_is_taken_out(body: str) -> None:
    assert detached(body) == ["Harvest fair"]


@pytest.mark.parametrize(
    "body",
    [
        f"<article><h1>Ferry runs aground</h1>{OWN}<h1>Lamp was out</h1>{OTHER}</article>",
        f"<section><h1>Ferry runs aground</h1>{OWN}</section><section><h1>Lamp was out</h1>{OTHER}</section>",
        f"<h1>Ferry runs aground</h1><article><h2>14:32</h2>{OTHER}</article><article><h2>13:05</h2>{OTHER}</article>",
        f"<div class=a><h1>Ferry runs aground</h1>{OWN}</div><div class=post><h2>14:32</h2>{OTHER}</div>",
        f"<article><h1>Ferry runs aground</h1></article><article><h1>Lamp was out</h1>{OTHER}</article>",
    ],
)
def test_parts_of_a_story_and_posts_of_a_live_blog_stay(body: str) -> None:
    assert detached(body) == []
