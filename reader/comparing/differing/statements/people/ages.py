"""Ages by which somebody is told of: whether two sentences mean one person by them."""

from reader.comparing.differing.statements.quantities.typed_quantities import Quantity
from reader.comparing.differing.statements.sentence_facts import SentenceFacts

_REACH = 4  # words from an age to who has it: a 34-year-old former employee
_BIRTHDAY = 1  # years between two reports that both count right
# What nobody is who is the other as well.
_SEXES = {"man": "m", "boy": "m", "father": "m", "husband": "m", "son": "m", "brother": "m"} | {
    "woman": "f", "girl": "f", "mother": "f", "wife": "f", "daughter": "f", "sister": "f",
}  # fmt: skip


def are_of_one_person(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Say whether two ages, each the only one of its sentence, are told of one person and cannot both be right."""
    sexes = {_sex(left, one), _sex(right, other)} - {""}
    return len(sexes) <= 1 and abs(one.value - other.value) > _BIRTHDAY


def _sex(side: SentenceFacts, age: Quantity) -> str:
    behind = [word for word in side.words if word.start >= age.end][:_REACH]
    return next((_SEXES[word.text.lower()] for word in behind if word.text.lower() in _SEXES), "")
