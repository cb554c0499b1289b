"""What a court decided on a named person, and whether there is an appeal: each side tells the opposite of the other.

The words are listed for each language (`court`, `charge`, `appeal` of the lexicons), so that any two can be held
against each other. Precision comes first: each side tells one outcome, of one person named in full.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

from reader.comparing.crosslingual.phonetics import sound_likeness
from reader.comparing.crosslingual.transcription import sound_of
from reader.comparing.differing.lexicons import Entry
from reader.comparing.differing.statements.clauses import is_conditional
from reader.comparing.differing.statements.governed_words import negates
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, tell_other_days
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind, fold
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

_FULL = 2  # words of a name that tells who somebody is, its last ones
_ALIKE = 0.75  # of the sounds of two names, each written in its own script
_NEAR = 3  # words before one that tells an outcome among which a negation turns it
_BESIDE = 3  # words between a person and what they are to somebody: "his wife, Irina Kolvar"
_WAIVED = "waived"
_OWNERS = frozenset({"'s", "’s"})
_FOR_WHAT = frozenset({"to", "for", "the"})
_OPEN = ("whether", "prosecution")  # what leaves open whether there is an appeal, or tells of another side's

Found = tuple[DifferenceKind, Verdict, TaggedWord | Span, TaggedWord | Span, float]
Person = tuple[TaggedWord, ...]


def compare_court(left: SentenceFacts, right: SentenceFacts) -> Iterator[Found]:
    """Yield the clash of a conviction and an acquittal of one person, and of an appeal and none by one."""
    kinds = left.kinds & right.kinds
    if kinds.isdisjoint({"court", "appeal"}) or tell_other_days(left, right):
        return
    if any(is_conditional(side.words) or not side.kinds.isdisjoint({"former", "hedged"}) for side in (left, right)):
        return
    persons = _persons(left), _persons(right)
    if "appeal" in kinds:
        if any(_are_one(one, other) for one in persons[0] for other in persons[1]):
            yield from _compare_appeals(left, right)
    elif "appeal" not in left.kinds | right.kinds and all(len(named) == 1 for named in persons):
        one, other = persons[0][0], persons[1][0]
        if _are_one(one, other) and _is_judged(left, one) and _is_judged(right, other):
            yield from _compare_outcomes(left, right)


def _compare_outcomes(left: SentenceFacts, right: SentenceFacts) -> Iterator[Found]:
    outcomes = _told(left, "court"), _told(right, "court")
    ends = [{value for _, value in told} for told in outcomes]
    if any(len(told) != 1 for told in ends) or ends[0] == ends[1] or charges_of(left) != charges_of(right):
        return
    (one, _), (other, _) = outcomes[0][0], outcomes[1][0]
    if not any(_denies_before(side, at) or "modal" in side.kinds for side, at in ((left, one), (right, other))):
        yield DifferenceKind.NEGATION, Verdict.CLASH, _span(left, one, "court"), _span(right, other, "court"), 0.7


def _compare_appeals(left: SentenceFacts, right: SentenceFacts) -> Iterator[Found]:
    told = _told(left, "appeal"), _told(right, "appeal")
    if any(len(found) != 1 for found in told) or any(
        any(map(word.entry, _OPEN)) for side in (left, right) for word in side.words
    ):
        return
    (one, _), (other, _) = told[0][0], told[1][0]
    if _denies_appeal(left, one) != _denies_appeal(right, other):
        yield DifferenceKind.NEGATION, Verdict.CLASH, _span(left, one, "appeal"), _span(right, other, "appeal"), 0.7


def _told(side: SentenceFacts, kind: str) -> list[tuple[int, str]]:
    """List the places of the words of a kind with what they tell; one of several words tells it once."""
    found: list[tuple[int, str]] = []
    reach = 0
    for at, word in enumerate(side.words):
        entry = word.entry(kind)
        if entry is not None and at >= reach and not _is_of_another_sense(side.words, at + len(entry.stems), entry):
            found.append((at, entry.value))
            reach = at + len(entry.stems)
    return found


def _is_of_another_sense(words: Sequence[TaggedWord], behind: int, entry: Entry) -> bool:
    """Tell whether what follows tells that no court is meant: cleared to travel, an appeal for witnesses."""
    after = {word.text.lower() for word in words[behind : behind + 1]}
    return (entry.kind == "appeal" and "for" in after) or (entry.value == "free" and not after.isdisjoint(_FOR_WHAT))


def _persons(side: SentenceFacts) -> list[Person]:
    """List those whom a sentence names in full, each once."""
    runs = [tuple(group) for is_name, group in groupby(side.words, key=lambda word: word.is_name) if is_name]
    found: list[Person] = []
    for run in runs:
        is_time = any(word.entry("unit") is not None for word in run)  # of German nouns: drei Jahren Haft
        if len(run) >= _FULL and not is_time and not any(_are_one(run, other) for other in found):
            found.append(run)
    return found


def _are_one(one: Person, other: Person) -> bool:
    pairs = zip(one[-_FULL:], other[-_FULL:], strict=True)
    return all(_are_alike(fold(mine.text), fold(theirs.text)) for mine, theirs in pairs)


def _are_alike(one: str, other: str) -> bool:
    is_one_script = one.isascii() and other.isascii()
    return one == other or (not is_one_script and sound_likeness(sound_of(one), sound_of(other)) >= _ALIKE)


def _is_judged(side: SentenceFacts, person: Person) -> bool:
    """Tell whether it befell the person who is named, and not somebody told of by them: "the wife of Tomas Kolvar"."""
    words, first = side.words, side.words.index(person[0])
    last = first + len(person)
    if any(word.entry("oblique") is not None for word in words[first - 1 : first]):
        return False
    if any(word.text in _OWNERS or word.entry("whose") is not None for word in words[last:]):
        return False
    beside = range(max(0, first - _BESIDE), min(len(words), last + _BESIDE))
    if any(word.entry("speech") is not None for word in words[last : last + _BESIDE]):
        return False
    return not any(
        (entry := word.entry("role")) is not None and entry.value == "kin" and at not in beside
        for at, word in enumerate(words)
    )


def charges_of(side: SentenceFacts) -> frozenset[str]:
    """Return of what somebody is accused in a sentence, in one word for all languages."""
    return frozenset(entry.value for word in side.words if (entry := word.entry("charge")) is not None)


def _denies_before(side: SentenceFacts, at: int) -> bool:
    return any(_denies(side.words, place) for place in range(max(0, at - _NEAR), at))


def _denies_appeal(side: SentenceFacts, at: int) -> bool:
    """Tell whether there will be no appeal: will not appeal, kündigte keine Berufung an, verzichtet auf Berufung."""
    clause = [place for place in range(max(0, at - _NEAR - 1), min(len(side.words), at + _NEAR)) if place != at]
    return any(_denies(side.words, place) or side.words[place].entry(_WAIVED) is not None for place in clause)


def _denies(words: Sequence[TaggedWord], at: int) -> bool:
    return words[at].kind is TokenKind.WORD and (negates(words, at) or words[at].entry("no_such") is not None)


def _span(side: SentenceFacts, at: int, kind: str) -> Span:
    """Return the words that tell it, from a negation before them on."""
    entry = side.words[at].entry(kind)
    last = at + (len(entry.stems) if entry is not None else 1) - 1
    cue = next((place for place in range(max(0, at - _NEAR), at) if _denies(side.words, place)), at)
    return Span(side.words[cue].start, side.words[last].end)
