"""What words of time, a unit, an office or chance alone cannot link in two languages."""

import pytest

from reader.comparing import compare
from reader.comparing.crosslingual.asides import share_what_is_told
from reader.comparing.crosslingual.features import FEATURES, match_pairs
from reader.comparing.crosslingual.lexicons import read_lexicon
from reader.comparing.crosslingual.terms import find_terms
from tests.comparing.articles import make_article, pairs_of


def share(english: str, foreign: str, language: str, **features: float) -> bool:
    """Ask of two sentences alone, as if of reports."""
    sides = [tuple(dict.fromkeys(one.term for one in find_terms(*of))) for of in ((english, "en"), (foreign, language))]
    found = match_pairs(([sides[0]], [sides[1]]), ("en", language), (read_lexicon("en"), read_lexicon(language)))[0, 0]
    told = dict(zip(FEATURES, found.features, strict=True)) | {"parallel": 0.0} | features
    return share_what_is_told([told[name] for name in FEATURES], found.matches, (sides[0], sides[1]))


@pytest.mark.parametrize(
    ("english", "foreign", "language"),
    [
        ("Nine patients stayed in hospital on Wednesday morning.", "Die Brücke war am Mittwoch am Morgen offen.", "de"),
        ("The repair is put at 47 million euros.", "Der Verein bekommt 2 Millionen Euro.", "de"),
        ("Ada Quill, who resigned as mayor, stayed away.", "Bürgermeister Ada Quill wies das zurück.", "de"),
        ("Health minister Ada Quill sent flowers.", "Η υπουργός Υγείας Ada Quill μίλησε για ντροπή.", "el"),
        ("The company put its loss at £40m.", "La empresa niega que los faros estuvieran apagados.", "es"),
        ("Two fires in three months are no chance, a union says.", "Das Feuer brach gegen 3 Uhr aus.", "de"),
        ("A baker had waited for flour since three in the morning.",
         "Desde el domingo esperan frente a la isla tres barcos.", "es"),
    ],
)  # fmt: skip
def test_time_units_offices_and_chance_are_nothing_that_is_told(english: str, foreign: str, language: str) -> None:
    assert not share(english, foreign, language)


@pytest.mark.parametrize(
    ("english", "foreign"),
    [
        ("The bridge was closed on Wednesday morning.", "Die Brücke war am Mittwoch geschlossen."),
        ("The repair costs 47 million euros.", "Die Reparatur kostet 47 Millionen Euro."),
        ("Director Ada Quill closed the bridge.", "Direktorin Ada Quill schloss die Brücke."),
        ("Two directors met Ada Quill.", "Zwei Direktoren trafen Ada Quill."),
        ("Helpers on four ships came.", "Mit vier Schiffen wurde gelöscht."),
    ],
)
def test_what_is_told_beside_them_links(english: str, foreign: str) -> None:
    assert share(english, foreign, "de")


def test_two_numbers_are_not_one_number_and_a_word() -> None:
    english = "Police confirm that three people have died and 17 are being treated in hospital."
    assert share(english, "Trzy osoby zginęły, a 17 zostało rannych w czwartek.", "pl")


def test_a_number_is_one_in_words_too() -> None:
    pair = "Nine people were still missing, he said.", "Der Minister sagte, neun würden noch vermisst."
    assert share(*pair, "de", parallel=1.0)


def test_in_a_translation_a_day_may_be_all_that_is_known() -> None:
    english, foreign = "Zoran fell on Tuesday.", "Zmarł we wtorek."
    assert share(english, foreign, "pl", parallel=1.0)
    assert not share(english, foreign, "pl")


@pytest.mark.parametrize(
    ("english", "foreign", "language"),
    [
        ("Paola Serrani offered to go as health minister.", "La ministra Paola Serrani ha visitato i feriti.", "it"),
        ("Massimo Trevi, the president, sold 900 tickets.", "Il presidente Massimo Trevi non si dimette.", "it"),
    ],
)
def test_a_first_name_that_begins_a_sentence_is_part_of_the_name(english: str, foreign: str, language: str) -> None:
    assert not share(english, foreign, language)
    assert share(f"{english[:-1]} after the fire.", f"{foreign[:-1]} dopo l'incendio.", language)


@pytest.mark.parametrize(
    ("english", "foreign", "language"),
    [
        ("Carlo Benassi, the head of the coast guard, said the captain had slept.",
         "Il comandante della guardia costiera Carlo Benassi ha lodato i pescatori.", "it"),
        ("Eleven people were killed outside the Renzo Baldini stadium.",
         "Ada Quill, 44 ans, montre la grille du stade Renzo Baldini.", "fr"),
        ("An audit had warned of loose bolts at Miller's Lane crossing.",
         "Am Bahnübergang Miller's Lane legten Anwohner Blumen nieder.", "de"),
        ("The interior minister ordered an inquiry.", "La ministre de l'Intérieur n'est toujours pas venue.", "fr"),
        ("Police chief Guido Ferrante has lost his job.",
         "Ο αρχηγός της αστυνομίας Γκουίντο Φεράντε μιλά για 400 αστυνομικούς.", "el"),
    ],
)  # fmt: skip
def test_what_somebody_heads_and_what_bears_his_name_are_who_he_is(english: str, foreign: str, language: str) -> None:
    assert not share(english, foreign, language)


def test_what_happens_at_a_place_with_a_name_links() -> None:
    english = "An explosion woke the street outside the Renzo Baldini stadium."
    assert share(english, "On ignore la cause de l'explosion au stade Renzo Baldini.", "fr")


def test_the_hour_of_a_clock_is_no_number_of_minutes() -> None:
    assert not share("They played for 20 minutes before the break.", "Vers 20h35, dix minutes avant le match.", "fr")
    assert share("They played 20 minutes in the rain.", "Ils ont joué 20 minutes sous la pluie.", "fr")


@pytest.mark.parametrize(
    ("english", "foreign", "language"),
    [
        ("Health Minister Ada Quill met them on Monday.", "Η υπουργός Υγείας Ada Quill αρνήθηκε τα πάντα.", "el"),
        ("Mayor Ada Quill thanked the firemen.", "Alle fordern den Rücktritt von Bürgermeisterin Ada Quill.", "de"),
        ("Quill, a surgeon, has been minister for a year.", "El ministro Quill prometió una ley.", "es"),
        ("Museum head Ada Quill called it a sad hour.", "La directrice du musée, Ada Quill, se tait encore.", "fr"),
    ],
)  # fmt: skip
def test_in_a_translation_a_name_and_its_office_are_not_enough(english: str, foreign: str, language: str) -> None:
    assert not share(english, foreign, language, parallel=1.0)


def test_what_is_found_or_given_in_many_a_sentence_tells_nothing_of_a_named_office() -> None:
    assert not share("Mayor Ada Quill found no seat.", "Bürgermeisterin Ada Quill fand den Weg.", "de", parallel=1.0)
    assert share("Mayor Ada Quill burned a letter.", "Bürgermeisterin Ada Quill verbrannte Akten.", "de", parallel=1.0)


def test_in_a_translation_whoever_is_named_with_a_day_is_one() -> None:
    english = "Mayor Ada Quill gave up on Friday after a long debate."
    assert share(english, "Bürgermeisterin Ada Quill warf am Freitag hin.", "de", parallel=1.0)


def test_what_a_named_person_does_links() -> None:
    english = "Ada Quill resigned in the middle of a storm."
    assert share(english, "Ada Quill dimitió entre gritos y aplausos.", "es", parallel=1.0)


def test_a_headline_in_capitals_names_nobody() -> None:
    assert share("Mayor Opens Bridge", "Bürgermeister bei der Eröffnung der Brücke", "de", parallel=1.0)


def test_stories_of_one_day_are_not_linked_by_it() -> None:
    left = make_article("Nine patients stayed in hospital on Wednesday morning.", "The ferry hit the bridge.")
    right = make_article("Die Schule war am Mittwoch am Morgen zu.", "Die Fähre rammte die Brücke.", language="de")
    assert (0, 0) not in pairs_of(compare(left, right))
