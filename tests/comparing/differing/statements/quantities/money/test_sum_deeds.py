"""What was demanded is no other number of what was paid."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.comparing.differing.statements.quantities.money.sum_deeds import deed_of_sum
from reader.comparing.differing.statements.sentence_facts import read_facts
from reader.model.difference import Verdict


@pytest.mark.parametrize(
    ("language", "text", "deed"),
    [
        ("en", "The kidnappers asked for 5 million euros.", "demand"),
        ("de", "Die Bank hat den Tätern offenbar zwei Millionen Euro gezahlt.", "pay"),
        ("fr", "Les ravisseurs réclament 5 millions d'euros.", "demand"),
        ("es", "El puente costó 30 millones de euros.", "cost"),
        ("it", "L'azienda è stata multata per 3 milioni di euro.", "fine"),
        ("pt", "O clube ofereceu 20 milhões de euros.", "offer"),
        ("nl", "De bank verloor acht miljoen euro.", "lose"),
        ("el", "Η εταιρεία πλήρωσε 4 εκατομμύρια ευρώ.", "pay"),
        ("pl", "Porywacze zażądali 5 milionów euro.", "demand"),
        ("ru", "Банк потерял 5 миллионов евро.", "lose"),
        ("en", "The deal is worth 5 million euros.", ""),
        ("en", "Having paid its staff, the firm has 5 million euros.", ""),
    ],
)
def test_the_deed_of_a_sum_is_read_beside_it(language: str, text: str, deed: str) -> None:
    side = read_facts(text, language, None)
    assert deed_of_sum(side, side.quantities[0]) == deed


@pytest.mark.parametrize(
    ("left", "right", "is_clash"),
    [
        (
            ("en", "The gang demanded 5 million euros from the bank."),
            ("en", "The bank paid the gang 2 million euros."),
            0,
        ),
        (
            ("en", "The gang demanded 5 million euros from the bank."),
            ("en", "The gang demanded 3 million euros from it."),
            1,
        ),
        (
            ("en", "The gang demanded 5 million euros from the bank."),
            ("de", "Die Bande forderte drei Millionen Euro von der Bank."),
            1,
        ),
        (
            ("es", "La banda exigió 5 millones de euros por el banquero."),
            ("fr", "La bande réclame 3 millions d'euros pour le banquier."),
            1,
        ),
        (
            ("en", "The bank was fined 3 million euros over the leak."),
            ("en", "The bank must pay 5 million euros over the leak."),
            1,
        ),
    ],
)
def test_sums_of_two_deeds_are_two(left: tuple[str, str], right: tuple[str, str], is_clash: int) -> None:
    one, other = (LinkSide(text, language, "2031-05-02") for language, text in (left, right))
    told = {found.verdict for found in find_differences(one, other)}
    assert (Verdict.CLASH in told) == bool(is_clash)
    assert Verdict.LATER_REPORT not in told


@pytest.mark.parametrize(
    ("left", "right", "are_two"),
    [
        (("en", "The firm has offered every tenant 300 euros."), ("en", "The firm has paid 300 euros to each."), True),
        (("en", "The firm has paid every tenant 300 euros."), ("de", "Die Firma hat jedem 300 Euro angeboten."), True),
        (("es", "La naviera ha ofrecido 400 euros."), ("en", "The line paid 400 euros to each passenger."), True),
        (("en", "The firm has offered to pay 300 euros."), ("en", "The firm has paid 300 euros to each."), False),
        (("en", "The firm has offered 300 euros."), ("en", "Every tenant will be paid 300 euros."), False),
        (("en", "The firm has offered 300 euros."), ("en", "The firm has not paid the 300 euros."), False),
        (("en", "The firm has offered 300 euros."), ("en", "The firm paid the 300 euros that it had offered."), False),
    ],
)  # fmt: skip
def test_what_was_offered_is_not_yet_paid(left: tuple[str, str], right: tuple[str, str], *, are_two: bool) -> None:
    sides = [LinkSide(text, language, "2031-03-11") for language, text in (left, right)]
    for one, other in (sides, sides[::-1]):
        found = find_differences(one, other)
        assert any(each.verdict is Verdict.OTHER_SUBJECT and each.left and each.right for each in found) is are_two


@pytest.mark.parametrize(
    ("left", "right", "is_clash"),
    [
        ("The reform will save the county £3 million a year.", "The reform will cost the county £5 million a year.", 0),
        ("The reform will save the county £3 million a year.", "The reform will save the county £5 million a year.", 1),
        ("The ministry will pay £20 million of the cost of the bridge.", "The bridge will cost £70 million.", 0),
        ("The ministry will pay £20 million of the cost of the bridge.",
         "The ministry will pay £30 million of the cost of the bridge.", 1),
        ("The ministry will pay £20 million for the bridge.",
         "The bridge will cost £70 million, of which the ministry will pay some.", 0),
        ("The museum puts 4 million euros towards the annex.", "The annex will cost the museum 12 million euros.", 0),
        ("The bridge will cost £90 million, of which the ministry will pay some.",
         "The bridge will cost £70 million.", 1),
    ],
)  # fmt: skip
def test_a_part_of_a_cost_or_what_is_saved_is_another_sum(left: str, right: str, is_clash: int) -> None:
    for one, other in ((left, right), (right, left)):
        found = find_differences(LinkSide(one, "en", "2031-05-02"), LinkSide(other, "en", "2031-05-03"))
        assert any(each.verdict is Verdict.CLASH for each in found) == bool(is_clash)


@pytest.mark.parametrize(
    ("language", "left", "right", "is_clash"),
    [
        ("en", "The union wants 6 percent more pay.", "The employers offered 3 percent more pay.", False),
        ("de", "Die Gewerkschaft fordert 6 Prozent mehr Lohn.", "Die Arbeitgeber boten 3 Prozent mehr Lohn.", False),
        ("en", "The union wants 6 percent more pay.", "The union demanded 8 percent more pay.", True),
    ],
)
def test_shares_that_are_wanted_and_offered_are_two(language: str, left: str, right: str, is_clash: bool) -> None:
    found = find_differences(LinkSide(left, language, None), LinkSide(right, language, None))
    assert any(one.verdict is Verdict.CLASH for one in found) == is_clash
