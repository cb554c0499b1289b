"""Which sentences count the same and not as many."""

import pytest

from reader.gathering.claims.disputes.counting import count_otherwise, count_some_alike, find_counting_otherwise
from reader.model.events.claim import Claim, ClaimKind, Extent, Member
from tests.gathering.stories import article_of

Told = tuple[str, str]

OTHERWISE = [
    (
        ("The hauliers' association put the cost for its members at two million marks a week.", "en"),
        ("The lorry drivers' association reckons with a loss of five million a week.", "en"),
    ),
    (
        ("The strike costs the airline four million euros a day.", "en"),
        ("Der Streik kostet die Fluglinie sieben Millionen Euro pro Tag.", "de"),
    ),
    (
        ("Tourists spend 30 million marks a month.", "en"),
        ("Los turistas gastan 45 millones de marcos al mes.", "es"),
    ),
    (
        ("Six of the train's 21 wagons left the track at the junction.", "en"),
        ("Seven wagons left the rails, three of them filled with acid.", "en"),
    ),
    (("Six of the train's 21 wagons left the track.", "en"), ("Cinco dos 21 vagões descarrilaram.", "pt")),
    (("Seven wagons left the rails.", "en"), ("Sechs von 21 Waggons entgleisten.", "de")),
    (
        ("Two people were killed and 19 injured when a tank burst.", "en"),
        ("Three people have died since the tank burst on Sunday.", "en"),
    ),
    (("Two dead after tank bursts at ice works", "en"), ("Τρεις νεκροί από έκρηξη δεξαμενής", "el")),
    (("Four of the plant's nine tanks were damaged.", "en"), ("Vijf van de negen tanks raakten beschadigd.", "nl")),
    (("Twelve houses burned down in the village of Orn.", "en"), ("En el pueblo de Orn ardieron quince casas.", "es")),
    (("Seven wagons left the rails.", "en"), ("Cinco de los 21 vagones se salieron de la vía.", "es")),
    (("Nine of the 14 turbines stopped.", "en"), ("Onze turbines sur 14 se sont arrêtées.", "fr")),
    (("Four of the plant's nine tanks were damaged.", "en"), ("Cinq des neuf cuves ont été endommagées.", "fr")),
]

ALIKE = [
    (
        ("The strike costs the airline four million euros a day.", "en"),
        ("La grève coûte quatre millions d'euros par jour.", "fr"),
    ),
    (("Tourists spend 30 million marks a month.", "en"), ("They spend a million marks a day.", "en")),
    (("The strike costs four million euros a day.", "en"), ("The strike has cost 40 million in ten days.", "en")),
    (
        ("The company earned 30 million last year.", "en"),
        ("The company earned 12 million in the year of the flood.", "en"),
    ),
    (("Four of the plant's nine tanks were damaged.", "en"), ("Quatre des neuf cuves ont été endommagées.", "fr")),
    (("Two of the nine were women.", "en"), ("Six des neuf cuves ont été endommagées.", "fr")),
    (
        ("Six of the train's 21 wagons left the track at the junction.", "en"),
        ("Sechs von 21 Waggons entgleisten.", "de"),
    ),
    (
        ("Two people were killed and 19 injured when a tank burst.", "en"),
        ("L'explosion d'une cuve a fait deux morts et 24 blessés.", "fr"),
    ),
    (
        ("Two people were killed and 19 injured when a tank burst.", "en"),
        ("Zwei Menschen wurden getötet, 20 verletzt.", "de"),
    ),
    (
        ("Four of the plant's nine tanks were damaged.", "en"),
        ("Vier der neun Tanks der Fabrik wurden beschädigt.", "de"),
    ),
    (
        ("About 300 people were moved out overnight.", "en"),
        ("310 Bewohner wurden in der Nacht in Sicherheit gebracht.", "de"),
    ),
    (("More than 40 shops were flooded.", "en"), ("46 Geschäfte standen unter Wasser.", "de")),
    (
        ("Three people died, the third of them a 71-year-old woman.", "en"),
        ("Maandag overleed een derde slachtoffer, een vrouw van 71.", "nl"),
    ),
    (
        ("The two mayors met on Monday and three schools closed.", "en"),
        ("Three schools in the valley stayed shut.", "en"),
    ),
    (("Two tank wagons caught fire.", "en"), ("Three of the ships caught fire.", "en")),
]


@pytest.mark.parametrize(("one", "other"), OTHERWISE)
def test_who_counts_the_same_and_not_as_many_counts_otherwise(one: Told, other: Told) -> None:
    assert count_otherwise(one, other)
    assert count_otherwise(other, one)


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_who_counts_another_thing_or_one_thing_alike_does_not(one: Told, other: Told) -> None:
    assert not count_otherwise(one, other)
    assert not count_otherwise(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "In all, 38 Sarnish people and firms were fined.",
            "The ministry fined seven Sarnish dealers and their firms.",
        ),
        ("The dam was inspected by four Orevan engineers.", "It was 12 Orevan farmers who had called the dam unsafe."),
    ],
)
def test_what_a_number_counts_is_not_where_it_is_from(one: str, other: str) -> None:
    assert not count_otherwise((one, "en"), (other, "en"))
    told = [(f"{number} Sarnish tankers lay in the bay of Orn.", "en") for number in ("Seven", "Nine")]
    assert count_otherwise(*told)


def test_a_story_counts_otherwise_if_all_its_sentences_do() -> None:
    articles = [
        article_of("Herald", "Twelve houses burned down in Orn."),
        article_of("Monitor", "In Orn 15 houses burned down.", "Twelve of the houses that burned were empty."),
        article_of("Anzeiger", "In Orn brannten 15 Häuser ab.", language="de"),
    ]
    members = tuple(Member(story, 0, Extent.FULL) for story in range(3))
    assert find_counting_otherwise(Claim(members, ClaimKind.NUMBER, 0), articles) == (1, 2)
    more = (*members, Member(1, 1, Extent.PART))
    assert find_counting_otherwise(Claim(more, ClaimKind.NUMBER, 0), articles) == (2,)


def test_as_many_of_as_many_are_counted_alike() -> None:
    worded = ("Four of the plant's nine tanks were damaged.", "en")
    assert count_some_alike(worded, ("Vier der neun Tanks der Fabrik wurden beschädigt.", "de"))
    assert not count_some_alike(worded, ("Vijf van de negen tanks raakten beschadigd.", "nl"))
    assert not count_some_alike(worded, ("Vier Tanks wurden beschädigt.", "de"))
