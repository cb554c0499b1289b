"""What stands in one place of sentences that tell the same else clashes, in any language; not what both may be."""

from dataclasses import replace

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.comparing.differing.statements.sentence_facts import read_facts
from reader.comparing.differing.statements.slots.modality.operator_differences import compare_operators
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.model.difference import DifferenceKind, Verdict

Told = tuple[DifferenceKind, Verdict, str, str]
_DAYS = ("2031-05-03", "2031-05-05")


def told(left: str, right: str, languages: str, days: tuple[str | None, str | None] = (None, None)) -> list[Told]:
    mine, _, theirs = languages.partition("-")
    found = find_differences(LinkSide(left, mine, days[0]), LinkSide(right, theirs or mine, days[1]))
    return [(one.kind, one.verdict, one.left.of(left), one.right.of(right)) for one in found if one.left and one.right]


@pytest.mark.parametrize(
    ("languages", "left", "right", "kind", "values"),
    [
        ("en-de", "The fire broke out in the kitchen of the hotel.", "Das Feuer brach im Keller des Hotels aus.",
         DifferenceKind.NAME, ("kitchen", "Keller")),
        ("en", "The dam burst after a truck hit it.", "The dam burst after a train hit it.",
         DifferenceKind.NAME, ("truck", "train")),
        ("it-pl", "I ladri sono fuggiti verso nord.", "Złodzieje uciekli na południe.",
         DifferenceKind.DIRECTION, ("nord", "południe")),
        ("en-es", "By then the thieves had left in a van.", "Los ladrones huyeron en una lancha.",
         DifferenceKind.NAME, ("van", "lancha")),
        ("en", "The rear carriages overturned.", "The front carriages overturned.",
         DifferenceKind.NAME, ("rear", "front")),
        ("en-pl", "The thieves left for the north.", "Złodzieje uciekli do południa.",
         DifferenceKind.DIRECTION, ("north", "południa")),
        ("en-de", "The bag was found at the airport.", "Die Tasche wurde im Hafen gefunden.",
         DifferenceKind.NAME, ("airport", "Hafen")),
        ("fr-en", "Les parents ont été avertis par courriel.", "The parents were warned by letter.",
         DifferenceKind.NAME, ("courriel", "letter")),
        ("en", "The hikers were brought down from the hut by helicopter.",
         "The hikers were brought down from the hut on foot.", DifferenceKind.NAME, ("helicopter", "on foot")),
        ("es-en", "El árbitro encontró la moneda falsa.", "The captain found the false coin.",
         DifferenceKind.ROLE, ("árbitro", "captain")),
    ],
)  # fmt: skip
def test_two_sorts_in_one_place_clash(
    languages: str, left: str, right: str, kind: DifferenceKind, values: tuple[str, str]
) -> None:
    assert told(left, right, languages) == [(kind, Verdict.CLASH, *values)]


@pytest.mark.parametrize(
    ("languages", "left", "right"),
    [
        ("en", "The thieves fled in a van, then in a boat.", "The thieves fled in a boat."),
        ("en", "The attacker hurt her arm.", "The attacker hurt her hand."),
        ("en", "The party won 25% of the vote in the north.", "The party won 31% of the vote in the south."),
        ("en-es", "The fire broke out in the kitchen.", "Otro fuego estalló en el sótano."),
        ("en", "The robbers used a weapon.", "The robbers used a knife."),
        ("en", "The librarian signed the letter to the council.", "The pharmacist signed the letter to the council."),
        ("en", "A hunter found the van in the woods.", "The police found the van in the woods."),
        ("en", "The bag was found at the station.", "The bag was found at a police station."),
        ("es-en", "«El humo salió», explicó la alcaldesa.", '"The smoke came out," she told reporters.'),
        ("en-pt", "The minister resigned before the vote on the budget.",
         "O ministro demitiu-se na votação do orçamento."),
        ("en-pl", "The minister resigned before the vote on the budget.",
         "Minister podał się do dymisji na głosowaniu nad budżetem."),
    ],
)  # fmt: skip
def test_what_both_may_be_does_not_clash(languages: str, left: str, right: str) -> None:
    assert not [one for one in told(left, right, languages) if one[1] is Verdict.CLASH]


@pytest.mark.parametrize(
    ("languages", "left", "right", "kind"),
    [
        ("en-sv", "Mayor Karin Moll rejected calls for her resignation.", "Borgmästaren Karin Moll har avgått.",
         DifferenceKind.NEGATION),
        ("en-es", "The minister, Ada Quill, might order an audit of the ports.",
         "La ministra, Ada Quill, ordenó una auditoría de los puertos.", DifferenceKind.MODALITY),
        ("en-de", "The chairman resigned on Tuesday.", "Der Vorsitzende bot am Dienstag seinen Rücktritt an.",
         DifferenceKind.MODALITY),
        ("en-pl", "The minister has ruled out an inquiry into the derailment.",
         "Minister zarządził śledztwo w sprawie wykolejenia.", DifferenceKind.NEGATION),
    ],
)  # fmt: skip
def test_what_was_done_and_what_may_be_or_was_refused_clash(
    languages: str, left: str, right: str, kind: DifferenceKind
) -> None:
    assert [one[:2] for one in told(left, right, languages)] == [(kind, Verdict.CLASH)]


@pytest.mark.parametrize(
    ("languages", "left", "right"),
    [
        ("en", "The minister refused to resign on Friday and stepped down on Sunday.", "The minister stepped down."),
        ("en", "Rescuers could hear the miners.", "Rescuers heard the miners."),
        ("pl", "Mieszkańcy mogą wrócić do domów.", "Mieszkańcy wrócili do domów."),
        ("en-es", "The minister might order a second audit.", "La ministra ordenó la evacuación."),
        ("en-de", "The union accepted the offer of the firm.", "Die Firma lehnte die Forderung der Gewerkschaft ab."),
    ],
)  # fmt: skip
def test_other_deeds_do_not_clash(languages: str, left: str, right: str) -> None:
    assert not [one for one in told(left, right, languages) if one[1] is Verdict.CLASH]


@pytest.mark.parametrize(
    ("languages", "left", "right", "values"),
    [
        ("de-fr", "Das Reliquiar der heiligen Irena bleibt verschwunden.",
         "Le reliquaire de sainte Irena a été retrouvé.", ("verschwunden", "retrouvé")),
        ("en-it", "Rosa Pinto is still in hospital.", "Rosa Pinto è stata dimessa dall'ospedale.",
         ("hospital", "dall'ospedale")),
        ("en-it", "The budget of the museum was cut from 310,000 to 190,000 euros.",
         "Il bilancio del museo è passato da 190.000 a 310.000 euro.",
         ("310,000 to 190,000 euros", "190.000 a 310.000 euro")),
        ("en-de", "The alarm rang before the guests left their rooms.",
         "Der Alarm ertönte, nachdem die Gäste ihre Zimmer verlassen hatten.", ("before", "nachdem")),
    ],
)  # fmt: skip
def test_contraries_clash(languages: str, left: str, right: str, values: tuple[str, str]) -> None:
    clashes = [one[2:] for one in told(left, right, languages) if one[1] is Verdict.CLASH]
    assert clashes == [values]


def test_what_may_be_done_and_was_done_since_is_a_later_report() -> None:
    found = told("The minister might order an audit.", "La ministra ordenó una auditoría.", "en-es", _DAYS)
    assert [one[:2] for one in found] == [(DifferenceKind.MODALITY, Verdict.LATER_REPORT)]


def test_of_two_reports_of_a_day_whose_order_is_not_known_either_may_be_later() -> None:
    days = ("2031-05-03", "2031-05-03T18:00:00")
    found = told("The minister might order an audit.", "La ministra ordenó una auditoría.", "en-es", days)
    assert [one[1] for one in found] == [Verdict.LATER_REPORT]
    left, right = (
        "Das Reliquiar der heiligen Irena bleibt verschwunden.",
        "Le reliquaire de sainte Irena a été retrouvé.",
    )
    found = told(left, right, "de-fr", days)
    assert [one[1] for one in found] == [Verdict.LATER_REPORT]


def test_who_is_told_alike_to_refuse_an_offer_offers_nothing() -> None:
    left, right = "The farm workers turned down the pay offer.", "The farm workers voted to reject the pay offer."
    sides = [read_facts(text, "en", None) for text in (left, right)]
    assert not list(compare_operators(sides[0], sides[1], None))
    assert not list(compare_operators(sides[1], sides[0], None))


def test_a_missing_person_is_not_missing_still() -> None:
    assert told("The plate was that of a missing person.", "Officers located the person.", "en") == []


def test_a_sentence_that_is_read_anew_clashes_as_before() -> None:
    left = read_facts("The chairman resigned on Tuesday.", "en", None)
    right = read_facts("Der Vorsitzende bot am Dienstag seinen Rücktritt an.", "de", None)
    anew = replace(right, words=tuple([TaggedWord(*word) for word in right.words]))
    assert list(compare_operators(left, right, None))
    assert list(compare_operators(left, anew, None))
