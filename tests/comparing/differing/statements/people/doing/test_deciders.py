"""Who closed or cancelled it: somebody else on each side, by office, in one language or two."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.difference import DifferenceKind, Verdict

Text = tuple[str, str]


def clashes(left: Text, right: Text) -> bool:
    found = find_differences(LinkSide(*left, None), LinkSide(*right, None))
    return any(one.verdict is Verdict.CLASH and one.kind is DifferenceKind.NAME for one in found)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (("The owner closed the canteen.", "en"), ("The inspectors closed the canteen.", "en")),
        (("The mayor closed the theatre.", "en"), ("Le théâtre a été fermé par les inspecteurs.", "fr")),
        (("El dueño cerró el hotel.", "es"), ("The hotel was closed by the mayor.", "en")),
        # The Portuguese "da" is no Italian one, before which somebody stands who does something.
        (("O proprietário fechou a cantina da escola.", "pt"), ("The inspectors closed the school canteen.", "en")),
        (("Os inspetores fecharam o hotel da praia.", "pt"), ("El dueño cerró el hotel de la playa.", "es")),
        (("Die Besitzerin hat das Hotel geschlossen.", "de"), ("Gli ispettori hanno chiuso l'hotel.", "it")),
    ],
)
def test_two_who_closed_one_thing_clash(left: Text, right: Text) -> None:
    assert clashes(left, right)
    assert clashes(right, left)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (("The owner closed the canteen.", "en"), ("Inspectors want to close the canteen.", "en")),
        (("The owner closed the canteen.", "en"), ("Inspectors said the canteen was closed.", "en")),
        (("The owner closed the canteen.", "en"), ("Die Inspektoren haben das Lager geschlossen.", "de")),
        (("The owner closed the canteen on Monday.", "en"), ("Les inspecteurs ont fermé la cantine mardi.", "fr")),
        (("The owner closed the canteen.", "en"), ("El dueño cerró el comedor a petición de los inspectores.", "es")),
        (("The ministry closed the hotel.", "en"), ("L'hôtel a été fermé par le gouvernement.", "fr")),
        (("The judge closed the case.", "en"), ("The police closed the case.", "en")),
        (("The owner closed the canteen.", "en"), ("The inspectors did not close the canteen.", "en")),
    ],
)
def test_one_who_may_be_both_another_thing_or_a_wish_does_not(left: Text, right: Text) -> None:
    assert not clashes(left, right)


def test_a_neighbour_and_a_witness_are_surely_no_others() -> None:
    left, right = ("A neighbour cancelled the party.", "en"), ("Ein Augenzeuge hat die Party abgesagt.", "de")
    assert not clashes(left, right)
