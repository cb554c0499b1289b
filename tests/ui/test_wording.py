from pathlib import Path

import pytest

from reader.app.story import Story, StoryState
from reader.ui.wording import hits_text, story_facts


@pytest.mark.parametrize(("words", "told"), [(1, "1 word"), (2, "2 words"), (12, "12 words")])
def test_row_counts_words(words: int, told: str) -> None:
    story = Story(Path("a.txt"), state=StoryState.READ, words=words)
    assert story_facts(story).endswith(told)


def test_one_hit_is_no_hits() -> None:
    assert [hits_text(hits) for hits in (0, 1, 2)] == ["0 hits", "1 hit", "2 hits"]
