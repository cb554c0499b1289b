import pytest

from reader.reading.facts.dates.weekdays import without_weekday


@pytest.mark.parametrize(
    ("text", "without"),
    [
        ("The Halm Courier, Tuesday", "The Halm Courier"),
        ("Nordbote Dienstag", "Nordbote"),
        ("Τα Νέα του Λιμένα, Τρίτη", "Τα Νέα του Λιμένα"),
        ("The Tuesday Post", "The Tuesday Post"),
        ("Sunday", "Sunday"),
    ],
)
def test_only_a_day_at_the_end_goes(text: str, without: str) -> None:
    assert without_weekday(text) == without
