"""One toll is linked where two stories are surely of one event, in one language or two, in whatever number."""

from dataclasses import replace

import pytest

from reader.comparing import compare
from reader.model.article import Article, Role
from reader.model.difference import Verdict
from tests.comparing.ferry_stories import EVENT
from tests.quality.differing.difference_scores import passage

SAME = (
    "A ferry overturned near the island of Ostrel late on Tuesday. The Marisol sailed from the port of Brannick at "
    "five. High waves hindered the search, according to the coastguard."
)


def verdicts(language: str, left: str, right: str, day: str = "2031-04-02") -> list[set[Verdict]]:
    """List the verdicts on both numbers in each link of the last sentences of two stories."""
    one = passage(f"{EVENT[language]} {left}", language, "2031-04-02")
    other = passage(f"{SAME} {right}", "en", day)
    return of_link(one, len(one.sentences) - 1, other, len(other.sentences) - 1)


def of_link(one: Article, at: int, other: Article, place: int) -> list[set[Verdict]]:
    return [
        {found.verdict for found in link.differences if found.left and found.right}
        for link in compare(one, other).links
        if at in link.left and place in link.right
    ]


@pytest.mark.parametrize(
    ("language", "left", "right", "told"),
    [
        ("de", "Neun Menschen würden noch vermisst.", "Nine passengers were missing that evening.", Verdict.SAME),
        ("el", "Έξι άτομα αγνοούνται ακόμη.", "Six people remain missing.", Verdict.SAME),
        ("en", "Nine people were missing, he said.", "Officials said eight were unaccounted for.", Verdict.CLASH),
        ("de", "Neun Menschen würden noch vermisst.", "Eight people were unaccounted for.", Verdict.CLASH),
        ("el", "Πέντε άνθρωποι διασώθηκαν.", "Six people were rescued.", Verdict.CLASH),
    ],
)
def test_a_small_toll_is_linked_in_one_language_and_in_two(language: str, left: str, right: str, told: Verdict) -> None:
    assert verdicts(language, left, right) == [{told}]


def test_another_toll_of_the_next_day_is_that_of_a_later_report() -> None:
    found = verdicts("en", "Nine people were missing, he said.", "Six remain unaccounted for.", "2031-04-03")

    assert found == [{Verdict.LATER_REPORT}]


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("en", "Nine people were missing, he said.", "Two more were reported unaccounted for."),
        ("de", "Zwei Menschen starben.", "Two people drowned when another ship sank there in 2019."),
        ("en", "Two people were arrested over unpaid harbour dues.", "In Brannick, police arrested six looters."),
        ("en", "Nine are missing.", "Forty are unaccounted for."),
    ],
)
def test_more_of_them_another_event_and_other_people_are_not_linked(language: str, left: str, right: str) -> None:
    assert verdicts(language, left, right) == []


def test_some_of_those_told_of_before_are_not_all_of_another_story() -> None:
    deaths = "Three people have died, police said."
    some = "Divers went down again. The two bodies were found in a van lying upside down. It was lifted out."
    one, other = passage(f"{deaths} {EVENT['en']}", "en", "2031-04-02"), passage(f"{some} {SAME}", "en", "2031-04-03")
    assert of_link(one, 0, other, 1) == []


def test_one_of_several_tolls_needs_words_in_common() -> None:
    several = "Zwölf Menschen starben. Drei Menschen starben, als das Dach der Bar einstürzte."

    assert verdicts("de", several, "Twelve people died. Three people were killed when the roof of the bar fell in.")
    assert not verdicts("de", several, "Twelve people died. Three people were killed on the stairs by smoke.")


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("en", "At least 12 dead as boat goes down", "Fourteen drown off Brannick"),
        ("de", "Elf Tote bei Schiffsunglück", "Nine dead in disaster at sea"),
    ],
)
def test_two_headlines_that_tell_the_dead_are_linked(language: str, left: str, right: str) -> None:
    one = _headed(left, EVENT[language], language)
    other = _headed(right, SAME, "en")

    assert len(of_link(one, 0, other, 0)) == 1


def _headed(headline: str, text: str, language: str) -> Article:
    made = passage(f"{headline}\n{text}", language, "2031-04-02")
    return replace(made, paragraphs=(replace(made.paragraphs[0], role=Role.HEADLINE), *made.paragraphs[1:]))


def test_stories_that_are_not_surely_of_one_event_are_not_linked_by_a_toll() -> None:
    left = passage("A ferry capsized off Norwick. Nine people were missing.", "en")
    right = passage("The river rose in Selby. Eight residents were unaccounted for.", "en")

    assert compare(left, right).links == ()
