"""Opposites of one thing clash whatever else is told; what comes back, or changes by another amount, does not."""

import pytest

from tests.comparing.differing.clashing import clashing


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        ("The flood did not destroy the stone bridge at Tarn, the police said.",
         "The bridge that carries the road over the river at Tarn was destroyed.", ("not destroy", "destroyed")),
        ("The storm did not destroy the pier of Tarn, the mayor said.", "The pier of Tarn was swept away.",
         ("not destroy", "swept away")),
        ("The level of the lake fell by two metres over the weekend, data from the water board show.",
         "The lake had gone up by 2 m over the weekend because of heavy rainfall.", ("fell", "gone up")),
        ("Transport minister Ada Quill announced an independent inquiry, which is to report in May.",
         "Transport minister Ada Quill ruled out an independent inquiry.", ("announced", "ruled out")),
        ("The share of pupils who passed maths fell to 68 per cent from 71 per cent.",
         "Last year the pass rate in maths rose to 71 per cent from 68 per cent.", ("fell", "rose")),
    ],
)  # fmt: skip
def test_opposites_of_one_thing_clash(left: str, right: str, told: tuple[str, str]) -> None:
    assert clashing(left, right) == [told]


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("en", "About 4,000 homes were left without water.",
         "Water came back for most of the 4,000 homes on Thursday."),
        ("de", "4.000 Haushalte waren ohne Wasser.",
         "Für die meisten der 4.000 Haushalte kam das Wasser am Donnerstag zurück."),
        ("en", "The police did not destroy the archive of Tarn.", "The archive of Tarn was destroyed."),
        ("en", "The level of the lake fell by two metres over the weekend, data from the water board show.",
         "The lake had gone up to two metres over the weekend because of heavy rainfall."),
        ("en", "The flood did not destroy the houses beside the bridge at Tarn.", "The bridge at Tarn was destroyed."),
        ("en", "The mayor announced a new tram line.", "The mayor ruled out a higher tax."),
    ],
)  # fmt: skip
def test_what_may_both_be_true_does_not_clash(language: str, left: str, right: str) -> None:
    assert clashing(left, right, language) == []


def test_what_is_refused_clashes_though_it_would_come_back() -> None:
    assert clashing("The museum returned the mask.", "The museum refused to return the mask.") != []


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Vane: Plan of the dam 'has never changed'", "Per Vane: The Dam Is the Dam, It Has Never Changed"),
        ("The dam has never changed, Vane wrote.", "The dam has never changed, Vane said: it has never changed."),
        (
            "The jobless rate in Tarn fell to 4.1%.",
            "This decline in the jobless rate in Tarn to 4.1% ends a long rise.",
        ),
    ],
)  # fmt: skip
def test_what_both_deny_or_neither_does_not_clash(left: str, right: str) -> None:
    assert clashing(left, right) == []
