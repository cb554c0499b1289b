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


@pytest.mark.parametrize(
    ("language", "line", "found"),
    [
        ("fr", "Publié le 10 mai 2031 à 19h12, mis à jour à 21h03", ["2031-05-10T19:12", "2031-05-10T21:03"]),
        ("de", "Vom 10.05.2031, 09:12 Uhr, aktualisiert um 11:30 Uhr", ["2031-05-10T09:12", "2031-05-10T11:30"]),
        ("el", "10.05.2031 | 20:15 Ενημερώθηκε: 21:40", ["2031-05-10T20:15", "2031-05-10T21:40"]),
        ("en", "15:12, 30 May 2031Updated 16:44", ["2031-05-30T15:12", "2031-05-30T16:44"]),
        ("en", "10 May 2031, updated 10:15", ["2031-05-10", "2031-05-10T10:15"]),
        ("en", "Published 10 May 2031, 17:42, updated 09:10", ["2031-05-10T17:42"]),
        ("en", "Last updated at 10:15 on 10 May 2031", ["2031-05-10T10:15"]),
    ],
)  # fmt: skip
def test_an_hour_alone_is_that_of_a_change_on_the_same_day(language: str, line: str, found: list[str]) -> None:
    assert [value for _, value in find_labelled_dates(line, lambda: language)] == found
