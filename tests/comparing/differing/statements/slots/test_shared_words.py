"""Words that may tell the same are found without each being held against each."""

from itertools import product
from pathlib import Path

import pytest

from reader.comparing.differing.statements.sentence_facts import read_facts
from reader.comparing.differing.statements.slots.meanings import are_same
from reader.comparing.differing.statements.slots.shared_words import pair_sharing
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.model.article import Article
from reader.reading import read_article

SAMPLES = Path(__file__).resolve().parents[5] / "resources" / "samples"


def words_of(story: Article) -> list[TaggedWord]:
    sentences = [read_facts(story.sentence_text(at), story.language or "", None) for at in story.compared_sentences()]
    return list({word.text: word for side in sentences for word in side.words if word.is_content}.values())


@pytest.mark.parametrize("others", ["001_*.txt", "volmark-*.html"])
def test_no_pair_of_words_of_two_stories_that_may_be_the_same_is_passed_over(others: str) -> None:
    stories = [read_article(next(SAMPLES.glob(pattern))) for pattern in ("000_*.txt", others)]
    (left, mine), (right, theirs) = ((words_of(story), story.language or "") for story in stories)
    same = {
        (a, b)
        for (a, one), (b, other) in product(enumerate(left), enumerate(right))
        if are_same(one, mine, other, theirs)
    }
    found = pair_sharing([[word] for word in left], mine, [[word] for word in right], theirs)
    assert same
    assert same <= set(found)
    assert len(found) < 1.2 * len(same)


def test_names_that_only_sound_alike_in_two_scripts_are_found() -> None:
    left, right = (read_facts(*side, None).words for side in (("Zelensky", "en"), ("Ζελένσκι", "el")))
    assert pair_sharing([left], "en", [right], "el") == [(0, 0)]


def test_a_pair_of_groups_is_listed_once_however_many_words_they_share() -> None:
    left, right = (read_facts(text, "en", None).words for text in ("boats and horses", "horses and boats"))
    assert pair_sharing([left], "en", [[], right], "en") == [(0, 1)]
