"""What is done once, whatever words and language tell it: built, ran aground, lief auf Grund, a démissionné.

`deed` of the lexicons lists the words, with one name for each deed in all languages, and behind a colon `noun`, or `to`
of a form that tells by itself of none that was done. A noun behind a preposition is no deed that its clause tells:
called to the explosion.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.comparing.differing.statements.clause_bounds import parts_clauses
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, read_once, read_once_at
from reader.comparing.differing.statements.tagged_words import TaggedWord

ARRIVE = "arrive"
# What is done to a thing that is there from then on.
MADE = frozenset({"build", "inaugurate", "establish"})
# What happens once in an event, whomever it befalls.
HAPPENED = frozenset({"trip", "aground", "explode", "derail", "quake", "collide", "collapse", "sink", "burn"})
STATES_OF_DEEDS = {"function": "running+", "fail": "running-"}
_JOINTS = ("and", "but")
VERB_LAST = frozenset({"de", "nl"})
_NEAR, _NEAR_VERB_LAST = 6, 12  # words between a deed and what is told of it
_MOST_BETWEEN = 1  # words that tell something and are no names, however many others there are
# Kinds of words behind which stands when it was so: before the repair, after midnight; the first that a word is of.
_WHENS = {"before": "before", "after": "after", "until": "until", "deadline": "until", "since": "since"}
_NOUN = "noun"
_BEFORE_NOUN = 3  # words of "to the huge explosion"


@dataclass(frozen=True, slots=True)
class ToldDeed:
    """A deed by its name, told by the words from `first` to `last` (half-open): a verb, or as `form` says."""

    name: str
    first: int
    last: int
    form: str


@read_once
def read_deeds(side: SentenceFacts) -> list[ToldDeed]:
    """List the deeds that a sentence tells, in order."""
    if "deed" not in side.kinds:
        return []
    found: list[ToldDeed] = []
    for at, word in enumerate(side.words):
        entry = word.entry("deed")
        is_name = word.is_name and at > 0 and not parts_clauses(side.words[at - 1])
        if entry is not None and not (found and at < found[-1].last) and not is_name:
            name, _, form = entry.value.partition(":")
            found.append(ToldDeed(name, at, at + len(entry.stems), form))
    return found


@read_once_at
def deed_beside(side: SentenceFacts, place: int) -> ToldDeed | None:
    """Return the deed nearest to a word of its clause, or else of what stands between the same marks; None of none."""
    deeds = read_deeds(side)
    if not deeds:
        return None
    reach = _NEAR_VERB_LAST if side.language in VERB_LAST else _NEAR
    for is_joint in (True, False):
        begin, end = clause_around(side.words, place, is_joint=is_joint)
        near = [
            deed
            for deed in deeds
            if begin <= deed.first and deed.last <= end and _is_near(side.words, deed, place, reach)
        ]
        if near:
            nearest = min(near, key=lambda deed: (_distance(deed, place), deed.first > place))
            return None if _is_beside_the_point(side.words, nearest) else nearest
    return None


def clause_around(words: Sequence[TaggedWord], place: int, *, is_joint: bool) -> tuple[int, int]:
    """Return where the clause of a word begins and ends: between marks, and between joints too if those count."""

    def parts(at: int) -> bool:
        word = words[at]
        return parts_clauses(word) or (is_joint and bool(word.entries) and any(map(word.entry, _JOINTS)))

    begin, end = place, place
    while begin and not parts(begin - 1):
        begin -= 1
    while end < len(words) and not parts(end):
        end += 1
    return begin, end


def tell_one_of_several(words: Sequence[TaggedWord]) -> frozenset[str]:
    """Return the words that tell of one of several: the new wing, another explosion."""
    return frozenset(word.text.lower() for word in words if word.entry("which_of_several") is not None)


def read_whens(words: Sequence[TaggedWord]) -> frozenset[str]:
    """Return by which words it is told when something was so, in English: before the repair, after midnight."""
    return frozenset([when for word in words if (when := when_of(word))])


def when_of(word: TaggedWord) -> str:
    """Return what a word says of when something was so: before, after, until or since something; "" of any other."""
    return next((when for kind, when in _WHENS.items() if word.entry(kind) is not None), "")


def _distance(deed: ToldDeed, place: int) -> int:
    return place - deed.last if deed.last <= place else deed.first - place


def _is_near(words: Sequence[TaggedWord], deed: ToldDeed, place: int, reach: int) -> bool:
    """Tell if a deed is few words from a place, or what stands between tells where: off the rails at Holm junction."""
    if _distance(deed, place) <= reach:
        return True
    between = words[deed.last : place] if deed.last <= place else words[place + 1 : deed.first]
    told = [word for word in between if word.is_content and not word.is_name and word.entry("preposition") is None]
    return len(told) <= _MOST_BETWEEN


def _is_beside_the_point(words: Sequence[TaggedWord], deed: ToldDeed) -> bool:
    """Tell whether a deed is a noun that something else is told of: after the explosion."""
    before = words[max(0, deed.first - _BEFORE_NOUN) : deed.first]
    return deed.form == _NOUN and any(
        word.entry("preposition") is not None or when_of(word) or word.entry("towards") is not None for word in before
    )
