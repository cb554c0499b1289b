import pytest

from reader.model.article import RemovalReason, Role
from reader.reading.cleaning.classification import judge_units
from reader.reading.cleaning.lines.units import Unit, split_units
from reader.reading.facts.facts_in_text import find_facts, read_byline
from reader.reading.facts.outlet_named_itself import find_paper_at_foot
from tests.reading.cleaning.test_classification import SCRAPE


def facts_of(scrape: str) -> dict[str, tuple[str, str]]:
    units = split_units(scrape.split("\n"))
    facts: dict[str, tuple[str, str]] = {}
    for fact in find_facts(units, judge_units(units).verdicts, lambda: "en"):
        facts.setdefault(fact.field, (fact.value, fact.where))
    return facts


def test_facts_are_found_with_their_lines() -> None:
    assert facts_of(SCRAPE) == {
        "title": ("Night ferry runs aground off Port Elsin", "line 7"),
        "published": ("2019-03-03T10:12", "line 10"),
        "byline": ("Ann Orr", "line 9"),
        "outlet": ("The Elsin Courier", "line 35"),
    }


def test_a_date_whose_day_may_be_its_month_is_a_fact_that_is_not_sure() -> None:
    found = facts_of(SCRAPE.replace("March 3, 2019", "03/04/2019"))
    assert found["unclear_date"] == ("03/04/2019T10:12", "line 10")
    assert "published" not in found


def test_the_date_of_a_comment_is_not_the_story_s() -> None:
    assert "published" not in facts_of(SCRAPE.replace("March 3, 2019 - 10:12\n", "", 1))


def test_the_date_in_a_caption_is_not_the_story_s() -> None:
    caption = "(Photo: Coast Guard, March 2, 2019)"
    dated = SCRAPE.replace("March 3, 2019 - 10:12\n", "", 1).replace("(Photo: Coast Guard)", caption)
    assert "published" not in facts_of(dated)


def test_an_update_is_no_publication() -> None:
    facts = facts_of(SCRAPE.replace("March 3, 2019 - 10:12", "Updated March 3, 2019 - 10:12"))
    assert (facts["modified"][0], "published" in facts) == ("2019-03-03T10:12", False)


@pytest.mark.parametrize(
    ("date", "update", "modified"),
    [
        ("March 3, 2019 - 10:12", "Updated 7:02 p.m.", "2019-03-03T19:02"),
        ("Published: Sunday, March 3, 2019, 10:12 a.m.", "Updated 11:30 a.m.", "2019-03-03T11:30"),
        ("3 mars 2019 à 10h12", "Mis à jour à 19h02", "2019-03-03T19:02"),
        ("March 3, 2019 - 10:12", "Reading time 7.02", None),
    ],
)
def test_the_hour_of_an_update_is_of_the_day_above_it(date: str, update: str, modified: str | None) -> None:
    facts = facts_of(SCRAPE.replace("March 3, 2019 - 10:12", f"{date}\n{update}"))
    assert facts["published"][0] == "2019-03-03T10:12"
    assert facts.get("modified", (None, ""))[0] == modified


def test_the_owner_of_a_wire_story_is_not_the_outlet() -> None:
    scrape = SCRAPE.replace("© 2019 The Elsin Courier", "© 2019 The Associated Press")
    assert facts_of(scrape)["outlet"] == ("The Elsin Courier", "line 1")
    assert "outlet" not in facts_of(scrape.removeprefix("The Elsin Courier\n"))


@pytest.mark.parametrize(
    ("foot", "outlet"),
    [
        ("© Elsin Courier 2019. Reproduction only with permission.", "Elsin Courier"),
        ("© 2015-2019 Elsin Courier | Imprint", "Elsin Courier"),
        ("© 2026 Elsin Courier Imprint Privacy policy", "Elsin Courier"),
        ("Ο Ταχυδρόμος του Έλσιν © Αριθμός Μητρώου 1184", "Ο Ταχυδρόμος του Έλσιν"),
        ("Articles of the Elsin Courier may be reprinted under a licence.", "Elsin Courier"),
        ("© 2019 Reuters", None),
        ("© 2019 by all the people who wrote this page for you", None),
    ],
)
def test_the_holder_of_the_copyright_at_the_foot_is_the_outlet(foot: str, outlet: str | None) -> None:
    units = split_units(["Ferry runs aground", "", "A ferry ran aground off Port Elsin on Sunday.", "", foot])
    verdicts: list[Role | RemovalReason] = [Role.HEADLINE, Role.BODY, RemovalReason.LEGAL]
    found = [fact.value for fact in find_facts(units, verdicts, lambda: "en") if fact.field == "outlet"]
    assert found == ([outlet] if outlet else [])


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("Follow Harbour Life on Facebook", "Harbour Life"),
        ("Follow Ann Orr on Twitter @annorr", "The Elsin Courier"),
        ("Follow Kevin on Twitter", "The Elsin Courier"),
        ("Eva Lind reported from Halm. Follow Ann Orr on Twitter at www.twitter.com/annorr", "The Elsin Courier"),
        ("Follow Ann Orr and Tom Vale on Twitter", "The Elsin Courier"),
        ("Follow the Elsin Courier on Twitter @elsincourier", "The Elsin Courier"),
    ],
)
def test_authors_that_readers_are_asked_to_follow_are_no_outlet(line: str, outlet: str) -> None:
    assert facts_of(SCRAPE.replace("© 2019 The Elsin Courier", line))["outlet"][0] == outlet


def test_a_credit_above_the_story_is_no_outlet() -> None:
    units = split_units(["Ferry runs aground", "© Ann Orr 2019", "A ferry ran aground off Port Elsin on Sunday."])
    verdicts: list[Role | RemovalReason] = [Role.HEADLINE, RemovalReason.OTHER, Role.BODY]
    assert [fact for fact in find_facts(units, verdicts, lambda: "en") if fact.field == "outlet"] == []


def test_the_day_above_the_headline_of_a_bare_text_is_that_of_publication() -> None:
    units = split_units(
        ["Friday, March 15, 2024", "", "Ferry runs aground", "", "A ferry ran aground off Port Elsin on Sunday."]
    )
    facts = find_facts(units, [RemovalReason.METADATA, Role.HEADLINE, Role.BODY], lambda: "en")
    assert [fact.value for fact in facts if fact.field == "published"] == ["2024-03-15"]


def test_a_company_that_holds_the_rights_gives_way_to_the_paper_and_loses_its_form() -> None:
    lines = [
        "Ferry runs aground",
        "The Elsin Courier",
        "",
        "A ferry ran aground off Port Elsin.",
        "",
        "© 2019 Nord Papers Ltd.",
    ]
    verdicts: list[Role | RemovalReason] = [Role.HEADLINE, RemovalReason.METADATA, Role.BODY, RemovalReason.LEGAL]
    facts = find_facts(split_units(lines), verdicts, lambda: "en")
    assert [fact.value for fact in facts if fact.field == "outlet"] == ["The Elsin Courier", "Nord Papers"]


@pytest.mark.parametrize("line", ["Piše: Ana Novak", "Tekst: Ana Novak", "Ditulis oleh Ana Novak", "By Ana Novak"])
def test_a_name_behind_a_word_for_its_author_is_the_byline(line: str) -> None:
    units = split_units(["Ferry runs aground", "", line, "", "A ferry ran aground off Port Elsin on Sunday."])
    facts = find_facts(units, [Role.HEADLINE, RemovalReason.OTHER, Role.BODY], lambda: "en")
    assert [fact.value for fact in facts if fact.field == "byline"] == ["Ana Novak"]


def test_a_date_right_behind_a_name_is_none_of_it() -> None:
    assert read_byline("By Ana Novak Nov. 5, 2024") == "Ana Novak"


@pytest.mark.parametrize("line", ["Live reporting: Ana Novak and Rolf Orr", "Text: Ana Novak and Rolf Orr"])
def test_two_names_behind_such_a_word_are_the_byline(line: str) -> None:
    units = split_units(["Ferry runs aground", "", line, "", "A ferry ran aground off Port Elsin on Sunday."])
    facts = find_facts(units, [Role.HEADLINE, RemovalReason.OTHER, Role.BODY], lambda: "en")
    assert [fact.value for fact in facts if fact.field == "byline"] == ["Ana Novak and Rolf Orr"]


STORY = (
    "The crane fell on the quay of Elsin at noon on Sunday, the harbour office said.",
    "Nobody was hurt, but the ferries to the mainland wait until the quay is cleared.",
)


def facts_between(*lines: str, story: tuple[int, ...], headline: int = 0) -> dict[str, str]:
    units = [Unit(line, number, number) for number, line in enumerate(lines)]
    roles = {headline: Role.HEADLINE} | dict.fromkeys(story, Role.BODY)
    verdicts = [roles.get(number, RemovalReason.OTHER) for number in range(len(units))]
    facts: dict[str, str] = {}
    for fact in find_facts(units, verdicts, lambda: "en"):
        facts.setdefault(fact.field, fact.value)
    return facts


def test_facts_below_a_deck_are_found() -> None:
    deck = "The quay stays closed for weeks, and ferries must wait."
    facts = facts_between("Crane falls on quay", deck, "Ann Orr", "3 March 2024, 10:12", *STORY, story=(1, 4, 5))
    assert (facts["published"], facts["byline"]) == ("2024-03-03T10:12", "Ann Orr")


def test_the_date_of_a_box_between_paragraphs_is_not_the_story_s() -> None:
    lines = ("Crane falls on quay", "3 March 2024", STORY[0], "Goat wins the race", "1 March 2024", STORY[1])
    assert facts_between(*lines, story=(2, 5))["published"] == "2024-03-03"


def test_a_date_with_its_time_right_above_a_headline_is_the_story_s_however_much_is_above_it() -> None:
    menu = ("News", "Sport", "Culture", "Weather", "Islands")
    above = (*menu, "3 March 2024, 10:12", "1240", "Crane falls on quay", *STORY)
    assert facts_between(*above, headline=7, story=(8, 9))["published"] == "2024-03-03T10:12"
    above = (*menu, "Sunday, 3 March 2024", "1240", "Crane falls on quay", *STORY)
    assert "published" not in facts_between(*above, headline=7, story=(8, 9))


@pytest.mark.parametrize(
    "label", ["Originally Published:", "First posted:", "Erstmals veröffentlicht am", "Впервые опубликовано:"]
)
def test_when_a_story_was_first_published_is_told_below_it_too(label: str) -> None:
    lines = ("Crane falls on quay", "Updated: March 5, 2024", *STORY, f"{label} 3.3.2024")
    assert facts_between(*lines, story=(2, 3)) | {"title": ""} == {
        "title": "",
        "modified": "2024-03-05",
        "published": "2024-03-03",
    }


def test_an_outlet_is_called_as_its_masthead_says() -> None:
    lines = (
        "Ακτινός Παρατηρητής",
        "Μενού",
        "Έπεσε γερανός",
        *STORY,
        "Ακολουθήστε τον Ακτινό Παρατηρητή στο Google News",
    )
    assert facts_between(*lines, headline=2, story=(3, 4))["outlet"] == "Ακτινός Παρατηρητής"


@pytest.mark.parametrize(
    "foot", ["جميع الحقوق محفوظة © 2024", "Tous droits réservés © 2024", "Все права защищены © 2024"]
)
def test_whose_rights_are_reserved_is_no_outlet(foot: str) -> None:
    assert "outlet" not in facts_between("Crane falls on quay", *STORY, foot, story=(1, 2))


def test_the_first_line_names_the_paper_whose_house_holds_the_copyright() -> None:
    foot = SCRAPE.replace("The Elsin Courier", "Nordwind Verlag")
    assert facts_of(foot)["outlet"][0] == "Nordwind Verlag"
    lines = foot.split("\n")
    assert facts_of("\n".join(["Nordwind", *lines[1:]]))["outlet"][0] == "Nordwind"


@pytest.mark.parametrize("year", ["2024", "2019-2024", ", 2024"])
def test_the_year_behind_whose_rights_are_reserved_is_none_of_the_name(year: str) -> None:
    foot = f"© Diario de Elsin {year}. Todos los derechos reservados.".replace(" ,", ",")
    assert facts_between("Crane falls on quay", *STORY, foot, story=(1, 2))["outlet"] == "Diario de Elsin"


@pytest.mark.parametrize(
    ("dateline", "date"),
    [
        ("HALM, 16 June 2026 -- ", "2026-06-16"),
        ("Elsin, June 16, 2026 (Nordwire) – ", "2026-06-16"),
        ("Halm, 16 de junio de 2026 (Agencia Norte).- ", "2026-06-16"),
        ("HALM, 16 June -- ", None),
        ("In Halm, since the storms of June 2026 - ", None),
        ("Founded on 16 June 2026, the new office of the harbour of Halm is small - ", None),
    ],
)
def test_a_dateline_with_its_year_dates_the_story(dateline: str, date: str | None) -> None:
    facts = facts_between("Crane falls on quay", f"{dateline}{STORY[0]}", *STORY[1:], story=(1, 2))
    assert facts.get("published") == date


def test_a_date_below_the_headline_goes_before_that_of_the_dateline() -> None:
    lines = ("Crane falls on quay", "17 June 2026, 10:15", f"HALM, 16 June 2026 -- {STORY[0]}", *STORY[1:])
    assert facts_between(*lines, story=(2, 3))["published"].startswith("2026-06-17")


def test_a_paper_in_brackets_behind_the_headline_is_the_outlet() -> None:
    assert facts_between("Crane falls on quay (Elsin Gazette)", *STORY, story=(1, 2))["outlet"] == "Elsin Gazette"
    assert "outlet" not in facts_between("Crane falls on quay (with pictures)", *STORY, story=(1, 2))


def test_the_date_below_a_deck_and_a_byline_is_found_however_many_buttons_stand_between() -> None:
    deck = "The ferry company's plan to sail less in winter has stirred anger on two remote islands of the coast."
    buttons = "Share full article\n214\nListen to this article\nBy Ann Orr\nReporting from Port Elsin"
    story = SCRAPE[SCRAPE.index("A night ferry with") :]
    scrape = f"Fewer boats, fewer neighbours: islands brace for winter\n{deck}\n{buttons}\nNov. 7, 2023\n\n{story}"
    assert facts_of(scrape)["published"][0] == "2023-11-07"


def test_an_address_in_a_line_of_its_own_above_the_headline_is_the_story_s() -> None:
    address = "https://elsin.example/2019/03/03/night-ferry"
    assert facts_of(f"{address}\n{SCRAPE}")["url"] == (address, "line 1")
    assert "url" not in facts_of(f"https://elsin.example/\n{SCRAPE}")  # of the site
    assert "url" not in facts_of(f"{SCRAPE}\n{address}")  # of whatever stands below


def test_the_one_line_below_a_headline_names_the_author_where_the_date_stands_above_it() -> None:
    lines = ("The Elsin Courier", "3 March 2019", "Crane falls on quay", "Vera Holm", *STORY)
    assert facts_between(*lines, story=(4, 5), headline=2)["byline"] == "Vera Holm"
    undated = ("The Elsin Courier", "Islands", "Crane falls on quay", "Vera Holm", *STORY)
    assert "byline" not in facts_between(*undated, story=(4, 5), headline=2)


@pytest.mark.parametrize("below", [("by Ann Orr", "9 March 2026"), ("09/03/2026", "Reporter: Ann Orr")])
def test_who_wrote_a_story_and_when_make_no_menu_of_its_outlet(below: tuple[str, str]) -> None:
    lines = (
        "Elsin backs closure of its theatre",
        "Coast Chronicle",
        *below,
        "",
        "Elsin will close its theatre in June.",
    )
    assert facts_of("\n".join((*lines, "The theatre opened in 1931, and had 400 seats.")))["outlet"] == (
        "Coast Chronicle",
        "line 2",
    )


def test_a_dateline_tells_the_day_where_no_headline_stands() -> None:
    units = split_units(
        ["TARN, April 15, 2026 (Centra) -- The city of Tarn plans to build a stadium.", "", "It has 24,000 seats."]
    )
    found = {fact.field: fact.value for fact in find_facts(units, [Role.BODY, Role.BODY], lambda: "en")}
    assert found["published"] == "2026-04-15"


def test_the_day_of_the_week_before_a_date_is_no_name() -> None:
    assert read_byline("By Ann Orr Sunday, 3 March 2019") == "Ann Orr"
    assert read_byline("By Ann Orr, Sunday 3 March 2019") == "Ann Orr"


def test_the_outlet_is_named_without_its_company() -> None:
    assert facts_of(SCRAPE.replace("The Elsin Courier", "Elsin Bladet AS"))["outlet"][0] == "Elsin Bladet"


@pytest.mark.parametrize(
    ("foot", "outlet"),
    [
        ("© Halm Courier", "Halm Courier"),
        ("Terms of use Copyright 2024 Halm Courier", "Halm Courier"),
        ("Terms of use Copyright 2024 Elsin Courier", None),  # nobody names it again
        ("© Associated Press", None),
        ("Photo © Ann Orr", None),
    ],
)
def test_the_foot_of_a_page_names_its_paper_without_a_year_too(foot: str, outlet: str | None) -> None:
    units = split_units(
        [part for line in ("Ferry", "The ferry sails.", "On Halm Courier today", foot) for part in (line, "")]
    )
    verdicts: list[Role | RemovalReason] = [Role.HEADLINE, Role.BODY, RemovalReason.MENU, RemovalReason.LEGAL]
    found = find_paper_at_foot(units, verdicts)
    assert (found.value if found else None) == outlet


def test_who_wrote_a_story_stands_before_on_and_its_date() -> None:
    found = facts_of(SCRAPE.replace("By Ann Orr", "By Ann Orr on March 3, 2019 at 10:12 am"))
    assert found["byline"][0] == "Ann Orr"


def test_what_a_phone_shares_is_the_title_its_site_and_the_address() -> None:
    units = [Unit("Port shut | World | The Halm Herald https://herald.example/port", 0, 0), Unit("It is shut.", 1, 1)]
    found = {fact.field: fact.value for fact in find_facts(units, [Role.HEADLINE, Role.BODY], lambda: "en")}
    assert found == {"title": "Port shut", "outlet": "The Halm Herald", "url": "https://herald.example/port"}


def test_the_last_line_may_say_when_the_story_was_published() -> None:
    verdicts: list[Role | RemovalReason] = [Role.HEADLINE, Role.BODY, RemovalReason.METADATA]
    for line, day in (("Published: 16/01/2018", "2018-01-16"), ("Halm, 16/01/2018", None)):
        units = [Unit(text, number, number) for number, text in enumerate(("Port shut", "It is shut.", line))]
        found = {fact.field: fact.value for fact in find_facts(units, verdicts, lambda: "en")}
        assert found.get("published") == day


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Port shut | Halm Herald", {"title": "Port shut", "outlet": "Halm Herald"}),
        ("Port shut – again - Halm Herald", {"title": "Port shut – again", "outlet": "Halm Herald"}),
        ("港口关闭三天_海风晚报", {"title": "港口关闭三天", "outlet": "海风晚报"}),
        ("Port shut [Halm Herald]", {"title": "Port shut", "outlet": "Halm Herald"}),
        (
            "Port shut (Halm Herald, 16 January 2018)",
            {"title": "Port shut", "outlet": "Halm Herald", "published": "2018-01-16"},
        ),
        ("Fwd: Port shut", {"title": "Port shut"}),
        ("Port shut – and open again", {"title": "Port shut – and open again"}),
    ],
)
def test_a_headline_is_told_without_what_was_copied_with_it(line: str, told: dict[str, str]) -> None:
    units = [Unit(line, 0, 0), Unit("It is shut.", 1, 1)]
    found = find_facts(units, [Role.HEADLINE, Role.BODY], lambda: "en")
    assert {fact.field: fact.value for fact in found} == told


@pytest.mark.parametrize(
    "line",
    [
        "Ann Orr — January 16, 2018",
        "Ann Orr • Jan 16, 2018 • 4 min read",
        "January 16, 2018 by Ann Orr Leave a Comment",
        "Posted by Ann Orr on January 16, 2018 | 3 Comments",
    ],
)
def test_an_author_beside_the_date_is_told_whatever_stands_behind(line: str) -> None:
    units = [
        Unit(text, number, number)
        for number, text in enumerate(("Port shut", line, "It is shut until Monday, they said in the town."))
    ]
    reason = RemovalReason.COMMENT if "Comment" in line else RemovalReason.METADATA
    verdicts: list[Role | RemovalReason] = [Role.HEADLINE, reason, Role.BODY]
    found = {fact.field: fact.value for fact in find_facts(units, verdicts, lambda: "en")}
    assert (found["byline"], found["published"]) == ("Ann Orr", "2018-01-16")


def test_a_handle_behind_a_name_is_no_part_of_it() -> None:
    lines = ("Port shut", "Ann Orr @annorr", "16 January 2018", "It is shut, they said.")
    units = [Unit(text, number, number) for number, text in enumerate(lines)]
    verdicts: list[Role | RemovalReason] = [Role.HEADLINE, RemovalReason.MENU, RemovalReason.METADATA, Role.BODY]
    assert {fact.field: fact.value for fact in find_facts(units, verdicts, lambda: "en")}["byline"] == "Ann Orr"


def test_who_wrote_an_analysis_within_the_story_did_not_write_the_story() -> None:
    told = (
        "The port of Halm was shut for a third day on Monday as talks went on.",
        "Crews of both ferries refused to sail in the storm, their union said.",
    )
    weighed = (
        "What the company fears most is that buyers of its fish look elsewhere.",
        "It has no other way to reach the markets of the south before the winter.",
    )
    box = "Analysis by Ann Roe, Halm Herald sea correspondent"
    assert "byline" not in facts_of("\n\n".join(("Port of Halm is shut", *told, box, *weighed)))
    assert facts_of("\n\n".join(("Port of Halm is shut", box, *told, *weighed)))["byline"] == ("Ann Roe", "line 3")
