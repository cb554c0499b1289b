"""What a story in another language says in English."""

from reader.gathering import group_stories
from reader.gathering.grouping.bridging import with_english
from reader.gathering.grouping.terms import describe_story
from reader.model.article import Article
from tests.gathering.stories import DAM, STRIKE, article_of, articles_of

GREEK = article_of(
    "Εφημερίδα",
    "Έσπασε το φράγμα στην Ορέβα",
    "Το νερό πλημμύρισε την κάτω πόλη τη Δευτέρα, όταν έσπασε το φράγμα.",
    "Οι μηχανικοί είχαν προειδοποιήσει για ρωγμές τον Μάρτιο.",
    "Η δήμαρχος Ίλσε Μπραντ ζήτησε σκηνές και κουβέρτες.",
    published="2031-03-18",
    language="el",
)


ITALIAN = article_of(
    "Gazzetta",
    "Cede la diga di Oreva, due morti",
    "L'acqua ha invaso lunedì la città bassa dopo il crollo della diga.",
    "A marzo gli ingegneri avevano avvertito delle crepe.",
    "La sindaca Ilse Brandt ha chiesto tende e coperte.",
    published="2031-03-18",
    language="it",
)
POLISH = article_of(
    "Kurier",
    "Strajk w porcie: promy nie pływają",
    "Związkowcy żądają wyższych płac i krótszych zmian.",
    "Promy na wyspy odwołano do czwartku.",
    published="2031-03-18",
    language="pl",
)


def english_of(*stories: Article) -> list[dict[str, float]]:
    return [dict(terms.english) for terms in with_english([describe_story(story) for story in stories], stories)]


def test_words_and_names_are_found_in_english() -> None:
    _, greek = english_of(articles_of(DAM)[1], GREEK)
    assert {"dam", "water", "tent", "mayor"} <= greek.keys()


def test_a_word_is_found_as_english_stories_have_it_that_exchange_it_for_another() -> None:
    english = article_of("Herald", "Strategy fails", "The general changed his strategy.")
    greek = article_of("Εφημερίδα", "Απέτυχε η στρατηγική", "Ο στρατηγός άλλαξε στρατηγική.", language="el")
    said = describe_story(english).counts.keys()
    assert any(
        key in said
        for key in with_english([describe_story(greek), describe_story(english)], [greek, english])[0].english
    )


def test_what_the_dictionary_knows_is_kept_though_no_english_story_says_it() -> None:
    _, greek = english_of(articles_of(STRIKE)[0], GREEK)
    assert {"crack", "engin", "march"} <= greek.keys()


def test_names_are_known_as_names() -> None:
    stories = [articles_of(DAM)[1], GREEK]
    greek = with_english([describe_story(story) for story in stories], stories)[1]
    assert "oreva" in greek.english_names
    assert "dam" not in greek.english_names


def test_english_stories_need_no_english() -> None:
    english, _ = english_of(articles_of(DAM)[1], GREEK)
    assert english == {}


def test_without_an_english_story_nothing_is_found() -> None:
    assert english_of(GREEK) == [{}]


def test_without_an_english_story_two_languages_are_told_in_english() -> None:
    greek, italian = english_of(GREEK, ITALIAN)
    assert {"dam", "water", "tent", "mayor", "ilse"} <= greek.keys() & italian.keys()


def test_a_language_that_no_other_one_is_compared_with_is_not() -> None:
    japanese = article_of("Shimbun", "オレバのダムが決壊", "水が町に流れ込んだ。", language="ja")
    assert english_of(GREEK, japanese) == [{}, {}]


def test_stories_of_one_event_come_together_without_an_english_one() -> None:
    assert group_stories([GREEK, POLISH, ITALIAN]) == ((0, 2), (1,))


def test_a_greek_story_joins_the_english_ones_on_its_event() -> None:
    stories = [*articles_of(DAM, "2031-03-18"), *articles_of(STRIKE, "2031-03-18"), GREEK]
    assert group_stories(stories) == ((0, 1, 2, 5), (3, 4))
