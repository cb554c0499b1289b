"""What comes near a sentence that tells no claim."""

from reader.app.events.matrix import Matrix, MatrixRowKind
from reader.app.events.one_against_all import against_all_rows
from reader.gathering import gather_event
from reader.gathering.beside import find_beside
from reader.gathering.claims import Likeness
from reader.model.events.event import Event, State
from tests.gathering.stories import article_of

HERALD = article_of("Herald", "A ferry ran aground off Tarn.", "The ferry was going at 92 km/h in fog, a sailor said.")
MONITOR = article_of("Monitor", "The log shows 57 miles an hour where 37 were allowed.", "Cows grazed on the quay.")
BOTE = article_of("Bote", "Die Fähre fuhr 92 km/h.", language="de")
ARTICLES = [HERALD, MONITOR, BOTE]


def states(event: Event, story: int, sentence: int) -> dict[int, State]:
    matrix = Matrix(event, shows_alone=True)
    row = next(
        n
        for n, one in enumerate(matrix.rows)
        if (one.kind, one.story, one.number) == (MatrixRowKind.SENTENCE, story, sentence)
    )
    cells = (matrix.cell(row, column) for column in range(len(matrix.columns)))
    return {cell.story: cell.state for cell in cells if cell.story != story}


def test_of_two_who_tell_a_speed_neither_is_said_not_to_tell_the_others() -> None:
    event = gather_event(ARTICLES[:2])
    assert event.beside == (((0, 1), (1, 0)),)
    assert states(event, 0, 1) == {1: State.UNKNOWN}
    assert states(event, 1, 0) == {0: State.UNKNOWN}
    assert states(event, 1, 1) == {0: State.ABSENT}
    assert [row.note for row in against_all_rows(event, 1)] == [
        "others may tell it in other words",
        "found in no other story",
    ]


def test_what_is_somewhat_like_a_sentence_comes_near_it_but_for_what_is_linked_or_held() -> None:
    pairs = {((0, 0), (1, 1)): 0.4, ((0, 0), (1, 0)): 0.2, ((0, 0), (2, 0)): 0.7}
    likeness = Likeness(pairs, [((0, 0), (2, 0))])
    speeds = ((0, 1), (1, 0))
    assert find_beside(ARTICLES, likeness, frozenset()) == [((0, 0), (1, 1)), speeds]
    assert find_beside(ARTICLES, likeness, {(0, 0), (1, 1)}) == [speeds]
