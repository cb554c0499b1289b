"""The words of two linked sentences that stand for each other: what lights up in pairs, and the reasons of the link."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reader.comparing.crosslingual.correspondences import find_correspondences
from reader.comparing.crosslingual.lexicons import leads, read_lexicon
from reader.comparing.crosslingual.terms import PlacedTerm, Term, find_terms
from reader.model.comparison import Reason, ReasonKind

_SURE = 0.6  # the strength from which on two words are shown as a pair
_MOST_VALUES = 6
# Of two names of several words, more than half of the shorter must be the other's: the United States are no Islamic
# State, and two people of one first name are two.
_MOST = 2

Text = tuple[str, str]  # and its language
Runs = Mapping[PlacedTerm, tuple[int, int]]  # of each term, the number of the name it stands in, and the words of that


@dataclass(frozen=True, slots=True)
class WordPair:
    """A word of each side, by its place in its text.

    `ours` and `theirs` are the words as they stand there: that of the language that leads, and the other one.
    """

    left: tuple[int, int]
    right: tuple[int, int]
    ours: str
    theirs: str
    kind: ReasonKind


# Asked for to link two sentences, and to show why they are linked.
@lru_cache(maxsize=1 << 10)
def match_words(left: Text, right: Text) -> Sequence[WordPair]:
    """Match the words of two texts of two languages one to one, the surest first."""
    if not leads(left[1], right[1]):
        return [WordPair(one.right, one.left, one.ours, one.theirs, one.kind) for one in match_words(right, left)]
    return sorted(_match(left, right), key=lambda one: one.left)


def _match(leading: Text, following: Text) -> Iterator[WordPair]:
    ours, theirs = find_terms(*leading), find_terms(*following)
    counterparts = find_correspondences(
        {placed.term for placed in ours},
        {placed.term for placed in theirs},
        (read_lexicon(leading[1]), read_lexicon(following[1])),
    )
    placed = _by_term(ours), _by_term(theirs)
    pairs = sorted(
        (-known.strength, one.start, other.start, one, other, known.meaning)
        for (term, counterpart), known in counterparts.items()
        if known.strength >= _SURE
        for one in placed[0][term]
        for other in placed[1][counterpart]
    )
    runs = _name_runs(ours, leading[0]), _name_runs(theirs, following[0])
    asked = [(one, other) for *_, one, other, _ in pairs]
    numbers = {(one, other) for *_, one, other, meaning in pairs if meaning.isdecimal()}
    matched = _one_to_one(asked)
    # What half a name was matched with is free for other words.
    halves = _halves(matched, *runs)
    again = _one_to_one([pair for pair in asked if pair not in halves])
    for one, other in set(again) - _halves(again, *runs):
        yield _pair(one, other, (leading[0], following[0]), is_number=(one, other) in numbers)


def _by_term(placed: Iterable[PlacedTerm]) -> Mapping[Term, Sequence[PlacedTerm]]:
    found: dict[Term, list[PlacedTerm]] = defaultdict(list)
    for one in placed:
        found[one.term].append(one)
    return found


def _one_to_one(pairs: Iterable[tuple[PlacedTerm, PlacedTerm]]) -> list[tuple[PlacedTerm, PlacedTerm]]:
    """Keep the first pair of each word."""
    used: set[tuple[bool, int]] = set()
    kept = []
    for one, other in pairs:
        ends = {(True, one.start), (False, other.start)}
        if used.isdisjoint(ends):
            used |= ends
            kept.append((one, other))
    return kept


def _halves(
    matched: Sequence[tuple[PlacedTerm, PlacedTerm]], ours: Runs, theirs: Runs
) -> set[tuple[PlacedTerm, PlacedTerm]]:
    """Return the pairs of words of two names most of which are not matched."""
    runs = [(ours[one], theirs[other]) for one, other in matched]
    shared = Counter(runs)
    return {
        pair
        for pair, (one, other) in zip(matched, runs, strict=True)
        if _MOST * shared[one, other] <= min(one[1], other[1])
    }


def _name_runs(terms: Sequence[PlacedTerm], text: str) -> Runs:
    """Count the names up, in which words in capitals stand together as in Islamic State; any other word is alone."""
    runs: list[list[PlacedTerm]] = []
    for term in terms:
        before = runs[-1][-1] if runs else None
        if before and text[before.end : term.start].isspace() and _is_capital(before, text) and _is_capital(term, text):
            runs[-1].append(term)
        else:
            runs.append([term])
    return {term: (number, len(run)) for number, run in enumerate(runs) for term in run}


def _is_capital(term: PlacedTerm, text: str) -> bool:
    return text[term.start].isupper()


def _pair(one: PlacedTerm, other: PlacedTerm, texts: tuple[str, str], *, is_number: bool) -> WordPair:
    is_name = one.term.is_name and other.term.is_name
    kind = ReasonKind.NUMBERS if is_number else ReasonKind.NAMES if is_name else ReasonKind.WORDS
    places = (one.start, one.end), (other.start, other.end)
    return WordPair(*places, texts[0][slice(*places[0])], texts[1][slice(*places[1])], kind)


def find_crosslingual_reasons(found: Sequence[WordPair]) -> tuple[Reason, ...]:
    """List the names, numbers and words of a link: ours, and theirs where that is written otherwise."""
    reasons = []
    for kind in (ReasonKind.NAMES, ReasonKind.NUMBERS, ReasonKind.WORDS):
        values = dict.fromkeys(
            one.ours if one.ours == one.theirs else f"{one.ours} = {one.theirs}" for one in found if one.kind is kind
        )
        if values:
            reasons.append(Reason(kind, tuple(values)[:_MOST_VALUES]))
    return tuple(reasons)
