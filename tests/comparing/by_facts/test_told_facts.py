"""One fact told otherwise is linked where two stories are surely of one event, and what differs is told."""

import pytest

from reader.comparing import compare
from reader.model.article import Article
from reader.model.difference import Verdict
from tests.quality.differing.difference_scores import passage

EVENT = {
    "en": "A dam broke above the town of Tarnwick on Monday night, the fire service said. The water reached the "
    "market square within an hour. Schools will stay closed until Friday. The railway line to Holm is flooded.",
    "de": "Oberhalb der Stadt Tarnwick ist am Montagabend ein Damm gebrochen, teilte die Feuerwehr mit. Das Wasser "
    "erreichte den Marktplatz innerhalb einer Stunde. Die Schulen bleiben bis Freitag geschlossen. Die Bahnstrecke "
    "nach Holm ist überflutet.",
}
SAME = (
    "A dam burst above Tarnwick late on Monday, according to the fire service. Within an hour the water was in the "
    "market square. Schools are closed until Friday. The line to Holm is under water."
)


def stories(language: str, left: str, right: str) -> tuple[Article, Article]:
    one = passage(f"{EVENT[language]} {left}", language, "2031-04-02")
    return one, passage(f"{SAME} {right}", "en", "2031-04-02")


def told(left: Article, right: Article) -> list[list[str]]:
    """List what clashes in each link of the last sentences of two stories."""
    last = len(left.sentences) - 1, len(right.sentences) - 1
    return [
        [str(one.kind) for one in link.differences if one.verdict is Verdict.CLASH]
        for link in compare(left, right).links
        if last[0] in link.left and last[1] in link.right
    ]


@pytest.mark.parametrize(
    ("language", "left", "right", "kind"),
    [
        ("en", "Some 900 people had to leave their homes.", "About 1,400 were evacuated during the night.", "number"),
        ("en", "Around 12,000 residents had to leave home.", "Fifteen thousand people were evacuated.", "number"),
        ("de", "Rund 900 Anwohner mussten ihre Häuser verlassen.", "About 1,400 residents were evacuated.", "number"),
        ("en", "Mayor Luis Prado ordered the evacuation after a call from the fire service.",
         "The governor, Ann Reed, ordered people to leave at eleven.", "name"),
        ("de", "Laut der Gewerkschaft fallen 310 Arbeitsplätze weg.", "The plan would cost 340 jobs.", "number"),
        ("de", "Der Wärter Karl Senn, 52, warnte die Stadt.", "Karl Senn (57), the warden, raised the alarm.",
         "number"),
        ("en", "The agency fined the operator 2.4 million euros.", "It must pay a fine of 1.8 million euros.", "money"),
        ("de", "Das Gericht verurteilte Karl Senn zu vier Jahren Haft.", "Senn was given a six-year sentence.",
         "duration"),
        ("en", "Roughly 25 tonnes of diesel leaked.", "Two tanks burst and some 40,000 kilograms of diesel got out.",
         "measure"),
        ("de", "Rund 25 Tonnen Diesel liefen aus.", "Two tanks burst and some 40,000 kilograms of diesel got out.",
         "measure"),
        ("en", "Karl Senn, the warden, was jailed for four years.", "Senn has been given a six-year term.", "duration"),
    ],
)  # fmt: skip
def test_one_fact_told_otherwise_is_linked_and_differs(language: str, left: str, right: str, kind: str) -> None:
    assert told(*stories(language, left, right)) == [[kind]]


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("en", "Some 900 people had to leave their homes in Tarnwick, and 200 were evacuated in Holm.",
         "About 1,400 residents were evacuated during the night."),
        ("en", "Karl Senn, 52, watched the dam.", "His son Ivo Senn, 27, was on the bridge."),
        ("en", "Warden Karl Senn was jailed for four years.", "The judge gave Ivo Senn a sentence of six years."),
        ("de", "Das Gericht verurteilte Karl Senn zu vier Jahren Haft.", "Prosecutors had sought six years in prison."),
        ("de", "Bürgermeister Luis Prado ordnete die Sperrung der Brücke an.", "Governor Ann Reed ordered people out."),
    ],
)  # fmt: skip
def test_several_counts_other_people_and_other_orders_are_not_linked(language: str, left: str, right: str) -> None:
    assert told(*stories(language, left, right)) == []


def test_stories_that_are_not_surely_of_one_event_are_not_linked_by_a_fact() -> None:
    left = passage("A fire broke out in Norwick. Some 900 people had to leave their homes.", "en")
    right = passage("The river rose in Selby. About 1,400 residents were evacuated during the night.", "en")

    assert told(left, right) == []


def test_what_two_languages_tell_of_one_hour_is_linked() -> None:
    one, other = stories("de", "Um sechs Uhr wurde Alarm ausgelöst.", "The alarm was raised at 6 a.m.")

    assert told(one, other) == [[]]


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("en", "A tank exploded at 21:40.", "The fuel store blew up at 22:25, people said."),
        ("de", "Um 21.40 Uhr explodierte ein Tank.", "At 22:25 the fuel store blew up."),
        ("de", "Die Mühle war 1974 gebaut worden.", "The mill, built in 1989, served the harbour."),
    ],
)
def test_hours_and_years_of_one_deed_are_linked_and_clash(language: str, left: str, right: str) -> None:
    assert told(*stories(language, left, right)) == [["date"]]


def test_hours_of_two_deeds_are_not_linked() -> None:
    assert told(*stories("de", "Der Bus kam um 21.40 Uhr an.", "A tank exploded at 22:25.")) == []


@pytest.mark.parametrize(
    ("language", "left", "right", "differing"),
    [
        (
            "de",
            "Fünf der 34 Brücken stürzten ein.",
            "Seven of the county's 34 bridges collapsed, engineers found.",
            [["number"]],
        ),
        (
            "de",
            "Sieben der 34 Brücken stürzten ein.",
            "Seven of the county's 34 bridges collapsed, engineers found.",
            [[]],
        ),
        ("de", "Fünf der 34 Schüler wurden krank.", "Seven of the county's 34 bridges collapsed, engineers found.", []),
    ],
)
def test_parts_of_one_whole_are_linked(language: str, left: str, right: str, differing: list[list[str]]) -> None:
    assert told(*stories(language, left, right)) == differing


@pytest.mark.parametrize(
    ("language", "left", "right", "kind"),
    [
        ("en", "The operator offered a reward of 20,000 euros.", "A reward of 30,000 euros has been promised.",
         "money"),
        ("de", "Der Schaden beläuft sich auf 12 Millionen Euro.", "Damage is estimated at 20 million euros.", "money"),
        ("en", "Damage is put at 4 million euros.", "The owner estimated his losses at 6 million euros.", "money"),
        ("de", "Die überfluteten Bilder hatten einen Wert von drei Millionen Euro.",
         "The paintings that were lost are worth five million euros.", "money"),
        ("de", "Am Donnerstag öffnet das Schwimmbad wieder.", "The pool will reopen on Saturday.", "date"),
    ],
)  # fmt: skip
def test_sums_times_and_days_that_a_story_tells_once_are_linked(
    language: str, left: str, right: str, kind: str
) -> None:
    assert told(*stories(language, left, right)) == [[kind]]


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("en", "The damage is put at 12 million euros.", "The dam cost 30 million euros to build."),
        ("de", "Das Gebäude ist zwei Millionen Euro wert.", "The painting in it was worth 50,000 euros."),
        ("de", "Das Gebäude ist 2.000.000 Euro wert.", "The painting in it was worth 50,000 euros."),
        ("de", "Die Feuerwehr traf nach acht Minuten ein.", "The rain stopped after 14 minutes."),
        ("en", "Help arrived within two hours from Holm.", "The mayor arrived after 14 minutes."),
        ("en", "The pool reopens on Thursday.", "The school will reopen on Saturday."),
    ],
)
def test_sums_times_and_days_of_two_things_clash_with_nothing(language: str, left: str, right: str) -> None:
    assert not any(told(*stories(language, left, right)))
