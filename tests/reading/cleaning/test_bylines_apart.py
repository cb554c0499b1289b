from reader.reading.cleaning.bylines_apart import part_bylines


def test_a_byline_right_below_a_deck_is_a_line_of_its_own() -> None:
    lines = ["Engineers say that it may stay shut", "   By [12]Ann Roe", "Transport correspondent"]
    assert part_bylines(lines, range(3)) == ([lines[0], "", *lines[1:]], [0, 1, 1, 2])


def test_a_sentence_that_begins_with_such_a_word_goes_on() -> None:
    lines = [
        "The ship went at noon.",
        "By Ann Roe",
        "Wer dort lebt, sieht nichts",
        "Von Halm aus fuhren wir mit ihm weiter.",
    ]
    assert part_bylines(lines, range(4))[0] is lines


def test_a_byline_in_small_letters_is_one_below_a_headline_in_capitals() -> None:
    lines = ["A DYKE THAT NOBODY WANTED", "by Ann Roe"]
    assert part_bylines(lines, range(2))[0] == [lines[0], "", lines[1]]
    wrapped = ["He was born in the town of", "by Ann Roe"]
    assert part_bylines(wrapped, range(2))[0] is wrapped
