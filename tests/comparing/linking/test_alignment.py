"""Which pairs become links, and which of them moved."""

from reader.comparing.linking.alignment import (
    SURE,
    Candidate,
    find_left_over,
    find_moved,
    join_neighbours,
    keep_best,
    pair_places,
)
from reader.comparing.linking.similarity import Likeness
from reader.model.comparison import SURE_LINK


def candidate(left: int, right: int, score: float = 0.9) -> Candidate:
    return Candidate((left,), (right,), score, score)


def test_a_pair_near_the_best_of_its_row_or_column_is_kept() -> None:
    kept = keep_best(
        [Likeness(0, 0, 0.9, 0.9), Likeness(0, 1, 0.85, 0.85), Likeness(1, 0, 0.3, 0.3), Likeness(1, 1, 0.6, 0.6)]
    )
    assert [(pair.left, pair.right) for pair in kept] == [(0, 0), (0, 1), (1, 1)]


def test_a_pair_far_from_the_best_of_its_row_is_not_kept_for_its_column() -> None:
    kept = keep_best([Likeness(0, 0, 0.9, 0.9), Likeness(0, 1, 0.5, 0.5)])
    assert [(pair.left, pair.right) for pair in kept] == [(0, 0)]


def test_what_no_kept_pair_holds_is_linked_if_that_is_likelier_than_not() -> None:
    likely, doubtful = Likeness(1, 0, 0.55, 0.55), Likeness(2, 0, 0.48, 0.48)
    kept = [Likeness(0, 0, 0.8, 0.8), Likeness(3, 3, 0.7, 0.7)]
    assert find_left_over(kept, [*kept, likely, doubtful]) == [likely]


def test_in_versions_of_one_text_nothing_else_is_linked() -> None:
    kept = [Likeness(0, 0, 0.95, 0.95)]
    assert find_left_over(kept, [*kept, Likeness(1, 0, 0.55, 0.55)]) == []


def test_an_opening_that_no_link_holds_is_linked_to_one_with_the_main_news() -> None:
    kept = [Likeness(5, 5, 0.7, 0.7)]
    openings = [
        Likeness(0, 0, 0.0, 0.0, news=1.6),
        Likeness(0, 1, 0.1, 0.1, news=1.2),
        Likeness(1, 1, 0.0, 0.0, news=1.5),
    ]
    found = find_left_over(kept, [*kept, *openings, Likeness(2, 2, 0.4, 0.4)])
    assert [(pair.left, pair.right) for pair in found] == [(0, 0), (1, 1)]
    assert all(pair.score >= SURE and pair.probability < SURE_LINK for pair in found)


def test_an_opening_is_linked_to_one_of_which_more_is_told() -> None:
    kept = [Likeness(0, 3, 0.7, 0.7)]
    found = find_left_over(kept, [*kept, Likeness(0, 0, 0.0, 0.0, news=1.2)])
    assert [(pair.left, pair.right) for pair in found] == [(0, 0)]
    assert find_left_over([*kept, Likeness(3, 0, 0.7, 0.7)], [*kept, Likeness(0, 0, 0.0, 0.0, news=1.2)]) == []


def test_the_surplus_of_a_repeated_sentence_goes_to_the_last_of_the_other_side() -> None:
    assert pair_places([1, 4, 9], [2, 3]) == [(1, 2), (4, 3), (9, 3)]


def test_neighbours_that_share_one_sentence_are_joined() -> None:
    (joined,) = join_neighbours([candidate(3, 5), candidate(3, 6, 0.7)])
    assert (joined.left, joined.right, joined.score) == ((3,), (5, 6), 0.9)


def test_a_gap_between_partners_is_not_joined_over() -> None:
    assert len(join_neighbours([candidate(3, 5), candidate(3, 7)])) == 2


def test_no_more_than_three_sentences_are_joined() -> None:
    joined = join_neighbours([candidate(n, 0) for n in range(4)])
    assert [one.left for one in joined] == [(0, 1, 2), (3,)]


def test_unsure_pairs_are_not_joined() -> None:
    assert len(join_neighbours([candidate(3, 5), candidate(3, 6, 0.3)])) == 2


def test_moved_is_what_lies_outside_the_longest_run_in_order() -> None:
    links = [candidate(0, 4), candidate(1, 0), candidate(2, 1), candidate(3, 2)]
    assert find_moved(links) == {0}


def test_two_links_of_one_sentence_need_not_be_in_order() -> None:
    assert find_moved([candidate(0, 0), candidate(0, 1), candidate(1, 1)]) == frozenset()
