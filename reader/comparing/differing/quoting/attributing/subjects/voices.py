"""Whether words may name who speaks: a person, a body or a role does, and what is written; no chance, no Sunday.

`voices.txt` lists the stems of English nouns that name none of these (`mute`), and of those that name a `person`;
`packaging/make_voices.py` makes it from WordNet (see NOTICE of `statements/slots`). Nouns of other languages are known
by the dictionaries. What no dictionary has may be anybody.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import takewhile

from reader.comparing.differing.lexicons import read_lexicon
from reader.comparing.differing.quoting.attributing.cue_words import CueWord, written_words
from reader.comparing.differing.quoting.attributing.subjects.word_classes import is_people
from reader.comparing.differing.statements.slots.meanings import glosses_of
from reader.comparing.differing.statements.tagged_words import CAPITAL_NOUNS
from reader.comparing.profiling.stemming import stem
from reader.text.tables import read_rows

WITH_ARTICLES = frozenset({"de", "nl", "fr", "es", "it", "pt", "el"})  # a noun without one is mostly no subject
_HEAD_LAST = frozenset({"en", "de", "nl", "sv", "da", "nb", "fi"})
_CLAUSE = frozenset({"preposition", "genitive", "infinitive", "modal", "copula", "auxiliary"})
_OPENERS = frozenset({
    *("preposition", "article", "determiner", "opens_noun", "infinitive", "possessive", "indefinite", "cased_article"),
})  # fmt: skip
_CRIED = 4  # letters of a common word in capitals
_LEAST = 0.5  # of the weight of a word's likeliest gloss, which another one has to have to be meant
_EN = "en"
_GERMAN = ("in", "innen", "er", "mann", "frau", "leute", "chef", "ist", "ent", "ant", "or", "verband", "rat")
_KINDS = ("role", "anybody", "human", "body", "occupation", "post", "orderer", "speaker_noun", "sex")


def may_speak(words: Sequence[CueWord], before: CueWord | None, text: str, language: str) -> bool:
    """Tell whether words of a text, behind the one `before` them, name somebody who may say something."""
    words = [word for word in words if word.text[0].isalnum()]
    if not words or any("impersonal" in word.kinds for word in words[:1] if len(words) == 1):
        return False
    if all(word.is_date for word in words) or (len(words) > 1 and _is_verbal(words)):
        return False
    if all(word.text.isupper() for word in words) and _is_cried(words, text):
        return False
    if any(word.is_pronoun for word in words):
        return True
    is_bare = before is None or before.kinds.isdisjoint(_OPENERS)
    head = _head(words, language, is_bare=is_bare)
    is_bare_noun = len(words) == 1 and words[0].text.islower() and language in WITH_ARTICLES
    if is_bare_noun and not is_person_noun(words[0], language):
        return False  # davanti
    return head is None or is_people(head) or not _is_mute(head.text.lower(), language)


def is_person_noun(word: CueWord, language: str) -> bool:
    """Tell whether a word is the noun of a person or a body, by the tables, by the dictionaries or by its ending."""
    if is_people(word):
        return True
    lower = word.text.lower()
    if language in CAPITAL_NOUNS:
        return word.text[0].isupper() and lower.endswith(_GERMAN) and not _is_mute(lower, language)
    glosses = glosses_of(lower, language)
    least = max(glosses.values(), default=0.0) * _LEAST
    return any(
        weight >= least and (gloss in _people() or gloss in _read_table()["person"])
        for gloss, weight in glosses.items()
    )


@lru_cache(maxsize=1)
def _people() -> frozenset[str]:
    """Return the stems of English words for people and bodies."""
    known = read_lexicon(_EN).words
    return frozenset(stem(word, _EN) for kind in _KINDS for word in known.get(kind, ()) if word.isalpha())


def _is_verbal(words: Sequence[CueWord]) -> bool:
    """Tell whether words begin with a verb: voting to acquit Trump."""
    return words[0].text.islower() and words[1].opens_infinitive and not is_people(words[0])


def _is_cried(words: Sequence[CueWord], text: str) -> bool:
    """Tell whether words in capitals are a headline's or shouted, and no name: WILL BE REVIEWED, ALONG."""
    if any(map(is_people, words)):
        return False
    if len(words) > 1:
        return any(not word.kinds.isdisjoint(_CLAUSE) for word in words)
    word = words[0].text
    if len(word) < _CRIED:
        return False
    lower, inside = written_words(text)
    return word.lower() in lower and word.capitalize() not in inside


def _head(words: Sequence[CueWord], language: str, *, is_bare: bool) -> CueWord | None:
    """Return the noun by which somebody is called, if that may be the noun of a thing; None of names.

    Where nouns have capitals, a single one behind an article or a preposition may be.
    """
    phrase = list(takewhile(lambda word: not (word.begins_no_name or word.continues_name or word.opens_content), words))
    nouns = [word for word in phrase if word.kinds.isdisjoint(_OPENERS)]
    if language in CAPITAL_NOUNS:
        capitals = [word for word in nouns if word.text[0].isupper()]
        return capitals[0] if len(capitals) == 1 and not (is_bare and len(nouns) == len(phrase)) else None
    if not nouns or any(not word.text.islower() for word in nouns):
        return None  # a name, or the 12-year-old
    return nouns[-1] if language in _HEAD_LAST else nouns[0]


def _is_mute(noun: str, language: str) -> bool:
    """Tell whether a noun likeliest is, in English, of nobody who speaks."""
    glosses = glosses_of(noun, language)
    most = max(glosses.values(), default=0.0)
    likeliest = [gloss for gloss, weight in glosses.items() if weight == most]
    return bool(likeliest) and all(gloss in _read_table()["mute"] for gloss in likeliest)


@lru_cache(maxsize=1)
def _read_table() -> Mapping[str, frozenset[str]]:
    told = (row.partition(": ") for row in read_rows(__package__, "voices.txt"))
    return {name: frozenset(stems.split(" ")) for name, _, stems in told}
