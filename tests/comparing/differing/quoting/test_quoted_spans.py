"""Quotes of every style; apostrophes are none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.comparing.differing.quoting.quoted_spans import find_quoted


def quoted(text: str) -> list[str]:
    return [text[one.start : one.end] for one in find_quoted(text, 0, len(text))]


@pytest.mark.parametrize(
    "quotation",
    [
        "“We stay.”", '"We stay."', "‘We stay.’", "'We stay.'", "„Wir bleiben.“", "‚Wir bleiben.‘", "”Vi stannar.”",
        "»Vi bliver.«", "« Nous restons. »", "«Мы остаёмся.»", "「残ります」", "『残ります』",
        "``We stay.''", "`We stay.'",
    ],
)  # fmt: skip
def test_each_style_of_quotes_is_found(quotation: str) -> None:
    assert quoted(f"Mara Oskin: {quotation} Nobody asked.") == [quotation]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("“We waited for an hour,“ she said. In town nobody did.", ["“We waited for an hour,“"]),
        ("A “dummy“ for his words. Varn said “no“, and left.", ["“dummy“", "“no“"]),
        ("“He said “never“ and left,“ Oskin said. “$5—“", ["“He said “never“ and left,“", "“$5—“"]),
        ('"We stay,“ she said, and they left.', ['"We stay,“']),
        ("The “old” dam, a “…new” one (“perhaps”)", ["“old”", "“…new”", "“perhaps”"]),
    ],
)
def test_a_quote_that_opens_may_close_where_only_that_can_be(text: str, found: list[str]) -> None:
    assert quoted(text) == found


def test_who_signs_a_post_is_not_quoted() -> None:
    text = "Varn had “serious doubts about the dam. — Tarn Agency (@tarn) April 20, 2018"
    assert quoted(text) == ["“serious doubts about the dam."]


def test_an_apostrophe_opens_nothing() -> None:
    assert quoted("It's the farmers' land, 'tis said, since the '90s.") == []


def test_a_decade_opens_nothing_before_a_possessive() -> None:
    assert quoted("The '90s were hard for the farmers' union, and so were the ’80s for the miners’ one.") == []


def test_a_possessive_does_not_close_single_quotes() -> None:
    assert quoted("‘We keep the miners’ houses,’ said Oskin.") == ["‘We keep the miners’ houses,’"]


def test_quotes_inside_a_quotation_belong_to_it() -> None:
    assert quoted("“He said ‘never’ and left,” Oskin said.") == ["“He said ‘never’ and left,”"]
    assert quoted("«Il a dit «jamais» hier», dit Oskin.") == ["«Il a dit «jamais» hier»"]


def test_what_does_not_close_is_quoted_to_the_end_of_its_paragraph() -> None:
    text = "Oskin said: “We stay. We always did."
    (one,) = find_quoted(text, 0, len(text))
    assert (text[one.start : one.end], one.closed) == ("“We stay. We always did.", False)


def test_values_of_attributes_are_no_quotations() -> None:
    assert quoted('<img alt="gate" src="gate.png"> stood there.') == []


@given(st.text(alphabet="ab .,\n“”„\"«»‹›‘’‚'「」『』〝〞〟—`´", max_size=60))
def test_spans_follow_one_another_in_the_text(text: str) -> None:
    places = [place for one in find_quoted(text, 0, len(text)) for place in (one.start, one.end)]
    assert places == sorted(places)
    assert all(0 <= place <= len(text) for place in places)
