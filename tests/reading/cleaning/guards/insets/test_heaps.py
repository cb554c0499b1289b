"""Headlines or tags in a heap."""

import pytest

from reader.reading.cleaning.guards.insets.heaps import without_heaps
from reader.reading.cleaning.lines.units import Unit
from reader.reading.cleaning.measures.page_features import Page

STORY = "The crane fell on the quay of Elsin at noon on Sunday, the harbour office said."
TAGS = (
    "ale anchor apple bay boats bridge cliff coast crab crane deck dock ferry fish flood gale jetty keel mud oars port"
)
HEADLINES = "港口起重机倒塌 市长要求调查 专家称风大 无人受伤 渡轮停航至周一 岛民赢得决赛 山羊再次夺冠 旧磨坊将成博物馆"
CHINESE = (
    "港口办公室周日表示，一台起重机当天中午在埃尔辛码头倒塌，但所有渡轮都要等到码头清理完毕才能出航，预计要到周一早上"
)


def kept_of(*texts: str) -> list[int]:
    return without_heaps(Page([Unit(text, number, number) for number, text in enumerate(texts)]), range(len(texts)))


@pytest.mark.parametrize("heap", [TAGS, HEADLINES])
def test_a_heap_is_left_out(heap: str) -> None:
    assert kept_of(STORY, heap) == [0]


def test_a_paragraph_without_a_stop_at_its_end_is_no_heap() -> None:
    assert kept_of(STORY, CHINESE, STORY.rstrip(".") + " after the wind had turned to the north") == [0, 1, 2]


def test_a_page_of_heaps_stays() -> None:
    assert kept_of(TAGS, HEADLINES) == [0, 1]
