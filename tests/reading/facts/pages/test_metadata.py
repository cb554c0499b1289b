import pytest

from reader.reading.facts.pages.metadata import read_metadata
from reader.reading.formats.markup import parse_markup, runs_of_tree


def facts_of(head: str, body: str = "<p>Words.</p>", before: str = "") -> dict[str, tuple[str, str]]:
    markup = f"<!DOCTYPE html>{before}<html><head>{head}</head><body>{body}</body></html>"
    root = parse_markup(markup)
    assert root is not None
    facts: dict[str, tuple[str, str]] = {}
    for fact in read_metadata(root, markup, list(runs_of_tree(root))):
        facts.setdefault(fact.field, (fact.value, fact.where))
    return facts


def test_json_ld_comes_before_open_graph() -> None:
    facts = facts_of(
        '<meta property="og:site_name" content="Elsin Online">'
        '<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "headline": "Ferry aground",'
        ' "datePublished": "2019-03-03T10:12:00+02:00", "author": [{"name": "Ann Orr"}, {"name": "Tom Vale"}],'
        ' "publisher": {"name": "The Elsin Courier"}}]}</script>'
    )
    assert facts["outlet"] == ("The Elsin Courier", "JSON-LD publisher")
    assert facts["title"] == ("Ferry aground", "JSON-LD headline")
    assert facts["byline"] == ("Ann Orr, Tom Vale", "JSON-LD author")
    assert facts["published"][0].startswith("2019-03-03T10:12")


def test_broken_json_ld_is_passed_over() -> None:
    assert facts_of('<script type="application/ld+json">{"@type": </script>') == {}


def test_the_shorter_title_is_the_headline() -> None:
    facts = facts_of('<meta property="og:title" content="Ferry aground | Elsin Courier"><title>Ferry aground</title>')
    assert facts["title"][0] == "Ferry aground"


def test_the_outlet_behind_a_title_is_cut() -> None:
    facts = facts_of(
        '<meta property="og:site_name" content="Elsin Courier"><title>Ferry aground | Elsin Courier</title>'
    )
    assert facts["title"] == ("Ferry aground", "title")


def test_a_time_tag_alone_is_no_publication() -> None:
    assert "published" not in facts_of("", '<div><time datetime="2019-03-03">3 March</time> says Harbour Fan</div>')


def test_a_page_saved_by_a_browser_keeps_its_address() -> None:
    facts = facts_of("", before="<!-- saved from url=(0030)https://courier.invalid/ferry -->")
    assert facts["url"] == ("https://courier.invalid/ferry", "saved from url")


def test_a_page_of_singlefile_says_when_it_was_saved() -> None:
    comment = (
        "<!--\n Page saved with SingleFile \n url: https://courier.invalid/ferry \n"
        " saved date: Tue Mar 14 2023 10:02:11 GMT+0200 (Eastern European Standard Time)\n-->"
    )
    facts = facts_of("", before=comment)
    assert facts["url"] == ("https://courier.invalid/ferry", "SingleFile")
    assert facts["saved"] == ("2023-03-14T10:02:11+02:00", "SingleFile")


def test_a_name_in_an_element_without_text_is_read_too() -> None:
    item = """<div itemscope itemtype="https://schema.org/NewsArticle"><div itemprop="publisher" itemscope
        itemtype="https://schema.org/Organization"><meta itemprop="name" content="Halm Herald"></div>
        <p>Words.</p></div>"""
    assert facts_of("", item)["outlet"][0] == "Halm Herald"


def test_who_wrote_is_read_below_the_headline_where_the_page_names_its_outlet_as_author() -> None:
    story = "<p>The ferry to Halm will not sail before Monday, its owner said on Sunday evening.</p>"
    body = f"<h1>Ferry stays in port</h1><div class=author>Words by Ann Orr</div>{story}"
    site = "<meta property='og:site_name' content='Halm Herald'><meta name=author content='Halm Herald'>"
    assert facts_of(site, body)["byline"][0] == "Ann Orr"
    data = '{"@type": "NewsArticle", "author": {"@type": "Organization", "name": "Feed of the coast"}}'
    assert facts_of(f'<script type="application/ld+json">{data}</script>', body)["byline"][0] == "Ann Orr"
    assert facts_of(site, f"<h1>Ferry stays in port</h1>{story}")["byline"][0] == "Halm Herald"


def test_an_author_that_ends_the_page_s_title_is_its_outlet() -> None:
    story = "<p>The ferry to Halm will not sail before Monday, its owner said on Sunday evening.</p>"
    title = "<title>Ferry stays in port - HBC News (Halm Broadcasting)</title>"
    head = f"{title}<meta name=author content='Halm Broadcasting'>"
    body = f"<h1>Ferry stays in port</h1><div class=byline>By Ann Orr</div>{story}"
    assert facts_of(head, body)["byline"][0] == "Ann Orr"


def test_a_page_of_archive_today_keeps_the_address_that_was_captured() -> None:
    head = "<link rel=canonical href='https://archive.ph/aBcD1'>"
    form = "<input name=q value='https://halm.example/ferry'><h1>Ferry stays in port</h1>"
    assert facts_of(head, form)["url"] == ("https://halm.example/ferry", "archive.today")


def test_a_page_of_save_page_says_where_it_was_and_when_it_was_saved() -> None:
    head = (
        "<meta name=savepage-url content='https://halm.example/ferry'>"
        "<meta name=savepage-date content='Tue Mar 05 2024 10:11:12 GMT+0100 (CET)'>"
    )
    facts = facts_of(head)
    assert facts["url"][0] == "https://halm.example/ferry"
    assert facts["saved"][0] == "2024-03-05T10:11:12+01:00"


def test_a_date_whose_day_may_be_its_month_is_a_fact_that_is_not_sure() -> None:
    facts = facts_of('<meta property="article:published_time" content="10/03/2019 08:00">')
    assert facts["unclear_date"] == ("10/03/2019T08:00", "article:published_time")
    assert "published" not in facts


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (
            "<meta name='twitter:label1' content='Written by'><meta name='twitter:data1' content='Ann Orr'>",
            "<p>Words.</p>",
        ),
        ("<meta name='citation_author' content='Ann Orr'>", "<p>Words.</p>"),
        ("", "<div typeof='schema:NewsArticle'><p property='schema:author' typeof='Person'>Ann Orr</p></div>"),
        ("", "<div itemscope itemtype='https://schema.org/NewsArticle'><p itemprop='author'>Ann Orr</p></div>"),
    ],
)
def test_an_author_is_found_in_whatever_way_a_page_marks_it(head: str, body: str) -> None:
    assert facts_of(head, body)["byline"][0] == "Ann Orr"


def test_of_an_organization_and_a_person_the_person_wrote_it() -> None:
    authors = '[{"@type": "Organization", "name": "Halm News"}, {"@type": "Person", "name": "Ann Orr"}]'
    story = f'{{"@type": "NewsArticle", "headline": "Ferry aground", "author": {authors}}}'
    assert facts_of(f'<script type="application/ld+json">{story}</script>')["byline"][0] == "Ann Orr"


def test_an_address_without_its_site_is_of_the_base_that_the_page_names() -> None:
    facts = facts_of("<base href='https://elsin.example/2019/'><link rel='canonical' href='/2019/ferry'>")
    assert facts["url"] == ("https://elsin.example/2019/ferry", "canonical")
    assert "url" not in facts_of("<link rel='canonical' href='/2019/ferry'>")
    assert "url" not in facts_of("<base href='https://[elsin/'><link rel='canonical' href='/2019/ferry'>")


@pytest.mark.parametrize("name", ["cXenseParse:author", "shareaholic:article_author_name", "mediator_author"])
def test_names_that_a_site_made_up_say_by_their_parts_who_wrote(name: str) -> None:
    assert facts_of(f'<meta name="{name}" content="Ann Orr">')["byline"][0] == "Ann Orr"


@pytest.mark.parametrize("name", ["OriginalPublicationDate", "bt:pubDate", "article:published:time"])
def test_and_when(name: str) -> None:
    assert facts_of(f'<meta name="{name}" content="2024-03-11">')["published"][0] == "2024-03-11"


def test_whose_account_or_picture_it_is_is_not_who_wrote() -> None:
    assert facts_of('<meta name="twitter:author" content="Orr"><meta name="image:author" content="Bo Lie">') == {}


def test_a_page_saved_by_a_scrapbook_has_its_address() -> None:
    markup = (
        '<html data-scrapbook-source="https://halm.example/port"><head><title>Port</title></head><body></body></html>'
    )
    root = parse_markup(markup)
    assert root is not None
    assert ("url", "https://halm.example/port") in [
        (fact.field, fact.value) for fact in read_metadata(root, markup, list(runs_of_tree(root)))
    ]
