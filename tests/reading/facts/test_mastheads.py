import pytest

from reader.model.article import RemovalReason, Role
from reader.reading.cleaning.lines.units import split_units
from reader.reading.facts.fact_lines import Verdict, settle_fact_lines
from reader.reading.facts.mastheads import is_owned_at_the_end, name_before_motto
from reader.reading.facts.outlet_lines import find_outlet_lines

STORY = (
    "The tug Corvina sank off Dellport on Monday night, the harbour office said.",
    "Nobody had marked the sunken crane that the Corvina struck.",
)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("THE DELLPORT BEACON - news for the harbour since 1898", "THE DELLPORT BEACON"),
        ("The Dellport Gazette — All the news that floats", "The Dellport Gazette"),
        ("LA ANCLA DE DELLPORT — semanario independiente desde 1924", "LA ANCLA DE DELLPORT"),
        ("NORDHALMER KURIER – die unabhängige Zeitung der Küste", "NORDHALMER KURIER"),
        ("TUG CORVINA SINKS - six saved from Dellport harbour", None),
        ("Tug sinks off Dellport - the third since 1998", None),
        ("The Dellport Gazette — It sank on Monday.", None),
        ("Gazette reporter freed - he was held for a year", None),
    ],
)
def test_a_motto_behind_a_dash_is_no_part_of_an_outlet_s_name(line: str, name: str | None) -> None:
    assert name_before_motto(line) == name


@pytest.mark.parametrize("menu", ["Menu: News Ships Letters Jobs Deaths", "News Ships Letters Jobs Deaths"])
def test_the_headline_below_a_masthead_with_a_motto_tells_of_what_the_story_does(menu: str) -> None:
    lines = ("THE DELLPORT BEACON - news since 1898", menu, "BREAKING: Corvina sinks off Dellport", *STORY)
    units = split_units([part for line in lines for part in (line, "")])
    judged: list[Verdict] = [Role.HEADLINE, RemovalReason.MENU, RemovalReason.MENU, Role.BODY, Role.BODY]
    verdicts = settle_fact_lines(units, judged, lambda: "en")
    assert verdicts == [RemovalReason.METADATA, RemovalReason.MENU, Role.HEADLINE, Role.BODY, Role.BODY]
    found = find_outlet_lines(units, 2, 3, lambda: "en")
    assert next(found)[1].value == "THE DELLPORT BEACON"


def test_a_masthead_stays_the_headline_where_no_line_below_tells_of_the_story() -> None:
    lines = ("THE DELLPORT BEACON - news since 1898", "Choir seeks tenors and altos", *STORY)
    units = split_units([part for line in lines for part in (line, "")])
    judged: list[Verdict] = [Role.HEADLINE, RemovalReason.MENU, Role.BODY, Role.BODY]
    assert settle_fact_lines(units, judged, lambda: "en") == judged


@pytest.mark.parametrize(
    ("name", "last", "is_owned"),
    [
        ("FREIE HALLIGWARTE", "© Freie Halligwarte Verlag GmbH", True),
        ("LATARNIA DELLPORTU", "Wszelkie prawa zastrzeżone. Latarnia Dellportu 2026", True),
        ("SCHWERES UNGLÜCK", "Mehr: Schweres Unglück am Deich", False),
        ("SCHWERES UNGLÜCK", "© Freie Halligwarte Verlag GmbH", False),
        ("Freie Halligwarte", "© Freie Halligwarte Verlag GmbH", False),
        ("HALM", "© Halm Verlag GmbH", False),
    ],
)
def test_a_first_line_in_capitals_is_the_outlet_that_owns_the_page(name: str, last: str, is_owned: bool) -> None:
    assert is_owned_at_the_end(name, split_units([last])) is is_owned
