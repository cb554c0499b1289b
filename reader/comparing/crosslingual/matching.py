"""The terms of two sentences matched one to one, and how much of what the sentences say that covers."""

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from reader.comparing.crosslingual.compounds import split_compound
from reader.comparing.crosslingual.correspondences import Counterparts
from reader.comparing.crosslingual.lexicons import Dictionary
from reader.comparing.crosslingual.terms import Term
from reader.comparing.profiling.frequencies import zipf_tenths

# How much a word weighs for being rare in its story, and for being rare in its language (Zipf frequency in tenths).
_HERE, _ANYWHERE = 0.55, 0.45
_WEIGHTLESS, _RAREST = 75, 38
_UNKNOWN = 0.8  # for being rare, in a language without frequencies
_ONE_DIGIT = 0.6
_LEAST_WEIGHT = 0.01
# Zipf frequency in tenths below which a word tells something, if it is not one that only joins others.
_TELLING = 59
JOINING = frozenset((
    *("about", "after", "again", "against", "although", "amid", "among", "because", "befor", "between", "beyond"),
    *("despit", "dure", "everi", "follow", "insid", "near", "onto", "outsid", "sinc", "toward", "under", "unless"),
    *("until", "upon", "versus", "whether", "while", "within", "without"),
))  # fmt: skip
SURE = 0.3  # the strength from which on a match counts as one

Sentence = Sequence[Term]  # distinct terms


@dataclass(frozen=True, slots=True)
class TermSide:
    """The sentences of a story with the weights of their terms.

    `masses` are the sums of the weights of each sentence, `known` of the terms that could find a counterpart; `singles`
    are the terms of one sentence alone, `names` the keys that are written as a name anywhere.
    """

    sentences: Sequence[Sentence]
    weights: Mapping[Term, float]
    singles: frozenset[Term]
    names: frozenset[str]
    masses: Sequence[float]
    known: Sequence[float]


@dataclass(frozen=True, slots=True)
class Match:
    """Two terms that stand for each other; `mass` is their mean weight times the strength.

    `meaning` is the English stem that they share: "zwei" and "dos" are a number as "2" is.
    """

    mass: float
    ours: Term
    theirs: Term
    strength: float
    meaning: str

    @property
    def is_number(self) -> bool:
        """Whether both tell a number, be it in a word."""
        return self.ours.is_number or self.meaning.isdecimal()


def weigh_side(
    sentences: Sequence[Sentence], language: str, lexicon: Dictionary, *, by_way_of_english: bool = False
) -> TermSide:
    """Weigh the terms of a story in its language.

    `by_way_of_english`: it is compared with one in another language, neither of which is English.
    """
    frequencies = zipf_tenths(language)
    counts = Counter(chain.from_iterable({term.key for term in sentence} for sentence in sentences))
    rarest = math.log((len(sentences) + 1) / 1.5)
    weights = {}
    known_terms = set()
    for term in sorted(set(chain.from_iterable(sentences))):
        here = math.log((len(sentences) + 1) / (counts[term.key] + 0.5)) / rarest if rarest > 0 else 1.0
        anywhere = _UNKNOWN
        if term.is_number:
            anywhere = _ONE_DIGIT if len(term.key) == 1 else 1.0
        elif frequencies:
            anywhere = min(1.0, (_WEIGHTLESS - frequencies.get(term.key, 0)) / (_WEIGHTLESS - _RAREST))
        weights[term] = max(_LEAST_WEIGHT, _HERE * here + _ANYWHERE * anywhere)
        has_gloss = term.key in (frequencies if language == "en" else lexicon)
        has_gloss = has_gloss or (bool(term.headword) and not by_way_of_english)
        if term.is_number or term.is_name or has_gloss or (by_way_of_english and split_compound(term.word, language)):
            known_terms.add(term)
    masses = [max(_LEAST_WEIGHT, sum([weights[term] for term in one])) for one in sentences]
    known = [max(_LEAST_WEIGHT, sum([weights[term] for term in one if term in known_terms])) for one in sentences]
    singles = frozenset(term for term in weights if counts[term.key] == 1)
    names = frozenset(term.key for term in weights if term.is_name)
    return TermSide(sentences, weights, singles, names, masses, known)


def find_matches(ours: TermSide, theirs: TermSide, counterparts: Counterparts) -> dict[tuple[int, int], list[Match]]:
    """Return all that may match in each pair of sentences that has anything."""
    matches: dict[Term, list[Match]] = defaultdict(list)
    for (one, other), (strength, meaning) in counterparts.items():
        mass = strength * (ours.weights[one] + theirs.weights[other]) / 2
        matches[one].append(Match(mass, one, other, strength, meaning))
    postings: dict[Term, list[int]] = defaultdict(list)
    for j, sentence in enumerate(theirs.sentences):
        for term in sentence:
            postings[term].append(j)
    found: dict[tuple[int, int], list[Match]] = defaultdict(list)
    for i, sentence in enumerate(ours.sentences):
        for term in sentence:
            for match in matches.get(term, ()):
                for j in postings[match.theirs]:
                    found[i, j].append(match)
    return found


def choose_candidates(
    matches: Mapping[tuple[int, int], Sequence[Match]], ours: TermSide, theirs: TermSide, best: int
) -> list[tuple[int, int]]:
    """Return the `best` pairs of each row and of each column by what could match of them at most."""
    rows: dict[int, list[tuple[float, int]]] = defaultdict(list)
    columns: dict[int, list[tuple[float, int]]] = defaultdict(list)
    for (i, j), found in matches.items():
        most: dict[Term, float] = {}
        for match in found:
            if match.mass > most.get(match.ours, 0.0):
                most[match.ours] = match.mass
        value = sum(most.values()) ** 2 / (ours.masses[i] * theirs.masses[j])
        rows[i].append((-value, j))
        columns[j].append((-value, i))
    chosen = {(i, j) for i, row in rows.items() for _, j in sorted(row)[:best]}
    chosen |= {(i, j) for j, column in columns.items() for _, i in sorted(column)[:best]}
    return sorted(chosen)


def match_terms(found: Sequence[Match]) -> list[Match]:
    """Choose from what may match, the heaviest first, each term once."""
    chosen = []
    ours, theirs = set[Term](), set[Term]()
    for match in sorted(found, key=lambda match: (-match.mass, match.ours, match.theirs)):
        if match.ours not in ours and match.theirs not in theirs:
            ours.add(match.ours)
            theirs.add(match.theirs)
            chosen.append(match)
    return chosen


PAIR_FEATURES = (
    *("cover_less", "cover_more", "known_less", "known_more", "known_cover_less", "known_cover_more", "mass"),
    *("mass_no_names", "names", "names_alone", "numbers", "numbers_clash", "matched", "strongest", "length_ratio"),
    *("shorter_mass", "unique_mass", "cosine", "telling", "telling_mass", "telling_apart"),
)


def pair_features(
    chosen: Sequence[Match], ours: TermSide, theirs: TermSide, pair: tuple[int, int]
) -> tuple[float, ...]:
    """Measure what the matched terms of a pair cover; the order of features is that of `PAIR_FEATURES`."""
    i, j = pair
    one, other = ours.sentences[i], theirs.sentences[j]
    covered = (
        sum([match.strength * ours.weights[match.ours] for match in chosen]),
        sum([match.strength * theirs.weights[match.theirs] for match in chosen]),
    )
    masses = ours.masses[i], theirs.masses[j]
    known = ours.known[i], theirs.known[j]
    mass = sum([match.mass for match in chosen])
    named = [match for match in chosen if match.ours.is_name and match.theirs.is_name]
    # English writes names and what is made of them (Syrian) with capitals, other languages only some.
    plain = [match for match in chosen if match.ours.key not in ours.names and not match.is_number]
    telling = [match for match in plain if match.strength > SURE and is_telling(match.meaning)]
    numbers = sum(match.is_number for match in chosen)
    lengths = sorted((len(one), len(other)))
    return (
        *sorted((covered[0] / masses[0], covered[1] / masses[1])),
        *sorted((known[0] / masses[0], known[1] / masses[1])),
        *sorted((min(1.0, covered[0] / known[0]), min(1.0, covered[1] / known[1]))),
        mass,
        sum([match.mass for match in plain]),
        float(len(named)),
        float(min(sum(term.is_name for term in one), sum(term.is_name for term in other)) - len(named)),
        float(numbers),
        float(min(sum(term.is_number for term in one), sum(term.is_number for term in other)) - numbers),
        float(sum(match.strength > SURE for match in chosen)),
        max([match.mass for match in chosen], default=0.0),
        lengths[0] / max(1, lengths[1]),
        min(masses),
        sum([m.mass for m in chosen if m.ours in ours.singles and m.theirs in theirs.singles]),
        mass / math.sqrt(masses[0] * masses[1]),
        float(len(telling)),
        sum([m.mass for m in telling if m.ours in ours.singles and m.theirs in theirs.singles]),
        float(len(telling) - _count_beside(telling, named, one, other)),
    )


def is_telling(meaning: str) -> bool:
    """Tell whether a word of this English stem tells something; what has none is no common word."""
    return meaning not in JOINING and zipf_tenths("en").get(meaning, 0) < _TELLING


def _count_beside(telling: Sequence[Match], named: Sequence[Match], one: Sentence, other: Sentence) -> int:
    """Count the words beside a name in both sentences: as the dam that has it, they tell no more than the name."""
    if not telling or not named:
        return 0
    ours, theirs = ({term: at for at, term in enumerate(sentence)} for sentence in (one, other))
    names = [(ours[match.ours], theirs[match.theirs]) for match in named]
    return sum(
        any(abs(ours[match.ours] - at) == abs(theirs[match.theirs] - place) == 1 for at, place in names)
        for match in telling
    )
