"""Which sentences deny what others tell, or leave it open, as far as their words show: less than is asked of a clash.

Who is named for a sentence must not say the contrary of it: of one that denies it is not known what he tells of it.
Sentences are compared clause by clause, those of two languages through English. Two states of one thing, or two sides
in one (`conditions`), are opposed too, what is suspected and cleared, and what somebody refuses to what he does or
demands (`unwilling`).

1. A word that one of the two denies, or leaves open, and the other tells: "no flaw" of a flaw, "would not say whether
   it had paid" of a payment. A word that both deny speaks for it that they say the same.
2. Where there is none, what a sentence denies is about the same things as what the other tells, and what it tells is
   not, or it tells nothing. Not so of two of one language that their pair links surely: to deny something else says
   nothing against that.
3. Of such two nothing is said either where clauses that say the same are more alike than those of which one denies the
   other: that is what they are linked by.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import combinations, product

from reader.comparing.differing.statements.certainty.possibilities.suspects import suspect_otherwise
from reader.comparing.differing.statements.sentence_facts import read_facts
from reader.comparing.profiling.normalization import TokenKind
from reader.gathering.claims.disputes.changing_then import change_on_one_day
from reader.gathering.claims.disputes.clause_stances import Clause, Stance, read_clause_stances
from reader.gathering.claims.disputes.conditions import take_other_sides, tell_other_conditions
from reader.gathering.claims.disputes.counting import count_otherwise
from reader.gathering.claims.disputes.denying import contradict
from reader.gathering.claims.disputes.unwilling import (
    excludes_what_may_be,
    refuses_what_is_demanded,
    refuses_what_is_done,
)
from reader.gathering.claims.likeness import Likeness
from reader.model.article import Article
from reader.model.events.claim import Claim, Member, Place

_FEWEST = 2  # words that two sentences of one language have in common, to be about one thing; any of two languages
_UNDONE = {Stance.DENIES, Stance.REFUSES}  # would not say, refuses to say
_OF_OPENING = 2  # words that tell something, in a clause that says what shows it: "a test showed that"


def find_opposed(claim: Claim, articles: Sequence[Article], likeness: Likeness | None = None) -> tuple[int, ...]:
    """Return the stories all of whose sentences are opposed to what words the claim, though none of them tells all.

    Who leaves all of it open tells none of it, though the words are there: "did not say whether fuel had leaked".
    """
    wording = claim.worded_by
    article = articles[wording.story]
    worded = " ".join(part.of(article.text) for part in claim.told) or article.sentence_text(wording.sentence)
    said: dict[int, bool] = {}
    for one in claim.tellers():
        sides = (worded, article.language or ""), _said(one, articles)
        are_linked = likeness is not None and sides[0][1] == sides[1][1] and likeness.is_sure(one.place, wording.place)
        is_opposed = are_opposed(*sides, are_linked=are_linked) and (
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
    return _text(one.place, articles)


def _text(place: Place, articles: Sequence[Article]) -> tuple[str, str]:
    article = articles[place[0]]
    return article.sentence_text(place[1]), article.language or ""


def are_opposed(one: tuple[str, str], other: tuple[str, str], *, are_linked: bool = False) -> bool:
    """Tell whether one of two sentences, each a text and its language, denies or leaves open what the other tells.

    Of two that `are_linked` surely it has to be a word of the other that one denies.
    """
    sides = [read_facts(*side, None) for side in (one, other)]
    if any(all(word.kind is TokenKind.MARK for word in side.words) for side in sides):
        return False  # a row of asterisks tells nothing
    if refuses_what_is_demanded(one, other):
        return True
    if (is_cleared := suspect_otherwise(*sides)) is not None:
        return is_cleared
    is_foreign = one[1] != other[1]
    left, right = (read_clause_stances(*side, is_foreign) for side in (one, other))
    if are_linked and _are_alike_beside(left, right):
        return False
    found = _hold_against(one, other)
    if found and found != {None}:
        return found == {False} and not (_tells_too(left, right) or _tells_too(right, left))
    if (are_others := tell_other_conditions(one, other)) is not None:
        return are_others and not change_on_one_day(one, other)
    if found:
        return False
    fewest = 1 if is_foreign else _FEWEST
    return (
        (not are_linked and (_denies_rather(left, right, fewest) or _denies_rather(right, left, fewest)))
        or refuses_what_is_done(one, other)
        or take_other_sides(one, other)
        or excludes_what_may_be(one, other)
    )


def tells_one_thing(text: str, language: str) -> bool:
    """Tell whether one clause alone of a sentence tells something, beside those that say who says it."""
    return sum(bool(clause.told) for clause in read_clause_stances(text, language, is_foreign=False)) == 1


def _hold_against(one: tuple[str, str], other: tuple[str, str]) -> set[bool | None]:
    """Return what there is of what `_held_against` tells of the words of two texts, each with its language."""
    left, right = (read_clause_stances(*side, one[1] != other[1]) for side in (one, other))
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
    sides = [read_clause_stances(*side, one[1] != other[1]) for side in (one, other)]
    return any(_disputes_all(*pair) for pair in (sides, sides[::-1]))


def _disputes_all(one: Sequence[Clause], other: Sequence[Clause]) -> bool:
    words = [word for clause in other for word in clause.told]
    sharing = [clause for clause in one if _shared(clause.told, words)]
    tells_all = all(clause.stance is Stance.TELLS for clause in other)
    return tells_all and bool(sharing) and all(clause.stance is Stance.DENIES for clause in sharing)


def _leaves_all_open(told: tuple[str, str], other: tuple[str, str]) -> bool:
    """Tell whether all that one text shares with another, which leaves nothing open, is what it leaves open itself."""
    clauses = [read_clause_stances(*side, told[1] != other[1]) for side in (told, other)]
    words = [word for clause in clauses[0] for word in clause.told]
    sharing = [clause for clause in clauses[1] if _shared(clause.told, words)]
    is_open = [any(clause.stance is Stance.LEAVES_OPEN for clause in side) for side in clauses]
    return is_open[1] and not is_open[0] and all(clause.stance is Stance.LEAVES_OPEN for clause in sharing)


def _held_against(one: Collection[Clause], other: Collection[Clause]) -> Iterator[bool | None]:
    """Yield for each word that one side does not tell, and the other has, whether both say the same of it.

    None says that the other one tells the opposite of what is denied, which may be the same.
    """
    for clause, against in product(one, other):
        if Stance.REFUSES in (clause.stance, against.stance):
            continue
        is_same = clause.stance is against.stance
        if _shared(clause.denied, against.denied if is_same else against.told):
            yield True if is_same else None if _turn(clause, against) else False


def _are_alike_beside(one: Sequence[Clause], other: Sequence[Clause]) -> bool:
    """Tell whether two sentences have more in common in clauses that say the same of it than where either denies it.

    "Would not say whether she still trusts him, but that 'he is still our minister'": he is still minister.
    """
    held, beside = list[frozenset[frozenset[str]]](), list[frozenset[frozenset[str]]]()
    for clause, against in product(one, other):
        shared = frozenset(word for word in clause.told if _shared((word,), against.told))
        pairs = ((clause,), (against,)), ((against,), (clause,))
        if _turn(clause, against) or any(False in _held_against(*pair) for pair in pairs):
            held.append(shared)
        elif not (clause.is_subordinate and against.is_subordinate) and (
            clause.stance is against.stance or {clause.stance, against.stance} == _UNDONE
        ):
            beside.append(shared)  # of both dependent it says whom the sentence is about: "who represents a district"
    most, told_there = max(map(len, held), default=0), frozenset[frozenset[str]]().union(*held)
    return bool(held) and any(len(words) > most or words >= told_there for words in beside if words)


def _was_so_first(clauses: Sequence[Clause]) -> bool:
    """Tell whether a sentence tells of one state and then of the opposite one: shut, and open again since."""
    telling = [clause for clause in clauses if clause.stance is Stance.TELLS]
    return any(_turn(one, other) for one, other in combinations(telling, 2))


def _denies_rather(one: Sequence[Clause], other: Sequence[Clause], fewest: int) -> bool:
    """Tell whether what a sentence denies is what another one is about, which denies nothing; not what it tells."""
    if any(clause.stance is not Stance.TELLS for clause in other):
        return False
    is_denial = {Stance.DENIES, Stance.LEAVES_OPEN}
    denying = [clause for clause in one if clause.stance in is_denial and not clause.is_subordinate]
    words = [word for clause in other for word in clause.told]
    is_about = sum(_shared((word,), words) for clause in denying for word in clause.told) >= fewest
    tells_nothing = fewest == 1 and all(clause.stance is not Stance.TELLS for clause in one if clause.told)
    is_turned = any(_turn(clause, against) for clause, against in product(one, other))
    return bool(denying) and not is_turned and not _tells_too(one, other) and (is_about or tells_nothing)


def _tells_too(one: Sequence[Clause], other: Sequence[Clause]) -> bool:
    """Tell whether a sentence that denies something tells something else that the other one is about."""
    if all(clause.stance is Stance.TELLS for clause in one):
        return False
    telling = [
        clause
        for clause, behind in zip(one, (*one[1:], None), strict=False)
        if clause.stance is Stance.TELLS and not clause.is_subordinate and not _opens(clause, behind)
        if behind is None or (behind.told and not behind.goes_on)  # or else whom it is about, with the name behind it
    ]
    denied = [word for clause in one if clause.stance is not Stance.TELLS for word in clause.told]
    told = [word for clause in telling for word in clause.told if not _shared((word,), denied)]
    return any(_shared(told, clause.told) for clause in other)


def _opens(clause: Clause, behind: Clause | None) -> bool:
    """Tell whether all that a clause tells is what shows that something is not so: "a test showed that"."""
    is_denied = behind is not None and behind.is_content and behind.stance is not Stance.TELLS
    return is_denied and len(clause.told) <= _OF_OPENING


def _shared(one: Iterable[frozenset[str]], other: Collection[frozenset[str]]) -> bool:
    return any(not mine.isdisjoint(yours) for mine in one for yours in other)


def _turn(one: Clause, other: Clause) -> bool:
    """Tell whether one clause has the opposite of a word of the other: what stays closed is not opened."""
    pairs = product(one.turned, other.turned)
    return any(kind == beside and sign != against for (kind, sign), (beside, against) in pairs)
