"""Dates as sentences tell them, counted from the day of publication."""

from datetime import date

import pytest

from reader.comparing.differing.statements.sentence_facts import read_facts
from reader.comparing.differing.statements.tagged_words import tag_words
from reader.comparing.differing.statements.times.dates_told import ToldDate, differ, find_dates

TUESDAY = date(2024, 6, 11)


def told(text: str, language: str = "en", published: date | None = None) -> ToldDate:
    (found,) = find_dates(tag_words(text, language), published, language)
    return found


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "The trial starts on May 4, 2023.", (2023, 5, 4)),
        ("en", "The trial starts on 4 May 2023.", (2023, 5, 4)),
        ("en", "The trial starts in May.", (None, 5, None)),
        ("de", "Der Prozess beginnt am 4. Mai 2023.", (2023, 5, 4)),
        ("fr", "Le procès commence le 1er mai 2023.", (2023, 5, 1)),
        ("es", "El juicio empieza el 4 de mayo de 2023.", (2023, 5, 4)),
        ("el", "Η δίκη αρχίζει στις 4 Μαΐου 2023.", (2023, 5, 4)),
        ("ru", "Суд начнётся 4 мая 2023 года.", (2023, 5, 4)),
    ],
)
def test_days_are_read(language: str, text: str, day: tuple[int | None, int | None, int | None]) -> None:
    found = told(text, language)
    assert (found.year, found.month, found.day) == day


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("de", "Die Werft soll bis Mai 12 neue Boote liefern.", None),
        ("es", "El astillero entregará en mayo 12 barcas nuevas.", None),
        ("fr", "Le chantier doit livrer avant mai 12 barques.", None),
        ("de", "Die Werft soll am 12. Mai liefern.", 12),
        ("es", "El astillero entregará las barcas en mayo 12, 2031.", 12),
        ("en", "The yard is due to deliver on May 12.", 12),
    ],
)
def test_a_day_stands_behind_its_month_in_english_or_before_a_year(language: str, text: str, day: int | None) -> None:
    found = told(text, language)
    assert (found.month, found.day) == (5, day)


def test_may_the_verb_is_no_month() -> None:
    assert find_dates(tag_words("The mill may close.", "en"), None) == []


def test_tomorrow_is_counted_from_the_publication() -> None:
    assert told("They vote tomorrow.", published=TUESDAY).days == (date(2024, 6, 12), date(2024, 6, 12))


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("They vote tomorrow.", "They vote on Wednesday.", False),
        ("They vote tomorrow.", "They vote on June 12.", False),
        ("They vote tomorrow.", "They vote next week.", True),
        ("They vote on Monday.", "They vote on Tuesday.", True),
        ("They vote on June 12.", "They vote in June.", False),
        ("They vote in June.", "They vote on Monday.", None),
    ],
)
def test_dates_differ_only_where_they_can_be_compared(left: str, right: str, expected: bool | None) -> None:
    assert differ(told(left, published=TUESDAY), told(right, published=TUESDAY)) is expected


def test_days_are_compared_without_a_publication_too() -> None:
    assert differ(told("They vote tomorrow."), told("They vote next week.")) is True


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Nurse Marta Vale marched to the ministry and sat down."),
        ("es", "Marta Ruiz lo dijo."),
        ("el", "Η Μάρτα Σέλιαν μίλησε για την τέταρτης γενιάς γραμμή και την τρίτη θέση."),
        ("fr", "Les marres du parc."),
    ],
)
def test_a_word_that_has_the_stem_of_a_month_or_a_day_is_no_date(language: str, text: str) -> None:
    assert find_dates(tag_words(text, language), TUESDAY, language) == []


@pytest.mark.parametrize(
    ("language", "text", "weekday"),
    [
        ("en", "It is closed on Mondays.", 0),
        ("el", "Η δίκη της Τετάρτης κράτησε λίγο.", 2),
        ("es", "Cierra los sábados.", 5),
        ("fr", "Le procès a lieu les mardis.", 1),
    ],
)
def test_other_forms_of_a_weekday_are_known(language: str, text: str, weekday: int) -> None:
    assert told(text, language).weekday == weekday


@pytest.mark.parametrize(
    ("language", "text", "weekday"),
    [
        ("es", "Fue detenido el miércoles por la mañana.", 2),
        ("es", "La tienda fue asaltada ayer por la mañana.", 0),
        ("es", "El concejo se reúne mañana por la mañana.", 2),
        ("de", "Der Bahnhof wurde heute morgen geschlossen.", 1),
        ("de", "Der Bahnhof wird morgen geschlossen.", 2),
    ],
)
def test_a_morning_is_no_tomorrow(language: str, text: str, weekday: int) -> None:
    assert told(text, language, TUESDAY).weekday == weekday


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (("They met on Monday night.", "en"), ("Sie trafen sich in der Nacht zum Dienstag.", "de"), False),
        (("Sie trafen sich in der Nacht auf Freitag.", "de"), ("Sie trafen sich am Donnerstag.", "de"), False),
        (("Sie trafen sich in der Nacht auf Freitag.", "de"), ("Sie trafen sich am Freitag.", "de"), False),
        (("Sie trafen sich in der Nacht auf Freitag.", "de"), ("Sie trafen sich am Mittwoch.", "de"), True),
        (("They met on Sunday night.", "en"), ("Συναντήθηκαν τη Δευτέρα.", "el"), False),
        (("They met on Monday night.", "en"), ("They met on Tuesday night.", "en"), True),
        (("They met on Monday night.", "en"), ("Συναντήθηκαν τη νύχτα της Δευτέρας.", "el"), False),
    ],
)
def test_a_night_is_of_two_days(left: tuple[str, str], right: tuple[str, str], *, expected: bool) -> None:
    assert differ(told(*left), told(*right)) is expected


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("el", "Το φράγμα ελέγχθηκε τον Οκτώβριο του 2022.", (2022, 10, None)),
        ("el", "Η διευθύντρια εκλέχθηκε στις 3 Μαΐου του 2021.", (2021, 5, 3)),
        ("es", "El dique fue inspeccionado en octubre de 2024.", (2024, 10, None)),
    ],
)
def test_a_month_and_its_year_are_one_date(language: str, text: str, told: tuple[int, int, int | None]) -> None:
    assert [(one.year, one.month, one.day) for one in read_facts(text, language, None).dates] == [told]


def test_the_night_of_a_friday_is_no_saturday_of_another_year() -> None:
    crush = read_facts("Eleven were killed on Saturday evening at the gate.", "en", date(2026, 11, 8)).dates[0]
    night = "Nine were killed on Friday night at the gate."
    assert differ(crush, read_facts(night, "en", date(2014, 7, 19)).dates[0]) is None
    assert differ(crush, read_facts(night, "en", date(2026, 11, 8)).dates[0]) is False
