import pytest

from reader.reading.facts.dates.dates_in_text import find_date, find_dates, find_unclear_dates


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("March, 3, 2019 - 16:53", "2019-03-03T16:53"),
        ("Published 11:26 pm EST, Tuesday, March 19, 2019", "2019-03-19T23:26-05:00"),
        ("14 Nov 2026 8pm", "2026-11-14T20:00"),
        ("14 November 2026 at 12 a.m. EST", "2026-11-14T00:00-05:00"),
        ("8 p.m., 14 Nov 2026", "2026-11-14T20:00"),
        ("14.11.2026, 20 Uhr", "2026-11-14T20:00"),
        ("le 14/11/2026 à 20h", "2026-11-14T20:00"),
        ("Stand 9 am 14.11.2026", "2026-11-14"),
        ("20 Nov 2019 08:00 GMT", "2019-11-20T08:00+00:00"),
        ("Von Ann Orr publiziert am 25. September 2018", "2018-09-25"),
        ("Τρίτη 20 Ιανουαρίου 2015", "2015-01-20"),
        ("24 сентября 2018", "2018-09-24"),
        ("2019-11-18", "2019-11-18"),
        ("21:17 18.11.2019", "2019-11-18T21:17"),
        ("23/08/2018", "2018-08-23"),
        ("12/31/2018", "2018-12-31"),
    ],
)
def test_date_is_found(text: str, date: str) -> None:
    assert find_date(text) == date


@pytest.mark.parametrize("text", ["03/04/2019", "31 February 2019", "in 2019", "3 comments 2019", "16:53", ""])
def test_rather_no_date_than_a_wrong_one(text: str) -> None:
    assert find_date(text) is None


LINES = """
ar | ١١ مارس ٢٠٢٤ - ١٠:١٥ | 2024-03-11T10:15
ar | الاثنين 11 آذار/مارس 2024 | 2024-03-11
ar | 11 كانون الثاني 2024 | 2024-01-11
ca | 11 de març del 2024, 10:15 | 2024-03-11T10:15
ca | 3 d’abril de 2024 | 2024-04-03
cs | 11. března 2024, 10:15 | 2024-03-11T10:15
fi | 11. maaliskuuta 2024 | 2024-03-11
fi | Julkaistu 11.3.2024 klo 10.15 | 2024-03-11T10:15
hr | 11. ožujka 2024. u 10:15 | 2024-03-11T10:15
hr | 11. listopada 2024. | 2024-10-11
pl | 11 listopada 2024 | 2024-11-11
ka | 11 მარტი 2024, 10:15 | 2024-03-11T10:15
ka | 11 მარტს, 2024 | 2024-03-11
lt | 2024 m. kovo 11 d. 10:15 | 2024-03-11T10:15
lv | 2024. gada 11. martā | 2024-03-11
hu | 2024. március 11., 10:15 | 2024-03-11T10:15
hu | 2024.03.11. 10:15 | 2024-03-11T10:15
vi | Thứ hai, 11/3/2024, 10:15 (GMT+7) | 2024-03-11T10:15+07:00
vi | Ngày 11 tháng 3 năm 2024 | 2024-03-11
es | Publicado el 11/03/2024 a las 10:15 | 2024-03-11T10:15
es | 11 mar 2024 - 10:15 CET | 2024-03-11T10:15+01:00
fr | Publié le 11/03/2024 à 10h15 | 2024-03-11T10:15
fr | Le 1er août 2024 | 2024-08-01
zh | 2024年3月11日 10:15  来源：海风报 | 2024-03-11T10:15
ja | 令和6年3月11日 午後2時20分 | 2024-03-11T14:20
zh | 民國113年3月11日 | 2024-03-11
hi | प्रकाशित: 11 मार्च 2024, 10:15 | 2024-03-11T10:15
hi | ११ मार्च २०२४ | 2024-03-11
th | 11 มีนาคม 2567 เวลา 10:15 น. | 2024-03-11T10:15
th | 11 มี.ค. 2567 | 2024-03-11
ru | 11 марта, 10:15, обновлено 14 марта 2024, 09:00 | 2024-03-14T09:00
fa | تاریخ انتشار: ۲۱ اسفند ۱۴۰۲ - ۱۰:۱۵ | 2024-03-11T10:15
fa | 1402/12/21 | 2024-03-11
en | Published 11:45 PM EST, Mon March 11, 2024 | 2024-03-11T23:45-05:00
en | 03/25/2024 10:15 AM | 2024-03-25T10:15
en | December, 26, 2015 - 16:53 | 2015-12-26T16:53
en | Mon Mar 11 2024 10:15:00 GMT+0100 (Central European Standard Time) | 2024-03-11T10:15:00+01:00
en | March 11, 2024 10:15 AM | 2024-03-11T10:15
en | 11 March 2024 | 2024-03-11
en | Sept. 5, 2023 3 p.m. | 2023-09-05T15:00
en | 5 men died on May 11, 2024 | 2024-05-11
de | 25. September 2018 | 2018-09-25
de | 14.03.24, 10.15 Uhr | 2024-03-14T10:15
de | Mo., 11. März 2024 um 10:15 Uhr | 2024-03-11T10:15
el | 11 Μαρτίου 2024, 10:15 π.μ. | 2024-03-11T10:15
el | ΔΕΥΤΕΡΑ 11 ΜΑΡΤΙΟΥ 2024 | 2024-03-11
tr | 11 Mart 2024 Pazartesi 10:15 | 2024-03-11T10:15
uk | 11 березня 2024, 10:15 | 2024-03-11T10:15
he | 11 במרץ 2024 | 2024-03-11
eu | 2024ko martxoaren 11 | 2024-03-11
sw | 11 Machi 2024 | 2024-03-11
id | Senin, 11 Maret 2024 10:15 WIB | 2024-03-11T10:15+07:00
kk | 2024 жылғы 11 наурыз | 2024-03-11
mn | 2024 оны 3-р сарын 11 | 2024-03-11
nl | 11 maart 2024 om 10.15 uur | 2024-03-11T10:15
ro | 11 martie 2024, ora 10:15 | 2024-03-11T10:15
bn | ১১ মার্চ ২০২৪, ১০:১৫ | 2024-03-11T10:15
my | ၁၁ မတ် ၂၀၂၄ | 2024-03-11
am | 11 ማርች 2024 | 2024-03-11
fil | Marso 11, 2024 | 2024-03-11
az | 11 mart 2024 | 2024-03-11
sq | 11 mars 2024 | 2024-03-11
sl | 11. marec 2024 | 2024-03-11
sk | 11. marca 2024 o 10:15 | 2024-03-11T10:15
bg | 11 март 2024 г., 10:15 | 2024-03-11T10:15
et | 11. märts 2024 kell 10.15 | 2024-03-11T10:15
is | 11. mars 2024 | 2024-03-11
ta | 11 மார்ச் 2024 | 2024-03-11
"""


@pytest.mark.parametrize("line", LINES.strip().splitlines())
def test_date_is_found_in_every_language(line: str) -> None:
    language, text, date = line.split(" | ")
    assert find_date(text, lambda: language) == date


def test_a_name_of_a_month_that_differs_by_language_asks_for_it() -> None:
    text = "11. listopada 2024."
    assert find_date(text, lambda: "hr") == "2024-10-11"
    assert find_date(text, lambda: "pl") == "2024-11-11"
    assert find_date(text, lambda: None) is None


def test_of_two_dates_each_has_its_own_time_and_what_was_said_before_it() -> None:
    found = find_dates("입력 2024.03.11. 오전 10:15  수정 2024.03.14. 오후 2:20", lambda: "ko")
    assert [(date.iso, date.said.split()[-1]) for date in found] == [
        ("2024-03-11T10:15", "입력"),
        ("2024-03-14T14:20", "수정"),
    ]


@pytest.mark.parametrize(
    ("line", "language", "unclear"),
    [
        ("Published 10/03/2026 at 14:05", "en", ["10/03/2026T14:05"]),
        ("3 - 4 - 2019", None, ["3-4-2019"]),
        ("Published 10/03/2026", "de", []),  # one order
        ("Published 25/03/2026", "en", []),
        ("Published 10.03.2026", "en", []),
        ("Published 03/03/2026", "en", []),
        ("Published 10/03/26", "en", []),  # which may begin with the year
        ("Scored 10/03/0026", "en", []),
    ],
)
def test_a_date_whose_day_may_be_its_month_is_unclear(line: str, language: str | None, unclear: list[str]) -> None:
    found = find_unclear_dates(line, lambda: language)
    assert [one.iso for one in found] == unclear
    assert not (found and find_dates(line, lambda: language))


def test_a_clock_time_of_a_date_that_cannot_be_read_is_not_given_to_the_other() -> None:
    assert [date.iso for date in find_dates("11 марта, 10:15, обновлено 14 марта 2024, 09:00")] == ["2024-03-14T09:00"]


def test_a_line_that_was_read_in_one_language_is_read_anew_in_another() -> None:
    assert find_date("03/04/2019", lambda: "en") is None
    assert find_date("03/04/2019", lambda: "de") == "2019-04-03"
    assert find_date("03/04/2019", lambda: "en") is None


def test_times_that_all_stand_before_their_days_belong_to_them() -> None:
    found = find_dates("10:15, 11 Mar 2024 Updated 12:44, 12 Mar 2024", lambda: "en")
    assert [date.iso for date in found] == ["2024-03-11T10:15", "2024-03-12T12:44"]


def test_raised_dots_part_the_numbers_of_a_date() -> None:
    assert find_date("16·01·2018 | 19:12", lambda: "es") == "2018-01-16T19:12"


def test_minutes_of_one_digit_are_told_by_their_sign() -> None:
    assert find_date("2024年3月5日 午後6時5分", lambda: "ja") == "2024-03-05T18:05"
