import pytest

from reader.reading.facts.bylines import clean_byline


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("By Ann Orr", "Ann Orr"),
        ("Von Jörg Hahn", "Jörg Hahn"),
        ("ann@halm.example (Ann Orr)", "Ann Orr"),
        ("记者：林安", "林安"),
        ("Ann Orr", "Ann Orr"),
        ("Byron Orr", "Byron Orr"),
        ("3", None),
        ("https://halm.example/ann", None),
        ("View all posts by Ann Orr", None),
        ("admin", None),
    ],
)
def test_the_name_in_a_byline_is_found(text: str, name: str | None) -> None:
    assert clean_byline(text) == name
