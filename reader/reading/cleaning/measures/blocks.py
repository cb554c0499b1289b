"""Blocks of a page, far from each other, of which one is the story: the others are other stories, or comments."""

from collections.abc import Iterable, Sequence

from reader.reading.cleaning.measures.page_features import Page

WIDEST_GAP = 8
_EVEN = 0.5


def blocks_of(numbers: Iterable[int]) -> list[list[int]]:
    """Group ascending numbers of units where no more than WIDEST_GAP lies between one and the next."""
    blocks: list[list[int]] = []
    for number in numbers:
        if blocks and number - blocks[-1][-1] <= WIDEST_GAP:
            blocks[-1].append(number)
        else:
            blocks.append([number])
    return blocks


def without_doubtful_blocks(page: Page, kept: Sequence[int], likely: Sequence[float]) -> list[int]:
    """Leave out blocks that are rather not the story, where the heaviest one rather is.

    Each unit may be likely enough by itself where all of them are in doubt: but if that block is the story, this one
    is another.
    """
    blocks = blocks_of(kept)
    words = [sum([page.measured[number].words for number in block]) for block in blocks]
    masses = [sum([page.measured[number].words * likely[number] for number in block]) for block in blocks]
    if len(blocks) < 2:
        return list(kept)
    heaviest = masses.index(max(masses))
    if masses[heaviest] < _EVEN * words[heaviest]:
        return list(kept)
    surely = [
        number == heaviest or mass >= _EVEN * size
        for number, (mass, size) in enumerate(zip(masses, words, strict=True))
    ]
    return [number for block, is_told in zip(blocks, surely, strict=True) if is_told for number in block]
