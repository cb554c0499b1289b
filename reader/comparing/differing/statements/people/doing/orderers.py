"""Who did it, by office and by name: whether two who are told to have done one thing are two people."""

from collections.abc import Sequence

from reader.comparing.crosslingual.lexicons import is_offered
from reader.comparing.crosslingual.words import match_words
from reader.comparing.differing.statements.names.spellings import are_spellings
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, stems_of
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import fold

_BESIDE = 3  # words between a name and its office: "Ada Quill, the mayor"
_LONGEST = 3  # words of an office
_PERSON = 2  # words of a full name
_OFFICES = ("orderer", "body")  # with one name in all languages
_STATE = "government"  # acts by its head too
_HEADS = frozenset({"premier", "president", "governor", "prefect"})
_DIRECTOR = "director"  # speaks for a house
_HOUSES = frozenset({"company", "hospital", "school", "bank", "science", "union", "port"})
ANYBODY = frozenset({"witnesses", "residents", "family", "driver"})  # one may be another of them: a neighbour saw it

Words = Sequence[TaggedWord]


def names_of(doer: Words) -> list[TaggedWord]:
    """List the words of a doer but for offices and titles, which two may have."""
    return [word for word in doer if not any(map(word.entry, ("role", "title", "orderer")))]


def are_two_people(left: SentenceFacts, one: Words, right: SentenceFacts, other: Words) -> bool:
    """Tell whether two doers are two people, neither of whom the other side names at all, by office or by name."""
    names, others = names_of(one), names_of(other)
    is_same = bool(names and others) and are_spellings(names, others)
    if is_same or _names_any(right, left, names) or _names_any(left, right, others):
        return False
    offices = _office(left.words, one), _office(right.words, other)
    if all(offices):
        told = [{entry.value for word in side.words if (entry := word.entry("orderer"))} for side in (left, right)]
        return offices[0] != offices[1] and offices[0] not in told[1] and offices[1] not in told[0]
    both_named = min(len(names), len(others)) >= _PERSON if left.language != right.language else names and others
    return bool(both_named) and (left.language == right.language or _are_of_one_script(names, others))


def offices_of(words: Words) -> frozenset[str]:
    """Return the offices and bodies that words tell of, by their one name in all languages."""
    return frozenset(entry.value for word in words for kind in _OFFICES if (entry := word.entry(kind)) is not None)


def are_other_offices(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether those who are told of by offices and bodies are surely others: the mayor, the fire chief."""
    is_state = any(_STATE in offices and heads & _HEADS for offices, heads in ((one, other), (other, one)))
    is_house = any(_DIRECTOR in offices and houses & _HOUSES for offices, houses in ((one, other), (other, one)))
    return bool(one and other) and not (one & other or is_state or is_house or one | other <= ANYBODY)


def _names_any(side: SentenceFacts, whose: SentenceFacts, names: Words) -> bool:
    """Tell whether a side names anybody of that name, in whatever language."""
    known = stems_of(side)
    if any(word.stem in known or fold(word.text) in fold(side.text).split() for word in names):
        return True
    if side.language == whose.language or not is_offered(side.language, whose.language):
        return False
    paired = {pair.left for pair in match_words((whose.text, whose.language), (side.text, side.language))}
    return any((word.start, word.end) in paired for word in names)


def _are_of_one_script(names: Words, others: Words) -> bool:
    return all(letter.isascii() for word in (*names, *others) for letter in fold(word.text))


def office_before(words: Words, at: int) -> tuple[TaggedWord, ...]:
    """Return the words of an office that ends right before a place: the fire chief."""
    for length in range(1, _LONGEST + 1):
        opening = words[at - length] if length <= at else None
        entry = opening.entry("orderer") if opening is not None else None
        if entry is not None and len(entry.stems) == length:
            return tuple(words[at - length : at])
    return ()


def _office(words: Words, doer: Words) -> str:
    """Return the office of a doer: among the words of the name, before it, or behind a comma."""
    first, last = words.index(doer[0]), words.index(doer[-1])
    near = (*doer, *reversed(words[max(0, first - _BESIDE) : first]))
    behind = words[last + 1 : last + 2 + _BESIDE] if last + 1 < len(words) and words[last + 1].text == "," else ()
    return next((entry.value for word in (*near, *behind) if (entry := word.entry("orderer")) is not None), "")
