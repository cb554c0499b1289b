"""Pairs of which each tells the number of another thing, of another place or a number of its own, are doubted.

"Elsin has the second-highest number of cases, followed by Tarn" and "Halm has the second-highest number of deaths,
behind Tarn" share a rank and a town, and are two facts.
"""

from reader.comparing.differing.statements.agreement_in_words import are_alike
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, read_facts
from reader.comparing.differing.statements.tagged_words import TaggedWord, may_have
from reader.comparing.profiling.normalization import TokenKind
from reader.comparing.profiling.synonyms import read_synonyms
from reader.comparing.refusing.refused_pairs import Told

_NUMBERING = frozenset({"number_of"})
_TREND = "trend"
_BEHIND = 5  # words, in which what is counted stands: the number of confirmed cases


def number_two_things(left: Told, right: Told) -> bool:
    """Tell whether both tell a number of something, in those words, and nothing that is numbered is in both.

    What is numbered may have two names: so either names what the other does not, or they tell two numbers.
    """
    if left[1] != right[1] or not (may_have(*left, _NUMBERING) and may_have(*right, _NUMBERING)):
        return False
    sides = read_facts(*left, None), read_facts(*right, None)
    numbered = _numbered(sides[0]), _numbered(sides[1])
    if not all(numbered):
        return False
    numbers = [{word.stem for word in side.words if word.kind is TokenKind.NUMBER} for side in sides]
    names = [{word.stem for word in side.words if word.is_name} for side in sides]
    is_of_two = all(numbers) or (bool(names[0] - names[1]) and bool(names[1] - names[0]))
    return (
        is_of_two
        and numbers[0].isdisjoint(numbers[1])
        and not any(_are_one(one, other, left[1]) for one in numbered[0] for other in numbered[1])
    )


def _numbered(side: SentenceFacts) -> list[TaggedWord]:
    """List the words that may name what is numbered, behind each word for a number."""
    found = list[TaggedWord]()
    for at, word in enumerate(side.words):
        if (entry := word.entry("number_of")) is not None:
            begin = at + max(1, len(entry.stems))
            for behind in side.words[begin : begin + _BEHIND]:
                if behind.kind is not TokenKind.WORD or _ends(behind):
                    break
                if behind.is_content:
                    found.append(behind)
    return found


def _ends(word: TaggedWord) -> bool:
    """Tell whether what is numbered ends before a word: where that is, or that it rose."""
    trend = word.entry("opposite")
    return word.entry("preposition") is not None or (trend is not None and trend.value.startswith(_TREND))


def _are_one(one: TaggedWord, other: TaggedWord, language: str) -> bool:
    """Tell whether two words are one, or two for one thing: the number of the dead, the number of deaths."""
    heads = read_synonyms(language).heads
    fates = [{entry.value for entry in word.entries if entry.kind == "fate"} for word in (one, other)]
    is_same = are_alike(one, other, (language, language)) or not fates[0].isdisjoint(fates[1])
    return is_same or heads.get(one.stem, one.stem) == heads.get(other.stem, other.stem)
