"""Two sorts of causes of one mishap clash; not what one may have set off the other by, what is no fact, or another."""

import pytest

from tests.comparing.differing.clashing import clashes


@pytest.mark.parametrize(
    ("languages", "left", "right"),
    [
        ("en", "Fire chief Dora Hall said that a faulty gas cylinder had caused the blaze.",
         "Investigators believe that an electrical short circuit caused the blaze, fire chief Dora Hall said."),
        ("en", "Brake failure caused the crash on the Tarn pass, investigators said.",
         "Investigators said the crash on the Tarn pass was caused by a drunk driver."),
        ("de-en", "Feuerwehrchefin Dora Hall nannte eine defekte Gasflasche als Ursache des Brandes.",
         "An electrical short circuit caused the blaze, fire chief Dora Hall said."),
        ("fr", "Une bougie a provoqué l'incendie.", "L'incendie a été provoqué par une cigarette mal éteinte."),
        ("es-en", "El incendio fue provocado por una colilla.", "A short circuit caused the fire."),
        ("nl-de", "De brand werd veroorzaakt door vuurwerk.", "Den Brand hat ein Kurzschluss verursacht."),
    ],
)  # fmt: skip
def test_two_causes_of_one_mishap_clash(languages: str, left: str, right: str) -> None:
    mine, _, theirs = languages.partition("-")
    assert clashes(left, right, languages)
    assert clashes(right, left, f"{theirs or mine}-{mine}")


@pytest.mark.parametrize(
    ("languages", "left", "right"),
    [
        ("en", "A faulty toaster caused the fire, the brigade said.",
         "The brigade said that an electrical fault had caused the fire."),
        ("en", "The explosion was caused by a gas leak.", "A spark from a light switch caused the explosion."),
        ("en", "The fire was caused by a short circuit, police said.",
         "Neighbours said the fire had been caused by a cigarette."),
        ("en", "The fire was caused by a short circuit, police said.",
         "Police said a cigarette had not caused the fire."),
        ("en", "The fire was caused by a short circuit, police said.",
         "A candle may have caused the fire, police said."),
        ("en", "The fire was caused by a short circuit.", "A similar fire in the hall was caused by fireworks."),
        ("en", "The fire at the mill was caused by a short circuit.",
         "The fire at the sawmill in Dorn was caused by a cigarette."),
        ("en", "Candles have caused the fires at the chapel before.", "A cigarette caused the fire at the chapel."),
        ("en", "In 2019 the fire was caused by a cigarette.", "The fire was caused by a candle."),
        ("en", "The fire was caused by a worker in the candle factory.", "The fire was caused by a cigarette."),
        ("en", "The accident was caused by fog, police said.",
         "The accident was caused by brake failure, police said, adding that fog played a part."),
        ("en", "The storm caused the blackout.", "A cyberattack caused the blackout in Norby."),
        ("en", "The candle caused the fire alarm to go off.", "The cigarette caused the fire."),
        ("en", "Police had believed that a candle caused the fire.", "Police say a cigarette caused the fire."),
        ("es", "Un cortocircuito causó el incendio.", "El incendio pudo ser causado por una vela."),
        ("de", "Eine Kerze soll den Brand verursacht haben.", "Eine Zigarette hat den Brand verursacht."),
    ],
)  # fmt: skip
def test_what_may_be_one_cause_or_is_no_fact_does_not(languages: str, left: str, right: str) -> None:
    assert not clashes(left, right, languages)
