"""How many sentences two stories share that credit the same agency."""

from collections.abc import Sequence
from itertools import combinations

from reader.gathering.copies.agencies import Credits
from reader.gathering.copies.shingles import Shingles
from reader.model.events.event import SharedText

_FEWEST_WORDS = 6  # of a sentence: shorter ones are anybody's
# This many sentences, and so much of the shorter story: a quotation is told alike by all.
_FEWEST_SENTENCES = 4
_LEAST_SHARE = 0.25


def find_shared_text(told: Sequence[Credits], shingles: Sequence[Shingles]) -> tuple[SharedText, ...]:
    """Return the pairs of stories that credit one agency and have much word by word."""
    found = []
    for one, other in combinations(range(len(told)), 2):
        agency = told[one].common(told[other])
        sentences = [{key for key in shingles[story].sentences if len(key) >= _FEWEST_WORDS} for story in (one, other)]
        shared = len(sentences[0] & sentences[1])
        if agency is not None and shared >= max(_FEWEST_SENTENCES, _LEAST_SHARE * min(map(len, sentences))):
            unnamed = next((story for story in (one, other) if agency not in told[story].may_name()), None)
            found.append(SharedText((one, other), shared, agency, unnamed))
    return tuple(found)
