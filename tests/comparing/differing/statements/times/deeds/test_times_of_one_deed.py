"""Years in which one thing was made, and hours at which one thing happened, clash in one language or two."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.difference import DifferenceKind, Verdict

Text = tuple[str, str]

RAN_AGROUND = ("en", "The Marita ran aground off Sandry at 21:40 with 63 people on board.")
BUILT = ("en", "The bridge, which was built in 1994, carried 9,000 cars a day.")


def clashing_dates(left: Text, right: Text) -> list[tuple[str, str]]:
    one, other = LinkSide(left[1], left[0], None), LinkSide(right[1], right[0], None)
    return [
        (found.left.of(left[1]), found.right.of(right[1]))
        for found in find_differences(one, other)
        if found.kind is DifferenceKind.DATE and found.verdict is Verdict.CLASH and found.left and found.right
    ]


@pytest.mark.parametrize(
    ("other", "hour"),
    [
        (("en", "A ferry hit the rocks off the island at 22:25, the coastguard said."), "22:25"),
        (("de", "Um 22.25 Uhr lief die Fähre auf Grund."), "22.25 Uhr"),
        (("nl", "Het schip voer om 22.25 uur op de rotsen."), "22.25 uur"),
        (("en", "The ferry ran aground at the Black Stack reef off Sandry Head at 22:25."), "22:25"),
        (("it", "La nave è finita sugli scogli alle 22.25."), "22.25"),
        (("en", "The ferry hit the rocks shortly before 21:25, the coastguard said."), "21:25"),
    ],
)
def test_two_hours_of_what_happened_once_clash(other: Text, hour: str) -> None:
    assert clashing_dates(RAN_AGROUND, other) == [("21:40", hour)]
    assert clashing_dates(other, RAN_AGROUND) == [(hour, "21:40")]


@pytest.mark.parametrize(
    "other",
    [
        ("en", "The first lifeboat reached the Marita at 22:25."),
        ("en", "The Marita had left Sandry at 20:15."),
        ("en", "A second ferry ran aground off Sandry at 22:25 with 63 people on board."),
        ("en", "The ferry hit the rocks shortly before 21:45."),
        ("en", "The coastguard was called to the collision at 22:25."),
        ("de", "Um 22.25 Uhr traf das erste Rettungsboot bei der Fähre ein."),
        ("es", "El barco había zarpado a las 20:15."),
    ],
)
def test_hours_of_two_deeds_do_not_clash(other: Text) -> None:
    assert clashing_dates(RAN_AGROUND, other) == []


@pytest.mark.parametrize(
    ("other", "year"),
    [
        (("en", "Built in 1989, the bridge had last been inspected in March."), "1989"),
        (("de", "Die 1989 gebaute Brücke galt als sicher."), "1989"),
        (("de", "Die Brücke stammt aus dem Jahr 1989."), "1989"),
        (("de", "Die Brücke war 1989 gebaut worden."), "1989"),
        (("fr", "Le pont, construit en 1989, était interdit aux camions."), "1989"),
        (("el", "Η γέφυρα κατασκευάστηκε το 1989."), "1989"),
        (("pl", "Most zbudowano w 1989 roku."), "1989"),
    ],
)
def test_two_years_in_which_one_thing_was_made_clash(other: Text, year: str) -> None:
    assert clashing_dates(BUILT, other) == [("1994", year)]
    assert clashing_dates(other, BUILT) == [(year, "1994")]


@pytest.mark.parametrize(
    "other",
    [
        ("en", "The bridge was opened to traffic in 1996."),
        ("en", "The bridge was repaired in 2011."),
        ("en", "The second bridge was built in 1989."),
        ("en", "The trains use a viaduct that was built in 1989."),
        ("de", "Die Brücke wurde 2011 saniert."),
        ("fr", "La gare, construite en 1989, est fermée."),
    ],
)
def test_years_of_two_deeds_or_two_things_do_not_clash(other: Text) -> None:
    assert clashing_dates(BUILT, other) == []


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (("en", "The alarm went off at 2:35 a.m."), ("it", "L'allarme è scattato alle 3.10."), [("2:35 a.m.", "3.10")]),
        (("en", "The alarm went off at 2:35 a.m."), ("fr", "L'explosion s'est produite à 3h10."), []),
        (
            ("en", "The museum, closed since Sunday, will reopen on Thursday."),
            ("it", "Il museo riaprirà venerdì."),
            [("Thursday", "venerdì")],
        ),
        (
            ("en", "The museum, closed since Sunday, will reopen on Thursday."),
            ("it", "La scuola riaprirà venerdì."),
            [],
        ),
        (
            ("en", "The lift, which was built in 1991, belongs to Bergbahn Velden."),
            ("de", "Die 1986 gebaute Anlage gehört der Bergbahn Velden."),
            [("1991", "1986")],
        ),
        (
            ("en", "The mill was built in 1931 and its roof was replaced in 2012."),
            ("fr", "La sucrerie a été construite en 1928 et son toit a été remplacé en 2006."),
            [("1931", "1928"), ("2012", "2006")],
        ),
        (
            ("en", "The mill was built in 1931 and its roof was replaced in 2012."),
            ("fr", "Le toit a été construit en 1931 et la sucrerie a été vendue en 2006."),
            [],
        ),
        (
            ("en", "The lift, which was built in 1991, belongs to Bergbahn Velden."),
            ("de", "Die 1986 gebaute Garage gehört der Bergbahn Velden."),
            [],
        ),
    ],
)
def test_alarms_days_ahead_and_things_of_other_names(left: Text, right: Text, expected: list[tuple[str, str]]) -> None:
    assert clashing_dates(left, right) == expected


LEAK = ("en", "A porter noticed the leak at 5:10 a.m. on Friday.")


@pytest.mark.parametrize(
    ("other", "hour"),
    [
        (("fr", "La fuite a été remarquée vendredi à 6h45 par un gardien."), "6h45"),
    ],
)
def test_two_hours_at_which_one_thing_was_noticed_clash(other: Text, hour: str) -> None:
    assert clashing_dates(LEAK, other) == [("5:10 a.m.", hour)]


def test_the_hour_of_what_was_noticed_is_not_that_of_what_was_done() -> None:
    assert clashing_dates(LEAK, ("en", "The leak was repaired at 6.45am on Friday.")) == []


@pytest.mark.parametrize(
    ("right", "is_clash"),
    [
        ("The ship, built in 1989, belongs to Aegis Lines.", True),
        ("The pier, built in 1962, belongs to the town.", False),
        ("A ship built in 1989 belongs to Aegis Lines.", False),
        ("The ship Luna, built in 1989, belongs to Aegis Lines.", False),
    ],
)
def test_a_thing_by_its_name_is_the_one_of_which_the_same_is_told(right: str, *, is_clash: bool) -> None:
    found = clashing_dates(("en", "The Stella Maru was built in 1998 and belongs to Aegis Lines."), ("en", right))

    assert bool(found) == is_clash
