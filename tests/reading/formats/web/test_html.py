import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.model.article import Article, RemovalReason, Role
from reader.model.errors import UnreadableFile
from reader.reading import read_article
from reader.reading.formats.web import html
from tests.reading.documents import HEADLINE, PARAGRAPHS, body_of, facts_of, headline_of, source

PAGE = """<!DOCTYPE html><html lang="en"><head><title>Night ferry runs aground</title></head><body>
<nav><a href="/">Home</a> <a href="/privacy">Privacy policy</a></nav>
<article><h1>Night ferry runs aground</h1>
<p>A night ferry with 212 people on board ran aground off Port Elsin early on Sunday, the harbour office said.</p>
<p>All passengers were brought ashore by midday, and nobody was hurt, according to the coast guard of the island.</p>
</article><footer>© 2019 The Elsin Courier</footer></body></html>"""


def read(folder: Path, page: str, encoding: str = "utf-8") -> Article:
    path = folder / "page.html"
    path.write_bytes(page.encode(encoding))
    return read_article(path)


def test_a_page_becomes_an_article(tmp_path: Path) -> None:
    article = read(tmp_path, PAGE)
    assert article.title == "Night ferry runs aground"
    assert [p.role for p in article.paragraphs] == [Role.HEADLINE, Role.BODY, Role.BODY]


def test_what_is_visible_besides_is_set_aside_in_its_place(tmp_path: Path) -> None:
    article = read(tmp_path, PAGE)
    assert [(r.text, r.before_paragraph) for r in article.removed] == [
        ("Home Privacy policy", 1),
        ("© 2019 The Elsin Courier", 3),
    ]
    assert article.removed[1].reason is RemovalReason.LEGAL


def test_the_charset_of_the_page_counts(tmp_path: Path) -> None:
    page = PAGE.replace("<head>", '<head><meta charset="windows-1253">').replace("Port Elsin", "Ελλάδα")
    article = read(tmp_path, page.replace("©", ""), "cp1253")
    assert "Ελλάδα" in article.text


def test_a_story_that_trafilatura_misses_is_found_among_the_visible_lines(tmp_path: Path) -> None:
    page = PAGE.replace("<article>", "<div id='comments'>").replace("</article>", "</div>")
    assert "All passengers were brought ashore" in read(tmp_path, page).text


def test_the_name_of_the_section_above_the_headline_is_not_the_story(tmp_path: Path) -> None:
    page = PAGE.replace("<article>", "<article><p class='kicker'>Islands</p>")
    article = read(tmp_path, page)
    assert "Islands" not in article.text
    assert "Islands" in [line for block in article.removed for line in block.text.split("\n")]


@pytest.mark.parametrize("line", ["Ilse Marr in Port Elsin", "Ilse Marr", "ILSE MARR, Elsin"])
def test_a_line_of_the_author_whom_the_page_states_is_no_story(tmp_path: Path, line: str) -> None:
    page = PAGE.replace("</title>", '</title><meta name="author" content="Ilse Marr">')
    article = read(tmp_path, page.replace("</h1>", f"</h1><p>{line}</p>"))
    assert [p.role for p in article.paragraphs if p.span.of(article.text) == line] in ([], [Role.BYLINE])


def test_a_page_in_english_loads_no_language_model_and_one_in_french_does(tmp_path: Path) -> None:
    french = PAGE.replace(
        "A night ferry with 212 people on board ran aground off", "Un ferry s'est échoué dans la nuit à"
    )
    french = french.replace(
        "early on Sunday, the harbour office said", "tôt dimanche, a indiqué la capitainerie du port"
    )
    french = french.replace("All passengers were brought ashore by midday, and nobody was hurt,", "Tous les passagers")
    french = french.replace("according to the coast guard of the island", "ont été ramenés à terre avant midi")
    english = PAGE.replace(
        "</article>", "<p>" + "It was said by the captain that the crew of it had to wait. " * 5 + "</p></article>"
    )
    for name, page in (("en", english), ("fr", french)):
        (tmp_path / f"{name}.html").write_text(page, encoding="utf-8")
    code = (
        "import sys; from pathlib import Path; from reader.reading import read_article\n"
        "for name in ('en', 'fr'): print(read_article(Path(name + '.html')).language, 'py3langid' in sys.modules)"
    )

    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        check=True,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[4])},
    )

    assert done.stdout.decode().split() == ["en", "False", "fr", "True"]


def test_a_page_without_a_title_has_the_headline_that_its_text_shows(tmp_path: Path) -> None:
    page = PAGE.replace("<title>Night ferry runs aground</title>", "<title>Untitled document</title>")
    page = page.replace("<h1>Night ferry runs aground</h1>", "<p class=MsoTitle>Night ferry runs aground</p>")
    assert read(tmp_path, page).title == "Night ferry runs aground"


def test_a_copy_of_the_story_is_set_aside(tmp_path: Path) -> None:
    start = PAGE.index("<p>")
    story = PAGE[start : PAGE.index("</article>")]
    article = read(tmp_path, PAGE.replace("</article>", f"<div aria-hidden=true>{story}</div></article>"))
    assert article.text.count("ran aground off Port Elsin") == 1


def test_the_extractor_is_heard_again_where_it_took_nothing_of_the_story(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[bool] = []

    def extract(_: object, *, fast: bool = True) -> str:
        heard.append(fast)
        return "" if fast else "A night ferry with 212 people on board ran aground"

    monkeypatch.setattr(html, "extract_main_text", extract)
    assert [p.role for p in read(tmp_path, PAGE).paragraphs] == [Role.HEADLINE, Role.BODY, Role.BODY]
    assert heard == [True, False]


def test_a_line_that_is_a_date_alone_is_no_paragraph_of_a_page(tmp_path: Path) -> None:
    page = PAGE.replace("</h1>", "</h1><p>3 March 2019</p>")
    assert [p.role for p in read(tmp_path, page).paragraphs] == [Role.HEADLINE, Role.BODY, Role.BODY]


def test_a_title_that_is_the_outlet_alone_is_no_headline_where_a_line_in_large_type_is() -> None:
    page = (
        "<html><head><title>Halm Herald</title></head><body><table><tr><td><a href=1>WORLD</a><br><a href=2>SPORT</a>"
        f"</td><td><font size=5><b>{HEADLINE}</b></font><br><font size=1>4 March 2024</font><br><br>"
        f"{'<br><br>'.join(PARAGRAPHS)}</td></tr></table></body></html>"
    )
    (extraction,) = html.extract(source("a.html", page.encode()))
    facts = facts_of(extraction)
    assert (facts["title"], facts["outlet"]) == (HEADLINE, "Halm Herald")


_CLOSED = (
    "The harbour office of Elsin said on {} that the old quay would stay closed until divers had looked at every pile "
    "of it, and that nobody was to fish there."
)


def _page_of(title: str, body: str) -> str:
    menu = "<nav><ul><li><a href='/'>Home</a></li></ul></nav>"
    head = f"<html><head><title>{title}</title></head>"
    return f"{head}<body>{menu}<article><h1>{title}</h1>{body}</article></body></html>"


def test_of_a_heading_and_its_entry_in_the_table_of_contents_the_heading_is_told(tmp_path: Path) -> None:
    headings = (
        "How do I get a permit for the old quay at Elsin?",
        "When is the best time to see the ferries come in?",
    )
    contents = "".join(f"<li><a href='#{number}'>{heading}</a></li>" for number, heading in enumerate(headings))
    parts = "".join(
        f"<h2 id='{number}'>{heading}</h2><p>{_CLOSED.format(day)}</p><p>{_CLOSED.format(day).upper()}</p>"
        for number, (heading, day) in enumerate(zip(headings, ("Monday", "Sunday"), strict=True))
    )
    page = _page_of("A guide to the quay", f"<p>{_CLOSED.format('Tuesday')}</p><ol>{contents}</ol>{parts}")
    article = read(tmp_path, page)
    roles = [p.role for p in article.paragraphs if p.span.of(article.text) in headings]
    assert roles == [Role.REPEATED, Role.REPEATED, Role.BODY, Role.BODY]


def test_a_long_paragraph_that_speaks_of_a_picture_is_no_caption(tmp_path: Path) -> None:
    spoken = (
        "The mayor could not be reached for comment. A spokesman for the harbour office sent a screenshot of his "
        "account on the network, which showed that it had been closed on Monday."
    )
    body = f"<p>{_CLOSED.format('Tuesday')}</p><p>{spoken}</p><p>{_CLOSED.format('Friday')}</p>"
    article = read(tmp_path, _page_of("Mayor of Elsin leaves network", body))
    assert Role.BODY in [p.role for p in article.paragraphs if p.span.of(article.text) == spoken]


def test_an_old_page_tells_its_author_and_its_day_in_a_line_below_the_headline(tmp_path: Path) -> None:
    story = "<br><br>".join(PARAGRAPHS)
    cell = (
        f"<td><font size=5><b>{HEADLINE}</b></font><br><font size=1>By Ann Roe, 4 March 2024</font><br><br>{story}</td>"
    )
    page = f"<html><head><title>Halm Herald</title></head><body><table><tr>{cell}</tr></table></body></html>"
    article = read(tmp_path, page)
    assert (article.title, article.byline, article.published) == (HEADLINE, "Ann Roe", "2024-03-04")


def test_a_name_beside_a_date_above_the_story_is_the_byline_where_the_page_states_none(tmp_path: Path) -> None:
    article = read(tmp_path, PAGE.replace("aground</h1>", "aground</h1><p>Vera Holm, 3 March 2019</p>"))
    assert article.byline == "Vera Holm"


def test_the_line_of_an_author_whom_the_page_shows_is_no_story(tmp_path: Path) -> None:
    article = read(tmp_path, PAGE.replace("aground</h1>", "aground</h1><p>Vera Holm</p><p>3 MAR 2019 - 05:00</p>"))
    assert article.byline == "Vera Holm"
    assert "Vera Holm" not in [p.span.of(article.text) for p in article.paragraphs if p.role is Role.BODY]


def test_the_deck_below_the_page_s_headline_is_told_where_it_was_taken_for_the_headline(tmp_path: Path) -> None:
    deck = "Council votes eleven to nine for the repair that a neighbouring port once refused"
    head = f"<div>COUNCIL</div><h1>Ferry to be repaired</h1><h2>{deck}</h2><div>12 March 2024</div>"
    page = PAGE.replace("<h1>Night ferry runs aground</h1>", head).replace(
        "Night ferry runs aground", "Ferry to be repaired"
    )
    article = read(tmp_path, page)
    assert article.title == "Ferry to be repaired"
    assert [p.role for p in article.paragraphs if p.span.of(article.text) == deck] == [Role.BODY]


def test_the_foot_of_a_page_names_its_outlet(tmp_path: Path) -> None:
    assert read(tmp_path, PAGE).outlet == "The Elsin Courier"
    assert read(tmp_path, PAGE.replace("The Elsin Courier", "Brandvik")).outlet is None


def test_a_date_in_numbers_is_read_as_the_page_s_language_writes_it(tmp_path: Path) -> None:
    page = PAGE.replace("aground</h1>", "aground</h1><div>03/05/2024</div>")
    assert read(tmp_path, page).published is None
    assert read(tmp_path, page.replace('lang="en"', 'lang="el"')).published == "2024-05-03"


def test_what_the_page_is_for_is_no_part_of_its_headline(tmp_path: Path) -> None:
    page = PAGE.replace("<title>", "<title>Print: ").replace("h1>", "h2>")
    assert read(tmp_path, page).title == "Night ferry runs aground"


@pytest.mark.parametrize(
    "script",
    [
        "window.__STATE__ = {data}",
        "window.__STATE__ = JSON.parse({quoted})",
    ],
)
def test_a_page_that_shows_nothing_until_its_script_runs_is_read_from_its_data(script: str) -> None:
    data = json.dumps({"story": {"headline": HEADLINE, "paragraphs": PARAGRAPHS}})
    filled = script.replace("{data}", data).replace("{quoted}", json.dumps(data))
    page = f"<html lang='en'><head><title>{HEADLINE}</title></head><body><div id='root'></div><script>{filled}</script>"
    (extraction,) = html.extract(source("a.html", page.encode()))
    assert (headline_of(extraction), tuple(body_of(extraction))) == (HEADLINE, PARAGRAPHS)
    with pytest.raises(UnreadableFile, match="no text in this page"):
        list(html.extract(source("a.html", b"<html><head><title>T</title></head><body><script>var a = {}</script>")))


def test_an_author_who_is_the_outlet_is_nobody_but_who_has_a_site_of_her_name_is(tmp_path: Path) -> None:
    for name, byline in (("Elsin Courier", None), ("Ann Orr", "Ann Orr")):
        meta = f"<meta name='author' content='{name}'><meta property='og:site_name' content='{name}'>"
        assert read(tmp_path, PAGE.replace("<head>", f"<head>{meta}")).byline == byline


def test_a_line_of_facts_above_the_story_names_outlet_and_author(tmp_path: Path) -> None:
    line = "aground</h1><div>Elsin Times, 4 May 2023 – by Ann Orr</div>"
    article = read(tmp_path, PAGE.replace("aground</h1>", line).replace("© 2019 The Elsin Courier", ""))
    assert (article.outlet, article.byline, article.published) == ("Elsin Times", "Ann Orr", "2023-05-04")


@pytest.mark.parametrize(
    ("head", "outlet"),
    [
        ("<h1>Night ferry runs aground</h1><div>Elsin Courier, 4 March 2024</div>", "Elsin Courier"),
        ("<div>From: Elsin Courier, 4 March 2024</div><h1>Night ferry runs aground</h1>", "Elsin Courier"),
        ("<div>World News</div><h1>Night ferry runs aground</h1>", None),
        ("<h1>Night ferry runs aground – Elsin Courier</h1>", "Elsin Courier"),
    ],
)
def test_a_line_beside_the_headline_or_its_end_names_the_outlet(tmp_path: Path, head: str, outlet: str | None) -> None:
    page = PAGE.replace("<h1>Night ferry runs aground</h1>", head).replace("© 2019 The Elsin Courier", "")
    article = read(tmp_path, page.replace("<title>Night ferry runs aground</title>", ""))
    assert (article.title, article.outlet) == ("Night ferry runs aground", outlet)
