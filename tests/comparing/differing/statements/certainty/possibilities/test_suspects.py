"""What is suspected on one side, and ruled out or found sound on the other."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.comparing.differing.statements.certainty.possibilities.suspects import suspect_otherwise
from reader.comparing.differing.statements.sentence_facts import read_facts
from reader.model.difference import Verdict

Told = tuple[str, str]


def verdicts(one: Told, other: Told, days: tuple[str | None, str | None] = (None, None)) -> set[Verdict]:
    found = find_differences(LinkSide(*one, days[0]), LinkSide(*other, days[1]))
    return {difference.verdict for difference in found}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Rice from the kitchen is suspected.", "en"), ("Rice was ruled out as the cause of the outbreak.", "en")),
        (("Rice is suspected.", "en"), ("Ryż wykluczono.", "pl")),
        (("Un câble est soupçonné.", "fr"), ("The cable was found to be sound.", "en")),
        (("Se sospecha del arroz.", "es"), ("Der Reis wurde ausgeschlossen.", "de")),
        (
            ("Engineers believe that rust caused the collapse.", "en"),
            ("An engineer ruled out rust as the cause.", "en"),
        ),
        (("Experts say a burst tyre caused it.", "en"), ("A burst tyre was ruled out, the airport said.", "en")),
        (("Als Ursache gilt ein Kurzschluss.", "de"), ("Ein Kurzschluss wurde ausgeschlossen.", "de")),
    ],
)
def test_what_is_suspected_and_cleared_clashes(one: Told, other: Told) -> None:
    assert Verdict.CLASH in verdicts(one, other)
    assert suspect_otherwise(*(read_facts(*side, None) for side in (one, other))) is True


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Rice is suspected.", "en"), ("Fried rice was ruled out.", "en")),
        (("Rice is suspected.", "en"), ("Rice has not been ruled out.", "en")),
        (("A player is suspected.", "en"), ("A player was ruled out of the final.", "en")),
        (("The pump is suspected.", "en"), ("The ministry ruled out a refund for the pump.", "en")),
        (("Le riz est soupçonné.", "fr"), ("Fisch wurde ausgeschlossen.", "de")),
        (("The storm caused a flood.", "en"), ("The mayor ruled out a flood.", "en")),
        (("The fall was caused by a storm.", "en"), ("A fall was ruled out.", "en")),
        (("Rice is suspected on Monday.", "en"), ("Rice was ruled out on Tuesday.", "en")),
    ],
)
def test_another_thing_or_day_clears_nothing(one: Told, other: Told) -> None:
    assert Verdict.CLASH not in verdicts(one, other)
    assert suspect_otherwise(*(read_facts(*side, None) for side in (one, other))) is None


def test_what_was_suspected_has_been_cleared_since() -> None:
    one, other = ("Rice is suspected.", "en"), ("Rice was ruled out.", "en")
    assert Verdict.CLASH not in verdicts(one, other, ("2031-05-02", "2031-05-03"))
    assert Verdict.CLASH in verdicts(one, other, ("2031-05-03", "2031-05-02"))


def test_two_suspicions_of_one_thing_are_none_otherwise() -> None:
    sides = ("Rice is suspected.", "en"), ("Ryż jest podejrzany.", "pl")
    assert suspect_otherwise(*(read_facts(*side, None) for side in sides)) is False
