"""Pages in which a program exports many texts."""

import pytest

from reader.reading.formats.web.html import extract
from tests.reading.documents import HEADLINE, PARAGRAPHS, body_of, facts_of, headline_of, source

STORY = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
DOCUMENT = f"""<article><header><span class="DocPublicationName">Halm Herald</span>
    <span class="DocHeader">Monday, March 4, 2024 90 words, p. 7</span>
    <div class="titreArticle"><p>{HEADLINE}</p></div><div class="sm-margin-bottomNews">Ann Roe</div></header>
    <div class="docOcurrContainer">{STORY}</div><footer>© 2024 Halm Herald. All Rights Reserved.</footer></article>"""
POST = f"<strong>{HEADLINE}</strong><br><br>{'<br><br>'.join(PARAGRAPHS)}"
TELEGRAM = f"""<html><head><title>Exported Data</title></head><body><div class="page_body chat_page">
    <div class="message service"><div class="body details">4 March 2024</div></div>
    <div class="message default clearfix"><div class="body"><div class="pull_right date details"
    title="04.03.2024 08:00:00 UTC+01:00">08:00</div><div class="from_name">Halm Herald</div>
    <div class="text">{POST}</div></div></div>
    <div class="message default joined"><div class="body"><div class="text">Good morning!</div></div></div>
    </div></body></html>"""


def test_each_document_of_europresse_is_an_article() -> None:
    page = f"<html><body>{DOCUMENT}{DOCUMENT}</body></html>"
    first, second = extract(source("a.html", page.encode()))
    assert headline_of(first) == HEADLINE
    assert tuple(body_of(second)) == PARAGRAPHS
    facts = facts_of(first)
    assert (facts["outlet"], facts["byline"], facts["published"]) == ("Halm Herald", "Ann Roe", "2024-03-04")


def test_posts_of_telegram_that_are_stories_are_articles() -> None:
    (post,) = extract(source("messages.html", TELEGRAM.encode()))
    assert headline_of(post) == HEADLINE
    assert tuple(body_of(post)) == PARAGRAPHS
    facts = facts_of(post)
    assert (facts["outlet"], facts["published"]) == ("Halm Herald", "2024-03-04T08:00:00+01:00")


def test_an_outlet_of_europresse_is_named_without_its_issue() -> None:
    page = f"<html><body>{DOCUMENT.replace('Halm Herald<', 'Halm Herald, no. 4301<')}</body></html>"
    (extraction,) = extract(source("a.html", page.encode()))
    assert facts_of(extraction)["outlet"] == "Halm Herald"


TOLD = "".join(f'<p class="articleParagraph enarticleParagraph">{text}</p>' for text in PARAGRAPHS)
DISPLAYED = f"""<div class="article enArticle"><div id="hd"><span class="enHeadline">{HEADLINE}</span></div>
    <div class="author">By Ann Roe</div><div>90 words</div><div>4 March 2024</div><div>06:00</div>
    <div>Halm Herald</div><div>HALM</div><div>English</div><div>(c) 2024 Halm Herald Ltd.</div>{TOLD}
    <p>Document HALM000020240304ek340001</p></div>"""
ROWS = (("HD", HEADLINE), ("BY", "By Ann Roe"), ("WC", "90 words"), ("PD", "4 March 2024"), ("SN", "Halm Herald"))
INDEXED = "".join(
    f'<tr><td class="index"><b>{code}</b>&nbsp;</td><td>{said}</td></tr>'
    for code, said in (*ROWS, ("LP", TOLD), ("NS", "gtrans : Transport"), ("AN", "Document HALM000020240304ek340001"))
)


@pytest.mark.parametrize("document", [DISPLAYED, f'<div class="article enArticle"><table>{INDEXED}</table></div>'])
def test_each_document_of_factiva_is_an_article(document: str) -> None:
    page = f"<html><head><title>Factiva</title></head><body>{document}{document}</body></html>"
    first, second = extract(source("a.html", page.encode()))
    assert headline_of(first) == HEADLINE
    assert tuple(body_of(second)) == PARAGRAPHS
    facts = facts_of(first)
    assert (facts["outlet"], facts["byline"], facts["published"]) == ("Halm Herald", "Ann Roe", "2024-03-04")
