"""What befell nobody clashes with what befell some, in any language, unless both may be true."""

import pytest

from reader.comparing import compare
from reader.comparing.differing.differences import LinkSide, find_differences
from reader.comparing.differing.statements.people.harm.spared import read_spared
from reader.comparing.differing.statements.sentence_facts import read_facts
from reader.model.difference import Verdict
from tests.quality.differing.difference_scores import passage


def spared(text: str, language: str) -> list[tuple[set[str], str]]:
    return [(set(one.fates), text[one.start : one.end]) for one in read_spared(read_facts(text, language, None))]


def verdicts(language: str, left: str, right: str, days: tuple[str | None, str | None] = (None, None)) -> set[Verdict]:
    one, _, other = language.partition("-")
    found = find_differences(LinkSide(left, one, days[0]), LinkSide(right, other or one, days[1]))
    return {each.verdict for each in found if each.left and each.right}


@pytest.mark.parametrize(
    ("language", "text", "fates", "where"),
    [
        ("en", "Nobody was reported hurt at the quarry.", {"hurt"}, "Nobody was reported hurt"),
        ("en", "The wardens made no arrests.", {"arrested"}, "no arrests"),
        ("en", "There were no casualties.", {"dead", "hurt", "hospital"}, "no casualties"),
        ("en", "The march ended without injuries or arrests.", {"hurt", "arrested"}, "without injuries or arrests"),
        ("de", "Verletzt wurde bei dem Felssturz niemand.", {"hurt"}, "Verletzt wurde bei dem Felssturz niemand"),
        ("de", "Bei dem Felssturz wurde niemand getötet.", {"dead"}, "niemand getötet"),
        ("de", "Verletzte gab es nicht.", {"hurt"}, "Verletzte gab es nicht"),
        ("fr", "Personne n'a été blessé.", {"hurt"}, "Personne n'a été blessé"),
        ("fr", "Il n'y a pas eu de blessés.", {"hurt"}, "pas eu de blessés"),
        ("es", "La policía no detuvo a nadie.", {"arrested"}, "detuvo a nadie"),
        ("es", "No hubo muertos ni heridos.", {"dead", "hurt"}, "No hubo muertos ni heridos"),
        ("it", "Non è rimasto ferito nessuno.", {"hurt"}, "ferito nessuno"),
        ("pt", "Não houve feridos.", {"hurt"}, "Não houve feridos"),
        ("nl", "Bij de brand raakte niemand gewond.", {"hurt"}, "niemand gewond"),
        ("pl", "W pożarze nikt nie zginął.", {"dead"}, "nikt nie zginął"),
        ("el", "Δεν υπάρχουν τραυματίες.", {"hurt"}, "Δεν υπάρχουν τραυματίες"),
        ("ru", "Пострадавших нет.", {"hurt"}, "Пострадавших нет"),
    ],
)  # fmt: skip
def test_what_befell_nobody_is_read(language: str, text: str, fates: set[str], where: str) -> None:
    assert spared(text, language) == [(fates, where)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Nobody else was hurt."),
        ("en", "No one was seriously hurt."),
        ("en", "Nobody was hurt badly."),
        ("en", "Nobody in the quarry was hurt."),
        ("en", "Nobody lives in the huts."),
        ("en", "No one killed the shepherd."),
        ("en", "There were no further arrests."),
        ("en", "No arrest warrants were issued."),
        ("en", "Nobody will be arrested."),
        ("en", "To make sure nobody is hurt, the path was closed."),
        ("en", "Was nobody hurt?"),
        ("de", "Niemand wurde schwer verletzt."),
        ("de", "Der Tod des verletzten Hirten ließ niemanden kalt."),
        ("fr", "Une personne a été blessée."),
        ("es", "Los heridos no fueron identificados."),
        ("ru", "Никто из пастухов не пострадал."),
    ],
)
def test_what_befell_some_all_the_same_or_may_yet_is_not(language: str, text: str) -> None:
    assert spared(text, language) == []


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("en", "No one was arrested at the fair.", "Three people were arrested at the fair, wardens said."),
        ("en", "Nobody was hurt.", "A boy was hurt by a falling stone."),
        ("en", "There were no injuries.", "Several people were injured."),
        ("de", "Festgenommen wurde niemand.", "Die Polizei nahm vier Hirten fest."),
        ("de", "Zu Festnahmen kam es nicht.", "Die Polizei nahm vier Hirten fest."),
        ("en", "No one was arrested for the theft.", "Two men were arrested for theft."),
        ("fr", "On ne déplore aucun blessé.", "Deux bergers ont été blessés."),
        ("es", "Nadie resultó herido.", "Tres pastores resultaron heridos."),
        ("it", "Non ci sono feriti.", "I feriti sono due."),
        ("pt", "Ninguém ficou ferido.", "Dois pastores ficaram feridos."),
        ("nl", "Er raakte niemand gewond.", "Twee herders raakten gewond."),
        ("pl", "Nikt nie ucierpiał.", "Ucierpiały dwie osoby."),
        ("el", "Δεν έγινε καμία σύλληψη.", "Η αστυνομία συνέλαβε τρεις βοσκούς."),
        ("ru", "Никто не пострадал.", "Пострадали два пастуха."),
        ("en-de", "Nobody was hurt.", "Zwei Hirten wurden verletzt."),
    ],
)  # fmt: skip
def test_none_and_some_clash(language: str, left: str, right: str) -> None:
    assert verdicts(language, left, right) == {Verdict.CLASH}


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("en", "No guards were hurt.", "Two shepherds were hurt."),
        ("en", "Nobody was killed.", "Two shepherds were hurt."),
        ("en", "No one was arrested on Monday.", "Three people were arrested on Wednesday."),
        ("en", "The first search ended, and nobody was hurt.", "Two were hurt in the second one, in bad weather."),
        ("en", "No one was arrested over the leak of the papers.", "Two men were arrested at the gate."),
        ("en", "Nobody was hurt in last year's rockfall.", "Two people were hurt in the rockfall."),
        ("en", "Two shepherds were hurt, but no guards were hurt.", "Two shepherds were hurt."),
        ("en", "Nobody was hurt.", "Of two shepherds nothing is known."),
        ("fr", "Aucun garde n'a été blessé.", "Deux bergers ont été blessés."),
        ("ru", "Никто из стражников не пострадал.", "Двое пастухов пострадали."),
    ],
)
def test_none_of_some_and_some_of_others_do_not(language: str, left: str, right: str) -> None:
    assert Verdict.CLASH not in verdicts(language, left, right)


def test_a_later_report_may_know_of_some() -> None:
    days = "2031-05-02T08:00:00", "2031-05-02T19:00:00"
    nobody, some = "No one was hurt.", "Two people were hurt."

    assert verdicts("en", nobody, some, days) == {Verdict.LATER_REPORT}
    assert verdicts("en", "No one was hurt so far.", some) == {Verdict.LATER_REPORT}
    assert verdicts("en", "Three people were arrested.", "No one was arrested.", days) == {Verdict.CLASH}


def test_they_are_linked_in_stories_of_one_event_that_share_no_word_of_it() -> None:
    left = "A bus slid into the river Torr near Orsk on Monday. Divers searched the river Torr until the evening. "
    right = "On Monday a bus slid into the Torr near Orsk. Until the evening divers searched the Torr. "
    one, other = (
        passage(f"{left}No one lost their life.", "en"),
        passage(f"{right}A young man died in the water.", "en"),
    )

    links = [link for link in compare(one, other).links if 2 in link.left and 2 in link.right]

    assert [bool(link.clashes) for link in links] == [True]


@pytest.mark.parametrize(
    ("left", "right", "is_clash"),
    [
        ("A firefighter was injured.", "Kein Feuerwehrmann wurde verletzt.", True),
        ("Two firefighters were hurt.", "Kein Feuerwehrmann wurde verletzt.", True),
        ("Two firefighters were hurt.", "Kein Bewohner wurde verletzt.", False),
    ],
)
def test_none_of_some_people_is_held_against_them_in_another_language(left: str, right: str, *, is_clash: bool) -> None:
    found = find_differences(LinkSide(left, "en", None), LinkSide(right, "de", None))
    assert (Verdict.CLASH in {one.verdict for one in found}) == is_clash
