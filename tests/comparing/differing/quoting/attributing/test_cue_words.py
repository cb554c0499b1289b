"""Which words around a quotation are names and verbs of saying."""

from collections.abc import Callable

import pytest

from reader.comparing.differing.quoting.attributing.cue_words import read_cue_words
from tests.comparing.differing.quoting.quoted_stories import said
from tests.growth import MOST_GROWTH, growth_between


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Earlier here, Rep. Jim Orr, the lawyer, said that the vote “should never have been held.”", "Rep. Jim Orr"),
        ("Key members are staying away, Ann Kerr said, calling it “the only thing that we can do.”", "Ann Kerr"),
        ("Hill tweeted that the vote “should never have been held at all.”", "Hill"),
        ("Ann Kerr also weighed in, saying in a late tweet, “There is nothing to debate.”", "Ann Kerr"),
        ("Kerr told the paper that the United States was “out of any danger now.”", "Kerr"),
        ("Administration officials said that the move was “a new level of cost.”", "Administration officials"),
        ("Kerr’s family said in a statement it was “saddened and dismayed” by it.", "Kerr’s family"),
        ("Orr sent a letter to Kerr on Tuesday saying that it was “beyond the scope of the law.”", "Orr"),
        ("“I don't feed bullies.” In another jab at Orr, Ann Kerr told the paper about it.", "Ann Kerr"),
        ("“It was out of respect for the house,” and nobody would be denied entry.", ""),
        ("He wondered aloud if “anybody had believed a word of it.”", "He"),
        ("“It was a tyrannical regime,” of people with alleged ties to the army.", ""),
    ],
)  # fmt: skip
def test_who_speaks_is_a_person_an_office_or_a_body(text: str, speaker: str) -> None:
    found = said("A report from the house.", text)

    assert [" ".join(one) for _, one in found][-1:] == [speaker] or (not found and not speaker)


def test_what_begins_sentences_is_not_sought_in_the_whole_story_for_each() -> None:
    def work(count: int) -> Callable[[], None]:
        told = [f"Key members of hall {number} stayed away." for number in range(count)]
        text = " ".join(told)
        starts = [text.index(sentence) for sentence in told]

        def read() -> None:
            for start, sentence in zip(starts, told, strict=True):
                list(read_cue_words(text, start, start + len(sentence), "en"))

        read()
        return read

    assert growth_between(work(300), work(1200)) < MOST_GROWTH
