"""Whether two sentences in two languages share what is told, or only when it was, in what it is counted, and an office.

"Four remained in intensive care on Wednesday morning" and a fire that was under control "on Wednesday morning" have
words of time in common; two costs in millions of euros have the euros; a director who resigned and one who denied it
are one person.
"""

from collections.abc import Sequence

from reader.comparing.crosslingual.features import FEATURES
from reader.comparing.crosslingual.matching import JOINING, SURE, Match, Sentence
from reader.comparing.crosslingual.persons import tell_a_person_alone
from reader.comparing.crosslingual.terms import english_keys

_PARALLEL, _COVERED = (FEATURES.index(name) for name in ("parallel", "known_cover_less"))
_NUMBERS, _CLASH = (FEATURES.index(name) for name in ("numbers", "numbers_clash"))


_WHEN = english_keys(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
    " september october november december morning afternoon evening night noon midday midnight overnight day today"
    " tomorrow yesterday tonight night week month year hour minute early late"
)
_UNITS = english_keys(
    "dollar euro pound yen yuan rouble ruble franc crown percent million billion trillion hundred thousand"
)
# Parallel from which on stories are translations: their lexicon may know nothing of a sentence but its day.
_TRANSLATION = 0.72
_FEWEST = 2
_SMALL = frozenset(map(str, range(1, 13)))
# Two words of which one has other meanings too, where one sentence counts something and the other doesn't. Of 1,215
# pairs linked in the cross-language sets the guards of this module take away none; in stories on one event that they
# were written with, 17 of 34 false ones and no right one.
_MANY_MEANINGS, _LITTLE = 0.7, 0.4


def share_what_is_told(features: Sequence[float], matches: Sequence[Match], pair: tuple[Sentence, Sentence]) -> bool:
    """Tell whether a pair, in the order of the matches, shares enough beside words of time, units and offices."""
    has_number = features[_NUMBERS] > 0
    told = [
        match
        for match in matches
        if match.strength > SURE and match.meaning not in _WHEN and (has_number or match.meaning not in _UNITS)
    ]
    if features[_PARALLEL] >= _TRANSLATION:
        # Translations have the same numbers: "worth" alone joins no two values.
        fewest = _FEWEST if features[_CLASH] else 1
        enough = len(told) >= fewest or len(matches) < _FEWEST
        is_of_one_day = any(match.meaning in _WHEN for match in matches)
    else:
        enough = len(told) >= _FEWEST and not _count_two_things(told, pair)
        is_of_one_day = False  # reports of one day have it everywhere
    return enough and (is_of_one_day or not tell_a_person_alone(told, pair)) and not _are_chance(features, told, pair)


def _count_two_things(told: Sequence[Match], pair: tuple[Sentence, Sentence]) -> bool:
    """Tell whether a small number and one word are all that is told, and not everywhere beside each other.

    Three months after a fire are no three fires; of four counties, or the dead, who are three, both sentences tell. Who
    waits "since three in the morning" is no third ship that waits "since Sunday": what joins words tells nothing here.
    """
    telling = [match for match in told if match.meaning not in JOINING]
    numbers = [match for match in telling if match.is_number and match.meaning in _SMALL]
    others = [match for match in telling if not match.is_number]
    if len(telling) != _FEWEST or len(numbers) != 1 or len(others) != 1 or others[0].ours.is_name:
        return False  # of two numbers one alone is small: three dead and 17 in hospital
    ends = ((numbers[0].ours, others[0].ours), (numbers[0].theirs, others[0].theirs))
    return any(
        abs(sentence.index(one) - sentence.index(other)) > 1 for sentence, (one, other) in zip(pair, ends, strict=True)
    )


def _are_chance(features: Sequence[float], told: Sequence[Match], pair: tuple[Sentence, Sentence]) -> bool:
    """Tell whether hardly anything is told but two words that may mean something else."""
    if any(match.is_number for match in told):
        return False  # both count the same, whether the foreign sentence has it in figures or as a word
    counts = [any(term.is_number for term in sentence) for sentence in pair]
    return (
        counts[0] is not counts[1]
        and len(told) <= _FEWEST
        and not any(match.ours.is_name or match.theirs.is_name for match in told)
        and min((match.strength for match in told), default=0.0) < _MANY_MEANINGS
        and features[_COVERED] < _LITTLE
    )
