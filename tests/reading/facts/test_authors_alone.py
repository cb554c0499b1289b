import pytest

from reader.reading.cleaning.lines.units import split_units
from reader.reading.facts.authors_alone import find_author_alone

STORY = "The ferry to Halm will not sail before Monday, Climate Minister Rolf Orr said on Sunday in Port Elsin."


def authors(*lines: str, language: str | None = None) -> list[str]:
    between, story = (split_units([part for line in some for part in (line, "")]) for some in (lines, (STORY,)))
    return [fact.value for fact in find_author_alone(between, story, lambda: language)]


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (("Vera Holm", "14 March 2024"), "Vera Holm"),
        (("14 March 2024", "Vera Holm"), "Vera Holm"),
        (("Vera Holm in Kastel", "Thu 14 March 2024 09.10 GMT"), "Vera Holm"),
        (("Marta de la Cruz", "14 de marzo de 2024, 10:15"), "Marta de la Cruz"),
        (("Ирина Волкова", "14 марта 2024, 20:10"), "Ирина Волкова"),
        (("Ελένη Βάρδα", "14 Μαρτίου 2024"), "Ελένη Βάρδα"),
        (("14 March 2024 · Vera Holm",), "Vera Holm"),
        (("Vera Holm | Elsin | 14 March 2024 - 18:45",), "Vera Holm"),
        (("J. K. Orland", "14 March 2024"), "J. K. Orland"),
        (("Ayşe Demir", "Kıyı Postası", "14 Şubat 2025 Cuma, 11:20"), "Ayşe Demir"),
        (("14 March 2024", "Halm Courier", "Vera Holm"), "Vera Holm"),
        (("14. února 2025 10:32", "Petra Malá, redaktorka"), "Petra Malá"),
        (("Vera Holm, Europe reporter", "14 March 2024"), "Vera Holm"),
        (("Vera Holm, Staff Reporter",), "Vera Holm"),
        (("14 March 2024", "Share", "Save", "Vera Holm", "Norland Highlands"), "Vera Holm"),
        (("Vera Holm", "Port Elsin —", "14 March 2024 18:40h"), "Vera Holm"),
        (("Vera Holm", "vera.holm@herald.example"), "Vera Holm"),
        (("14 March 2024", "Save this story", "Vera Holm", "PORT ELSIN"), "Vera Holm"),
        (("11/19/2019 by Vera Holm",), "Vera Holm"),
        (("Vera Holm Publicerad 14 mars 2024 kl 08.15",), "Vera Holm"),
        (("Vera Holm | Published: 14 March 2024",), "Vera Holm"),
        (("Vera Holm Veröffentlicht am 14. März 2024",), "Vera Holm"),
        (("Vera Holm Updated 14 March 2024",), "Vera Holm"),
        (("Анна Крылова Опубликовано 14 марта 2024",), "Анна Крылова"),
        (("Vera Holm", "NEW HALM", "14 March 2024"), "Vera Holm"),
        (("The island gets its pier after ten years of talk", "VERA HOLM", "14 March 2024"), "VERA HOLM"),
        (("Vera Holm, 14 March 2024",), "Vera Holm"),
        (("14 March 2024, 10:40 | Vera Holm",), "Vera Holm"),
        (("Vera Holm 12/02/2025 · 19:04",), "Vera Holm"),
        (("17.10.2024, Анна Крылова",), "Анна Крылова"),
        (("大野健 2024年3月11日 10時15分",), "大野健"),
    ],
)
def test_a_person_alone_beside_the_date_wrote_the_story(lines: tuple[str, ...], name: str) -> None:
    assert authors(*lines) == [name]


@pytest.mark.parametrize(
    "line",
    [
        "Port Elsin",
        "Climate Change",
        "Halm Courier",
        "Latest News",
        "Date Posted",
        "PORT ELSIN",
        "BREAKING NEWS",
        "Facebook WhatsApp",
        "vera holm",
        "Vera",
        "放大圖片 更多",
    ],
)
def test_a_place_a_section_an_outlet_or_a_label_is_nobody(line: str) -> None:
    assert authors(line, "14 March 2024") == []


def test_a_name_away_from_the_date_may_be_of_a_picture_or_another_story() -> None:
    assert authors("Vera Holm", "Share this story", "14 March 2024") == []


def test_a_particle_of_a_name_is_a_word_of_any_story() -> None:
    story = split_units(["De veerboot van Halm vaart maandag niet, zei minister Rolf Orr."])
    between = split_units(["Karel van Orden", "", "14 maart 2024"])
    assert [fact.value for fact in find_author_alone(between, story, lambda: "nl")] == ["Karel van Orden"]


def test_a_word_for_by_that_is_part_of_names_elsewhere_is_known_by_the_language() -> None:
    assert authors("De Ana Radu", "Vineri, 14 februarie 2025", language="ro") == ["Ana Radu"]
    assert authors("De Wit Anne", "14 februari 2025", language="nl") == ["De Wit Anne"]


def test_a_first_name_that_others_have_too_is_not_told_of() -> None:
    story = split_units(["The ferry will not sail before Monday, the mayor Anna Lind said on Sunday."])
    between = split_units(["Anna Kravitz", "", "14 March 2024"])
    assert [fact.value for fact in find_author_alone(between, story, lambda: "en")] == ["Anna Kravitz"]


def test_a_name_in_capitals_is_an_author_s_right_below_the_headline_above_the_date() -> None:
    assert authors("VERA HOLM", "14 March 2024") == ["VERA HOLM"]
    assert authors("VERA HOLM", "HALM COURIER", "14 March 2024") == ["VERA HOLM"]
    assert authors("V. HOLM", "14 March 2024") == ["V. HOLM"]
    assert authors("VERA HOLM", "Share this story", "14 March 2024") == []


@pytest.mark.parametrize(
    "line", ["Vera Holm and Tom Kravitz", "Vera Holm & Tom Kravitz", "VERA HOLM, TOM KRAVITZ", "Vera Holm, Tom Kravitz"]
)
def test_several_authors_stand_on_one_line(line: str) -> None:
    assert authors(line, "14 March 2024") == [line]
    assert authors(line.replace("Tom Kravitz", "Rolf Orr").replace("TOM KRAVITZ", "ROLF ORR"), "14 March 2024") == []


def test_behind_a_bar_stands_the_place_that_the_story_tells_of() -> None:
    assert authors("VERA HOLM | Port Elsin", "14 March 2024") == ["VERA HOLM"]
    assert authors("Vera Holm | Kastel", "14 March 2024") == []


def test_a_short_first_name_is_not_told_of_in_a_longer_one() -> None:
    story = split_units(["The ferry will not sail before Monday, said Tomas Weir, who runs the market."])
    between = split_units(["Tom Kravitz", "", "14 March 2024"])
    assert [fact.value for fact in find_author_alone(between, story, lambda: "en")] == ["Tom Kravitz"]


def test_a_name_in_capitals_is_an_author_s_where_the_page_names_it_again_below_the_story() -> None:
    between, story = split_units(["Share", "VERA HOLM", "", "14 March 2024"]), split_units([STORY])
    assert [fact.value for fact in find_author_alone(between, story, lambda: "en", {"Vera Holm"})] == ["VERA HOLM"]
    assert not list(find_author_alone(between, story, lambda: "en", {"Vera Kravitz"}))


def test_a_picture_s_author_is_not_below_a_list_of_buttons() -> None:
    assert authors("14 March 2024", *["Share this story"] * 7, "Vera Holm") == []


def test_who_the_author_is_below_the_story_tells_of_nobody_else() -> None:
    story = split_units([STORY, "", "Vera Holm is a retired mason."])
    between = split_units(["Vera Holm", "", "14 March 2024"])
    assert [fact.value for fact in find_author_alone(between, story, lambda: "en")] == ["Vera Holm"]


@pytest.mark.parametrize("line", ["NEW HALM", "SAN HALM", "BAD ELSIN", "FACT CHECK", "WATCH LIVE", "New Halm"])
def test_a_place_or_a_kind_of_story_above_the_date_wrote_none(line: str) -> None:
    assert authors(line, "14 March 2024") == []


def test_whom_a_line_below_the_story_introduces_wrote_it() -> None:
    between, story = split_units(["Agnes Toll"]), split_units([STORY])
    found = find_author_alone(between, story, lambda: "en", ["Agnes Toll is a retired mason"])
    assert [fact.value for fact in found] == ["Agnes Toll"]
    assert not list(find_author_alone(between, story, lambda: "en", ["Agnes Toll sings on Sunday"]))


@pytest.mark.parametrize("name", ["Halm Courier", "Last", "Fact Check", "New Halm", "Article"])
def test_what_stands_before_a_date_s_label_may_be_nobody_s_name(name: str) -> None:
    assert authors(f"{name} Published 14 March 2024") == []


def test_the_line_that_names_an_author_may_have_been_kept_as_the_story_s() -> None:
    lines = split_units(["Vera Holm", "", "14 March 2024"])
    told = [lines[0], *split_units([STORY])]
    assert [fact.value for fact in find_author_alone(lines, told, lambda: "en")] == ["Vera Holm"]
