import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from reader.comparing import compare
from reader.exporting.options import Appendix, Content, ExportOptions, Identity
from reader.exporting.web.html import render_html
from reader.model.article import Doubt, RemovalReason, Removed, Translation
from reader.model.comparison import Comparison, ComparisonSettings, Side
from reader.model.shown_words import Wording
from tests.comparing.articles import make_article

HOSTILE = (
    "<script>alert(1)</script>",
    "</title><script src=//evil.example/x.js></script>",
    "<img src=x onerror=alert(1)>",
    '"><svg/onload=alert(1)>',
    "' onmouseover='alert(1)",
    "</style><style>@import 'https://evil.example/x.css'</style>",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "&lt;script&gt;",
    "&#60;script&#62;",
    "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "<a href=javascript:alert(1)>x</a>",
    "<base href=https://evil.example/>",
    "<meta http-equiv=refresh content=0;url=https://evil.example>",
    "<link rel=stylesheet href=https://evil.example/x.css>",
    "<iframe src=https://evil.example></iframe>",
    "<object data=https://evil.example></object>",
    "<form action=https://evil.example><input></form>",
    "<video src=https://evil.example/x>",
    "<plaintext>",
    "<textarea>",
    "</textarea></title></style></script>",
    '<noscript><p title="</noscript><img src=x>">',
    '<math><mi//xlink:href="data:x,<script>">',
    "<template><script>alert(1)</script>",
    "a\x00b\x01c\x7f",
    "\ud800 half a pair",
    "\u202e turned \u2066 around",
    "\u2028 a line \u2029 a paragraph",
    "{{7*7}} ${7*7} <%= 7*7 %>",
    "`onclick=alert(1)`",
    "\\u003cscript\\u003e",
    "+ADw-script+AD4-",
    "＜script＞",
    "<scr\x00ipt>",
    "<body onload=alert(1)>",
    "<style>*{background:url(https://evil.example)}</style>",
)
ALLOWED = frozenset(
    "html head meta title style body header section h1 h2 p ul li span b main div a footer dl dt dd".split()  # noqa: SIM905
)


class Page(HTMLParser):
    """Collects what a browser would see: tags, attributes that ask for something, text, ids, targets."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.ids: list[str] = []
        self.targets: list[str] = []
        self.text = ""
        self.feed(page.decode("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.ids += [value or "" for name, value in attrs if name == "id"]
        self.targets += [value or "" for name, value in attrs if name == "href"]

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.mark.parametrize("headline", HOSTILE)
def test_hostile_headline_is_only_text(headline: str) -> None:
    article = replace(
        make_article(f"{headline} gave way.", language=headline), title=headline, outlet=headline, url=headline
    )
    page = Page(render_html(compare(article, make_article(f"{headline} gave way."))))
    assert page.tags <= ALLOWED
    assert not {name for name in page.attributes if name.startswith("on") or name in ("src", "action", "style")}
    assert all(target.startswith("#") for target in page.targets)


def test_page_asks_for_nothing(comparison: Comparison) -> None:
    page = render_html(comparison).decode()
    assert "default-src 'none'" in page
    assert not re.search(r"https?:|url\(|@import|<script|<link", page)


def test_every_sentence_is_there(comparison: Comparison) -> None:
    text = " ".join(Page(render_html(comparison)).text.split())
    for side in Side:
        article = comparison.article(side)
        assert all(article.sentence_text(index) in text for index in range(len(article.sentences)))


def test_every_number_leads_to_one_place(comparison: Comparison) -> None:
    page = Page(render_html(comparison))
    assert len(page.ids) == len(set(page.ids)) == 2 * len(comparison.links)
    assert {target.removeprefix("#") for target in page.targets} == set(page.ids)


def test_same_comparison_gives_the_same_page(comparison: Comparison) -> None:
    assert render_html(comparison) == render_html(comparison)


def test_only_what_was_asked_for_is_shown(comparison: Comparison) -> None:
    shared = Page(render_html(comparison, ExportOptions(content=Content.SHARED, appendices=())))
    assert "Insurers expect" not in shared.text
    divergent = Page(render_html(comparison, ExportOptions(content=Content.DIVERGENT, appendices=())))
    assert "The dam at Oreva gave way" not in divergent.text


def test_blind_page_names_no_outlet(comparison: Comparison) -> None:
    told = replace(comparison, left=replace(comparison.left, outlet="Oreva Courier", url="https://courier.example/x"))
    page = render_html(told, ExportOptions(identity=Identity.BLIND))
    assert b"ourier" not in page
    assert b"Story A" in page


def test_translation_and_its_original_are_told(comparison: Comparison) -> None:
    original = make_article(*["Μια πρόταση εδώ." for _ in comparison.left.sentences], language="el")
    left = replace(comparison.left, original=original, translation=Translation("Argos", "el_en", "1.9", "2026-01-02"))
    text = Page(render_html(replace(comparison, left=left), ExportOptions(wording=Wording.BOTH))).text
    assert "machine-translated, Argos el→en 1.9, 2026-01-02" in text
    assert "Μια πρόταση εδώ." in text


def test_doubtful_translation_says_why(comparison: Comparison) -> None:
    article = replace(make_article("Consent cookies consent cookies."), doubts=(Doubt(0, "says the same words again"),))
    page = render_html(compare(article, comparison.right)).decode()
    assert 'class="doubtful" title="says the same words again">Consent' in page


@pytest.mark.parametrize(
    ("wording", "has_translation", "has_original"),
    [(Wording.TRANSLATION, True, False), (Wording.ORIGINAL, False, True), (Wording.BOTH, True, True)],
)
def test_translated_story_is_shown_as_chosen(
    comparison: Comparison, wording: Wording, has_translation: bool, has_original: bool
) -> None:
    original = make_article(*[f"Πρόταση {n} εδώ." for n in range(len(comparison.left.sentences))], language="el")
    page = Page(
        render_html(
            replace(comparison, left=replace(comparison.left, original=original)), ExportOptions(wording=wording)
        )
    )
    assert (comparison.left.sentence_text(4) in page.text, "Πρόταση 4 εδώ." in page.text) == (
        has_translation,
        has_original,
    )


def test_appendices_are_there_when_asked_for(comparison: Comparison) -> None:
    removed = (Removed("Share this story", RemovalReason.SHARING, 0),)
    told = replace(comparison, left=replace(comparison.left, removed=removed))
    without = Page(render_html(told, ExportOptions(appendices=()))).text
    everything = Page(render_html(told, ExportOptions(appendices=tuple(Appendix)))).text
    for words in ("SHA-256", "Share this story", "score "):
        assert words not in without
        assert words in everything
    assert "check before publishing" in without


def test_what_the_list_has_in_two_events_is_said_below_the_summary() -> None:
    article = make_article("Dam gives way", "The dam at Oreva gave way on Monday.")
    comparison = compare(article, article)
    assert b"Listed as two events" not in render_html(comparison)
    assert b"Listed as two events" in render_html(compare(article, article, ComparisonSettings(are_two_events=True)))
