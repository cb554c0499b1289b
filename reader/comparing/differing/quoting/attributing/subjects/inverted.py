"""Who stands behind a verb of any meaning that goes on behind a quotation: «...», se désole une habitante de Corvac.

In most languages of Europe but English the verb comes first there. A name does, or the noun of a person; what is
written somewhere, or was an answer, is said by nobody.
"""

from collections.abc import Sequence

from reader.comparing.differing.quoting.attributing.cue_words import CueWord
from reader.comparing.differing.quoting.attributing.speaker_phrases import is_article
from reader.comparing.differing.quoting.attributing.subjects.voices import is_person_noun
from reader.comparing.differing.quoting.attributing.subjects.word_classes import FULL_NAME, is_adverb, is_people
from reader.comparing.differing.statements.tagged_words import CAPITAL_NOUNS
from reader.model.article import Span

VERB_FIRST = frozenset({"de", "nl", "fr", "es", "it", "pt", "el", "ro", "sv", "da", "nb", "pl", "ru", "uk", "cs", "bg"})
_MOST_BEFORE = 3  # auxiliaries, pronouns and hyphens before a verb: s'est
_MOST_NOUNS = 3  # words of an office before a name


def inverted_subject(words: Sequence[CueWord], language: str) -> tuple[Span, Span] | None:
    """Return who stands behind the verb that words begin with, and the verb; None where it is nobody who speaks."""
    at = 0
    while at < min(len(words), _MOST_BEFORE) and (words[at].is_auxiliary or _is_clitic(words[at])):
        at += 1
    if at >= len(words) or not _may_be_verb(words[at]):
        return None
    verb = words[at]
    at += 1
    while at < len(words) and (_is_clitic(words[at], behind=True) or is_adverb(words[at]) or words[at].is_date):
        at += 1
    found = _person(words, at, language)
    return (found, Span(verb.start, verb.end)) if found is not None else None


def _is_clitic(word: CueWord, *, behind: bool = False) -> bool:
    lower = word.text.lower()
    return word.is_dash or ("clitic" in word.kinds and not (behind and is_article(word))) or lower.startswith("s'")


def _may_be_verb(word: CueWord) -> bool:
    is_word = word.text[0].islower() and not (word.begins_no_name or word.determines or word.continues_name)
    is_small = is_article(word) or word.opens_content or word.joins or word.is_pronoun or "negation" in word.kinds
    return is_word and not is_small and not is_people(word)


def _person(words: Sequence[CueWord], at: int, language: str) -> Span | None:
    """Return the name or the noun of a person, with what stands before it from a place on."""
    first = at
    is_known = at < len(words) and (is_article(words[at]) or words[at].determines or "indefinite" in words[at].kinds)
    at += is_known
    office = at
    while at < len(words) and at < office + _MOST_NOUNS and _may_be_office(words[at], language):
        at += 1
    end = at
    while end < len(words) and words[end].is_name and not words[end].is_date:
        end += 1
    nouns = [place for place in range(office, end) if is_person_noun(words[place], language)]
    names = end - at if language not in CAPITAL_NOUNS or not is_known else end - at - 1
    if not is_known and names and end - at >= min(FULL_NAME, 1 + (at > office)):
        return Span(words[first].start, words[end - 1].end)  # Kerr; bakker Joris Vink
    if nouns or (is_known and at > office and names >= FULL_NAME):
        last = end if names > 0 else nouns[-1] + 1 if nouns else end
        return Span(words[first].start, words[last - 1].end)
    return None


def _may_be_office(word: CueWord, language: str) -> bool:
    is_noun = word.text.islower() and word.text.isalpha() and language not in CAPITAL_NOUNS
    is_end = word.begins_no_name or word.continues_name or word.joins or word.is_copula or word.opens_content
    return is_noun and not is_end and not is_article(word)
