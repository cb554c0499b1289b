"""Behind a quotation, who stands behind a verb of any meaning speaks, if it is a name or the noun of a person."""

import pytest

from tests.comparing.differing.quoting.quoted_stories import said


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("fr", "« C'est un jour noir pour la ville », se désole Marie Petit, habitante du quartier.", "Marie Petit"),
        ("fr", "« Nous sommes à bout de forces », confie une infirmière à notre journal.", "une infirmière"),
        ("nl", "‘Niemand heeft ons iets verteld’, klaagt bakker Joris Vink.", "bakker Joris Vink"),
        ("pt", "“Ninguém nos avisou de nada”, queixou-se Rui Lemos, dono de um café.", "Rui Lemos"),
        ("de", "„Endlich sind wir wieder zu Hause“, freute sich die Rentnerin Gerda Voss.", "die Rentnerin Gerda Voss"),
    ],
)
def test_who_stands_behind_an_unknown_verb_speaks(language: str, text: str, speaker: str) -> None:
    assert [" ".join(who) for _, who in said(text, language=language)] == [speaker]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "„Wir halten das Wehr für alle Orte“, steht auf dem Plakat vor dem Rathaus."),
        ("de", "„Wir halten das Wehr für alle Orte“, lautete das Motto."),
        ("fr", "« Nous tenons le barrage pour tous », trône sur la façade de la mairie."),
    ],
)
def test_where_it_stands_says_nothing(language: str, text: str) -> None:
    assert not any(who for _, who in said(text, language=language))
