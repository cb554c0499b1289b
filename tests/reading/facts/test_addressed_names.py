import pytest

from reader.reading.facts.addressed_names import find_linked_outlet


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("[Elsin Courier](https://www.elsincourier.example/) | [News](/news)", "Elsin Courier"),
        ("# [Küstenblatt](https://kuestenblatt.example)", "Küstenblatt"),
        ("[La Gaceta de Halm](https://lagacetadehalm.example/)", "La Gaceta de Halm"),
        ("[Elsin Courier](https://www.elsincourier.example/news/ferry) | [News](/news)", None),
        ("[Share](https://postbox.example/) | [News](/news)", None),
        ("[Elsin Courier](https://elsincourier.example/) tells of a ferry.", None),
    ],
)
def test_a_name_that_leads_to_its_own_front_page_is_the_outlet(line: str, outlet: str | None) -> None:
    found = find_linked_outlet(["", line, "", "# Night ferry runs aground"])
    assert (found.value if found else None) == outlet


def test_a_name_further_down_is_of_another_page() -> None:
    lines = ["A line of the story."] * 9
    assert find_linked_outlet([*lines, "[Elsin Courier](https://elsincourier.example/)"]) is None
