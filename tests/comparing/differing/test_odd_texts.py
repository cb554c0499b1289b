"""Whatever a sentence is made of, and in whatever language, it can be compared, and alike whichever side is left."""

import math
import random

import pytest

from reader.comparing import compare
from reader.comparing.differing.differences import LinkSide, find_differences
from reader.comparing.differing.quoting.pairing.translated_speakers import quote_one_saying
from reader.comparing.differing.quoting.quotations import find_quotations
from reader.comparing.differing.statements.certainty.possibilities.suspects import read_suspicion, suspect_otherwise
from reader.comparing.differing.statements.occurrences.told_once import told_once
from reader.comparing.differing.statements.sentence_facts import read_facts
from tests.comparing.articles import make_article
from tests.quality.differing.difference_scores import passage

LANGUAGES = (
    "",
    "xx",
    "ar",
    "de",
    "el",
    "en",
    "es",
    "fi",
    "fr",
    "he",
    "it",
    "ja",
    "ko",
    "nl",
    "pl",
    "pt",
    "ru",
    "sv",
    "zh",
)
PIECES = (
    *("a-t-", "a-t-elle", "«", "»", "“", "„", '"', "'", "’", "-", "–", "—", "...", "…", ".", ",", ":", "?", "(", ")"),
    *("0", "1", "12", "13.30", "1/2", "310", "2024-03-14", "%", "€", "$50,000", "from", "to", "before", "after", "na"),
    *("said", "dijo", "sagte", "dijo.", "Clara Bennati", "La alcaldesa, Carla Bennati,", "Ministerin", "The", "third"),
    *("is suspected", "ruled out", "wykluczono", "Fish", "Rybę", "kitchen", "Keller", "12 of the 20", "złotych"),
    *("might", "order", "refused", "offered to resign", "ha dimitido", "missing", "found", "hospital", "the first"),
    *("\u0640", "\u0301", "\u200b", "\u202e", "\U0001f600", "ﬁ", "İ", "ς", "私", "「", "」", "。", "：", "ไทย"),
    *("on Monday", "reopens", "six minutes", "arrived", "reward of", "\n", "\t", "1" * 60, "x" * 300),
)  # fmt: skip


def odd_text(chance: random.Random) -> str:
    return chance.choice(("", " ", " ")).join(chance.choices(PIECES, k=chance.randrange(14)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_odd_texts_are_compared_alike_whichever_side_is_left(language: str) -> None:
    chance = random.Random(language)
    for _ in range(12):
        texts, other = (odd_text(chance), odd_text(chance)), chance.choice(LANGUAGES)
        left, right = LinkSide(texts[0], language, None), LinkSide(texts[1], other, None)
        turned = {(one.kind, one.verdict, one.right, one.left) for one in find_differences(right, left)}
        assert {(one.kind, one.verdict, one.left, one.right) for one in find_differences(left, right)} == turned
        facts = read_facts(texts[0], language, None), read_facts(texts[1], other, None)
        assert quote_one_saying(*facts) == quote_one_saying(*facts[::-1])
        assert suspect_otherwise(*facts) == suspect_otherwise(*facts[::-1])


@pytest.mark.parametrize("language", LANGUAGES)
def test_odd_texts_are_read(language: str) -> None:
    chance = random.Random(language)
    for _ in range(12):
        text = odd_text(chance)
        told_once(text, language)
        read_suspicion(read_facts(text, language, None))
        if text.strip():
            find_quotations(make_article(text, language=language))


@pytest.mark.parametrize(
    "number", ["9" * 400, "1" + " 000" * 200, "3" + "兆" * 200, "two" + " million" * 200, "7 " + "million " * 200]
)
def test_a_number_that_no_float_holds_counts_nothing(number: str) -> None:
    """The rest of a broken file, or a key, may stand in a story."""
    told = f"{number} people died in the flood on Monday."
    facts = read_facts(told, "en", None)
    assert all(math.isfinite(one.value) for one in facts.quantities)
    assert compare(passage(told, "en"), passage(f"{told} The mayor wept.", "en")).links
    few = LinkSide("12 people died in the flood.", "en", None)
    assert find_differences(LinkSide(told, "en", None), few) is not None
