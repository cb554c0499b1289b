"""What is told of a former occasion is not held against what is told of the one that is reported."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.difference import Verdict

NOW = "800 protesters gathered outside the town hall on Tuesday."


def verdicts(
    left: str, right: str, language: str = "en", days: tuple[str | None, str | None] = (None, None)
) -> set[str]:
    sides = [LinkSide(text, language, day) for text, day in zip((left, right), days, strict=True)]
    return {one.verdict for one in find_differences(*sides) if one.left and one.right}


@pytest.mark.parametrize(
    "then",
    [
        "At the last sitting, 300 protesters gathered outside the town hall.",
        "In March, 300 protesters had gathered outside the town hall.",
        "The previous sitting saw 300 protesters outside the town hall.",
        "300 protesters gathered outside the town hall a year ago.",
        "In 2029 300 protesters gathered outside the town hall.",
        "300 protesters gathered outside the town hall in a similar dispute.",
    ],
)
@pytest.mark.parametrize("days", [(None, None), ("2031-05-03", "2031-05-03"), ("2031-05-03", "2031-05-04")])
def test_a_former_occasion_is_another_one_whenever_both_were_published(then: str, days: tuple[str | None, str]) -> None:
    assert verdicts(then, NOW, days=days) <= {Verdict.OTHER_SUBJECT}


@pytest.mark.parametrize(
    ("language", "then", "now"),
    [
        ("de", "Bei der letzten Sitzung standen 300 Demonstranten vor dem Rathaus.",
         "800 Demonstranten standen vor dem Rathaus."),
        ("es", "En la última sesión, 300 manifestantes se concentraron ante el ayuntamiento.",
         "Ante el ayuntamiento se concentraron 800 manifestantes."),
        ("fr", "Lors de la dernière séance, 300 manifestants étaient devant la mairie.",
         "800 manifestants étaient devant la mairie."),
        ("el", "Στην προηγούμενη συνεδρίαση 300 διαδηλωτές στάθηκαν έξω από το δημαρχείο.",
         "800 διαδηλωτές στάθηκαν έξω από το δημαρχείο."),
    ],
)  # fmt: skip
def test_a_former_occasion_is_told_in_other_languages(language: str, then: str, now: str) -> None:
    assert verdicts(then, now, language) <= {Verdict.OTHER_SUBJECT}


@pytest.mark.parametrize(
    "same",
    [
        "On Tuesday 300 protesters gathered outside the town hall.",
        "300 protesters gathered outside the town hall.",
        "300 protesters gathered outside the town hall, more than at the last sitting.",
        "On the last Tuesday before Easter 300 protesters gathered outside the town hall.",
    ],
)
def test_another_number_of_one_occasion_clashes(same: str) -> None:
    assert Verdict.CLASH in verdicts(same, NOW)


def test_two_numbers_of_one_former_occasion_clash() -> None:
    assert Verdict.CLASH in verdicts(
        "At the last sitting 300 protesters gathered outside the town hall.",
        "900 protesters gathered outside the town hall at the last sitting.",
    )


def test_an_amount_of_a_year_is_held_against_one_without() -> None:
    assert Verdict.CLASH in verdicts(
        "The bridge will cost 30 million euros in 2033.", "The bridge will cost 80 million euros."
    )


@pytest.mark.parametrize(
    ("languages", "left", "right", "is_clash"),
    [
        ("de-fr", "Im vergangenen Jahr kamen 200.000 Besucher.", "260 000 visiteurs sont venus l'an dernier.", True),
        ("el-en", "Πέρυσι το μουσείο είχε 84.000 επισκέπτες.", "The museum had 48,000 visitors last year.", True),
        ("pt-en", "O festival teve 30 mil visitantes no ano passado.", "It had 45,000 visitors last year.", True),
        ("es-en", "El año pasado se matricularon 300 alumnos.", "Last year 450 pupils enrolled.", True),
        ("en-fr", "Last year the zoo had 200,000 visitors.", "Cette année, le zoo attend 260 000 visiteurs.", False),
        ("de-en", "Im vergangenen Jahr kamen 200.000 Besucher.", "In 2011 the zoo had 260,000 visitors.", False),
    ],
)  # fmt: skip
def test_last_year_is_one_year_in_any_language(languages: str, left: str, right: str, is_clash: bool) -> None:
    one, _, other = languages.partition("-")
    found = find_differences(LinkSide(left, one, "2031-05-02"), LinkSide(right, other, "2031-05-02"))
    assert (Verdict.CLASH in {each.verdict for each in found}) == is_clash


@pytest.mark.parametrize(
    ("then", "is_former"),
    [
        ("In 2019 the bus left the same road, and 12 people were injured.", True),
        ("The bus, bought in 2018, overturned in 2019 on the same road, and 12 people were injured.", False),
        ("The bus, built in 2018, left the road, and 12 people were injured.", False),
    ],
)
def test_a_sentence_goes_on_with_the_year_that_opens_it(then: str, *, is_former: bool) -> None:
    found = verdicts(then, "Thirty-four people were injured when the bus left the road.")

    assert (Verdict.CLASH not in found) == is_former
