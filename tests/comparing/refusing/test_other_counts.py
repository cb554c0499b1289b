"""A number of two things links no sentences of two stories."""

from reader.comparing import compare
from reader.comparing.article_profiles import profile
from reader.comparing.linking.similarity import Likeness
from reader.comparing.refusing.other_counts import without_other_counts
from tests.quality.differing.difference_scores import passage

EVENT = "A quake shook the port of Salvora before dawn on Thursday. A tsunami warning was lifted after two hours."
SAME = "An earthquake shook the port of Salvora early on Thursday. The tsunami warning was lifted two hours later."


def test_one_number_of_two_things_links_nothing() -> None:
    left = passage(f"{EVENT} In 1983 a tremor there claimed more than 200 lives.", "en")
    right = passage(f"{SAME} More than 200 aftershocks have been recorded.", "en")

    assert {link.left for link in compare(left, right).links} == {(0,), (1,)}


def test_what_no_strictness_would_show_is_not_asked_for() -> None:
    stories = profile(passage("Five people died.", "en")), profile(passage("Five people are missing.", "en"))
    places = ([[0]], [[0]])
    sure, unsure = Likeness(0, 0, 0.9, 0.9), Likeness(0, 0, 0.1, 0.1)

    assert without_other_counts([sure], stories, places) == []
    assert without_other_counts([unsure], stories, places) == [unsure]
