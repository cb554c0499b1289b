"""How a test or an inspection came out, in one language or two: negative, dio positivo; passed, failed.

A test is of one thing if both sentences tell what it looks for and one of that is the same; an inspection, if both tell
when it was, and by one date. Of counts of those tested, of other days and of others by name nothing clashes.
"""

from collections.abc import Iterator

from reader.comparing.differing.statements.certainty.stances.opposite_differences import shared_axes, with_negation
from reader.comparing.differing.statements.clauses import depends_on_condition
from reader.comparing.differing.statements.governed_words import negations_of
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, name_others, tell_other_days
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.differing.statements.times.dates_told import differ
from reader.comparing.profiling.normalization import fold
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

_TEST, _OUTCOME = "test", "outcome"
# How words begin that tell what a test looks for, by one name; a breath test looks for alcohol.
_SOUGHT = {
    "alcohol": ("alco", "alko", "alcool", "breath", "atem", "αλκο", "алко"),
    "doping": ("dop", "ντοπ", "доп", "antidop"),
    "cocaine": ("coca", "koka", "coke", "κοκα", "кока"),
    "drugs": ("drug", "drog", "narko", "stup", "estupefac", "narkot", "ναρκ", "нарко"),
    "cannabis": ("cannabis", "marihuana", "marijuana", "kannab", "κάνναβ", "марих"),
    "virus": ("covid", "corona", "koron", "virus", "κορον", "ковид"),
}
# How words begin, and those of German and Dutch end, that tell of a test; and what says alone that there was one.
_TESTS = ("test", "prueb", "control", "contrôl", "anal", "análi", "prova", "prob", "próba", "esam", "exam", "badani")
_TESTED = ("dio", "dieron", "dar", "dado", "τεστ", "έλεγχ", "тест", "анализ", "проб")
_COMPOUND = "test"
_NO_TESTS = ("contest", "protest", "latest", "greatest", "testament", "testimon", "problem")
_REACH = 6  # words from "failed" to "inspection"

Found = tuple[DifferenceKind, Verdict, TaggedWord | Span, TaggedWord | Span, float]


def compare_results(left: SentenceFacts, right: SentenceFacts) -> Iterator[Found]:
    """Yield the clash of two results of one test, or of one inspection."""
    if "opposite" not in left.kinds & right.kinds or tell_other_days(left, right) or _name_others(left, right):
        return
    if any(depends_on_condition(side) or _has_modal(side) or negations_of(side) for side in (left, right)):
        return
    for axis, one, other in shared_axes(left, right):
        if axis not in (_TEST, _OUTCOME) or len(one) != 1 or len(other) != 1 or one.keys() == other.keys():
            continue
        first, second = next(iter(one.values())), next(iter(other.values()))
        is_one = _look_for_one(left, right) if axis == _TEST else _are_of_one_day(left, first, right, second)
        if is_one:
            pair = with_negation(left.words, first), with_negation(right.words, second)
            yield DifferenceKind.DIRECTION, Verdict.CLASH, *pair, 0.7


def _has_modal(side: SentenceFacts) -> bool:
    """Tell whether a sentence tells what may or must be; May is a month too."""
    dated = {word.start for word in side.words for date in side.dates if date.start <= word.start < date.end}
    return any(word.entry("modal") is not None and word.start not in dated for word in side.words)


def _name_others(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether each side names somebody that the other does not, in one language or two."""
    if left.language == right.language:
        return name_others(left, right)
    names = [{fold(word.text) for word in side.words if word.is_name} for side in (left, right)]
    return all(names) and names[0].isdisjoint(names[1])


def _look_for_one(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether both sentences tell what is tested for, the same, and count nobody who was tested."""
    if left.quantities or right.quantities or "ordinal" in left.kinds | right.kinds:
        return False
    return _tells_test(left) and _tells_test(right) and not _sought(left).isdisjoint(_sought(right))


def _tells_test(side: SentenceFacts) -> bool:
    texts = [word.text.lower() for word in side.words]
    return any(
        (text.startswith(_TESTS + _TESTED) or text.endswith(_COMPOUND)) and not text.startswith(_NO_TESTS)
        for text in texts
    )


def _sought(side: SentenceFacts) -> frozenset[str]:
    texts = [word.text.lower() for word in side.words]
    return frozenset(name for name, heads in _SOUGHT.items() if any(text.startswith(heads) for text in texts))


def _are_of_one_day(left: SentenceFacts, first: TaggedWord, right: SentenceFacts, second: TaggedWord) -> bool:
    """Tell whether an inspection stands right behind both outcomes, and a date of it that both tell behind that."""
    whens = [
        [date for date in side.dates if date.place > at]
        for side, told in ((left, first), (right, second))
        for at in _inspected(side, told)
    ]
    if len(whens) != len((left, right)) or not all(whens):
        return False
    return differ(whens[0][0], whens[1][0]) is False


def _inspected(side: SentenceFacts, told: TaggedWord) -> list[int]:
    """Return the place of the inspection behind a word that tells its outcome, if one stands there."""
    at = side.words.index(told)
    return [place for place in range(at, min(at + _REACH, len(side.words))) if side.words[place].entry("inspection")][
        :1
    ]
