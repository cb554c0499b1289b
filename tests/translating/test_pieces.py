from hypothesis import given
from hypothesis import strategies as st

from reader.translating.pieces import split_long


class Over:
    def __init__(self, most: int) -> None:
        self.most = most

    def __call__(self, text: str) -> bool:
        return len(text.split()) > self.most


def test_short_sentence_stays_whole() -> None:
    assert split_long("One, two, three.", Over(3)) == ("One, two, three.",)


def test_long_sentence_is_cut_where_a_clause_ends() -> None:
    sentence = "He came in, sat down and read; she went out, closed the door and sang."
    assert split_long(sentence, Over(10)) == (
        "He came in, sat down and read;",
        "she went out, closed the door and sang.",
    )


def test_sentence_without_marks_is_cut_at_blanks() -> None:
    assert split_long("a b c d e f", Over(3)) == ("a b c", "d e f")


def test_script_without_blanks_is_cut_at_its_own_comma() -> None:
    assert split_long("水位下降，大坝开闸", lambda text: len(text) > 6) == ("水位下降，", "大坝开闸")


@given(st.lists(st.text("abc,;.", min_size=1, max_size=8), min_size=1, max_size=60), st.integers(1, 9))
def test_pieces_joined_are_the_sentence(words: list[str], most: int) -> None:
    pieces = split_long(" ".join(words), Over(most))
    assert " ".join(pieces) == " ".join(words)
    assert all(len(piece.split()) <= most for piece in pieces)
