"""Who does what one alone can do is compared, in the active and in the passive, and where it is denied of one."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.difference import Verdict


def clashing(left: str, right: str, language: str = "en") -> list[tuple[str, str, str]]:
    found = find_differences(LinkSide(left, language, None), LinkSide(right, language, None))
    return [
        (str(one.kind), one.left.of(left), one.right.of(right))
        for one in found
        if one.verdict is Verdict.CLASH and one.left and one.right
    ]


@pytest.mark.parametrize(
    ("language", "left", "right", "told"),
    [
        ("en", "Mayor Ada Quill ordered the evacuation of Tarn and Holm at 15:25, after part of the dam collapsed.",
         "The evacuation of 900 people of Tarn was ordered by Governor Per Vane.",
         ("name", "Mayor Ada Quill", "Governor Per Vane")),
        ("en", "It was not Governor Per Vane who ordered the evacuation but the mayor of Tarn, Ada Quill.",
         "Governor Per Vane gave the order to evacuate, and the army sent 200 soldiers.",
         ("negation", "not Governor Per Vane", "Governor Per Vane")),
        ("de", "Bürgermeisterin Ada Quill ordnete die Räumung der Altstadt an, nachdem die Flut gekommen war.",
         "Die Räumung der Altstadt wurde von Ministerpräsident Per Vane angeordnet.",
         ("name", "Bürgermeisterin Ada Quill", "Ministerpräsident Per Vane")),
    ],
)  # fmt: skip
def test_who_did_it_clashes(language: str, left: str, right: str, told: tuple[str, str, str]) -> None:
    assert clashing(left, right, language) == [told]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Mayor Ada Quill ordered the closure of the schools.", "Governor Per Vane ordered the closure of the port."),
        ("The closure of the schools was ordered by Ada Quill, mayor of Tarn.", "Mayor Quill ordered the closure."),
        ("Mayor Ada Quill asked for the closure of the schools, which Governor Per Vane ordered.",
         "Governor Per Vane ordered the closure of the schools."),
        ("It was not only Governor Per Vane who ordered the evacuation.", "Governor Per Vane ordered the evacuation."),
        ("Mayor Ada Quill visited the village after the flood.", "Governor Per Vane visited the village."),
    ],
)  # fmt: skip
def test_what_several_did_or_did_to_others_does_not_clash(left: str, right: str) -> None:
    assert clashing(left, right) == []


def test_whom_it_is_denied_clashes_across_languages() -> None:
    left = "It was not Governor Per Vane who ordered the evacuation but the mayor of Tarn, Ada Quill."
    right = "Gouverneur Per Vane ordnete die Evakuierung an."
    found = find_differences(LinkSide(left, "en", None), LinkSide(right, "de", None))

    assert [(str(one.kind), one.verdict) for one in found if one.left and one.right] == [("negation", Verdict.CLASH)]


def test_names_of_two_scripts_are_not_two_people() -> None:
    left = "Ada Quill ordered the evacuation."
    right = "Την εκκένωση διέταξε η Έιντα Κουίλ."
    found = find_differences(LinkSide(left, "en", None), LinkSide(right, "el", None))

    assert all(one.verdict is not Verdict.CLASH for one in found)
