from hypothesis import given
from hypothesis import strategies as st

from reader.rendering.offsets import Offsets


@given(st.text(alphabet="aé語😀𝔘"))
def test_offsets_count_as_utf_16_does(text: str) -> None:
    offsets = Offsets(text)
    assert [offsets.to_qt(i) for i in range(len(text) + 1)] == [
        len(text[:i].encode("utf-16-le")) // 2 for i in range(len(text) + 1)
    ]


@given(st.text(alphabet="aé語😀𝔘"))
def test_offsets_come_back_from_qt(text: str) -> None:
    offsets = Offsets(text)
    assert [offsets.from_qt(offsets.to_qt(i)) for i in range(len(text) + 1)] == list(range(len(text) + 1))
