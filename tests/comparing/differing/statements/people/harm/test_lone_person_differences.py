"""One whom something befell and several are no two whom it befell."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.difference import Verdict


def told(
    left: tuple[str, str], right: tuple[str, str], days: tuple[str, str] = ("2031-05-02", "2031-05-02")
) -> set[str]:
    one, other = (LinkSide(text, code, day) for (code, text), day in zip((left, right), days, strict=True))
    return {found.verdict.value for found in find_differences(one, other) if found.verdict in _TOLD}


_TOLD = {Verdict.CLASH, Verdict.LATER_REPORT}
SAME, NEXT = ("2031-05-02", "2031-05-02"), ("2031-05-02", "2031-05-03")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (("en", "Police arrested a man in Velm."), ("en", "Two men were arrested in Velm.")),
        (("de", "Ein 24-jähriger Mann wurde in Velm festgenommen."), ("en", "Police arrested two men in Velm.")),
        (("it", "Un uomo di 52 anni è stato arrestato a Velm."), ("it", "Due uomini sono stati arrestati a Velm.")),
        (("en", "A man of 24 was arrested in Velm."), ("el", "Η αστυνομία συνέλαβε έναν άνδρα 42 ετών στο Velm.")),
        (("en", "A woman of 83 died in the fire at Orle."), ("en", "A woman of 38 died in the fire at Orle.")),
        (("en", "One person, the cook, was killed when the boat sank."), ("en", "Two people died, the owner said.")),
        (("de", "Zwei Menschen kamen in Velm ums Leben."), ("en", "One person died and 23 were hurt in Velm.")),
        (("en", "Police have arrested nobody."), ("de", "Ein 24-jähriger Mann wurde in Velm festgenommen.")),
    ],
)
def test_one_is_not_several_and_has_one_age(left: tuple[str, str], right: tuple[str, str]) -> None:
    assert told(left, right) == {"clash"}
    assert told(right, left) == {"clash"}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (("en", "A man of 24 was arrested in Velm."), ("en", "One man was arrested in Velm.")),
        (("en", "A man and a woman were arrested in Velm."), ("en", "Two people were arrested in Velm.")),
        (("en", "Two gunmen killed a guard in Velm."), ("en", "Five people were killed in Velm.")),
        (("en", "Another man was arrested in Velm."), ("en", "Two men were arrested in Velm.")),
        (("en", "A man of 24 was arrested in Velm."), ("en", "A woman of 42 was arrested in Velm.")),
        (("en", "A man of 24 was hurt in Velm."), ("es", "Un hombre de 42 años fue detenido en Velm.")),
    ],
)
def test_others_are_no_clash(left: tuple[str, str], right: tuple[str, str]) -> None:
    assert told(left, right) == set()
    assert told(right, left) == set()


def test_a_later_report_may_know_of_more() -> None:
    left, right = ("en", "Police arrested a man in Velm."), ("en", "Two men were arrested in Velm.")
    assert told(left, right, ("2031-05-02", "2031-05-03")) == {"later-report"}
    assert told(left, right, ("2031-05-03", "2031-05-02")) == {"clash"}


@pytest.mark.parametrize(
    ("left", "right", "days", "verdicts"),
    [
        (("en", "One dead as crane falls in Velm"), ("en", "Two killed as crane falls in Velm"), SAME, {"clash"}),
        (
            ("en", "One dead as crane falls in Velm"),
            ("en", "Two killed as crane falls in Velm"),
            NEXT,
            {"later-report"},
        ),
        (("de", "Ein Toter bei Brand in Velm"), ("de", "Drei Tote bei Brand in Velm"), SAME, {"clash"}),
        (("en", "One dead whale found in Velm"), ("en", "Two killed as crane falls in Velm"), SAME, set()),
        (
            ("es", "Un tren descarriló el sábado en Velm y causó la muerte de dos personas."),
            ("en", "At least one person has died after a train left the rails in Velm on Saturday."),
            SAME,
            {"clash"},
        ),
    ],
)
def test_one_is_called_by_what_befell_him(
    left: tuple[str, str], right: tuple[str, str], days: tuple[str, str], verdicts: set[str]
) -> None:
    assert told(left, right, days) == verdicts


def test_several_who_clash_with_one_are_no_added_detail() -> None:
    left, right = LinkSide("One dead as crane falls in Velm", "en", None), LinkSide("Two killed in Velm", "en", None)
    assert [found.verdict for found in find_differences(left, right)] == [Verdict.CLASH]
