"""Whether two quotations are of one speaker: names shared, pronouns taken for the last name before them."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from reader.comparing.differing.lexicons import read_lexicon
from reader.comparing.differing.statements.tagged_words import CAPITAL_NOUNS
from reader.comparing.profiling.normalization import Token, TokenKind, fold, split_words
from reader.model.quotation import Quotation

_SHORTEST_NAME = 3
_LONGEST_TITLE = 4  # letters
_FULL_NAME = 2  # words
_OWNERS = ("'s", "’s")
_OFFICES = ("speaker_noun", "role", "anybody", "body")
_OPENERS = ("article", "opens_noun", "preposition", "genitive", "determiner")  # behind them it may be a body's
_NAMING = (TokenKind.WORD, TokenKind.GLYPH)


@dataclass(frozen=True, slots=True)
class SpeakerNames:
    """The folded words of who says something that may be of a name.

    `is_own`: the story names the speaker here, by a name, be it behind an office; neither by an office alone nor by a
    pronoun, nor is it only taken for who said the quotation before.
    """

    names: frozenset[str]
    is_own: bool


def speaker_names(text: str, language: str, quotations: Sequence[Quotation], index: int) -> SpeakerNames:
    """Return the names of who says a quotation; of a pronoun those of the last speaker with a name."""
    pronouns = read_lexicon(language).words.get("pronoun", frozenset())
    for at in range(index, -1, -1):
        speaker = quotations[at].speaker
        if not speaker:
            break
        words = [
            span.of(text)[token.start : token.end]
            for span in speaker
            for token in split_words(span.of(text))
            if token.kind in _NAMING and not _is_title(span.of(text), token)
        ]
        names = frozenset(fold(word) for word in words if _may_name(word) and word.lower() not in pronouns)
        if names:
            is_told_here = at == index and not (at and quotations[at - 1].speaker == speaker)
            return SpeakerNames(names, is_told_here and _is_name(words, language))
    return SpeakerNames(frozenset(), is_own=False)


def _is_title(text: str, token: Token) -> bool:
    """Tell whether a word is short for a title or a first name: Rep., Eleanor L."""
    return text[token.end : token.end + 1] == "." and token.end - token.start <= _LONGEST_TITLE


def _is_name(words: Sequence[str], language: str) -> bool:
    """Tell whether words are a name, or an office and a full name: "port director Ada Quill", not "the White House".

    Who is told of by what he is, or by whose he is, has no name: "the California Democrat", "George Floyd's".
    """
    if not words or words[-1].endswith(_OWNERS) or is_of_office(words[-1], language):
        return False
    name = list(takewhile(lambda word: word[0].isupper(), reversed(words)))
    office = words[: len(words) - len(name)]
    if not office:
        return True
    known = read_lexicon(language).words
    opens = any(office[-1].lower() in known.get(kind, ()) for kind in _OPENERS)
    return len(name) >= _FULL_NAME and (not opens or (language in CAPITAL_NOUNS and len(name) > _FULL_NAME))


def is_of_office(word: str, language: str) -> bool:
    """Tell whether a word with a capital is of what somebody is, and of nobody's name: Democrat."""
    known = read_lexicon(language).words
    return any(word.lower() in known.get(kind, ()) for kind in _OFFICES)


def _may_name(word: str) -> bool:
    """Tell whether a word may be of a name: capitalized, or of a script without capitals."""
    return word[0].lower() == word[0].upper() or (word[0].isupper() and len(word) >= _SHORTEST_NAME)


def share_name(one: SpeakerNames, other: SpeakerNames) -> bool | None:
    """Tell whether two speakers share a name; None where one of them has none."""
    return bool(one.names & other.names) if one.names and other.names else None


def are_others(one: SpeakerNames, other: SpeakerNames) -> bool:
    """Tell whether both stories name the speaker where they quote, and the names are others."""
    return one.is_own and other.is_own and not one.names & other.names
