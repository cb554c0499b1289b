import pytest

from reader.model.article import Role
from reader.reading.cleaning.lines.units import split_units
from reader.reading.facts.credit_lines import CreditLine, read_credit_line
from reader.reading.facts.fact_lines import settle_fact_lines
from reader.reading.facts.facts_in_text import find_facts


def read(line: str) -> CreditLine | None:
    return read_credit_line(line, lambda: None)


@pytest.mark.parametrize(
    ("line", "author", "field", "date"),
    [
        (
            "Von Jette Raabe, Dellport. Stand: 10.03.2026, 11:20 Uhr. Lesedauer: 3 Min.",
            *("Jette Raabe", "modified", "2026-03-10T11:20"),
        ),
        (
            "Door Sanne Kuiper, verslaggever in Dellport. Laatste update: 10 maart 2026, 08:05.",
            *("Sanne Kuiper", "modified", "2026-03-10T08:05"),
        ),
        (
            "Inés Lagar, enviada especial a Dellport. Actualizado: 10 de marzo de 2026, 13:30. 2 min de lectura.",
            *("Inés Lagar", "modified", "2026-03-10T13:30"),
        ),
        (
            "Iga Morska, korespondentka w Dellport. Aktualizacja: 10.03.2026, 14:05. Czas czytania: 2 min.",
            *("Iga Morska", "modified", "2026-03-10T14:05"),
        ),
        (
            "Jette Raabe, Redakteurin, Dellport. Letzte Änderung: 10.03.2026, 17:45 Uhr.",
            *("Jette Raabe", "modified", "2026-03-10T17:45"),
        ),
        ("By Nora Vane, Maritime correspondent, in Dellport. 9 March 2026", "Nora Vane", "published", "2026-03-09"),
        ("Autor: Iga Morska, Dellport, 10 marca 2026, godz. 8:30", "Iga Morska", "published", "2026-03-10T08:30"),
        ("Dellport Harbour, Halm, 10 March 2026", None, "published", "2026-03-10"),
    ],
)
def test_a_line_of_credits_tells_author_and_date(line: str, author: str | None, field: str, date: str) -> None:
    found = read(line)
    assert found is not None
    assert (found.author, found.dates) == (author, ((field, date),))


@pytest.mark.parametrize(
    "line",
    [
        "By Monday evening, divers had left. Updated figures of 9 March 2026 show six saved.",
        "Agnes Toll, the pilot, spoke on 9 March 2026 of a crane.",
        "Agnes Toll, Dellport, 9 March 2026 was a bad day.",
        "By Dellport Press Agency, Halm, 9 March 2026",
        "By Nora Vane, maritime correspondent",
    ],
)
def test_a_sentence_an_agency_and_a_line_without_a_date_are_none(line: str) -> None:
    assert read(line) is None


def test_a_line_of_credits_is_no_part_of_the_story() -> None:
    lines = (
        "Tug Corvina sinks off Dellport",
        "By Nora Vane, Maritime correspondent, in Dellport. Last updated: 9 March 2026, 12:10.",
        "The tug Corvina sank off Dellport on Monday night, the harbour office said.",
    )
    units = split_units([part for line in lines for part in (line, "")])
    verdicts = settle_fact_lines(units, [Role.HEADLINE, Role.BODY, Role.BODY], lambda: "en")
    assert [verdict is Role.BODY for verdict in verdicts] == [False, False, True]
    told = {fact.field: fact.value for fact in find_facts(units, verdicts, lambda: "en")}
    assert (told["byline"], told["modified"]) == ("Nora Vane", "2026-03-09T12:10")
    assert "published" not in told


def test_the_label_of_a_date_is_no_part_of_the_name_before_it() -> None:
    found = read("Author: Ann Roe Published: 14.03.2024 16:32")
    assert found is not None
    assert (found.author, found.dates) == ("Ann Roe", (("published", "2024-03-14T16:32"),))
