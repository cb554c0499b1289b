"""Pairs of one language that share who somebody is, as it stands behind a full name, are doubted.

"Dr Ilse Petrel, the nation's leading expert on tides, told the radio ..." and "'No chance of that,' Dr Ilse Petrel, the
country's expert on tides, said" have all but what is told in common. All four such links of 312 real pairs of stories
were wrong, with scores of .87 to .99.
"""

from collections.abc import Iterator, Mapping, Sequence

from reader.comparing.differing.statements.sentence_facts import SentenceFacts, is_dated, read_facts
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind
from reader.comparing.profiling.synonyms import read_synonyms
from reader.comparing.refusing.refused_pairs import Told

_COMMA, _ENDS = ",", frozenset(',;:.!?—–“”"')
_ARTICLES = ("article", "cased_article")
_FEWEST_NAMES = 2
_FEWEST_TOLD = 2  # telling words of what either sentence tells of him


def share_who_it_is(left: Told, right: Told) -> bool:
    """Tell whether all that two sentences share is a full name, and what stands between commas behind it in both."""
    if left[1] != right[1] or _COMMA not in left[0] or _COMMA not in right[0]:
        return False
    sides = read_facts(*left, None), read_facts(*right, None)
    heads = read_synonyms(left[1]).heads
    theirs = list(_introduced(sides[1]))
    return any(
        _is_all(
            sides, (ours, other), {word.stem: heads.get(word.stem, word.stem) for side in sides for word in side.words}
        )
        for ours in _introduced(sides[0])
        for other in theirs
    )


def _is_all(
    sides: tuple[SentenceFacts, SentenceFacts],
    introduced: tuple[Sequence[TaggedWord], Sequence[TaggedWord]],
    terms: Mapping[str, str],
) -> bool:
    who = [
        {terms[word.stem] for word in part if _tells(side, word)} for side, part in zip(sides, introduced, strict=True)
    ]
    names = [{terms[word.stem] for word in part if word.is_name} for part in introduced]
    starts = [{word.start for word in part} for part in introduced]
    rest = [
        {terms[word.stem] for word in side.words if _tells(side, word) and word.start not in own}
        for side, own in zip(sides, starts, strict=True)
    ]
    shared = (who[0] | rest[0]) & (who[1] | rest[1])
    return (
        len(names[0] & names[1]) >= _FEWEST_NAMES
        and bool(who[0] & who[1] - names[0])
        and shared <= who[0] & who[1]
        and min(map(len, rest)) >= _FEWEST_TOLD
    )


def _introduced(side: SentenceFacts) -> Iterator[Sequence[TaggedWord]]:
    """Yield each full name with what stands behind its comma and begins with an article, up to the next comma."""
    words = side.words
    for at, word in enumerate(words[1:-1], 1):
        if word.text != _COMMA or not any(map(words[at + 1].entry, _ARTICLES)):
            continue
        begin = at
        while begin and (words[begin - 1].text == "." or words[begin - 1].text[0].isupper()):
            begin -= 1
        if sum(one.is_name for one in words[begin:at]) >= _FEWEST_NAMES:
            end = next((end for end in range(at + 1, len(words)) if _ends(words[end])), len(words))
            yield words[begin:end]


def _ends(word: TaggedWord) -> bool:
    return word.kind is TokenKind.MARK and word.text in _ENDS


def _tells(side: SentenceFacts, word: TaggedWord) -> bool:
    return (word.kind is TokenKind.WORD and word.is_content and not is_dated(side, word)) or (
        word.kind is TokenKind.NUMBER
    )
