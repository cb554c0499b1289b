"""How old somebody is counts nobody and is no time."""

import pytest

from reader.comparing.differing.statements.quantities.figures.typed_quantities import find_quantities
from reader.comparing.differing.statements.tagged_words import tag_words


@pytest.mark.parametrize(
    ("language", "text", "ages"),
    [
        ("en", "A man of 24 was arrested.", [24]),
        ("en", "A woman aged 42 died.", [42]),
        ("de", "Ein 24-jähriger Mann und eine Frau von 31 Jahren starben.", [24, 31]),
        ("de", "Der 24-Jährige starb.", [24]),
        ("fr", "Un homme de 38 ans a été arrêté.", [38]),
        ("es", "Una mujer de 83 años murió.", [83]),
        ("it", "Un uomo di 52 anni è morto.", [52]),
        ("pt", "Um homem de 47 anos foi detido.", [47]),
        ("nl", "Een man van 45 jaar en een 17-jarige jongen.", [45, 17]),
        ("el", "Συνελήφθη ένας 42χρονος και ένας άνδρας 35 ετών.", [42, 35]),
        ("pl", "Zatrzymano 24-letniego mężczyznę.", [24]),
        ("en", "The woman, who is 61 years old, has run the shop for 30 years.", [61]),
        ("de", "Der Fahrer ist 61 Jahre alt.", [61]),
        ("de", "Eine 71 Jahre alte Frau starb, ein 32 Jahre alter Mann wurde verletzt.", [71, 32]),
        ("nl", "Een 45 jaar oude leraar raakte gewond.", [45]),
        ("sv", "En 45 år gammal man dog.", [45]),
        ("fr", "Il avait 54 ans.", [54]),
        ("es", "La víctima tenía 54 años.", [54]),
        ("es", "Detuvieron a un exempleado de 32 años.", [32]),
        ("it", "Un dipendente di 32 anni è stato arrestato.", [32]),
        ("en", "The driver, 42, was alone, police said.", [42]),
        ("en", "The suspect (27) was held, and a deckhand, 26, was hurt.", [27, 26]),
        ("de", "Der Fahrer, 34, wurde getötet.", [34]),
        ("fr", "Le conducteur, âgé de 66 ans, et une passagère, 23 ans, ont été blessés.", [66, 23]),
        ("es", "El capitán, de 58 años, fue detenido.", [58]),
        ("el", "Ο πλοίαρχος, 58 ετών, συνελήφθη.", [58]),
        ("en", "Of the passengers, 34, or a fifth, were hurt.", []),
        ("en", "In the bus, 34, most of them pupils, were hurt.", []),
        ("en", "Tom Baker, 3, and the driver, 34 hours later.", []),
        ("fr", "Elle avait 54 ans d'expérience.", []),
        ("de", "Er saß 32 Jahre im Gefängnis.", []),
        ("en", "The killer of 34 was jailed.", []),
        ("en", "The owner of 34, police said, was held.", []),
        ("de", "Unter Schutz, 34, stehen Wale.", []),
        ("fr", "Le navire marine, 34, a coulé.", []),
        ("en", "A group of 24 was arrested.", []),
        ("fr", "Une peine de 38 ans.", []),
        ("en", "A man of 24 hours.", []),
    ],
)
def test_ages_are_read(language: str, text: str, ages: list[int]) -> None:
    found = [one for one in find_quantities(tag_words(text, language)) if one.dimension == "age"]
    assert [round(one.value) for one in found] == ages
