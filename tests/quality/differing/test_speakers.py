"""Who says a quotation in fourteen languages other than English; the half "kept" was not read.

Before the subject was told from what a preposition governs, of the half that was read in the first seven of them nine
speakers were wrong and 50 right, of the other eleven and 39. Before verbs beside a quotation alone, names with hyphens,
verbs that stand last and subjects behind theirs were known, 85 and 77 of all were right, two and six wrong. A wrong
speaker is worse than none.
"""

from collections import Counter
from pathlib import Path

import pytest

from reader.comparing import find_quotations
from tests.quality.differing.difference_scores import passage

_QUOTES = "„“”«»‘’「\"' –"


def count_speakers(half: str) -> Counter[str]:
    """Count the quotations of a half whose speaker is right, wrong or none."""
    counts: Counter[str] = Counter()
    table = Path(__file__).parent / "quoted_in_languages.txt"
    for block in table.read_text(encoding="utf-8").split("@@ ")[1:]:
        head, *lines = block.strip().splitlines()
        language, _, part = head.split()
        if part != half:
            continue
        text = "\n".join(line for line in lines if not line.startswith("== "))
        quotations = find_quotations(passage(text, language))
        for line in lines:
            if line.startswith("== "):
                begins, _, wanted = line.removeprefix("== ").partition(" => ")
                found = [
                    " ".join(span.of(text) for span in one.speaker)
                    for one in quotations
                    if any(piece.of(text).lstrip(_QUOTES).startswith(begins) for piece in one.pieces)
                ]
                counts[judge(found[0] if found else "", wanted.split("/"))] += 1
    return counts


def judge(speaker: str, wanted: list[str]) -> str:
    """Tell whether a speaker is right, wrong or none."""
    if not speaker:
        return "none"
    return "right" if any(one in speaker or speaker in one for one in wanted if one != "-") else "wrong"


@pytest.mark.parametrize(("half", "right", "wrong"), [("read", 108, 1), ("kept", 90, 4)])
def test_speakers_are_right_or_not_told(half: str, right: int, wrong: int) -> None:
    counts = count_speakers(half)
    assert counts["right"] >= right, counts
    assert counts["wrong"] <= wrong, counts
