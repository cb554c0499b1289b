"""What differs inside a link, and what only looks so."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.article import Span
from reader.model.difference import Difference, DifferenceKind, Verdict


def found(left: str, right: str, *, days: tuple[str | None, str | None] = (None, None)) -> list[tuple[str, str]]:
    return [(str(one.kind), str(one.verdict)) for one in _differences(left, right, days)]


def _differences(left: str, right: str, days: tuple[str | None, str | None]) -> tuple[Difference, ...]:
    return find_differences(LinkSide(left, "en", days[0]), LinkSide(right, "en", days[1]))


def test_spans_hold_the_values() -> None:
    left, right = "The flood damaged 40 homes in Tarn.", "The flood damaged 400 homes in Tarn."
    (one,) = _differences(left, right, (None, None))
    assert (one.kind, one.verdict) == (DifferenceKind.NUMBER, Verdict.CLASH)
    assert (one.left, one.right) == (Span(18, 26), Span(18, 27))


def test_of_two_lines_of_names_and_a_date_no_name_stands_for_another() -> None:
    assert found("Harbour Courier, 3 May 2031", "Inland Post, 3 May 2031") == []


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("Police held 12 men over theft.", "Police held twelve men over theft.", ("number", "same-in-other-form")),
        ("The load weighed 300 kg.", "The load weighed 660 lb.", ("measure", "same-in-other-form")),
        ("The call took 90 minutes.", "The call took an hour and a half.", ("duration", "same-in-other-form")),
        ("The fund lost £2.08 billion.", "The fund lost more than £2 billion.", ("money", "rounding-or-hedge")),
        ("About 30% of the reef is lost.", "Some 70% of the reef survives.", ("percent", "same-in-other-form")),
        ("The mill cost £157 million.", "The mill cost $200 million.", ("money", "same-in-other-form")),
        ("The mill cost 5,000 crowns.", "The mill cost 5,000 euros.", ("money", "clash")),
        ("Tarn beat Dunmore in the cup.", "Tarn lost to Dunmore in the cup.", ("direction", "clash")),
        ("All mills in Tarn will close.", "Some mills in Tarn will close.", ("quantity", "clash")),
        ("The court upheld the ban on the march.", "The court overturned the ban on the march.", ("negation", "clash")),
        ("The pilot had a licence from Tarn.", "The pilot never had a licence from Tarn.", ("negation", "clash")),
        ("Oskin told the court the dam was safe.", "Varn told the court the dam was safe.", ("attribution", "clash")),
        ("Police blamed drivers for the crash.", "Drivers blamed police for the crash.", ("attribution", "clash")),
        ("The victim's brother saw the red car.", "The victim's husband saw the red car.", ("role", "clash")),
        ("Tarn is the country's largest port.", "Tarn is the country's second-largest port.", ("order", "clash")),
        ("Captain Oskin flew the plane to Tarn.", "The plane to Tarn was flown by Captain Verhees.", ("name", "clash")),
        ("Ingrid Molk leads the mill in Tarn.", "The mill in Tarn is led by Pietro Sund.", ("name", "clash")),
        ("Tarn beat Dunmore in the cup.", "Tarn were beaten by Dunmore in the cup.", ("direction", "clash")),
        ("Divers must carry a lamp.", "Divers are free to carry a lamp.", ("direction", "clash")),
        ("She won gold in the slalom.", "She won silver in the slalom.", ("order", "clash")),
        ("A teacher was hurt in the blast.", "A police officer was hurt in the blast.", ("role", "clash")),
        ("Three of the nine boats sank.", "Six of the nine boats are afloat.", ("number", "same-in-other-form")),
        ("Crews of cancelled trips got paid.", "Crews of cancelled trips never got paid.", ("negation", "clash")),
        ("Oskin will shut the mill.", "Oskin did not rule out shutting the mill.", ("modality", "clash")),
        ("According to Oskin, the mill is dry.", "According to Varn, the mill is dry.", ("attribution", "clash")),
        ("Oskin said Tarn is dry.", "Varn said Tarn is dry; Oskin declined to comment.", ("attribution", "clash")),
        ("The guards said miners burned it all.", "The miners said guards burned it all.", ("attribution", "clash")),
        ("A judge was hurt in the port of Tarn.", "In the port of Tarn a lawyer was hurt.", ("role", "clash")),
        ("Oskin took a bribe in Tarn.", "Oskin allegedly took a bribe in Tarn.", ("modality", "clash")),
        ("The firm agreed to sell the mill.", "The firm is in talks to sell the mill.", ("modality", "clash")),
        ("Miners decided to block Tarn.", "Miners are considering blocking Tarn.", ("modality", "clash")),
        ("The Tarn side beat Dunmore.", "Dunmore beat the Tarn side.", ("order", "clash")),
        ("Senator Oskin called it a lie.", "Senator Varn called it a lie.", ("attribution", "clash")),
        ("The union said the talks had failed.", "The ministry said the talks had failed.", ("attribution", "clash")),
        ("The mill was won by Petra Holm.", "The mill was won by Ida Lund.", ("name", "clash")),
        ("Every fifth well in Tarn is dry.", "Half of the wells in Tarn are dry.", ("percent", "clash")),
        ("The council approved the dam.", "The council voted down the dam.", ("direction", "clash")),
        ("Oskin and three other miners were held.", "Four miners were held.", ("number", "same-in-other-form")),
        ("Anna Oskin was seen at the port in Tarn.", "Vera Oskin was seen at the port in Tarn.", ("name", "clash")),
        ("The mill is shut, the army said.", "The mill is shut, its owners said.", ("attribution", "clash")),
        ("The mill in Tarn is insured.", "The mill in Tarn is uninsured.", ("negation", "clash")),
        ("Oskin has proved the well is foul.", "Oskin suspects the well is foul.", ("modality", "clash")),
        ("Oskin got a licence in Tarn.", "Oskin never got a licence in Tarn.", ("negation", "clash")),
        ("The driver stopped at the mill.", "The driver did not stop at the mill.", ("negation", "clash")),
        ("Coach Dario Valk left Tarn.", "In Tarn coach Bruno Holm left.", ("name", "clash")),
        ("Of 40 miners 12 are free.", "12 miners are free and 28 held.", ("number", "same-in-other-form")),
    ],
)  # fmt: skip
def test_verdict_says_what_a_difference_means(left: str, right: str, expected: tuple[str, str]) -> None:
    assert expected in found(left, right)
    assert expected in found(right, left)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Tarn beat Dunmore in the cup.", "Dunmore lost to Tarn in the cup."),
        ("The mill may close this year.", "In May the mill closed."),
        ("Tarn beat Dunmore in the cup.", "Dunmore were beaten by Tarn in the cup."),
        ("The port will not reopen until June.", "The port will reopen in June."),
        ("Police suspect that the fire was arson.", "The fire may have been arson."),
        ("A van that the thieves may have used was found in Tarn.", "A van was found in Tarn."),
        ("The team may stay in Tarn.", "The team can stay in Tarn."),
        ("Doctors Without Borders left Tarn.", "Doctors with Borders left Tarn."),
        ("Oskin came in not long after Varn.", "Oskin came in soon after Varn."),
        ("The ferry no longer lags behind the train.", "The ferry has stopped lagging behind the train."),
        ("In the north the party won 18% of votes.", "In the south the party won 27% of votes."),
        ("The crater is 90 metres wide.", "The crater is 30 metres deep."),
        ("They mined in Rostov Region.", "They mined in Rostov Oblast."),
        ("Not only the mill in Tarn burned.", "The mill in Tarn burned too."),
        ("Not all mills in Tarn will open.", "Some mills in Tarn will stay closed."),
        ("Divers failed to find traces of oil in the lake.", "Divers found no traces of oil in the lake."),
        ("Pavel Oskin will lead the bank in Tarn.", "Mr Oskin will lead the bank in Tarn."),
        ("Oskin raised $24 million last quarter.", "The Varn campaign raised $46 million last quarter."),
        ("“The dam is safe,” the Tarn engineer said.", "“The dam is safe,” Oskin said."),
        ("At least 32 countries lost citizens.", "The crash had 157 victims."),
        ("The mill was built in 1968, records show.", "Records show the mill was rebuilt in 1986 after a fire."),
        ("Mill talks end without a deal in Tarn", "No deal in talks on Tarn mill"),
        (
            "Police have opened a criminal investigation and seized the logs.",
            "Detectives have begun a criminal investigation and taken the logs.",
        ),
    ],
)
def test_what_only_looks_like_a_contradiction_is_no_clash(left: str, right: str) -> None:
    assert "clash" not in [verdict for _, verdict in found(left, right)]


def test_a_count_told_on_a_later_day_is_a_later_report() -> None:
    days = ("2024-06-11", "2024-06-12")
    assert found("The quake killed 40 people in Tarn.", "The quake killed 52 people in Tarn.", days=days) == [
        ("number", "later-report")
    ]


def test_other_days_are_of_something_else() -> None:
    left, right = "Tarn reported 505 new cases on Friday.", "Tarn reported 174 new cases on Saturday."
    assert ("number", "other-subject") in found(left, right)


def test_what_one_side_alone_tells_is_an_added_detail() -> None:
    assert found("The quake shook Tarn.", "The quake shook Tarn for 40 seconds.") == [("duration", "added-detail")]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Each paid less than $435 to Tarn.", "Each paid under $10 to Tarn."),
        ("The average gift to Tarn was $34.", "Most gifts to Tarn were $200 or less."),
        ("The rockets flew 260 and 170 miles.", "The two rockets flew 260 miles and 170 miles."),
    ],
)
def test_bounds_that_hold_together_are_no_clash(left: str, right: str) -> None:
    assert "clash" not in [verdict for _, verdict in found(left, right)]


def test_the_only_number_of_each_is_compared_across_languages() -> None:
    left = LinkSide("Ο σεισμός κατέστρεψε 1.250 σπίτια.", "el", None)
    right = LinkSide("The quake destroyed 12,500 homes.", "en", None)
    assert [one.verdict for one in find_differences(left, right)] == [Verdict.CLASH]


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (
            "The boat carried 241 people and 31 crew.",
            "Το πλοίο μετέφερε 214 επιβάτες και 31 ναύτες.",
            ("number", "clash"),
        ),
        (
            "Built in 1987, it was checked on 21 March 2024.",
            "Χτίστηκε το 1987 και ελέγχθηκε στις 12 Μαρτίου 2024.",
            ("date", "clash"),
        ),
        ("It was checked on 21 March 2024.", "Ελέγχθηκε στις 12 Μαρτίου 2024.", ("date", "other-subject")),
    ],
)
def test_what_is_left_when_all_else_is_the_same_is_compared_across_languages(
    left: str, right: str, expected: tuple[str, str]
) -> None:
    told = find_differences(LinkSide(left, "en", None), LinkSide(right, "el", None))
    assert expected in [(str(one.kind), str(one.verdict)) for one in told]


def test_a_unit_that_is_not_known_is_nothing_that_is_counted() -> None:
    left, right = "A stake 100 feet (30 m) away.", "Een paal op 100 voet (30 meter) afstand."
    told = find_differences(LinkSide(left, "en", None), LinkSide(right, "nl", None))
    assert not [one for one in told if one.verdict is Verdict.CLASH]


def test_of_several_dates_the_days_are_compared() -> None:
    left = "The ship was built in 1987 and had passed its last inspection on 21 March 2024."
    right = "The ship passed its last inspection on 12 March 2024, the register says."
    assert ("date", "clash") in found(left, right)


def test_a_language_without_a_table_clashes_with_no_other() -> None:
    left = LinkSide("Deprem 1,2 milyon ev yıktı.", "tr", None)
    right = LinkSide("The quake destroyed 12,500 homes.", "en", None)
    assert Verdict.CLASH not in [one.verdict for one in find_differences(left, right)]


def test_what_does_not_grow_is_no_later_report() -> None:
    days = ("2024-06-11", "2024-06-12")
    assert found("The disease affects 30 million people.", "The disease affects 37 million people.", days=days) == [
        ("number", "clash")
    ]


def test_only_what_is_counted_beside_what_grows_is_a_later_report() -> None:
    days = ("2024-06-11", "2024-06-12")
    left = "The ferry with 31 crew was built in Tarn in the north, and many were injured in the fire."
    right = "The ferry with 29 crew was built in Tarn in the north, and many were injured in the fire."
    assert found(left, right, days=days) == [("number", "clash")]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The court grants federal protection to nurses.", "In nine towns there is no federal protection for nurses."),
        ("Dam Workers Can Apply Again, Water Office Says", "Dam Workers Can Apply Again, Mill Board Says"),
        ("Bill Oskin won the seat of Tarn.", "William Oskin won the seat of Tarn."),
        ("Flood in the valley of Tarn — Herald", "Flood in the valley of Tarn — Post"),
        ("Flood in the valley of Tarn | Halm Herald", "Flood in the valley of Tarn | Daily Post"),
        ("The company said the dam was safe.", "The mill said the dam was safe."),
        ("The council has not yet decided on the dam.", "The council decided on the dam in March."),
        ("Oskin allegedly took a bribe.", "Police said Oskin took a bribe."),
        ("Rebels were chased by the army to Tarn.", "The army chased rebels to Tarn."),
    ],
)
def test_what_may_be_told_of_the_same_is_no_clash(left: str, right: str) -> None:
    assert "clash" not in [verdict for _, verdict in found(left, right)]


@pytest.mark.parametrize(
    ("language", "left", "right", "kind"),
    [
        ("es", "La planta de Orbal cerrará.", "La planta de Orbal podría cerrar, pero nada está decidido.", "modality"),
        ("pt", "O moinho vai fechar em junho.", "O moinho pode fechar em junho.", "modality"),
        ("el", "Η κυβέρνηση μείωσε τους φόρους.", "Η κυβέρνηση αύξησε τους φόρους.", "direction"),
        ("ru", "Аэропорт откроется в пятницу.", "Аэропорт может открыться в пятницу.", "modality"),
        ("ar", "تبلغ الغرامة مليوني دولار.", "تبلغ الغرامة عشرين مليون دولار.", "money"),
        ("de", "Das Gericht gab der Klage statt.", "Das Gericht wies die Klage ab.", "direction"),
        ("it", "Il sindaco ha chiesto scusa a tutti.", "Il sindaco non ha chiesto scusa a tutti.", "negation"),
        ("ar", "اعترف الوزير بالخطأ.", "لم يعترف الوزير بالخطأ.", "negation"),
        ("ar", "ستغلق الحكومة الميناء.", "قد تغلق الحكومة الميناء.", "modality"),
        ("ru", "Его приговорили к двум годам тюрьмы.", "Его приговорили к двенадцати годам тюрьмы.", "duration"),
    ],
)  # fmt: skip
def test_forms_of_words_are_known_in_each_language(language: str, left: str, right: str, kind: str) -> None:
    differences = find_differences(LinkSide(left, language, None), LinkSide(right, language, None))
    assert kind in [str(one.kind) for one in differences if one.verdict is Verdict.CLASH]


def test_a_later_report_is_one_of_which_both_days_are_known() -> None:
    left, right = "The blast injured nine people in Tarn.", "The blast injured six people in Tarn."
    assert ("number", "later-report") in found(left, right, days=("2026-03-02", "2026-03-01"))
    assert ("number", "clash") in found(left, right, days=("2026-03-02", None))


def test_a_day_clashes_beside_a_count_that_both_sides_have() -> None:
    left = "The pass will be shut for repairs from 9 May until 30 June after a vote of 14 to 9 in Lorne."
    right = "Lorne council voted 14 to 9 to shut the pass for repairs from 2 May until 30 June."
    assert ("date", "clash") in found(left, right)
    assert ("date", "clash") in found(right, left)


def test_a_day_of_a_month_is_held_against_its_like_beside_a_weekday() -> None:
    left = "The pass will be shut for repairs from 9 November until 30 April after a vote in Lorne on Monday."
    right = "Lorne voted on Monday to shut the pass for repairs from 2 November until 30 April."
    days = "2026-10-20", "2026-10-19"  # both days in November are Mondays
    assert ("date", "clash") in found(left, right, days=days)
    assert ("date", "clash") in found(right, left, days=("2026-10-19", "2026-10-20"))


def _told(left: tuple[str, str], right: tuple[str, str], days: tuple[str, str]) -> list[tuple[str, str]]:
    found = find_differences(LinkSide(*left, days[0]), LinkSide(*right, days[1]))
    return [(str(one.kind), str(one.verdict)) for one in found if one.left and one.right]


def test_as_many_wagons_left_the_rails_then_as_ever_will() -> None:
    hours = "2031-05-07T07:40:00+00:00", "2031-05-07T09:15:00+00:00"
    left = "Fourteen of its 32 wagons derailed at the crossing in Tarn shortly after 9.20 pm, the fire service said."
    right = "Twelve wagons jumped the rails at the crossing in Tarn, and two of the tanks split open."
    assert ("number", "clash") in _told((left, "en"), (right, "en"), hours)
    left = "One person, the driver, was killed when fourteen wagons left the track."
    right = "Seventeen of the 32 wagons left the rails, and one person, the driver, was killed."
    assert ("number", "clash") in _told((left, "en"), (right, "en"), hours)


def test_two_tanks_are_no_other_number_of_wagons() -> None:
    left = "Etwa 40 Tonnen Ammoniak traten aus zwei geborstenen Tanks aus."
    right = "Fourteen wagons derailed, and 40 tonnes of the gas escaped."
    assert _told((left, "de"), (right, "en"), ("2031-05-07", "2031-05-07")) == [("measure", "same-in-other-form")]


def test_those_who_had_to_leave_are_compared_beside_those_who_are_still_away() -> None:
    left = "About 2,400 people were moved out of the zone and most were allowed to return on Wednesday night."
    right = "Around 4,200 people were evacuated; all but 300 were home again by Wednesday night."
    assert _told((left, "en"), (right, "en"), ("2031-05-07", "2031-05-07")) == [("number", "clash")]


def test_a_unit_is_no_name() -> None:
    left, right = "Rund 15 Tonnen Kunststoff verbrannten.", "Etwa 15.000 Kilogramm Kunststoff verbrannten."
    found = _told((left, "de"), (right, "de"), ("2031-05-07", "2031-05-07"))
    assert found == [("measure", "same-in-other-form")]


def test_a_person_is_not_nobody() -> None:
    left, right = "Une personne est morte, selon la préfecture.", "Deux personnes sont mortes, selon la préfecture."
    assert _told((left, "fr"), (right, "fr"), ("2031-05-07", "2031-05-07")) == [("number", "clash")]


def test_a_name_that_goes_on_is_that_of_nobody_else() -> None:
    left = "Police have arrested two former Norvik employees on suspicion of sabotage."
    right = "Three former employees of Norvik Freight have been arrested on suspicion of sabotage, police said."
    assert _told((left, "en"), (right, "en"), ("2031-05-07", "2031-05-08")) == [("number", "later-report")]


def test_weeks_ago_are_a_time_as_in_other_languages() -> None:
    left, right = "The line was last checked six weeks ago.", "Die Strecke wurde zuletzt vor sechs Wochen geprüft."
    assert _told((left, "en"), (right, "de"), ("2031-05-07", "2031-05-07")) == [("duration", "same-in-other-form")]
