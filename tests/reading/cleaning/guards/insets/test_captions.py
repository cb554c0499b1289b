"""Captions of pictures in and above a story."""

import pytest

from reader.reading.cleaning.guards.insets.captions import is_caption, without_captions
from reader.reading.cleaning.lines.units import Unit
from reader.reading.cleaning.measures.page_features import Page

FIRST = "The crane fell on the quay of Elsin at noon on Sunday, the harbour office said."
SECOND = "Nobody was hurt, but the ferries to the mainland wait until the quay is cleared."


def page_of(*texts: str) -> Page:
    return Page([Unit(text, number, number) for number, text in enumerate(texts)])


def test_what_is_in_doubt_above_the_name_of_an_agency_is_a_caption() -> None:
    caption = "The harbour master of Elsin, centre, beside the crane that fell on the quay on Sunday."
    page = page_of(FIRST, caption, "Ann Orr | Getty Images", SECOND)
    assert without_captions(page, [0, 1, 3], [0.9, 0.3, 0.0, 0.9], None) == [0, 3]
    assert without_captions(page, [0, 1, 3], [0.9, 0.8, 0.0, 0.9], None) == [0, 1, 3]


@pytest.mark.parametrize("caption", ["Foto: Blumen vor der Herderschule (dpa)", "Photo: the crane on the quay (AP)"])
def test_a_caption_with_its_own_words_is_none_of_the_sentence_above_it(caption: str) -> None:
    page = page_of(FIRST, "The mayor had the flags lowered.", caption, SECOND)
    assert without_captions(page, [0, 1, 3], [0.9, 0.3, 0.0, 0.9], None) == [0, 1, 3]


@pytest.mark.parametrize(
    ("caption", "again"),
    [
        ("The crane on the quay of Elsin.", "The crane on the quay of Elsin. Ann Orr/The Coast News"),
        ("Le port d'Elsin, lundi.", "Le port d'Elsin, lundi. ANNE LE GOFF POUR « LE COURRIER D'ELSIN »"),
        ("Der Kran liegt auf dem Kai.", "Der Kran liegt auf dem Kai. Foto: Jan Holm"),
        ("Η προβλήτα της Έλσιν χθες", "Η προβλήτα της Έλσιν χθες / φωτ. Άννα Ορφανού"),
    ],
)
def test_what_is_said_again_with_who_took_it_is_a_caption(caption: str, again: str) -> None:
    page = page_of("Crane falls on quay", caption, again, FIRST, SECOND)
    assert without_captions(page, [1, 3, 4], [0.1, 0.9, 0.2, 0.9, 0.9], 0) == [3, 4]
    assert is_caption(page, 1)
    assert is_caption(page, 2)


def test_a_paragraph_that_begins_as_the_one_above_it_is_none() -> None:
    page = page_of(FIRST, "The quay is closed until May", "The quay is closed until Mayday is over.", SECOND)
    assert not is_caption(page, 2)
    page = page_of("Who pays for it", "Who pays for it is not clear, and it may be years before anybody knows.", SECOND)
    assert not is_caption(page, 1)
    assert without_captions(page, [0, 1, 2], [0.9] * 3, None) == [0, 1, 2]


def test_a_line_that_a_browser_broke_before_the_credit_is_a_caption() -> None:
    page = page_of("Crane falls on quay", "The quay of Elsin, on Sunday at noon.", "| Photo: Ann Orr", FIRST, SECOND)
    assert without_captions(page, [1, 3, 4], [0.1, 0.9, 0.2, 0.9, 0.9], 0) == [3, 4]
    assert is_caption(page, 1)


def test_a_short_sentence_between_date_and_credit_is_a_caption_and_a_deck_above_the_date_is_none() -> None:
    likely = [0.1, 0.9, 0.1, 0.9, 0.9, 0.9]
    page = page_of("Crane falls on quay", "14 March 2024", "The quay of Elsin.", "© Photo: Ann Orr", FIRST, SECOND)
    assert without_captions(page, [2, 4, 5], likely, 0) == [4, 5]
    page = page_of("Crane falls on quay", "The quay is closed.", "© Photo: Ann Orr", "14 March 2024", FIRST, SECOND)
    assert without_captions(page, [1, 4, 5], likely, 0) == [1, 4, 5]
    page = page_of("Crane falls on quay", "14 March 2024", FIRST, "© Photo: Ann Orr", SECOND)
    assert without_captions(page, [2, 4], likely, 0) == [2, 4]


@pytest.mark.parametrize(
    "line",
    [
        "Viajeros en el muelle de Elsin.ANA ORTUÑO",
        "El muelle de Elsin, cerrado.J. M. RIBERA (EFA)",
        "岸壁に着いた船＝2日、青浜市、大野健撮影",
        "沈んだ船（大野健撮影、2日）＝青浜市提供",
    ],
)
def test_a_line_with_its_credit_behind_it_is_a_caption(line: str) -> None:
    assert is_caption(page_of(FIRST, line, SECOND), 1)


@pytest.mark.parametrize("line", ["市は2日、岸壁を閉じると発表した。", "He works for the U.S.A."])
def test_other_lines_are_none(line: str) -> None:
    assert not is_caption(page_of(FIRST, line, SECOND), 1)


def test_a_name_in_capitals_behind_a_sentence_is_a_photographer_s() -> None:
    for credited in ("Le port d’Elsin, en mai. ANNE-LISE ORR", "La mairie d’Elsin, mardi. JEAN ORR / NORDFOTO"):
        assert is_caption(page_of(FIRST, credited, SECOND), 1)
    for signed in ("Nobody was hurt on the quay. EFE", "Nobody was hurt on the quay. NORD PRESS AGENCY"):
        assert not is_caption(page_of(FIRST, signed, SECOND), 1)


@pytest.mark.parametrize(
    "line",
    [
        "The quay of Elsin (fot. Agencja Wschód)",
        "The quay of Elsin, on Monday. Getty Images",
        "La passerelle, jeudi, à Elsin. Stock.adobe.com",
    ],
)
def test_who_took_a_picture_in_brackets_or_behind_a_sentence_makes_it_a_caption(line: str) -> None:
    assert is_caption(page_of(FIRST, line, SECOND), 1)


def test_what_stands_below_the_agency_of_a_picture_and_a_date_shows_it() -> None:
    lines = ("Crane falls on quay", "7 November 2023", "Getty Images", "A crane on a quay in grey weather")
    page = page_of(*lines, "The crane was forty years old", FIRST, SECOND)
    assert without_captions(page, [3, 4, 5, 6], [0.9] * 7, 0) == [5, 6]
    undated = page_of(lines[0], *lines[2:], "The crane was forty years old", FIRST, SECOND)
    assert without_captions(undated, [2, 3, 4, 5], [0.9] * 6, 0) == [2, 3, 4, 5]


def test_a_line_between_the_date_and_the_name_of_a_photographer_is_a_caption_however_likely() -> None:
    deck = "The crane of Elsin fell on the quay after ten years of warnings."
    lines = ("Crane falls on quay", deck, "7 November 2023, 10:15", "Plan of the new crane: room for six ships")
    page = page_of(*lines, "Foto: Studio Lenz / dpa", FIRST, SECOND)
    assert without_captions(page, [1, 3, 5, 6], [0.9] * 7, 0) == [1, 5, 6]


def test_a_person_and_an_outlet_in_brackets_took_the_picture() -> None:
    credited = "Firefighters hose down the roof of the paper mill in Elsin on Saturday. (Ann Kessler/Halm Herald)"
    assert is_caption(page_of(FIRST, credited, SECOND), 1)
    assert not is_caption(page_of(FIRST, "The harbour office will speak on Monday. (See the map, below)", SECOND), 1)


@pytest.mark.parametrize(
    "told",
    [
        "“The water came at night and took the shop.” (Maria Lopez, shopkeeper)",
        "“The water came at night and took the shop.” (Karl Huber, Anwohner)",
        "Nobody warned us of the water. (Karl Huber, 62, Elsin)",
    ],
)
def test_who_said_it_in_brackets_makes_no_caption_of_a_quotation(told: str) -> None:
    assert not is_caption(page_of(FIRST, told, SECOND), 1)


@pytest.mark.parametrize(
    "line",
    [
        "FILE - The quay of Elsin is seen from the water on June 4, 2024. (Herald/Ann Kessler, File)",
        "Archivo - Un barco en el puerto de Elsin el lunes por la mañana",
        "The quay of Elsin on Monday. Credit: Coastline Rail",
        "Der Kai von Elsin am Montag | Bildquelle: Hafenamt",
        "Port w Elsin w poniedziałek, fot. Anna Nowak",
        "Fot. Agencja Wschód",
        "Mayor Ada Quill, second left, and the harbour master on the quay of Elsin.",
        "Der Bürgermeister (links) am Kai von Elsin.",
        "The quay of Elsin after the storm, seen on Monday. Ann Kessler/Reuters",
        "Die Bürgermeisterin am KaiQuelle: Anna Holm/dpa",
        "Capture d'écran de la vidéo du port",
        "圖說：青湖市的碼頭週一關閉，渡輪停駛。（港務局提供）",
    ],
)
def test_pictures_from_a_file_and_credits_in_several_languages_make_captions(line: str) -> None:
    assert is_caption(page_of(FIRST, line, SECOND), 1)


def test_a_sentence_that_speaks_of_credit_a_side_or_a_file_is_none() -> None:
    assert not is_caption(page_of(FIRST, "The council gave it no credit: the crane was old.", SECOND), 1)
    assert not is_caption(page_of(FIRST, "In Congress, left, right and centre agreed that it must go.", SECOND), 1)


@pytest.mark.parametrize(
    "told",
    [
        "When the firm's founder, Ann Kerr, left, it had 300 workers and sold gas to four towns along the coast.",
        "Nobody looked at the crane after the director, Ivo Lindqvist, left, the auditors wrote in their report.",
        "Two of the four owners, Ann Kerr and Kim Lo, left, but the others stayed until the crane was sold.",
    ],
)
def test_who_went_away_is_told(told: str) -> None:
    assert not is_caption(page_of(FIRST, told, SECOND), 1)
    assert not is_caption(page_of(FIRST, "File a claim before Monday, the office told the owners.", SECOND), 1)


def test_a_long_paragraph_with_a_credit_behind_it_may_tell_something() -> None:
    told = " ".join(["The council bought the crane of Elsin for little money and never had it looked at again."] * 2)
    assert not is_caption(page_of(FIRST, f"{told} Credit: Harbour Office", SECOND), 1)
    assert is_caption(page_of(FIRST, f"{told} Photo: Harbour Office", SECOND), 1)


@pytest.mark.parametrize(
    "line",
    [
        "A crane lies across the quay road. (Nine)",
        "The crane of Elsin on Tuesday. (Supplied)",
        "Ivo Lindqvist at the market (AAP)",
        "A diver prepares for the search (ABC News: Ann Roe)",
        "The market has been shut since the morning.(AAP: Jon Orr)",
        "The quay from above. (Google Earth)",
    ],
)
def test_whose_a_picture_is_stands_alone_in_brackets(line: str) -> None:
    assert is_caption(page_of(FIRST, line, SECOND), 1)


@pytest.mark.parametrize(
    "told",
    [
        "Nobody was hurt on the quay on Monday. (AAP)",
        "It belongs to the North Basin Port Authority (NBPA)",
        "Ferries will sail to four islands (nine)",
    ],
)
def test_what_an_agency_signs_or_a_letter_word_stands_for_is_told(told: str) -> None:
    assert not is_caption(page_of(FIRST, told, SECOND), 1)


@pytest.mark.parametrize("control", ["Hide Caption", "Hide caption 3 of 22", "toggle caption"])
def test_what_a_button_hides_in_a_gallery_is_a_caption(control: str) -> None:
    page = page_of(FIRST, "A fallen crane blocks the road to the harbour.", control, SECOND)
    assert is_caption(page, 1)
    assert without_captions(page, [0, 1, 3], [0.9, 0.9, 0.0, 0.9], None) == [0, 3]
