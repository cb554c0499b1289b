import pytest

from reader.reading.cleaning.lines.units import split_units
from reader.reading.facts.outlet_lines import (
    find_credited_agency,
    find_outlet_lines,
    name_before_date,
)
from reader.reading.facts.press_names import is_agency, is_press_name, without_rubric, without_section

STORY = "The ferry to Halm will not sail before Monday, its owner said on Sunday evening."


def outlets(*lines: str, headline: int | None = 0) -> list[str]:
    units = split_units([part for line in (*lines, STORY) for part in (line, "")])
    return [fact.value for _, fact in find_outlet_lines(units, headline, len(lines), lambda: None)]


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("El Heraldo de Halm", "El Heraldo de Halm"),
        ("Le Courrier de l’Ouest", "Le Courrier de l’Ouest"),
        ("Le Courrier picard", "Le Courrier picard"),
        ("Copyright Halm Echo Ltd", "Halm Echo"),
        ("Seeblatt, 14.03.2024", "Seeblatt"),
        ("The Gazette, 15 March 2024", "The Gazette"),
        ("The Gazette, Friday 15 March 2024", "The Gazette"),
        ("FROM: The Gazette, Friday 15 March 2024, page 7", "The Gazette"),
        ("Aus: Seeblatt vom 14.03.2024, Seite 3", "Seeblatt"),
        ("Halm Gazette 15 March 2024 19:12", "Halm Gazette"),
        ("Clipping from The Gazette, 15 March 2024", "The Gazette"),
        ("THE HALM GAZETTE Friday, March 15, 2024 A5", "THE HALM GAZETTE"),
        ("14 March 2024 | Halm Courier", "Halm Courier"),
        ("来源：海风日报", "海风日报"),
        ("Quelle: Nordbote", "Nordbote"),
        ("7th Street Wire says…", "7th Street Wire"),
        ("Ann Roe | Halm Herald", "Halm Herald"),
        ("By Ann Roe, Halm Herald", "Halm Herald"),
        ("海风日报 记者 林安", "海风日报"),
        ("海风日报记者 林安", "海风日报"),
        ("2024年3月11日(月) 10時15分　海風新聞", "海風新聞"),
        ("Морской вестник, 15 марта 2024 года", "Морской вестник"),
        ("来源：海风日报 责任编辑：林安", "海风日报"),
        ("صحيفة النهار، 14 مارس 2024", "صحيفة النهار"),
        ("روزنامه همشهری، ۱۴ مارس ۲۰۲۴", "روزنامه همشهری"),
    ],
)
def test_a_line_under_the_headline_names_the_outlet(line: str, outlet: str) -> None:
    assert outlets("Ferry stays in port", line) == [outlet]


@pytest.mark.parametrize(
    "line",
    [
        "Halm, 14 March 2024",
        "Ann Orr",
        "Latest news",
        "World",
        "The news is bad today.",
        "Harbour",
        "News Sport Fun Pets",
    ],
)
def test_other_lines_name_none(line: str) -> None:
    assert outlets("Ferry stays in port", line) == []


def test_the_agency_before_the_text_is_the_outlet_where_there_is_no_other() -> None:
    units = split_units(["Ferry stays in port", "", f"HALM (Nordwire) – {STORY}"])
    assert [fact.value for _, fact in find_outlet_lines(units, 0, 1, lambda: None)] == ["Nordwire"]


@pytest.mark.parametrize(
    "line", ["Politico", "CNN", "The Hill", "Al Jazeera", "National Review", "Halm News (Online)", "L’Obs", "ZDFheute"]
)
def test_a_line_may_name_a_well_known_outlet_without_any_word_of_such_names(line: str) -> None:
    assert outlets("Ferry stays in port", line) == [line]


@pytest.mark.parametrize("name", ["Slate", "Reuters"])
def test_a_word_or_an_agency_is_the_outlet_only_above_a_date_alone(name: str) -> None:
    assert outlets("Ferry stays in port", name, "2024-03-14") == [name]
    assert outlets("Ferry stays in port", name) == outlets("Ferry stays in port", name, "Halm, 14 March 2024") == []


def test_an_outlet_above_its_date_is_in_no_menu_however_short_the_lines_beside_it_are() -> None:
    assert outlets("Ferry stays in port", "Halm Times", "14 March 2024", "Ann Orr", "Halm") == ["Halm Times"]


def test_a_section_in_a_menu_is_no_outlet() -> None:
    assert outlets("Home", "Halm Times", "Sport", "Weather", "Ferry stays in port", headline=4) == []


def test_the_first_line_of_a_page_is_its_name_above_any_menu() -> None:
    page = ("Halm Herald", "News Sport Fun Pets", "Accept cookies", "Sign in", "Ferry stays in port")
    assert outlets(*page, headline=4) == ["Halm Herald"]


@pytest.mark.parametrize(
    "name", ["Ο Ταχυδρόμος", "Η ΦΩΝΗ ΤΟΥ ΕΛΣΙΝ", "Морской вестник", "Halmer Zeitung", "صحيفة الميناء", "청만일보"]
)
def test_names_of_outlets_are_known_in_many_languages(name: str) -> None:
    assert is_press_name(name)


def test_the_last_line_of_a_story_may_name_its_outlet() -> None:
    units = split_units(["Ferry stays in port", "", STORY, "", STORY, "", "Halm Courier"])
    assert [fact.value for _, fact in find_outlet_lines(units, 0, 1, lambda: None)] == ["Halm Courier"]


@pytest.mark.parametrize("agency", ["Seaboard Press Agency", "Nordwire News", "Agencia de Prensa Halm", "海风通讯社"])
def test_an_agency_that_is_named_beside_an_outlet_is_credited_by_it(agency: str) -> None:
    lines = ("Halm Valley News", "Ferry stays in port", agency)
    assert outlets(*lines, headline=1) == ["Halm Valley News", agency, "Halm Valley News"]
    units = split_units([part for line in (*lines, STORY) for part in (line, "")])
    credited = list(find_credited_agency(list(find_outlet_lines(units, 1, 3, lambda: None)), 1, 3))
    assert [(fact.field, fact.value) for fact in credited] == [("byline", agency)]


def test_the_first_line_of_a_page_goes_before_who_sent_the_text() -> None:
    page = ("Halm Globe", "World", "Money", "Life", "Ferry stays in port", f"HALM, Nov 9 (Seapress) - {STORY}")
    units = split_units([part for line in page for part in (line, "")])
    assert [fact.value for _, fact in find_outlet_lines(units, 4, 5, lambda: None)] == ["Halm Globe", "Seapress"]


def test_an_agency_beside_which_no_outlet_is_named_is_the_outlet() -> None:
    for lines, headline in (
        (("Seaboard Press Agency", "Ferry stays in port"), 1),
        (("Ferry stays in port", "Seaboard Press Agency"), 0),
    ):
        units = split_units([part for line in (*lines, f"HALM (SPA) – {STORY}") for part in (line, "")])
        assert [fact.value for _, fact in find_outlet_lines(units, headline, 2, lambda: None)][:1] == [
            lines[1 - headline]
        ]
        found = list(find_outlet_lines(units, headline, 2, lambda: None))
        assert not list(find_credited_agency(found, headline, 2))


def test_agencies_are_told_from_other_outlets() -> None:
    assert is_agency("Reuters")
    assert not is_agency("The Agenda Post")


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("HALM MONITOR Schools & Society 26 November 2026", "HALM MONITOR"),
        ("The Free Lamp, 27 November 2026", "The Free Lamp"),
        ("The Hague, 27 November 2026", None),
        ("Port Halm, 27 November 2026", None),
    ],
)
def test_an_outlet_before_a_date_is_known_by_its_capitals_or_article(line: str, name: str | None) -> None:
    assert name_before_date(line, lambda: "en") == name


def test_a_title_above_all_by_which_the_page_speaks_of_itself_is_the_outlet() -> None:
    lines = ["The Weekly Review", "Opinion", "Ferry stays in port", STORY, "Subscribe to The Weekly Review for £10."]
    units = split_units([part for line in lines for part in (line, "")])
    assert [fact.value for _, fact in find_outlet_lines(units, 2, 3, lambda: None)] == ["The Weekly Review"]
    assert [fact.value for _, fact in find_outlet_lines(units[:-1], 2, 3, lambda: None)] == []


def test_a_byline_with_a_paper_in_it_is_no_outlet() -> None:
    assert outlets("Ferry stays in port", "By Beacon Reporter and Nordwire") == []


@pytest.mark.parametrize("masthead", ["Η ΗΜΕΡΑ ΤΩΝ ΠΑΤΡΩΝ", "LE MATIN DES ÎLES", "Le Messager de Halm"])
def test_the_first_line_above_a_menu_is_the_masthead_where_it_is_set_as_one(masthead: str) -> None:
    found = outlets(masthead, "Home | Politics | World | Sport", "Ferry to Halm stays in port", headline=2)
    assert set(found) == {masthead}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("SHARE THIS ARTICLE", "Home | Politics | World | Sport"),
        ("STORM OVER HALM", "The ferry waits in port"),
        ("Storm over Halm", "Home | Politics | World | Sport"),
        ("HALM", "Home | Politics | World | Sport"),
    ],
)
def test_other_first_lines_are_no_masthead(first: str, second: str) -> None:
    assert outlets(first, second, "Ferry to Halm stays in port", headline=2) == []


@pytest.mark.parametrize(
    ("name", "outlet"),
    [
        ("Evening Ledger Opinion", "Evening Ledger"),
        ("Rheinwalder Zeitung Meinung", "Rheinwalder Zeitung"),
        ("Εφημερίδα της Καλανής Αθλητικά", "Εφημερίδα της Καλανής"),
        ("El Heraldo de Halm – Deportes", "El Heraldo de Halm"),
        ("Gazzetta dello Sport", "Gazzetta dello Sport"),
        ("Sunday Sport", "Sunday Sport"),
        ("Halm Opinion", "Halm Opinion"),
    ],
)
def test_a_section_behind_an_outlet_s_name_is_no_part_of_it(name: str, outlet: str) -> None:
    assert without_section(name) == outlet


@pytest.mark.parametrize(
    ("title", "outlet"),
    [
        ("Le Quotidien de Halm - Société", "Le Quotidien de Halm"),
        ("Sport | Küstenblatt", "Küstenblatt"),
        ("Halm Courier: World", "Halm Courier"),
        ("Notes from the harbour - spring", "Notes from the harbour - spring"),
    ],
)
def test_a_feed_is_its_outlets_without_the_rubric(title: str, outlet: str) -> None:
    assert without_rubric(title) == outlet


@pytest.mark.parametrize(
    ("masthead", "below"),
    [
        ("THE HALM EXPAT", ["News  Living  Jobs  Housing", "Accept cookies"]),
        ("Η ΑΥΓΗ ΤΟΥ ΝΗΣΙΟΥ", ["Αρχική  Πολιτική  Κόσμος  Αθλητικά", "Αποδοχή cookies"]),
        ("De Halmbode", ["Nieuws Regio Sport Familieberichten Abonneren", "Deze website gebruikt cookies."]),
        ("FERRYWATCH INTERNATIONAL", ["The independent voice of the ferry trade", "News / Analysis / Jobs / Log in"]),
    ],
)
def test_a_masthead_stands_above_a_menu_however_that_is_set(masthead: str, below: list[str]) -> None:
    assert outlets(masthead, *below, "Ferry to Halm stays in port", headline=3)[:1] == [masthead]


def test_a_name_below_the_headline_is_whom_the_paper_above_the_menu_credits() -> None:
    lines = ("MORNING LANTERN", "UK  World  Politics  Travel", "Ferry to Halm stays in port", "Coast Press")
    assert outlets(*lines, headline=2)[:1] == ["MORNING LANTERN"]


def test_a_line_of_words_with_capitals_is_no_menu_where_it_is_the_headline() -> None:
    assert outlets("THE LAST FERRY", "Ferry Stays In Port", headline=1) == []


def test_above_a_column_of_buttons_stands_a_masthead() -> None:
    lines = ("El Puerto Digital", "Suscríbete", "Inicia sesión", "Economía", "La lonja cierra en marzo")
    assert outlets(*lines, headline=4) == ["El Puerto Digital"]
    assert outlets("El Puerto Digital", "Fish", "Boats", "Nets", "La lonja cierra en marzo", headline=4) == []


def test_the_masthead_stands_below_what_skips_to_the_content() -> None:
    lines = ("Skip to content", "The Penwith Gazette", "News", "Subscribe", "Lifeboat crew quit over locked slipway")
    assert outlets(*lines, headline=4) == ["The Penwith Gazette"]


@pytest.mark.parametrize("link", ["Aller au contenu principal", "Zum Inhalt springen", "Ana içeriğe geç"])
def test_the_masthead_stands_below_such_a_link_in_other_languages(link: str) -> None:
    lines = (link, "Le Phare de Penwith", "Menu", "S'abonner", "La lonja cierra en marzo")
    assert outlets(*lines, headline=4) == ["Le Phare de Penwith"]


def test_what_an_author_is_at_the_paper_is_no_outlet() -> None:
    assert outlets("Robbers empty the gold room", "By Ann Roe", "Europe reporter", "Share") == []
    assert outlets("Robbers empty the gold room", "By Ann Roe", "Halm Reporter", "Share it with others") == [
        "Halm Reporter"
    ]


def test_one_line_of_a_menu_may_have_sections_of_several_words() -> None:
    menu = ("Menu", "À la une International Société Culture", "Je m'abonne", "Se connecter", "Accueil / International")
    assert outlets("Le Fanal", *menu, "Un musée dévalisé à Halm", headline=6) == ["Le Fanal"]


def test_an_outlet_may_stand_above_its_section() -> None:
    assert outlets("Il Molo", "Cronaca", "Rapina al museo di Halm", "di Ugo Ferri", headline=2) == ["Il Molo"]
    assert outlets("Il Molo", "Cronaca", "Rapina al museo di Halm", headline=2) == []


def test_a_page_without_a_line_names_no_outlet() -> None:
    assert list(find_outlet_lines([], None, None, lambda: None)) == []


def test_a_post_at_a_paper_is_no_paper() -> None:
    assert not is_press_name("Staff Reporter")
    assert not is_press_name("Senior Political Editor")
    assert is_press_name("The Halm Reporter")


@pytest.mark.parametrize("button", ["Support the Coast Guardian", "Subscribe to the Coast Guardian"])
def test_what_a_button_asks_for_is_no_part_of_the_name(button: str) -> None:
    assert outlets(button, "Home News Sport", "Bridge shut", headline=2) == ["Coast Guardian"]


def test_a_paper_whose_name_begins_as_an_article_does_keeps_it() -> None:
    assert outlets("Support Lantern Daily News", "Home News Sport", "Bridge shut", headline=2) == ["Lantern Daily News"]


@pytest.mark.parametrize("buttons", ["Sign in  Register", "Abo | Zeitung abonnieren", "Lire le journal", "E-tidningen"])
def test_buttons_below_the_masthead_are_no_outlet(buttons: str) -> None:
    assert set(outlets("Halm Courier", buttons, "Old ferry sinks off Elsin", headline=2)) == {"Halm Courier"}


def test_an_outlet_is_read_without_what_its_button_asks_for() -> None:
    assert outlets("Ferry stays in port", "Sign in to The Halm Courier") == ["Halm Courier"]


def test_a_button_that_asks_for_a_cause_names_no_outlet() -> None:
    assert outlets("Support independent news", "Home News Sport", "Bridge shut", headline=2) == []


@pytest.mark.parametrize("line", ["From the Halm Gazette:", "News - Halm Gazette"])
def test_an_outlet_is_named_without_what_stands_before_it(line: str) -> None:
    assert set(outlets("Ferry stays in port", line)) == {"Halm Gazette"}


def test_the_reader_s_view_of_a_browser_names_the_site_first() -> None:
    assert outlets("courier.example", "Ferry stays in port", "Ann Roe", "4–5 minutes", headline=1) == [
        "courier.example"
    ]


@pytest.mark.parametrize(
    "line", ["Ακολουθήστε μας στο Google News", "Folgen Sie uns auf Google News", "تابعونا على فيسبوك"]
)
def test_an_invitation_to_read_it_elsewhere_names_no_outlet(line: str) -> None:
    units = split_units(["Headline of the ferry", "", STORY, "", STORY + " Twice.", "", line])
    assert [fact.value for _, fact in find_outlet_lines(units, 0, 1, lambda: None)] == []
