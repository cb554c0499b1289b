"""Quotations that two stories have of one utterance, wherever they stand.

1. Find the quotations that share a run of words.
2. Pieces that share words go together; each such group is an utterance of its own.
3. `wordings`: what the two stories made of it.
"""

from collections.abc import Sequence
from functools import lru_cache
from itertools import chain

from reader.comparing.differing.quoting.attributing.speakers import SpeakerNames, are_others, share_name, speaker_names
from reader.comparing.differing.quoting.pairing.spoken_for import are_told_together
from reader.comparing.differing.quoting.pairing.wordings import (
    SHORTEST_RUN,
    Words,
    compare_wordings,
    shared_runs,
    trimmed_ends,
)
from reader.comparing.differing.quoting.quoted_words import expand, read_words
from reader.comparing.profiling.frequencies import zipf_tenths
from reader.comparing.profiling.normalization import split_words
from reader.comparing.profiling.stemming import stem
from reader.model.article import Article
from reader.model.quotation import UNCHANGED, Alteration, Quotation, QuotationClass, QuotationPair

_FEWEST_SHORT = 2  # words of a quotation that is shorter than a run
_FEWEST_TAKEN = 5  # words in a row of a part that is said to be of somebody else
_COMMON = 61  # Zipf frequency, in tenths, from which on a word is in anybody's sentences
_MOSTLY = 0.3  # of the words of the shorter piece that are not common, which both have
_MOST_USED = 0.25  # of the words that two pieces share, so many may be those of a better pair

_Run = tuple[str, ...]
_Pair = tuple[int, int]


class _Names(dict[int, SpeakerNames]):
    """Who says each quotation of a story, read when it is first asked for."""

    def __init__(self, article: Article, quotations: Sequence[Quotation]) -> None:
        super().__init__()
        self._article, self._quotations = article, quotations

    def __missing__(self, at: int) -> SpeakerNames:
        self[at] = speaker_names(self._article.text, self._article.language or "", self._quotations, at)
        return self[at]


class _Pieces(dict[int, list[Words]]):
    """The words of the pieces of each quotation of a story, read when they are first asked for."""

    def __init__(self, article: Article, quotations: Sequence[Quotation]) -> None:
        super().__init__()
        self._text, self._quotations = article.text, quotations

    def __missing__(self, at: int) -> list[Words]:
        self[at] = [read_words(self._text, piece) for piece in self._quotations[at].pieces]
        return self[at]


def pair_quotations(
    left: Article, right: Article, lefts: Sequence[Quotation], rights: Sequence[Quotation]
) -> tuple[QuotationPair, ...]:
    """Pair the quotations of two stories that hold the same words, in the order of the left text."""
    if left.text > right.text:  # the same pairs whichever side is left
        mirrored = pair_quotations(right, left, rights, lefts)
        return tuple(sorted(map(_mirror, mirrored), key=lambda pair: (pair.left, pair.right)))
    candidates = _candidates(_runs(left, lefts), _runs(right, rights))
    if not candidates:
        return ()  # of most pairs of stories
    names = _Names(left, lefts), _Names(right, rights)
    language = (left.language or "") if left.language == right.language else ""
    pairs = []
    words = _Pieces(left, lefts), _Pieces(right, rights)
    for i, j in candidates:
        same = share_name(names[0][i], names[1][j])
        utterances = _utterances(words[0][i], words[1][j])
        goes_on = _go_on_otherwise(utterances, words[0][i], words[1][j])
        for own, other in utterances:
            found = compare_wordings(own, other, language, same=same)
            of_others = are_others(names[0][i], names[1][j])
            is_other = found.kind is QuotationClass.OTHER_UTTERANCE
            is_altered = found.kind is QuotationClass.ALTERED
            if (is_other and same is False) or ((is_other or is_altered) and of_others):
                continue  # two people who say nearly the same: nobody altered what either said
            if (is_other or is_altered) and not _tell_the_same(own, other, language):
                continue  # "I will not" is all that they share
            if is_altered and (_has_words(left, other) or _has_words(right, own)):
                continue  # a story that has those words too altered none of them
            is_taken = (
                of_others
                and found.kind in UNCHANGED
                and not any(
                    are_told_together(story, said, names[0][i].names, names[1][j].names)
                    for story, said in ((left, lefts[i]), (right, rights[j]))
                )
            )
            is_cut = is_taken and found.kind is QuotationClass.TRIMMED
            if is_cut and max(run.size for run in shared_runs(own, other)) < _FEWEST_TAKEN:
                continue  # both have words that anybody may use
            kind = QuotationClass.OTHER_SPEAKER if is_taken else found.kind
            if kind in UNCHANGED and goes_on:
                kind = QuotationClass.TRIMMED
            pairs.append(QuotationPair(i, j, kind, trimmed_ends(own, other) if is_cut else found.altered))
    return tuple(pairs)


def _go_on_otherwise(utterances: Sequence[tuple[Words, Words]], *sides: Sequence[Words]) -> bool:
    """Tell whether both stories quote words beside those that they share, each its own."""
    return all(sum(len(told[side]) for told in utterances) < sum(map(len, pieces)) for side, pieces in enumerate(sides))


def _tell_the_same(left: Words, right: Words, language: str) -> bool:
    """Tell whether two pieces have a part of the words in common that are not among the most common ones."""
    frequencies = zipf_tenths(language)
    if not frequencies:
        return True
    runs = shared_runs(left, right)
    shared = [word for run in runs for word in left[run.left : run.left + run.size]]
    told, *sides = (
        sum(frequencies.get(stem(word.key, language), 0) < _COMMON for word in words) for words in (shared, left, right)
    )
    return not shared or told >= max(1, _MOSTLY * min(sides))


def _has_words(article: Article, said: Words) -> bool:
    """Tell whether a story has words in a row, in quotes or not."""
    sentences = (read_words(article.text, sentence.span) for sentence in article.sentences)
    told = " ".join([word.key for words in sentences for word in words])
    return f" {' '.join([word.key for word in said])} " in f" {told} "


def _mirror(pair: QuotationPair) -> QuotationPair:
    altered = tuple(Alteration(one.right, one.left) for one in pair.altered)
    return QuotationPair(pair.right, pair.left, pair.kind, altered)


def _runs(article: Article, quotations: Sequence[Quotation]) -> list[list[Sequence[_Run]]]:
    """Return the runs of words of each piece: enough to see which quotations are worth comparing."""
    return [[_runs_of(piece.of(article.text)) for piece in one.pieces] for one in quotations]


@lru_cache(maxsize=1 << 12)
def _runs_of(piece: str) -> Sequence[_Run]:
    keys = [key for word in split_words(piece) for key in expand(word.key)]
    if _FEWEST_SHORT <= len(keys) < SHORTEST_RUN:
        return (tuple(keys),)
    return tuple([tuple(keys[at : at + SHORTEST_RUN]) for at in range(len(keys) - SHORTEST_RUN + 1)])


def _candidates(left: Sequence[Sequence[Sequence[_Run]]], right: Sequence[Sequence[Sequence[_Run]]]) -> list[_Pair]:
    """Return the pairs that share a run, or that are the same few words."""
    postings: dict[_Run, list[int]] = {}
    for j, pieces in enumerate(right):
        for run in chain.from_iterable(pieces):
            postings.setdefault(run, []).append(j)
    return sorted(
        {(i, j) for i, pieces in enumerate(left) for run in chain.from_iterable(pieces) for j in postings.get(run, ())}
    )


def _utterances(left: Sequence[Words], right: Sequence[Words]) -> list[tuple[Words, Words]]:
    """Return the words of the pieces that belong together, those that share the most first."""
    if len(left) == 1 and len(right) == 1:
        return [(left[0], right[0])]
    links = []
    for a, own in enumerate(left):
        for b, other in enumerate(right):
            runs = shared_runs(own, other)
            if max((run.size for run in runs), default=0) >= min(SHORTEST_RUN, len(own), len(other)):
                links.append((sum(run.size for run in runs), a, b, runs))
    groups: list[tuple[set[int], set[int]]] = []
    used: set[tuple[int, int, int]] = set()
    for _, a, b, runs in sorted(links, key=lambda link: (-link[0], link[1], link[2])):
        words = {
            (side, piece, at)
            for run in runs
            for side, piece, first in ((0, a, run.left), (1, b, run.right))
            for at in range(first, first + run.size)
        }
        if len(words & used) > _MOST_USED * len(words):
            continue  # its words are those of a better pair
        used |= words
        touching = [group for group in groups if a in group[0] or b in group[1]]
        groups = [group for group in groups if group not in touching]
        groups.append(({a}.union(*(one for one, _ in touching)), {b}.union(*(other for _, other in touching))))
    return [
        ([word for a in sorted(own) for word in left[a]], [word for b in sorted(other) for word in right[b]])
        for own, other in groups
    ]
