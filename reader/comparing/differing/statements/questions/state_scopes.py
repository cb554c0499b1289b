"""What stands beside two states and tells two things apart: the old bridge, Terminal 2, closed to lorries, of fraud."""

from collections.abc import Iterator, Sequence
from itertools import product, takewhile

from reader.comparing.differing.statements.questions.event_states import (
    FINAL,
    IS,
    OF_PEOPLE,
    STATES,
    TURNS,
    WAS,
    EventState,
    is_named,
    is_of_day,
    is_rough,
    read_event_states,
    tells_who,
)
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, is_dated
from reader.comparing.differing.statements.slots.classes import is_of_kin
from reader.comparing.differing.statements.slots.frames import stands_in, tells
from reader.comparing.differing.statements.slots.meanings import are_same, glosses_of
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.differing.statements.times.dates_told import differ
from reader.comparing.profiling.normalization import TokenKind
from reader.model.article import Span

_WHICH = ("which_of_several", "ordinal", "twin", "version")
_BESIDE = 2  # words beside a thing among which are its number and what tells which of several it is
_VERDICT, _CUSTODY, _WAY = "verdict", "custody", "way"
_ANYBODY = frozenset({"traffic", "public", "vehicl", "everyon", "everybodi"})
_PLAN = "plan"
_HOSPITAL, _FORCE = "hospital", "force"
_GOES = "goes"
_LONG = frozenset({"strike", "walkout", "search", "sieg", "blockad", "curfew", "boycott", "lockout", "sit-in"})
_SAID = frozenset({"speech", "according"})
_SUCCEEDING = ({TURNS}, {WAS, IS})


def are_beside_two(one: EventState, other: EventState) -> bool:
    """Tell whether numbers and words such as "new" or "tenth" beside two things tell them apart."""
    which = _which(one), _which(other)
    ways = (which[0], one, which[1], other), (which[1], other, which[0], one)
    return any(map(_tells_another, *zip(*ways, strict=True))) or _numbers(one) != _numbers(other)


def are_of_two_times(one: EventState, other: EventState) -> bool:
    """Tell whether the dates of two sentences tell two occasions, or that of one alone is a month: the fair in May."""
    dates = one.side.dates, other.side.dates
    if dates[0] and dates[1]:
        return not any(differ(mine, yours) is False for mine in dates[0] for yours in dates[1])
    return any(map(is_rough, (*dates[0], *dates[1])))


def is_of_people(told: EventState) -> bool:
    """Tell whether a state is one that somebody is in."""
    return told.axis in OF_PEOPLE


def are_told_of_two(one: EventState, other: EventState) -> bool:
    """Tell whether it is told for whom or of what each is so: closed to lorries, acquitted of forgery."""
    if one.axis == _VERDICT:
        return _tell_two(_behind(one), one, _behind(other), other)
    return one.axis == _WAY and not _are_for_the_same(one, other)


def may_be_of_others(one: EventState, other: EventState) -> bool:
    """Tell whether who says it, or of what it is told, leaves open whether two states are of one matter."""
    told = one, other
    if _say_others(one.side, other.side) or any(map(_is_of_kin, told)):
        return True
    if one.axis == _VERDICT:
        return any("appeal" in each.side.kinds for each in told)
    if one.axis == _CUSTODY:
        return any(map(_names_hospital, told))
    return one.axis == _GOES and not all(map(_goes_on_for_long, told))


def _say_others(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether each sentence is told by a body that the other one does not name: the union says, the company."""
    if any(_SAID.isdisjoint(side.kinds) for side in (left, right)):
        return False
    bodies = [
        {entry.value for word in side.words if (entry := word.entry("body"))}
        | {word.stem for word in side.words if (entry := word.entry("role")) and entry.value == _FORCE}
        for side in (left, right)
    ]
    return all(bodies) and bodies[0].isdisjoint(bodies[1])


def _is_of_kin(told: EventState) -> bool:
    """Tell whether somebody of the family of who is named is told of: Lowe's brother has resigned."""
    before = told.side.words[told.clause[0] : told.place]
    return is_of_people(told) and any(is_of_kin(word, told.side.language) for word in before)


def _goes_on_for_long(told: EventState) -> bool:
    """Tell whether what goes on is of what does so for days without a break: a strike, and no talks."""
    glosses = {gloss for word in told.things for gloss in glosses_of(word.text, told.side.language)}
    return not _LONG.isdisjoint(glosses)


def may_follow(left: SentenceFacts, one: Span | None, right: SentenceFacts, other: Span | None) -> bool:
    """Tell if two states that clash may follow one another, or are of two things: arrested on Monday, then released."""
    if one is None or other is None or STATES.isdisjoint(left.kinds) or STATES.isdisjoint(right.kinds):
        return False
    sides = [
        [state for state in read_event_states(side) if state.span.start < span.end and span.start < state.span.end]
        for side, span in ((left, one), (right, other))
    ]
    return any(
        mine.axis == yours.axis
        and mine.end != yours.end
        and (
            _say_others(left, right)
            or {mine.how, yours.how} in _SUCCEEDING
            or _was_before(mine, yours)
            or _was_before(yours, mine)
            or are_told_of_two(mine, yours)
            or _numbers(mine) != _numbers(yours)
            or _have_other_ranks(mine, yours)
            or _are_of_two_scopes(mine, yours)
            or (FINAL in (mine.how, yours.how) and left.dates and right.dates and are_of_two_times(mine, yours))
        )
        for mine, yours in product(*sides)
    )


def _are_of_two_scopes(one: EventState, other: EventState) -> bool:
    """Tell whether each clause names what the other sentence does not: the airport of Bor, that of the capital."""
    if is_of_people(one) or one.side.language != other.side.language:
        return False
    return all(
        any(not stands_in(word, mine.side.language, yours.side) for word in scope_of(mine))
        for mine, yours in ((one, other), (other, one))
    )


def _was_before(one: EventState, other: EventState) -> bool:
    return one.is_before and not other.is_before and other.how in (IS, TURNS)


def scope_of(told: EventState) -> Sequence[TaggedWord]:
    """Return the names of a clause, and what its things are of: the strike of cabin crews."""
    return tuple(_scope(told))


def _scope(told: EventState) -> Iterator[TaggedWord]:
    side, (begin, end) = told.side, told.clause
    is_owner = False
    for at in (*range(begin, told.place), *range(told.last, end)):
        word = side.words[at]
        opens = "genitive" if at >= told.last else "preposition"
        is_told = word.is_content and tells(word, side) and not is_of_day(word, side.language)
        is_owner = at != told.last and is_owner and is_told
        if (
            is_told
            and word not in told.things
            and (is_owner or _is_beside(told, at) or (is_named(side, word) and not tells_who(word)))
        ):
            yield word
        is_owner = (
            is_owner
            or word.entry("genitive") is not None
            or word.entry(opens) is not None
            or (is_owner and not word.is_content)
        )


def _is_beside(told: EventState, at: int) -> bool:
    """Tell whether a word stands right beside somebody who is told of by no name: the deputy director."""
    beside = [told.side.words[place] for place in (at - 1, at + 1) if 0 <= place < len(told.side.words)]
    return is_of_people(told) and any(word in told.things for word in beside)


def _which(told: EventState) -> Sequence[TaggedWord]:
    before = told.side.words[told.clause[0] : told.place]
    words = {word.start: word for word in (*before, *_beside(told)) if any(map(word.entry, _WHICH))}
    return [word for word in words.values() if not is_dated(told.side, word) and not _tells_no_other(word)]


def _tells_no_other(word: TaggedWord) -> bool:
    """Tell whether such a word is another one: the French "est", as planned."""
    version = word.entry("version")
    return word.entry("befalls") is not None or (version is not None and version.value == _PLAN)


def _tells_another(
    words: Sequence[TaggedWord], own: EventState, others: Sequence[TaggedWord], there: EventState
) -> bool:
    languages = own.side.language, there.side.language
    return any(
        not any(
            _rank(word) == _rank(other) if _rank(word) else are_same(word, languages[0], other, languages[1])
            for other in others
        )
        for word in words
    )


def _have_other_ranks(one: EventState, other: EventState) -> bool:
    """Tell whether both clauses have words such as "new" or "tenth", and none of them the same."""
    which = _which(one), _which(other)
    return all(which) and all(_tells_another([word], one, which[1], other) for word in which[0])


def _rank(word: TaggedWord) -> str:
    entry = word.entry("ordinal")
    return entry.value if entry is not None else ""


def _numbers(told: EventState) -> frozenset[str]:
    words = _beside(told)
    return frozenset(word.text for word in words if word.kind is TokenKind.NUMBER and not is_dated(told.side, word))


def _beside(told: EventState) -> Sequence[TaggedWord]:
    words = told.side.words
    places = [at for at, word in enumerate(words) if word in told.things]
    near = sorted({at for place in places for at in range(place - _BESIDE, place + _BESIDE + 1)})
    return [words[at] for at in near if 0 <= at < len(words)]


def _behind(told: EventState) -> Sequence[TaggedWord]:
    words = told.side.words[told.last : told.clause[1]]
    return [word for word in words if tells(word, told.side) and word not in told.things]


def _tell_two(mine: Sequence[TaggedWord], one: EventState, yours: Sequence[TaggedWord], other: EventState) -> bool:
    languages = one.side.language, other.side.language
    return bool(mine and yours) and not any(are_same(a, languages[0], b, languages[1]) for a in mine for b in yours)


def _are_for_the_same(one: EventState, other: EventState) -> bool:
    """Tell whether each is said to be open or closed to the same, or to anybody: to traffic, and not to lorries."""
    whom = _whom(one), _whom(other)
    return not (whom[0] or whom[1]) or bool(whom[0] and whom[1] and not _tell_two(whom[0], one, whom[1], other))


def _whom(told: EventState) -> Sequence[TaggedWord]:
    behind = told.side.words[told.last : told.clause[1]]
    if not behind or behind[0].entry("for_whom") is None:
        return ()
    near = takewhile(lambda word: word.kind is TokenKind.WORD, behind[1 : 1 + _BESIDE])
    whom = [word for word in near if tells(word, told.side) and word.entry("ordinal") is None]
    glosses = {gloss for word in whom for gloss in glosses_of(word.text, told.side.language)}
    return whom if _ANYBODY.isdisjoint(glosses) else ()


def _names_hospital(told: EventState) -> bool:
    begin, end = told.clause
    return any((one := word.entry("facility")) and one.value == _HOSPITAL for word in told.side.words[begin:end])
