"""What a web page's own markup says of a unit whatever the models say."""

from reader.reading.cleaning.guards.markup_guards import (
    heading_above,
    units_of_structure,
    without_adverts,
    without_hidden,
    without_linked_headings,
    without_named_furniture,
    without_what_is_apart,
)
from reader.reading.cleaning.lines.units import Unit
from reader.reading.cleaning.measures.page_features import Page

FIRST = "The crane fell on the quay of Elsin at noon on Sunday, the harbour office said."
SECOND = "Nobody was hurt, but the ferries to the mainland wait until the quay is cleared."
THIRD = "The owner of the crane said it would be taken to the yard as soon as the wind allowed."


def page_of(*texts: str, headings: tuple[int, ...] = ()) -> Page:
    return Page([Unit(text, number, number, heading=number in headings) for number, text in enumerate(texts)])


def markup(size: int, **marked: tuple[int, ...]) -> dict[str, list[float]]:
    return {
        name: [float(number in marked.get(name, ())) for number in range(size)]
        for name in ("hidden", "cell", "furniture", "advert")
    }


def test_what_the_page_hides_is_left_out() -> None:
    page = page_of(FIRST, "Robots read this line.", SECOND)
    assert without_hidden(page, [0, 1, 2], markup(3, hidden=(1,))) == [0, 2]


def test_a_page_that_hides_most_of_its_story_hides_it_from_nobody() -> None:
    page = page_of(FIRST, SECOND, THIRD)
    assert without_hidden(page, [0, 1, 2], markup(3, hidden=(1, 2))) == [0, 1, 2]


def test_what_the_page_calls_an_advert_is_left_out() -> None:
    page = page_of(FIRST, "Boots from 19 crowns.", SECOND)
    assert without_adverts(page, [0, 1, 2], markup(3, advert=(1,))) == [0, 2]


def test_a_page_that_calls_its_story_an_advert_loses_nothing_of_it() -> None:
    page = page_of(FIRST, SECOND, THIRD)
    assert without_adverts(page, [0, 1, 2], markup(3, advert=(1, 2))) == [0, 1, 2]


def test_a_heading_above_a_paragraph_of_the_story_belongs_to_it() -> None:
    page = page_of(FIRST, "Ferries wait", "14:32", SECOND, headings=(1,))
    assert list(units_of_structure(page, [0, 3], markup(4))) == [1]


def test_a_heading_of_furniture_does_not() -> None:
    page = page_of(FIRST, "Ferries wait", SECOND, headings=(1,))
    assert list(units_of_structure(page, [0, 2], markup(3, furniture=(1,)))) == []


def test_a_heading_right_below_the_headline_belongs_to_a_story_with_others() -> None:
    page = page_of("Crane falls on quay", "The fall", FIRST, "The ferries", SECOND, headings=(0, 1, 3))
    assert heading_above(page, [2, 3, 4], 0, markup(5)) == [1]
    assert (
        heading_above(page, [2, 4], 0, markup(5)) == heading_above(page, [2, 3, 4], 0, markup(5, furniture=(1,))) == []
    )


def test_a_table_between_paragraphs_belongs_to_the_story() -> None:
    page = page_of(FIRST, "Pier", "Minutes", "North", "15", SECOND)
    assert list(units_of_structure(page, [0, 5], markup(6, cell=(1, 2, 3, 4)))) == [1, 2, 3, 4]


def test_a_lead_that_the_page_calls_a_teaser_is_kept_above_what_the_extractor_took_if_the_models_are_sure() -> None:
    page = page_of("Crane falls on quay", FIRST, SECOND, "The goat wins the race round the island again this year.")
    marked = markup(4, furniture=(1, 3)) | {"extracted": [0.0, 0.0, 1.0, 0.0]}
    assert without_named_furniture(page, [1, 2, 3], [0.1, 0.85, 0.9, 0.9], marked) == [1, 2]
    assert without_named_furniture(page, [1, 2, 3], [0.1, 0.6, 0.9, 0.9], marked) == [2]


def test_what_stands_behind_the_element_of_the_story_is_none_of_it() -> None:
    page = page_of("The author has written about cranes before.", FIRST, SECOND, THIRD, "Vera Holm writes of harbours.")
    inside = {"container": [1.0, 2.0, 2.0, 2.0, 3.0], "end of container": [0.0, 3.0, 3.0, 3.0, 4.0]}
    assert without_what_is_apart(page, range(5), inside) == [0, 1, 2, 3]


def test_a_story_in_several_elements_is_whole() -> None:
    page = page_of(FIRST, SECOND, THIRD)
    apart = {"container": [1.0, 2.0, 3.0], "end of container": [0.0, 1.0, 2.0]}
    assert without_what_is_apart(page, range(3), apart) == [0, 1, 2]
    # The story's last part is inside of an element that stands beside its other paragraphs.
    nested = {"container": [1.0, 1.0, 2.0], "end of container": [2.0, 2.0, 2.0]}
    assert without_what_is_apart(page, range(3), nested) == [0, 1, 2]


def test_a_heading_that_is_a_link_names_another_story_and_many_are_those_of_a_list() -> None:
    told = (FIRST, SECOND, THIRD, FIRST.replace("noon", "one"))
    head = "Goats win the race round the island"

    def page_with(count: int) -> Page:
        heads = [Unit(head, at, at, heading=True, linked=1.0) for at in range(count)]
        return Page([*(Unit(text, at, at) for at, text in enumerate(told)), *heads])

    assert without_linked_headings(page_with(1), range(5)) == [0, 1, 2, 3]
    assert without_linked_headings(page_with(2), range(6)) == list(range(6))
    plain = Page([*(Unit(text, at, at) for at, text in enumerate(told)), Unit(head, 4, 4, heading=True)])
    assert without_linked_headings(plain, range(5)) == list(range(5))


def test_a_heading_with_a_word_that_pages_say_around_stories_is_one() -> None:
    for head, found in (("Why the pier stays in the picture", [1]), ("Share and print", [])):
        page = Page([Unit(text, n, n, heading=n == 1) for n, text in enumerate((FIRST, head, SECOND))])
        assert list(units_of_structure(page, [0, 2], markup(3))) == found
