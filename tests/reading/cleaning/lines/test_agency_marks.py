"""Marks that agencies and teletext set around lines."""

import pytest

from reader.reading.cleaning.lines.agency_marks import name_of_teletext, without_field_marks


def test_the_marks_of_a_wire_s_fields_go() -> None:
    lines = [
        "BC-Ferry,1st Ld,210",
        "^By ANN ROE=",
        " ^Halm Wire Service=",
        "HALM (HWS) _ A ferry sank.",
        "2^10 = 1024",
        "^",
    ]
    assert without_field_marks(lines) == [lines[0], "By ANN ROE", "Halm Wire Service", *lines[3:]]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("104  HALM-TEKST  104  wo 18 feb  16:22:07", "HALM-TEKST"),
        ("P112 Elsintext 112 Mo 02.03.26 09:05:41", "Elsintext"),
        ("  110 Orbtext  tis 3 mar 2026 12:00:59", "Orbtext"),
        ("130 OSTBY TEXT 130 18.02. 21:14/33", "OSTBY TEXT"),
    ],
)
def test_a_page_of_teletext_begins_with_its_number_its_name_and_the_time(line: str, name: str) -> None:
    assert name_of_teletext(["", line, "  INLAND", "", "Bridge open again"]) == (1, name)


@pytest.mark.parametrize(
    "line",
    [
        "104 people were at the quay at 16:22:07",
        "104 HALM-TEKST 105 wo 18 feb 16:22:07",
        "HALM-TEKST wo 18 feb 16:22:07",
        "204 metres: the record of 18 February, 16:22",
    ],
)
def test_other_lines_are_none_of_teletext(line: str) -> None:
    assert name_of_teletext([line, "Bridge open again"]) is None


def test_the_name_stands_above_all() -> None:
    assert name_of_teletext(["a", "b", "c", "104 HALM-TEKST 104 wo 18 feb 16:22:07"]) is None
