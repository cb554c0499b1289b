"""What a first look at each unit says of its neighbours: columns for the second look.

The first look gives each unit a probability to be the story. The best run of the page is the stretch where those that
are the story outweigh the others most; where a unit stands from it, and how much of its words that run says, tells
headlines of other stories, comments and teasers from the story better than any sign of their own.
"""

from collections.abc import Sequence
from itertools import accumulate

from reader.reading.cleaning.learned.column_makers import shares_said
from reader.reading.cleaning.learned.unit_columns import Columns
from reader.reading.cleaning.measures.blocks import blocks_of
from reader.reading.cleaning.measures.page_features import Page

_MOST_WORDS = 80
_EVEN = 0.5
_FAR = 60
_LIKELY_IN_A_BLOCK = 0.3
_BESIDE_A_BLOCK = 4


def add_surroundings(columns: Columns, page: Page, likely: Sequence[float]) -> None:
    """Add columns that say what the probabilities `likely` of all units say of their neighbours."""
    size = len(page)
    words = [min(_MOST_WORDS, seen.words) for seen in page.measured]
    gains = [count * (share - _EVEN) for count, share in zip(words, likely, strict=True)]
    masses = [count * share for count, share in zip(words, likely, strict=True)]
    columns["likely"], columns["gain"], columns["mass"] = likely, gains, masses
    sums = columns.sums("mass")
    whole = max(1e-6, sums[-1])
    first, end, best = _best_run(gains)
    columns["mass before"] = sums[:-1]
    columns["mass left"] = [whole - passed for passed in sums[1:]]
    columns["share before"] = [passed / whole for passed in sums[:-1]]
    columns["share left"] = [(whole - passed) / whole for passed in sums[1:]]
    columns["whole mass"] = [whole] * size
    columns["run gain"] = [best] * size
    columns["from run start"] = range(-first, size - first)
    columns["to run end"] = range(end - 1, end - 1 - size, -1)
    columns["mass from run start"] = [passed - sums[first] for passed in sums[:-1]]
    columns["mass to run end"] = [sums[end] - passed for passed in sums[1:]]
    told = [number for number in range(first, end) if likely[number] > _EVEN]
    said = [False] * size
    for number in told:
        said[number] = True
    keys = [page.measured[number].keys for number in told]
    columns.add_asked("run cohesion", shares_said(page, keys, said, columns.numbers))
    columns["since likely"] = _distances(likely)
    columns["to likely"] = _distances(likely[::-1])[::-1]
    columns["block share"], columns["block mean"] = _blocks(masses, words, likely)


def _best_run(gains: Sequence[float]) -> tuple[int, int, float]:
    """Return the start, the end (exclusive) and the sum of the run with the greatest sum."""
    first = end = start = 0
    best = lowest = 0.0
    for number, total in enumerate(accumulate(gains), 1):
        if total - lowest > best:
            best, first, end = total - lowest, start, number
        if total < lowest:
            lowest, start = total, number
    return first, end, best


def _distances(likely: Sequence[float]) -> list[int]:
    """Return the distance of each unit from the last one before it that is likely the story."""
    column: list[int] = []
    last = -_FAR
    for number, share in enumerate(likely):
        column.append(min(_FAR, number - last))
        if share > _EVEN:
            last = number
    return column


def _blocks(masses: Sequence[float], words: Sequence[int], likely: Sequence[float]) -> tuple[list[float], list[float]]:
    """Return how much the block of each unit weighs beside the page's heaviest one, and how likely its words are."""
    blocks = blocks_of(number for number, share in enumerate(likely) if share > _LIKELY_IN_A_BLOCK)
    weights = [sum([masses[number] for number in block]) for block in blocks]
    heaviest = max(weights, default=0.0)
    shares, means = [0.0] * len(likely), [0.0] * len(likely)
    for block, weight in zip(blocks, weights, strict=True):
        mean = weight / max(1, sum([words[number] for number in block]))
        for number in range(max(0, block[0] - _BESIDE_A_BLOCK), min(len(likely), block[-1] + _BESIDE_A_BLOCK + 1)):
            shares[number], means[number] = weight / heaviest, mean
    return shares, means
