import pytest

from reader.reading.cleaning.measures.page_vocabulary import has_address, has_date


@pytest.mark.parametrize(
    "text",
    [
        "updated march 4",
        "on sept. 12 in elsin",
        "4. september 2018",
        "de 5 de mayo de 2019",
        "3/12/19",
        "2019-03-12",
        "at 16:53",
        "3 hours ago",
        "2019年3月",
        "in 2017, dec 3",
    ],
)
def test_date_or_time_is_seen(text: str) -> None:
    assert has_date(text)


@pytest.mark.parametrize(
    "text", ["", "40 people", "the march of 1200", "in 2019", "octagon 123", "11:5", "a12:30", "may the 4th"]
)
def test_number_is_no_date(text: str) -> None:
    assert not has_date(text)


@pytest.mark.parametrize("text", ["https://a", "www.elsin", "elsin.com", "write to a@b", "by @mara_k", "elsin.co/x"])
def test_address_is_seen(text: str) -> None:
    assert has_address(text)


@pytest.mark.parametrize("text", ["", "The end. Community", "5 @ 3", ".com", "He said.Code"])
def test_text_without_address_has_none(text: str) -> None:
    assert not has_address(text)
