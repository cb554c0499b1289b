"""Lists that go on in the form in which they began."""

import pytest

from reader.reading.cleaning.guards.list_forms import form_of, rest_of_lists
from reader.reading.cleaning.lines.units import Unit, split_units
from reader.reading.cleaning.measures.page_features import Page

LEAD = "The Petrels sail round the islands again this summer, their manager told the Marlow Courier on Monday."
TOUR = [
    "June 9 – Halm @ Corn Hall",
    "June 10 – Port Elsin @ Old Quay",
    "July 2 – Marlow @ The Crane",
    "July 14 – Aldin @ Harbour Stage",
    "August 1 – Sorvia @ Lighthouse",
]
NUMBERED = [
    part
    for n, name in enumerate(["A rope of hemp", "Two oars", "A lamp", "A whistle"], 1)
    for part in (f"{n}) {name}", f"shop.example/{n}{name[-1]}")
]
OTHERS = ["Goat wins race", "Mayor resigns over bridge"]


def found(lines: list[str], kept: list[int]) -> list[int]:
    return list(rest_of_lists(Page(split_units([part for line in lines for part in (line, "")])), kept))


def test_a_list_of_which_two_entries_are_kept_is_kept_whole() -> None:
    assert found([LEAD, *TOUR, *OTHERS], [0, 1, 3]) == [1, 2, 3, 4, 5]


@pytest.mark.parametrize("kept", [[0], [0, 1]])
def test_a_list_of_which_at_most_one_entry_is_kept_may_be_other_stories(kept: list[int]) -> None:
    assert found([LEAD, *TOUR, *OTHERS], kept) == []


def test_entries_that_are_numbered_right_behind_the_story_are_kept_with_what_is_between_them() -> None:
    assert found([LEAD, *NUMBERED, *OTHERS], [0]) == [*range(1, 8)]


def test_numbers_that_begin_elsewhere_number_nothing_of_the_story() -> None:
    assert found([LEAD, "Most read", "Islands", *NUMBERED], [0]) == []
    assert found([LEAD, *NUMBERED[2:]], [0]) == []


def test_the_form_of_a_line_is_its_first_two_marks() -> None:
    assert form_of("June 10 – Port Elsin @ Old Quay") == form_of("July 2 – Marlow @ The Crane") == "0–"
    assert form_of("Goat wins race") == form_of("Goat wins 12 races") == ""


def test_rows_of_a_table_have_a_form() -> None:
    assert form_of("30 Ada Finch 388 0 0 0") == form_of("7 Bo Lie 12 1") == "00"


def test_what_is_said_in_a_film_is_kept_with_its_times() -> None:
    said = [f"00:{second:02} and then the crane fell down" for second in range(2, 50, 8)]
    assert found([LEAD, "Transcript:", *said, *OTHERS], [0]) == [*range(1, 8)]
    assert found([LEAD, *(f"1{hour}:30 Goat wins race" for hour in range(6)), *OTHERS], [0]) == []


def test_addresses_and_pictures_between_numbered_entries_are_not_counted() -> None:
    entries = [f"{n}) {name}" for n, name in enumerate(["A rope of hemp", "Two oars", "A lamp", "A whistle"], 1)]
    links = ["<https://shop.example/a>", "https://shop.example/picture-of-it", "https://shop.example/b"]
    lines = [LEAD, *(part for entry in entries for part in (entry, *links)), *OTHERS]
    assert found(lines, [0]) == [*range(1, 14)]


def test_sections_whose_heads_count_on_are_kept_with_what_is_in_them() -> None:
    sections = [part for sign in "ABCD" for part in (f"What to pack for plan {sign}", "Morning", "Two oars, a lamp")]
    assert found([LEAD, *sections, *OTHERS], [0, 1, 2, 3]) == [*range(4, 13)]
    assert found([LEAD, *sections[:9], *OTHERS], [0, 1, 2, 3]) == []


def test_marked_sections_go_on_beyond_an_advert_and_a_poll() -> None:
    texts = [part for name in ("The bell", "The seats of ash", "The brake", "A stolen lamp") for part in (name, LEAD)]
    texts[6:6] = ["Advertisement", "Would you ride it", "Yes", "No"]
    heads = {"The bell", "The seats of ash", "The brake", "A stolen lamp"}
    page = Page([Unit(text, number, number, bullet=text in heads) for number, text in enumerate(texts)])
    assert list(rest_of_lists(page, [0, 1, 2, 3, 4, 5])) == [10, 11]
    assert list(rest_of_lists(page, [0, 1, 2, 3])) == []


def test_a_head_above_a_kept_paragraph_is_kept_where_others_are() -> None:
    told = "The choir of the railwaymen sings in the market hall, and it costs nothing."
    lines = ["Friday", told, "Saturday", told.replace("sings", "sang"), "Sunday", told.replace("costs", "cost")]
    assert found(lines, [0, 1, 2, 3, 5]) == [4]


def test_questions_with_their_answers_go_on_behind_an_interview() -> None:
    answers = [f"No, and I would have sold it {n} times too, said the old woman with a smile." for n in range(2)]
    lines = [
        "Are you angry?",
        answers[0],
        "Why not?",
        answers[1],
        "What comes next?",
        "A drum. It was silent for long.",
    ]
    assert found([*lines, "Read on"], [0, 1, 2, 3]) == [4, 5]


def test_a_numbered_head_is_kept_where_others_are_whatever_it_says() -> None:
    heads = ["1. It applies from July", "2. It covers old houses only", "3. Rents are frozen"]
    lines = [LEAD, *(line for head in heads for line in (head, LEAD))]
    assert 3 in found(lines, [0, 1, 2, 4, 5, 6])
    assert 3 not in found([line.removeprefix("2. ") for line in lines], [0, 1, 2, 4, 5, 6])
