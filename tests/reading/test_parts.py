"""Texts as long as several books."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from reader.model.article import RemovalReason, Role
from reader.reading import read_articles
from reader.reading.extraction import Block, Extraction, Metadatum
from reader.reading.parts import part_long_stories

BLOCKS = st.lists(
    st.builds(Block, st.text("ab ", max_size=30), st.just(Role.BODY), st.sampled_from([None, RemovalReason.MENU])),
    max_size=8,
)


@given(st.lists(BLOCKS, max_size=3), st.integers(1, 40))
def test_no_character_is_lost_and_no_part_is_longer_than_the_most(stories: list[list[Block]], most: int) -> None:
    given_ = [Extraction(tuple(blocks), record=number) for number, blocks in enumerate(stories)]
    parts = list(part_long_stories(given_, most))
    assert [part.record for part in parts] == list(range(len(parts)))
    assert all(sum(len(block.text) for block in part.blocks) <= most for part in parts)
    for removed in (None, RemovalReason.MENU):
        texts = [
            "".join(block.text for one in some for block in one.blocks if block.removed is removed)
            for some in (given_, parts)
        ]
        assert texts[0] == texts[1]


def test_parts_end_between_paragraphs_and_say_which_they_are() -> None:
    story = Extraction(
        (Block("Flood", Role.HEADLINE), Block("a" * 30), Block("b" * 30), Block("c" * 70)),
        (Metadatum("title", "Flood", "line 1"), Metadatum("outlet", "Heron", "line 2")),
    )
    first, second, *_ = parts = list(part_long_stories([story], 70))
    assert [[block.text[0] for block in part.blocks] for part in parts] == [["F", "a", "b"], ["c"]]
    assert first.metadata[0] == Metadatum("title", "Flood (1/2)", "line 1")
    assert second.metadata[0] == Metadatum("title", "Flood (2/2)", "line 1")
    assert Metadatum("outlet", "Heron", "line 2") in second.metadata


def test_usual_story_is_one_and_keeps_its_number() -> None:
    story = Extraction((Block("Rain fell."),), record=3)
    assert list(part_long_stories([story])) == [story]


def test_long_line_is_cut_at_a_blank() -> None:
    parts = list(part_long_stories([Extraction((Block("rain fell on the town " * 4),))], 25))
    assert [part.blocks[0].text for part in parts][:2] == ["rain fell on the town ", "rain fell on the town "]


def test_file_of_several_megabytes_gives_stories_that_can_be_shown(tmp_path: Path) -> None:
    file = tmp_path / "long.txt"
    paragraph = "The river rose over the lower town and nobody slept that night. " * 40
    file.write_text("A long night\n\n" + "\n\n".join([paragraph] * 700), encoding="utf-8")
    articles = list(read_articles(file))
    assert [article.title for article in articles] == [f"A long night ({n}/{len(articles)})" for n in (1, 2, 3)]
    assert max(len(article.text) for article in articles) < 900_000
