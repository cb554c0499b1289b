"""What stands between two quotations, or behind one, and is about somebody else, gives its words to nobody wrong."""

from tests.comparing.differing.quoting.quoted_stories import said


def who(text: str) -> list[list[str]]:
    return [speaker for _, speaker in said(text)]


def test_a_clause_about_another_between_two_pieces_ends_the_first_ones_words() -> None:
    text = "The envoy Mara Oskin praised their “honesty and courage,” while Bela Varn lauded them for “daring it all.”"
    assert who(text)[0] == ["Mara Oskin"]
    assert ["Mara Oskin"] not in who(text)[1:]


def test_one_who_says_two_things_of_others_says_both() -> None:
    text = "Oskin called the weir “a gift to us all” and the old bridge “a danger to the town.”"
    assert who(text) == [["Oskin"]]


def test_what_is_asked_in_the_same_breath_is_of_one() -> None:
    text = "“Promise to keep it in sight,” Oskin sings to Varn before asking her, “Where do we go from here?”"
    assert who(text) == [["Oskin"]]


def test_who_says_the_next_quotation_did_not_say_this_one() -> None:
    text = (
        "Mara Oskin said Varn looked like an “angry, bitter man,” and Varn’s boss, Ann Lund, said, “It was all done.”"
    )
    assert who(text) == [["Mara Oskin"], ["Ann Lund"]]


def test_who_is_told_of_in_the_next_sentence_did_not_say_what_a_period_ended() -> None:
    text = (
        'The row went on with Oskin, who warned on Monday that the sluice is "always shut." Varn responded on Tuesday.'
    )
    assert who(text) == [["Oskin"]]


def test_who_complains_in_what_somebody_says_is_not_who_adds_something() -> None:
    text = "Oskin began by saying that all Varn had complained about had been done, saying, “We bought every pump.”"
    assert who(text) == [["Oskin"]]


def test_a_headline_in_capitals_tells_by_its_first_name() -> None:
    assert who("(RELATED: Oskin Calls Story ‘Misleading,’ Says Varn Pushed Lund To Pay)") == [["Oskin"]]


def test_an_item_of_a_list_is_not_said_by_whom_it_quotes() -> None:
    found = said("— Teaching all towns about the weir. “Frankly, we must show it,” said Oskin.")
    assert found == [(["“Frankly, we must show it,”"], ["Oskin"])]
