"""Who is quoted with the same words of one language: somebody else on each side, by name or by office.

Short quotations count too, where one side has no words that the other lacks. Witnesses and residents are anybody, and
whoever is told of by an office in one story may be told of by a name in the other.
"""

from collections.abc import Iterator

from reader.comparing.differing.quoting.attributing.speakers import SpeakerNames, are_others
from reader.comparing.differing.quoting.pairing.sayings import (
    names_of_speaker,
    offices_beside,
    offices_of_speaker,
    read_saying,
)
from reader.comparing.differing.quoting.pairing.wordings import compare_wordings
from reader.comparing.differing.quoting.quoted_words import read_words
from reader.comparing.differing.statements.names.source_differences import HEADINGS
from reader.comparing.differing.statements.names.spellings import are_spellings
from reader.comparing.differing.statements.people.doing.orderers import ANYBODY, are_other_offices
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, read_once
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import fold
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict
from reader.model.quotation import UNCHANGED, Quotation

_FEWEST_WORDS = 3  # of a quotation: "No comment" anybody says

Found = tuple[DifferenceKind, Verdict, Span, Span, float]


def compare_retold_speakers(left: SentenceFacts, right: SentenceFacts) -> Iterator[Found]:
    """Yield the clash of who says the same words."""
    if left.language != right.language:
        return
    one = _saying_of(left)
    other = _saying_of(right) if one is not None else None
    if one is None or other is None or _is_heading(left, one) or _is_heading(right, other):
        return
    if not _are_same_words(left, one, right, other):
        return
    names = names_of_speaker(left, one), names_of_speaker(right, other)
    if _may_name(left, one, names[0], right) or _may_name(right, other, names[1], left):
        return
    if are_others(*names) or _have_other_offices((left, one, names[0]), (right, other, names[1])):
        yield DifferenceKind.ATTRIBUTION, Verdict.CLASH, one.speaker[0], other.speaker[0], 0.8


@read_once
def _saying_of(side: SentenceFacts) -> Quotation | None:
    return read_saying(side.text, side.language, _FEWEST_WORDS)


def _is_heading(side: SentenceFacts, said: Quotation) -> bool:
    """Tell whether what stands before a quotation is no verb of saying: key quote:."""
    return said.cue is not None and said.cue.of(side.text).lower() in HEADINGS


def _are_same_words(left: SentenceFacts, one: Quotation, right: SentenceFacts, other: Quotation) -> bool:
    words = [read_words(side.text, said.pieces[0]) for side, said in ((left, one), (right, other))]
    return compare_wordings(words[0], words[1], left.language, same=False).kind in UNCHANGED


def _may_name(side: SentenceFacts, said: Quotation, names: SpeakerNames, other: SentenceFacts) -> bool:
    """Tell whether the other sentence has a name of the speaker, be it spelled otherwise or short for the same."""
    own = [word for word in side.words_in(said.speaker[0]) if word.is_name and fold(word.text) in names.names]
    return any(_is_one_name(one, two) for one in own for two in other.words if two.is_name)


def _is_one_name(one: TaggedWord, other: TaggedWord) -> bool:
    first, second = fold(one.text), fold(other.text)
    return first == second or (first[0] == second[0] and are_spellings([one], [other]))


def _have_other_offices(*sides: tuple[SentenceFacts, Quotation, SpeakerNames]) -> bool:
    """Tell whether both speakers have offices, none of which the other side tells of, and one has no name."""
    if all(names.names for *_, names in sides):
        return False
    own = [offices_of_speaker(side, said, names) for side, said, names in sides]
    if not all(own) or any(offices <= ANYBODY for offices in own):
        return False
    return are_other_offices(*(offices_beside(side, said)[0] for side, said, _ in sides))
