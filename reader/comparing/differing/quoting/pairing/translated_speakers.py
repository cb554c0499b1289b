"""Who is quoted with one saying in two languages: somebody else on each side, by name or by office.

Words of two languages are never the same, so that what `pairs` finds is not found here. Two quotations are one saying
where a dictionary has most words of each in the other, both deny it or neither does, and no number or day differs.
"""

from collections.abc import Iterator
from itertools import product

from reader.comparing.crosslingual.lexicons import is_offered
from reader.comparing.crosslingual.phonetics import sound_likeness
from reader.comparing.crosslingual.terms import find_terms
from reader.comparing.crosslingual.transcription import sound_of
from reader.comparing.crosslingual.words import match_words
from reader.comparing.differing.quoting.attributing.speakers import SpeakerNames, are_others
from reader.comparing.differing.quoting.pairing.sayings import (
    names_of_speaker,
    offices_beside,
    offices_of_speaker,
    read_saying,
)
from reader.comparing.differing.statements.governed_words import negations
from reader.comparing.differing.statements.people.doing.orderers import are_other_offices
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, read_facts, tell_other_days
from reader.comparing.profiling.normalization import fold
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict
from reader.model.quotation import Quotation

_FEWEST_WORDS = 4  # of a statement: shorter ones anybody makes
_FEWEST_PAIRED = 3  # words, with the denial if both deny it: less may be said by anybody of one event
_OF_SHORTER, _OF_LONGER = 0.6, 0.5  # of the words that a dictionary may know: of fewer it is another saying
_ALIKE_IN_LATIN = 0.6  # of the sounds of two names of one script: Ruiz is not Rioja
_ALIKE = 0.5  # of the sounds of two names: another language may spell and shorten them, as Peter is Πέτρος

Found = tuple[DifferenceKind, Verdict, Span, Span, float]


def compare_translated_speakers(left: SentenceFacts, right: SentenceFacts) -> Iterator[Found]:
    """Yield the clash of who says what two sentences quote, each in its language."""
    if left.language == right.language or not is_offered(left.language, right.language):
        return
    one, other = (read_saying(side.text, side.language, _FEWEST_WORDS) for side in (left, right))
    if one is None or other is None or not _is_one_saying(left, one, right, other):
        return
    names = names_of_speaker(left, one), names_of_speaker(right, other)
    if _may_be_named(names[0], right) or _may_be_named(names[1], left):
        return
    are_named = names[0].is_own and names[1].is_own
    if are_others(*names) if are_named else _have_other_offices((left, one, names[0]), (right, other, names[1])):
        yield DifferenceKind.ATTRIBUTION, Verdict.CLASH, one.speaker[0], other.speaker[0], 0.7


def quote_one_saying(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether two sentences in two languages quote one saying, whoever says it."""
    one, other = (read_saying(side.text, side.language, _FEWEST_WORDS) for side in (left, right))
    return one is not None and other is not None and _is_one_saying(left, one, right, other)


def _is_one_saying(left: SentenceFacts, one: Quotation, right: SentenceFacts, other: Quotation) -> bool:
    sides = [(said.pieces[0].of(side.text), side.language) for side, said in ((left, one), (right, other))]
    told = [read_facts(*side, None) for side in sides]
    denied = [[facts.words[at].start for at in negations(facts.words)] for facts in told]
    values = [{quantity.value for quantity in facts.quantities} for facts in told]
    if (
        bool(denied[0]) != bool(denied[1])
        or (all(values) and values[0].isdisjoint(values[1]))
        or tell_other_days(*told)
    ):
        return False
    pairs = match_words(*sides)
    # "never" is a word that a dictionary has, "not" is none.
    is_paired = any(pair.left[0] in denied[0] or pair.right[0] in denied[1] for pair in pairs)
    paired = len(pairs) + (bool(denied[0]) and not is_paired)
    fewest, most = sorted(len(list(find_terms(*side))) for side in sides)
    return paired >= max(_FEWEST_PAIRED, _OF_SHORTER * fewest, _OF_LONGER * most)


def _may_be_named(names: SpeakerNames, other: SentenceFacts) -> bool:
    """Tell whether any name of a speaker may stand in another sentence, in another script too."""
    if not names.is_own:
        return False
    there = [fold(word.text) for word in other.words if word.text[:1].isupper()]
    return any(
        one == another or sound_likeness(sound_of(one), sound_of(another)) >= _alike(one, another)
        for one, another in product(names.names, there)
    )


def _alike(one: str, other: str) -> float:
    return _ALIKE_IN_LATIN if one.isascii() and other.isascii() else _ALIKE


def _have_other_offices(*sides: tuple[SentenceFacts, Quotation, SpeakerNames]) -> bool:
    """Tell if two speakers, of whom one at most has a name, have offices, none of which the other side tells of."""
    own = [offices_of_speaker(*told) for told in sides]
    return all(own) and are_other_offices(*(offices_beside(side, said)[0] for side, said, _ in sides))
