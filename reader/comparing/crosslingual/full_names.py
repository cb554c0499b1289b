"""Full names, and words of one that stand in another: John Stark is no John Cadwalder, and San Diego no San Pedrillo.

A word that is written the same in both stands for nothing where all else of either name has no counterpart, unless it
is the last of both: "President Obama" is "Barack Obama".
"""

from collections.abc import Iterable, Mapping, Sequence

from reader.comparing.crosslingual.matching import Match
from reader.comparing.crosslingual.terms import PlacedTerm, Term

_BETWEEN = frozenset({" ", "\u00a0", "-"})
_FEWEST, _MOST = 2, 4  # words of a full name: longer ones are headlines


class NamedTerms(tuple[Term, ...]):
    """The distinct terms of a sentence in its order; `full_names` are all words of the full name that a word is of."""

    full_names: Mapping[Term, Sequence[Term]]


def read_sentence(found: Sequence[PlacedTerm], text: str) -> NamedTerms:
    """Return the distinct terms of a text, and its full names."""
    sentence = NamedTerms(dict.fromkeys(placed.term for placed in found))
    sentence.full_names = {
        term: name
        for name in map(tuple, _find_full_names(found, text))
        if _FEWEST <= len(name) <= _MOST
        for term in name
    }
    return sentence


def _find_full_names(found: Iterable[PlacedTerm], text: str) -> list[list[Term]]:
    """Return the words with capitals that stand beside each other."""
    names: list[list[Term]] = []
    end = -1  # of the word before, if it is one of a name
    for placed in found:
        if not text[placed.start].isupper():
            end = -1
            continue
        if end < 0 or text[end : placed.start] not in _BETWEEN:
            names.append([])
        names[-1].append(placed.term)
        end = placed.end
    return names


def without_halves(matches: Sequence[Match], ours: Sequence[Term], theirs: Sequence[Term]) -> Sequence[Match]:
    """Return what stands for each other in two sentences, but for words that two other names have in common."""
    if not (isinstance(ours, NamedTerms) and isinstance(theirs, NamedTerms) and ours.full_names and theirs.full_names):
        return matches
    matched = {match.ours for match in matches}, {match.theirs for match in matches}
    return [
        match
        for match in matches
        if match.ours.word != match.theirs.word
        or not _is_half(match, (ours.full_names.get(match.ours, ()), theirs.full_names.get(match.theirs, ())), matched)
    ]


def _is_half(match: Match, names: tuple[Sequence[Term], Sequence[Term]], matched: tuple[set[Term], set[Term]]) -> bool:
    if not all(names) or (names[0][-1] == match.ours and names[1][-1] == match.theirs):
        return False
    return matched[0].isdisjoint({*names[0]} - {match.ours}) and matched[1].isdisjoint({*names[1]} - {match.theirs})
