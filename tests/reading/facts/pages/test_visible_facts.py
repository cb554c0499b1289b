from tests.reading.facts.pages.test_json_ld import facts_of

STORY = "<p>The ferry to Halm will not sail before Monday, its owner said on Sunday evening.</p>"


def test_the_byline_and_the_date_that_a_page_shows_are_read() -> None:
    facts = facts_of(
        "", f"<h1>Ferry stays in port</h1><div class=byline>By <a>Ann Orr</a></div><div>4 March 2024, 8:15</div>{STORY}"
    )
    assert (facts["byline"], facts["published"]) == ("Ann Orr", "2024-03-04T08:15")


def test_a_name_marked_as_the_author_s_needs_no_by() -> None:
    assert (
        facts_of("", f"<h1>Ferry stays in port</h1><div class='post-author'>Ann Orr</div>{STORY}")["byline"]
        == "Ann Orr"
    )


def test_who_reports_live_is_the_byline() -> None:
    facts = facts_of("", f"<h1>Ferry stays in port</h1><p>Live reporting: Ann Orr and Rolf Roe</p>{STORY}")
    assert facts["byline"] == "Ann Orr and Rolf Roe"


def test_a_date_below_the_story_is_not_its_own() -> None:
    assert "published" not in facts_of("", f"<h1>Ferry stays in port</h1>{STORY}<div>2 January 2019: Old story</div>")


def test_marked_properties_of_an_article_are_read() -> None:
    body = (
        "<div itemscope itemtype='https://schema.org/NewsArticle'><h1 itemprop=headline>Ferry stays in port</h1>"
        "<span itemprop=author itemscope><b itemprop=name>Ann Orr</b></span>"
        "<time itemprop=datePublished datetime='2024-03-04T08:15:00Z'>today</time></div>"
    )
    facts = facts_of("", body)
    assert (facts["byline"], facts["published"]) == ("Ann Orr", "2024-03-04T08:15:00+00:00")


def test_the_place_behind_a_person_is_no_part_of_a_byline() -> None:
    for line in ("Von Katrin Möllers, London", "By Katrin Möllers in Port Callan"):
        assert facts_of("", f"<h1>Ferry stays in port</h1><p>{line}</p>{STORY}")["byline"] == "Katrin Möllers"


def test_an_outlet_or_another_person_behind_it_stays() -> None:
    for name in ("Ann Orr, Reuters", "Ann Orr, BBC", "Ann Orr, Rolf Roe", "Orr, Ann"):
        assert facts_of("", f"<h1>Ferry stays in port</h1><p>By {name}</p>{STORY}")["byline"] == name


def test_a_time_below_the_headline_says_the_year_that_its_line_leaves_out() -> None:
    line = "<div>Ann Orr <time datetime='2024-04-04T15:20:00+03:00'>4 April, 15:20</time></div>"
    facts = facts_of("", f"<h1>Ferry stays in port</h1>{line}{STORY}")
    assert facts["published"] == "2024-04-04T15:20:00+03:00"


def test_the_byline_below_a_deck_is_read() -> None:
    deck = "<p>After ten years of talk the island gets its pier, and nobody is glad of it.</p>"
    facts = facts_of("", f"<h1>Ferry stays in port</h1>{deck}<p>By Ann Orr, 4 March 2024</p>{STORY}")
    assert (facts["byline"], facts["published"]) == ("Ann Orr", "2024-03-04")


def test_byline_and_date_below_a_deck_are_read() -> None:
    deck = "<p>The only ferry to Halm lies in port until Monday, and nobody says why.</p>"
    facts = facts_of(
        "",
        f"<h1>Ferry stays in port</h1>{deck}<p class=author>By Ann Orr</p>"
        f"<p class=date>Published on 4 March 2024, 8:15</p>{STORY}<p>Published on 9 March 2024</p>",
    )
    assert (facts["byline"], facts["published"]) == ("Ann Orr", "2024-03-04T08:15")


def test_no_line_between_paragraphs_is_a_byline() -> None:
    body = f"<h1>Ferry stays in port</h1>{STORY}{STORY}<p>By Ann Orr</p>{STORY}"
    assert "byline" not in facts_of("", body)


def test_a_byline_right_behind_a_date_is_read() -> None:
    body = f"<h1>Ferry stays in port</h1><div><span>March 4, 2024</span><span>By Ann Orr</span></div>{STORY}"
    assert facts_of("", body)["byline"] == "Ann Orr"


def test_who_published_is_the_author_before_the_date() -> None:
    body = f"<h1>Ferry stays in port</h1><p>Publicado por Ana Sampaio em 05/02/2024 16:22</p>{STORY}"
    assert facts_of("", body)["byline"] == "Ana Sampaio"


def test_tags_in_a_row_without_a_blank_between_are_lines_of_their_own() -> None:
    line = "<div><span>By Ann Orr and Rolf Roe, staff writers</span><span>Published 4 March 2024 at 8.15am</span></div>"
    facts = facts_of("", f"<h1>Ferry stays in port</h1>{line}{STORY}")
    assert (facts["byline"], facts["published"]) == ("Ann Orr and Rolf Roe", "2024-03-04T08:15")


def test_a_link_marked_as_the_author_s_is_read_inside_its_line() -> None:
    line = "<p class=meta><a rel=author href=/ann>Ann Orr</a> · <time>4 Mar 2024</time></p>"
    assert facts_of("", f"<h1>Ferry stays in port</h1>{line}{STORY}")["byline"] == "Ann Orr"


def test_buttons_and_a_reading_time_between_deck_and_story_hide_no_date() -> None:
    deck = "<p>After ten years of talk the island gets its pier, and nobody is glad of it.</p>"
    date = "<p>Published on 4 March 2024 at 18:30, updated on 5 March 2024 at 07:12 by the newsroom</p>"
    lines = f"<p>By Ann Orr</p>{date}<p>Reading time: 3 min</p><div><button>Share</button><button>Print</button></div>"
    facts = facts_of("", f"<h1>Ferry stays in port</h1>{deck}{lines}{STORY}")
    assert (facts["byline"], facts["published"]) == ("Ann Orr", "2024-03-04T18:30")


def test_a_headline_with_its_date_below_a_deck_is_another_story() -> None:
    deck = "<p>After ten years of talk the island gets its pier, and nobody is glad of it.</p>"
    teaser = "<p>Goat wins the race round the island again</p><p>4 March 2024</p>"
    assert "published" not in facts_of("", f"<h1>Ferry stays in port</h1>{deck}{teaser}{STORY}")


def test_a_name_before_the_label_of_the_date_is_the_byline() -> None:
    line = "<div><span>Ann Orr</span> <span>Published 4 March 2024</span></div>"
    facts = facts_of("", f"<h1>Ferry stays in port</h1>{line}{STORY}")
    assert (facts["byline"], facts["published"]) == ("Ann Orr", "2024-03-04")


def test_a_time_tag_may_have_a_date_of_a_script_or_that_of_a_change() -> None:
    said = "<time datetime='Mon Mar 04 2024 08:15:00 GMT+0100 (CET)'>4 March</time>"
    assert facts_of("", f"<h1>Ferry stays in port</h1>{said}{STORY}")["published"].startswith("2024-03-04")
    said = "<time itemprop=dateModified datetime='2024-03-05T09:00:00Z'>yesterday</time>"
    facts = facts_of("", f"<h1>Ferry stays in port</h1>{said}{STORY}")
    assert (facts["modified"], facts.get("published")) == ("2024-03-05T09:00:00+00:00", None)


def test_a_line_of_two_dates_may_be_long() -> None:
    line = "Publicado el 4 de marzo de 2024 a las 8:15 | Última modificación: 5 de marzo de 2024"
    facts = facts_of("", f"<h1>Ferry stays in port</h1><p>{line}</p>{STORY}")
    assert (facts["published"], facts["modified"]) == ("2024-03-04T08:15", "2024-03-05")


def test_cards_and_dates_of_microformats_are_read() -> None:
    line = "<abbr class=published title='2024-03-04'>Monday</abbr> by <b class=vcard><span class=fn>Ann Orr</span></b>"
    facts = facts_of("", f"<h1>Ferry stays in port</h1><p>{line}</p>{STORY}")
    assert (facts["byline"], facts["published"]) == ("Ann Orr", "2024-03-04")


def test_a_time_tag_shows_whether_day_or_month_comes_first_in_its_text() -> None:
    line = (
        "<time itemprop=dateModified datetime='2024-03-05T09:00:00Z'>04/03/2024 8:15 | Updated 05/03/2024 9:00</time>"
    )
    facts = facts_of("", f"<h1>Ferry stays in port</h1>{line}{STORY}")
    assert (facts["published"], facts["modified"]) == ("2024-03-04T08:15", "2024-03-05T09:00:00+00:00")
    line = "<time datetime='2024-03-12'>04/03/2024</time>"
    assert "unclear_date" in facts_of("", f"<h1>Ferry stays in port</h1>{line}{STORY}")


def test_a_station_behind_a_name_is_no_part_of_it() -> None:
    line = "<div class=autor>Por <b>Ann Orr</b>, k9 Vale — Halm</div>"
    assert facts_of("", f"<h1>Ferry stays in port</h1>{line}{STORY}")["byline"] == "Ann Orr"
