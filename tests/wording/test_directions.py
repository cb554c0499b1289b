import pytest

from reader.wording.directions import isolated, joined


@pytest.mark.parametrize(
    "text", ["Halm Herald", "Ημερολόγιο του Λιμανιού", "2024-03-14", "Вестник", "日本経済新聞", ""]
)
def test_what_runs_as_all_around_it_is_left_as_it_is(text: str) -> None:
    assert isolated(text) == text


@pytest.mark.parametrize("text", ["صحيفة النهار", "הארץ", "outlet unknown, الأخبار.txt", "ݐ", "ߊ"])
def test_what_runs_leftwards_stands_by_itself(text: str) -> None:
    assert isolated(text) == f"\u2068{text}\u2069"


def test_facts_that_are_not_known_leave_no_gap() -> None:
    assert joined(["Halm Herald", None, "", "2024-03-14"]) == "Halm Herald · 2024-03-14"
    assert joined([]) == ""
