import pytest

from reader.reading.facts.author_lines import author_above, author_and_outlet, author_before_post


def test_the_author_stands_above_the_reading_time() -> None:
    assert author_above("Ann Roe", "4–5 minutes") == "Ann Roe"
    assert author_above("Most read", "today") is None


@pytest.mark.parametrize(
    ("below", "is_named"),
    [
        ("Business reporter", True),
        ("Redakteurin Politik", True),
        ("корреспондент", True),
        ("Halm and the islands", False),
    ],
)
def test_a_person_above_a_post_is_the_author(below: str, is_named: bool) -> None:
    assert author_above("Ann Roe", below) == ("Ann Roe" if is_named else None)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("浜町新聞　記者　田中花子", ("田中花子", "浜町新聞")),
        ("海风日报记者 林安", ("林安", "海风日报")),
        ("【海风日报 记者林安】", ("林安", "海风日报")),
        ("해안일보 김민수 기자", ("김민수", "해안일보")),
        ("By Ann Roe, Halm Herald", ("Ann Roe", "Halm Herald")),
        ("昨天，一名记者 被打", None),
        ("시장은 어제 기자", None),
    ],
)
def test_a_line_names_who_reports_for_whom(line: str, names: tuple[str, str] | None) -> None:
    assert author_and_outlet(line, lambda: None) == names


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Ann Roe North correspondent", "Ann Roe"),
        ("Ann van Dyke Political editor", "Ann van Dyke"),
        ("Halm Herald Political editor", None),
        ("Senior Staff Writer", None),
        ("Ann Roe went home", None),
        ("North correspondent", None),
    ],
)
def test_a_person_stands_right_before_what_she_is_at_the_paper(line: str, name: str | None) -> None:
    assert author_before_post(line) == name
