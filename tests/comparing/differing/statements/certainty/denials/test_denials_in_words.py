"""What one sentence denies clashes where the other one, of another language, tells it in words that stand for all."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.difference import DifferenceKind, Verdict

Text = tuple[str, str]

INSURED = ("en", "The collection was insured for 32 million crowns, Conti said.")
HURT = ("it", "Un custode è stato legato e ferito, ha riferito la direttrice Livia Conti.")


def clashes(left: Text, right: Text) -> bool:
    found = find_differences(LinkSide(left[1], left[0], None), LinkSide(right[1], right[0], None))
    return any(one.kind is DifferenceKind.NEGATION and one.verdict is Verdict.CLASH for one in found)


@pytest.mark.parametrize(
    ("affirming", "denying"),
    [
        (INSURED, ("it", "La collezione non era assicurata, ha detto Conti.")),
        (INSURED, ("es", "La colección no estaba asegurada, dijo Conti.")),
        (HURT, ("en", "A guard was tied up but was not hurt, the director Livia Conti said.")),
        (("en", "The city had given the circus a permit."), ("es", "La ciudad no había dado permiso al circo.")),
        (
            ("fr", "Le propriétaire, Sucra, a reconnu avoir reçu un avertissement avant l'effondrement."),
            ("en", "The owner, Sucra, said it had not received any warning before the collapse."),
        ),
        (("en", "The east wing was locked that night."), ("fr", "L'aile est n'était pas verrouillée cette nuit.")),
    ],
)
def test_what_one_denies_clashes_with_what_the_other_tells(affirming: Text, denying: Text) -> None:
    assert clashes(affirming, denying)
    assert clashes(denying, affirming)


@pytest.mark.parametrize(
    ("affirming", "denying"),
    [
        (INSURED, ("it", "L'edificio non era assicurato, ha detto Conti.")),
        (INSURED, ("de", "Die Sammlung war nicht gegen Feuer versichert, sagte Conti.")),
        (INSURED, ("de", "Bis zum Mai war die Sammlung nicht versichert, sagte Conti.")),
        (INSURED, ("fr", "La collection ne sera pas assurée si la prime augmente.")),
        (
            ("en", "The owner had received a letter from the city."),
            ("de", "Der Eigentümer hatte von der Stadt keine Warnung erhalten."),
        ),
        (("en", "The guard was not hurt in the raid."), ("fi", "Vartija ei loukkaantunut ryöstössä.")),
        (("en", "Most guards were hurt."), ("it", "I custodi non sono stati feriti.")),
        (("en", "The west wing was locked."), ("it", "L'ala est non era chiusa.")),
    ],
)
def test_what_is_denied_of_another_or_for_another_time_does_not_clash(affirming: Text, denying: Text) -> None:
    assert not clashes(affirming, denying)
    assert not clashes(denying, affirming)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (("en", "The club had to cancel 12 concerts."), ("fr", "Le club a dû annuler 12 concerts.")),
        (("en", "The theatre scrapped its new play."), ("de", "Das Theater strich sein neues Stück.")),
    ],
)
def test_what_was_done_to_a_thing_is_no_denial(left: Text, right: Text) -> None:
    assert not clashes(left, right)
