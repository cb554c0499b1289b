"""Quantities by what they measure, in figures and in words."""

import pytest

from reader.comparing.differing.statements.quantities.figures.typed_quantities import find_quantities
from reader.comparing.differing.statements.tagged_words import tag_words
from reader.model.difference import DifferenceKind


@pytest.mark.parametrize(
    ("language", "text", "kind", "value"),
    [
        ("en", "The storm hit 12 towns.", DifferenceKind.NUMBER, 12),
        ("en", "The storm hit twenty-four towns.", DifferenceKind.NUMBER, 24),
        ("en", "The storm hit half a dozen towns.", DifferenceKind.NUMBER, 6),
        ("en", "The storm hit two hundred and five towns.", DifferenceKind.NUMBER, 205),
        ("en", "It cost €3.5 million to mend.", DifferenceKind.MONEY, 3_500_000),
        ("en", "It cost Rs 3 crore to mend.", DifferenceKind.MONEY, 30_000_000),
        ("en", "It cost $40m to mend.", DifferenceKind.MONEY, 40_000_000),
        ("en", "Support fell by 4.5 per cent.", DifferenceKind.PERCENT, 4.5),
        ("en", "Support fell by forty percent.", DifferenceKind.PERCENT, 40),
        ("en", "They waited an hour and a half.", DifferenceKind.DURATION, 5400),
        ("en", "They waited half an hour.", DifferenceKind.DURATION, 1800),
        ("en", "They found 660 pounds of cocaine.", DifferenceKind.MEASURE, 299.4),
        ("en", "It fell to minus 40 Fahrenheit.", DifferenceKind.MEASURE, -40),
        ("en", "It cost half a million dollars to mend.", DifferenceKind.MONEY, 500_000),
        ("en", "It cost two and a half million dollars to mend.", DifferenceKind.MONEY, 2_500_000),
        ("en", "They waited a quarter of an hour.", DifferenceKind.DURATION, 900),
        ("en", "One in five pupils missed school.", DifferenceKind.PERCENT, 20),
        ("en", "They won 53 seats.", DifferenceKind.NUMBER, 53),
        ("en", "The ground is to seat 28,000.", DifferenceKind.NUMBER, 28_000),
        ("en", "The fire burned 3 square miles.", DifferenceKind.MEASURE, 7_770_000),
        ("de", "Der Sturm traf zwölf Orte.", DifferenceKind.NUMBER, 12),
        ("de", "Der Sturm traf zweiundvierzig Orte.", DifferenceKind.NUMBER, 42),
        ("nl", "De storm trof drieëntwintig dorpen.", DifferenceKind.NUMBER, 23),
        ("it", "La tempesta colpì duecentocinquanta case.", DifferenceKind.NUMBER, 250),
        ("fr", "La tempête a touché quatre-vingt-dix-sept villages.", DifferenceKind.NUMBER, 97),
        ("es", "La obra costó dos mil millones de euros.", DifferenceKind.MONEY, 2_000_000_000),
        ("en", "The firm sold 2 to 3 million cars.", DifferenceKind.NUMBER, 2_500_000),
        ("en", "It cost 3 to 5 million dollars to mend.", DifferenceKind.MONEY, 4_000_000),
        ("pl", "Remont kosztował od 3 do 5 milionów złotych.", DifferenceKind.MONEY, 4_000_000),
        ("en", "Mending it cost 3-5 mln euros.", DifferenceKind.MONEY, 4_000_000),
        ("en", "Mending it cost €3-5m.", DifferenceKind.MONEY, 4_000_000),
        ("en", "Mending it cost $3-$5 million.", DifferenceKind.MONEY, 4_000_000),
        ("en", "Mending it cost between three and five million euros.", DifferenceKind.MONEY, 4_000_000),
        ("en", "Between a hundred and two hundred homes burnt.", DifferenceKind.NUMBER, 150),
        ("en", "It took 3-5 weeks.", DifferenceKind.DURATION, 2_419_200),
        ("en", "It took 3 to 5 weeks.", DifferenceKind.DURATION, 2_419_200),
        ("en", "It was 7-8 degrees.", DifferenceKind.MEASURE, 7.5),
        ("de", "Die Reparatur kostet zwischen drei und fünf Millionen Euro.", DifferenceKind.MONEY, 4_000_000),
        ("fr", "La réparation coûtera entre trois et cinq millions d'euros.", DifferenceKind.MONEY, 4_000_000),
        ("it", "La riparazione costerà tra i tre e i cinque milioni di euro.", DifferenceKind.MONEY, 4_000_000),
        ("it", "La riparazione costerà dai 3 ai 5 milioni di euro.", DifferenceKind.MONEY, 4_000_000),
        ("nl", "De reparatie kost tussen de drie en vijf miljoen euro.", DifferenceKind.MONEY, 4_000_000),
        ("ru", "Ремонт обойдётся в 3–5 млн евро.", DifferenceKind.MONEY, 4_000_000),
        ("ru", "Ремонт обойдётся в сумму от трёх до пяти миллионов евро.", DifferenceKind.MONEY, 4_000_000),
        ("pl", "Połowa uczniów nie przyszła do szkoły.", DifferenceKind.PERCENT, 50),
        ("pl", "Jedna czwarta uczniów nie przyszła do szkoły.", DifferenceKind.PERCENT, 25),
        ("pl", "Remont kosztował pół miliona złotych.", DifferenceKind.MONEY, 500_000),
        ("pl", "Poparcie spadło o 4,5 proc.", DifferenceKind.PERCENT, 4.5),
        ("ru", "Половина учеников не пришла в школу.", DifferenceKind.PERCENT, 50),
        ("de", "Das kostet 3,5 Mio. Euro im Jahr.", DifferenceKind.MONEY, 3_500_000),
        ("fr", "La saisie pèse 2 000 kg.", DifferenceKind.MEASURE, 2000),
        ("es", "La obra costó tres millones de euros.", DifferenceKind.MONEY, 3_000_000),
        ("it", "Il corteo è durato tre ore.", DifferenceKind.DURATION, 10_800),
        ("el", "Η πλημμύρα κατέστρεψε διακόσια σπίτια.", DifferenceKind.NUMBER, 200),
        ("el", "Το έργο κοστίζει 3,5 εκατ. ευρώ.", DifferenceKind.MONEY, 3_500_000),
        ("ru", "Пострадали двадцать пять человек.", DifferenceKind.NUMBER, 25),
        ("ar", "أصيب ٢٥ شخصا.", DifferenceKind.NUMBER, 25),
        ("hi", "बाढ़ में २५ गाँव डूबे।", DifferenceKind.NUMBER, 25),
        ("ja", "参加者は3万人だった。", DifferenceKind.NUMBER, 30_000),
        ("zh", "损失约3亿元。", DifferenceKind.NUMBER, 300_000_000),
    ],
)
def test_quantity_has_its_kind_and_value(language: str, text: str, kind: DifferenceKind, value: float) -> None:
    (found,) = find_quantities(tag_words(text, language))
    assert found.kind is kind
    assert found.value == pytest.approx(value, rel=0.001)


@pytest.mark.parametrize(
    "text",
    [
        "The bridge dates from 1968.",
        "Tarn won 2-1 at home.",
        "The train left at 14:30.",
        "She came 3rd in the end.",
        "The trial starts on May 4.",
        "One of them stayed.",
        "Thousands came to the square.",
        "Until one day, the dam broke.",
    ],
)
def test_dates_scores_and_ordinals_are_no_quantities(text: str) -> None:
    assert find_quantities(tag_words(text, "en")) == []


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("More than 20 towns were hit.", 20, float("inf")),
        ("At least 20 towns were hit.", 20, float("inf")),
        ("Up to 20 towns were hit.", float("-inf"), 20),
        ("About 20 towns were hit.", 18, 22),
        ("Nearly 20 towns were hit.", 18, 20),
    ],
)
def test_hedges_make_ranges(text: str, low: float, high: float) -> None:
    (found,) = find_quantities(tag_words(text, "en"))
    assert (found.low, found.high) == (low, high)


def test_a_number_without_a_unit_has_that_of_the_one_before() -> None:
    _, found = find_quantities(tag_words("She spent five years in prison and three in exile.", "en"))
    assert (found.kind, found.value) == (DifferenceKind.DURATION, 3 * 31_557_600)


@pytest.mark.parametrize("text", ["The score was 3-5 at the break.", "It was in the 2019-20 season.", "Pages 3-5."])
def test_figures_that_a_dash_joins_without_a_measure_are_no_range(text: str) -> None:
    assert find_quantities(tag_words(text, "en")) == []


@pytest.mark.parametrize("text", ["It cost $2 million to $6 million.", "It cost between $2 million and $6 million."])
def test_two_amounts_make_a_range(text: str) -> None:
    (found,) = find_quantities(tag_words(text, "en"))
    assert (found.low, found.high) == (2_000_000, 6_000_000)


def test_a_change_is_no_range() -> None:
    assert len(find_quantities(tag_words("It fell from 4% to 6%.", "en"))) == 2


def test_a_part_knows_its_whole() -> None:
    found = find_quantities(tag_words("Three of the seven climbers came home.", "en"))
    assert [one.whole for one in found] == [7, None]


@pytest.mark.parametrize(
    ("text", "language", "part", "whole"),
    [
        ("Cinco dos 21 vagões arderam.", "pt", 5, 21),
        ("Vijf van de negen tanks raakten beschadigd.", "nl", 5, 9),
        ("Zginęło sześć z siedmiu osób.", "pl", 6, 7),
        ("Sei degli otto operai sono salvi.", "it", 6, 8),
    ],
)
def test_some_of_no_round_number_are_a_part_and_no_share(text: str, language: str, part: int, whole: int) -> None:
    found = find_quantities(tag_words(text, language))
    assert [(one.value, one.whole) for one in found] == [(part, whole), (whole, None)]


@pytest.mark.parametrize(
    ("text", "language", "share"),
    [
        ("Vier van de vijf kiezers bleven thuis.", "nl", 80),
        ("Dwóch z trzech wyborców zostało w domu.", "pl", 200 / 3),
        ("Uno su otto è rimasto a casa.", "it", 12.5),
    ],
)
def test_some_of_a_round_number_or_one_of_any_are_a_share(text: str, language: str, share: float) -> None:
    (found,) = find_quantities(tag_words(text, language))
    assert found.kind is DifferenceKind.PERCENT
    assert found.value == pytest.approx(share)


def test_an_age_is_no_duration() -> None:
    (age,) = find_quantities(tag_words("A 7-year-old found it.", "en"))
    assert (age.kind, age.dimension, age.value) == (DifferenceKind.NUMBER, "age", 7.0)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Some 3.2 million cubic metres of water flowed out."),
        ("fr", "Quelque 3,2 millions de mètres cubes d'eau se sont déversés."),
        ("it", "Circa 3,2 milioni di metri cubi d'acqua si sono riversati nella valle."),
        ("es", "Unos 3,2 millones de metros cúbicos de agua inundaron el valle."),
        ("el", "Περίπου 3,2 εκατομμύρια κυβικά μέτρα νερού χύθηκαν."),
        ("de", "Rund 3,2 Millionen Kubikmeter Wasser flossen aus."),
    ],
)
def test_millions_of_cubic_metres_are_a_volume(language: str, text: str) -> None:
    found = find_quantities(tag_words(text, language))
    assert [(one.dimension, one.value) for one in found] == [("volume", 3.2e6)]


@pytest.mark.parametrize(
    ("language", "text", "dimension"),
    [
        ("fr", "Il montre la grille numéro 7 du stade.", "gate"),
        ("en", "He pointed at gate number 7 of the stadium.", "gate"),
        ("en", "Gate 7 people pushed first.", "gate"),
        ("de", "Am Tor 5 standen Hunderte.", "gate"),
        ("el", "Η αστυνομία έριξε δακρυγόνα κοντά στη θύρα 7.", "gate"),
        ("it", "Il treno si è fermato al binario numero 4.", "platform"),
        ("pl", "Ludzie czekali przy bramie 12.", "gate"),
        ("en", "The dead number 14, officials said.", ""),
        ("en", "Inside the gate 12 people were trapped.", ""),
        ("de", "Hinter dem Tor warteten 5 Menschen.", ""),
    ],
)
def test_a_number_behind_what_it_tells_apart_counts_nothing(language: str, text: str, dimension: str) -> None:
    assert [one.dimension for one in find_quantities(tag_words(text, language))] == [dimension]


@pytest.mark.parametrize(
    "text",
    [
        "The meeting was moved to Room 41C.",
        "She waited in room number 41C.",
        "Rooms 41C and 42C stay shut.",
        "Seats 12C, 14C and 41F were empty.",
        "Gates 12C to 14C reopened.",
    ],
)
def test_a_letter_behind_a_room_or_a_seat_is_no_heat(text: str) -> None:
    assert not [one for one in find_quantities(tag_words(text, "en")) if one.dimension == "heat"]


@pytest.mark.parametrize(
    ("text", "heats"),
    [
        ("The rooms reached 41C and 42C by noon.", 2),
        ("It was 41C in Tarn, 38C in Orsk.", 2),
        ("Highs of 41C were felt at the gate.", 1),
    ],
)
def test_a_letter_behind_figures_is_a_heat_else(text: str, heats: int) -> None:
    assert [one.dimension for one in find_quantities(tag_words(text, "en"))] == ["heat"] * heats
