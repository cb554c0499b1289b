"""Decks right below headlines, without a full stop."""

from pathlib import Path

import pytest

from reader.model.article import Role
from reader.reading import read_article
from reader.reading.cleaning.classification import judge_units
from reader.reading.cleaning.guards.edges.decks import deck_below_headline, deck_seen_below_headline
from reader.reading.cleaning.lines.units import Unit
from reader.reading.cleaning.measures.page_features import Page
from reader.reading.cleaning.story_run import find_story

HEADLINE = "Night ferry runs aground off Port Elsin"
STORY = (
    "The night ferry from Marlow ran aground on a reef off Port Elsin early on Sunday, the harbour office said.",
    "Its passengers were taken home in two boats before noon, and nobody was hurt, said the captain of the ferry.",
)
STORY_MORE = (
    "The harbour office has closed the reef to all boats until divers have looked at the ferry.",
    "It was built in 1988 and has room for three hundred passengers and forty cars.",
)
HEADLINE_ES = "El puerto suspende los cruceros por el viento"
STORY_ES = (
    "La autoridad portuaria de Elsin ha suspendido la entrada de cruceros ante la previsión de rachas de viento.",
    "La medida afecta a once mil pasajeros, y cinco escalas han sido desviadas a otros puertos de la provincia.",
)


def deck_of(line: str, story: tuple[str, ...] = STORY, headline: str = HEADLINE) -> list[int]:
    texts = ("Elsin Courier", headline, line, "By Ann Roe", *story)
    page = Page([Unit(text, number, number) for number, text in enumerate(texts)])
    return deck_below_headline(page, range(4, 4 + len(story)), 1)


@pytest.mark.parametrize(
    "line",
    [
        (
            "Passengers of the ferry were taken home in two boats after it ran onto a reef "
            "off Port Elsin before dawn on Sunday"
        ),
        (
            "Harbour office sends two boats for all passengers of the night ferry; captain "
            "says that nobody was hurt on the reef"
        ),
        (
            "‘Nobody was hurt’: captain of the ferry from Marlow tells how it ran onto a "
            "reef off Port Elsin early on Sunday"
        ),
    ],
)
def test_a_line_below_the_headline_that_tells_of_the_story_is_its_deck(line: str) -> None:
    assert deck_of(line) == [2]


def test_decks_of_other_languages_are_known() -> None:
    line = (
        "La autoridad portuaria prevé rachas de viento hasta el domingo y desvía cinco "
        "escalas de cruceros a otros puertos de la provincia"
    )
    assert deck_of(line, STORY_ES, HEADLINE_ES) == [2]


@pytest.mark.parametrize(
    "line",
    [
        (
            "Home / News / Islands / Ferry from Marlow runs aground on a reef off Port Elsin "
            "and passengers are taken home in boats"
        ),
        (
            "Tags: night ferry, harbour office, Port Elsin, the reef, Marlow, boats, "
            "passengers, captain, early Sunday, noon, nobody, hurt, home"
        ),
        "Night Ferry From Marlow Runs Onto A Reef Off Port Elsin Early On Sunday: Captain Says That Nobody Was Hurt",
        "Passengers taken home in two boats",
        "Photo: passengers of the night ferry were taken home in two boats",
        "Night Ferry From Marlow Runs Onto Reef, Passengers Taken Home In Boats",
        (
            "What we know about the price of houses, schools and doctors in the mountain "
            "villages, and where young families find both work and peace"
        ),
        (
            "Updated on 3 March 2024 at 10:15: passengers of the ferry from Marlow were "
            "taken home from Port Elsin in two boats"
        ),
        (
            "Photo: the night ferry from Marlow on the reef off Port Elsin early on Sunday, "
            "before its passengers were taken home"
        ),
    ],
)
def test_other_lines_are_no_deck(line: str) -> None:
    assert deck_of(line) == []


@pytest.mark.parametrize(
    ("line", "story", "headline"),
    [
        ("Passengers of the ferry were taken home in two boats after it ran onto a reef", STORY, HEADLINE),
        ("Once cruceros desviados y miles de pasajeros afectados por las rachas de viento", STORY_ES, HEADLINE_ES),
        (
            "Hafenamt lässt alle Reisenden mit zwei Booten nach Hause bringen, verletzt wurde niemand",
            (
                "Die Nachtfähre lief vor Port Elsin auf ein Riff, wie das Hafenamt am Sonntag mitteilte.",
                "Alle Reisenden wurden mit zwei Booten nach Hause gebracht, niemand wurde verletzt.",
            ),
            "Nachtfähre läuft vor Port Elsin auf",
        ),
    ],
)
def test_shorter_decks_are_set_as_sentences(line: str, story: tuple[str, ...], headline: str) -> None:
    assert deck_of(line, story, headline) == [2]


@pytest.mark.parametrize(
    ("line", "decks"),
    [
        ("The passengers of the night ferry were taken home in two boats, and nobody was hurt on the reef.", [2]),
        ("The passengers of the night ferry were taken home in two boats, and nobody was hurt on the...", []),
        ("This article was published at 10.15 on Sunday 3 March and was last modified at 11.02 on the same day.", []),
    ],
)
def test_a_sentence_below_a_headline_is_told_whatever_stands_between_it_and_the_story(
    line: str, decks: list[int]
) -> None:
    assert deck_of(line) == decks


def test_a_short_line_above_another_one_is_a_teaser() -> None:
    line = "Passengers of the ferry were taken home in two boats after it ran onto a reef"
    other = "Captain of the ferry tells how nobody was hurt when it ran onto the reef"
    page = Page([Unit(text, n, n) for n, text in enumerate((HEADLINE, line, other, "By Ann Roe", *STORY))])
    assert deck_below_headline(page, [4, 5], 0) == []


def test_a_deck_that_was_taken_for_the_headline_is_told() -> None:
    page = [
        *("Home", "News", "Sport", "Log in"),
        HEADLINE,
        "Passengers taken home in two boats from the reef off Elsin",
    ]
    units = [Unit(text, n, n, gap=1) for n, text in enumerate((*page, "By Ann Roe", *STORY, *STORY_MORE))]
    judged = judge_units(units)
    assert (judged.verdicts[4], judged.verdicts[5]) == (Role.HEADLINE, Role.BODY)


def test_what_is_far_above_the_story_or_kept_already_is_none() -> None:
    line = (
        "Passengers of the ferry were taken home in two boats after it ran onto a reef "
        "off Port Elsin before dawn on Sunday"
    )
    page = Page([Unit(text, n, n) for n, text in enumerate((HEADLINE, line, *["Menu"] * 40, *STORY))])
    assert deck_below_headline(page, [42, 43], 0) == []
    assert deck_below_headline(page, [1, 42, 43], 0) == []
    assert deck_below_headline(page, [42, 43], None) == []


def test_a_deck_is_kept_above_byline_date_and_buttons() -> None:
    deck = (
        "La autoridad portuaria prevé rachas de viento hasta el domingo y desvía cinco "
        "escalas de cruceros a otros puertos de la provincia"
    )
    chrome = ("La Voz de Elsin", "Local", "Economía", "Deportes", HEADLINE_ES, deck, "Nuria Garrido", "Compartir", "X")
    page = Page([Unit(text, n, n) for n, text in enumerate((*chrome, *STORY_ES, "Aviso legal"))])
    assert 5 in find_story(page).kept


@pytest.mark.parametrize(("column", "is_told"), [(None, True), ("hidden", False), ("caption names", False)])
def test_the_deck_of_a_web_page_is_told_unless_it_is_hidden_or_a_caption(column: str | None, *, is_told: bool) -> None:
    deck = (
        "Harbour office sends two boats for all passengers of the ferry; captain says that nobody was hurt on the reef"
    )
    page = Page([Unit(text, number, number) for number, text in enumerate((HEADLINE, deck, "Share", *STORY))])
    markup = {name: [0.0, float(name == column), 0.0, 0.0, 0.0] for name in ("hidden", "caption names")}
    assert deck_seen_below_headline(page, [3, 4], 0, markup) == ([1] if is_told else [])


def test_the_deck_of_a_web_page_stands_above_its_buttons(tmp_path: Path) -> None:
    deck = (
        "Harbour office sends two boats for all passengers of the ferry; captain says that nobody was hurt on the reef"
    )
    bar = "<div class='social'><a href='1'>Share</a> <a href='2'>Save</a></div>"
    head = f"<h1>{HEADLINE}</h1><aside class='related'><a href='3'>{deck[:20]}</a>{deck[20:]}</aside>{bar}"
    page = tmp_path / "page.html"
    story = "".join(f"<p>{text}</p>" for text in (*STORY, *STORY_MORE))
    page.write_text(f"<html><body>{head}<article>{story}</article></body></html>", encoding="utf-8")
    assert deck in read_article(page).text


def test_a_notice_may_stand_above_the_deck() -> None:
    deck = "Harbour office sends two boats for all passengers of the ferry, and the captain says that nobody was hurt"
    texts = (HEADLINE, "This article is more than 3 years old", deck, "Sun 3 Mar 2019 10.12 GMT", *STORY)
    page = Page([Unit(text, number, number) for number, text in enumerate(texts)])
    assert deck_below_headline(page, [4, 5], 0) == [2]


def test_a_deck_in_a_heading_that_looks_likelier_than_the_headline_is_kept(tmp_path: Path) -> None:
    deck = "Harbour office takes less than three hours to bring all passengers home"
    page = tmp_path / "page.html"
    head = f"<h1>{HEADLINE}</h1><h2 class='standfirst'>{deck}</h2><div>Ann Orr</div><div>10:12, 3 March 2019</div>"
    story = "".join(f"<p>{text}</p>" for text in (*STORY, *STORY_MORE))
    page.write_text(f"<html><body>{head}<div>{story}</div></body></html>", encoding="utf-8")
    article = read_article(page)
    assert (article.title, deck in article.text) == (HEADLINE, True)
