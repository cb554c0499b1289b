"""What one person refuses in one sentence and demands or opens in the other clashes, in one language or two."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.gathering.claims.disputes.opposing import are_opposed
from reader.model.difference import DifferenceKind, Verdict

Text = tuple[str, str]

CALLED = ("en", "The mayor of Lorvan, Colm Barrett, called for an independent inquiry.")
REJECTED = ("es", "El alcalde, Colm Barrett, rechazó abrir una investigación independiente.")


def verdicts(left: Text, right: Text, days: tuple[str | None, str | None] = (None, None)) -> list[Verdict]:
    found = find_differences(LinkSide(left[1], left[0], days[0]), LinkSide(right[1], right[0], days[1]))
    return [one.verdict for one in found if one.kind is DifferenceKind.NEGATION]


@pytest.mark.parametrize(
    ("demanding", "refusing"),
    [
        (CALLED, REJECTED),
        (("pl", "Burmistrz Colm Barrett zażądał niezależnego śledztwa."), REJECTED),
        (("el", "Ο δήμαρχος Πέτρος Λάμπρου ζήτησε έρευνα."), ("en", "Mayor Petros Lambrou refused an inquiry.")),
        (
            ("de", "Anke Voss forderte eine unabhängige Untersuchung."),
            ("de", "Anke Voss hat eine Untersuchung abgelehnt."),
        ),
        (
            ("en", "Ana Pell called for a recount."),
            ("en", "Ana Pell, the governor of Varena, rejected calls for a recount."),
        ),
        (("en", "Mayor Els de Wit demanded an inquiry."), ("nl", "Burgemeester Els de Wit weigerde een onderzoek.")),
        (("fr", "Le maire demande une enquête sur l'incendie."), ("fr", "Le maire refuse une enquête.")),
        (("en", "Elsa Moritz opened an inquiry."), ("es", "Elsa Moritz rechazó abrir una investigación.")),
    ],
)
def test_what_one_person_refuses_and_demands_clashes(demanding: Text, refusing: Text) -> None:
    assert verdicts(demanding, refusing) == [Verdict.CLASH]
    assert verdicts(refusing, demanding) == [Verdict.CLASH]
    assert are_opposed(demanding[::-1], refusing[::-1])


@pytest.mark.parametrize(
    ("demanding", "refusing"),
    [
        (("en", "The mayor's rival, Marta Soler, called for an independent inquiry."), REJECTED),
        (("en", "Relatives of Colm Barrett called for an independent inquiry."), REJECTED),
        (("en", "Aides to Mayor Colm Barrett called for an independent inquiry."), REJECTED),
        (("en", "The mayor, Colm Barrett, called for an inquiry."), REJECTED),
        (("en", "The mayor, Colm Barrett, did not call for an independent inquiry."), REJECTED),
        (("en", "The mayor, Colm Barrett, may call for an independent inquiry."), REJECTED),
        (("en", "Ana Pell launched a campaign against the tax."), ("es", "Ana Pell rechazó el impuesto.")),
        (("fr", "Le maire de Tarn demande une enquête."), ("fr", "Le maire de Lorvan refuse une enquête.")),
        (CALLED, ("es", "El alcalde, Colm Barrett, negó que hubiera una investigación independiente.")),
        (
            ("en", "Ana Pell called for an inquiry."),
            ("en", "Ana Pell rejected one by the county and sought an inquiry."),
        ),
        # To whom it is refused asks for it.
        (("en", "Ana Pell sought a new trial."), ("en", "Ana Pell is refused a new trial.")),
        (("en", "The mayor requested a second licence."), ("en", "The mayor gets refused a second licence.")),
        (("en", "Ana Pell sought asylum."), ("de", "Ana Pell wurde Asyl verweigert.")),
    ],
)
def test_what_others_demand_or_what_is_refused_of_it_alone_does_not(demanding: Text, refusing: Text) -> None:
    assert not verdicts(demanding, refusing)
    assert not verdicts(refusing, demanding)


def test_what_was_opened_after_a_refusal_is_a_later_report() -> None:
    sides = ("es", "Elsa Moritz rechazó abrir una investigación."), ("en", "Elsa Moritz opened an inquiry.")
    assert verdicts(*sides, ("2031-05-02", "2031-05-04")) == [Verdict.LATER_REPORT]


def test_what_was_refused_and_demanded_in_other_years_are_two_steps() -> None:
    sides = (
        LinkSide("The mayor refused talks in 2019.", "en", None),
        LinkSide("The mayor sought talks in 2021.", "en", None),
    )
    assert {one.verdict for one in find_differences(*sides)} == {Verdict.OTHER_SUBJECT}
