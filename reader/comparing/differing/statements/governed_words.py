"""Which words deny in a sentence, and which word a negation or a modal phrase governs."""

from collections.abc import Sequence
from itertools import takewhile

from reader.comparing.differing.lexicons import read_lexicon
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, read_once, stems_of
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind
from reader.model.article import Span

_CONTRACTED = ("n't", "n’t", "N'T", "N’T")
_SCOPE = 4  # words behind a negation or a modal verb that it governs
FOLLOWING = frozenset({"nicht", "niet"})
"""Negations that may stand behind their verb."""
_CLAUSE_ENDS = frozenset(",;:.")
# No modal verb has these in its own phrase: "the van that they may have used was found" doubts no finding.
_FINITE = frozenset({"was", "were", "is", "are", "has", "had"})
CONCORD = frozenset({"fr", "es", "it", "pt", "ro", "el", "pl", "ru", "bg"})  # two words of negation deny once
_TWO = 2
_SHORT = 3  # letters


def negates(words: Sequence[TaggedWord], at: int) -> bool:
    """Tell whether a word denies something."""
    word = words[at]
    if not (word.text.endswith(_CONTRACTED) or (word.entries and word.entry("negation") is not None)):
        return False  # as of most words
    return not word.entries or (word.entry("nonegation") is None and not is_in_name(words, at))


def modal_of(word: TaggedWord) -> str:
    """Return how sure a word tells something to be, "" if it doesn't: the month of May tells nothing of that."""
    modal = word.entry("modal")
    return (
        modal.value if modal is not None and not (word.entry("month") is not None and word.text[:1].isupper()) else ""
    )


def tells_denials(side: SentenceFacts) -> bool:
    """Tell whether the words are known by which a sentence's language denies something."""
    return bool(read_lexicon(side.language).words.get("negation"))


def is_in_name(words: Sequence[TaggedWord], at: int) -> bool:
    """Tell whether a word is part of a name: Doctors Without Borders."""
    beside = (*words[max(0, at - 1) : at], *words[at + 1 : at + 2])
    is_inside = at > 0 and words[at].text[:1].isupper() and len(beside) == _TWO and all(word.is_name for word in beside)
    return is_inside and not has_title_case(words)


def has_title_case(words: Sequence[TaggedWord]) -> bool:
    """Tell whether all longer words have capitals, as in headlines, where a capital tells no name."""
    return all(word.text[0].isupper() for word in words if word.kind is TokenKind.WORD and len(word.text) > _SHORT)


def negations(words: Sequence[TaggedWord]) -> list[int]:
    """List the places of words that deny something."""
    return [at for at in range(len(words)) if negates(words, at)]


@read_once
def negations_of(side: SentenceFacts) -> Sequence[int]:
    """List the places of the words of a sentence that deny something."""
    return tuple(negations(side.words)) if "negation" in side.kinds else ()


@read_once
def denials(side: SentenceFacts) -> Sequence[int]:
    """List the negations of a sentence, one of those that deny once together: "nie znaleziono żadnych", "no hay nadie".

    Two of the same word, or with a mark between, are two.
    """
    found: list[int] = []
    words = side.words
    for at in negations_of(side):
        before = found[-1] if found and side.language in CONCORD else None
        if before is None or words[before].stem == words[at].stem or _has_mark(words[before:at]):
            found.append(at)
    return found


def _has_mark(words: Sequence[TaggedWord]) -> bool:
    return any(word.text in _CLAUSE_ENDS for word in words)


def governed_word(words: Sequence[TaggedWord], at: int, kind: str) -> TaggedWord | None:
    """Return the first word with a meaning of its own behind a negation or modal phrase, as `kind` says.

    Where the verb comes last, it stands before: "dass der Verein verkaufen könnte".
    """
    ends_clause = words[at + 1].text in _CLAUSE_ENDS if at + 1 < len(words) else True
    may_follow = words[at].entry("modal") is not None or words[at].text.lower() in FOLLOWING
    if ends_clause and may_follow and at and words[at - 1].is_content:
        return words[at - 1]
    cue = words[at].entry(kind)
    begin = at + (len(cue.stems) if cue is not None else 1)
    for word in words[begin : begin + _SCOPE]:
        is_doubted = kind == "modal"
        is_negation = word.entry("negation") is not None
        if is_doubted and word.text in _FINITE and word is not words[begin]:
            return None
        if word.text in _CLAUSE_ENDS or (is_doubted and is_negation and not word.is_content):
            return None  # "could see no reason" doubts no reason
        if is_doubted and word.is_name:
            return None  # "in talks on Torvik": what is held possible is no name
        if word.is_content and (is_doubted or not is_negation) and word.entry("modal") is None:
            return word
    return None


def with_governed(words: Sequence[TaggedWord], at: int) -> TaggedWord | Span:
    """Return a negation with the words up to the one that it governs, where that follows: "not yet warned"."""
    governed = governed_word(words, at, "negation")
    is_behind = governed is not None and governed.start > words[at].start
    return Span(words[at].start, governed.end) if governed is not None and is_behind else words[at]


def with_verb(words: Sequence[TaggedWord], at: int) -> TaggedWord | Span:
    """Return a word that says something, and one that says nothing alone with the first behind it: been arrested."""
    behind = takewhile(lambda word: word.text not in _CLAUSE_ENDS, words[at : at + _SCOPE])
    told = next((word for word in behind if word.is_content), None)
    return words[at] if told is None or told is words[at] else Span(words[at].start, told.end)


def counterpart_of(word: TaggedWord, other: SentenceFacts) -> int | None:
    """Return where a word stands on the other side, in whatever form."""
    return next((at for at, one in enumerate(other.words) if one.is_content and one.stem == word.stem), None)


def tell_the_same_behind(
    words: Sequence[TaggedWord], governed: TaggedWord, others: Sequence[TaggedWord], place: int
) -> bool:
    """Tell whether all that follows a word in its clause follows its counterpart too: warned of rusty bolts."""
    own, there = _telling_behind(words, words.index(governed)), _telling_behind(others, place)
    return len(own) >= _TWO and own <= there


def _telling_behind(words: Sequence[TaggedWord], at: int) -> frozenset[str]:
    clause = takewhile(lambda word: word.kind is not TokenKind.MARK, words[at + 1 :])
    return frozenset(word.stem for word in clause if word.is_content)


def word_without(side: SentenceFacts, at: int, other: SentenceFacts) -> TaggedWord | None:
    """Return the word before which one is missing in a sentence that is the same but for it, word for word."""
    rest = [word.text for place, word in enumerate(side.words) if place != at]
    is_same = rest == [word.text for word in other.words]
    return other.words[min(at, len(other.words) - 1)] if is_same and rest else None


def has_come_again(denying: SentenceFacts, affirming: SentenceFacts) -> bool:
    """Tell whether what one side denies has come back on the other, which is later: without power, it was restored."""
    if "resumed" not in affirming.kinds - denying.kinds:
        return False
    told = stems_of(denying)  # "refused to return it" denies that it was returned
    return any(word.entry("resumed") is not None and word.stem not in told for word in affirming.words)
