"""Names and nouns before two numbers, or names behind them, tell two things apart."""

import pytest

from reader.comparing.differing.statements.questions.beside_numbers import are_beside_two, name_two
from reader.comparing.differing.statements.sentence_facts import read_facts


def are_apart(language: str, left: str, right: str) -> bool:
    one, other = read_facts(left, language, None), read_facts(right, language, None)
    told = one, one.quantities[0], other, other.quantities[0]
    return name_two(*told) or are_beside_two(*told)


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("en", "The tour boat Swallow was carrying 34 people.", "The ferry Osprey had 61 people on board."),
        ("en", "In Velden 3,000 people marched.", "In Ostia 5,000 people marched."),
        ("en", "The company employs 4,200 people in six countries.", "The plant has 2,900 workers."),
        ("de", "Der Bus war mit 28 Fahrgästen unterwegs.", "Die Tram mit 55 Fahrgästen blieb stehen."),
    ],
)
def test_two_things_are_told_apart(language: str, left: str, right: str) -> None:
    assert are_apart(language, left, right)
    assert are_apart(language, right, left)


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("en", "Coastguard officers said 112 people had been aboard the Linnet.", "A ferry carrying 86 people sank."),
        ("en", "A boat with 40 people aboard sank.", "The ferry was carrying 60 people."),
        ("en", "A petition was signed by 5,200 residents.", "They handed over a petition with 7,800 signatures."),
        ("en", "Tarrant employs 64 people.", "With a staff of 90 the dairy is large."),
    ],
)
def test_one_thing_by_other_words_is_not(language: str, left: str, right: str) -> None:
    assert not are_apart(language, left, right)
    assert not are_apart(language, right, left)
