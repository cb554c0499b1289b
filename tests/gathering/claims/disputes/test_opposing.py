"""Which sentences deny what others tell, or leave it open, as far as their words show."""

import pytest

from reader.gathering.claims.disputes.opposing import are_opposed, find_opposed
from reader.model.events.claim import Claim, ClaimKind, Extent, Member
from reader.model.events.event import Event, State, Story
from reader.model.events.voices import voices_of
from reader.wording.event.event_values import agreement_text
from tests.gathering.stories import article_of

Told = tuple[str, str]

OPPOSED = [
    (
        ("LVB denied that drivers had complained about the signals.", "en"),
        ("Drivers had complained several times about the signals, the union said.", "en"),
    ),
    (("The council backed the new tram line.", "en"), ("Councillors opposed the tram line.", "en")),
    (("The court acquitted the driver.", "en"), ("Das Gericht hat den Fahrer verurteilt.", "de")),
    (("The siren never went off.", "en"), ("The siren went off at once, the firm said.", "en")),
    (("Ο δήμαρχος στηρίζει το σχέδιο.", "el"), ("The mayor opposes the plan.", "en")),
    (
        ("The ministry permitted the export of the eggs.", "en"),
        ("El ministerio prohibió la exportación de los huevos.", "es"),
    ),
    (("The company denied that the staff had been warned.", "en"), ("The staff were warned in May.", "en")),
    (("La empresa niega haber advertido a los vecinos.", "es"), ("The firm warned residents, it says.", "en")),
    (("The minister ruled out a sale of the airline.", "en"), ("The airline may be sold, the minister said.", "en")),
    (("Le maire exclut la vente du stade.", "fr"), ("The stadium might be sold.", "en")),
    (("The union rejected the offer.", "en"), ("Η ένωση αποδέχθηκε την προσφορά.", "el")),
    (("The schools stay closed on Monday.", "en"), ("Les écoles ouvriront lundi.", "fr")),
    (("The bus never stopped at the crossing.", "en"), ("The bus stopped at the crossing, a witness said.", "en")),
    (("The fish is suspected.", "en"), ("Rybę wykluczono.", "pl")),
    # "A test showed" is told by both, and is not what the sentence tells.
    (
        ("A test showed that Saga isn't pregnant.", "en"),
        ("A test suggests that Saga is pregnant, a person at the county said.", "en"),
    ),
    (("Ein Test ergab, dass die Probe nicht echt ist.", "de"), ("Ein Test ergab, dass die Probe echt ist.", "de")),
    (
        ("Le rapport montre que la vanne n'était pas fermée.", "fr"),
        ("Le rapport montre que la vanne était fermée.", "fr"),
    ),
    (
        ("The hospital paid a ransom of 1.1 million euros late on Tuesday.", "en"),
        ("The hospital would not say whether it had paid.", "en"),
    ),
    (
        ("The hospital paid a ransom of 1.1 million euros late on Tuesday.", "en"),
        ("L'hôpital n'a pas payé de rançon, a affirmé sa directrice générale, Helen Orrick.", "fr"),
    ),
    (("Ein 24-jähriger Mann wurde in Castleby festgenommen.", "de"), ("Police have arrested nobody so far.", "en")),
    (("Ein 24-jähriger Mann wurde in Castleby festgenommen.", "de"), ("Festgenommen wurde bislang niemand.", "de")),
    (
        ("The data protection commissioner, Ines Okafor, opened an investigation on Tuesday afternoon.", "en"),
        ("Die Datenschutzbeauftragte Ines Okafor hat noch keine Untersuchung eingeleitet.", "de"),
    ),
    (
        ("The data protection commissioner, Ines Okafor, opened an investigation on Tuesday afternoon.", "en"),
        ("The data protection commissioner, Ines Okafor, has not yet decided whether to open an investigation.", "en"),
    ),
    (
        ("Data of the sexual health clinic was stolen too.", "en"),
        (
            "Files of the sexual health clinic were not among them, as the clinic keeps its data apart.",
            "en",
        ),
    ),
    (
        ("Ms Orrick admitted that the hospital had paid 1.1 million euros to the group.", "en"),
        ("The hospital denies any payment.", "en"),
    ),
    (
        ("El hospital niega haber pagado.", "es"),
        ("Ms Orrick admitted that the hospital had paid 1.1 million euros.", "en"),
    ),
    (
        ("Security experts said that the hospital did not use two-factor authentication.", "en"),
        ("Mr Vane said that two-factor login had been in place for all staff since last summer.", "en"),
    ),
    (
        ("It is the third attack on a hospital in the country this year.", "en"),
        ("Die Klinik sieht keinen Zusammenhang mit dem Angriff.", "de"),
    ),
    (("The mayor resigned on Friday.", "en"), ("The mayor said she would not resign.", "en")),
    (
        ("The bridge was inspected in May.", "en"),
        ("Nobody had inspected the bridge since March, the union said.", "en"),
    ),
    (
        ("The airline will refund all tickets, its chief said.", "en"),
        ("The airline would not say if it will refund tickets.", "en"),
    ),
    (("Two climbers were found alive on Sunday.", "en"), ("Die beiden Kletterer wurden bislang nicht gefunden.", "de")),
    (("Le maire a signé le contrat lundi.", "fr"), ("The mayor has not signed the contract, his office said.", "en")),
    (("The minister approved the mine in June.", "en"), ("La ministra no ha aprobado la mina.", "es")),
    (("The club has signed the striker.", "en"), ("The club denied that it had signed the striker.", "en")),
    (("Three passengers were injured.", "en"), ("Aucun passager n'a été blessé.", "fr")),
    (("Ο υπουργός παραιτήθηκε την Παρασκευή.", "el"), ("The minister has not resigned.", "en")),
    (("The school will close in autumn.", "en"), ("It has not been decided whether the school will close.", "en")),
    (("Talks with the union resumed on Monday.", "en"), ("The union denied that talks had resumed.", "en")),
    (("The dam had been inspected twice.", "en"), ("Niemand hatte den Damm inspiziert, sagte ein Ingenieur.", "de")),
    (
        ("Bathers were told not to enter the lake until further notice.", "en"),
        ("Les baigneurs peuvent de nouveau entrer dans le lac.", "fr"),
    ),
    (("Farmers were asked not to sell milk until Friday.", "en"), ("Οι αγρότες μπορούν πάλι να πουλούν γάλα.", "el")),
    (
        ("The captain had been questioned but had not been arrested.", "en"),
        ("De kapitein werd zaterdag aangehouden, maar is weer vrijgelaten.", "nl"),
    ),
    (
        ("The captain had been questioned but had not been arrested.", "en"),
        ("Ο καπετάνιος συνελήφθη το Σάββατο.", "el"),
    ),
    (
        ("The road has not been reopened.", "en"),
        ("Die Straße war gesperrt, ist aber seit Montag wieder geöffnet.", "de"),
    ),
    (("Children must not drink the milk.", "en"), ("Kinder dürfen die Milch wieder trinken.", "de")),
    (("No flaw was found in the pump.", "en"), ("Los inspectores encontraron un defecto en la bomba.", "es")),
    (
        ("Visitors may cross the square again.", "en"),
        ("Las autoridades pidieron a los visitantes que no cruzaran la plaza hasta finales de mes.", "es"),
    ),
]

AT_ONE = [
    (("The council approved the tram line.", "en"), ("Councillors voted for the tram line.", "en")),
    (("The union never accepted the offer.", "en"), ("The union rejected the offer.", "en")),
    (("The driver was acquitted after a first court had found him guilty.", "en"), ("The driver was acquitted.", "en")),
    (("The school will not open before Monday.", "en"), ("La escuela abrirá el lunes.", "es")),
    (("Engineers warned that the wall might fall.", "en"), ("Ingenieros advirtieron de que el muro podía caer.", "es")),
    (("The minister ruled out a sale.", "en"), ("Der Minister schloss einen Verkauf aus.", "de")),
    (("The mayor supports the plan, which the opposition rejects.", "en"), ("The opposition rejects the plan.", "en")),
    (("The firm denied that it had been warned.", "en"), ("Die Firma bestreitet, gewarnt worden zu sein.", "de")),
    (("Police arrested two men and released one of them.", "en"), ("Two men were arrested.", "en")),
    (("The bridge may reopen in June.", "en"), ("The bridge could be open again in June.", "en")),
    (("The court upheld the ban.", "en"), ("The court confirmed the ban on Monday.", "en")),
    (("Nobody warned us, a neighbour said.", "en"), ("Neighbours say that they were never warned.", "en")),
    (("The fish is suspected.", "en"), ("Der Fisch steht unter Verdacht.", "de")),
    (("Nobody's supper was spoiled, the cook said.", "en"), ("No supper was spoiled, said the cook.", "en")),
    (
        ("The thieves had entered the vault on 14 February and not on 4 March.", "en"),
        ("The thieves had been in the vault since 14 February.", "en"),
    ),
    (
        ("The hospital would not say whether it had paid.", "en"),
        ("The hospital declined to say whether it had paid.", "en"),
    ),
    (
        ("No patient came to harm, Ms Orrick said.", "en"),
        ("Patienten kamen nicht zu Schaden, sagte Klinikchefin Helen Orrick.", "de"),
    ),
    (
        ("Police arrested a driver who had run a red light.", "en"),
        ("A driver who did not stop at the light was arrested.", "en"),
    ),
    (("The factory will stay closed until May.", "en"), ("The factory will not reopen before May.", "en")),
    (
        ("The stolen data include names, dates of birth, diagnoses.", "en"),
        ("Gestohlen wurden Namen, Adressen, Diagnosen und Blutwerte, aber keine Bankdaten.", "de"),
    ),
    (("Police have arrested nobody so far.", "en"), ("La police n'a arrêté personne.", "fr")),
    (("Police have arrested nobody so far.", "en"), ("Festgenommen wurde bislang niemand.", "de")),
    (("The hospital denies any payment.", "en"), ("El hospital niega haber pagado.", "es")),
    (
        ("The systems of the hospital will not be running again before Monday.", "en"),
        ("Die Systeme sollen erst am Montag wieder laufen.", "de"),
    ),
    (("The council rejected the plan on Monday.", "en"), ("The council voted down the plan on Monday.", "en")),
    (("The fire was put out at noon, and nobody was hurt.", "en"), ("Das Feuer wurde am Mittag gelöscht.", "de")),
    (("No passenger was injured.", "en"), ("Aucun passager n'a été blessé.", "fr")),
    (
        ("The firm said the plant would not close.", "en"),
        ("Das Werk wird nicht geschlossen, teilte die Firma mit.", "de"),
    ),
    (("The airline cancelled 40 flights because of fog.", "en"), ("Wegen Nebels strich die Fluglinie 40 Flüge.", "de")),
    (("The mayor has not signed the contract.", "en"), ("The mayor refused to sign the contract.", "en")),
    (("The ferry, which had no radar, sank on Monday.", "en"), ("Die Fähre sank am Montag.", "de")),
    (
        ("The museum remains shut, and no date for opening is known.", "en"),
        ("The museum remains shut until further notice.", "en"),
    ),
    (("The court rejected the appeal of the builder.", "en"), ("Le tribunal a rejeté l'appel du constructeur.", "fr")),
    (("Not only the bridge but also the road was closed.", "en"), ("The bridge and the road were closed.", "en")),
    (
        ("The trainer said he knew nothing of the deal.", "en"),
        ("El entrenador dijo que no sabía nada del acuerdo.", "es"),
    ),
    (("About 300 people had no power on Sunday.", "en"), ("Rund 300 Menschen waren am Sonntag ohne Strom.", "de")),
    (("Nobody was on board when the barge sank.", "en"), ("Als der Kahn sank, war niemand an Bord.", "de")),
    (("The strike will go on, the union said.", "en"), ("La grève continue, a dit le syndicat.", "fr")),
    (
        ("Bathers were told not to enter the lake until further notice.", "en"),
        ("Die Badegäste sollen bis auf Weiteres nicht in den See gehen.", "de"),
    ),
    (
        ("Bathers were told not to enter the lake until further notice.", "en"),
        ("Las autoridades pidieron a los bañistas que no entraran en el lago.", "es"),
    ),
    (
        ("Bathers were told not to enter the lake until further notice.", "en"),
        ("Zwemmen in het meer mag nog altijd niet.", "nl"),
    ),
    (
        ("Farmers were asked not to sell milk until Friday.", "en"),
        ("Die Behörde riet den Bauern, keine Milch zu verkaufen.", "de"),
    ),
    (
        ("Farmers were asked not to sell milk until Friday.", "en"),
        ("Οι αρχές ζήτησαν από τους αγρότες να μην πουλούν γάλα.", "el"),
    ),
    (
        ("The captain had been questioned but had not been arrested.", "en"),
        ("De kapitein is verhoord maar niet aangehouden.", "nl"),
    ),
    (("The road has not been reopened.", "en"), ("La route n'a pas été rouverte.", "fr")),
    (
        ("Nobody may enter the building, the mayor said.", "en"),
        ("Niemand darf das Gebäude betreten, sagte die Bürgermeisterin.", "de"),
    ),
    (("Children must not drink the milk.", "en"), ("Los niños no pueden beber la leche.", "es")),
    (("No flaw was found in the pump.", "en"), ("Aucun défaut n'a été trouvé dans la pompe.", "fr")),
    (("Trains will not run before Monday.", "en"), ("Die Züge fahren erst am Montag wieder.", "de")),
    (
        ("Visitors were told not to cross the square until the end of June.", "en"),
        ("Las autoridades pidieron a los visitantes que no cruzaran la plaza hasta finales de mes.", "es"),
    ),
    (
        ("Farmers were asked not to sell milk until Friday.", "en"),
        ("Οι αρχές ζήτησαν από τους αγρότες να μην πουλούν γάλα μέχρι την Παρασκευή.", "el"),
    ),
    (("The school will open on Tuesday.", "en"), ("El alcalde dijo que la escuela no abrirá hasta el martes.", "es")),
]


@pytest.mark.parametrize(("one", "other"), OPPOSED)
def test_who_denies_what_another_tells_or_leaves_it_open_is_opposed(one: Told, other: Told) -> None:
    assert are_opposed(one, other)
    assert are_opposed(other, one)


@pytest.mark.parametrize(("one", "other"), AT_ONE)
def test_who_denies_the_same_or_something_else_is_not_opposed(one: Told, other: Told) -> None:
    assert not are_opposed(one, other)
    assert not are_opposed(other, one)


@pytest.mark.parametrize(
    ("other", "is_opposed"),
    [
        ("The brewery would not say whether beer had run into the Orn.", True),
        ("The brewery declined to say if beer had run into the Orn.", True),
        ("No beer ran into the Orn, the brewery said, but would not say why.", False),
        ("No beer has run into the Orn.", False),
    ],
)
def test_who_leaves_all_of_a_claim_open_tells_it_not_though_the_words_are_there(other: str, is_opposed: bool) -> None:
    texts = ("No beer has run into the Orn, the brewery said.", other)
    articles = [article_of(f"Outlet {n}", text) for n, text in enumerate(texts)]
    members = tuple(Member(n, 0, Extent.FULL) for n in range(2))
    assert find_opposed(Claim(members, ClaimKind.FACT, 0, whole=(0, 1)), articles) == ((1,) if is_opposed else ())


@pytest.mark.parametrize(
    ("worded", "other", "is_opposed"),
    [
        ("Guards denied locking the hatch.", "Divers said that guards locked the hatch before the flood came.", True),
        ("The mill denied selling spoiled flour.", "The mill sold spoiled flour to bakers, drivers said.", True),
        ("Guards denied locking the hatch.", "Guards again denied locking the hatch.", False),
        ("Guards denied locking the hatch.", "Guards did not lock the hatch, they said.", False),
        # Who tells both sides tells the denial too.
        ("Guards denied locking the hatch.", "Divers saw them lock the hatch, which the guards denied.", False),
        # Not looked at while the rule was made.
        ("Rangers denied shooting the bear.", "Hikers said rangers shot the bear near the hut at dusk.", True),
        ("The pilot denied drinking.", "Witnesses saw the pilot drinking in the bar.", True),
        ("Rangers denied shooting the bear.", "The bear was never shot, rangers said.", False),
        ("The clinic denied losing the samples.", "The clinic denied having lost the samples in March.", False),
        ("The pilot denied drinking.", "The pilot, who denied drinking, was sent home.", False),
    ],
)
def test_who_tells_what_a_claim_denies_tells_it_not_though_the_words_are_there(
    worded: str, other: str, is_opposed: bool
) -> None:
    expected = (1,) if is_opposed else ()
    for texts in ((worded, other), (other, worded)):
        articles = [article_of(f"Outlet {n}", text) for n, text in enumerate(texts)]
        members = tuple(Member(n, 0, Extent.FULL) for n in range(2))
        assert find_opposed(Claim(members, ClaimKind.FACT, 0, whole=(0, 1)), articles) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("The mill received two letters of warning.", "en"), ("El alcalde rechaza que recibiera cartas.", "es")),
        (
            ("The school lost the files.", "en"),
            ("Die Leiterin weist zurück, dass die Schule Akten verloren hat.", "de"),
        ),
        (("The crew saw the buoy.", "en"), ("Il capitano respinge che l'equipaggio vedesse la boa.", "it")),
        (("The city paid the builder.", "en"), ("Ο δήμαρχος απορρίπτει ότι ο δήμος πλήρωσε τον εργολάβο.", "el")),
        (("The farm sold sick cows.", "en"), ("L'éleveur rejette que la ferme ait vendu des vaches malades.", "fr")),
    ],
)
def test_who_rejects_that_something_was_so_denies_it(one: Told, other: Told) -> None:
    assert are_opposed(one, other)
    assert are_opposed(other, one)


def test_of_who_is_opposed_to_a_claim_it_is_not_known_whether_it_tells_it() -> None:
    texts = ("The club has signed the striker.", "The club denied that it had signed the striker.")
    articles = [article_of(f"Outlet {n}", text) for n, text in enumerate(texts)]
    claim = Claim((Member(0, 0, Extent.FULL), Member(1, 0, Extent.PART)), ClaimKind.FACT, 0, whole=(0,))
    opposed = find_opposed(claim, articles)
    event = Event(tuple(map(Story, articles)), (claim.without_opposed(opposed),))
    assert (opposed, event.state(0, 1), voices_of(event, 0)) == ((1,), State.UNKNOWN, ((0,), (), (), (), ()))
    assert agreement_text(event, event.claims[0], 1) == "one may deny or count otherwise what the other tells"


@pytest.mark.parametrize("told", ["\u200f", "\0", "\U0001f600", "* * *", ""])
def test_a_sentence_without_a_word_is_opposed_to_nothing(told: str) -> None:
    for other in ("Nobody was hurt.", "The school will not open until Monday.", told):
        assert not are_opposed((told, "ar"), (other, "en"))
        assert not are_opposed((other, "en"), (told, "ar"))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ο υπουργός θα ψηφίσει κατά, εάν ο Δήμος δεν αποσύρει την τροπολογία.", "el"),
        ("The minister will vote against it if the council does not withdraw the amendment.", "en"),
        ("Der Minister stimmt dagegen, falls der Rat den Zusatz nicht zurückzieht.", "de"),
    ],
)
def test_a_condition_that_is_denied_denies_nothing(text: str, language: str) -> None:
    other = "The minister will vote against it until the council withdraws the amendment."
    assert not are_opposed((text, language), (other, "en"))
