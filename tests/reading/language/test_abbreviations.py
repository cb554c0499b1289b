from importlib import resources

from reader.reading.language import abbreviations
from reader.reading.language.abbreviations import abbreviations_of
from reader.reading.language.sentences import split_sentences
from reader.wording.languages import LANGUAGE_NAMES


def read_blocks() -> dict[str, set[str]]:
    """Return the kinds of words that each language has in the list."""
    text = (resources.files(abbreviations) / "lists.txt").read_text(encoding="utf-8")
    blocks: dict[str, set[str]] = {}
    for line in text.splitlines():
        if line.startswith("["):
            kinds = blocks.setdefault(line.strip("[]"), set())
        elif line and not line.startswith("  "):
            kinds.add(line.partition(": ")[0])
    return blocks


def test_every_block_is_of_a_language_and_every_line_of_a_known_kind() -> None:
    blocks = read_blocks()
    assert blocks.keys() - LANGUAGE_NAMES.keys() == {"*"}
    assert set().union(*blocks.values()) == {"held", "numbered", "final", "others", "openers"}


def test_a_language_has_its_own_words_and_those_that_many_share() -> None:
    assert "prof" in abbreviations_of("xx")
    assert "bzw" in abbreviations_of("de")
    assert "bzw" not in abbreviations_of("xx")


def test_what_is_joined_of_abbreviations_is_one() -> None:
    said = "Det sagde cand.mag. Lise Holm i Halm. Ingen svarede."
    assert [said[span.start : span.end] for span in split_sentences(said, "da")] == [
        "Det sagde cand.mag. Lise Holm i Halm.",
        "Ingen svarede.",
    ]
