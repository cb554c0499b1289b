import pytest

from reader.reading.cleaning.classification import judge_units
from reader.reading.cleaning.lines.units import split_units
from tests.reading.cleaning.test_classification import STORY

MENU = "Home World Islands Ferries Weather Subscribe Log in"
STORY_OF_A_PIER = """\
The island council of Elsin will build a new pier of steel in the north harbour, it said on Monday.

The old pier was closed after the storm of last week, in which two of its eleven pillars broke.

Shopkeepers of the north harbour fear for their trade until the pier opens again next autumn.
"""


@pytest.mark.parametrize(
    "line",
    [
        *("Home » News » Islands » Ferries", MENU, "Skip to content"),
        *("Esta funcionalidad es sólo para suscriptores", "Already a subscriber? Log in"),
    ],
)
def test_a_path_of_sections_a_menu_or_a_button_is_no_headline(line: str) -> None:
    units = split_units([line, "", "Night ferry runs aground off Elsin", "", *STORY])
    assert judge_units(units).headline == 1


def test_a_deck_right_below_the_headline_is_not_the_headline() -> None:
    title, deck = (
        "Fog stops night ferry off Port Elsin",
        "Why captains wait for the harbour office and passengers walk home",
    )
    told = [
        "The night ferry to Port Elsin ran aground in fog early on Sunday with 212 on board, the harbour office said.",
        "All passengers of the ferry were brought ashore by midday, and nobody was hurt, according to the coast guard.",
        "The captains of three other ships wait in the fog off Elsin until the harbour opens again, the office added.",
    ]
    lines = ["Culture", title, deck, "", "Ann Orr", "Sat 3 May 2025 10.00 CEST", "Share", ""]
    units = split_units([*lines, *[part for text in told for part in (text, "")]])
    headline = judge_units(units).headline
    assert headline is not None
    assert units[headline].text == title


def test_a_row_of_names_in_a_script_without_blanks_is_no_headline() -> None:
    headline = "海辺市、図書館を夜十時まで開館へ"
    story = "海辺市は四日、市立図書館の開館時間を夜十時まで延長すると発表した。六月一日から始める。"
    units = split_units(["トップ 社会 政治 経済 スポーツ", "", headline, "", story, "", story.replace("市", "町")])
    found = judge_units(units).headline
    assert found is not None
    assert units[found].text == headline


def test_a_caption_with_its_credit_is_no_headline() -> None:
    story = "The tanker lay across both lanes near Elsin on Friday, and the road stayed shut until the evening."
    caption = "The tanker near Elsin, this Friday. / EFA"
    units = split_units(
        ["Tanker closes road", "", caption, "", "14 March 2024", "", story, "", story.replace("tanker", "lorry")]
    )
    found = judge_units(units).headline
    assert found is not None
    assert units[found].text == "Tanker closes road"


def test_a_line_that_names_its_reporter_is_no_headline() -> None:
    story = "台東老戲院歷經三年修復，將於月底重新開放，成為表演與展覽空間，市府表示首週免費參觀。"
    units = split_units(["戲院月底重新開放", "", "【東岸日報／記者陳怡君／台東報導】", "", story, "", story[::-1]])
    found = judge_units(units).headline
    assert found is not None
    assert units[found].text == "戲院月底重新開放"


@pytest.mark.parametrize(
    "between", ["By Ann Orr", "This article is more than 1 year old"], ids=["a byline", "a line said again"]
)
def test_a_headline_above_what_stands_between_it_and_its_deck_is_found(between: str) -> None:
    above = f"{between}\n" if between.startswith("This") else ""
    deck = "Two pillars broke in last week's storm, and shopkeepers of the north fear for their trade"
    scrape = f"Home\nNews\nSport\n{above}Elsin council to build a new pier of steel\n{between}\n{deck}\n3 May 2019\n\n"
    units = split_units(f"{scrape}{STORY_OF_A_PIER}".split("\n"))
    headline = judge_units(units).headline
    assert headline is not None
    assert units[headline].text == "Elsin council to build a new pier of steel"


@pytest.mark.parametrize("below", [["By Ann Orr"], []])
def test_a_headline_of_two_words_is_one_above_a_byline_and_at_the_top_of_a_story_alone(below: list[str]) -> None:
    story = ["A night ferry ran aground off Port Elsin early on Sunday, the harbour office said."] * 2
    judged = judge_units(split_units("\n\n".join(["Low water", *below, *story]).split("\n")))
    assert judged.headline == 0


def headline_of(text: str) -> str | None:
    units = split_units(text.split("\n"))
    headline = judge_units(units).headline
    return None if headline is None else units[headline].text


@pytest.mark.parametrize(
    "story",
    [
        "Harbour shut\n\nThe harbour is shut, the mayor said on Monday.\n\nIt opens on Friday, she said.",
        "Harbour shut\n\nBy Ann Orr\n\nThe harbour is shut, the mayor said.\n\nIt opens on Friday, she said.",
        "Hafen zu\n\nDer Hafen ist zu, sagte sie am Montag:\n\n- Fähren fahren nicht\n- Busse fahren\n\nDas bleibt so.",
    ],
)
def test_a_headline_of_two_words_above_a_short_sentence_of_the_same_is_found(story: str) -> None:
    assert headline_of(story) == story.partition("\n")[0]


def test_a_name_of_a_section_above_a_short_sentence_is_no_headline() -> None:
    assert headline_of("Region\n\nThe harbour is shut, the mayor said.\n\nIt opens on Friday, she said.") != "Region"
