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


def english_of(*stories: Article) -> list[dict[str, float]]:
    return [dict(terms.english) for terms in with_english([describe_story(story) for story in stories], stories)]


def test_words_and_names_are_found_in_english() -> None:
    _, greek = english_of(articles_of(DAM)[1], GREEK)
    assert {"dam", "water", "tent", "mayor"} <= greek.keys()


def test_english_stories_need_no_english() -> None:
    english, _ = english_of(articles_of(DAM)[1], GREEK)
    assert english == {}


def test_without_an_english_story_nothing_is_found() -> None:
    assert english_of(GREEK) == [{}]


def test_a_greek_story_joins_the_english_ones_on_its_event() -> None:
    stories = [*articles_of(DAM, "2031-03-18"), *articles_of(STRIKE, "2031-03-18"), GREEK]
    assert group_stories(stories) == ((0, 1, 2, 5), (3, 4))
