"""One person whom something befell is of one age and sex, and was on the way to one place."""

import pytest

from reader.comparing.differing.statements.people.harm.lone_victims import read_victim
from reader.comparing.differing.statements.sentence_facts import read_facts
from tests.comparing.differing.clashing import clashing_told


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        (("en", "A 64-year-old woman died in a lifeboat on the way to Orle."),
         ("en", "A 46-year-old man died in a lifeboat on the way to Orle."),
         [("64-year-old", "46-year-old"), ("woman", "man")]),
        (("de", "Eine 64 Jahre alte Frau starb auf dem Weg nach Orle."),
         ("de", "Ein 46 Jahre alter Mann starb auf dem Weg nach Orle."),
         [("64 Jahre alte", "46 Jahre alter"), ("Frau", "Mann")]),
        (("en", "A 64-year-old woman died in an ambulance on the way to Orle."),
         ("fr", "Un homme de 64 ans est mort dans une ambulance qui le conduisait à Orle."),
         [("woman", "homme")]),
        (("en", "A 64-year-old woman died in an ambulance on the way to Orle."),
         ("es", "Una mujer de 64 años murió en la ambulancia que la trasladaba a Tarnes."),
         [("Orle", "Tarnes")]),
        (("en", "A girl was bitten by a swan on the lake of Orle."),
         ("en", "A boy was bitten by a swan on the lake of Orle."),
         [("girl", "boy")]),
    ],
)  # fmt: skip
def test_one_of_another_age_sex_or_way_clashes(
    left: tuple[str, str], right: tuple[str, str], told: list[tuple[str, str]]
) -> None:
    assert set(clashing_told(left, right)) == set(told)
    assert set(clashing_told(right, left)) == {(other, one) for one, other in told}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("A 64-year-old woman and a 46-year-old man died.", "A 46-year-old man died."),
        ("One victim was a 64-year-old woman from Orle.", "One victim was a 46-year-old man from Orle."),
        (
            "Among the dead were a 64-year-old woman and two boys.",
            "Among the dead were a 46-year-old man and two boys.",
        ),
        ("Another woman, 64, died in the lifeboat.", "A man, 46, died in the lifeboat."),
        ("A second woman was arrested on the pier.", "A man was arrested on the pier."),
        ("The 64-year-old woman died in the lifeboat.", "The 46-year-old man died in the lifeboat."),
        ("A 64-year-old woman was hurt in the blast.", "A 46-year-old man was hurt in the blast."),
        ("A 64-year-old woman died when a mast fell on the pier.", "A 46-year-old man died in a lifeboat."),
        ("A 64-year-old woman died in a lifeboat.", "A woman of 65 died in a lifeboat."),
    ],
)
def test_one_of_several_another_one_or_a_birthday_does_not(left: str, right: str) -> None:
    assert clashing_told(("en", left), ("en", right)) == []


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("fr", "Un homme de 34 ans a été arrêté à Orle.", "Orle"),
        ("nl", "Een man van 34 jaar is in Orle aangehouden.", "Orle"),
        ("nl", "Een man van 34 jaar uit Tarn en Orle is aangehouden.", None),
        ("pt", "Um homem de 34 anos morreu no porto do Orle.", None),
    ],
)
def test_a_place_is_told_by_a_word_of_its_language(language: str, text: str, place: str | None) -> None:
    victim = read_victim(read_facts(text, language, None))

    assert victim is not None
    assert (victim.place.text if victim.place else None) == place
