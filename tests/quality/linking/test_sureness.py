"""Whether a link that is shown without a doubt may be trusted, and one that is shown as unsure should be read.

`labels/judged.json` holds 1,415 links of real stories that were read one by one: right, right in part (what both tell
is a side remark of one) or wrong. None of the same words is among them, which need not be read.
"""

import sys
from collections import Counter
from pathlib import Path

from reader.comparing import compare
from tests.quality.linking.link_scores import read_labelled_stories

EVERY = 6  # of 269 pairs of stories: to compare them all takes half a minute


def test_of_links_that_are_shown_without_a_doubt_hardly_any_is_wrong(shared: Path) -> None:
    sure, unsure = Counter[str](), Counter[str]()
    for _, labels, (left, right) in read_labelled_stories(shared, "judged.json", EVERY):
        shown = {(i, j): link for link in compare(left, right).links for i in link.left for j in link.right}
        for verdict, pairs in labels.items():
            for i, j in (map(int, pair.split("-")) for pair in pairs):
                if link := shown.get((i, j)):
                    (unsure if link.unsure else sure)[verdict] += 1
    sys.stdout.write(f"sure {dict(sure)}, unsure {dict(unsure)}\n")
    assert sure["wrong"] <= 0.09 * sure.total()
    assert sure.total() >= 100
    assert unsure["wrong"] >= 0.2 * unsure.total()
