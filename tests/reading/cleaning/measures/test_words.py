import re

from hypothesis import given
from hypothesis import strategies as st

from reader.reading.cleaning.measures.words import split_words


@given(st.text() | st.text(alphabet="ab1_-.,’“”–…\u00a0 éßя\n"))
def test_words_are_those_of_the_expression(text: str) -> None:
    low = text.lower()

    assert split_words(low) == tuple(re.findall(r"\w+", low))


def test_marks_of_typesetting_stand_between_words() -> None:
    assert split_words("“it’s late”—he said…\u00a0no") == ("it", "s", "late", "he", "said", "no")
