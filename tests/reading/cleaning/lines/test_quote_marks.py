from reader.reading.cleaning.lines.quote_marks import without_quote_marks


def test_marks_before_all_lines_go_in_whatever_depth() -> None:
    quoted = ["Fwd", "", "> one", ">", "> two", ">> three", "> > four", "> a > b"]
    assert list(without_quote_marks(quoted)) == ["Fwd", "", "one", "", "two", "three", "four", "a > b"]


def test_marks_before_a_quotation_of_a_story_stay() -> None:
    story = ["A story", "> says one", "> says two", "> says three", "> says four", "goes on", "and on"]
    assert list(without_quote_marks(story)) == story
