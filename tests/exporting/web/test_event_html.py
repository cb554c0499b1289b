"""An event as one web page."""

import html
import re
from dataclasses import replace

import html5lib
import pytest

from reader.exporting.web.event_html import render_event_html
from reader.gathering import gather_event
from reader.model.article import RemovalReason, Removed
from reader.model.difference import Verdict
from reader.model.events.claim import Extent, Member
from reader.model.events.event import Event, Story
from reader.model.events.told_alone import told_alone
from reader.wording.event.event_values import claim_values
from reader.wording.event.events import story_names
from tests.exporting.events import GREEK, clashing_event, dam_event
from tests.exporting.web.test_html import HOSTILE
from tests.gathering.stories import DAM, article_of, articles_of


@pytest.fixture(scope="module")
def page() -> str:
    return render_event_html(dam_event()).decode("utf-8")


def test_every_link_inside_the_page_leads_somewhere(page: str) -> None:
    places = re.findall(r' id="([^"]+)"', page)
    assert len(places) == len(set(places))
    assert set(re.findall(r'href="#([^"]+)"', page)) <= set(places)


def test_the_page_asks_for_nothing(page: str) -> None:
    assert "default-src 'none'" in page
    assert not re.search(r"<(script|img|link|iframe|object)\b|url\(|@import", page)


def test_each_cell_says_in_words_what_its_sign_means(page: str) -> None:
    cells = re.findall(r'<td class="state [a-z_]+">.*?</td>', page)
    assert cells
    assert all('class="said"' in cell for cell in cells)


def test_stories_stand_in_the_order_of_time_in_every_section() -> None:
    event = dam_event()
    count = len(event.stories)
    days = (
        replace(one, article=replace(one.article, published=f"2031-03-{20 - n}")) for n, one in enumerate(event.stories)
    )
    later_first = replace(event, stories=tuple(days))
    names = [story_names(later_first)[n] for n in later_first.in_time()]
    assert later_first.in_time() == tuple(reversed(range(count)))
    sections = re.findall(r"<h2>(.*?)</h2>(.*?)</section>", render_event_html(later_first).decode(), re.DOTALL)
    for title in ("Left out", "Found in no other story", "Provenance"):
        told = re.findall(r"<h3[^>]*>(.*?)</h3>", dict(sections)[title])
        assert told == [name for name in names if name in told]
        assert len(told) > 1


def test_what_a_story_leaves_out_is_listed() -> None:
    page = render_event_html(gather_event([*articles_of(DAM), GREEK])).decode()
    section = page[page.index("<h2>Left out</h2>") : page.index("<h2>Found in no other story</h2>")]
    assert "The mayor, Ilse Brandt, asked for tents and blankets." in section
    assert "only after it" not in section
    assert "not found in Herald, Monitor and Tribune: 1 each that two or more tell" in section.partition("<h3>")[0]
    assert "it is in Greek, not translated" in section[section.index("Εφημερίδα") :]


def test_what_was_told_after_a_story_came_is_not_left_out(page: str) -> None:
    section = page[page.index("<h2>Left out</h2>") : page.index("<h2>Found in no other story</h2>")]
    left_out, later = section.split("only after it", 1)
    assert "The mayor, Ilse Brandt, asked for tents and blankets." not in left_out
    assert "The mayor, Ilse Brandt, asked for tents and blankets." in later
    assert "told by Monitor (2031-03-19) and Tribune (2031-03-19)" in later


def test_what_is_only_in_one_story_is_listed() -> None:
    event = replace(dam_event(), headlines=())
    page = render_event_html(event).decode()
    section = page[page.index("<h2>Found in no other story</h2>") :].partition("</section>")[0]
    alone = [event.stories[n].article.sentence_text(one) for n, own in told_alone(event).items() for one in own]
    assert alone
    assert all(html.escape(text, quote=False) in section for text in alone)
    assert "<h3>Εφημερίδα</h3>" not in section
    assert "Whether Εφημερίδα tells it is not known" in section
    assert "only" not in section.casefold()


def test_what_was_set_aside_in_doubt_is_told_beside_what_is_only_in_one_story() -> None:
    event = dam_event()
    cut = Removed("A boat drifted off.", RemovalReason.RELATED, len(event.stories[0].article.paragraphs), close=True)
    told = replace(event, stories=(Story(replace(event.stories[0].article, removed=(cut,))), *event.stories[1:]))
    section = (
        render_event_html(told).decode().partition("<h2>Found in no other story</h2>")[2].partition("</section>")[0]
    )
    assert "A close call: 1 paragraph below was set aside" in section
    assert "“A boat drifted off.”" in section


def test_each_claim_has_a_sheet_with_every_wording_and_where_it_stands(page: str) -> None:
    sheets = page[page.index("<h2>Claims</h2>") : page.index("<h2>Provenance</h2>")]
    assert sheets.count("<article") == len(dam_event().claims)
    assert "sentence 2, " in sheets
    assert "https://herald.example/dam" in sheets


def test_what_differs_is_said_with_the_words_of_both() -> None:
    page = render_event_html(clashing_event()).decode("utf-8")
    assert '<p class="differs">≠ differs: date or time · ' in page
    assert "state differs" in page


@pytest.mark.parametrize("verdict", [Verdict.CLASH, Verdict.LATER_REPORT])
def test_a_cell_says_what_its_story_tells_otherwise(verdict: Verdict) -> None:
    event = clashing_event(verdict)
    page = render_event_html(event).decode("utf-8")
    cells = re.findall(r'<td class="state [a-z_]+">.*?</td>', page[: page.index("<h2>")])
    found = [html.unescape(words) for cell in cells for words in re.findall(r'class="value"[^>]*>(.*?)</span>', cell)]
    values = [claim_values(event, event.claims[0], n, verdict) for n in event.in_time()]
    assert found == [" · ".join(told) for told in values if told]
    assert len(found) == 2


def test_a_linked_sentence_stands_on_the_sheet_of_its_claim() -> None:
    event = dam_event()
    linked = replace(event.claims[-1], linked=(Member(3, 1, Extent.PART),))
    page = render_event_html(replace(event, claims=(*event.claims[:-1], linked))).decode("utf-8")
    place = f"claim-{len(event.claims)}-3"
    assert f'<a href="#{place}" title="in another language">' in page
    assert f'id="{place}"' in page
    assert "sentence 2, in another language" in page


def test_an_address_that_is_no_page_is_no_link() -> None:
    event = dam_event()
    evil = replace(event.stories[0].article, url="javascript:alert(1)")
    page = render_event_html(replace(event, stories=(Story(evil), *event.stories[1:]))).decode("utf-8")
    assert 'href="javascript' not in page


@pytest.mark.parametrize("hostile", HOSTILE)
def test_the_page_is_valid_whatever_a_document_says(hostile: str) -> None:
    event = dam_event()
    evil = replace(event.stories[0].article, outlet=hostile, title=hostile, url=f"https://evil.example/{hostile}")
    page = render_event_html(replace(event, stories=(Story(evil), *event.stories[1:])))
    parser = html5lib.HTMLParser(strict=True)
    parser.parse(page.decode("utf-8"))
    assert b"<script" not in page


def test_a_story_alone_is_a_page_too() -> None:
    assert b"Provenance" in render_event_html(Event((Story(article_of("Herald", "Rain")),)))


def test_the_same_event_gives_the_same_bytes() -> None:
    assert render_event_html(dam_event()) == render_event_html(dam_event())
