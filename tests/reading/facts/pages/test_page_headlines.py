import pytest

from tests.reading.facts.pages.test_json_ld import facts_of

HEADLINE = "Ferry stays in port"


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (
            f"<title>Halm Herald | News | {HEADLINE}</title>",
            f"<h1 class=logo>Halm Herald</h1><article><h1>{HEADLINE}</h1></article>",
        ),
        (
            f"<title>{HEADLINE} - Halm Herald</title><meta property=og:title content='You will not believe this'>",
            f"<h1>{HEADLINE}</h1>",
        ),
        (
            f"<title>{HEADLINE} - The Halm Herald</title>",
            f"<header><a href='https://herald.example/'><h1>The Halm Herald</h1></a></header><h2>{HEADLINE}</h2>",
        ),
        (
            f"<title>{HEADLINE} - The Halm Herald</title>",
            f"<h1><a href='/'>The Halm Herald</a></h1><h2>{HEADLINE}</h2>",
        ),
        (f"<title>Halm Herald: {HEADLINE}</title>", f"<h1>{HEADLINE}</h1>"),
        ("<title>Untitled document</title>", f"<h1>{HEADLINE}</h1>"),
        (
            f"<title>Halm Herald » {HEADLINE}</title><meta property=og:site_name content='Halm Herald'>",
            "<p>No heading.</p>",
        ),
    ],
)
def test_the_story_s_headline_is_neither_the_site_s_name_nor_made_for_sharing(head: str, body: str) -> None:
    assert facts_of(head, body)["title"] == HEADLINE


def test_what_stands_behind_the_headline_in_the_title_is_the_outlet_where_nothing_else_names_it() -> None:
    assert (
        facts_of(f"<title>{HEADLINE} | News | Halm Herald</title>", f"<h1>{HEADLINE}</h1>")["outlet"] == "Halm Herald"
    )
    assert "outlet" not in facts_of(f"<title>{HEADLINE}</title>", f"<h1>{HEADLINE}</h1>")


def test_a_paper_before_a_headline_that_the_page_shows_without_it_is_the_outlet() -> None:
    facts = facts_of(f"<title>Halm Herald: {HEADLINE}</title>", f"<p><b>{HEADLINE}</b></p><p>It rained.</p>")
    assert (facts["title"], facts["outlet"]) == (HEADLINE, "Halm Herald")
    said = "Minister: ferry stays"
    assert facts_of(f"<title>{said}</title>", f"<h1>{said}</h1>").get("outlet") is None


def test_a_day_in_the_address_is_the_date_where_nothing_else_tells_it() -> None:
    link = "<link rel=canonical href='https://halm.example/2024/3/4/ferry'>"
    assert facts_of(link, f"<h1>{HEADLINE}</h1>")["published"] == "2024-03-04"


@pytest.mark.parametrize(
    "title", [f"{HEADLINE} ｜ News ｜ halm.example", f"News_{HEADLINE}_Halm", f"HALM : {HEADLINE}"]
)
def test_of_a_title_without_a_heading_the_part_that_the_page_shows_is_the_headline(title: str) -> None:
    assert facts_of(f"<title>{title}</title>", f"<div>{HEADLINE}</div><p>Text.</p>")["title"] == HEADLINE


def test_a_title_that_stands_in_the_body_shows_no_site_s_name() -> None:
    facts = facts_of(
        "", f"<div><title>{HEADLINE} | Halm Herald</title><h2>{HEADLINE}</h2></div><div>4 March 2024</div>"
    )
    assert (facts["title"], facts["outlet"], facts["published"]) == (HEADLINE, "Halm Herald", "2024-03-04")


def test_a_break_in_a_heading_parts_words() -> None:
    first, _, rest = HEADLINE.partition(" ")
    assert facts_of(f"<title>{HEADLINE}</title>", f"<h1>{first}<br>{rest}</h1><p>Text.</p>")["title"] == HEADLINE
    assert facts_of("<title>港口关闭三天</title>", "<h1>港口<br>关闭三天</h1><p>Text.</p>")["title"] == "港口关闭三天"


def test_what_is_set_above_a_headline_inside_of_its_heading_is_no_part_of_it() -> None:
    title = f"<title>{HEADLINE} at the pier | Halm Herald</title>"
    heading = f"<h1><span class='kicker'>Transport</span> {HEADLINE} at the pier</h1><p>Text.</p>"
    assert facts_of(title, heading)["title"] == f"{HEADLINE} at the pier"
