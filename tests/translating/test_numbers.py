import pytest

from reader.translating.numbers import missing_number


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("1.200 άνθρωποι", "1,200 people"),
        ("1200 άνθρωποι", "1 200 people"),
        ("6,2 μέτρα", "6.2 metres"),
        ("12 ψαράδες", "twelve fishermen"),
        ("24 ώρες", "twenty-four hours"),
        ("2.000 άνθρωποι", "two thousand people"),
        ("1.200.000 κορώνες", "1.2 million crowns"),
        ("στις 14:30", "at 2:30 p.m."),
        ("στις 18:00", "at six in the evening"),
        ("στις 02:00", "at 2 o'clock"),
        ("τον 19ο αιώνα", "the nineteenth century"),
        ("τη δεκαετία του '90", "the 1990s"),
        ("στις 14/03/2023", "on March 14, 2023"),
        ("στις 5.6.2023", "on 5 June 2023"),
        ("٣٥ عاما", "35 years"),
        ("３人", "three people"),
        ("το 7 τοις εκατό", "7 per cent"),
    ],
)
def test_number_written_otherwise_is_there(source: str, target: str) -> None:
    assert missing_number(source, target, "en") is None


@pytest.mark.parametrize(
    ("source", "target", "number"),
    [
        ("1.200 άνθρωποι", "1,500 people", "1.200"),
        ("6,2 μέτρα", "6.7 metres", "6,2"),
        ("12 ψαράδες", "fishermen", "12"),
        ("στις 14:30", "at 3:30 p.m.", "14:30"),
        ("στις 14/03/2023", "on March 15, 2023", "14/03/2023"),
        ("το 1998", "in 1989", "1998"),
        ("1.200.000 κορώνες", "1.2 thousand crowns", "1.200.000"),
    ],
)
def test_number_that_was_changed_is_missing(source: str, target: str, number: str) -> None:
    assert missing_number(source, target, "en") == f"the number {number} is missing or changed"


def test_small_numbers_may_be_words_in_other_languages() -> None:
    assert missing_number("12 ψαράδες", "douze pêcheurs", "fr") is None
    assert missing_number("120 ψαράδες", "vingt pêcheurs", "fr") == "the number 120 is missing or changed"
