"""Lines that name a person, or several."""

import pytest

from reader.reading.facts.persons import is_person, is_place, people_in, person_in


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Vera Holm", "Vera Holm"),
        ("Vera Holm in Kastel", "Vera Holm"),
        ("Vera Holm, Europe reporter", "Vera Holm"),
        ("VERA HOLM", None),
        ("Halm Courier", None),
        ("Order Reprints", None),
        ("The ferry will not sail", None),
        ("New Halm", None),
        ("Sankt Elsin", None),
        ("Elsin County", None),
        ("Fact Check", None),
        ("Elsin Week", None),
    ],
)
def test_a_line_names_a_person_or_something_else(line: str, name: str | None) -> None:
    assert person_in(line) == name


def test_a_name_may_be_in_capitals() -> None:
    assert is_person("VERA HOLM")
    assert not is_person("HALM COURIER")


def test_each_of_several_names_is_a_person_s() -> None:
    assert people_in(" Vera Holm, Tom Kravitz and Ada Quill ") == "Vera Holm, Tom Kravitz and Ada Quill"
    assert people_in("Vera Holm and others") is None
    assert people_in("Vera Holm") is None


@pytest.mark.parametrize(
    "line", ["NEW HALM", "BAD ELSIN", "San Halm", "PORT ELSIN", "Saint Halm sur mer", "ELSIN COUNTY"]
)
def test_a_place_is_known_by_how_its_name_begins_or_ends(line: str) -> None:
    assert is_place(line)
    assert not is_person(line)


@pytest.mark.parametrize("line", ["VERA HOLM", "Vera Newman", "Halm", "Bernard San"])
def test_a_person_is_no_place(line: str) -> None:
    assert not is_place(line)
