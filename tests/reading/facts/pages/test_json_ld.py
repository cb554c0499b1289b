import pytest

from reader.reading.facts.pages.metadata import read_metadata
from reader.reading.formats.markup import parse_markup, runs_of_tree

STORY = """{"@type": "NewsArticle", "headline": "Ferry stays in port", "datePublished": "2024-03-04T08:00:00+01:00"}"""


def facts_of(scripts: str, body: str = "<h1>Ferry stays in port</h1>") -> dict[str, str]:
    markup = f"<html><head>{scripts}</head><body>{body}</body></html>"
    root = parse_markup(markup)
    assert root is not None
    facts: dict[str, str] = {}
    for fact in read_metadata(root, markup, list(runs_of_tree(root))):
        facts.setdefault(fact.field, fact.value)
    return facts


def script(data: str) -> str:
    return f'<script type="application/ld+json">{data}</script>'


@pytest.mark.parametrize(
    "broken",
    [
        f"//<![CDATA[\n{STORY}\n//]]>",
        f"/* ours */ {STORY};",
        STORY[:-1] + ",}",
        STORY.replace('"', "&quot;"),
        f"<!-- {STORY} -->",
        STORY[:-1] + ', "description": "Told "to stay" in port", "url": "https://halm.example/1"}',
        STORY[:-1] + ', "description": "He said "no", and left "soon".",\n"keywords": []}',
        STORY.replace("{", '{"description": "The \\"Astra\\" and the "Orla" stay", ', 1),
    ],
)
def test_json_that_is_nearly_right_is_mended(broken: str) -> None:
    assert facts_of(script(broken))["published"] == "2024-03-04T08:00:00+01:00"


def test_an_address_in_a_text_is_no_comment() -> None:
    data = '{"@type": "NewsArticle", "headline": "Ferry stays in port", "url": "https://halm.example/ferry", }'
    assert facts_of(script(data))["url"] == "https://halm.example/ferry"


def test_a_publisher_that_is_referred_to_is_found_in_the_graph() -> None:
    data = """{"@graph": [
        {"@type": "NewsArticle", "headline": "Ferry stays in port", "publisher": {"@id": "https://halm.example/#us"}},
        {"@type": "Organization", "@id": "https://halm.example/#us", "name": "Halm Herald"}]}"""
    assert facts_of(script(data))["outlet"] == "Halm Herald"


def test_an_address_is_never_an_outlet() -> None:
    data = (
        '{"@type": "NewsArticle", "headline": "Ferry stays in port", "publisher": {"@id": "https://halm.example/#us"}}'
    )
    assert "outlet" not in facts_of(script(data))


def test_of_several_stories_the_one_of_the_page_counts() -> None:
    other = STORY.replace("Ferry stays in port", "Storm costs millions").replace("2024-03-04", "2019-01-01")
    assert facts_of(script(other) + script(STORY))["published"][:10] == "2024-03-04"


def test_names_in_a_list_are_those_of_several_authors() -> None:
    data = STORY[:-1] + ', "author": {"@type": "Person", "name": ["Ann Roe", "Eva Holm"]}}'
    assert facts_of(script(data))["byline"] == "Ann Roe, Eva Holm"


def test_the_address_of_a_page_that_has_a_name_in_the_graph_is_known() -> None:
    data = """{"@graph": [{"@type": "WebPage", "@id": "https://halm.example/ferry", "name": "Ferry - Halm Herald"},
        {"@type": "NewsArticle", "headline": "Ferry stays in port",
         "mainEntityOfPage": {"@id": "https://halm.example/ferry"}}]}"""
    assert facts_of(script(data))["url"] == "https://halm.example/ferry"


def test_a_publisher_that_is_named_beside_another_thing_is_found() -> None:
    data = """{"@type": "WebPage", "mainEntity": {"@type": "NewsArticle", "headline": "Ferry stays in port",
        "publisher": {"@id": "#us"}}, "publisher": {"@id": "#us", "name": "Halm Herald"}}"""
    assert facts_of(script(data))["outlet"] == "Halm Herald"


def test_a_name_inside_the_page_is_no_outlet() -> None:
    data = '{"@type": "NewsArticle", "headline": "Ferry stays in port", "publisher": {"@id": "#us"}}'
    assert "outlet" not in facts_of(script(data))


def test_the_site_is_the_outlet_where_nothing_else_names_it() -> None:
    graph = (
        '{"@graph": [{"@type": "WebSite", "name": "Halm Herald"}, {"@type": "NewsArticle", "headline": "Port shut"}]}'
    )
    said = f'<script type="application/ld+json">{graph}</script>'
    assert facts_of(said)["outlet"] == "Halm Herald"
    assert facts_of(f'{said}<meta property="og:site_name" content="The Herald">')["outlet"] == "The Herald"
    assert "outlet" not in facts_of(said.replace("Halm Herald", "Halm | News, sport and weather"))
