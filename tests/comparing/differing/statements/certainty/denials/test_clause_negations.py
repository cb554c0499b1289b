"""A clause that one side denies and the other affirms clashes, whatever else the two sentences tell."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.difference import DifferenceKind, Verdict


def denied(left: str, right: str, language: str = "en") -> int:
    found = find_differences(LinkSide(left, language, None), LinkSide(right, language, None))
    return sum(one.verdict is Verdict.CLASH and one.kind is DifferenceKind.NEGATION for one in found)


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        (
            "en",
            "Brenn Rail has not rerouted the service, and its next train leaves on Monday.",
            "Brenn Rail said it was helping the police and had rerouted the service until Sunday.",
        ),
        (
            "en",
            "The governor ordered no audit and told reporters to be patient.",
            "Provincial Governor Ilse Dorn ordered an audit, with findings due in 40 days.",
        ),
        (
            "en",
            "The pumps cost 5 million crowns, and the province will not pay any of it, Ilse Dorn said.",
            "The price is 5 million crowns, of which the province will pay a third, Ilse Dorn said.",
        ),
        (
            "en",
            "“The brakes of the train were tested in May and they did not hold that night,” Inspector Orla Quist said.",
            "“The brakes were tested and they did hold,” chief executive Bram Teller of Brenn Rail told reporters.",
        ),
        (
            "en",
            "“We will shut the tunnel an hour later than planned,” union leader Orla Quist told the meeting.",
            "“We cannot wait until it burns, and we will not shut the tunnel an hour later than planned,” Teller said.",
        ),
        (
            "fr",
            "La préfète n'a annoncé aucune enquête et a dit qu'il était trop tôt.",
            "La préfète Ilse Dorn a annoncé une enquête, avec des résultats dans 40 jours.",
        ),
        (
            "es",
            "La gobernadora no anunció ninguna investigación y dijo que era pronto.",
            "La gobernadora Ilse Dorn anunció una investigación, con resultados en 40 días.",
        ),
    ],
)
def test_a_clause_is_denied_in_other_surroundings(language: str, left: str, right: str) -> None:
    assert denied(left, right, language) == 1
    assert denied(right, left, language) == 1


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        (
            "en",
            "“I am not against the tunnel, but I am against debts,” Quist told the Herald.",
            "“I am against the tunnel, but I am not against debts,” the governor told the Herald.",
        ),
        (
            "de",
            "„Ich bin nicht gegen den Tunnel, aber ich bin gegen Schulden“, sagte Quist.",
            "„Ich bin gegen den Tunnel, aber ich bin nicht gegen Schulden“, sagte die Chefin.",
        ),
        (
            "fr",
            "« Je ne suis pas contre le tunnel, mais je suis contre la dette », a dit Quist.",
            "« Je suis contre le tunnel, mais je ne suis pas contre la dette », a dit la préfète.",
        ),
        (
            "es",
            "«No estoy contra el túnel, pero estoy contra la deuda», dijo Quist.",
            "«Estoy contra el túnel, pero no estoy contra la deuda», dijo la gobernadora.",
        ),
        (
            "el",
            "«Δεν είμαι κατά της σήραγγας, αλλά είμαι κατά του χρέους», είπε ο Κουίστ.",
            "«Είμαι κατά της σήραγγας, αλλά δεν είμαι κατά του χρέους», είπε ο υπουργός.",
        ),
    ],
)
def test_a_negation_that_moves_to_another_clause_denies_both(language: str, left: str, right: str) -> None:
    assert denied(left, right, language) == 2
    assert denied(right, left, language) == 2


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Quist has pleaded guilty and helps the court.", "The case against Dorn, who has pleaded not guilty, is new."),
        ("“I will not sign the deal,” Orla Quist said.", "“I will sign the deal,” Bram Teller said."),
        (
            "“We did not win the cup, but we played,” said Lorne coach Orla Quist.",
            "“We did win the cup,” said Brenn coach Bram Teller.",
        ),
        (
            "The union asked why Brenn Rail had not repaired the track, and left the talks in Lorne.",
            "Brenn Rail repaired the track in spring, its engineer Bram Teller told the inquiry.",
        ),
        (
            "Brenn Rail has not yet rerouted the service, and its boats leave on Monday.",
            "Brenn Rail said it was helping the police and had rerouted the service until Sunday.",
        ),
        ("Brenn Rail has not suspended the service.", "If the storm comes, Brenn Rail will suspend the service."),
        (
            "Brenn Rail did not pay the fine, and its lawyers went to the supreme court in Lorne.",
            "Brenn Rail said it was sorry and had paid the wages of its drivers.",
        ),
    ],
)  # fmt: skip
def test_what_somebody_else_or_something_else_is_denied_is_no_clash(left: str, right: str) -> None:
    assert denied(left, right) == 0
    assert denied(right, left) == 0


def test_a_warning_that_was_given_and_was_not_clashes() -> None:
    left = "The pilots' guild had warned of loose chains last autumn, according to its chairman Ned Ouse."
    right = "The guild had not warned of loose chains, its chairman Ned Ouse said."

    assert denied(left, right) == 1


def test_what_was_not_said_of_something_else_does_not_clash() -> None:
    left = "The pilots' guild had warned of loose chains last autumn, according to its chairman Ned Ouse."
    right = "The guild had not warned the islands of the storm, its chairman Ned Ouse said."

    assert denied(left, right) == 0


def test_what_is_denied_is_set_against_the_verb_and_not_its_auxiliary_alone() -> None:
    left = "Prosecutors said the driver, 53, had been questioned but had not been arrested."
    right = "Prosecutors said the driver, 53, had been arrested, while two others had been freed."
    found = find_differences(LinkSide(left, "en", None), LinkSide(right, "en", None))
    told = [one.right.of(right) for one in found if one.verdict is Verdict.CLASH and one.right]
    assert told
    assert all("arrested" in words for words in told)
