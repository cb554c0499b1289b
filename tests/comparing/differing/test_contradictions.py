"""Two stories that contradict each other flatly show it, in each language whose words are known."""

import pytest

from reader.comparing import compare
from reader.model.difference import DifferenceKind
from tests.comparing.articles import make_article

CONTRADICTIONS = {
    "en": [
        ("The mayor denied that she had signed the contract.", "The mayor admitted that she had signed the contract."),
        ("The flood damaged 40,000 homes in the valley.", "The flood damaged 400,000 homes in the valley."),
        ("The company will close the mill in Tarnwick.", "The company may close the mill in Tarnwick."),
        ("The trial begins in May, the court said.", "The trial begins in June, the court said."),
        ("Nobody was hurt in the fire at the harbour.", "Four people were hurt in the fire at the harbour."),
    ],
    "de": [
        ("Die Bürgermeisterin bestritt, den Vertrag unterschrieben zu haben.",
         "Die Bürgermeisterin räumte ein, den Vertrag unterschrieben zu haben."),
        ("Die Flut beschädigte 40.000 Häuser im Tal.", "Die Flut beschädigte 400.000 Häuser im Tal."),
        ("Die Firma wird die Mühle in Altweiler schließen.", "Die Firma könnte die Mühle in Altweiler schließen."),
        ("Der Prozess beginnt im Mai, teilte das Gericht mit.", "Der Prozess beginnt im Juni, teilte das Gericht mit."),
        ("Bei dem Brand im Hafen wurde niemand verletzt.", "Bei dem Brand im Hafen wurden vier Menschen verletzt."),
    ],
    "fr": [
        ("La maire a nié avoir signé le contrat.", "La maire a admis avoir signé le contrat."),
        ("La crue a endommagé 40 000 maisons dans la vallée.", "La crue a endommagé 400 000 maisons dans la vallée."),
        ("L'entreprise va fermer le moulin de Vauclair.", "L'entreprise pourrait fermer le moulin de Vauclair."),
        ("Le procès commence en mai, a dit le tribunal.", "Le procès commence en juin, a dit le tribunal."),
        ("Personne n'a été blessé dans l'incendie du port.",
         "Quatre personnes ont été blessées dans l'incendie du port."),
    ],
    "es": [
        ("La alcaldesa negó haber firmado el contrato.", "La alcaldesa admitió haber firmado el contrato."),
        ("La riada dañó 40.000 casas en el valle.", "La riada dañó 400.000 casas en el valle."),
        ("La empresa va a cerrar el molino de Villarroca.", "La empresa podría cerrar el molino de Villarroca."),
        ("El juicio empieza en mayo, dijo el tribunal.", "El juicio empieza en junio, dijo el tribunal."),
        ("Nadie resultó herido en el incendio del puerto.",
         "Cuatro personas resultaron heridas en el incendio del puerto."),
    ],
    "el": [
        ("Η δήμαρχος αρνήθηκε ότι υπέγραψε τη σύμβαση.", "Η δήμαρχος παραδέχθηκε ότι υπέγραψε τη σύμβαση."),
        ("Η πλημμύρα κατέστρεψε 40.000 σπίτια στην κοιλάδα.", "Η πλημμύρα κατέστρεψε 400.000 σπίτια στην κοιλάδα."),
        ("Η εταιρεία θα κλείσει τον μύλο της Οστρόβας.", "Η εταιρεία ίσως κλείσει τον μύλο της Οστρόβας."),
        ("Η δίκη αρχίζει τον Μάιο, είπε το δικαστήριο.", "Η δίκη αρχίζει τον Ιούνιο, είπε το δικαστήριο."),
        ("Κανείς δεν τραυματίστηκε στη φωτιά στο λιμάνι.",
         "Τέσσερις άνθρωποι τραυματίστηκαν στη φωτιά στο λιμάνι."),
    ],
}  # fmt: skip
# The same five in other words, told twice more.
IN_OTHER_WORDS = {
    "en": (
        [
            (
                "The councillor denied taking money from the quarry.",
                "The councillor admitted taking money from the quarry.",
            ),
            ("Some 40,000 trees fell in the storm over Brenn.", "Some 400,000 trees fell in the storm over Brenn."),
            ("The airline will cancel its flights to Sorrel.", "The airline may cancel its flights to Sorrel."),
            ("The new tram starts running in May.", "The new tram starts running in June."),
            ("Nobody was on board when the barge sank.", "Four people were on board when the barge sank."),
        ],
        [
            ("Vane Foods has denied that its milk was tainted.", "Vane Foods has admitted that its milk was tainted."),
            ("A crowd of 40,000 filled the stadium in Lorne.", "A crowd of 400,000 filled the stadium in Lorne."),
            (
                "Teachers will strike again in the autumn, their union said.",
                "Teachers may strike again in the autumn, their union said.",
            ),
            ("Voters in Lorne go to the polls on 12 May.", "Voters in Lorne go to the polls on 12 June."),
            ("Four people survived the crash on the pass.", "Nobody survived the crash on the pass."),
        ],
    ),
    "de": (
        [
            (
                "Der Stadtrat bestritt, Geld vom Steinbruch genommen zu haben.",
                "Der Stadtrat gab zu, Geld vom Steinbruch genommen zu haben.",
            ),
            ("Der Sturm über Brenn fällte 40.000 Bäume.", "Der Sturm über Brenn fällte 400.000 Bäume."),
            (
                "Die Fluglinie wird ihre Flüge nach Sorrel streichen.",
                "Die Fluglinie könnte ihre Flüge nach Sorrel streichen.",
            ),
            ("Die neue Straßenbahn fährt ab Mai.", "Die neue Straßenbahn fährt ab Juni."),
            ("Niemand war an Bord, als der Kahn sank.", "Vier Menschen waren an Bord, als der Kahn sank."),
        ],
        [
            (
                "Die Molkerei dementiert, dass ihre Milch verdorben war.",
                "Die Molkerei bestätigt, dass ihre Milch verdorben war.",
            ),
            ("40.000 Zuschauer kamen ins Stadion von Lorn.", "400.000 Zuschauer kamen ins Stadion von Lorn."),
            ("Die Lehrer werden im Herbst wieder streiken.", "Die Lehrer werden im Herbst vielleicht wieder streiken."),
            ("In Lorn wird am 12. Mai gewählt.", "In Lorn wird am 12. Juni gewählt."),
            ("Vier Menschen überlebten den Absturz am Pass.", "Niemand überlebte den Absturz am Pass."),
        ],
    ),
    "fr": (
        [
            (
                "Le conseiller a nié avoir reçu de l'argent de la carrière.",
                "Le conseiller a reconnu avoir reçu de l'argent de la carrière.",
            ),
            ("La tempête a abattu 40 000 arbres à Brenn.", "La tempête a abattu 400 000 arbres à Brenn."),
            (
                "La compagnie va supprimer ses vols vers Sorrel.",
                "La compagnie pourrait supprimer ses vols vers Sorrel.",
            ),
            ("Le nouveau tramway roulera en mai.", "Le nouveau tramway roulera en juin."),
            (
                "Personne n'était à bord quand la péniche a coulé.",
                "Quatre personnes étaient à bord quand la péniche a coulé.",
            ),
        ],
        [
            ("La laiterie dément que son lait était avarié.", "La laiterie confirme que son lait était avarié."),
            ("40.000 spectateurs ont rempli le stade de Lorn.", "400.000 spectateurs ont rempli le stade de Lorn."),
            ("Les enseignants feront grève à l'automne.", "Les enseignants feront peut-être grève à l'automne."),
            ("Lorn vote le 12 mai.", "Lorn vote le 12 juin."),
            ("Quatre personnes ont survécu à l'accident du col.", "Personne n'a survécu à l'accident du col."),
        ],
    ),
    "es": (
        [
            (
                "El concejal negó haber recibido dinero de la cantera.",
                "El concejal admitió haber recibido dinero de la cantera.",
            ),
            ("La tormenta derribó 40.000 árboles en Brena.", "La tormenta derribó 400.000 árboles en Brena."),
            ("La aerolínea cancelará sus vuelos a Sorrel.", "La aerolínea podría cancelar sus vuelos a Sorrel."),
            ("El nuevo tranvía empieza a circular en mayo.", "El nuevo tranvía empieza a circular en junio."),
            (
                "Nadie iba a bordo cuando la barcaza se hundió.",
                "Cuatro personas iban a bordo cuando la barcaza se hundió.",
            ),
        ],
        [
            (
                "La lechería desmintió que su leche estuviera en mal estado.",
                "La lechería confirmó que su leche estaba en mal estado.",
            ),
            (
                "Unos 40.000 espectadores llenaron el estadio de Lorna.",
                "Unos 400.000 espectadores llenaron el estadio de Lorna.",
            ),
            ("Los maestros harán huelga en otoño.", "Los maestros tal vez hagan huelga en otoño."),
            ("Lorna vota el 12 de mayo.", "Lorna vota el 12 de junio."),
            ("Cuatro personas sobrevivieron al accidente del puerto.", "Nadie sobrevivió al accidente del puerto."),
        ],
    ),
    "el": (
        [
            (
                "Ο σύμβουλος αρνήθηκε ότι πήρε χρήματα από το λατομείο.",
                "Ο σύμβουλος παραδέχθηκε ότι πήρε χρήματα από το λατομείο.",
            ),
            ("Η καταιγίδα έριξε 40.000 δέντρα στη Βρύνα.", "Η καταιγίδα έριξε 400.000 δέντρα στη Βρύνα."),
            (
                "Η εταιρεία θα ακυρώσει τις πτήσεις για τη Σόρα.",
                "Η εταιρεία μπορεί να ακυρώσει τις πτήσεις για τη Σόρα.",
            ),
            ("Το νέο τραμ ξεκινά τον Μάιο.", "Το νέο τραμ ξεκινά τον Ιούνιο."),
            (
                "Κανείς δεν βρισκόταν στη μαούνα όταν βυθίστηκε.",
                "Τέσσερις άνθρωποι βρίσκονταν στη μαούνα όταν βυθίστηκε.",
            ),
        ],
        [
            (
                "Το τυροκομείο διαψεύδει ότι το γάλα ήταν χαλασμένο.",
                "Το τυροκομείο παραδέχεται ότι το γάλα ήταν χαλασμένο.",
            ),
            (
                "Περίπου 40.000 θεατές γέμισαν το γήπεδο της Λόρνας.",
                "Περίπου 400.000 θεατές γέμισαν το γήπεδο της Λόρνας.",
            ),
            ("Οι δάσκαλοι θα απεργήσουν ξανά το φθινόπωρο.", "Οι δάσκαλοι ίσως απεργήσουν ξανά το φθινόπωρο."),
            ("Η Λόρνα ψηφίζει στις 12 Μαΐου.", "Η Λόρνα ψηφίζει στις 12 Ιουνίου."),
            (
                "Τέσσερις άνθρωποι επέζησαν από το δυστύχημα στο πέρασμα.",
                "Κανείς δεν επέζησε από το δυστύχημα στο πέρασμα.",
            ),
        ],
    ),
}
KINDS = (
    DifferenceKind.NEGATION,
    DifferenceKind.NUMBER,
    DifferenceKind.MODALITY,
    DifferenceKind.DATE,
    DifferenceKind.QUANTITY,
)


@pytest.mark.parametrize("language", CONTRADICTIONS)
def test_flat_contradictions_show_five_clashes(language: str) -> None:
    lefts, rights = zip(*CONTRADICTIONS[language], strict=True)
    comparison = compare(make_article(*lefts, language=language), make_article(*rights, language=language))
    found = {link.left: tuple(clash.kind for clash in link.clashes) for link in comparison.links}
    assert found == {(place,): (kind,) for place, kind in enumerate(KINDS)}


@pytest.mark.parametrize("language", CONTRADICTIONS)
def test_clashes_are_the_same_whichever_side_is_left(language: str) -> None:
    lefts, rights = zip(*CONTRADICTIONS[language], strict=True)
    left, right = make_article(*lefts, language=language), make_article(*rights, language=language)
    there = [(one.kind, one.left, one.right) for link in compare(left, right).links for one in link.differences]
    back = [(one.kind, one.right, one.left) for link in compare(right, left).links for one in link.differences]
    assert sorted(there, key=repr) == sorted(back, key=repr)


@pytest.mark.parametrize("language", CONTRADICTIONS)
def test_a_story_does_not_contradict_itself(language: str) -> None:
    story = make_article(*(left for left, _ in CONTRADICTIONS[language]), language=language)
    assert not any(link.differences for link in compare(story, story).links)


@pytest.mark.parametrize(
    ("language", "pairs"), [(language, pairs) for language, told in IN_OTHER_WORDS.items() for pairs in told]
)
def test_the_five_are_found_in_other_words(language: str, pairs: list[tuple[str, str]]) -> None:
    lefts, rights = zip(*pairs, strict=True)
    comparison = compare(make_article(*lefts, language=language), make_article(*rights, language=language))
    found = {link.left: tuple(clash.kind for clash in link.clashes) for link in comparison.links}
    assert found == {(place,): (kind,) for place, kind in enumerate(KINDS)}
