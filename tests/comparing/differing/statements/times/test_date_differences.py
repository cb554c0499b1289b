"""Other years of one deed clash, and days that are said to come; the day on which something was said does not."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.comparing.differing.statements.sentence_facts import read_facts
from reader.comparing.differing.statements.times.deeds.dated_deeds import tell_years_of_one_deed
from reader.model.difference import DifferenceKind, Verdict


def clashing(left: str, right: str) -> list[tuple[str, str]]:
    found = find_differences(LinkSide(left, "en", None), LinkSide(right, "en", None))
    return [
        (one.left.of(left), one.right.of(right))
        for one in found
        if one.kind is DifferenceKind.DATE and one.verdict is Verdict.CLASH and one.left and one.right
    ]


@pytest.mark.parametrize(
    "left",
    [
        "The ferry was built in 1957 and sailed for the company Harlow between the islands.",
        "The ferry, built in 1957, was steered by two pilots of the company Harlow.",
        "The ferry, which belongs to the company Harlow and its bank, was built in 1957.",
        "The ferry, built in 1957, was bought by the company Harlow in 1988.",
        "The ferry which ran onto the rocks was built in 1957, Harlow pointed out.",
        "The guard who spoke said the ferry was built in 1957.",
    ],
)
def test_other_years_of_one_deed_clash_whatever_else_is_told(left: str) -> None:
    assert clashing(left, "The ferry was built in 1975, Harlow said in a short statement.") == [("1957", "1975")]


def test_other_years_of_other_deeds_do_not_clash() -> None:
    left = "The ferry was built in 1957 and sailed for the company Harlow between the islands."
    right = "The ferry was sold in 1975, Harlow said in a short statement."

    assert clashing(left, right) == []


def test_a_year_is_told_of_whom_a_clause_tells_more_of_and_not_of_what_it_names() -> None:
    guard, ferry = (
        read_facts(text, "en", None)
        for text in ("The guard who saw the ferry was hired in 1957.", "The ferry was hired in 1975.")
    )
    assert not tell_years_of_one_deed(guard, guard.dates[0], ferry, ferry.dates[0])


def test_other_years_of_another_thing_do_not_clash() -> None:
    left = "The ferry was built in 1957 and sailed for the company Harlow between the islands."
    right = "The ferry berths at a quay that was built in 1975, Harlow said."

    assert clashing(left, right) == []


def test_a_day_that_is_said_to_come_clashes() -> None:
    left = "Mayor Ada Quill announced a day of rest for Saturday."
    right = "Mayor Ada Quill said that Friday will be a day of rest."

    assert clashing(left, right) == [("Saturday", "Friday")]


def test_the_day_on_which_it_was_said_does_not_clash() -> None:
    left = "Mayor Ada Quill said on Saturday that there will be a day of rest."
    right = "Mayor Ada Quill said Friday that there will be a day of rest."

    assert clashing(left, right) == []


def in_two_languages(left: str, right: str, language: str) -> list[tuple[str, str]]:
    """List the dates that clash of an English sentence and one of another language, whichever is left."""
    sides = LinkSide(left, "en", "2031-05-06"), LinkSide(right, language, "2031-05-06")
    found = [
        (one.left.of(left), one.right.of(right))
        for one in find_differences(*sides)
        if one.kind is DifferenceKind.DATE and one.verdict is Verdict.CLASH and one.left and one.right
    ]
    turned = [
        (one.right.of(left), one.left.of(right))
        for one in find_differences(*sides[::-1])
        if one.kind is DifferenceKind.DATE and one.verdict is Verdict.CLASH and one.left and one.right
    ]
    assert found == turned
    return found


REST = "Mayor Ada Quill announced a day of rest for Saturday."


@pytest.mark.parametrize(
    ("language", "right", "day"),
    [
        ("de", "Bürgermeisterin Ada Quill kündigte für Freitag einen Ruhetag an.", "Freitag"),
        ("fr", "La maire Ada Quill a annoncé un jour de repos pour vendredi.", "vendredi"),
        ("es", "La alcaldesa Ada Quill anunció un día de descanso para el viernes.", "viernes"),
        ("it", "La sindaca Ada Quill ha annunciato un giorno di riposo per venerdì.", "venerdì"),
        ("el", "Η δήμαρχος Άντα Κουίλ ανακοίνωσε ημέρα ανάπαυσης για την Παρασκευή.", "Παρασκευή"),
    ],
)
def test_another_weekday_in_another_language_clashes(language: str, right: str, day: str) -> None:
    assert in_two_languages(REST, right, language) == [("Saturday", day)]


@pytest.mark.parametrize(
    ("language", "right"),
    [
        ("de", "Bürgermeisterin Ada Quill kündigte für Samstag einen Ruhetag an."),
        ("de", "Bürgermeisterin Ada Quill kündigte für Sonnabend einen Ruhetag an."),
        ("fr", "La maire Ada Quill a annoncé un jour de repos pour samedi."),
        ("el", "Η δήμαρχος Άντα Κουίλ ανακοίνωσε ημέρα ανάπαυσης για το Σάββατο."),
        # It is the day of something else.
        ("de", "Die Fähren nach Ostrel fahren am Freitag erst gegen Abend, sagte Quill."),
        # It is the day on which it was said.
        ("de", "Bürgermeisterin Ada Quill sagte am Freitag, es werde einen Ruhetag geben."),
    ],
)
def test_the_same_day_or_that_of_something_else_does_not_clash(language: str, right: str) -> None:
    assert in_two_languages(REST, right, language) == []


@pytest.mark.parametrize(
    ("left", "right", "days"),
    [
        ("The roof of the Harlow hall fell in on Saturday night after days of snow.",
         "Some 200 guests were led outside when the roof of the Harlow hall fell in on Friday night.",
         ("Saturday", "Friday")),
        ("The pilots said they had warned the company in April about rust on the hinges.",
         "Ada Quill said the company had been warned in June about rust on the hinges.", ("April", "June")),
        ("Water was restored to most of the 4,000 flats on Tuesday.",
         "Tap water came back for most of the 4,000 flats on Wednesday.", ("Tuesday", "Wednesday")),
    ],
)  # fmt: skip
def test_other_days_of_one_deed_clash_whatever_else_is_told(left: str, right: str, days: tuple[str, str]) -> None:
    assert clashing(left, right) == [days]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The water failed in most of the 4,000 flats on Monday.",
         "The water was restored to most of the 4,000 flats on Tuesday."),
        ("The inspectors visited the ferry in March and found rust on the hinges.",
         "The inspectors are to visit the ferry again in June because of rust on the hinges."),
        ("The pilots warned on Monday of rust on the hinges.", "On Tuesday the pilots warned of rust on the hinges."),
    ],
)  # fmt: skip
def test_what_comes_back_or_is_said_again_has_its_own_day(left: str, right: str) -> None:
    assert clashing(left, right) == []


def test_a_day_in_a_quotation_counts_from_when_it_was_said() -> None:
    left = LinkSide("“Ten years ago today I opened the ferry to Tarn,” Per Vane wrote.", "en", "2031-05-03")
    right = LinkSide("Per Vane wrote: “Ten years ago today I opened the ferry to Tarn.”", "en", "2031-05-05")

    assert all(one.verdict is not Verdict.CLASH for one in find_differences(left, right))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("On Tuesday the council decided that the harbour bridge will open in 2031.",
         "El puente del puerto se abrirá en 2032, decidió el ayuntamiento."),
        ("Work on the harbour bridge will begin in May and end in 2031.",
         "Las obras del puente del puerto empezarán en mayo y terminarán en 2032."),
    ],
)  # fmt: skip
def test_another_year_in_another_language_clashes_whatever_days_are_told_beside(left: str, right: str) -> None:
    found = find_differences(LinkSide(left, "en", None), LinkSide(right, "es", None))
    clashes = [one for one in found if one.verdict is Verdict.CLASH and one.left and one.right]
    assert [(one.left.of(left), one.right.of(right)) for one in clashes if one.left and one.right] == [("2031", "2032")]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The harbour bridge, closed since 2031, was inspected on Tuesday.",
         "El puente del puerto será inspeccionado en 2032."),
        ("On Tuesday the mayor praised the fire brigade, founded in 2031.",
         "El puente del puerto se abrirá en 2032."),
        ("The bridge was planned on a Tuesday in 2029 and will open in 2031.",
         "El puente se abrirá en 2032."),
    ],
)  # fmt: skip
def test_years_of_two_things_in_two_languages_do_not_clash(left: str, right: str) -> None:
    found = find_differences(LinkSide(left, "en", None), LinkSide(right, "es", None))
    assert Verdict.CLASH not in {one.verdict for one in found}


@pytest.mark.parametrize(
    ("right", "language", "expected"),
    [
        ("Odile Kern, mayor since last year, will reopen the Tarn bridge on Saturday.", "en", [("Friday", "Saturday")]),
        (
            "Bürgermeisterin Odile Kern, im letzten Jahr gewählt, wird die Brücke von Tarn am Samstag wieder öffnen.",
            "de",
            [("Friday", "Samstag")],
        ),
        ("Odile Kern, mayor since last year, will close the Tarn school on Saturday.", "en", []),
        ("Odile Kern, mayor since last year, said on Saturday that the Tarn bridge would reopen.", "en", []),
        ("Odile Kern, mayor since last year, will reopen the Tarn bridge on Friday.", "en", []),
        ("Odile Kern, mayor since Monday, will reopen the Tarn bridge on Saturday.", "en", [("Friday", "Saturday")]),
        ("Odile Kern, mayor since Monday, will cross the Tarn bridge on Saturday.", "en", []),
    ],
)
def test_two_weekdays_of_one_thing_clash_though_one_side_tells_a_year_besides(
    right: str, language: str, expected: list[tuple[str, str]]
) -> None:
    left = "The mayor Odile Kern will reopen the Tarn bridge on Friday."
    found = find_differences(LinkSide(left, "en", None), LinkSide(right, language, None))

    assert [
        (one.left.of(left), one.right.of(right))
        for one in found
        if one.kind is DifferenceKind.DATE and one.verdict is Verdict.CLASH and one.left and one.right
    ] == expected


def test_talks_that_go_on_in_two_languages_go_on_on_one_day() -> None:
    left = "Talks between the millers and the city of Orsk are to resume on Tuesday."
    right = "Die Gespräche der Müller mit der Stadt Orsk sollen am Freitag weitergehen."
    found = find_differences(LinkSide(left, "en", None), LinkSide(right, "de", None))

    assert [one.verdict for one in found if one.kind is DifferenceKind.DATE] == [Verdict.CLASH]


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("en", "The drill began at 5 a.m.", "The drill ended at 6 a.m."),
        ("de", "Die Sperrung begann am Montag.", "Die Sperrung endete am Freitag."),
        ("es", "El simulacro empezó a las cinco de la mañana.", "El simulacro terminó a las 6 de la mañana."),
        ("en", "The first drill was at 5 a.m.", "The second drill was at 2 p.m."),
    ],
)
def test_what_begins_and_what_ends_or_comes_second_has_its_own_time(language: str, left: str, right: str) -> None:
    found = find_differences(LinkSide(left, language, None), LinkSide(right, language, None))

    assert not [one for one in found if (one.kind, one.verdict) == (DifferenceKind.DATE, Verdict.CLASH)]


@pytest.mark.parametrize(
    ("left", "right", "days", "is_same"),
    [
        (("en", "yesterday"), ("en", "on Tuesday"), ("2031-05-07", "2031-05-08"), True),
        (("en", "yesterday"), ("de", "am Dienstag"), ("2031-05-07", "2031-05-08"), True),
        (("en", "on Tuesday"), ("en", "on 6 May"), ("2031-05-07", "2031-05-07"), True),
        (("en", "yesterday"), ("de", "gestern"), ("2031-05-07", "2031-05-07"), True),
        (("en", "yesterday"), ("de", "gestern"), (None, None), False),
        (("en", "yesterday"), ("de", "am Dienstag"), (None, None), False),
        (("en", "on Tuesday"), ("de", "am Dienstag"), (None, None), False),
        (("en", "on Tuesday"), ("de", "am Dienstag"), ("2031-05-07", "2031-05-20"), False),
        (("en", "on Tuesday"), ("en", "on 20 May"), ("2031-05-07", "2031-05-20"), False),
    ],
)
def test_days_are_one_where_the_days_of_publication_make_them_so(
    left: tuple[str, str], right: tuple[str, str], days: tuple[str | None, str | None], *, is_same: bool
) -> None:
    sides = [
        LinkSide(
            {"en": "The report was published {}.", "de": "Der Bericht wurde {} veröffentlicht."}[code].format(day),
            code,
            told,
        )
        for (code, day), told in zip((left, right), days, strict=True)
    ]
    found = {one.verdict for one in find_differences(*sides) if one.kind is DifferenceKind.DATE}
    assert (Verdict.SAME in found) == is_same
    assert Verdict.CLASH not in found


@pytest.mark.parametrize(
    ("left", "right", "is_clash"),
    [
        ("The lift was inspected in October.", "El ascensor fue inspeccionado en marzo.", False),
        ("The lift was last inspected in October.", "El ascensor fue inspeccionado en marzo.", True),
        ("The lift was opened in October.", "El ascensor fue inaugurado en marzo.", True),
    ],
)
def test_two_inspections_may_be_in_two_months(left: str, right: str, *, is_clash: bool) -> None:
    found = find_differences(LinkSide(left, "en", None), LinkSide(right, "es", None))
    assert (Verdict.CLASH in {one.verdict for one in found}) == is_clash


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (("it", "Allarme del museo spento da venerdì"), ("en", "Police closed the museum on Tuesday.")),
        (("en", "The alarm had been off since Friday."), ("en", "The alarm was off on Tuesday.")),
    ],
)
def test_since_a_day_is_not_on_another(left: tuple[str, str], right: tuple[str, str]) -> None:
    sides = [LinkSide(text, code, "2031-05-07") for code, text in (left, right)]
    assert Verdict.CLASH not in {one.verdict for one in find_differences(*sides)}


@pytest.mark.parametrize(
    ("left", "right", "is_clash"),
    [
        (
            ("fr", "Le conseil a voté mardi la fermeture."),
            "The council will close it on 31 August.",
            False,
        ),
        (
            ("en", "The council voted on Tuesday to shut it."),
            "The council is to shut it on 31 July.",
            False,
        ),
        (("fr", "L'usine a brûlé mardi soir à Sarlac."), "The factory in Sarlac burned down on 7 May.", True),
    ],
)
def test_a_weekday_of_the_report_is_no_other_day_than_one_of_other_weeks(
    left: tuple[str, str], right: str, *, is_clash: bool
) -> None:
    sides = [LinkSide(text, code, "2031-05-09") for code, text in (left, ("en", right))]
    assert (Verdict.CLASH in {one.verdict for one in find_differences(*sides)}) == is_clash


@pytest.mark.parametrize(
    ("right", "is_clash"),
    [
        ("Der Chor mit 80 Mitgliedern singt seit 1990 jedes Jahr in Köln.", False),
        ("Der 1962 gegründete Chor hat 80 Mitglieder.", True),
    ],
)
def test_since_a_year_is_not_in_another(right: str, *, is_clash: bool) -> None:
    found = find_differences(
        LinkSide("The choir, founded in 1952, has 80 members.", "en", None), LinkSide(right, "de", None)
    )
    assert (Verdict.CLASH in {one.verdict for one in found}) == is_clash
