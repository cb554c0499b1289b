"""Whom one fate befell in one place is one fact, whenever and however it is told; two places are two facts."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.difference import DifferenceKind, Verdict


def verdicts(languages: str, left: str, right: str) -> set[Verdict]:
    one, _, other = languages.partition("-")
    found = find_differences(LinkSide(left, one, None), LinkSide(right, other or one, None))
    return {each.verdict for each in found if each.kind is DifferenceKind.NUMBER and each.left and each.right}


@pytest.mark.parametrize(
    ("languages", "left", "right"),
    [
        ("en", "Three dead after night fire at Marnock plant in Tarn", "Chemical plant fire kills two in Tarn"),
        ("en-el", "Chemical plant fire kills two in Lindmoor", "Τρεις νεκροί από πυρκαγιά σε εργοστάσιο στο Λίντμουρ"),
        ("en-ru", "Two die in train crash near Kazlinsk", "Крушение поезда под Казлинском: четверо погибших"),
        ("en", "Three people were killed when a crane fell in Tarn, police said on Tuesday.",
         "Tarn: four people were killed when a crane fell on Monday."),
        ("en", "TARN - Three workers were killed in the fire at Marnock on the river Ost.",
         "Two people were killed in the fire in Tarn on the river Ost."),
        ("en", "Two people died as a Turkish ferry sank on Monday.", "Four people died when the ferry sank on Monday."),
    ],
)  # fmt: skip
def test_two_counts_of_one_fate_clash(languages: str, left: str, right: str) -> None:
    assert verdicts(languages, left, right) == {Verdict.CLASH}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Storm kills two in Selby on the Ost", "Storm kills three in Norwick on the Ost"),
        ("Two people were killed in a crash in Tarn on Monday.",
         "Three people were killed in a crash in Tarn on Friday."),
        ("Five people died in the Ost valley, two of them in Holm.", "Four people died in the Ost valley in Selby."),
    ],
)  # fmt: skip
def test_other_places_or_days_are_other_facts(left: str, right: str) -> None:
    assert Verdict.CLASH not in verdicts("en", left, right)


def test_what_is_of_a_country_names_no_other_one() -> None:
    left = "14 hikers were taken to hospital after a slide in the Belgian town of Roost, near Tarn."
    right = "Police said 31 hikers were taken to hospital after a slide in eastern Belgium."
    assert verdicts("en", left, right) == {Verdict.CLASH}
    assert verdicts("en", left, right.replace("Belgium", "Bolivia")) != {Verdict.CLASH}
