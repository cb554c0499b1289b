"""Which sentences deny what others tell, or leave it open, as far as their words show: less than is asked of a clash.

Who is named for a sentence must not say the contrary of it: of one that denies it is not known what he tells of it.
Sentences are compared clause by clause, those of two languages through English. Two states of one thing, or two sides
in one (`conditions`), are opposed too, what is suspected and cleared, and what somebody refuses to what he does or
demands (`unwilling`).

1. A word that one of the two denies, or leaves open, and the other tells: "no flaw" of a flaw, "would not say whether
   it had paid" of a payment. A word that both deny speaks for it that they say the same.
2. Where there is none, what a sentence denies is about the same things as what the other tells, and what it tells is
   not, or it tells nothing.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from enum import Enum, auto
from functools import lru_cache
from itertools import combinations, product, takewhile
from typing import NamedTuple

from reader.comparing.differing.statements.certainty.suspects import suspect_otherwise
from reader.comparing.differing.statements.governed_words import governed_word, negations
from reader.comparing.differing.statements.quantities.figures.typed_numbers import CONJUNCTIONS
from reader.comparing.differing.statements.sentence_facts import read_facts
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.frequencies import zipf_tenths
from reader.comparing.profiling.normalization import TokenKind
from reader.gathering.claims.disputes.clause_words import (
    IF,
    INFINITIVE,
    TRUTH,
    UNTIL,
    WHETHER,
    clause_parts,
    disputes,
    meanings_of,
    opposites_of,
    says,
)
from reader.gathering.claims.disputes.conditions import take_other_sides, tell_other_conditions
from reader.gathering.claims.disputes.counting import count_otherwise
from reader.gathering.claims.disputes.denying import contradict
from reader.gathering.claims.disputes.unwilling import (
    excludes_what_may_be,
    refuses_what_is_demanded,
    refuses_what_is_done,
)
from reader.model.article import Article
from reader.model.claim import Claim, Member, Place

_TIMES = ("weekday", "month", "day", "daytime")
_MAY = frozenset({"darf", "dürfen", "mag", "mogen"})
_FEWEST = 2  # words that two sentences of one language have in common, to be about one thing; any of two languages
_NEVER = "frequency-"
_NOBODYS = frozenset({"nobody's", "nobody’s"})
_USUAL = 40  # Zipf frequency, times ten
_OF_OPENING = 2  # words that tell something, in a clause that says what shows it: "a test showed that"
_OF_SPEAKER = 4  # words that tell something, in a clause that says who says it: the verb and an office


class _Stance(Enum):
    TELLS = auto()
    DENIES = auto()
    LEAVES_OPEN = auto()
    REFUSES = auto()  # what is refused or blocked is not done: what denies that may say the same


class _Clause(NamedTuple):
    """What a clause does with what it tells of: `told` are its words, `denied` those of them that it denies.

    A word is the set of what it may mean; `turned` are pairs of opposites, each with its side. `goes_on` if it begins
    with an auxiliary verb, and its subject is the clause before.
    """

    stance: _Stance
    told: tuple[frozenset[str], ...]
    denied: tuple[frozenset[str], ...]
    turned: frozenset[tuple[str, str]]
    is_subordinate: bool
    is_content: bool
    goes_on: bool


def find_opposed(claim: Claim, articles: Sequence[Article]) -> tuple[int, ...]:
    """Return the stories all of whose sentences are opposed to what words the claim, though none of them tells all.

    Who leaves all of it open tells none of it, though the words are there: "did not say whether fuel had leaked".
    """
    wording = claim.members[claim.wording]
    article = articles[wording.story]
    worded = " ".join(part.of(article.text) for part in claim.told) or article.sentence_text(wording.sentence)
    said: dict[int, bool] = {}
    for one in claim.tellers():
        sides = (worded, article.language or ""), _said(one, articles)
        is_opposed = are_opposed(*sides) and (
            one.story not in claim.whole or _tells_none_of_it(*sides) or _hold_against(*sides) == {False}
        )
        said[one.story] = said.get(one.story, True) and is_opposed
    return tuple(sorted(story for story, is_opposed in said.items() if is_opposed))


def find_opposed_pairs(pairs: Iterable[tuple[Place, Place]], articles: Sequence[Article]) -> list[tuple[Place, Place]]:
    """Return the pairs of sentences that are opposed, one of which denies the other, or that count otherwise."""
    return sorted(
        (one, other)
        for one, other in {(min(pair), max(pair)) for pair in pairs}
        if are_opposed(*(sides := (_text(one, articles), _text(other, articles))))
        or count_otherwise(*sides)
        or contradict(*(read_facts(*side, None) for side in sides))
    )


def _said(one: Member, articles: Sequence[Article]) -> tuple[str, str]:
    return _text((one.story, one.sentence), articles)


def _text(place: Place, articles: Sequence[Article]) -> tuple[str, str]:
    article = articles[place[0]]
    return article.sentence_text(place[1]), article.language or ""


def are_opposed(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Tell whether one of two sentences, each a text and its language, denies or leaves open what the other tells."""
    sides = [read_facts(*side, None) for side in (one, other)]
    if any(all(word.kind is TokenKind.MARK for word in side.words) for side in sides):
        return False  # a row of asterisks tells nothing
    if refuses_what_is_demanded(one, other):
        return True
    if (is_cleared := suspect_otherwise(*sides)) is not None:
        return is_cleared
    is_foreign = one[1] != other[1]
    left, right = (_clauses(*side, is_foreign) for side in (one, other))
    found = _hold_against(one, other)
    if found and found != {None}:
        return found == {False} and not (_tells_too(left, right) or _tells_too(right, left))
    if (are_others := tell_other_conditions(one, other)) is not None:
        return are_others
    if found:
        return False
    fewest = 1 if is_foreign else _FEWEST
    return (
        _denies_rather(left, right, fewest)
        or _denies_rather(right, left, fewest)
        or refuses_what_is_done(one, other)
        or take_other_sides(one, other)
        or excludes_what_may_be(one, other)
    )


def tells_one_thing(text: str, language: str) -> bool:
    """Tell whether one clause alone of a sentence tells something, beside those that say who says it."""
    return sum(bool(clause.told) for clause in _clauses(text, language, is_foreign=False)) == 1


def _hold_against(one: tuple[str, str], other: tuple[str, str]) -> set[bool | None]:
    """Return what there is of what `_held_against` tells of the words of two texts, each with its language."""
    left, right = (_clauses(*side, one[1] != other[1]) for side in (one, other))
    found = {*_held_against(left, right), *_held_against(right, left)}
    if _was_so_first(left) or _was_so_first(right):
        found.discard(None)  # "arrested, but released since" does not say that nobody was arrested
    return found


def _tells_none_of_it(told: tuple[str, str], other: tuple[str, str]) -> bool:
    """Tell whether a text that has all words of another one tells none of it, as its own words turn them."""
    turning = (
        *(tell_other_conditions, take_other_sides, refuses_what_is_done, refuses_what_is_demanded),
        *(_leaves_all_open, _disputes_it),
    )
    return any(are_turned(told, other) for are_turned in turning)


def _disputes_it(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Tell whether one of two texts does nothing but say that what the other tells is not true.

    So it is where all that a text shares with the other, in which nothing is denied, stands in what it disputes.
    """
    sides = [_clauses(*side, one[1] != other[1]) for side in (one, other)]
    return any(_disputes_all(*pair) for pair in (sides, sides[::-1]))


def _disputes_all(one: Sequence[_Clause], other: Sequence[_Clause]) -> bool:
    words = [word for clause in other for word in clause.told]
    sharing = [clause for clause in one if _shared(clause.told, words)]
    tells_all = all(clause.stance is _Stance.TELLS for clause in other)
    return tells_all and bool(sharing) and all(clause.stance is _Stance.DENIES for clause in sharing)


def _leaves_all_open(told: tuple[str, str], other: tuple[str, str]) -> bool:
    """Tell whether all that one text shares with another, which leaves nothing open, is what it leaves open itself."""
    clauses = [_clauses(*side, told[1] != other[1]) for side in (told, other)]
    words = [word for clause in clauses[0] for word in clause.told]
    sharing = [clause for clause in clauses[1] if _shared(clause.told, words)]
    is_open = [any(clause.stance is _Stance.LEAVES_OPEN for clause in side) for side in clauses]
    return is_open[1] and not is_open[0] and all(clause.stance is _Stance.LEAVES_OPEN for clause in sharing)


def _held_against(one: Collection[_Clause], other: Collection[_Clause]) -> Iterator[bool | None]:
    """Yield for each word that one side does not tell, and the other has, whether both say the same of it.

    None says that the other one tells the opposite of what is denied, which may be the same.
    """
    for clause, against in product(one, other):
        if _Stance.REFUSES in (clause.stance, against.stance):
            continue
        is_same = clause.stance is against.stance
        if _shared(clause.denied, against.denied if is_same else against.told):
            yield True if is_same else None if _turn(clause, against) else False


def _was_so_first(clauses: Sequence[_Clause]) -> bool:
    """Tell whether a sentence tells of one state and then of the opposite one: shut, and open again since."""
    telling = [clause for clause in clauses if clause.stance is _Stance.TELLS]
    return any(_turn(one, other) for one, other in combinations(telling, 2))


def _denies_rather(one: Sequence[_Clause], other: Sequence[_Clause], fewest: int) -> bool:
    """Tell whether what a sentence denies is what another one is about, which denies nothing; not what it tells."""
    if any(clause.stance is not _Stance.TELLS for clause in other):
        return False
    is_denial = {_Stance.DENIES, _Stance.LEAVES_OPEN}
    denying = [clause for clause in one if clause.stance in is_denial and not clause.is_subordinate]
    words = [word for clause in other for word in clause.told]
    is_about = sum(_shared((word,), words) for clause in denying for word in clause.told) >= fewest
    tells_nothing = fewest == 1 and all(clause.stance is not _Stance.TELLS for clause in one if clause.told)
    is_turned = any(_turn(clause, against) for clause, against in product(one, other))
    return bool(denying) and not is_turned and not _tells_too(one, other) and (is_about or tells_nothing)


def _tells_too(one: Sequence[_Clause], other: Sequence[_Clause]) -> bool:
    """Tell whether a sentence that denies something tells something else that the other one is about."""
    if all(clause.stance is _Stance.TELLS for clause in one):
        return False
    telling = [
        clause
        for clause, behind in zip(one, (*one[1:], None), strict=False)
        if clause.stance is _Stance.TELLS and not clause.is_subordinate and not _opens(clause, behind)
        if behind is None or (behind.told and not behind.goes_on)  # or else whom it is about, with the name behind it
    ]
    denied = [word for clause in one if clause.stance is not _Stance.TELLS for word in clause.told]
    told = [word for clause in telling for word in clause.told if not _shared((word,), denied)]
    return any(_shared(told, clause.told) for clause in other)


def _opens(clause: _Clause, behind: _Clause | None) -> bool:
    """Tell whether all that a clause tells is what shows that something is not so: "a test showed that"."""
    is_denied = behind is not None and behind.is_content and behind.stance is not _Stance.TELLS
    return is_denied and len(clause.told) <= _OF_OPENING


def _shared(one: Iterable[frozenset[str]], other: Collection[frozenset[str]]) -> bool:
    return any(not mine.isdisjoint(yours) for mine in one for yours in other)


def _turn(one: _Clause, other: _Clause) -> bool:
    """Tell whether one clause has the opposite of a word of the other: what stays closed is not opened."""
    pairs = product(one.turned, other.turned)
    return any(kind == beside and sign != against for (kind, sign), (beside, against) in pairs)


@lru_cache(maxsize=1 << 12)
def _clauses(text: str, language: str, is_foreign: bool) -> tuple[_Clause, ...]:  # noqa: FBT001 - a key of the cache
    """Part a sentence into clauses; that of which one says that somebody does not say it is left open."""
    found: list[_Clause] = []
    before: Sequence[TaggedWord] = ()
    earlier: Sequence[TaggedWord] = ()
    parts = [*clause_parts(read_facts(text, language, None))]
    for words, clause in zip(parts, _read_all(parts, language, is_foreign=is_foreign), strict=True):
        opener, is_denied = words[0].text.casefold(), _is_denied(before)
        if is_denied and found and _asks(opener, before):
            found[-1] = clause._replace(stance=_Stance.LEAVES_OPEN, denied=clause.told)
        elif (_rejects(before) and clause.is_content) or (_only_disputes(before, found) and not _goes_on_beside(words)):
            found.append(clause._replace(stance=_Stance.DENIES, denied=clause.told, is_subordinate=False))
        else:
            if is_denied and found and opener in UNTIL and not _asks_not_to(before, earlier):
                found[-1] = found[-1]._replace(stance=_Stance.TELLS, denied=())
            found.append(clause)
        before, earlier = words, before
    return tuple(found)


def _read_all(parts: Sequence[Sequence[TaggedWord]], language: str, *, is_foreign: bool) -> list[_Clause]:
    """Read clauses; where all only say who says it, the longest one tells something: "had complained about it"."""
    found = [_read(words, language, is_foreign=is_foreign) for words in parts]
    if found and not any(clause.told for clause in found):
        longest = max(range(len(parts)), key=lambda n: len(parts[n]))
        found[longest] = _read(parts[longest], language, is_foreign=is_foreign, may_be_speaker=False)
    return found


def _rejects(words: Sequence[TaggedWord]) -> bool:
    """Tell whether a clause says that somebody rejects what the next one tells: "rechaza que recibiera"."""
    return any(word.entry("refusal") is not None for word in words) and not negations(words)


def _only_disputes(words: Sequence[TaggedWord], found: Sequence[_Clause]) -> bool:
    """Tell whether a clause says nothing but that somebody disputes what the next one tells: "bestreitet, …"."""
    return any(map(disputes, words)) and not found[-1].told


def _goes_on_beside(words: Sequence[TaggedWord]) -> bool:
    return words[0].text.casefold() in CONJUNCTIONS


def _is_denied(words: Sequence[TaggedWord]) -> bool:
    return bool(negations(words)) or any(word.entry("modal") is not None for word in words if _is_open(word))


def _asks_not_to(words: Sequence[TaggedWord], earlier: Sequence[TaggedWord]) -> bool:
    """Tell whether a clause says what somebody is not to do: until when that holds tells of no deed.

    It does so by an infinitive, or behind a clause that asks somebody.
    """
    is_asked = words[0].entry("subordinate") is not None and any(word.entry("intended") is not None for word in earlier)
    return is_asked or any(
        words[at + 1].entry("infinitive") is not None or words[at + 1].text.casefold() in INFINITIVE
        for at in negations(words)
        if at + 1 < len(words)
    )


def _asks(opener: str, before: Sequence[TaggedWord]) -> bool:
    """Tell whether a clause says what it is that somebody does not say, and no condition of what he denies."""
    return opener in WHETHER or (opener in IF and any(says(word) for word in before))


def _read(words: Sequence[TaggedWord], language: str, *, is_foreign: bool, may_be_speaker: bool = True) -> _Clause:
    cues = [at for at in negations(words) if _denies(words[at]) and not _is_set_against(words, at)]
    cues += [at for at, word in enumerate(words) if (disputes(word) or _counts_none(word)) and at not in cues]
    usual = {} if may_be_speaker else zipf_tenths(language)
    telling = [word for at, word in enumerate(words) if at not in cues and _tells_something(word, usual)]
    if may_be_speaker and any(map(says, words)) and len(telling) <= _OF_SPEAKER and not cues:
        # "said the head of the clinic" tells nothing of what is said; behind "that" it is told
        that = next((at for at, word in enumerate(words) if word.entry("content_clause") is not None), len(words))
        telling = [word for word in telling if word in words[that:]]
    told = {word.start: meanings_of(word, language, is_foreign=is_foreign) for word in telling if not says(word)}
    is_open = any(map(_is_open, words))
    stance = _Stance.REFUSES if any(map(_refuses, words)) else _Stance.TELLS
    stance = _Stance.LEAVES_OPEN if is_open else _Stance.DENIES if cues else stance
    governed = [governed_word(words, at, "negation") for at in cues if not _counts_none(words[at])]
    some = [told[word.start] for word in governed if word is not None and word.start in told]
    some += [told[word.start] for at in cues for word in _done_with_none(words, at) if word.start in told]
    is_all = is_open or any(_counts_none(words[at]) or disputes(words[at]) or _bars(words, at) for at in cues)
    some = [] if any(_bars(words, at) for at in cues) else some
    denied = tuple(told.values()) if is_all and not some else tuple(some)
    opposites = (value for word in words for value in opposites_of(word) if not value.startswith(TRUTH))
    return _Clause(
        stance,
        tuple(told.values()),
        denied if cues or is_open else (),
        frozenset((value[:-1], value[-1]) for value in opposites),
        words[0].entry("subordinate") is not None,
        words[0].entry("content_clause") is not None,
        words[0].entry("passive") is not None,
    )


def _tells_something(word: TaggedWord, usual: Mapping[str, int]) -> bool:
    """Tell whether a word is no name and no time, which any two sentences may have in common.

    The first word of a sentence has a capital whatever it is: what is `usual` in the language is no name there.
    """
    is_name = word.is_name and (word.start > 0 or usual.get(word.stem, 0) < _USUAL)
    return word.is_content and not is_name and not any(map(word.entry, _TIMES))


def _done_with_none(words: Sequence[TaggedWord], at: int) -> Iterator[TaggedWord]:
    """Yield what follows a word that says that there is none of something: "no cracks were found" denies a finding."""
    if words[at].entry("no_such") is not None:
        behind = takewhile(lambda word: word.entry("preposition") is None, words[at + 1 :])
        yield from (word for word in behind if word.is_content)


def _bars(words: Sequence[TaggedWord], at: int) -> bool:
    """Tell whether a denial ends a clause that says what may be done: "swimming in the lake is still not allowed"."""
    return at == len(words) - 1 and any(word.text.casefold() in _MAY for word in words)


def _refuses(word: TaggedWord) -> bool:
    """Tell whether a word says that something is not done or not let; not that somebody was dismissed."""
    is_deed = any(not value.startswith(("answer", TRUTH)) for value in opposites_of(word))
    return word.entry("negation") is not None or (word.entry("refusal") is not None and not is_deed)


def _is_open(word: TaggedWord) -> bool:
    return any(entry.kind == "modal" and entry.value == "open" for entry in word.entries)


def _counts_none(word: TaggedWord) -> bool:
    """Tell whether a word denies that there is anybody: "nobody"."""
    if word.text.casefold() in _NOBODYS:
        return True
    return any(entry.kind == "nobody" or (entry.kind, entry.value) == ("quantity", "none") for entry in word.entries)


def _denies(word: TaggedWord) -> bool:
    """Tell whether a word that denies tells nothing else: "not", "wasn't", "nobody", "never", but not "cancelled"."""
    return not word.is_content or not word.entries or _counts_none(word) or _NEVER in opposites_of(word)


def _is_set_against(words: Sequence[TaggedWord], at: int) -> bool:
    """Tell whether a denial only says what is not meant beside what is: "on 14 May and not on 4 June"."""
    return 0 < at < len(words) - 1 and (
        words[at - 1].text.casefold() in CONJUNCTIONS and words[at + 1].entry("preposition") is not None
    )
