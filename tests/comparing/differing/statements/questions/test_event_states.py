"""What a sentence tells is in which of two states, and how: it stays so, turns so, is or was so."""

from datetime import date

import pytest

from reader.comparing.differing.statements.questions.event_states import read_event_states
from reader.comparing.differing.statements.sentence_facts import read_facts


def read(text: str, language: str = "en") -> list[tuple[str, str, list[str]]]:
    told = read_event_states(read_facts(text, language, date(2031, 5, 12)))
    return [(one.axis + one.end, one.how, [word.text for word in one.things]) for one in told if not one.is_before]


@pytest.mark.parametrize(
    ("language", "text", "state", "how"),
    [
        ("en", "The quay road remained closed on Monday.", "way-", "stays"),
        ("en", "The quay road has not reopened.", "way-", "stays"),
        ("en", "The quay road is closed.", "way-", "is"),
        ("en", "The quay road was closed.", "way-", "was"),
        ("en", "The quay road was reopened.", "way+", "turns"),
        ("en", "Lowe, who was elected in May, remains in office.", "office+", "stays"),
        ("en", "Police released Lowe on Monday.", "custody-", "turns"),
        ("de", "Am Montag wurde die Brücke wieder freigegeben.", "way+", "turns"),
        ("de", "Das Stadtfest findet nicht statt.", "held-", "final"),
        ("fr", "Le sacristain, Luc Perrin, est toujours en garde à vue.", "custody+", "stays"),
        ("es", "Sigue cerrada la carretera.", "way-", "stays"),
        ("ru", "Мост закрыт.", "way-", "is"),
    ],
)
def test_states_are_read_with_how_they_are_told(language: str, text: str, state: str, how: str) -> None:
    assert [told[:2] for told in read(text, language)] == [(state, how)]


def test_the_people_or_the_things_are_told_of() -> None:
    assert read("Police released Lowe on Monday.")[0][2] == ["Lowe"]
    assert read("Bürgermeisterin Ute Karg hat das Stadtfest abgesagt.", "de")[0][2] == ["Ute", "Karg", "Stadtfest"]
    assert read("The suspect is on the run.")[0][2] == ["suspect"]


@pytest.mark.parametrize(
    "text",
    [
        "Is the road still closed?",
        "The road may remain closed.",
        "The road was closed until Monday.",
        "The road was closed for two hours.",
        "Last year the road was closed.",
        "If it rains, the road remains closed.",
        "Two roads remain closed.",
        "The northern half of the road remains partly closed.",
        "She wants the road to be closed.",
        "The road will be reopened.",
        "The road was closed and the road was reopened.",
    ],
)
def test_what_may_be_was_so_for_a_time_or_is_one_of_several_is_none(text: str) -> None:
    assert read(text) == []
