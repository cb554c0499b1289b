"""Facts of Swedish against those of other languages: numbers, shares, times, votes, fates, states."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.difference import Verdict


def clashes(left: str, code: str, right: str) -> set[bool]:
    """Return whether the two clash, whichever side is left."""
    one, other = LinkSide(left, "sv", "2031-05-07"), LinkSide(right, code, "2031-05-07")
    return {
        Verdict.CLASH in {found.verdict for found in find_differences(*sides)} for sides in ((one, other), (other, one))
    }


@pytest.mark.parametrize(
    ("left", "code", "right"),
    [
        ("Tolv personer skadades när bussen välte.", "en", "Fifteen people were injured when the bus overturned."),
        ("Branden bröt ut klockan 03.40 på tisdagen.", "en", "The fire broke out at 2.50 a.m. on Tuesday."),
        ("Banken förlorade 30 miljoner kronor.", "en", "The bank lost 45 million kronor."),
        ("Två män greps på onsdagen.", "de", "Drei Männer wurden am Mittwoch festgenommen."),
        ("Förra året hade museet 84 000 besökare.", "en", "The museum had 48,000 visitors last year."),
        ("Mannen är 58 år.", "sv", "Mannen är 61 år gammal."),
        ("Bron stängdes i mars 2019.", "en", "The bridge was closed in May 2019."),
        ("Motionen antogs med 14 röster mot 9.", "en", "The motion was passed by 15 votes to 8."),
        ("Larmet fungerade inte.", "sv", "Larmet fungerade."),
        ("En tredjedel av eleverna var sjuka.", "en", "Half of the pupils were ill."),
        ("Borgmästaren avgick på kvällen.", "en", "The mayor did not resign."),
        ("Priset steg med 12 procent.", "fr", "Le prix a augmenté de 21 pour cent."),
        ("Tågen stod stilla i tre timmar.", "en", "The trains stood still for five hours."),
    ],
)
def test_what_is_told_otherwise_clashes(left: str, code: str, right: str) -> None:
    assert clashes(left, code, right) == {True}


@pytest.mark.parametrize(
    ("left", "code", "right"),
    [
        ("Tolv personer skadades när bussen välte.", "en", "A dozen people were injured when the bus overturned."),
        ("Omkring 50 personer demonstrerade.", "en", "48 people protested."),
        ("Banken förlorade 30 miljoner kronor.", "en", "The bank paid a fine of 2 million kronor."),
        ("Branden började natten till tisdagen.", "en", "The fire broke out on Tuesday morning."),
        ("Inte bara skolan utan också biblioteket stängdes.", "en", "The school and the library were closed."),
        ("Ingen skadades i branden.", "en", "No one was hurt in the fire."),
        ("Skolan har 450 elever.", "en", "Twelve teachers work at the school."),
        ("Han avgick inte utan sitter kvar.", "en", "He stays in office."),
        ("Drygt hälften av eleverna var sjuka.", "en", "52 per cent of the pupils were ill."),
        ("Minst två personer saknas.", "en", "Four people are missing."),
        ("Vid halv fyra larmades polisen.", "en", "Police were called at 3.30 p.m."),
        ("Åklagaren yrkar på fyra års fängelse.", "en", "He was sentenced to three years in prison."),
        ("Fler än tusen hus blev utan ström.", "en", "Some 1,200 homes lost power."),
    ],
)
def test_what_is_told_alike_does_not(left: str, code: str, right: str) -> None:
    assert clashes(left, code, right) == {False}
