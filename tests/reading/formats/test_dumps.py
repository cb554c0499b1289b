import json

import pytest

from reader.model.errors import UnreadableFile
from reader.reading.assembly import assemble
from reader.reading.formats.dumps import extract, extract_whole
from reader.reading.formats.registry import pick_format
from tests.reading.documents import FIRST, HEADLINE, SECOND, THIRD, body_of, facts_of, headline_of, source

TEXT = f"{FIRST}\n\n{SECOND}"
URL = "https://herald.example/port"
RECORDS: dict[str, dict[str, object]] = {
    "newspaper": {
        "title": HEADLINE, "text": TEXT, "authors": ["Ann Roe"], "publish_date": "2024-03-04 00:00:00", "url": URL,
        "top_image": "https://herald.example/a.png",
    },
    "news-please": {
        "title": HEADLINE, "maintext": TEXT, "description": "Short.", "authors": ["Ann Roe"],
        "date_publish": "2024-03-04", "date_modify": None, "source_domain": "herald.example", "url": URL,
    },
    "trafilatura": {
        "title": HEADLINE, "author": "Ann Roe", "hostname": "herald.example", "date": "2024-03-04", "text": TEXT,
        "raw_text": "x", "source": URL, "source-hostname": "Halm Herald", "excerpt": "Short.", "comments": "Nice!",
    },
    "nela": {
        "id": "h--1", "date": "2024-03-04", "source": "halmherald", "title": HEADLINE, "content": TEXT,
        "author": "Ann Roe", "url": URL, "published_utc": 1709510400,
    },
    "schema.org": {
        "@type": "NewsArticle", "headline": HEADLINE, "articleBody": TEXT, "author": {"name": "Ann Roe"},
        "datePublished": "2024-03-04", "url": URL, "publisher": {"name": "Halm Herald"},
    },
    "zotero": {
        "itemType": "newspaperArticle", "title": HEADLINE, "creators": [{"firstName": "Ann", "lastName": "Roe"}],
        "publicationTitle": "Halm Herald", "date": "2024-03-04", "url": URL,
        "notes": [{"note": f"<p>{FIRST}</p><p>{SECOND}</p>"}],
    },
    "sentences": {
        "headline": HEADLINE, "sentences": [FIRST, SECOND], "createdAt": "2024-03-04", "url": URL, "author": "Ann Roe",
    },
    "markup": {
        "title": HEADLINE, "content": f"<p>{FIRST}</p><p>{SECOND}</p>", "link": URL, "pubDate": "2024-03-04",
        "creator": "Ann Roe",
    },
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(RECORDS))
def test_record_of_a_known_scraper_is_an_article(name: str) -> None:
    (extraction,) = extract(source("a.json", json.dumps(RECORDS[name]).encode()))
    facts = facts_of(extraction)
    assert headline_of(extraction) == HEADLINE
    assert body_of(extraction) == [FIRST, SECOND]
    assert facts["url"] == URL
    assert facts["byline"] == "Ann Roe"
    assert facts["published"][:10] == "2024-03-04"


@pytest.mark.parametrize(
    "dump",
    [
        json.dumps(list(RECORDS.values())),
        json.dumps({"status": "ok", "articles": list(RECORDS.values())}),
        json.dumps({"data": {"items": list(RECORDS.values())}}),
        json.dumps({str(number): record for number, record in enumerate(RECORDS.values())}),
        "\n".join(map(json.dumps, RECORDS.values())) + "\n",
        "\n".join(json.dumps(record, indent=2) for record in RECORDS.values()),
    ],
    ids=["array", "api", "nested", "by key", "lines", "one behind the other"],
)
def test_dump_gives_each_record_with_its_number(dump: str) -> None:
    extractions = list(extract(source("a.json", dump.encode())))
    assert [headline_of(extraction) for extraction in extractions] == [HEADLINE] * len(RECORDS)
    assert [extraction.record for extraction in extractions] == list(range(len(RECORDS)))


def test_line_that_was_cut_off_is_passed_over() -> None:
    lines = "\n".join([json.dumps(RECORDS["nela"]), '{"title": "cut', json.dumps(RECORDS["nela"])])
    assert [extraction.record for extraction in extract(source("a.jsonl", lines.encode()))] == [0, 2]


def test_comments_of_a_record_are_set_aside() -> None:
    (extraction,) = extract(source("a.json", json.dumps(RECORDS["trafilatura"]).encode()))
    assert [block.text for block in extraction.blocks if block.removed] == ["Nice!"]


def test_language_is_taken_by_its_name_too() -> None:
    record = RECORDS["nela"] | {"language": "Greek"}
    (extraction,) = extract(source("a.json", json.dumps(record).encode()))
    assert extraction.language == "el"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"{", "broken JSON (line 1)"),
        (b'{"a": 1}', "no article in this JSON"),
        (b"[]", "no article in this JSON"),
        (b"[" * 100_000, "JSON of too many levels"),
        (b'{"text": ' + b"9" * 5000 + b"}", "broken JSON (a number of too many digits)"),
    ],
)
def test_dump_without_an_article_says_why(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableFile) as caught:
        list(extract(source("a.json", data)))
    assert caught.value.reason == reason


def dumped(document: object, name: str = "a.json") -> list[dict[str, str]]:
    data = document if isinstance(document, str) else json.dumps(document)
    return [facts_of(e) | {"body": "\n".join(body_of(e))} for e in extract(source(name, data.encode()))]


WRAPPED: dict[str, object] = {
    "list of one around it": {
        "db": [{"data": {"posts": [{"title": HEADLINE, "html": f"<p>{FIRST}</p><p>{SECOND}</p>"}]}}]
    },
    "paragraphs in the markup alone": {
        "title": HEADLINE,
        "textContent": FIRST + SECOND,
        "content": f"<p>{FIRST}</p><p>{SECOND}</p>",
    },
    "search engine": {
        "took": 3,
        "hits": {"total": 1, "hits": [{"_id": "1", "_source": {"title": HEADLINE, "body": TEXT}}]},
    },
    "fields beside": {"response": {"status": "ok", "results": [{"webTitle": HEADLINE, "fields": {"bodyText": TEXT}}]}},
    "rows": {"features": [{"name": "text"}], "rows": [{"row_idx": 0, "row": {"title": HEADLINE, "text": TEXT}}]},
    "posts": {"posts": [{"title": HEADLINE, "text": TEXT, "thread": {"site": "halm.example"}}], "totalResults": 1},
    "attributes": {"data": [{"type": "article", "attributes": {"headline": HEADLINE, "content": TEXT}}]},
    "object of text": [{"title": {"rendered": HEADLINE}, "content": {"rendered": f"<p>{FIRST}</p><p>{SECOND}</p>"}}],
    "summary that is the story": {
        "items": [{"title": HEADLINE, "summary": {"content": f"<p>{FIRST}</p><p>{SECOND}</p>"}}]
    },
}


@pytest.mark.parametrize("name", sorted(WRAPPED))
def test_a_record_is_found_wherever_its_program_puts_it(name: str) -> None:
    (record,) = dumped(WRAPPED[name])
    assert (record["title"], record["body"]) == (HEADLINE, f"{FIRST}\n{SECOND}")


def test_the_longest_text_is_the_story_and_not_the_teaser() -> None:
    (record,) = dumped({"title": HEADLINE, "text": "Short.", "description": TEXT * 3, "content": TEXT})
    assert record["body"] == f"{FIRST}\n{SECOND}"


def test_entities_and_tags_in_a_headline_are_read() -> None:
    (record,) = dumped([{"title": {"rendered": "Ferry &#8216;stays&#8217; in <em>port</em>"}, "content": TEXT}])
    assert record["title"] == "Ferry ‘stays’ in port"


def test_a_number_is_nobody_s_name() -> None:
    (record,) = dumped([{"title": HEADLINE, "text": TEXT, "author": 3, "date": "2024-03-04"}])
    assert "byline" not in record


def test_what_a_feed_calls_itself_is_the_outlet_of_its_items() -> None:
    (record,) = dumped({"title": "Halm Herald", "items": [{"title": HEADLINE, "content_html": f"<p>{FIRST}</p>"}]})
    assert (record["title"], record["outlet"]) == (HEADLINE, "Halm Herald")


@pytest.mark.parametrize("note", ["… [+812 chars]", "... [1812 chars]"])
def test_the_outlet_behind_a_headline_and_the_note_on_what_was_cut_go(note: str) -> None:
    article = {
        "title": f"{HEADLINE} - Halm Herald",
        "source": {"name": "Halm Herald"},
        "content": f"{FIRST}{note}",
    }
    (record,) = dumped({"articles": [article]})
    assert (record["title"], record["body"]) == (HEADLINE, f"{FIRST}…")


def test_a_table_of_articles_gives_one_a_row() -> None:
    table = f'title;text;url\n"{HEADLINE}";"{FIRST}";https://halm.example/1\nOther;"{SECOND}";https://halm.example/2\n'
    assert [(r["title"], r["body"]) for r in dumped(table, "a.csv")] == [(HEADLINE, FIRST), ("Other", SECOND)]


def test_a_list_of_references_has_names_and_dates_in_parts() -> None:
    author = [{"family": "Roe", "given": "Ann"}]
    reference = {"title": HEADLINE, "abstract": FIRST, "author": author, "issued": {"date-parts": [[2024, 3, 4]]}}
    (record,) = dumped([reference | {"container-title": "Halm Herald"}])
    assert (record["byline"], record["published"], record["outlet"]) == ("Ann Roe", "2024-03-04", "Halm Herald")


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        (f"{FIRST}  {SECOND}\u00a0\n{FIRST * 3}\n \n<q>{SECOND}", 3),
        ("The ship came\ninto port.\n\nIt was\nlate.", 2),
    ],
)
def test_a_record_taken_whole_has_every_character_where_it_was(text: str, paragraphs: int) -> None:
    data = json.dumps({"title": HEADLINE, "text": text}).encode()
    whole = source("a.json", data)
    (extraction,) = extract_whole(whole)
    article = assemble(extraction, whole, "")
    shown = article.text[article.paragraphs[1].span.start :]
    assert (len(shown), shown.split()) == (len(text), text.split())
    assert len(article.paragraphs) == 1 + paragraphs


def test_a_post_of_telegram_is_one_text_whose_first_line_is_its_headline() -> None:
    pieces = [{"type": "bold", "text": HEADLINE}, f"\n\n{FIRST}\n\n", {"type": "link", "text": "https://halm.example"}]
    data = {"name": "Halm Herald", "messages": [{"id": 1, "date": "2024-03-04T08:00:00", "text": pieces}]}
    (extraction,) = extract(source("a.json", json.dumps(data).encode()))
    assert headline_of(extraction) == HEADLINE
    assert body_of(extraction) == [FIRST]


def test_what_stands_beside_a_post_tells_what_its_fields_lack() -> None:
    post = {
        "title": {"rendered": HEADLINE},
        "content": {"rendered": f"<p>{FIRST}</p><p>{SECOND}</p>"},
        "author": 4,
        "date": "2024-03-04T08:00:00",
        "yoast_head_json": {"og_site_name": "Halm Herald", "author": "The desk"},
        "_embedded": {"author": [{"id": 4, "name": "Ann Roe"}]},
    }
    (extraction,) = extract(source("a.json", json.dumps([post]).encode()))
    facts = facts_of(extraction)
    assert (facts["byline"], facts["outlet"]) == ("Ann Roe", "Halm Herald")


def test_the_number_of_a_date_is_no_gap() -> None:
    record = {"title": HEADLINE, "text": FIRST, "published": 1709535600, "metadata": {"published": "2001-01-01"}}
    (extraction,) = extract(source("a.json", json.dumps(record).encode()))
    assert facts_of(extraction)["published"].startswith("2024-03-04")


def test_parts_of_addresses_are_no_authors() -> None:
    record = {"title": HEADLINE, "text": FIRST, "authors": ["Ann Roe", "Facebook", "Https"]}
    (extraction,) = extract(source("a.json", json.dumps(record).encode()))
    assert facts_of(extraction)["byline"] == "Ann Roe"


def test_the_longest_text_in_the_objects_of_a_record_is_its_story() -> None:
    blocks = {"body": [{"bodyHtml": f"<p>{FIRST}</p>"}, {"bodyHtml": f"<p>{SECOND}</p>"}]}
    record = {"webTitle": HEADLINE, "webUrl": "https://halm.example/1", "blocks": blocks, "tags": [{"text": THIRD}]}
    (extraction,) = extract(source("a.json", json.dumps({"response": {"content": record}}).encode()))
    assert body_of(extraction) == [FIRST, SECOND]


def test_a_short_block_of_the_kind_of_a_long_one_is_a_paragraph_too() -> None:
    blocks = [{"type": kind, "text": text} for kind, text in [("p", FIRST), ("p", "So it is."), ("ad", "Buy boats!")]]
    (extraction,) = extract(source("a.json", json.dumps({"title": HEADLINE, "blocks": blocks}).encode()))
    assert body_of(extraction) == [FIRST, "So it is."]


def test_what_is_told_beside_a_text_names_it_too() -> None:
    record = {"text": f"{FIRST}\n\n{SECOND}", "meta": {"title": HEADLINE, "url": "https://halm.example/1"}}
    (extraction,) = extract(source("a.jsonl", json.dumps(record).encode()))
    assert headline_of(extraction) == HEADLINE


def test_a_text_without_blanks_in_the_objects_of_a_record_is_its_story() -> None:
    told = "海风市的旧磨坊周一早上起火，消防员花了六个小时才把火扑灭。"
    record = {"webTitle": "海风磨坊起火", "webUrl": "https://halm.example/1", "blocks": {"body": [{"bodyText": told}]}}
    (extraction,) = extract(source("a.json", json.dumps({"response": {"content": record}}).encode()))
    assert (headline_of(extraction), body_of(extraction)) == ("海风磨坊起火", [told])


def test_the_feed_beside_a_list_of_entries_names_the_outlet() -> None:
    entries = [{"title": HEADLINE, "content": f"<p>{FIRST}</p>", "url": "https://halm.example/1"}]
    hook = {"event_type": "new_entries", "feed": {"id": 8, "title": "Halm Herald"}, "entries": entries}
    (extraction,) = extract(source("a.json", json.dumps(hook).encode()))
    assert facts_of(extraction)["outlet"] == "Halm Herald"


def test_a_text_in_markdown_is_read_as_that_with_the_lines_of_facts_above_it() -> None:
    text = f"# {HEADLINE}\n\nAnn Roe\n\n4 March 2024\n\n{FIRST}\n\n{SECOND} [More](https://halm.example/2)\n\n{THIRD}"
    page = {"data": {"title": f"{HEADLINE} | Halm Herald", "url": "https://halm.example/1", "content": text}}
    (extraction,) = extract(source("a.json", json.dumps(page).encode()))
    assert headline_of(extraction) == HEADLINE
    assert body_of(extraction) == [FIRST, f"{SECOND} More", THIRD]
    facts = facts_of(extraction)
    assert (facts["title"], facts["byline"], facts["outlet"]) == (HEADLINE, "Ann Roe", "Halm Herald")


def test_lines_of_facts_above_a_plain_text_are_none_of_the_story() -> None:
    record = {"title": HEADLINE, "text": f"By Ann Roe\n\n4 March 2024\n\n{FIRST}\n\n{SECOND}"}
    (extraction,) = extract(source("a.json", json.dumps(record).encode()))
    assert body_of(extraction) == [FIRST, SECOND]
    assert facts_of(extraction)["byline"] == "Ann Roe"


@pytest.mark.parametrize("name", ["created", "firstcreated", "created_at"])
def test_when_a_story_was_made_is_when_it_was_published_where_nothing_else_tells_that(name: str) -> None:
    record = {"title": HEADLINE, "text": FIRST, name: "2024-03-04T08:00:00Z", "changed": "2024-03-05T08:00:00Z"}
    (extraction,) = extract(source("a.json", json.dumps(record).encode()))
    facts = facts_of(extraction)
    assert (facts["published"][:10], facts["modified"][:10]) == ("2024-03-04", "2024-03-05")


def test_columns_of_a_table_may_have_names_of_other_languages() -> None:
    table = f"Titel;Text;Datum;Autor;Quelle\r\n{HEADLINE};{FIRST};04.03.2024;Ann Roe;Halm Herald\r\n"
    (extraction,) = extract(source("a.csv", table.encode()))
    facts = facts_of(extraction)
    assert (facts["title"], facts["byline"], facts["outlet"]) == (HEADLINE, "Ann Roe", "Halm Herald")
    assert facts["published"] == "2024-03-04"


def test_an_item_of_lists_is_read_as_one_of_texts() -> None:
    item = {"title": [f" {HEADLINE} "], "date": ["2024-03-04T08:00:00Z"], "paragraphs": [FIRST, SECOND]}
    (extraction,) = extract(source("a.json", json.dumps([item]).encode()))
    assert body_of(extraction) == [FIRST, SECOND]
    assert facts_of(extraction)["published"] == "2024-03-04T08:00:00+00:00"


def test_what_is_said_of_a_page_beside_its_markdown_tells_outlet_and_address() -> None:
    said = {"title": HEADLINE, "ogSiteName": "Halm Herald", "sourceURL": "https://halm.example/1"}
    page = {"success": True, "data": {"markdown": f"# {HEADLINE}\n\n{FIRST}\n\n{SECOND}\n", "metadata": said}}
    (extraction,) = extract(source("a.json", json.dumps(page).encode()))
    facts = facts_of(extraction)
    assert (facts["outlet"], facts["url"]) == ("Halm Herald", "https://halm.example/1")


def test_where_a_post_was_published_first_is_no_part_of_it() -> None:
    behind = f"{HEADLINE} was originally published in Small Parliaments on Medley, where people respond to this story."
    record = json.dumps({"title": HEADLINE, "text": f"{FIRST}\n\n{SECOND}\n\n{behind}"})
    (extraction,) = extract(source("a.json", record.encode()))
    assert body_of(extraction) == [FIRST, SECOND]


@pytest.mark.parametrize(
    "told",
    [
        "L'acqua proviene da una falda profonda della collina.",
        "The photograph first appeared on the site of a local paper in May.",
        "The study was originally published in 2019 and withdrawn a year later.",
        "La imagen se publicó primero en la página de la alcaldesa.",
    ],
)
def test_where_something_else_was_seen_first_is_told_by_the_story(told: str) -> None:
    record = json.dumps({"title": HEADLINE, "text": f"{FIRST}\n\n{told}\n\n{SECOND}"})
    (extraction,) = extract(source("a.json", record.encode()))
    assert body_of(extraction) == [FIRST, told, SECOND]


@pytest.mark.parametrize(
    ("facts", "field", "value"),
    [
        ({"provider": [{"name": "Halm Herald"}]}, "outlet", "Halm Herald"),
        ({"name_source": "Halm Herald", "clean_url": "halm.example"}, "outlet", "Halm Herald"),
        ({"primary_author": {"id": "1", "name": "Ann Roe"}}, "byline", "Ann Roe"),
        ({"bylines": [{"by": "By Ann Roe"}]}, "byline", "Ann Roe"),
        ({"author": {"data": {"id": 1, "attributes": {"name": "Ann Roe"}}}}, "byline", "Ann Roe"),
        ({"versioncreated": "2024-03-04"}, "published", "2024-03-04"),
        ({"credits": {"by": [{"type": "author", "name": "Ann Roe"}]}}, "byline", "Ann Roe"),
        ({"fields": {"byline": "Ann Roe"}}, "byline", "Ann Roe"),
        ({"post_date": "2024-03-04T10:30:00Z"}, "published", "2024-03-04T10:30:00+00:00"),
    ],
)
def test_fields_of_news_interfaces_and_content_systems_are_known(
    facts: dict[str, object], field: str, value: str
) -> None:
    record = {"title": HEADLINE, "body": f"{FIRST}\n\n{SECOND}", **facts}
    (extraction,) = extract(source("a.json", json.dumps(record).encode()))
    assert facts_of(extraction)[field] == value


def test_a_date_of_a_record_whose_day_may_be_its_month_is_a_fact_that_is_not_sure() -> None:
    (facts,) = dumped({"title": HEADLINE, "text": f"{FIRST}\n\n{SECOND}\n\n{THIRD}", "date": "10/03/2019"})
    assert facts["unclear_date"] == "10/03/2019"
    assert "published" not in facts


def test_a_list_of_pocket_names_what_it_resolved() -> None:
    record = {"given_title": "", "resolved_title": HEADLINE, "resolved_url": URL, "article": TEXT, "excerpt": "Short."}
    (extraction,) = extract(source("list.json", json.dumps({"list": {"7": record}}).encode()))
    assert headline_of(extraction) == HEADLINE


@pytest.mark.parametrize("name", ["fullContent", "post_content", "storyBody", "clean_text", "articleHtml"])
def test_a_field_that_is_not_known_says_by_its_parts_that_it_is_the_text(name: str) -> None:
    dump = json.dumps([{"post_title": HEADLINE, name: TEXT, "content_type": "news " * 20}])
    (record,) = extract(source("a.json", dump.encode()))
    assert (headline_of(record), body_of(record)) == (HEADLINE, [FIRST, SECOND])


def test_a_table_whose_columns_are_joined_words_is_one() -> None:
    table = f'title,full_text,author_name,publication_date\n{HEADLINE},"{TEXT}",Ann Roe,2024-03-04\n'
    assert pick_format(source("a.csv", table.encode())).name == "dumps"
    (record,) = extract(source("a.csv", table.encode()))
    assert (body_of(record), facts_of(record)["byline"]) == ([FIRST, SECOND], "Ann Roe")


def test_a_value_may_be_in_one_of_several_languages() -> None:
    tree = {"nodeType": "document", "content": [{"nodeType": "paragraph", "content": [{"value": FIRST}]}]}
    dump = {"fields": {"title": {"en-US": HEADLINE, "de-DE": "Hafen zu"}, "body": {"en-US": tree}}}
    (record,) = extract(source("a.json", json.dumps(dump).encode()))
    assert (headline_of(record), body_of(record)) == (HEADLINE, [FIRST])


def test_blocks_may_say_their_kind_in_other_words() -> None:
    dump = {
        "title": HEADLINE,
        "rows": [{"blockType": "text", "html": f"<p>{text}</p>"} for text in (FIRST, SECOND, THIRD)],
    }
    (record,) = extract(source("a.json", json.dumps(dump).encode()))
    assert body_of(record) == [FIRST, SECOND, THIRD]
