"""Who resigned did not refuse to, and who was arrested, found or moved out was not left where he was."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.difference import DifferenceKind, Verdict

Text = tuple[str, str]


def verdicts(left: Text, right: Text, days: tuple[str | None, str | None] = (None, None)) -> set[Verdict]:
    found = find_differences(LinkSide(left[1], left[0], days[0]), LinkSide(right[1], right[0], days[1]))
    return {one.verdict for one in found if one.kind is DifferenceKind.NEGATION}


RESIGNED = ("en", "The minister resigned after the report.")
ARRESTED = ("en", "Police arrested the captain of the ferry.")
FOUND = ("en", "The missing girl was found near the river.")
EVACUATED = ("en", "The village of Holm was evacuated.")


@pytest.mark.parametrize(
    ("done", "undone"),
    [
        (RESIGNED, ("de", "Der Minister weigerte sich nach dem Bericht zurückzutreten.")),
        (RESIGNED, ("fr", "La ministre a refusé de démissionner après le rapport.")),
        (RESIGNED, ("es", "El ministro se negó a dimitir.")),
        (RESIGNED, ("el", "Ο υπουργός αρνήθηκε να παραιτηθεί.")),
        (RESIGNED, ("nl", "De minister weigerde op te stappen.")),
        (RESIGNED, ("it", "Il ministro ha rifiutato di dimettersi.")),
        (RESIGNED, ("pt", "O ministro recusou demitir-se.")),
        (RESIGNED, ("en", "The minister rejected calls for her resignation after the report.")),
        (
            ("fr", "La directrice générale de Sucra, Ella Prinz, a démissionné."),
            ("en", "Sucra's managing director, Ella Prinz, rejected calls for her resignation."),
        ),
        (("en", "The machines were running at night."), ("fr", "Les machines étaient à l'arrêt la nuit.")),
        (("en", "The police have identified the attackers."), ("el", "Η αστυνομία δεν έχει εντοπίσει τους δράστες.")),
        (("fr", "Des chiens ont trouvé des signes de vie."), ("en", "Dogs found no sign of life.")),
        (("de", "Der Direktor ist zurückgetreten."), ("fr", "Le directeur refuse de démissionner.")),
        (ARRESTED, ("fr", "Le capitaine du ferry n'a pas été arrêté.")),
        (ARRESTED, ("de", "Der Kapitän der Fähre wurde nicht festgenommen.")),
        (ARRESTED, ("pl", "Kapitan promu nie został zatrzymany.")),
        (FOUND, ("es", "La niña desaparecida no fue encontrada.")),
        (FOUND, ("el", "Το αγνοούμενο κορίτσι δεν βρέθηκε.")),
        (EVACUATED, ("de", "Das Dorf Holm wurde nicht evakuiert.")),
        (EVACUATED, ("de", "Die Einwohner von Holm blieben in der Nacht in ihren Häusern.")),
        (
            ("de", "Der Maschinist wurde nach Angaben der Polizei festgenommen."),
            ("en", "Police said the machinist, 47, was not arrested."),
        ),
        (("en", "The emergency brake worked."), ("de", "Die Notbremse hat versagt.")),
        (("es", "El motor funcionaba cuando zarpó."), ("en", "The engine did not respond when it sailed.")),
        (("en", "The captain was released."), ("es", "El capitán sigue detenido.")),
    ],
)
def test_what_was_done_clashes_with_what_was_not(done: Text, undone: Text) -> None:
    assert Verdict.CLASH in verdicts(done, undone)
    assert Verdict.CLASH in verdicts(undone, done)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (("en", "Unions demand that the minister resign."), ("el", "Ο υπουργός αρνήθηκε να παραιτηθεί.")),
        (("en", "The minister may resign."), ("fr", "La ministre a refusé de démissionner.")),
        (("en", "The driver was arrested; his passenger was not."), ("de", "Der Beifahrer wurde nicht festgenommen.")),
        (("en", "The school was evacuated."), ("fr", "Le lycée voisin n'a pas été évacué.")),
        (("en", "Part of Holm was evacuated."), ("de", "Das Dorf Holm wurde nicht evakuiert.")),
        (("en", "One of the two boats was found."), ("fr", "Le second bateau n'a pas été retrouvé.")),
        (("en", "Police want to arrest the captain."), ("fr", "Le capitaine n'a pas été arrêté.")),
        (EVACUATED, ("de", "Die Einwohner von Tarn blieben in ihren Häusern.")),
        (("en", "Engineers worked on the engine all night."), ("es", "El motor falló por la noche.")),
        (("en", "The lift was repaired and then worked."), ("fr", "L'ascenseur ne fonctionnait pas avant.")),
        (("en", "The crew failed to start the engine."), ("es", "El motor funcionaba.")),
        (("en", "The minister refused to resign and stepped down later."), ("fr", "La ministre a démissionné.")),
        (("en", "The minister resigned on Sunday."), ("fr", "La ministre a refusé de démissionner vendredi.")),
    ],
)
def test_what_was_not_done_by_another_or_is_but_wanted_does_not_clash(left: Text, right: Text) -> None:
    assert Verdict.CLASH not in verdicts(left, right)
    assert Verdict.CLASH not in verdicts(right, left)


def test_what_was_not_done_may_have_been_done_since() -> None:
    undone = ("fr", "La ministre a refusé de démissionner.")

    assert verdicts(undone, RESIGNED, ("2031-05-02", "2031-05-04")) == {Verdict.LATER_REPORT}
    assert verdicts(undone, RESIGNED, ("2031-05-04", "2031-05-02")) == {Verdict.CLASH}
