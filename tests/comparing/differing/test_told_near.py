"""A story that tells a sentence on what the other one has in the place of its own contradicts nobody."""

from reader.comparing.differing.differences import find_link_differences
from reader.model.difference import Verdict
from tests.quality.differing.difference_scores import passage

_IN_A_VAN = "The robbers fled in a van."


def _verdicts(left: str, right: str) -> list[Verdict]:
    return [one.verdict for one in find_link_differences(passage(left, "en"), (0,), passage(right, "en"), (0,))]


def test_what_is_told_beside_it_is_of_another_subject() -> None:
    assert _verdicts(_IN_A_VAN, "The robbers fled in a motorboat.") == [Verdict.CLASH]
    beside = f"{_IN_A_VAN} A motorboat took them over the lake."
    assert _verdicts(beside, "The robbers fled in a motorboat.") == [Verdict.OTHER_SUBJECT]


def test_what_is_told_elsewhere_is_not_beside_it() -> None:
    far = f"{_IN_A_VAN} Nobody was hurt. A motorboat was seen in May."
    assert _verdicts(far, "The robbers fled in a motorboat.") == [Verdict.CLASH]
