"""Which ways to write a quantity are the same."""

import pytest

from reader.comparing.differing.edits import find_edits
from reader.comparing.profiling.normalization import identity, split_words
from reader.comparing.profiling.profiles import profile
from reader.model.comparison import EditKind


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Fares rose 5 per cent", "Fares rose 5 percent"),
        ("Fares rose 5 percent", "Fares rose 5%"),
        ("Die Preise stiegen um 5 Prozent", "Die Preise stiegen um 5 %"),
        ("Les prix ont augmenté de 5 pour cent", "Les prix ont augmenté de 5 %"),
        ("Αύξηση 5 τοις εκατό", "Αύξηση 5%"),
        ("640 thousand homes", "640,000 homes"),
        ("3.5 million crowns", "3,500,000 crowns"),
        ("2.123 million crowns", "2,123,000 crowns"),
        ("1,500 million crowns", "1.5 billion crowns"),
        ("2,123 Millionen Kronen", "2.123.000 Kronen"),
        ("a 2-million crown loan", "a 2 million crown loan"),
        ("£1.5m for the quay", "£1.5 million for the quay"),
        ("€2bn", "€2 billion"),
        ("a claim for 40m crowns", "a claim for 40 million crowns"),
        ("3 Mio. Euro", "3 Millionen Euro"),
        ("50 miljoner kronor", "50 000 000 kronor"),
        ("380 milionów złotych", "380 mln złotych"),
        ("750 milyon lira", "750.000.000 lira"),
        ("40 مليون درهم", "40000000 درهم"),
        ("2,5 εκατ. ευρώ", "2,5 εκατομμύρια ευρώ"),
        ("On 26-12-2015 it sank", "On 26/12/2015 it sank"),
        ("am 3.1.2026.", "am 03.01.2026."),
        ("1 500 000 crowns", "1,500,000 crowns"),
        ("1’500’000 Franken", "1 500 000 Franken"),
        ("12 500 000,50 euros", "12.500.000,50 euros"),
        ("a loan of 1,00,000 rupees", "a loan of 100,000 rupees"),
        ("٤٫٥ كلم", "4.5 كلم"),
        ("۱۲٬۵۰۰ تومان", "12,500 تومان"),
        ("१२,५०० रुपये", "12,500 रुपये"),
        ("１，５００円", "1,500円"),
    ],
)
def test_a_style_sheet_makes_no_other_quantity(one: str, other: str) -> None:
    assert identity(one) == identity(other)
    assert [edit.kind for edit in find_edits(one, other).edits] == [EditKind.EQUAL]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("a 5m wall", "a 5 million wall"),  # metres
        ("5 million", "5 billion"),
        ("5 percent", "5 percentage points"),
        ("5 millionaires", "5 million"),
        ("12:30 million", "12.30 million"),
        ("2015-12-26", "2015-12-27"),
        ("won 6-4 6-2", "won 6-4-6"),
        ("in 2019 500 ships sank", "in 2019500 ships sank"),
        ("12 5000", "125000"),
        ("1,500.75", "1,500,75"),
    ],
)
def test_what_is_another_quantity_stays_one(one: str, other: str) -> None:
    assert identity(one) != identity(other)


def test_the_point_that_ends_a_sentence_is_none_of_an_abbreviation() -> None:
    assert [token.key for token in split_words("Es waren 3 Mio.")] == ["es", "waren", "3000000"]
    assert find_edits("Es waren 3 Mio.", "Es waren 3 Mio!").edits[-1].right.of("Es waren 3 Mio!") == "!"


def test_an_amount_shares_its_parts_with_one_that_is_spelled_out() -> None:
    digits, letters = profile("The loan is 2 million crowns.", "en"), profile("The loan is two million crowns.", "en")
    assert {"2", "million", "crown"} <= digits.terms & letters.terms
    assert digits.numbers == {"2000000"}


def test_a_unit_with_a_capital_is_no_name() -> None:
    assert profile("Nun zahlt Marlow 5 Prozent mehr.", "de").names == {"marlow"}


@pytest.mark.parametrize(
    ("one", "other", "changed"),
    [
        ("On 26-12-2015 it sank", "On 27-12-2015 it sank", ["26-12-2015", "27-12-2015"]),
        ("It cost $35,000,000 then", "It cost $53,000,000 then", ["$35,000,000", "$53,000,000"]),
        ("It cost 1.200 then", "It cost 1.300 then", ["1.200", "1.300"]),
    ],
)
def test_a_number_changes_as_a_whole(one: str, other: str, changed: list[str]) -> None:
    edits = find_edits(one, other).edits
    texts = {EditKind.DELETE: one, EditKind.INSERT: other}
    spans = [(edit.left if edit.kind is EditKind.DELETE else edit.right, edit.kind) for edit in edits]
    assert [span.of(texts[kind]) for span, kind in spans if kind in texts] == changed
