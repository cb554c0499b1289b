"""What belongs to a story whatever the models say."""

import pytest

from reader.model.article import Role
from reader.reading.cleaning.classification import judge_units
from reader.reading.cleaning.guards.belonging import (
    corrections_behind,
    is_bare,
    is_signed,
    list_behind,
    sentences_behind,
    speech_behind,
    units_that_belong,
    without_box_heads,
    without_comments,
    without_greetings,
    without_interruptions,
    without_phrases_at_end,
)
from reader.reading.cleaning.lines.units import Unit, split_units
from reader.reading.cleaning.measures.page_features import Page

FIRST = "The crane fell on the quay of Elsin at noon on Sunday, the harbour office said."
SECOND = "Nobody was hurt, but the ferries to the mainland wait until the quay is cleared."


def page_of(*texts: str) -> Page:
    return Page([Unit(text, number, number) for number, text in enumerate(texts)])


def test_a_file_of_prose_alone_is_bare() -> None:
    assert is_bare(page_of("Crane falls on quay", FIRST, SECOND))


@pytest.mark.parametrize("line", ["Share on Facebook", "Subscribe to our newsletter", "3 comments"])
def test_a_file_with_what_pages_say_around_stories_is_not_bare(line: str) -> None:
    assert not is_bare(page_of("Crane falls on quay", FIRST, line, SECOND))


def test_a_list_after_a_colon_belongs_to_the_story() -> None:
    page = page_of(FIRST, "Three piers are closed:", "Old pier", "Fish pier", "Ferry pier", SECOND)
    assert list(units_that_belong(page, [0, 1, 5], [0.5] * 6, None)) == [2, 3, 4]


@pytest.mark.parametrize(
    ("line", "added"),
    [("On Sunday the harbour office took these steps:", [1]), ("Share this article with your friends:", [])],
)
def test_what_announces_the_list_that_a_story_begins_with_belongs_to_it(line: str, added: list[int]) -> None:
    page = page_of("What the office decided", line, "The old pier is closed.", "The fish pier stays open.", SECOND)
    assert list(units_that_belong(page, [2, 3, 4], [0.1] * 5, 0)) == added


def test_a_list_with_furniture_in_it_does_not() -> None:
    page = page_of(FIRST, "Three piers are closed:", "Share on Facebook", "Old pier", SECOND)
    assert list(units_that_belong(page, [0, 1, 4], [0.5] * 5, None)) == []


def test_a_short_sentence_between_paragraphs_belongs_to_the_story() -> None:
    assert list(units_that_belong(page_of(FIRST, "He said no.", SECOND), [0, 2], [0.5] * 3, None)) == [1]


def test_a_sentence_between_headline_and_story_belongs_to_it() -> None:
    deck = "The quay of Elsin stays closed for weeks and ferries must wait."
    page = page_of("Crane falls on quay", deck, "Sunday, 14 March 2024", FIRST, SECOND)
    assert list(units_that_belong(page, [3, 4], [0.2] * 5, 0)) == [1]


def test_a_sentence_right_below_the_headline_is_the_first_of_the_story_though_nothing_below_tells_of_it() -> None:
    first = "Two walkers from the mainland were lucky on the high ridge this Monday."
    page = page_of("Couple saved after slide", first, "Share", "0", FIRST, SECOND)
    assert list(units_that_belong(page, [4, 5], [0.3, 0.4, 0.1, 0.1, 0.9, 0.9], 0)) == [1]
    assert list(units_that_belong(page, [4, 5], [0.3, 0.2, 0.1, 0.1, 0.9, 0.9], 0)) == []


def test_short_sentences_right_behind_the_story_belong_to_it() -> None:
    assert list(sentences_behind(page_of(FIRST, "He said no.", "More news"), 0)) == [1]


def test_a_sentence_of_something_else_above_the_story_does_not() -> None:
    other = "Islanders lose the cup final in the last minute of the match."
    page = page_of(other, "Crane falls on quay", FIRST, SECOND)
    assert list(units_that_belong(page, [2, 3], [0.2] * 4, None)) == []


def test_short_sentences_that_follow_a_paragraph_of_the_story_belong_to_it() -> None:
    page = page_of(FIRST, "A ferry runs every twenty minutes from Thursday.", "About Elsin", SECOND)
    assert list(units_that_belong(page, [0, 3], [0.5] * 4, None)) == [1]


def test_what_interrupts_the_story_or_names_another_one_is_left_out() -> None:
    page = page_of(
        FIRST, "Story continues below", "Zobacz też: Młyn będzie muzeum", "Try our quiz: Whose is the mill?", SECOND
    )
    assert without_interruptions(page, [0, 1, 2, 3, 4]) == [0, 4]


def test_a_correction_behind_the_story_belongs_to_it() -> None:
    correction = "This article was amended on 3 May 2019 to correct a name."
    page = page_of(FIRST, SECOND, correction, "More news")
    assert list(corrections_behind(page, 1)) == [2]
    assert without_phrases_at_end(page, [0, 1, 2]) == [0, 1, 2]


def test_a_long_paragraph_that_is_surely_told_is_no_notice_at_the_end() -> None:
    quoted = f"{SECOND} “Ann Orr is a professor of piers at Elsin, and she is the author of the plan,” {SECOND.lower()}"
    page = page_of(FIRST, SECOND, quoted)
    assert "biography" in page.measured[2].kinds
    assert without_phrases_at_end(page, [0, 1, 2]) == [0, 1]
    assert without_phrases_at_end(page, [0, 1, 2], frozenset({2})) == [0, 1, 2]


def test_a_list_that_a_colon_announces_behind_the_story_belongs_to_it() -> None:
    entries = ("June 10 – Harsund, North Pier", "June 12 – Elsin, Old Hall", "June 20 – Velt, Park", "July 1 – Olm")
    page = page_of(FIRST, "All dates:", *entries, "Share on Facebook")
    assert list(list_behind(page, 0)) == [1, 2, 3, 4, 5]
    assert list(list_behind(page_of(FIRST, *entries), 0)) == []


def test_a_long_paragraph_inside_belongs_to_the_story_whatever_phrase_it_has() -> None:
    long = (
        f"{SECOND} The privacy policy of the yard does not let it say who was at the crane, said its owner on Sunday."
    )
    page = page_of(FIRST, long, SECOND)
    assert list(units_that_belong(page, [0, 2], [0.9, 0.3, 0.9], None)) == [1]
    assert list(units_that_belong(page, [0, 2], [0.9, 0.1, 0.9], None)) == []


def test_who_wrote_a_message_that_the_story_shows_belongs_to_it() -> None:
    page = page_of(FIRST, "— Mira Falk (@mirafalk) May 3, 2019", SECOND)
    assert list(units_that_belong(page, [0, 2], [0.9, 0.1, 0.9], None)) == [1]


def test_what_readers_say_below_the_story_is_left_out() -> None:
    page = page_of(FIRST, SECOND, FIRST.replace("noon", "one"), "2 comments", "We all saw it fall down on that day.")
    assert without_comments(page, [0, 1, 2, 4], [0.9, 0.9, 0.9, 0.1, 0.5]) == [0, 1, 2]
    assert without_comments(page, [0, 1, 2, 4], [0.9, 0.9, 0.9, 0.1, 0.9]) == [0, 1, 2, 4]


def test_a_discussion_that_is_longer_than_a_sure_story_is_left_out_where_it_is_in_doubt() -> None:
    story = [FIRST.replace("noon", hour) for hour in ("noon", "one", "two", "three", "four")]
    page = page_of(*story, "2 comments", *(SECOND.replace("Nobody", name) for name in "ABCDEFGH"))
    told, said = list(range(5)), list(range(6, 14))
    assert without_comments(page, [*told, *said], [0.9] * 5 + [0.1] + [0.5] * 8) == told
    assert without_comments(page, [*told, *said], [0.6] * 5 + [0.1] + [0.5] * 8) == [*told, *said]


def test_a_story_below_a_longer_discussion_or_a_counter_is_kept() -> None:
    page = page_of(SECOND, "2 comments", FIRST, SECOND)
    assert without_comments(page, [0, 2, 3], [0.5] * 4) == [0, 2, 3]


def test_what_somebody_says_behind_a_box_belongs_to_the_story() -> None:
    said = '"We lost a quay and a crane," said the harbour master of Elsin.'
    page = page_of(FIRST, "Show tweet", "Accept and continue", said, "More news")
    assert list(speech_behind(page, [0])) == [1, 2, 3]
    assert not speech_behind(page_of(FIRST, "More on this story", said), [0])
    assert not speech_behind(page_of(FIRST, "Show tweet", "The cup final was lost in the last minute."), [0])


def test_the_head_of_a_box_that_asks_for_something_is_left_out() -> None:
    page = page_of(FIRST, "The best of Elsin every morning", "Subscribe to the newsletter", "The quay", SECOND)
    assert without_box_heads(page, [0, 1, 3, 4]) == [0, 3, 4]


def test_headlines_below_what_pages_put_above_other_stories_are_left_out() -> None:
    page = page_of(
        FIRST, "Read more", "Goat wins the race again", "Why the reading room is cold", SECOND, "The new quay"
    )
    assert without_interruptions(page, [0, 1, 2, 3, 4, 5]) == [0, 4, 5]


def test_what_a_newsletter_says_to_its_readers_is_left_out_around_the_story() -> None:
    greetings = ("Good morning from the harbour.", "Thank you for reading, and see you tomorrow.", "Bonne journée !")
    page = page_of(greetings[0], FIRST, greetings[1], SECOND, *greetings[1:])
    assert without_greetings(page, range(6)) == [1, 2, 3]


def test_who_is_quoted_greets_no_reader() -> None:
    page = page_of("“Good morning,” said the harbour master.", FIRST, SECOND)
    assert without_greetings(page, range(3)) == [0, 1, 2]


def test_a_sentence_with_a_time_of_day_behind_the_story_belongs_to_it_and_a_date_does_not() -> None:
    told = "By 14:00 the wind should have dropped, the forecasters say."
    assert list(sentences_behind(page_of(FIRST, told), 0)) == [1]
    assert list(sentences_behind(page_of(FIRST, "Would you like to receive our news?"), 0)) == []
    assert list(sentences_behind(page_of(FIRST, "The page was changed on 14.03.2024 at 14:00."), 0)) == []


def test_a_button_inside_the_story_is_left_out() -> None:
    page = page_of(FIRST, "Sign up", "Share", "The minister", SECOND)
    assert without_interruptions(page, range(5)) == [0, 3, 4]


def test_a_sentence_below_a_caption_with_its_credit_is_one_of_the_story() -> None:
    caption = "Foto: Blumen vor der Herderschule (dpa)"
    page = page_of(FIRST, "The mayor had the flags lowered.", caption, "A service is held on Monday.", SECOND)
    assert list(units_that_belong(page, [0, 4], [0.9, 0.4, 0.1, 0.2, 0.9], None)) == [1, 3]


def test_a_sentence_below_a_caption_without_one_may_be_the_rest_of_it() -> None:
    page = page_of(FIRST, "Foto: Blumen vor der Herderschule", "A service is held on Monday.", SECOND)
    assert list(units_that_belong(page, [0, 3], [0.9, 0.1, 0.2, 0.9], None)) == []


def test_a_link_to_another_story_is_left_out_though_it_ends_as_a_sentence_does() -> None:
    promotion = "Read also: How safe are our bridges?"
    linked = Page([Unit(FIRST, 0, 0), Unit(promotion, 1, 1, linked=1.0), Unit(SECOND, 2, 2)])
    assert without_interruptions(linked, range(3)) == [0, 2]
    assert without_interruptions(page_of(FIRST, promotion, SECOND), range(3)) == [0, 1, 2]


def test_what_opens_a_live_blog_is_its_last_entry_though_it_greets() -> None:
    opening = "Good morning, and welcome to our coverage of the fallen crane."
    page = page_of("11:42", FIRST, "10:15", SECOND, "6.00am GMT", opening)
    assert without_greetings(page, [1, 3, 5]) == [1, 3, 5]
    assert without_greetings(page_of(FIRST, SECOND, "Share", opening), [0, 1, 3]) == [0, 1]


@pytest.mark.parametrize("sign", ["EFE", "(dpa)", "Agencia Norte", "(LUSA)", "ИТАР"])
def test_what_an_agency_signs_is_a_sentence_of_the_story(sign: str) -> None:
    signed = f"The office will say on Tuesday when the quay is open again. {sign}"
    assert is_signed(signed)
    assert list(sentences_behind(page_of(FIRST, SECOND, signed, "Most read"), 1)) == [2]


@pytest.mark.parametrize(
    "line",
    [
        *("The office will say on Tuesday when the quay is open again. Read more", "Open again. EFE"),
        *("The crane on the quay of Elsin, seen from the sea on Sunday EFE", "Der Kran fiel auf den Kai. Weiterlesen"),
        *(
            "How the crane of Elsin fell on the quay: a story. Ann Orr",
            "What we know of the crane at Elsin so far. Video",
        ),
    ],
)
def test_what_no_agency_signs_is_none(line: str) -> None:
    assert not is_signed(line)


def test_an_answer_of_one_word_behind_a_question_belongs_to_the_story() -> None:
    page = page_of(FIRST, "Do you regret the race?", "No.", "The goat is called Old Salt.", "Home.")
    assert sentences_behind(page, 1) == range(2, 4)


def test_a_deck_that_speaks_of_the_story_s_topic_belongs_to_it() -> None:
    deck = "The harbour office changed its privacy policy eleven times in a year, and told nobody at all."
    for headline, found in (("Office fined for its privacy policy", [1]), ("Crane falls on the quay", [])):
        page = page_of(headline, deck, "Share", FIRST, SECOND)
        assert list(units_that_belong(page, [3, 4], [0.1, 0.2, 0.1, 0.9, 0.9], 0)) == found


def test_a_short_line_between_two_paragraphs_belongs_to_the_story_if_it_may_be_their_head() -> None:
    page = page_of(FIRST, "What the crane weighed", SECOND)
    assert list(units_that_belong(page, [0, 2], [0.9, 0.35, 0.9], None)) == [1]


def test_a_question_of_one_word_belongs_to_the_story_inside_of_it_alone() -> None:
    page = page_of(FIRST, "When?", SECOND, "Questions?")
    assert list(units_that_belong(page, [0, 2], [0.1] * 4, None)) == [1]
    assert sentences_behind(page, 2) == range(3, 3)


def test_a_list_that_a_colon_announces_is_kept_to_its_last_entry() -> None:
    told = "The harbour of Elsin is shut, the mayor said on Monday. This holds from Friday on:"
    entries = ["- Ferries do not sail", "- Buses run every hour and more often than before", "- Trains"]
    units = split_units(["Harbour stays shut", "", told, "", *entries, "", "It was over soon, she said.", ""])
    assert all(verdict in {Role.HEADLINE, Role.BODY} for verdict in judge_units(units).verdicts)
