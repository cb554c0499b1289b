"""Opposites of two things, or of one thing before and after something, do not clash."""

import pytest

from tests.comparing.differing.clashing import clashes


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("en", "The north gate was open when the lorry came.", "The south gate was closed when the lorry came."),
        ("en", "The water in the upper pool is clean.", "The water in the lower pool is polluted."),
        ("de", "Der Rat billigte die vordere Halle.", "Der Rat lehnte die hintere Halle ab."),
        ("en", "Two people were arrested before the march in Tarn.", "No one was arrested during the march in Tarn."),
        ("en", "The union accepted a pay rise in March.", "The union rejected a longer working week in March."),
        ("en", "The court found the cook guilty of speeding.", "The court found the cook not guilty of arson."),
        ("en", "The alarm sounded in the bank's vault.", "No alarm sounded in the bank's lobby."),
        ("en", "The bank's loans have grown since May.", "The bank's deposits have shrunk since May."),
        ("fr", "Le prix de l'essence a augmenté à Tarn.", "Le prix du gaz a baissé à Tarn."),
        ("en", "The east wing of the hospital was built in 1960.", "The west wing of the hospital was built in 1960."),
        ("pt", "O museu continua fechado depois do incêndio.", "O museu não abrirá depois do incêndio."),
        ("pl", "Muzeum pozostaje zamknięte po pożarze.", "Muzeum nie zostanie otwarte po pożarze."),
        ("fr", "Le maire réclame des caméras depuis mai.", "Le maire a refusé de payer des caméras."),
        ("en", "The strike will last three days.", "The last strike at the port, in 2019, lasted eleven days."),
        ("en", "Only one lane of the bridge was open.", "Two lanes of the bridge were closed."),
        ("en", "Three lanes of the bridge were open.", "Two lanes of the bridge were closed."),
        ("en", "They want 7 per cent; Orr Line has offered 3.5.", "Orr Line has offered its crews 5 per cent."),
        ("en", "The pool is open to members.", "The pool is closed to the public."),
        ("en", "The red team won 3-1.", "The blue team won 2-0."),
    ],
)
def test_opposites_of_two_things_do_not_clash(language: str, left: str, right: str) -> None:
    assert not clashes(left, right, language)
    assert not clashes(right, left, language)


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("en", "The north gate was open when the lorry came.", "The north gate was closed when the lorry came."),
        ("en", "Two people were arrested before the march in Tarn.", "No one was arrested before the march in Tarn."),
        ("es", "Este puente de Velm estaba abierto el martes.", "El nuevo puente de Velm estaba cerrado el martes."),
        ("en", "The union welcomed the new rules in March.", "The union criticised the new rules in March."),
        ("en", "The court found the cook guilty of arson.", "The court found the cook not guilty of arson."),
        ("en", "An alarm sounded in the vault.", "No alarm was heard in the vault."),
        ("de", "Der Rat billigte die hintere Halle.", "Der Rat lehnte die hintere Halle ab."),
        ("nl", "De huren zijn in Halm gestegen.", "De huren zijn in Halm gedaald."),
        ("fr", "Le prix de l'essence a augmenté à Tarn.", "Le prix de l'essence a baissé à Tarn."),
        ("en", "Four people died, and the lift worked.", "Four people died, and the lift failed."),
        ("de", "Nachts war nur eine Pflegekraft im Haus.", "In der Nacht waren drei Pflegekräfte im Haus."),
        ("fr", "Une seule infirmière était de garde.", "Trois infirmières étaient de garde."),
        ("fr", "Seulement une infirmière était de garde.", "Trois infirmières étaient de garde."),
        ("es", "Esa noche solo había una enfermera de guardia.", "Esa noche había tres enfermeras de guardia."),
        ("el", "Μόνο μία νοσοκόμα είχε βάρδια.", "Τρεις νοσοκόμες είχαν βάρδια."),
        ("sv", "Bara en sjuksköterska var i tjänst.", "Tre sjuksköterskor var i tjänst."),
        ("fi", "Vain yksi hoitaja oli töissä.", "Kolme hoitajaa oli töissä."),
        ("bg", "Само една сестра беше дежурна.", "Три сестри бяха дежурни."),
        ("en", "The fire began in the east wing of the hospital.", "The fire began in the west wing of the hospital."),
        ("fr", "Le maire réclame des caméras depuis mai.", "Le maire a refusé des caméras."),
        ("en", "The strike lasted three days.", "The strike at the port, in Tarn, lasted eleven days."),
        ("en", "They want 7 per cent; Orr Line has offered 3.", "They want 9 per cent; Orr Line has offered 3."),
        ("en", "Five men are on the run after the break-in.", "Eight men have been on the run since the break-in."),
    ],
)
def test_opposites_of_one_thing_clash(language: str, left: str, right: str) -> None:
    assert clashes(left, right, language)
    assert clashes(right, left, language)
