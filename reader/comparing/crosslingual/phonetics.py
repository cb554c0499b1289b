"""How alike two names sound: Ρουντσκόι and Rudskoi, Άσαντ and Assad.

Sounds are weighed by an edit distance in which vowels, which some scripts leave out, and related consonants, which
languages confuse, cost little.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import accumulate, chain

_VOWELS = frozenset("aeiou")
_WEAK_CONSONANTS = frozenset("hn")  # that one script writes and another does not
# Tenths of the cost of a consonant.
_CONSONANT, _WEAK, _VOWEL_FOR_VOWEL = 10, 4, 3
_COSTS = dict.fromkeys([*_VOWELS, *_WEAK_CONSONANTS], _WEAK)
_NEAR = {
    frozenset(pair): cost
    for cost, pairs in (
        (3, "pb td kg fv sz Sj Cj Sz SC Cs ji gj sS kh gh zj bv lr"),
        (5, "fp pv th tz dz Ck Sk Ct hS mn ku"),
    )
    for pair in pairs.split(" ")
}
# Consonants that are confused stand for each other in a skeleton; vowels and h have no place in it.
_CLASSES = {
    phone: group[0] for group in ("pbfv", "td", "kg", "szSCj", "m", "n", "lr") for phone in group
}  # fmt: skip


@lru_cache(maxsize=1 << 15)
def skeleton_pairs(sound: str) -> frozenset[str]:
    """Return the neighbouring consonants of a sound, borders included: names that sound alike share half of them."""
    bones = f" {''.join(_CLASSES.get(phone, '') for phone in sound)} "
    return frozenset(bones[at : at + 2] for at in range(len(bones) - 1))


@lru_cache(maxsize=1 << 16)
def sound_likeness(left: str, right: str) -> float:
    """Return how alike two sounds are, 0 to 1."""
    if left == right:
        return 1.0
    costs = [_COSTS.get(phone, _CONSONANT) for phone in left], [_COSTS.get(phone, _CONSONANT) for phone in right]
    weights = sum(costs[0]), sum(costs[1])
    if 2 * min(weights) < max(weights):
        return 0.0
    above = [0, *accumulate(costs[1])]
    for phone, dropped in zip(left, costs[0], strict=True):
        exchange = _exchanges(phone)
        last = above[0] + dropped
        row = [last]
        for other, added, upper, diagonal in zip(right, costs[1], above[1:], above, strict=False):
            last = min(upper + dropped, last + added, diagonal + exchange.get(other, _CONSONANT))
            row.append(last)
        above = row
    return max(0.0, 1 - 2 * above[-1] / sum(weights))


class SoundIndex:
    """Sounds by their neighbouring consonants, so that not each is held against each."""

    def __init__(self, sounds: Iterable[str]) -> None:
        """Index different sounds."""
        self._sounds_of: dict[str, list[str]] = defaultdict(list)
        self._sizes: dict[str, int] = {}
        for sound in sounds:
            pairs = skeleton_pairs(sound)
            self._sizes[sound] = len(pairs)
            for pair in pairs:
                self._sounds_of[pair].append(sound)

    def find_alike(self, sound: str, least: float) -> Iterator[tuple[str, float]]:
        """Yield the sounds that share half of their consonants with a sound and are at least so like it, and how."""
        pairs = skeleton_pairs(sound)
        shared = Counter(chain.from_iterable([self._sounds_of[pair] for pair in pairs & self._sounds_of.keys()]))
        for other, count in shared.items():
            if 2 * count >= max(len(pairs), self._sizes[other]):
                likeness = sound_likeness(other, sound)
                if likeness >= least:
                    yield other, likeness


@lru_cache(maxsize=1 << 8)
def _exchanges(one: str) -> dict[str, int]:
    """Return what it costs to read a phone for another, where that is less than a consonant."""
    vowels = dict.fromkeys(_VOWELS, _VOWEL_FOR_VOWEL) if one in _VOWELS else {}
    near = {next(iter(pair - {one})): cost for pair, cost in _NEAR.items() if one in pair}
    return near | vowels | {one: 0}
