"""What may have caused it, kept open on one side and excluded on the other: not ruled out, no sign of.

`conjecture` of the lexicons lists the words that exclude, what evidence is called, and those that consider; a negation
turns each round. `suspicion` gives one name to all words for what is suspected, so that it is known in other words and
in another language; of a collision it must be known with what. A plan to put something to use is known by that thing,
where one and the same speaks of it: "did not rule out using the army", "would not send in the army" (`plans`). What was
open in an earlier report may have been excluded since.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from reader.comparing.crosslingual.lexicons import is_offered
from reader.comparing.differing.statements.agreement_in_words import correspond
from reader.comparing.differing.statements.certainty.possibilities.plans import Plan, are_one_plan, read_plan
from reader.comparing.differing.statements.governed_words import negates
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, tell_other_days
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

_BEFORE = 7  # words from a negation to what it turns: "did not find, a week later, any sign of"
_FOLLOWING = "follows_verb"  # may stand behind the verb that they deny
_PARTICLES = frozenset({"aus", "uit"})  # of what excludes
_BEHIND = 3  # words from a verb to such a negation
_SHOWN = 7  # words between a conjecture and what is suspected that are shown as one
_EVIDENCE = "evidence"
_REFUSED = "refuse"  # of a plan alone: what would not be is no guess at a cause
_NEEDING = frozenset({_EVIDENCE, "possible"})  # the one tells nothing here without a negation, the other with one
_LONGER = 1.5  # times the words of the shorter side: else the longer one tells of something besides
_COLLISION = "collision"  # with a ship is none with a train
_BESIDE = 5  # words from a collision to what collided
_FEWEST = 2  # words that name what is suspected, where the lexicon has no name for it

Words = Sequence[TaggedWord]
Found = tuple[DifferenceKind, Verdict, Span, Span, float]


@dataclass(frozen=True, slots=True)
class _Conjecture:
    """What a sentence keeps open or excludes: by which names or words it is known, and where it is told.

    `collided` are the words around a collision, of which one tells with what.
    """

    is_open: bool
    names: frozenset[str]
    words: tuple[TaggedWord, ...]
    span: Span
    plan: Plan | None
    collided: tuple[TaggedWord, ...] = ()


def compare_possibilities(left: SentenceFacts, right: SentenceFacts, *, later: timedelta | None) -> Iterator[Found]:
    """Yield the first thing that one side keeps open and the other excludes; `later`: the right one by so much."""
    if "conjecture" not in left.kinds | right.kinds or tell_other_days(left, right):
        return
    sides = list(_conjectures(left)), list(_conjectures(right))
    same = [(one, other) for one in sides[0] for other in sides[1] if _are_of_the_same(left, one, right, other)]
    if not same or any(one.is_open == other.is_open for one, other in same):
        return  # "no sign of arson, but it is not ruled out" agrees with either
    one, other = same[0]
    is_since = later is not None and (not later or (later > timedelta()) == one.is_open)
    yield DifferenceKind.MODALITY, Verdict.LATER_REPORT if is_since else Verdict.CLASH, one.span, other.span, 0.7


def suspect_others(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether two sentences keep open or exclude things that are not the same: no arson, and no attack."""
    if "suspicion" not in left.kinds & right.kinds or "conjecture" not in left.kinds & right.kinds:
        return False
    names = [[own for one in _conjectures(side) if (own := one.names - {_COLLISION})] for side in (left, right)]
    return all(names) and all(one.isdisjoint(other) for one in names[0] for other in names[1])


def _are_of_the_same(left: SentenceFacts, one: _Conjecture, right: SentenceFacts, other: _Conjecture) -> bool:
    """Tell whether both sides suspect the same, by a name of it or by all words of the shorter side."""
    if (one.names | other.names) - {_COLLISION}:
        return bool((one.names & other.names) - {_COLLISION})
    languages = left.language, right.language
    if languages[0] != languages[1] and not is_offered(*languages):
        return False
    if one.plan is not None and other.plan is not None and are_one_plan(one.plan, other.plan, languages):
        return True

    def are_alike(word: TaggedWord, there: TaggedWord) -> bool:
        return word.stem == there.stem if languages[0] == languages[1] else correspond(word, there, languages)

    if one.names and other.names:
        return any(are_alike(word, there) for word in one.collided for there in other.collided)
    fewer = min((one.words, other.words), key=len)
    pairs = [(word, there) for word in one.words for there in other.words if are_alike(word, there)]
    found = {word.start for word, _ in pairs} if fewer is one.words else {there.start for _, there in pairs}
    most = max(len(one.words), len(other.words))
    return len(fewer) >= _FEWEST and most < _LONGER * len(fewer) and all(word.start in found for word in fewer)


def _conjectures(side: SentenceFacts) -> Iterator[_Conjecture]:
    words = side.words
    before = frozenset[str]()
    for at, word in enumerate(words):
        entry = word.entry("conjecture") or word.entry("modal")
        if entry is None or (entry.kind == "modal" and (entry.value != "possible" or not word.text.islower())):
            continue
        behind = at + len(entry.stems)
        begin, end = _clause(words, at, behind)
        plan = read_plan(words, at, behind, end)
        if entry.value == _REFUSED:
            if plan is not None:
                span = _span(words, at, behind - at, None, ())
                yield _Conjecture(is_open=False, names=frozenset(), words=(), span=span, plan=plan)
            continue
        cue = _negation(words, begin, at, behind, end)
        if entry.value in _NEEDING and (cue is None) == (entry.value == _EVIDENCE):
            continue  # there is some; "may not have been arson"
        named = [place for place in range(begin, end) if words[place].entry("suspicion") is not None]
        told = [word for word in words[behind:end] if word.is_content]
        names = frozenset(found.value for place in named if (found := words[place].entry("suspicion")) is not None)
        before = names or (frozenset() if told else before)  # "they have not ruled it out"
        if entry.kind == "modal" and (
            not before or any(negates(words, place) for place in range(behind, min(behind + 1, end)))
        ):
            continue  # "could not exclude it" is told by what excludes
        is_clause = any(each.entry("content_clause") is not None for each in words[behind:end])
        is_open = cue is not None if entry.value == "exclude" else cue is None
        yield _Conjecture(
            is_open,
            before,
            () if is_clause else tuple(told),
            _span(words, at, behind - at, cue, named),
            plan,
            tuple(_collided(words, named, range(at, behind))),
        )


def _collided(words: Words, named: Sequence[int], cue: range) -> Iterator[TaggedWord]:
    """Yield what is told beside a collision, but for what excludes it, and who says so."""
    for place in named:
        near = range(max(0, place - _BESIDE), min(len(words), place + _BESIDE + 1))
        if any(entry.kind == "suspicion" and entry.value == _COLLISION for entry in words[place].entries):
            yield from (words[at] for at in near if at not in cue and _may_collide(words[at]))


def _may_collide(word: TaggedWord) -> bool:
    return word.is_content and not any(map(word.entry, ("suspicion", "conjecture", "agent", "body", "speech", "human")))


def _clause(words: Words, at: int, behind: int) -> tuple[int, int]:
    """Return where the clause of a conjecture begins and ends; one that opens with "that" is of it."""
    begin = next((place + 1 for place in range(at - 1, -1, -1) if _parts(words[place])), 0)
    end = next((place for place in range(behind, len(words)) if _ends(words, place)), len(words))
    return begin, end


def _ends(words: Words, at: int) -> bool:
    opens_that = words[at].text == "," and any(
        after.entry("content_clause") is not None for after in words[at + 1 : at + 2]
    )
    return _parts(words[at]) and not opens_that


def _parts(word: TaggedWord) -> bool:
    return (word.kind is TokenKind.MARK and word.text not in "-'’\"“”«»") or word.joins or word.entry("but") is not None


def _negation(words: Words, begin: int, at: int, behind: int, end: int) -> int | None:
    """Return the place of the negation that turns what stands at a place, if there is one."""
    before = [place for place in range(max(begin, at - _BEFORE), at) if negates(words, place)]
    after = [*range(behind, min(behind + _BEHIND, end)), *_before_particle(words, behind, end)]
    return next(iter(before), next((place for place in after if words[place].entry(_FOLLOWING) is not None), None))


def _before_particle(words: Words, behind: int, end: int) -> Iterator[int]:
    """Yield the place before what ends the clause of a verb of two parts: "schließt ... nicht aus"."""
    if end - behind > 1 and words[end - 1].text.lower() in _PARTICLES:
        yield end - 2


def _span(words: Words, at: int, length: int, cue: int | None, named: Sequence[int]) -> Span:
    """Return a conjecture with its negation and, where that stands near, what is suspected."""
    places = [at, at + length - 1, *([cue] if cue is not None else [])]
    for place in named:
        entry = words[place].entry("suspicion")
        if entry is not None and 0 < place - max(places) <= _SHOWN:
            places.append(place + len(entry.stems) - 1)
    return Span(words[min(places)].start, words[max(places)].end)
