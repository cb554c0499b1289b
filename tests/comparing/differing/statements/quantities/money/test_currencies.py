"""Sums of money in two currencies: what brackets convert is compared with the other story's amount in its currency."""

import pytest

from tests.comparing.differing.statements.quantities.test_quantity_differences import told


@pytest.mark.parametrize(
    ("left", "right", "clash"),
    [
        ("The ferry cost 7.3 million pounds ($9.2 million).", "The ferry cost 3.7 million pounds.",
         ("7.3 million pounds", "3.7 million pounds")),
        ("The ferry cost 7.3 million pounds ($9.2 million).", "The ferry cost 3.7 million pounds ($4.7 million).",
         ("7.3 million pounds", "3.7 million pounds")),
        ("The ferry cost 7.3 million pounds ($9.2 million).", "The ferry cost $4.7 million.",
         ("$9.2 million", "$4.7 million")),
    ],
)  # fmt: skip
def test_an_amount_clashes_once_whatever_it_is_converted_to(left: str, right: str, clash: tuple[str, str]) -> None:
    assert [one[1:] for one in told(left, right) if one[0] == "clash"] == [clash]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The ferry cost 7.3 million pounds ($9.2 million).", "The ferry cost £7.3m."),
        ("The ferry cost 7.3 million pounds ($9.2 million).", "The ferry cost $9.2 million."),
        ("The ferry cost 7.3 million pounds ($9.2 million).", "The ferry cost $9.2 million (7.4 million pounds)."),
    ],
)
def test_an_amount_that_both_have_in_one_currency_is_the_same(left: str, right: str) -> None:
    assert "clash" not in [one[0] for one in told(left, right)]


def test_sums_too_far_apart_for_any_rate_are_not_called_the_same() -> None:
    assert [one[0] for one in told("The ferry cost 4.2 million euros.", "The ferry cost $19 million.")] == [
        "other-subject"
    ]
