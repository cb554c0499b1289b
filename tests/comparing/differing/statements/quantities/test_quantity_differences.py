"""Quantities are held against those that count the same; numbers of things and denied amounts are no counts."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.comparing.differing.statements.quantities.comparable_quantities import may_count_others
from reader.comparing.differing.statements.quantities.quantity_differences import compare_quantities
from reader.comparing.differing.statements.sentence_facts import read_facts
from reader.model.difference import Difference, Verdict


def compared(left: str, right: str, days: tuple[str | None, str | None] = (None, None)) -> list[Difference]:
    return list(find_differences(LinkSide(left, "en", days[0]), LinkSide(right, "en", days[1])))


def told(left: str, right: str, days: tuple[str | None, str | None] = (None, None)) -> list[tuple[str, str, str]]:
    """List the verdicts on what both sides tell, with the values."""
    return [
        (str(one.verdict), one.left.of(left), one.right.of(right))
        for one in compared(left, right, days)
        if one.left is not None and one.right is not None
    ]


HOURS = ("2031-05-02T06:00", "2031-05-02T18:00")


def test_the_number_of_a_thing_is_no_count_that_grows() -> None:
    left = "Two dead horses were found at Gate 3 shortly after the race in Ostrel."
    right = "Two dead horses were found at Gate 8 shortly after the race in Ostrel."

    assert told(left, right, HOURS) == [("clash", "Gate 3", "Gate 8")]


def test_the_number_of_what_is_told_before_it_counts_that() -> None:
    left = "Mayor Ida Holm said about 300 windows had been broken and 40 had cracked."

    assert told(left, "Mayor Ida Holm put the number of broken windows at 500.") == [("clash", "300 windows", "500")]
    assert not told(left, "Mayor Ida Holm put the number of sick pupils at 500.")


def test_numbers_of_things_at_one_hour_clash_in_sentences_that_tell_much_else() -> None:
    left = "The tram hit the wall of a bakery on Line 6 shortly after 7:30 a.m., as the market had just opened."
    right = "The tram crashed into a bakery on Line 4 at half past seven in the morning."

    assert ("clash", "Line 6", "Line 4") in told(left, right)


def test_numbers_of_things_in_two_events_do_not_clash() -> None:
    left = "Flight 212 to Ostrel turned back over the bay."
    right = "Passengers of flight 640 waited a night for beds in the hall."

    assert all(one.verdict is not Verdict.CLASH for one in compared(left, right))


def test_an_adverb_of_time_is_not_what_a_number_counts() -> None:
    left = "The swimmers counted 4 shortly after the storm had passed the island of Ostrel."
    right = "The swimmers counted 6 shortly after the storm had passed the island of Ostrel."

    assert told(left, right) == [("clash", "4", "6")]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The new dam will not cost 30 million euros, said Ada Quill.",
         "Ada Quill said the new dam would cost 55 million euros."),
        ("The Harlow mill does not employ 200 people.", "The Harlow mill employs 340 people."),
        ("The tower in Ostrel is not 80 metres high.", "The tower in Ostrel is not 95 metres high."),
    ],
)  # fmt: skip
def test_a_denied_amount_and_another_one_may_both_be_true(left: str, right: str) -> None:
    assert all(one.verdict is not Verdict.CLASH for one in compared(left, right))


def test_a_denied_amount_clashes_with_the_same_one() -> None:
    left = "The new dam will not cost 30 million euros, said Ada Quill."
    right = "Ada Quill said the new dam would cost 30 million euros."

    assert [(str(one.kind), one.verdict) for one in compared(left, right) if one.verdict is Verdict.CLASH] == [
        ("negation", Verdict.CLASH)
    ]


def test_how_long_something_is_not_done_clashes() -> None:
    left = "Ferries will not run for two weeks while the quay in Ostrel is mended."
    right = "While the quay in Ostrel is mended, no ferries will run for two months."

    assert told(left, right) == [("clash", "two weeks", "two months")]


def test_of_several_counts_those_whom_the_same_befell_are_compared() -> None:
    left = "Two miners were killed and fourteen others were injured when a shaft flooded near Ostrel."
    right = "Ostrel mourns the four miners who were killed when a shaft flooded. Fifteen others were injured."

    assert told(left, right, HOURS) == [
        ("later-report", "Two miners", "four miners"),
        ("later-report", "fourteen others", "Fifteen others"),
    ]


def test_of_several_counts_whose_fate_is_not_told_none_is_chosen() -> None:
    left = "Sixty nurses and nine cooks would leave, the office in Ostrel said."
    right = "The office in Ostrel said 700 nurses would stay."

    assert told(left, right) == []  # sixty may leave where 700 stay


def test_a_word_with_two_opposites_clashes_once() -> None:
    left, right = "Harlow did not dismiss the head cook.", "Harlow dismissed the head cook."

    assert [str(one.kind) for one in compared(left, right)] == ["negation"]


def test_of_two_negations_the_one_that_denies_the_same_is_shared() -> None:
    left = "Her aide repeated the wish to not publish the letters. She is not inclined to do so at this time, he said."
    right = "She is not inclined to do so at this time, her aide said."

    assert all(one.verdict is not Verdict.CLASH for one in compared(left, right))


def test_a_place_before_a_count_is_nobody_that_it_leaves_out() -> None:
    left, right = "Crews rescued nine sailors in Ostrel.", "In Ostrel, eight sailors were rescued by crews."

    assert told(left, right) == [("clash", "nine sailors", "eight sailors")]


@pytest.mark.parametrize(
    ("days", "verdict"),
    [
        (("2031-05-02T06:00", "2031-05-02T18:00"), "clash"),
        (("2031-05-02T18:00", "2031-05-02T06:00"), "later-report"),
        (("2031-05-02", "2031-05-04"), "clash"),
        (("2031-05-04", "2031-05-02"), "later-report"),
        (("2031-05-02T06:00", "2031-05-02T06:00+03:00"), "later-report"),  # it isn't known which is the later one
        (("2031-05-02", None), "clash"),
    ],
)
def test_no_later_report_has_fewer_dead(days: tuple[str, str | None], verdict: str) -> None:
    left, right = "The shaft near Ostrel killed six miners.", "Four miners were killed in the shaft near Ostrel."

    assert told(left, right, days) == [(verdict, "six miners", "Four miners")]
    assert told(right, left, (days[1], days[0])) == [(verdict, "Four miners", "six miners")]


def test_a_later_report_may_have_fewer_injured_and_missing() -> None:
    left, right = "Six miners are missing in the shaft near Ostrel.", "Two miners are missing in the shaft near Ostrel."

    assert told(left, right, HOURS) == [("later-report", "Six miners", "Two miners")]


def test_at_most_so_many_dead_may_be_fewer_later() -> None:
    left, right = "At most six miners died in the shaft near Ostrel.", "Five miners died in the shaft near Ostrel."

    assert all(one.verdict is not Verdict.CLASH for one in compared(left, right, HOURS))


def test_work_that_is_done_took_no_longer_in_a_later_report() -> None:
    left, right = "The rescue work near Ostrel lasted nine hours.", "The rescue work near Ostrel lasted seven hours."

    assert told(left, right, HOURS) == [("clash", "nine hours", "seven hours")]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The wreck lies two kilometres off Tarn.", "The wreck lies 1.2 miles off Tarn."),
        ("The mast of the ferry is 36 m tall.", "The mast of the ferry is 118 feet high."),
    ],
)
def test_measures_of_two_systems_are_one_as_the_coarser_is_rounded(left: str, right: str) -> None:
    assert told(left, right)[0][0] in {"rounding-or-hedge", "same-in-other-form"}


def test_measures_of_two_systems_clash_beyond_their_rounding() -> None:
    left, right = "The wreck lies two kilometres off Tarn.", "The wreck lies 2.1 miles off Tarn."

    assert told(left, right) == [("clash", "two kilometres", "2.1 miles")]


def test_an_age_at_death_and_how_often_somebody_stood_are_no_counts() -> None:
    left = "Per Vane, shipping tycoon and 2-time candidate for mayor, dies at 89"
    right = "Tycoon and former candidate for mayor Per Vane dies at 89 Per Vane is dead at 89, his family said."

    assert all(one.verdict is not Verdict.CLASH for one in compared(left, right))


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("Police have arrested four people.", "Three people have been arrested.", "clash"),
        ("Police have arrested three people.", "Four people have been arrested.", "later-report"),
        ("Four people are in custody.", "Three people have been arrested.", "clash"),
        ("Three people have been arrested.", "Four people are in custody.", "later-report"),
    ],
)
def test_no_later_report_has_fewer_arrests(left: str, right: str, verdict: str) -> None:
    days = ("2031-05-03T17:40", "2031-05-03T18:30")
    assert [one[0] for one in told(left, right, days)] == [verdict]


def test_of_those_who_were_arrested_fewer_may_be_held() -> None:
    found = told("Five people have been arrested in Tarn.", "Three people are in custody in Tarn.")
    assert "clash" not in [one[0] for one in found]


def test_a_standing_number_that_somebody_counted_is_no_later_report() -> None:
    days = ("2031-05-03T17:40", "2031-05-04T18:30")
    found = told("The channel had 9,412 subscribers.", "The channel counted 9,421 subscribers.", days)
    assert [one[0] for one in found] == ["clash"]


def test_what_grows_may_have_grown_within_a_day_of_which_one_story_tells_the_hour() -> None:
    left, right = "Police have arrested five people.", "Four people have been arrested."
    assert [one[0] for one in told(left, right, ("2031-05-03T09:15", "2031-05-03"))] == ["later-report"]


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("Around 3,000 villagers had to flee.", "Around 3,600 villagers had to flee.", "later-report"),
        ("About 1,000 people were evacuated.", "Some 1,050 people were evacuated.", "rounding-or-hedge"),
        ("Nine more were taken to hospital.", "Thirteen more were taken to hospital.", "later-report"),
    ],
)  # fmt: skip
def test_two_counts_that_are_both_about_are_one_only_if_near(left: str, right: str, verdict: str) -> None:
    assert [each for each, *_ in told(left, right, HOURS)] == [verdict]


def test_two_times_one_of_which_is_thousands_of_times_the_other_are_of_two_things() -> None:
    left = "The captain, who served 26 years at sea, told the inquiry of the storm in the bay of Ostrel."
    right = "The captain told the two-hour inquiry of the storm in the bay of Ostrel and of her years at sea."
    assert all(verdict != "clash" for verdict, _, _ in told(left, right))
    assert ("clash", "two hours", "five hours") in told(
        "The inquiry into the storm lasted two hours.", "The inquiry into the storm lasted five hours."
    )


def test_what_is_likely_of_a_dated_thing_is_not_affirmed_by_its_noun() -> None:
    left = "Oskin opens office in Ostrel ahead of likely 2030 mayoral run"
    assert compared(left, "Oskin Opens Office In Ostrel For Run As Mayor In 2030") == []


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("de", "Der Umbau kostet nach Angaben des Rates 310 Stellen.",
         "340 Arbeitsplätze fallen laut Rat durch den Umbau weg."),
        ("fr", "La réforme supprimerait 310 postes, selon le conseil.",
         "Selon le conseil, 340 emplois seraient supprimés."),
        ("es", "Frente al faro fondeaban 31 buques y otras lanchas.", "Eran 27 los barcos que fondeaban ante el faro."),
        ("ru", "У маяка стояли на якоре 31 судно.", "Ждали на якоре у маяка 27 кораблей."),
        ("es", "La última sequía, en 2019, duró once semanas.", "La sequía de 2019 duró nueve semanas."),
    ],
)  # fmt: skip
def test_what_is_called_in_two_ways_is_counted_as_one_thing(language: str, left: str, right: str) -> None:
    found = find_differences(LinkSide(left, language, None), LinkSide(right, language, None))

    assert Verdict.CLASH in {one.verdict for one in found if one.left and one.right}


def test_another_number_on_another_day_is_no_clash_of_days() -> None:
    left = LinkSide("By Wednesday 31 vessels were at anchor off the light.", "en", None)
    right = LinkSide("By Friday 46 ships were at anchor off the light.", "en", None)

    assert {one.verdict for one in find_differences(left, right)} == {Verdict.OTHER_SUBJECT}


def test_numbers_of_one_thing_at_one_hour_clash_in_sentences_that_tell_much_else() -> None:
    left = (
        "Seven wagons, with a saloon full of Danish tourists, plunged into the reeds when the eastern dam at Orle gave "
        "way shortly before 8 a.m."
    )

    assert ("clash", "Seven wagons", "nine wagons") in told(left, "The eastern dam fell at 7.42am with nine wagons.")
    assert not {"clash"} & {one for one, *_ in told(left, "The eastern dam fell at 5.10am with nine wagons on it.")}
    of_people = "Seven people were rescued off the eastern dam at Orle when the gate gave way at 8 a.m."
    assert not {"clash"} & {one for one, *_ in told(of_people, "At 8 a.m. two people were fishing at the eastern dam.")}


def test_numbers_of_one_thing_at_one_hour_of_two_days_do_not_clash() -> None:
    left = "On Monday five wagons left the rails near Brenn at 6.10 p.m."

    assert not {"clash"} & {one for one, *_ in told(left, "On Tuesday eight wagons left the rails there at 6.10 p.m.")}


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        (
            "About 800 residents of Orle were moved out overnight.",
            "About 1,900 residents of Orle were moved out.",
            "later-report",
        ),
        (
            "About 1,900 residents of Orle were moved out overnight.",
            "About 800 residents of Orle were moved out.",
            "clash",
        ),
        (
            "About 1,900 residents of Orle were moved out overnight.",
            "About 800 residents of Orle are still moved out of their homes.",
            "later-report",
        ),
    ],
)
def test_no_later_report_has_fewer_who_had_to_leave(left: str, right: str, verdict: str) -> None:
    found = compared(left, right, ("2031-05-02", "2031-05-04"))
    assert [str(one.verdict) for one in found if one.left and one.right] == [verdict]


@pytest.mark.parametrize(
    ("left", "right", "verdicts"),
    [
        ("Two people died and 37 were taken to hospital.", "The crash left two dead and 31 injured.", ["clash"]),
        ("Two people died and 24 were taken to hospital.", "The crash left two dead and 31 injured.", []),
        ("37 people were taken to hospital.", "The crash left 31 people injured.", []),
    ],
)
def test_no_more_are_in_hospital_than_were_hurt_where_as_many_died(left: str, right: str, verdicts: list[str]) -> None:
    found = compared(left, right)
    assert [str(one.verdict) for one in found if one.verdict is Verdict.CLASH] == verdicts


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("37 hikers of Orle were taken to hospital.", "31 hikers of Orle were taken to hospital.", "clash"),
        ("31 hikers of Orle were taken to hospital.", "37 hikers of Orle were taken to hospital.", "later-report"),
        ("37 hikers of Orle were taken to hospital.", "31 hikers of Orle are in hospital.", "later-report"),
        ("Two died and 37 were taken to hospital in Orle.", "Two died and 31 were injured in Orle.", "clash"),
        ("Two died and 31 were injured in Orle.", "Two died and 37 were taken to hospital in Orle.", "later-report"),
    ],
)
def test_no_later_report_has_fewer_who_were_taken_to_hospital(left: str, right: str, verdict: str) -> None:
    found = compared(left, right, ("2031-05-02", "2031-05-04"))
    assert [str(one.verdict) for one in found if one.left and one.right and one.verdict is not Verdict.SAME] == [
        verdict
    ]


def test_a_time_that_passed_before_one_deed_is_no_count_of_minutes() -> None:
    left = "The first patrol arrived nine minutes later."

    assert told(left, "The first patrol arrived after 20 minutes.") == [("clash", "nine minutes", "20 minutes")]
    assert ("clash", "nine minutes", "two hours") not in told(left, "The first patrol left two hours later.")


def test_the_ends_of_a_range_are_of_one_power_of_ten_however_many_words_tell_it() -> None:
    left = LinkSide("Experts expect ten to fifteen billion.", "en", None)
    right = LinkSide("Los expertos esperan entre diez y quince mil millones.", "es", None)

    assert Verdict.CLASH not in {one.verdict for one in find_differences(left, right)}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Two gunmen killed a guard at the mint.", "Five people were killed at the mint."),
        ("Five people were killed at the mint.", "Two gunmen killed a guard at the mint."),
    ],
)
def test_those_whose_fate_is_not_told_may_be_some_of_the_others_whichever_side_is_left(left: str, right: str) -> None:
    one, other = (read_facts(text, "en", None).quantities[0] for text in (left, right))
    assert may_count_others(one, other)


@pytest.mark.parametrize("turned", [False, True])
def test_parts_of_as_many_clash_where_one_side_tells_their_fate_whichever_is_left(*, turned: bool) -> None:
    texts = "Sieben von 18 Kühen ertranken im Stall.", "Neun der 18 Kühe ertranken im Stall."
    one, other = (read_facts(text, "de", None) for text in (texts[::-1] if turned else texts))
    assert [found[1] for found in compare_quantities(one, other, later=None)] == [Verdict.CLASH]


def test_how_many_are_to_be_seated_clashes_with_the_number_of_seats() -> None:
    left = "The arena will have 24,000 seats and will cost £180 million."
    right = "The arena, drawn by Ada Holm, is to seat 28,000 and cost £180 million."
    assert ("clash", "24,000 seats", "28,000") in told(left, right)
