"""Lines that name a person, or several."""

import pytest

from reader.reading.facts.persons import is_person, people_in, person_in


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
