"""What one sentence denies or calls undecided, and the other tells was done: no inquiry yet, an inquiry was opened.

In one language or two. The deed is told by the same verb and the same object, or by two verbs that open something, as
`opens` of the lexicons lists them; both sides share a name, or most of their words.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from typing import NamedTuple

from reader.comparing.differing.statements.agreement_in_words import (
    agreement_in_words,
    are_in_dictionaries,
    correspond,
)
from reader.comparing.differing.statements.governed_words import denials, tells_denials
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, agreement, tell_other_days
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.differing.statements.told_clauses import ToldClause, read_clauses
from reader.comparing.profiling.normalization import TokenKind, fold
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

_AGREEMENT, _IN_WORDS = 0.4, 0.5
_VERB_LAST = frozenset({"de", "nl"})
_HEDGED = frozenset({"modal", "refusal"})
_DEED = 2  # words of "paid ransom"
_BESIDE = 8  # words of "opened on Tuesday evening an inquiry"

Found = tuple[DifferenceKind, Verdict, Span, Span, float]


class _Deed(NamedTuple):
    """What is denied or undecided: where, its verb and object, who may have done it, whether it may have come since.

    `besides` is what else its clause denies: a permit to store explosives.
    """

    start: int
    end: int
    verb: TaggedWord
    thing: TaggedWord
    is_yet: bool
    is_open: bool
    doers: Sequence[TaggedWord] = ()
    besides: Sequence[TaggedWord] = ()


def compare_deeds_in_words(left: SentenceFacts, right: SentenceFacts, later: timedelta | None) -> Iterator[Found]:
    """Yield the clash of a deed that one side alone denies, or says is not decided; `later` as for quantities."""
    if "negation" not in left.kinds | right.kinds or not all(map(tells_denials, (left, right))):
        return
    is_denied = [bool(denials(side)) for side in (left, right)]
    if is_denied[0] == is_denied[1]:
        return
    side, other = (left, right) if is_denied[0] else (right, left)
    deed = _undecided(side) or (_denied(side) if left.language != right.language else None)
    if deed is None or not other.kinds.isdisjoint(_HEDGED):
        return
    if tell_other_days(left, right):
        return
    if not (_tell_of_one_doer(side, deed, other) if deed.doers else _tell_of_one(left, right)):
        return  # the police did not destroy it, the flood did
    done = _done(side, deed, other)
    if done is None or _denies_more(side, deed, other):
        return
    kind = DifferenceKind.MODALITY if deed.is_open else DifferenceKind.NEGATION
    has_come = deed.is_yet and later is not None and (not later or (later > timedelta()) == (other is right))
    spans = Span(deed.start, deed.end), Span(done.start, done.end)
    yield kind, Verdict.LATER_REPORT if has_come else Verdict.CLASH, *(spans if side is left else spans[::-1]), 0.7


def _undecided(side: SentenceFacts) -> _Deed | None:
    """Read "has not yet decided whether to open an inquiry"."""
    words = side.words
    for at, word in enumerate(words):
        entry = word.entry("undecided")
        if entry is None:
            continue
        told = _telling(words[at + len(entry.stems) :])
        verbs = told if side.language == "en" else told[::-1]
        things = [one for one in told if one is not verbs[0]] if told else []
        if not things:
            return None
        end = max(verbs[0].end, things[0].end)
        return _Deed(word.start, end, verbs[0], things[0], is_yet=True, is_open=True, doers=_subject(side, at))
    return None


def _denied(side: SentenceFacts) -> _Deed | None:
    """Read the only clause that a sentence denies something in, by its verb and its object."""
    clauses = [clause for clause in read_clauses(side) if clause.cues]
    if len(clauses) != 1 or any(word.entry("undecided") or word.entry("modal") for word in side.words):
        return None
    clause = clauses[0]
    words = side.words[clause.begin : clause.end]
    behind = _telling(side.words[clause.cues[0] : clause.end])
    if len(behind) < _DEED or _is_subordinate(side, clause):
        return None
    verb, thing = (behind[-1], behind[0]) if side.language in _VERB_LAST else (behind[0], behind[1])
    if _tells_speech(verb) or _tells_speech(thing):
        return None
    is_yet = any(word.tells_yet for word in words)
    begin = side.words[clause.cues[0]]
    doers = _subject(side, clause.cues[0])
    besides = [word for word in behind if word is not verb and word is not thing]
    return _Deed(
        begin.start, max(verb.end, thing.end), verb, thing, is_yet=is_yet, is_open=False, doers=doers, besides=besides
    )


def _tells_speech(word: TaggedWord) -> bool:
    return word.entry("speech") is not None


def _is_subordinate(side: SentenceFacts, clause: ToldClause) -> bool:
    return any(
        (entry := word.entry("subordinate")) is not None and entry.value == "condition"
        for word in side.words[clause.begin : clause.end]
    )


def _telling(words: Sequence[TaggedWord]) -> list[TaggedWord]:
    """List the words up to a mark that tell something and name nobody."""
    told = []
    for word in words:
        if word.kind is TokenKind.MARK:
            break
        is_small = word.entry("negation") is not None or word.tells_yet
        if word.kind is TokenKind.WORD and word.is_content and not word.is_name and not is_small:
            told.append(word)
    return told


def _done(side: SentenceFacts, deed: _Deed, other: SentenceFacts) -> Span | None:
    """Return where the other side tells the deed: its verb, with its object near."""
    same = _comparison(side.language, other.language)
    words = [word for word in other.words if word.kind is TokenKind.WORD]
    verbs = [at for at, word in enumerate(words) if same(deed.verb, word) or _are_verbs_of_one_deed(deed.verb, word)]
    things = [at for at, word in enumerate(words) if same(deed.thing, word) and not word.is_name]
    near = [(verb, thing) for verb in verbs for thing in things if 0 < abs(verb - thing) <= _BESIDE]
    if not near:
        return None
    verb, thing = near[0]
    if words[verb - 1].entry("infinitive") is not None and verb:
        return None  # to open an inquiry
    first, last = sorted((words[verb], words[thing]), key=lambda word: word.start)
    return Span(first.start, last.end)


def _denies_more(side: SentenceFacts, deed: _Deed, other: SentenceFacts) -> bool:
    """Tell whether what is denied is told more closely, by a word that is known to stand for none of the other side."""
    same, languages = _comparison(side.language, other.language), (side.language, other.language)
    return any(
        are_in_dictionaries(word, languages) and not any(same(word, each) for each in other.words)
        for word in deed.besides
    )


def _are_verbs_of_one_deed(one: TaggedWord, other: TaggedWord) -> bool:
    """Tell whether both verbs open something, or tell what is done with a sum: gezahlt, versé."""
    if one.entry("opens") is not None and other.entry("opens") is not None:
        return True
    dealt = one.entry("dealt"), other.entry("dealt")
    return dealt[0] is not None and dealt[1] is not None and dealt[0].value == dealt[1].value


def _comparison(mine: str, theirs: str) -> Callable[[TaggedWord, TaggedWord], bool]:
    if mine == theirs:
        return lambda one, other: one.stem == other.stem
    return lambda one, other: other.is_content and correspond(one, other, (mine, theirs))


def _subject(side: SentenceFacts, cue: int) -> list[TaggedWord]:
    """List the names before a denial, and the words before it that tell something."""
    return [word for word in side.words[:cue] if word.kind is TokenKind.WORD and (word.is_name or word.is_content)]


def _tell_of_one_doer(side: SentenceFacts, deed: _Deed, other: SentenceFacts) -> bool:
    same = _comparison(side.language, other.language)
    names = {fold(word.text) for word in other.words if word.is_name}
    return any(
        fold(doer.text) in names or any(same(doer, word) for word in other.words if word.kind is TokenKind.WORD)
        for doer in deed.doers
    )


def _tell_of_one(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether both sides share a name of several letters, or most of their words."""
    names = [{fold(word.text) for word in side.words if word.is_name} for side in (left, right)]
    if names[0] & names[1]:
        return True
    if all(names):
        return False
    if left.language == right.language:
        return agreement(left, right) >= _AGREEMENT
    return agreement_in_words(left, right) >= _IN_WORDS
