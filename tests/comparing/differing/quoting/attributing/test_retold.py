"""Whom somebody who passes it on has heard say a quotation."""

import pytest

from reader.comparing import find_quotations
from tests.quality.differing.difference_scores import passage


@pytest.mark.parametrize(
    ("behind", "speaker"),
    [
        ("the Kelmer Post reported Senn saying, as he wept.", "Senn"),
        ("the Kelmer Post quoted Ann Senn as saying on Monday.", "Ann Senn"),
        ("Radio Kelm cited the driver, Ole Senn, as saying.", "Ole Senn"),
        ("Ada Holm recalled Senn telling her.", "Ada Holm"),
        ("Ada Holm told Kelm Radio, adding that it was over.", "Ada Holm"),
        ("Ada Holm said on Kelm Radio, adding that it was over.", "Ada Holm"),
    ],
)
def test_who_is_heard_says_it_and_not_who_passes_it_on(behind: str, speaker: str) -> None:
    text = f"“I beg all of you to come in,” {behind}"
    found = find_quotations(passage(text, "en"))
    assert [text[one.start : one.end] for quotation in found for one in quotation.speaker] == [speaker]
