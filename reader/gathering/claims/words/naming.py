"""Which sentences have nothing in common but whom they are about: a name, and the office beside it.

Whatever a minister says or does is told by sentences with her name and her office; one that the linker puts beside
another one for these tells no part of it. Who shares no name is left to the linker: it may say all in words of its own.
"""

from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from itertools import takewhile

from reader.comparing.crosslingual.words import match_words
from reader.comparing.differing.statements.governed_words import has_title_case
from reader.comparing.differing.statements.tagged_words import TaggedWord, tag_words
from reader.comparing.profiling.profiles import profile
from reader.comparing.profiling.synonyms import read_synonyms
from reader.comparing.terms.asides import find_aside
from reader.gathering.claims.disputes.clause_words import glosses_of
from reader.gathering.claims.likeness import Likeness
from reader.gathering.claims.sentences import telling_terms_of
from reader.gathering.claims.words.counts import count_as_many
from reader.model.article import Article
from reader.model.comparison import ReasonKind
from reader.model.events.claim import Claim

_OFFICES = ("role", "post", "portfolio")
_FEWEST = 2  # words that each sentence says beside the doer: of fewer nothing can be told
_GLOSSED = 0.5  # of the words of a sentence: of one of which a dictionary knows fewer it is not known what it shares

Text = tuple[str, str]
"""A sentence and its language."""


@lru_cache(maxsize=1 << 12)
def share_names_alone(one: Text, other: Text) -> bool:
    """Tell whether two sentences share a name, and nothing else but its office and who speaks."""
    names = _names(one) & _names(other)
    if not names or profile(*one).numbers & profile(*other).numbers or count_as_many(one, other):
        return False
    plain = _without_title_case(one, other)
    if not plain:
        return False
    who = frozenset[str]().union(*map(_who, plain))
    if one[1] == other[1]:
        terms = telling_terms_of(*one) & telling_terms_of(*other)
        shared = terms | (_stems(one) & _stems(other))
        return shared <= who and any(map(_has_office, (one, other))) and not shared <= _name_stems(plain[0])
    if not all(map(_has_office, (one, other))):
        return False
    if any(pair.kind is ReasonKind.NUMBERS for pair in match_words(one, other)):
        return False
    told = [_told(side, names) for side in (one, other)]
    is_known = all(sum(map(bool, side)) >= max(1, _GLOSSED * len(side)) for side in told)
    meanings = [frozenset[str]().union(*side) for side in told]
    return is_known and meanings[0].isdisjoint(meanings[1])


@lru_cache(maxsize=1 << 12)
def share_a_doer_alone(one: Text, other: Text) -> bool:
    """Tell whether all that two sentences of one language share is who does or says something: the coast guard.

    Each says more, and no word of it may stand for one of the other's.
    """
    if one[1] != other[1] or profile(*one).numbers & profile(*other).numbers:
        return False
    heads = read_synonyms(one[1]).heads
    said = [{heads.get(term, term) for term in telling_terms_of(*side)} for side in (one, other)]
    shared = said[0] & said[1]
    doers = [{heads.get(stem, stem) for stem in _doer(side)} for side in (one, other)]
    return bool(shared) and shared <= doers[0] & doers[1] and min(len(side - shared) for side in said) >= _FEWEST


def _doer(text: Text) -> frozenset[str]:
    """Return the stems of who somebody is, with the word before that tells which: coast guard."""
    words = tag_words(*text)
    of_it = [at for at, word in enumerate(words) if word.entry("role") is not None or word.entry("body") is not None]
    before = (words[at - 1] for at in of_it if at and words[at - 1].is_content)
    return frozenset(word.stem for word in (*(words[at] for at in of_it), *before))


def find_sharing_names_alone(claim: Claim, articles: Sequence[Article], likeness: Likeness) -> tuple[int, ...]:
    """Return the stories that share with what words a claim, in its language, a name alone, and no link.

    The linker puts a sentence that says all in words of its own beside another one for a name too; one that it put
    beside a third one for that tells nothing of the claim by it.
    """
    wording = claim.worded_by
    worded = articles[wording.story].sentence_text(wording.sentence), articles[wording.story].language or ""
    alone: dict[int, bool] = {}
    for one in claim.tellers():
        told = articles[one.story].sentence_text(one.sentence), articles[one.story].language or ""
        is_tied = one.place in likeness.linked.get(wording.place, ())
        shared = _stems(worded) & _stems(told) if told[1] == worded[1] else frozenset[str]()
        names = frozenset[str]().union(*map(_name_stems, _without_title_case(worded, told)))
        is_alone = bool(shared) and shared <= names and not is_tied
        alone[one.story] = alone.get(one.story, True) and is_alone
    return tuple(sorted(story for story, is_alone in alone.items() if is_alone and story != wording.story))


def _without_title_case(*texts: Text) -> list[Text]:
    """Return the texts but for headlines in which all words have capitals: the other one tells what are names."""
    return [text for text in texts if not has_title_case(tag_words(*text))]


def _names(text: Text) -> frozenset[str]:
    return frozenset(word.text for word in tag_words(*text) if word.is_name and not _is_of_office(word))


def _stems(text: Text) -> frozenset[str]:
    said = (word for word in tag_words(*text) if word.is_content and word.entry("speech") is None)
    return frozenset(word.stem for word in said)


def _name_stems(text: Text) -> frozenset[str]:
    return frozenset(word.stem for word in tag_words(*text) if word.text in _names(text))


def _who(text: Text) -> frozenset[str]:
    """Return the stems of names and offices, with what stands before the name of who speaks: harbour master."""
    words = tag_words(*text)
    offices = {word.stem for word in words if _is_of_office(word)}
    aside = find_aside(*text)
    titles = {stem for stem in _before_names(words) if stem in aside.speaker}
    does = {word.stem for word in words if word.entry("refusal") is not None or word.entry("opposite") is not None}
    return frozenset((offices | aside.offices | titles) - does) | _name_stems(text)


def _before_names(words: Sequence[TaggedWord]) -> Iterator[str]:
    """Yield the stems of the words that lead up to a name without a mark or a verb of speech between."""
    for at, word in enumerate(words):
        if word.is_name:
            before = takewhile(lambda one: one.is_content and one.entry("speech") is None, reversed(words[:at]))
            yield from (one.stem for one in before)


def _has_office(text: Text) -> bool:
    words = tag_words(*text)
    return any(map(_is_of_office, words)) or any(stem in find_aside(*text).speaker for stem in _before_names(words))


def _is_of_office(word: TaggedWord) -> bool:
    return any(word.entry(kind) is not None for kind in _OFFICES)


def _told(text: Text, names: Collection[str]) -> list[frozenset[str]]:
    """Return what each word that is of no name or office may be in English; nothing if it is not known."""
    who = _who(text)
    found = []
    for word in tag_words(*text):
        is_aside = word.text in names or _is_of_office(word) or word.entry("speech") is not None
        if not word.is_content or is_aside or (word.stem in who and not word.is_name):
            continue
        known = glosses_of(word, text[1])
        if known or not word.is_name:
            found.append(known)
    return found
