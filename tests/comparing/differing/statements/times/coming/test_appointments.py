"""Two weekdays of one meeting to come clash; one that was, one of others and one that is denied have their own."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.difference import DifferenceKind, Verdict


def clash(language: str, left: str, right: str) -> bool:
    found = find_differences(LinkSide(left, language, None), LinkSide(right, language, None))
    return (DifferenceKind.DATE, Verdict.CLASH) in {(one.kind, one.verdict) for one in found}


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("en", "Talks between the guild and Orsk Ferries resume on Thursday.",
         "Talks with Orsk Ferries are due to resume on Wednesday."),
        ("en", "The council will decide on the mast on Friday.", "A council is to rule on the mast on Tuesday."),
        ("de", "Gilde und Reederei treffen sich am Donnerstag wieder.",
         "Am Freitag wollen sich Gilde und Reederei erneut treffen."),
        ("fr", "La guilde et l'armateur se reverront jeudi.", "La guilde et l'armateur doivent se revoir vendredi."),
        ("es", "El gremio y la naviera se reunirán de nuevo el jueves.",
         "El gremio y la naviera volverán a reunirse el viernes."),
        ("it", "Gilda e armatore si incontreranno giovedì.", "Gilda e armatore devono incontrarsi venerdì."),
        ("pt", "Guilda e armador voltam a reunir-se na quinta-feira.",
         "A guilda e o armador reúnem-se de novo na sexta-feira."),
        ("pl", "Cech i armator spotkają się ponownie w czwartek.", "Cech i armator mają się znów spotkać w piątek."),
        ("el", "Η συντεχνία και η ναυτιλιακή θα συναντηθούν ξανά την Πέμπτη.",
         "Η συντεχνία και η ναυτιλιακή συναντώνται πάλι την Παρασκευή."),
    ],
)  # fmt: skip
def test_weekdays_of_one_thing_to_come_clash(language: str, left: str, right: str) -> None:
    assert clash(language, left, right)


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("en", "The guild meets its members on Thursday.", "The guild meets the ferry line on Friday."),
        ("en", "Guild and ferry line met again on Thursday.", "Guild and ferry line will meet again on Friday."),
        ("en", "Talks between Orsk Ferries and the guild resume on Thursday.",
         "Talks between Orsk Ferries and the pilots resume on Friday."),
        ("en", "Guild and ferry line will not meet on Thursday.", "Guild and ferry line will meet on Friday."),
        ("en", "The council will hear the guild on Thursday.", "The council will rule on Friday."),
        ("de", "Gilde und Reederei haben sich am Dienstag getroffen.", "Gilde und Reederei treffen sich am Freitag."),
        ("fr", "La guilde rencontrera le maire jeudi.", "La guilde doit rencontrer l'armateur vendredi."),
    ],
)  # fmt: skip
def test_those_of_what_was_or_of_others_do_not(language: str, left: str, right: str) -> None:
    assert not clash(language, left, right)


def clash_in_two(left: str, right: str, language: str) -> bool:
    found = find_differences(LinkSide(left, "en", "2025-05-12"), LinkSide(right, language, "2025-05-12"))
    return (DifferenceKind.DATE, Verdict.CLASH) in {(one.kind, one.verdict) for one in found}


def test_days_of_one_meeting_clash_between_two_languages() -> None:
    left = "The council meets on 15 May to talk about emergency aid for traders."
    right = "Der Stadtrat tritt am 22. Mai zusammen, um über Soforthilfe für die Händler zu beraten."
    assert clash_in_two(left, right, "de")
    assert not clash_in_two(left, right.replace("tritt", "tritt erneut"), "de")
    assert not clash_in_two(left, right.replace("Stadtrat", "Ausschuss"), "de")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The council met on 15 May to discuss aid for traders.", "The council will meet on 22 May to discuss aid."),
        ("The Senate will vote on the bill on 15 May.", "The House will vote on the bill on 22 May."),
        ("The court will rule on the appeal on 15 May.", "Will the court rule on the appeal on 22 May?"),
    ],
)
def test_days_of_two_meetings_do_not(left: str, right: str) -> None:
    assert not clash_in_two(left, right, "en")


def test_two_days_of_one_meeting_of_one_language_clash() -> None:
    assert clash_in_two(
        "The council will meet on 15 May to discuss aid for traders.",
        "The council is due to meet on 22 May to discuss aid for traders.",
        "en",
    )
