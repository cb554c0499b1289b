"""Whether nouns that stand before two figures in one place of two clauses tell of two things: petrol and diesel cost.

The words before the figures are laid side by side. Where nouns of one side stand in the place of others, and neither
sentence has those of the other anywhere, the figures are of two things; another verb tells nothing, as outlets choose
their own, but before one that both have stands who or what it is told of: beginners pay, learners pay.
"""

from collections.abc import Sequence
from difflib import SequenceMatcher

from reader.comparing.differing.statements.occurrences.told_deeds import clause_around
from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.quantities.scale_differences import is_on_scale
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.slots.frames import stands_in, tells
from reader.comparing.differing.statements.slots.meanings import is_deed, meanings
from reader.comparing.differing.statements.tagged_words import TaggedWord

_ANYTHING = ("summed", "incident", "hazard", "speech", "mishap", "pronoun", "whoever", "according", "ordinal", "number")
_HEAT = "heat"  # temperatures fell, the thermometer fell


def are_told_of_two(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether nouns before one of two figures stand in the place of others before the other."""
    if left.language != right.language or is_on_scale(one) or one.dimension == _HEAT:
        return False
    words = _before(left, one), _before(right, other)
    if any(_may_end_with_verb(*told) for told in ((left, one), (right, other))):
        return False
    stems = [[word.stem for word in side] for side in words]
    steps = SequenceMatcher(None, stems[0], stems[1], autojunk=False).get_opcodes()
    has_subject = not any(map(_opens_with_pronoun, (left, right), (one, other)))
    for at, (step, begin, end, first, last) in enumerate(steps):
        is_subject = has_subject and any(each[0] == "equal" for each in steps[at + 1 :])
        places = words[0][begin:end], words[1][first:last]
        if (
            step == "replace"
            and all(_names_thing(word, left, right, is_subject=is_subject) for word in places[0])
            and all(_names_thing(word, right, left, is_subject=is_subject) for word in places[1])
        ):
            return True
    return False


def _before(side: SentenceFacts, figure: Quantity) -> Sequence[TaggedWord]:
    begin, _ = clause_around(side.words, figure.place, is_joint=True)
    return [word for word in side.words[begin : figure.place] if tells(word, side)]


def _may_end_with_verb(side: SentenceFacts, figure: Quantity) -> bool:
    """Tell whether what stands right before a figure may be a verb, as no dictionary has it."""
    before = side.words[figure.place - 1] if figure.place else None
    is_known = before is None or side.language == "en" or bool(meanings(before.text, side.language))
    return not is_known and before is not None and tells(before, side)


def _opens_with_pronoun(side: SentenceFacts, figure: Quantity) -> bool:
    begin, _ = clause_around(side.words, figure.place, is_joint=True)
    return any(word.entry("pronoun") is not None for word in side.words[begin : figure.place])


def _names_thing(word: TaggedWord, side: SentenceFacts, other: SentenceFacts, *, is_subject: bool) -> bool:
    """Tell whether a word may name a thing that the other sentence does not have."""
    if any(map(word.entry, _ANYTHING)) or (word.is_name and word.start > side.words[0].start):
        return False
    return (is_subject or not is_deed(word.text, side.language)) and not stands_in(word, side.language, other)
