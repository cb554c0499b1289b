"""Who says what is quoted: the words around it are read for a verb of saying and for the name beside it.

1. Behind the quotation, in its sentence: `said Kerr`, `Kerr, the minister, said`, `according to Kerr`, `— Kerr`.
2. Before it: `Kerr said: `, `Kerr, who ..., called it `, `according to Kerr, `.
Scripts without blanks are read by their particles and by verbs as they stand.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.comparing.differing.lexicons import read_lexicon
from reader.comparing.differing.quoting.cue_words import CueWord, read_cue_words
from reader.model.article import Span

_WITHOUT_BLANKS = frozenset({"ja", "zh"})
_FURTHEST = 30  # words between a quotation and the verb that tells who says it
_LONGEST_NAME = 9
_LONGEST_ABBREVIATION = 3
_LONGEST_ARTICLE = 3
# One word and its comma before the clause lead into the sentence ("However, diplomats say"), and name nobody: what
# stands beside a name would end with a second comma.
_LED_INTO = 2
_VERB_WITHIN = 60  # letters in which a verb of saying must begin, to be the first or second word
_SIGNED = re.compile(r"\s*[—–―-]{1,2}\s*(?P<name>[^\W\d_][\w.’'-]+(?: [\w.’'-]+){0,4})\s*$")
_TOPIC = re.compile("(?P<name>[^、。「」『』\\s]{1,20}?)(?:は|が|も)[、，]?$")
_TOPIC_BEHIND = re.compile("と?(?P<name>[^、。「」『』\\s]{1,20}?)(?:は|が|も)")
_DENSE_NAME = re.compile("(?P<name>[^，。、：；\\s]{1,20}?)(?:は|が|も)?[：:，,]?$")


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says it, and the word that tells so; spans of the text."""

    speaker: Span
    cue: Span | None


def read_behind(text: str, start: int, end: int, language: str) -> Attribution | None:
    """Return who says the quotation that ends at `start`, by the words from there to `end`."""
    if signed := _SIGNED.match(text, start, end):
        return Attribution(Span(*signed.span("name")), None)
    if language in _WITHOUT_BLANKS:
        return _read_dense(text, start, end, language)
    words = list(read_cue_words(text, start, end, language))[:_FURTHEST]
    if any(word.is_subordinating for word in words[:1]):
        return None  # "when Clinton blasted him" tells no more who was quoted
    for at, word in enumerate(words):
        if word.is_cue:
            subject = _subject(words[:at]) if word.is_speech else None
            found = subject or _object(words, at)
            return Attribution(found, _cue(words, at)) if found else None
    return None


def read_before(text: str, start: int, end: int, language: str) -> Attribution | None:
    """Return who says the quotation that begins at `end`, by the words of its sentence from `start` to there."""
    if language in _WITHOUT_BLANKS:
        return _read_dense(text, start, end, language)
    words = list(read_cue_words(text, start, end, language))
    for at in range(len(words) - 1, -1, -1):
        word = words[at]
        if word.is_cue:
            subject = _subject_before(words[:at]) if word.is_speech else None
            # Who tells it stands before the verb, though by no name: what stands behind is what is told.
            has_subject = subject is None and word.is_speech and _clause_of(words[:at]) == _LED_INTO < at
            found = subject or (None if has_subject else _object(words, at))
            if found:
                return Attribution(found, _cue(words, at))
    return None


def read_introduction(text: str, start: int, end: int, language: str) -> Attribution | None:
    """Return the first name of the words that introduce a quotation by a colon, without a verb of saying."""
    found = _first_name(list(read_cue_words(text, start, end, language)))
    return Attribution(found, None) if found else None


def begins_with_speech(text: str, start: int, end: int, language: str) -> bool:
    """Whether a verb of saying is the first word from `start` on, or the second behind its auxiliary."""
    found = read_cue_words(text, start, min(end, start + _VERB_WITHIN), language)
    words = [word for word in found if not word.stops][:2]
    return any(word.is_speech for word in words) and not words[0].text[0].isupper()


def _cue(words: Sequence[CueWord], at: int) -> Span:
    return Span(words[at].start, words[at + words[at].reach - 1].end)


def _whole(words: Sequence[CueWord]) -> Span | None:
    length = sum(word.text != "." for word in words)
    return Span(words[0].start, words[-1].end) if 0 < length <= _LONGEST_NAME else None


def _phrase(words: Sequence[CueWord]) -> Span | None:
    """Return words that may name who speaks: not what begins with a preposition, nor a verb with its object."""
    while words and words[0].begins_no_name and not words[0].is_name:
        words = words[1:]
        if not any(word.is_name or word.is_pronoun for word in words):
            return None  # to remain civil
    if words and not words[0].is_name and any(word.determines for word in words[1:]) and not words[0].determines:
        return None  # features a New York Times reporter
    return _whole(words)


def _subject(words: Sequence[CueWord]) -> Span | None:
    """Return the subject before a verb: the words up to the first comma, if they may be a name or an office."""
    while words and words[0].stops:
        words = words[1:]
    stop = next((at for at, word in enumerate(words) if word.stops or word.is_dash), len(words))
    head = words[:stop]
    if any(word.is_name or word.is_pronoun for word in head):
        return _phrase(head) or (_last_name(head) if stop == len(words) else None)
    return _phrase(head) if len(head) > 1 and not head[0].is_speech else None


def _object(words: Sequence[CueWord], verb: int) -> Span | None:
    """Return what follows a verb up to the first mark: the name of who speaks, where the verb comes first.

    Who is told is passed over: "δήλωσε στο Meridian η Όσκιν".
    """
    if words[verb].names_the_told:
        return None
    head: list[CueWord] = []
    may_be_verb = False
    at = verb + words[verb].reach
    while at < len(words):
        word = words[at]
        if word.stops or word.is_dash or (word.text == "." and not _is_abbreviated(words, at)):
            break
        if word.is_told and words[verb].is_speech:
            at += 1
            continue
        if word.opens_addressee and words[verb].is_speech:
            if _tells_who(head):
                break
            may_be_verb = word.opens_infinitive
            head, at = [], _addressee_end(words, at)
            continue
        if not word.is_name and word.text != "." and any(one.is_name for one in head):
            break
        head.append(word)
        at += 1
    while head and head[0].is_speech and not head[0].is_name:
        head = head[1:]  # "ha detto la sindaca": the verb has two words
    if may_be_verb and not any(word.is_name or word.is_pronoun or word.determines for word in head):
        return None  # "pledged to remain civil"
    return _phrase(head)


def _tells_who(head: Sequence[CueWord]) -> bool:
    """Whether words behind a verb are more than a second verb of saying and a day with its article."""
    return any(
        not (word.is_speech or word.is_date or any(after.is_date for after in head[at + 1 : at + 2]))
        for at, word in enumerate(head)
    )


def _addressee_end(words: Sequence[CueWord], at: int) -> int:
    """Return the place behind who is told: names, or one word that is none, with what stands before it."""
    at += 1
    ahead = words[at : at + 2]
    if len(ahead) > 1 and not ahead[0].is_name and not ahead[0].stops and not ahead[1].stops:
        at += ahead[1].is_name or ahead[0].end - ahead[0].start <= _LONGEST_ARTICLE
    if at < len(words) and not words[at].is_name and not words[at].stops:
        at += 1
    while at < len(words) and (words[at].is_name or words[at].continues_name):
        at += 1
    return at


def _is_abbreviated(words: Sequence[CueWord], period: int) -> bool:
    """Whether a period belongs to the short word before it, as in Rep. and Mr."""
    before = words[period - 1] if period else None
    is_short = before is not None and before.is_name and len(before.text) <= _LONGEST_ABBREVIATION
    return is_short and period + 1 < len(words)


def _subject_before(words: Sequence[CueWord]) -> Span | None:
    """Return the subject of a verb that stands behind `words`: the last name of its clause, or else of the sentence."""
    end = len(words)
    while end and words[end - 1].stops:
        end -= 1
    if end < len(words):  # ", tweeting": who began the sentence tweets
        return _first_name(words) or _last_name(words[:end])
    clause = _clause_of(words[:end])
    found = _last_name(words[clause:end]) or _phrase(words[clause:end])
    if found is None and clause == _LED_INTO:
        return None
    return found or _last_name(words[:end])


def _clause_of(words: Sequence[CueWord]) -> int:
    """Return where the last clause of some words begins."""
    return next((at + 1 for at in range(len(words) - 1, -1, -1) if words[at].stops), 0)


def _first_name(words: Sequence[CueWord]) -> Span | None:
    for at, word in enumerate(words):
        if word.is_pronoun or word.is_name:
            last = at
            while last + 1 < len(words) and words[last + 1].is_name:
                last += 1
            return Span(word.start, words[last].end)
    return None


def _last_name(words: Sequence[CueWord]) -> Span | None:
    """Return the last name, with the capitalized words before it, or the last pronoun."""
    for last in range(len(words) - 1, -1, -1):
        if words[last].is_pronoun:
            return Span(words[last].start, words[last].end)
        if words[last].is_name:
            first = next((at + 1 for at in range(last - 1, -1, -1) if not words[at].is_name), 0)
            return Span(words[first].start, words[last].end)
    return None


def _read_dense(text: str, start: int, end: int, language: str) -> Attribution | None:
    """Read a script without blanks: the topic before the quotation, or the words before a verb."""
    segment = text[start:end]
    if topic := _TOPIC.search(segment) or _TOPIC_BEHIND.match(segment):
        return Attribution(_shift(topic, start), None)
    for at, verb in _verbs(segment, read_lexicon(language).words.get("speech", ())):
        if name := _DENSE_NAME.search(segment[:at]):
            return Attribution(_shift(name, start), Span(start + at, start + at + len(verb)))
    return None


def _verbs(segment: str, verbs: Iterable[str]) -> list[tuple[int, str]]:
    return sorted((segment.find(verb), verb) for verb in verbs if verb in segment)


def _shift(found: re.Match[str], start: int) -> Span:
    return Span(start + found.start("name"), start + found.end("name"))
