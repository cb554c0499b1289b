"""Opposites clash in each language, and not where they are told of two things, of two days, or deny each other."""

import pytest

from tests.comparing.differing.clashing import SAME_DAY, clashes

DAY = "2026-03-10"


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        (
            "de",
            "Der Fährverkehr zur Insel wurde am Dienstag wieder aufgenommen.",
            "Der Fährverkehr zur Insel ruhte am Dienstag.",
        ),
        ("fr", "La baignade sur la plage reste autorisée.", "La baignade sur la plage est interdite."),
        ("es", "El vigilante Raúl Mena falleció en el incendio.", "El vigilante Raúl Mena sobrevivió al incendio."),
        ("it", "Il tunnel di Vara è stato riaperto lunedì.", "Il tunnel di Vara è rimasto chiuso lunedì."),
        ("pt", "O preço dos bilhetes vai subir em julho.", "O preço dos bilhetes vai descer em julho."),
        ("el", "Οι οδηγοί του Βόλου συνεχίζουν την απεργία.", "Οι οδηγοί του Βόλου ανέστειλαν την απεργία."),
        ("nl", "De school in Halm was maandag open.", "De school in Halm was maandag gesloten."),
        ("ru", "Добыча на шахте возобновлена во вторник.", "Добыча на шахте во вторник приостановлена."),
        ("pl", "Ruch na moście w Halmie został wznowiony.", "Ruch na moście w Halmie jest wstrzymany."),
        ("sv", "Rederiet godtog fackets krav om fler båtar.", "Rederiet avvisade fackets krav om fler båtar."),
        # missing, and found
        ("en", "The boy is still missing.", "The boy was found alive in a barn."),
        ("en", "Ann Vale is still missing, her father said.", "Ann Vale was found alive by a farmer, police said."),
        ("de", "Der Junge wird noch immer vermisst.", "Der Junge wurde in einer Scheune lebend gefunden."),
        ("fr", "Le garçon est toujours porté disparu.", "Le garçon a été retrouvé vivant dans une grange."),
        ("el", "Το αγόρι αγνοείται ακόμη.", "Το αγόρι βρέθηκε ζωντανό σε έναν στάβλο."),
        # treated in hospitals, and taken there; ruled out, and not
        ("en", "Hospitals in Velm treated 31 people for burns.", "28 people were taken to hospital with burns."),
        ("en", "The ministry rules out a tax rise.", "A tax rise cannot be ruled out, the ministry said."),
    ],
)
def test_opposites_of_one_thing_clash(language: str, left: str, right: str) -> None:
    assert clashes(left, right, language, SAME_DAY)
    assert clashes(right, left, language, SAME_DAY)


@pytest.mark.parametrize(
    ("languages", "left", "right"),
    [
        # two things
        ("es", "La carretera de la sierra está cortada.", "La carretera de la costa está abierta."),
        ("en", "The road to the sea is closed.", "The road to the mountain is open."),
        ("el", "Ο δρόμος προς τη θάλασσα είναι κλειστός.", "Ο δρόμος προς το βουνό είναι ανοιχτός."),
        ("it", "La prima corsia del ponte è stata riaperta.", "La seconda corsia del ponte resta chiusa."),
        ("en", "The first lane of the bridge was reopened.", "The second lane of the bridge stays closed."),
        (
            "en-nl",
            "The inspectors did not find any leak in the second tank.",
            "In de eerste tank vonden de inspecteurs een lek.",
        ),
        ("it", "Il ponte vecchio è chiuso.", "Il ponte nuovo è aperto."),
        ("pl", "Mała sala jest zamknięta.", "Duża sala jest otwarta."),
        ("el", "Ο πατέρας επέζησε από τη φωτιά.", "Η μητέρα πέθανε στη φωτιά."),
        ("it", "Il sindacato ha accettato l'offerta per i medici.", "Il sindacato ha respinto quella per i cuochi."),
        ("en", "The boy is still missing.", "The boy's dog was found in a barn."),
        ("en", "The boy is still missing.", "The boy said the dog was found in a barn."),
        ("en", "Three boys are still missing.", "Two boys were found alive."),
        ("en", "Doctors treated 31 people at the scene.", "28 people were taken to hospital."),
        ("sv", "Pojken är fortfarande försvunnen.", "Pojkens cykel hittades i en lada."),
        # two days
        ("en", "The boy was missing for two days.", "The boy was found alive."),
        ("es", "El helicóptero no despegó el domingo.", "El helicóptero despegó el lunes."),
        ("fr", "La route est fermée jusqu'à jeudi.", "La route rouvrira vendredi."),
        ("en-pt", "The fish market closed on Monday.", "O mercado do peixe reabre na quinta-feira."),
        ("pt", "O tribunal pode proibir a greve.", "O tribunal ainda não proibiu a greve."),
        ("en", "The court may ban the strike.", "The court has not banned the strike yet."),
        ("de", "Die Mieten sind im vergangenen Jahr gestiegen.", "Im Mai sind die Mieten gesunken."),
        ("ru", "Число краж выросло в 2023 году.", "В этом году число краж снизилось."),
        ("sv", "Ministern vill förbjuda fyrverkerier.", "Fyrverkerier är tillåtna i år."),
        # the same, told by the opposite
        ("ru", "Губернатор не отказалась от помощи министерства.", "Губернатор приняла помощь министерства."),
        ("en-nl", "The council accepted the plan.", "De raad wees het plan niet af."),
        ("it", "Il numero dei furti è aumentato nel 2023.", "Quest'anno il numero dei furti è diminuito."),
        ("en", "Ella Crane called off her trip to Lisbon.", "Ella Crane cancelled her visit to Lisbon."),
    ],
)
def test_opposites_that_are_both_true_do_not_clash(languages: str, left: str, right: str) -> None:
    assert not clashes(left, right, languages, SAME_DAY)


def test_a_trip_to_one_town_and_a_visit_to_another_do_not_clash() -> None:
    left = "Ann Orr, the minister, cancelled her trip to Halm on Thursday."
    assert not clashes(left, "Ann Orr, the minister, toured the mill in Torvik on Thursday.", "en", SAME_DAY)
