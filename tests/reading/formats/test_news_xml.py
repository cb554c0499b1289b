import pytest

from reader.model.errors import UnreadableFile
from reader.reading.extraction import Extraction
from reader.reading.formats.news_xml import extract
from reader.reading.formats.registry import pick_format
from tests.reading.documents import FIRST, HEADLINE, SECOND, body_of, facts_of, headline_of, source

MARKUP = f"<p>{FIRST}</p><p>{SECOND}</p>"
ESCAPED = MARKUP.replace("<", "&lt;").replace(">", "&gt;")
ITEM = f"<title>{HEADLINE}</title><link>https://halm.example/1</link>"

DOCUMENTS = {
    "rss": f"""<?xml version="1.0"?><rss version="2.0" xmlns:content="c" xmlns:dc="d"><channel>
        <title>Halm Herald</title>
        <item>{ITEM}<dc:creator>Ann Roe</dc:creator><pubDate>Mon, 04 Mar 2024 08:00:00 +0100</pubDate>
        <description>Short.</description><content:encoded><![CDATA[{MARKUP}]]></content:encoded></item>
        </channel></rss>""",
    "rss of descriptions": f"""<rss><channel><title>Halm Herald</title>
        <item>{ITEM}<author>ann@halm.example (Ann Roe)</author>
        <pubDate>Mon, 04 Mar 2024 08:00:00 +0100</pubDate><description>{ESCAPED}</description></item>
        </channel></rss>""",
    "rdf": f"""<rdf:RDF xmlns:rdf="r" xmlns:dc="d"><channel><title>Halm Herald</title></channel><item>{ITEM}
        <dc:creator>Ann Roe</dc:creator><dc:date>2024-03-04T08:00:00+01:00</dc:date>
        <description>{ESCAPED}</description>
        </item></rdf:RDF>""",
    "atom": f"""<!-- ours --><feed xmlns="http://www.w3.org/2005/Atom"><title>Halm Herald</title><entry>
        <title>{HEADLINE}</title>
        <link rel="self" href="https://halm.example/x"/><link href="https://halm.example/1"/>
        <author><name>Ann Roe</name></author><published>2024-03-04T08:00:00+01:00</published>
        <content type="html">{ESCAPED}</content></entry></feed>""",
    "atom of xhtml": f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>Halm Herald</title><entry>
        <title>{HEADLINE}</title>
        <link href="https://halm.example/1"/><author><name>Ann Roe</name></author>
        <published>2024-03-04T08:00:00+01:00</published><content type="xhtml">
        <div xmlns="http://www.w3.org/1999/xhtml">
        {MARKUP}</div></content></entry></feed>""",
    "nitf": f"""<nitf><head><docdata><date.issue norm="20240304T080000+0100"/></docdata>
        <pubdata name="Halm Herald"/></head>
        <body><body.head><hedline><hl1>{HEADLINE}</hl1></hedline><byline>By Ann Roe</byline></body.head>
        <body.content><media><media-caption><p>The crane.</p></media-caption></media>{MARKUP}</body.content></body>
        </nitf>""",
    "newsml": f"""<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem><itemMeta>
        <provider><name>Halm Herald</name></provider>
        <versionCreated>2024-03-04T08:00:00+01:00</versionCreated></itemMeta>
        <contentMeta><headline>{HEADLINE}</headline><by>By Ann Roe</by></contentMeta><contentSet><inlineXML>
        <html xmlns="http://www.w3.org/1999/xhtml"><body>{MARKUP}</body></html></inlineXML></contentSet>
        </newsItem></itemSet>
        </newsMessage>""",
    "trafilatura": f"""<doc sitename="Halm Herald" title="{HEADLINE}" author="Ann Roe" date="2024-03-04"
        source="https://halm.example/1"><main>{MARKUP}</main><comments><p>Nice!</p></comments></doc>""",
    "tei": f"""<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><title>{HEADLINE}</title>
        <author>Ann Roe</author>
        <publisher>Halm Herald</publisher><date when="2024-03-04"/></teiHeader><text><body>{MARKUP}</body>
        </text></TEI>""",
}


def read(document: str) -> list[Extraction]:
    file = source("a.xml", document.encode())
    assert pick_format(file).name == "news_xml"
    return list(extract(file))


@pytest.mark.parametrize("name", sorted(DOCUMENTS))
def test_each_kind_of_news_in_xml_gives_its_story_and_facts(name: str) -> None:
    (extraction,) = read(DOCUMENTS[name])
    facts = facts_of(extraction)
    assert (headline_of(extraction), body_of(extraction)) == (HEADLINE, [FIRST, SECOND])
    assert (facts["outlet"], facts["byline"], facts["published"][:10]) == ("Halm Herald", "Ann Roe", "2024-03-04")


def test_a_feed_gives_an_article_an_item() -> None:
    item = f"<item>{ITEM}<description>{ESCAPED}</description></item>"
    feed = f"<rss><channel><title>Halm Herald</title>{item * 3}</channel></rss>"
    assert [extraction.record for extraction in read(feed)] == [0, 1, 2]


def test_a_note_was_saved_when_it_was_made_and_not_published_then() -> None:
    content = f"<content><![CDATA[<en-note>{MARKUP}</en-note>]]></content>"
    note = f"<note><title>{HEADLINE}</title><created>20240304T080000Z</created>{content}</note>"
    (extraction,) = read(f"<en-export>{note}</en-export>")
    facts = facts_of(extraction)
    assert (body_of(extraction), facts["saved"][:10], "published" in facts) == ([FIRST, SECOND], "2024-03-04", False)


def test_other_xml_without_a_story_says_so() -> None:
    with pytest.raises(UnreadableFile, match="no article"):
        list(extract(source("a.xml", b"<rss><channel/></rss>")))


def test_entities_of_an_attack_are_not_expanded() -> None:
    data = b"<!DOCTYPE rss [<!ENTITY a 'x'>]><rss><channel><item><title>&a;</title></item></channel></rss>"
    with pytest.raises(UnreadableFile, match="unsafe"):
        list(extract(source("a.rss", data)))


def test_marks_of_an_editor_and_buttons_are_no_text_of_an_item() -> None:
    item = f"{ITEM}<content:encoded><![CDATA[<!-- wp:paragraph -->{{}}]]></content:encoded>"
    for content in (f"{FIRST}\n\n{SECOND}", f"{MARKUP}<p>Continue reading</p>"):
        feed = f"<rss xmlns:content='c'><channel><item>{item.format(content)}</item></channel></rss>"
        (extraction,) = extract(source("a.xml", feed.encode()))
        assert body_of(extraction) == [FIRST, SECOND]


def test_a_caption_of_wordpress_is_a_paragraph_of_its_own() -> None:
    for content in (f"{FIRST}\n\n{SECOND}[caption id='a']The crane[/caption]", f"{MARKUP}[caption]The crane[/caption]"):
        feed = f"<rss xmlns:content='c'><channel><item>{ITEM}<content:encoded><![CDATA[{content}]]></content:encoded>"
        (extraction,) = extract(source("a.xml", f"{feed}</item></channel></rss>".encode()))
        assert [block.text for block in extraction.blocks][-3:] == [FIRST, SECOND, "The crane"]


def test_readers_comments_that_trafilatura_keeps_are_no_story() -> None:
    tei = (
        f"<TEI xmlns='t'><teiHeader><title>{HEADLINE}</title><publisher>Halm Herald (herald.example)</publisher>"
        f"</teiHeader><text><body><div type='entry'><p>{FIRST}</p></div>"
        f"<div type='comments'><p>Shame on them all.</p></div></body></text></TEI>"
    )
    (extraction,) = extract(source("a.xml", tei.encode()))
    assert body_of(extraction) == [FIRST]
    assert facts_of(extraction)["outlet"] == "Halm Herald"


def test_pictures_of_a_wordpress_export_are_no_articles_and_authors_have_their_names() -> None:
    export = (
        "<rss xmlns:wp='w' xmlns:dc='d' xmlns:content='c'><channel><title>Halm Herald</title><wp:author>"
        "<wp:author_login>ann</wp:author_login><wp:author_display_name>Ann Roe</wp:author_display_name></wp:author>"
        "<item><title>logo</title><wp:post_type>attachment</wp:post_type></item>"
        f"<item><title>{HEADLINE}</title><dc:creator>ann</dc:creator><wp:post_type>post</wp:post_type>"
        f"<content:encoded>{ESCAPED}[gallery id=2]</content:encoded></item></channel></rss>"
    )
    (extraction,) = extract(source("a.xml", export.encode()))
    assert facts_of(extraction)["byline"] == "Ann Roe"
    assert body_of(extraction) == [FIRST, SECOND]


def test_what_a_feed_says_below_each_item_is_set_aside() -> None:
    footer = f"&lt;p&gt;The post {HEADLINE} appeared first on Halm Herald.&lt;/p&gt;"
    feed = f"<rss><channel><title>Halm Herald</title><item>{ITEM}<description>{ESCAPED}{footer}</description></item>"
    (extraction,) = extract(source("a.xml", f"{feed}</channel></rss>".encode()))
    assert body_of(extraction) == [FIRST, SECOND]


def test_a_link_to_another_story_in_an_item_is_set_aside() -> None:
    link = "&lt;p&gt;&lt;b&gt;Leggi anche:&lt;/b&gt; &lt;a href='/m'&gt;Il mulino&lt;/a&gt;&lt;/p&gt;"
    feed = f"<rss><channel><title>Halm Herald</title><item>{ITEM}<description>{link}{ESCAPED}</description></item>"
    (extraction,) = extract(source("a.xml", f"{feed}</channel></rss>".encode()))
    assert body_of(extraction) == [FIRST, SECOND]


EXPORT = f"""<?xml version="1.0" encoding="UTF-8"?><library><entry><id>9</id><title><![CDATA[{HEADLINE}]]></title>
    <url>https://halm.example/1</url><content><![CDATA[{MARKUP}]]></content>
    <published_at>2024-03-04T08:00:00+01:00</published_at><published_by><item key="0">Ann Roe</item></published_by>
    </entry></library>"""


def test_xml_of_any_program_is_read_by_the_names_of_its_fields() -> None:
    (extraction,) = extract(source("a.xml", EXPORT.encode()))
    assert headline_of(extraction) == HEADLINE
    assert body_of(extraction) == [FIRST, SECOND]
    facts = facts_of(extraction)
    assert (facts["byline"], facts["url"]) == ("Ann Roe", "https://halm.example/1")
    assert facts["published"] == "2024-03-04T08:00:00+01:00"


def test_xml_without_such_fields_is_read_as_a_page() -> None:
    page = f'<?xml version="1.0"?><leaf><div><h1>{HEADLINE}</h1>{MARKUP}</div></leaf>'
    (extraction,) = extract(source("a.xml", page.encode()))
    assert body_of(extraction) == [FIRST, SECOND]


def test_stories_without_blanks_between_their_words_are_told_apart_too() -> None:
    told = (
        "海风市的旧磨坊周一早上起火，消防员花了六个小时才把火扑灭。",
        "港口大桥从下周起将关闭三周，渡轮公司每小时加开一班渡船。",
    )
    items = "".join(f"<item><title>海风{n}</title><text>{text}</text></item>" for n, text in enumerate(told))
    file = source("a.xml", f'<?xml version="1.0" encoding="utf-8"?><list>{items}</list>'.encode())
    assert [body_of(extraction) for extraction in extract(file)] == [[text] for text in told]


def test_a_byline_is_who_wrote_and_not_the_post() -> None:
    wire = f"""<nitf><body><body.head><hedline><hl1>{HEADLINE}</hl1></hedline><byline>By ANN ROE<byttl>Nordwire</byttl>
        </byline></body.head><body.content>{MARKUP}</body.content></body></nitf>"""
    (extraction,) = extract(source("a.xml", wire.encode()))
    assert facts_of(extraction)["byline"] == "ANN ROE"


def test_what_a_feed_says_of_pictures_is_no_story() -> None:
    feed = f"""<rss xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Halm Herald</title><item>{ITEM}
        <description>{ESCAPED}</description><media:content url="a.jpg"><media:title>Crane</media:title>
        <media:description>The crane in the basin.</media:description></media:content></item></channel></rss>"""
    (extraction,) = extract(source("a.xml", feed.encode()))
    assert body_of(extraction) == [FIRST, SECOND]


def test_the_whole_text_of_an_item_may_be_named_in_two_words() -> None:
    feed = f"""<rss xmlns:y="y"><channel><title>Halm Herald</title><item>{ITEM}<description>Short.</description>
        <y:full-text>{FIRST}\n\n{SECOND}</y:full-text></item></channel></rss>"""
    (item,) = extract(source("a.xml", feed.encode()))
    assert body_of(item) == [FIRST, SECOND]
