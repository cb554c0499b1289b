"""What the user said of a pair holds whichever story is on the left, and for no other pair."""

from reader.model.pair_keys import link_keys, pair_keys
from tests.comparing.articles import make_article

LEFT = make_article("Ferry aground", "A ferry ran aground.", "Nobody was hurt.")
RIGHT = make_article("Aground", "The ferry struck a reef.", "It was towed.")


def test_a_pair_has_one_name_whichever_story_is_left() -> None:
    assert pair_keys(LEFT, RIGHT, [(1, 2)]) == pair_keys(RIGHT, LEFT, [(2, 1)])


def test_two_pairs_have_two_names() -> None:
    assert len(pair_keys(LEFT, RIGHT, [(1, 1), (1, 2), (2, 1)])) == 3


def test_a_link_of_several_sentences_has_the_names_of_all_its_pairs() -> None:
    assert link_keys(LEFT, RIGHT, ((1, 2), (1,))) == pair_keys(LEFT, RIGHT, [(1, 1), (2, 1)])
