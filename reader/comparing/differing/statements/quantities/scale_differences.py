"""Values of two sentences on one scale: of one earthquake another magnitude is a clash, or that of a later report."""

from datetime import timedelta

from reader.comparing.crosslingual.lexicons import is_offered
from reader.comparing.differing.statements.agreement_in_words import correspond
from reader.comparing.differing.statements.occurrences.told_elsewhere import are_of_other_days, tell_other_places
from reader.comparing.differing.statements.quantities.figures.scales import SCALES
from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.tagged_words import CAPITAL_NOUNS, TaggedWord
from reader.comparing.differing.statements.times.occasions import is_of_another_time
from reader.comparing.profiling.synonyms import read_synonyms
from reader.model.difference import Verdict

_NEAR = 3  # words beside a value among which is what has it: "earthquake of magnitude 6.1", "a magnitude 6.3 quake"
_HALF = 0.5  # 6.1 is 6


def is_on_scale(one: Quantity) -> bool:
    """Tell whether a quantity is a value on a scale."""
    return one.dimension in SCALES


def compare_values(
    left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity, later: timedelta | None
) -> tuple[Verdict, float]:
    """Return the verdict on two values of one scale: of what has the same name in both sentences, told once in each."""
    if _is_rounded(one, other):
        return Verdict.ROUNDING, 0.9
    are_two = (
        any(sum(each.dimension == one.dimension for each in side.quantities) > 1 for side in (left, right))
        or is_of_another_time(left, one) != is_of_another_time(right, other)
        or are_of_other_days(left, right, is_fate=True)
        or tell_other_places(left, right)
        or not _have_one_name(left, one, right, other)
    )
    if are_two:
        return Verdict.OTHER_SUBJECT, 0.6
    return (Verdict.LATER_REPORT, 0.6) if later else (Verdict.CLASH, 0.6)


def _is_rounded(one: Quantity, other: Quantity) -> bool:
    """Tell whether one value has no figures behind the point and the other is nearest to it."""
    is_whole = one.value.is_integer() != other.value.is_integer()
    return is_whole and abs(one.value - other.value) < _HALF


def _have_one_name(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether a word right beside each value is the same: the earthquake of that magnitude, and no aftershock."""
    names = _beside(left, one), _beside(right, other)
    shakes = [any(word.entry("other_shock") is not None for word in found) for found in names]
    if shakes[0] != shakes[1]:
        return False
    if left.language == right.language:
        heads = read_synonyms(left.language).heads
        stems = [{heads.get(word.stem, word.stem) for word in found} for found in names]
        return not stems[0].isdisjoint(stems[1])
    languages = left.language, right.language
    return is_offered(*languages) and any(correspond(a, b, languages) for a in names[0] for b in names[1])


def _beside(side: SentenceFacts, one: Quantity) -> list[TaggedWord]:
    last = one.last
    near = (*side.words[max(0, one.place - _NEAR) : one.place], *side.words[last : last + _NEAR])
    may_be_name = side.language in CAPITAL_NOUNS  # a noun that is in no table of common words
    return [word for word in near if word.is_content and (may_be_name or not word.is_name) and not word.entry("scale")]
