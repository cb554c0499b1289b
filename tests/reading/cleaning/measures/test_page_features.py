from reader.reading.cleaning.lines.units import Unit, split_units
from reader.reading.cleaning.measures.page_features import Page, measure, phrases_in

LONG = (
    "the ferry left the old harbour of Brannhold at dawn with forty goats on board and nobody at the wheel while the "
    "harbour master slept in his chair and dreamt of a quiet week by the sea"
)


def unit(text: str, linked: float = 0.0) -> Unit:
    return Unit(text, 0, 0, linked=linked)


def test_a_sentence_of_ten_words_is_prose() -> None:
    assert measure(unit("The mayor of Brannhold opened the new bridge on Monday morning.")).prose


def test_a_long_paragraph_without_a_full_stop_is_prose() -> None:
    assert measure(unit(LONG)).prose


def test_a_long_line_of_capitalized_words_is_a_menu() -> None:
    assert not measure(unit(LONG.title())).prose


def test_a_sentence_that_is_one_link_is_not_prose() -> None:
    sentence = "The mayor of Brannhold opened the new bridge on Monday morning."
    assert not measure(unit(sentence, linked=0.9)).prose
    assert measure(unit(sentence)).prose


def test_a_case_that_first_appeared_is_news_and_an_article_that_did_is_a_notice() -> None:
    assert not measure(unit("Cases of the Mirena fever first appeared in the west of the valley in August.")).kinds
    assert measure(unit("This column by our correspondent first appeared in the Brannhold Herald.")).kinds == (
        "notice",
    )


def test_words_of_prose_are_counted_between_any_two_units() -> None:
    page = Page(split_units(["Menu", "The mayor of Brannhold opened the new bridge on Monday morning.", "Sports"]))
    assert page.prose_between(-5, 99) == page.prose_between(1, 2) == 11
    assert page.prose_between(2, 99) == 0


def test_a_run_of_prose_goes_on_over_six_other_units_and_not_over_seven() -> None:
    sentence = "The mayor of Brannhold opened the new bridge on Monday morning."
    menu = [f"Menu {number}" for number in range(7)]

    six = Page(split_units([sentence, *menu[:6], sentence]))
    seven = Page(split_units([sentence, *menu, sentence]))

    assert six.longest == six.run_of_prose(0) == 22
    assert seven.longest == seven.run_of_prose(0) == 11
    assert six.run_of_prose(0, most_units=7) == 11
    assert seven.run_of_prose(1) == 0


def test_a_page_without_prose_has_no_run_of_it() -> None:
    page = Page(split_units(["Menu", "Sports"]))

    assert page.run_of_prose(0) == 0
    assert page.longest == 1


def test_scripts_without_blanks_have_words_too() -> None:
    assert measure(unit("វិស្វករបានរកឃើញស្នាមប្រេះនៅក្នុងសសរពីរក្នុងចំណោមសសរដប់មួយរបស់ស្ពាន។")).prose


def test_a_long_line_of_thai_which_has_no_full_stop_ends_as_a_sentence() -> None:
    assert measure(unit("เทศบาลแจ้งเมื่อวันจันทร์ว่าสะพานท่าเรือจะปิดจนถึงฤดูใบไม้ผลิหลังจากพายุเมื่อสัปดาห์ที่แล้ว")).ended
    assert not measure(unit("ต่างประเทศ")).ended


def test_the_phrases_in_a_text_are_those_of_its_measures() -> None:
    texts = (
        "Ann Orr contributed to this report.",
        "Sign up now",
        "The ferry sails at noon.",
        "记者林晓岚报道",
        "",
        "One, two",
    )
    assert [phrases_in(text) for text in texts] == [measure(Unit(text, 0, 0)).kinds for text in texts]
