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
