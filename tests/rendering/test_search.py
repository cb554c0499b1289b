from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.rendering.search import excerpt, find_all


def found(text: str, query: str) -> list[str]:
    return [span.of(text) for span in find_all(text, query)]


def test_case_and_accents_do_not_count() -> None:
    assert found("Ο Άσαντ και ο ασαντ", "άσαντ") == ["Άσαντ", "ασαντ"]
    assert found("Café CAFE\u0301 cafe", "cafe") == ["Café", "CAFE\u0301", "cafe"]


def test_final_sigma_is_a_sigma() -> None:
    assert found("Ο νόμος ΝΟΜΟΣ", "νομοσ") == ["νόμος", "ΝΟΜΟΣ"]


def test_a_blank_matches_any_run_of_blanks() -> None:
    assert found("the  dam\nbroke", "dam broke") == ["dam\nbroke"]


def test_letters_that_fold_to_two_are_found_whole() -> None:
    assert found("Die Straße", "strasse") == ["Straße"]


def test_words_are_found_where_one_begins_as_the_library_finds_them() -> None:
    assert found("Porter met reporters; the Porters left at 12, in 2012", "porter") == ["Porter", "Porter"]
    assert found("at 12, in 2012", "12") == ["12"]
    assert found("l'écluse, (écluse)", "ecluse") == ["écluse", "écluse"]
    assert excerpt("Reporters waited at the gate for hours and hours. Porter left.", "porter").endswith(
        "hours. Porter left."
    )


def test_words_of_scripts_without_blanks_are_found_wherever_they_stand() -> None:
    assert found("记者在东京等候。", "东京") == ["东京"]


@pytest.mark.parametrize("query", ["1200", "1,200", "1.200", "1 200"])
def test_a_number_is_found_by_its_digits(query: str) -> None:
    text = "About 1,200 left; unos 1.200 vecinos; près de 1 200 habitants; 1200 Menschen; 12 and 200."
    assert found(text, query) == ["1,200", "1.200", "1 200", "1200"]


def test_a_number_is_found_with_the_words_beside_it() -> None:
    assert found("About 1,200 residents and 1 200 others", "1200 res") == ["1,200 res"]
    assert found("on line 15 200 people", "200 people") == ["200 people"]


@given(st.text(), st.text())
def test_no_text_is_an_error(text: str, query: str) -> None:
    find_all(text, query)


@given(st.text(alphabet="aAά -1,", max_size=12), st.text(alphabet="aΆ 1", min_size=1, max_size=2))
def test_places_do_not_overlap(text: str, query: str) -> None:
    spans = find_all(f"{text}{query}{query}{text}", query)
    assert all(before.end <= after.start for before, after in pairwise(spans))


@given(st.text(alphabet="abc Άά", max_size=20), st.text(alphabet="abcΆ", min_size=1, max_size=5), st.text(max_size=5))
def test_what_is_there_is_found(before: str, query: str, after: str) -> None:
    assert find_all(f"{before} {query} {after}", query)


def test_excerpt_begins_some_words_before_what_was_found() -> None:
    text = f"Dam opens\n\nThe old dam at Oreva gave\nway on Monday. {'More was said of it. ' * 20}"
    assert excerpt(text, "oreva gave way").startswith("… The old dam at Oreva gave way on Monday. More")
    assert excerpt(text, "oreva gave way").endswith(" …")
    assert excerpt(text, "dam opens").startswith("Dam opens The old dam")


def test_excerpt_of_words_that_stand_apart_is_at_the_longest() -> None:
    assert excerpt("The dam at Oreva gave way on Monday evening.", "dam evening").endswith("Monday evening.")
    assert excerpt("The dam", "flood") == excerpt("The dam", " ") == ""
