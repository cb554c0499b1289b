"""What one person says or does in two stories is linked where it is the same, and not for his name and his office.

"Kept": pairs that were not read while the rule was written, the last five events after it. Without it 18 wrong pairs
were linked in the first file, and 27 in the other. In the files of what people do, six and ten wrong ones were linked.
"""

from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest

from reader.comparing import compare
from tests.quality.linking.link_scores import build_article

PAIRS = Path(__file__).parent / "pairs"
Pair = tuple[int, int]
LEADS = frozenset({(1, 1), (1, 2), (2, 1)})  # a headline may be linked with the headline, or with what it heads


def read_events(name: str) -> Iterator[tuple[list[str], list[str], list[str], frozenset[Pair]]]:
    """Yield the languages of each event, the sentences of both sides, and the pairs that tell the same."""
    text = (PAIRS / name).read_text(encoding="utf-8")
    for block in text.split("\n= ")[1:]:
        head, *lines = block.splitlines()
        left, right, told = ([line[2:] for line in lines if line[0] == sign] for sign in "<>~")
        languages = head.split(" ")[0].split("-") * 2
        numbers = (tuple(map(int, pair.split("-"))) for pair in told[0].split(" "))
        yield languages, left, right, frozenset((i, j) for i, j in numbers)


@pytest.mark.parametrize(
    ("name", "missed", "wrong"),
    [
        ("spoken.txt", 1, 2),
        ("spoken_kept.txt", 0, 0),
        ("acting.txt", 0, 3),
        ("acting_kept.txt", 0, 6),
    ],
)
def test_what_one_person_says_or_does_is_linked_by_what_it_is(name: str, missed: int, wrong: int) -> None:
    found_wrong, lost = [], []
    for languages, left, right, told in read_events(name):
        articles = build_article(left, languages[0]), build_article(right, languages[1])
        links = compare(*articles).links
        found = {(i + 1, j + 1) for link in links for i, j in product(link.left, link.right)}
        found_wrong += [(left[i - 1], right[j - 1]) for i, j in sorted(found - told - LEADS)]
        lost += [(left[i - 1], right[j - 1]) for i, j in sorted(told - found - LEADS)]
    assert len(found_wrong) <= wrong, found_wrong
    assert len(lost) <= missed, lost
