"""Water that may be drunk, and may not."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.comparing.differing.statements.certainty.findings.drinking_water import read_drinking
from reader.comparing.differing.statements.sentence_facts import read_facts


@pytest.mark.parametrize(
    ("text", "language", "state"),
    [
        ("Residents were told not to drink tap water until further notice.", "en", "closed"),
        ("Tap water in Velm is safe to drink again.", "en", "open"),
        ("The water is unsafe to drink.", "en", "closed"),
        ("Die Behörden rieten, kein Leitungswasser zu trinken.", "de", "closed"),
        ("Das Leitungswasser kann wieder getrunken werden.", "de", "open"),
        ("Kraanwater drinken mag nog altijd niet, zegt de gemeente.", "nl", "closed"),
        ("L'eau du robinet est de nouveau potable.", "fr", "open"),
        ("Las autoridades pidieron que no bebieran agua del grifo.", "es", "closed"),
        ("L'acqua del rubinetto non è potabile.", "it", "closed"),
        ("Οι κάτοικοι κλήθηκαν να μην πίνουν νερό βρύσης.", "el", "closed"),
        ("Four in ten residents drink tap water.", "en", None),
        ("The guests drink again.", "en", None),
        ("Residents were told not to drink water from the river.", "en", None),
    ],
)
def test_it_is_fit_or_not(text: str, language: str, state: str | None) -> None:
    found = read_drinking(read_facts(text, language, None))
    assert (found[0] if found else None) == state


@pytest.mark.parametrize(
    ("left", "right", "verdicts"),
    [
        ("Residents were told not to drink tap water.", "L'eau du robinet est de nouveau potable.", ["clash"]),
        (
            "Residents were told not to drink tap water.",
            "L'eau du robinet est de nouveau potable depuis dimanche.",
            ["later-report"],
        ),
        ("Residents were told not to drink tap water.", "Les habitants ne doivent pas boire l'eau du robinet.", []),
        ("Tap water in Velm is safe to drink again.", "L'eau de Clairval n'est pas potable.", []),
    ],
)
def test_fit_and_unfit_clash(left: str, right: str, verdicts: list[str]) -> None:
    found = find_differences(LinkSide(left, "en", "2031-05-02"), LinkSide(right, "fr", "2031-05-02"))
    assert [str(one.verdict) for one in found if one.left and one.right] == verdicts
