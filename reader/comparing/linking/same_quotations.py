"""Sentences without a link that quote what a sentence of the other side has in the same words.

'I do not have any involvement in my investment decisions' and 'he does not "have any involvement in my investment
decisions"' share words that are in any story, so nothing else links them. Where one sentence has all that another one
quotes, in a row, both tell the same: so it was of all eleven such links of 312 real pairs of stories.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from reader.comparing.linking.alignment import SURE, Candidate
from reader.comparing.profiling.profiles import find_quotations, split_stems
from reader.model.article import Article

_FEWEST = 5  # words in a row that are somebody's own
_SIGN = re.compile('["“”„«»「」『』]')  # the German one that closes opens in English
_BEFORE = frozenset("([—–")
_SCORE, _WORTH = 0.8, 0.9

Words = tuple[str, ...]


def with_same_quotations(candidates: Sequence[Candidate], left: Article, right: Article) -> list[Candidate]:
    """Add to the candidates of two stories of one language those pairs of which one sentence at least has no link."""
    shown = [one for one in candidates if one.score >= SURE]
    if not shown:
        return list(candidates)
    linked = {i for one in shown for i in one.left}, {j for one in shown for j in one.right}
    pairs = {(i, j) for i, j in _quoting(left, right, linked[0], linked[1])}
    pairs |= {(i, j) for j, i in _quoting(right, left, linked[1], linked[0])}
    kept = [one for one in candidates if len(one.left) + len(one.right) > 2 or (one.left[0], one.right[0]) not in pairs]
    return kept + [Candidate((i,), (j,), _SCORE, _WORTH) for i, j in sorted(pairs)]


def _quoting(story: Article, other: Article, linked: set[int], taken: set[int]) -> Iterator[tuple[int, int]]:
    """Yield the sentences of one story that quote, each with the other's that has those words, one of them unlinked."""
    quoted = {at: said for at in story.compared_sentences() if (said := _quoted(story, at))}
    if not quoted:
        return
    places = _places(other, {words[:_FEWEST] for said in quoted.values() for words in said})
    for at, said in quoted.items():
        for words in said:
            there = [place for place in places.get(words[:_FEWEST], ()) if _stands_in(words, _stems(other, place))]
            free = [place for place in there if place not in taken]
            if at not in linked and there:
                yield at, min(free or there, key=lambda place: (len(_stems(other, place)), _stems(other, place)))
            for place in free:
                yield at, place


def _quoted(story: Article, at: int) -> list[Words]:
    """List what a sentence quotes of so many words."""
    text = story.sentence_text(at)
    if _SIGN.search(text) is None:
        return []
    said = (
        split_stems(_SIGN.split(text[begin:end])[0], story.language or "")
        for begin, end in find_quotations(text)
        if _opens(text[: max(0, begin - 1)])
    )
    return [words for words in said if len(words) >= _FEWEST]


def _opens(before: str) -> bool:
    """Tell whether a sign behind a text opens a quotation, as it may also close one that began before the sentence."""
    return not before or before[-1].isspace() or before[-1] in _BEFORE


def _places(story: Article, heads: Collection[Words]) -> Mapping[Words, list[int]]:
    """Return where each of some runs of the fewest words stands, by sentence."""
    found: dict[Words, list[int]] = {}
    firsts = {head[0] for head in heads}
    for at in story.compared_sentences():
        stems = _stems(story, at)
        if firsts.isdisjoint(stems):
            continue
        runs = {stems[begin : begin + _FEWEST] for begin, stem in enumerate(stems) if stem in firsts}
        for run in runs.intersection(heads):
            found.setdefault(run, []).append(at)
    return found


def _stems(story: Article, at: int) -> Words:
    return split_stems(story.sentence_text(at), story.language or "")


def _stands_in(words: Words, others: Words) -> bool:
    return any(others[at : at + len(words)] == words for at in range(len(others) - len(words) + 1))
