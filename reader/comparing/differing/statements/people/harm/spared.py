"""What befell nobody: "no one was arrested", "Verletzt wurde niemand", "aucun blessé", "no hubo detenidos".

What the lexicons call it: `nobody` stands for whoever there is, `no_such` stands before what there is none of, `absent`
before or behind it, `without` before it; `befalls` are the verbs between; `whoever` are people of no kind; `partly`
says that it befell some all the same: no one else, nobody seriously. `harm` is told of the dead and of the hurt, or of
what it says.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from reader.comparing.differing.statements.clause_bounds import clause_bounds
from reader.comparing.differing.statements.people.harm.fates import tells_number
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.tagged_words import TaggedWord

CUES = frozenset({"nobody", "no_such", "without", "absent", "negation"})
FATES = frozenset({"fate", "harm", "done_to"})
_HARM = frozenset({"dead", "hurt", "hospital"})
_NOUNS = frozenset({"dead", "hurt", "arrested", "held", "lost", "hospital"})  # none of: "no rescue" tells of an attempt
_FATES = (_NOUNS - {"hospital"}) | {"moved", "rescued", "infected", "homeless"}
_TWICE = frozenset({"fr"})  # languages whose "nobody" is a person too, where nothing else denies
_NOUNS_GO_ON = frozenset({"en", "de", "nl"})
_DURING = "around_fate"
_OR = ("or", "nor")
_JOINTS = ("and", "but")
_VERB_LAST = frozenset({"de", "nl"})
_REACH, _LONG_REACH = 5, 10  # words from "nobody" to what befell him; where verbs come last
_BESIDE = 2  # words before and behind which "seriously" may stand
_LIVING = "lives"  # "nobody lives there" tells of no dead


@dataclass(frozen=True, slots=True)
class Spared:
    """Fates that nobody had, and where that stands; `whom` is the stem of those of whom it is told, "" of whoever.

    `so_far` if it may be otherwise in a later report.
    """

    start: int
    end: int
    fates: frozenset[str]
    whom: str = ""
    so_far: bool = False


def read_spared(side: SentenceFacts) -> list[Spared]:
    """List what a sentence says befell nobody."""
    if side.kinds.isdisjoint(CUES) or side.kinds.isdisjoint(FATES) or side.text.rstrip().endswith("?"):
        return []
    bounds = clause_bounds(side.words, _JOINTS)
    return [one for begin, end in bounds for one in _in_clause(side, begin, end)]


def _in_clause(side: SentenceFacts, begin: int, end: int) -> Iterator[Spared]:
    clause = side.words[begin:end]
    if any(word.entry("modal") is not None for word in clause):
        return  # nobody will be arrested
    so_far = any((entry := word.entry("partly")) is not None and entry.value == "yet" for word in clause)
    for at, word in enumerate(clause):
        if any(_opens_clause(before) for before in clause[:at]):
            return  # to make sure that nobody is hurt
        found = _behind_cue(clause, at, side.language)
        if found is not None:
            fates, whom, last = found
            first = min(at, last)
            yield Spared(clause[first].start, clause[max(at + _length(word), last) - 1].end, fates, whom, so_far)
            return


def _opens_clause(word: TaggedWord) -> bool:
    entry = word.entry("subordinate")
    is_open = entry is not None and word.entry("content_clause") is None
    return is_open and word.entry("separable") is None


def _length(word: TaggedWord) -> int:
    found = [len(entry.stems) for entry in word.entries if entry.kind in CUES - {"negation"}]
    return max(found, default=1)


def _behind_cue(clause: Sequence[TaggedWord], at: int, language: str) -> tuple[frozenset[str], str, int] | None:
    """Return what befell none of whom, if a word says so, and where it is told."""
    word = clause[at]
    last = at + _length(word)
    if word.entry("nobody") is not None and (language not in _TWICE or any(map(_is_denied, clause))):
        return _of_nobody(clause, at, last, language)
    if word.entry("no_such") is not None:
        return _of_such(clause, at, last, language)
    if word.entry("without") is not None or word.entry("absent") is not None:
        noun = _bare_noun(clause, last, language)
        if noun is None and word.entry("absent") is not None and (noun := _bare_noun(clause, at - 1, language)):
            noun = noun[0], at - 1
        return (noun[0], "", noun[1]) if noun is not None else None
    if word.entry("negation") is not None and _tells_people(clause[:at]):
        return _with_whom(_fates_behind(clause, last, language), "")
    return None


def _is_denied(word: TaggedWord) -> bool:
    return word.text.lower() == "ne" or word.text.lower().replace("’", "'").startswith("n'")


def _of_nobody(
    clause: Sequence[TaggedWord], at: int, last: int, language: str
) -> tuple[frozenset[str], str, int] | None:
    if last < len(clause) and clause[last].entry("preposition") is not None and language not in _VERB_LAST:
        return None  # nobody in the house: others were outside
    return _with_whom(_fates_behind(clause, last, language), "") or _fates_before(clause, at, language)


def _of_such(clause: Sequence[TaggedWord], at: int, last: int, language: str) -> tuple[frozenset[str], str, int] | None:
    """Read "no injuries" and "no people were hurt"; "no guards were hurt" is told of guards."""
    noun = _bare_noun(clause, last, language)
    if noun is not None:
        return noun[0], "", noun[1]
    if last == len(clause):  # "Verletzte gab es keine"
        return _fates_before(clause, at, language)
    told = clause[last] if last < len(clause) else None
    if told is None or told.entry("partly") is not None:
        return None
    if told.entry("whoever") is not None:
        return _with_whom(_fates_behind(clause, last + 1, language), "") or _fates_before(clause, at, language)
    behind = _fates_behind(clause, last + 1, language) if told.is_content and told.entry("fate") is None else None
    return _with_whom(behind, told.stem)


def _with_whom(found: tuple[frozenset[str], int] | None, whom: str) -> tuple[frozenset[str], str, int] | None:
    return (found[0], whom, found[1]) if found is not None else None


def _bare_noun(clause: Sequence[TaggedWord], at: int, language: str) -> tuple[frozenset[str], int] | None:
    """Return the fates told as nouns from a place on, with where they end: no dead or injured, no arrests."""
    if not 0 <= at < len(clause) or _is_partly(clause, at):
        return None
    fates, last = _listed(clause, at)
    fates &= _NOUNS
    is_part = language in _NOUNS_GO_ON and last < len(clause) and _goes_on(clause[last])
    return None if not fates or is_part else (fates, last)


def _goes_on(word: TaggedWord) -> bool:
    """Tell whether a noun goes on with a word: "no arrest warrants"."""
    is_verb = _befalls(word) or word.entry("speech") is not None
    return word.is_content and not is_verb and not word.tells_yet and word.entry(_DURING) is None


def _listed(clause: Sequence[TaggedWord], at: int) -> tuple[frozenset[str], int]:
    """Return the fates that stand at a place, joined by "or", and where they end."""
    fates: frozenset[str] = frozenset()
    while at < len(clause):
        told, length = _fates_of(clause[at])
        if not told:
            break
        fates, at = fates | told, at + length
        if at + 1 < len(clause) and any(map(clause[at].entry, _OR)) and _fates_of(clause[at + 1])[0]:
            at += 1
    return fates, at


def _fates_of(word: TaggedWord) -> tuple[frozenset[str], int]:
    harm, fate = word.entry("harm"), word.entry("fate") or word.entry("done_to")
    if harm is not None:
        return frozenset({harm.value}) if harm.value else _HARM, len(harm.stems)
    if fate is None or fate.value not in _FATES or fate.words == (_LIVING,):
        return frozenset(), 0
    return frozenset({fate.value}), len(fate.stems)


def _fates_behind(clause: Sequence[TaggedWord], at: int, language: str) -> tuple[frozenset[str], int] | None:
    """Return what befell whoever stands before a place, with nothing but its verb between, and where that ends."""
    reach = _LONG_REACH if language in _VERB_LAST else _REACH
    has_verb = False
    for place in range(at, min(at + reach, len(clause))):
        word = clause[place]
        fates, last = _listed(clause, place)
        if fates:
            return (fates, last) if _tells_whole(clause, place, last, has_verb=has_verb) else None
        has_verb = has_verb or _befalls(word)
        if word.entry("partly") is not None and not word.tells_yet:
            return None
        if not (_befalls(word) or _is_light(word)) and not (
            language in _VERB_LAST and has_verb and not tells_number(word)
        ):
            return None
    return None


def _fates_before(clause: Sequence[TaggedWord], at: int, language: str) -> tuple[frozenset[str], str, int] | None:
    """Return what befell whoever stands behind it: "verletzt wurde niemand", "no detuvo a nadie"."""
    behind = clause[at + 1 : at + 1 + _BESIDE]
    if any(word.entry("partly") is not None and not word.tells_yet for word in behind):
        return None
    for place in range(at - 1, max(-1, at - 1 - _LONG_REACH), -1):
        fates, length = _fates_of(clause[place])
        if fates:
            is_near = all(_befalls(word) or _is_light(word) for word in clause[place + length : at])
            is_first = place == 0 and language in _VERB_LAST
            is_noun = place > 0 and (clause[place - 1].entry("article") or clause[place - 1].entry("determiner"))
            return (
                (fates, "", place) if (is_near or is_first) and not is_noun and not _is_partly(clause, place) else None
            )
        if tells_number(clause[place]):
            return None
    return None


def _tells_whole(clause: Sequence[TaggedWord], at: int, last: int, *, has_verb: bool) -> bool:
    """Tell whether a fate is told of all of them, and is nothing that they did to others: no one killed the king."""
    behind = clause[last] if last < len(clause) else None
    has_object = behind is not None and (
        behind.is_name or tells_number(behind) or any(map(behind.entry, ("article", "indefinite", "pronoun")))
    )
    return not _is_partly(clause, at) and not _is_partly(clause, last) and (has_verb or not has_object)


def _is_partly(clause: Sequence[TaggedWord], at: int) -> bool:
    near = (*clause[max(0, at - 1) : at], *clause[at : at + _BESIDE])
    return any(word.entry("partly") is not None and not word.tells_yet for word in near)


def _befalls(word: TaggedWord) -> bool:
    return word.entry("befalls") is not None or word.entry("passive") is not None or word.entry("negation") is not None


def _is_light(word: TaggedWord) -> bool:
    """Tell whether a word tells nothing between somebody and what befell him."""
    opens = any(map(word.entry, ("article", "indefinite", "preposition", "determiner")))
    return word.tells_yet or not (word.is_content or opens or tells_number(word) or word.is_name)


def _tells_people(before: Sequence[TaggedWord]) -> bool:
    """Tell whether a clause begins with people of no kind and no number: "Menschen wurden nicht verletzt"."""
    light = list(takewhile(lambda word: word.entry("whoever") is None, before))
    return len(light) < len(before) and not light and before[0].entry("nobody") is None
