"""What is asked for, planned or looked for is neither found nor not found."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.comparing.differing.statements.certainty.possibilities.intentions import is_intended
from reader.comparing.differing.statements.sentence_facts import read_facts
from reader.model.difference import Verdict

Text = tuple[str, str]


def clashes(left: Text, right: Text) -> bool:
    found = find_differences(LinkSide(left[1], left[0], None), LinkSide(right[1], right[0], None))
    return any(one.verdict is Verdict.CLASH for one in found)


@pytest.mark.parametrize(
    ("intended", "denied", "done"),
    [
        (
            ("fr", "La commission doit rechercher des défauts dans les soudures."),
            ("fr", "La commission n'a relevé aucun défaut dans les soudures."),
            ("fr", "La commission a relevé des défauts dans les soudures."),
        ),
        (
            ("en", "Divers are looking for cracks in the hull."),
            ("en", "Divers found no cracks in the hull."),
            ("en", "Divers found cracks in the hull."),
        ),
        (
            ("de", "Taucher müssen nach Rissen im Rumpf suchen."),
            ("en", "Divers found no cracks in the hull."),
            ("de", "Taucher fanden Risse im Rumpf."),
        ),
        (
            ("en", "Unions want the director to be dismissed."),
            ("en", "The director was not dismissed."),
            ("en", "The director was dismissed."),
        ),
        (
            ("pl", "Dyrektor ma zostać odwołany w piątek."),
            ("pl", "Dyrektor nie został odwołany."),
            ("pl", "Dyrektor został odwołany."),
        ),
        (
            ("pl", "Kierowca miał pobić pasażera."),
            ("pl", "Kierowca nie pobił pasażera."),
            ("pl", "Kierowca pobił pasażera."),
        ),
    ],
)
def test_what_is_denied_clashes_with_what_was_done_and_not_with_what_is_to_be(
    intended: Text, denied: Text, done: Text
) -> None:
    assert clashes(denied, done)
    assert not clashes(denied, intended)
    assert not clashes(intended, denied)


@pytest.mark.parametrize(
    ("language", "affirming", "denying"),
    [
        ("en", "The plant is to close in May.", "The plant is not to close in May."),
        ("el", "Ο Όσκιν θα κλείσει τον μύλο.", "Ο Όσκιν δεν θα κλείσει τον μύλο."),
        ("pl", "Gmina ma zapewnić mieszkańcom wodę.", "Gmina nie ma zapewnić mieszkańcom wody."),
    ],
)
def test_two_plans_clash(language: str, affirming: str, denying: str) -> None:
    assert clashes((language, affirming), (language, denying))


def test_the_polish_verb_for_having_plans_nothing_without_an_infinitive() -> None:
    side = read_facts("Bank miał kapitał na odbudowę.", "pl", None)
    plan = read_facts("Bank miał spłacić kapitał.", "pl", None)

    assert not is_intended(side, 2)
    assert is_intended(plan, 2)
