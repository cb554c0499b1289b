from reader.app.events.chosen_words import ChosenWords, words_of_cell, words_of_row
from reader.app.events.matrix import Matrix, Place
from tests.exporting.events import contradicted_event


def test_a_cell_brings_its_words_beside_those_that_they_clash_with() -> None:
    matrix = Matrix(contradicted_event(), base=0)
    words = words_of_cell(matrix, 0, matrix.columns.index(2))
    assert words.pair == (Place(0, 0), Place(2, 0))
    assert words.values == (("passed",), ("failed",))
    assert words.agreement.startswith("differs: passed (Herald)")


def test_of_a_story_without_a_sentence_it_is_said_whether_that_is_known() -> None:
    matrix = Matrix(contradicted_event(), base=0)
    words = words_of_cell(matrix, 0, matrix.columns.index(3))
    assert words.pair is not None
    assert words.pair[1] == Place(3, None)
    assert words.is_known


def test_nothing_that_is_chosen_has_no_words() -> None:
    assert words_of_cell(Matrix(contradicted_event()), -1, -1) == ChosenWords()
    assert words_of_row(None, is_known=False) == ChosenWords(is_known=False)
