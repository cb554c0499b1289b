"""Votes are counted by their side, in whatever words, and clash with another count of the same side."""

import pytest

from reader.model.difference import Verdict
from tests.comparing.differing.statements.people.harm.test_fates import fates, verdicts


@pytest.mark.parametrize(
    ("language", "text", "sides"),
    [
        ("en", "31 councillors voted in favour, 19 against and two abstained.", ["for", "against", "abstained"]),
        ("en", "The tram line was backed by 31 members.", ["for"]),
        ("en", "The council approved the tram line by 31 votes to 19.", ["for", "against"]),
        ("en", "The council voted 31-19 to approve the tram line.", ["for", "against"]),
        ("en", "The tram line was rejected by 31 votes to 19.", ["against", "for"]),
        ("en", "The council voted 19-31 against the tram line.", ["for", "against"]),
        ("de", "Mit 31 zu 19 Stimmen lehnte der Rat die Linie ab.", ["against", "for"]),
        ("de", "31 Abgeordnete stimmten dafür, 19 dagegen.", ["for", "against"]),
        ("fr", "Le conseil a adopté la ligne par 31 voix contre 19.", ["for", "against"]),
        ("es", "El pleno aprobó la línea con 31 votos a favor y 19 en contra.", ["for", "against"]),
        ("it", "La linea è passata con 31 voti a favore e 19 contrari.", ["for", "against"]),
        ("nl", "Met 31 tegen 19 stemmen nam de raad de lijn aan.", ["for", "against"]),
        ("pt", "A linha foi aprovada por 31 votos a favor e 19 contra.", ["for", "against"]),
        ("el", "31 σύμβουλοι ψήφισαν υπέρ και 19 κατά.", ["for", "against"]),
        ("en", "The court lifted the ban by five judges to two.", ["for", "against"]),
        ("en", "The court lifted the ban in a 5-2 ruling.", ["for", "against"]),
        ("en", "The ban was lifted, with two judges dissenting.", ["against"]),
        ("de", "Mit fünf zu zwei Richterstimmen hob das Gericht das Verbot auf.", ["for", "against"]),
        ("de", "Drei Richter stimmten gegen das Verbot.", ["against"]),
        ("nl", "Het hof hief het verbod op met vijf rechters tegen twee.", ["for", "against"]),
        ("ru", "За линию проголосовал 31 депутат, против — 19.", ["for", "against"]),
    ],
)  # fmt: skip
def test_the_side_of_a_vote_is_read_around_its_number(language: str, text: str, sides: list[str]) -> None:
    assert fates(text, language) == sides


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("12 members met for the vote on Monday.", [""]),
        ("The vote was held in 12 villages against all advice.", [""]),
        ("They lost 3-2 before 900 fans.", [""]),
        ("Three judges heard the case on the ban.", [""]),
    ],
)
def test_a_number_beside_a_vote_is_none(text: str, told: list[str]) -> None:
    assert fates(text) == told


@pytest.mark.parametrize(
    ("languages", "left", "right"),
    [
        (("en", "en"), "31 councillors voted in favour of the tram line.",
         "The tram line was backed by 29 councillors."),
        (("en", "es"), "The council approved the new tram line by 31 votes to 19.",
         "El pleno aprobó la nueva línea de tranvía por 29 votos a favor y 21 en contra."),
        (("en", "de"), "The council approved the new tram line by 31 votes to 19.",
         "Der Rat billigte die neue Linie der Straßenbahn mit 29 zu 21 Stimmen."),
    ],
)  # fmt: skip
def test_another_count_of_one_side_clashes(languages: tuple[str, str], left: str, right: str) -> None:
    assert Verdict.CLASH in verdicts(left, right, languages)


@pytest.mark.parametrize(
    ("languages", "left", "right"),
    [
        (("en", "en"), "The council approved the budget by 31 votes to 19.",
         "The council approved the new tram line by 29 votes to 21."),
        (("en", "en"), "31 councillors voted in favour of the tram line.", "19 voted against the tram line."),
        (("en", "en"), "The council approved the tram line by 31 votes to 19.",
         "The tram line got 31 votes in favour and 19 against in the council."),
        (("en", "es"), "The council approved the budget by 31 votes to 19.",
         "El pleno aprobó la nueva línea de tranvía por 29 votos a favor y 21 en contra."),
        (("en", "en"), "In 2030 the council approved the tram line by 31 votes to 19.",
         "The council approved the tram line by 29 votes to 21 on Monday."),
    ],
)  # fmt: skip
def test_votes_on_two_things_of_two_sides_or_of_two_days_do_not_clash(
    languages: tuple[str, str], left: str, right: str
) -> None:
    assert Verdict.CLASH not in verdicts(left, right, languages)


def test_judges_who_heard_a_case_are_none_of_those_who_voted() -> None:
    left, right = "The court lifted the ban by five judges to two.", "Three judges heard the case on the ban."
    assert Verdict.CLASH not in verdicts(left, right, ("en", "en"))
