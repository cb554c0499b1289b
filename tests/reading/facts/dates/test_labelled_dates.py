import pytest

from reader.reading.facts.dates.labelled_dates import find_labelled_dates


@pytest.mark.parametrize(
    ("line", "language", "fields"),
    [
        ("Published March 11, 2024 | Updated March 14, 2024", "en", ["published", "modified"]),
        ("11/03/2024 às 10h15 Atualizado em 14/03/2024 09h00", "pt", ["published", "modified"]),
        ("Aktualisiert am 14.03.2024, 9:00 Uhr", "de", ["modified"]),
        ("Päivitetty 14.3.2024", "fi", ["modified"]),
        ("最終更新 2024年3月14日", "ja", ["modified"]),
        ("Ενημέρωση: 14/03/2024", "el", ["modified"]),
        ("Updated: see below. Published 11 March 2024", "en", ["published"]),
        ("© 11 March 2024", "en", []),
        ("March 11, 2024 10:15 AM GMT+1 Updated 3 days ago", "en", ["published"]),
        ("10:15, 11 Mar 2024Updated 12:44, 11 Mar 2024", "en", ["published", "modified"]),
        ("11.03.2024Aktualisiert am 14.03.2024", "de", ["published", "modified"]),
        ("Mira F., 11 March 2024, 3 days ago", "en", []),
    ],
)
def test_a_date_is_what_is_said_before_it(line: str, language: str, fields: list[str]) -> None:
    assert [field for field, _ in find_labelled_dates(line, lambda: language)] == fields
