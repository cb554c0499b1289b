"""A number of the beginning and one of the end do not clash: the later one is of a later count."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("On the first night 40 people slept in the hall.", "By the end of the week 95 people had slept in the hall.",
         "later-report"),
        ("The coroner at first gave the number of dead as 7.", "The coroner later gave the number of dead as 11.",
         "later-report"),
        ("The baths will close at the end of August after members voted by 27 to 16 to shut them.",
         "Members backed the closing of the baths by 27 votes to 19.", "clash"),
        ("The coroner gave the number of dead as 7.", "The coroner gave the number of dead as 11.", "clash"),
        ("The coroner later gave the dead as 7.", "The coroner later gave the dead as 11.", "clash"),
    ],
)  # fmt: skip
def test_numbers_of_two_stages(left: str, right: str, verdict: str) -> None:
    for one, other in ((left, right), (right, left)):
        found = find_differences(LinkSide(one, "en", None), LinkSide(other, "en", None))
        assert [str(each.verdict) for each in found if each.left and each.right] == [verdict]
