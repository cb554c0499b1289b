from reader.reading.language.document_words import find_known_words


def test_a_short_word_with_its_point_before_a_small_letter_or_a_number_is_an_abbreviation() -> None:
    assert find_known_words("The Bhd. firm grew. It paid Tz. 500 to each.") == {"Bhd.", "Tz."}


def test_a_name_with_an_exclamation_mark_before_a_small_letter_is_a_name() -> None:
    assert find_known_words("Zoom! deal fails. Nobody said why.") == {"Zoom!"}


def test_a_word_that_also_stands_without_a_point_is_none() -> None:
    assert find_known_words("They saw the bay. it was calm. The bay is wide.") == frozenset()


def test_a_text_without_capitals_shows_nothing() -> None:
    text = " ".join(["we saw it. then we ran. it was odd. so we hid."] * 3)
    assert find_known_words(text) == frozenset()
