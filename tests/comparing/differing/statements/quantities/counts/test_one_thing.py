"""Numbers that count one thing are compared with each other, whatever else both sentences count."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.comparing.differing.statements.quantities.counts.one_thing import are_of_one_event, pair_things
from reader.comparing.differing.statements.sentence_facts import read_facts
from reader.model.difference import Difference, Verdict


def values(left: tuple[str, str], right: tuple[str, str]) -> list[tuple[float, float]]:
    one, other = read_facts(left[1], left[0], None), read_facts(right[1], right[0], None)
    return [(a.value, b.value) for a, b in pair_things(one, one.quantities, other, other.quantities)]


def clashes(left: tuple[str, str], right: tuple[str, str]) -> list[Difference]:
    one, other = (LinkSide(text, language, "2031-05-02") for language, text in (left, right))
    return [found for found in find_differences(one, other) if found.verdict is Verdict.CLASH]


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (
            ("en", "The line cancelled 48 trips and 17 buses were diverted."),
            ("en", "11 buses were diverted on Tuesday, and 62 trips were cancelled."),
            [(48, 62), (17, 11)],
        ),
        (("en", "Some 48 trains stood still."), ("fr", "26 trains et 17 bus sont restés au dépôt."), [(48, 26)]),
        (("fr", "Le port a perdu 12 grues."), ("es", "El puerto perdió 19 grúas."), [(12, 19)]),
        (("en", "The city bought 30 electric buses."), ("en", "The city bought 20 electric trams."), []),
        (("en", "The city bought 30 buses."), ("de", "Die Stadt kaufte 20 Kräne."), []),
        (("en", "12 people were hurt."), ("en", "30 people were taken to hospital."), []),
        (("en", "The leak hit 214,000 people."), ("en", "The leak hit 241,000 patients."), [(214000, 241000)]),
        (("en", "The leak hit 14,000 people."), ("en", "The leak hit 241,000 patients."), []),
    ],
)  # fmt: skip
def test_things_are_paired_by_what_is_counted(
    left: tuple[str, str], right: tuple[str, str], expected: list[tuple[float, float]]
) -> None:
    assert values(left, right) == expected
    assert values(right, left) == [(b, a) for a, b in expected] or set(values(right, left)) == {
        (b, a) for a, b in expected
    }


def test_two_things_tell_of_one_event_in_two_languages() -> None:
    left = "en", "At least 84 shifts were cancelled and 17 trams were sent to other depots."
    right = "de", "62 Schichten fielen aus, elf Straßenbahnen mussten nach Tolby ausweichen."
    assert len(clashes(left, right)) == 2


def test_least_numbers_differ_where_all_else_is_told_alike() -> None:
    left = "en", "At least 48 trips were cancelled and 17 trams were sent to other depots."
    assert clashes(left, ("en", left[1].replace("48", "84")))
    assert not clashes(left, ("en", "The line cancelled at least 84 trips in May."))


def test_a_crowd_with_others_of_its_predicate_is_not_compared() -> None:
    left = "en", "The president said 250 soldiers would leave the valley in spring."
    right = "en", "The president said 40 tanks would leave the valley in spring, and 900 soldiers would stay."
    assert not clashes(left, right)


def test_two_large_numbers_that_nearly_are_one_are_of_one_event() -> None:
    left = "A mill has been shut after 214 workers and nine guards fell ill, officials in Tolby said."
    near, far = (
        f"{told} ouvriers sont tombés malades à Tolby, ont annoncé mardi les autorités." for told in ("203", "61")
    )
    sides = [read_facts(text, code, None) for text, code in ((left, "en"), (near, "fr"), (far, "fr"))]

    assert are_of_one_event(sides[0], sides[1])
    assert not are_of_one_event(sides[0], sides[2])
