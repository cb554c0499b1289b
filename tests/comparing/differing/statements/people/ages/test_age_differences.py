"""One named person has one age, in whatever language and form it is told."""

import pytest

from reader.comparing.differing.statements.people.ages.age_differences import find_ages
from reader.comparing.differing.statements.sentence_facts import read_facts
from tests.comparing.differing.clashing import clashes


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The nurse Mira Valk, 35, had gone back."),
        ("en", "The 35-year-old Mira Valk had gone back."),
        ("es", "Una de las víctimas, Mira Valk, de 35 años, era enfermera."),
        ("de", "Die 35-jährige Mira Valk war noch einmal ins Haus gegangen."),
        ("de", "Auch Mira Valk (35) war im Haus."),
        ("fr", "Mira Valk, 35 ans, était infirmière."),
        ("nl", "De 35-jarige Mira Valk was verpleegster."),
    ],
)  # fmt: skip
def test_an_age_is_read_at_a_name(language: str, text: str) -> None:
    found = {name: age for name, (age, _) in find_ages(read_facts(text, language, None)).items()}

    assert found == {("mira", "valk"): 35}


@pytest.mark.parametrize("text", ["In Tarn Bridge, 40 people stood.", "Mira Valk, 35 metres away, saw it."])
def test_a_number_of_something_is_no_age(text: str) -> None:
    assert find_ages(read_facts(text, "en", None)) == {}


def test_two_ages_of_one_person_clash() -> None:
    left, right = "They are Carl Toms, 44, and Mira Valk, 29.", "Mira Valk, de 35 años, era enfermera."

    assert clashes(left, right, "en-es")


def test_ages_of_two_people_or_around_a_birthday_do_not_clash() -> None:
    assert not clashes(
        "Carl Toms, 44, and Mira Valk, 35, were named.", "Carl Toms, 44, and Ben Toms, 12, were named.", "en"
    )
    assert not clashes("Mira Valk, 35, was a nurse.", "Mira Valk, 36, was a nurse.", "en")
    assert not clashes("Mira Valk, 35 ans, est infirmière.", "Mira Valk, 36 ans, est infirmière.", "fr")
    assert not clashes("Owen Tarr, 24, scored twice.", "Owen Tarr, 3, and Ben Cole, 7, were the best.", "en")
    assert not clashes("Mira Valk, 35, is a nurse.", "Mira Valk, 38, is a nurse.", "en", ("2031-01-01", "2033-06-01"))


def test_of_stories_of_one_week_one_year_is_no_birthday() -> None:
    left, right = "Mira Valk, 35, was a nurse.", "Mira Valk, 36 ans, était infirmière."

    assert clashes(left, right, "en-fr", ("2031-01-01", "2031-01-01"))
    assert clashes(left, right, "en-fr", ("2031-01-01", "2031-01-04"))
    assert not clashes(left, right, "en-fr", ("2031-01-01", "2031-03-01"))
    assert not clashes(left, right, "en-fr", ("2031-01-01", None))


def test_a_name_in_another_script_is_that_of_one_person() -> None:
    left = "Ο Άλαν Μόρβικ, 53 ετών, ζήτησε συγγνώμη."

    assert clashes(left, "Alan Morvik (46) entschuldigte sich.", "el-de")
    assert not clashes(left, "Jonas Terwil (46) entschuldigte sich.", "el-de")


@pytest.mark.parametrize(
    ("language", "text", "age"),
    [
        ("en", "A 71-year-old man, Josef Lindt, was taken off his roof by boat.", 71),
        ("en", "Josef Lindt, a 74-year-old pensioner, was winched from his rooftop.", 74),
        ("es", "Un hombre de 71 años, Josef Lindt, fue rescatado.", 71),
        ("de", "Ein 71-jähriger Mann, Josef Lindt, wurde gerettet.", 71),
        ("en", "After 14 days, Josef Lindt came home.", None),
        ("en", "In 20 years, Josef Lindt has seen no flood.", None),
        ("en", "She won in 37 games, Mira Valk said.", None),
    ],
)
def test_an_age_may_stand_in_apposition(language: str, text: str, age: int | None) -> None:
    ages = find_ages(read_facts(text, language, None))
    assert [told for told, _ in ages.values()] == ([] if age is None else [age])
