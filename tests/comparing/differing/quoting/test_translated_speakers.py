"""One statement in two languages, of two who are named."""

import pytest

from tests.comparing.differing.statements.quantities.test_parts_of_wholes import clashing

MAYOR = (
    "es",
    "«El humo salió por las ventanas de la escuela y llegó hasta la plaza», explicó la alcaldesa, Carmen Ulloa.",
)
SMOKE = '"The smoke came out of the windows of the school and reached the square," '


def test_two_who_say_one_thing_clash() -> None:
    told = clashing(MAYOR, ("en", f"{SMOKE}Rojas told reporters."))
    assert told == [("Carmen Ulloa", "Rojas")]


@pytest.mark.parametrize(
    "right",
    [
        f"{SMOKE}Ulloa told reporters.",
        f"{SMOKE}the mayor said.",
        f"{SMOKE}she said.",
        '"The children are well and sleep at home," Rojas told reporters.',
        "The smoke came out of the windows of the school and reached the square, Rojas told reporters.",
    ],
)
def test_the_same_one_somebody_unnamed_or_another_statement_does_not(right: str) -> None:
    assert clashing(MAYOR, ("en", right)) == []
