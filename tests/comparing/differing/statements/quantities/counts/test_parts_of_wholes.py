"""Parts of one whole, and numbers that may be one of them."""

import pytest

from tests.comparing.differing.clashing import clashing_told


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        (
            ("el", "Έξι από τα 21 βαγόνια βγήκαν από τις ράγες."),
            ("en", "Seven wagons left the rails."),
            ("Έξι", "Seven wagons"),
        ),
        (
            ("es", "Cinco de los 21 vagones se salieron de la vía."),
            ("en", "Six of the train's 21 wagons left the track."),
            ("Cinco", "Six"),
        ),
        (
            ("en", "Four of the ferry's nine rafts were lowered."),
            ("en", "Six of nine rafts were lowered from the ferry."),
            ("Four", "Six"),
        ),
        (
            ("el", "Πέντε από τα 16 λεωφορεία κάηκαν στο αμαξοστάσιο."),
            ("en", "Eight buses burned in the depot."),
            ("Πέντε", "Eight buses"),
        ),
        (
            ("de", "Sieben von 18 Ställen brannten in Varn."),
            ("de", "Neun der 18 Ställe brannten in Varn."),
            ("Sieben", "Neun"),
        ),
        (
            ("en", "Only 12 of the 20 cameras were working, a councillor said."),
            ("en", "Eight of its 20 cameras were working that night."),
            ("12", "Eight"),
        ),
        (
            ("en", "Eight of its 20 cameras were working that night."),
            ("es", "Dijo que solo funcionaban 12 de las 20 cámaras."),
            ("Eight", "12"),
        ),
    ],
)
def test_other_parts_of_one_whole_clash(left: tuple[str, str], right: tuple[str, str], told: tuple[str, str]) -> None:
    assert clashing_told(left, right) == [told]
    assert clashing_told(right, left) == [told[::-1]]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (("es", "Cinco de los 21 vagones se salieron de la vía."), ("en", "Five wagons left the track.")),
        (("en", "Six of the 21 wagons left the rails."), ("en", "Three wagons burned in the yard.")),
        (("en", "Six of the 21 wagons left the rails."), ("en", "Fifteen of the 21 wagons did not leave the rails.")),
        (("en", "Four of the nine rafts were lowered."), ("en", "Five of the nine rafts stayed in place.")),
        (("en", "Six of the 21 wagons left the rails."), ("en", "Three of them left the rails at the points.")),
        (("en", "Twelve of the 20 cameras worked."), ("es", "Ocho de las 20 cámaras estaban averiadas.")),
        (("en", "Twelve of the 20 cameras worked."), ("en", "Eight of the 20 cameras did not work.")),
        (("en", "Two tankers caught fire."), ("en", "Three of them were tankers.")),
        (("en", "Three of the 12 jurors wept."), ("en", "Five of the 12 jurors asked questions.")),
        (("en", "Six of the 21 wagons left the rails."), ("de", "Drei der 21 Wagen brannten aus.")),
        (("en", "A coach had 31 pupils and two teachers on board."), ("de", "25 der 31 Schüler sind zu Hause.")),
    ],
)
def test_the_rest_or_another_thing_does_not(left: tuple[str, str], right: tuple[str, str]) -> None:
    assert clashing_told(left, right) == []
    assert clashing_told(right, left) == []


def test_the_hour_of_what_was_counted_makes_no_later_report_of_it() -> None:
    left = "Cinco de los 21 vagones se salieron de la vía."
    right = "Six of the train's 21 wagons left the track at 11.40 p.m."
    assert clashing_told(("es", left), ("en", right)) == [("Cinco", "Six")]
