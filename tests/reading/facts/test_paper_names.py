import pytest

from reader.reading.facts.paper_names import is_publisher, paper_of, paper_of_owner, without_company, without_desk


@pytest.mark.parametrize(
    ("line", "paper"),
    [
        ("Copyright Halm Echo Ltd", "Halm Echo"),
        ("© 2031 Halm Echo. All rights reserved", "Halm Echo"),
        ("(c) 2029-2031 Coast News Media Ltd", "Coast News"),
        ("Halm Times - News", "Halm Times"),
        ("Halm Times", "Halm Times"),
        ("Copyright Weekly", "Weekly"),
    ],
)
def test_name_stands_without_its_rights_its_company_and_its_section(line: str, paper: str) -> None:
    assert paper_of(line) == paper


def test_no_more_than_a_section_is_taken_off() -> None:
    assert without_desk("Halm Times - Ilda Edition") == "Halm Times - Ilda Edition"
    assert without_desk("Halm News") == "Halm News"


def test_owner_is_named_where_the_paper_is_not() -> None:
    assert paper_of_owner("Orvin Media GmbH") == "Orvin Media"
    assert is_publisher("Orvin Media")
    assert not is_publisher("Halm Times")


def test_the_form_of_a_company_is_no_part_of_a_paper_s_name() -> None:
    assert without_company("Halm Bladet AS") == "Halm Bladet"
    assert without_company("Brandvik AS") == "Brandvik AS"
    assert not is_publisher("Las Palmas Post")
