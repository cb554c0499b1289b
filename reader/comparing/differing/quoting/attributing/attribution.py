"""Who says what is quoted: the words around it are read for a verb of saying and for the name beside it.

1. Behind the quotation, in its sentence: `said Kerr`, `Kerr, the minister, said`, `according to Kerr`, `— Kerr`.
2. Before it: `Kerr said: `, `Kerr, who ..., called it `, `according to Kerr, `.
Scripts without blanks are read by their particles and by verbs as they stand.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import dropwhile, takewhile

from reader.comparing.differing.lexicons import read_lexicon
from reader.comparing.differing.quoting.attributing.cue_words import CueWord, read_cue_words, written_words
from reader.comparing.differing.quoting.attributing.retold import retold_speaker
from reader.comparing.differing.quoting.attributing.signatures import read_signature
from reader.comparing.differing.quoting.attributing.speaker_phrases import (
    LED_INTO,
    LONGEST_NAME,
    clause_of,
    is_article,
    is_governed,
    object_of,
    subject_before,
    subject_of,
)
from reader.comparing.differing.quoting.attributing.subjects.behind import tells_of_quotation
from reader.comparing.differing.quoting.attributing.subjects.clauses import SUBJECT_FIRST, subject_of_cue
from reader.comparing.differing.quoting.attributing.subjects.inverted import VERB_FIRST, inverted_subject
from reader.comparing.differing.quoting.attributing.subjects.leading import main_subject
from reader.comparing.differing.quoting.attributing.subjects.openings import opening_subject
from reader.comparing.differing.quoting.attributing.subjects.owners import governs_verb, may_be_noun, owner_of_words
from reader.comparing.differing.quoting.attributing.subjects.word_classes import PAST, is_people
from reader.model.article import Span

VERB_SECOND = frozenset({"de", "nl", "sv", "da", "nb"})
_WITHOUT_BLANKS = frozenset({"ja", "zh"})
_SUBJECT_BEHIND = frozenset({"ar"})  # languages in which subjects stand behind their verbs
_FURTHEST = 30  # words between a quotation and the verb that tells who says it
_TIME_WITHIN = 4  # words in which "after" stands: just two hours after
_MOST_AUXILIARIES = 5  # words and hyphens before a verb of saying: a-t-elle dit
_REFUSAL_REACH = 3  # words from "declined" to "comment"
_CLOSING_QUOTES = "”’\"'»›“‘」』"
_OPENING_QUOTES = "“‘\"'«„"
_OUTCRY_REACH = 2  # words from "shouts" to the quotation: shouts of, Rufe wie
_VERB_WITHIN = 60  # letters in which a verb of saying must begin, to be the first or second word
_GOES_ON = frozenset(",?!،，")  # what ends a quotation whose sentence goes on behind it
# How a verb ends that tells what one person did: quipped, ironizó. Where the table lists no verb, this tells one.
_PAST = {"de": ("te",), "en": ("ed",), "es": ("ó",), "it": ("ò",), "nl": ("te", "de"), "pt": ("ou",)}
_VERB_BEHIND = frozenset({"en"})  # languages in which the subject may stand before it, behind a quotation
_FEWEST_WITH_A_VERB = 3  # words of "the mayor shrugged"
_LONGEST_PREPOSITION = 20  # letters, with the quotes behind it
_LAST_WORD = re.compile(rf"(?<!\w)(?P<word>[^\W\d_]{{2,}})[{_CLOSING_QUOTES}]+$")
_TOPIC = re.compile("(?P<name>[^、。「」『』\\s]{1,20}?)(?:は|が|も)[、，]?$")
_TOPIC_BEHIND = re.compile("と?[、，]?(?P<name>[^、。「」『』\\s]{1,20}?)(?:は|が|も)")
_SOURCE = re.compile("(?P<name>[^、。「」『』\\s]{1,20}?)(?:によると|によれば)[、，]?$")
_SO_SAID = re.compile("。(?P<name>[^、。「」『』\\s]{1,20}?)(?:は|が|も)[^。「」]{0,20}?(?:こう|そう|このように)")
_SOURCE_FIRST = re.compile("(?:根据|根據|据|據)(?=.)")
_DENSE_NAME = re.compile("(?P<name>[^，。、：；\\s]{1,20}?)(?:は|が|も)?[：:，,]?$")


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says it, and the word that tells so; spans of the text."""

    speaker: Span
    cue: Span | None


def read_behind(text: str, start: int, end: int, language: str, *, opens: bool = True) -> Attribution | None:
    """Return who says the quotation that ends at `start`, by the words from there to `end`.

    Where words stand before it in its sentence, it `opens` none.
    """
    if (signed := read_signature(text, start, end, language)) is not None:
        return Attribution(signed, None)
    if language in _WITHOUT_BLANKS:
        return _read_dense(text, start, end, language)
    words = list(read_cue_words(text, start, end, language))[:_FURTHEST]
    if words and (words[0].text == ":" or "but" in words[0].kinds):
        return None  # 'A day of shame': a town says goodbye; "many sides," but faced criticism
    if any(word.is_subordinating for word in words[:1]):
        return None  # "when Clinton blasted him" tells no more who was quoted
    if language in SUBJECT_FIRST and not tells_of_quotation(words, _end_of(text, start), opens=opens):
        return None
    words = _without_time(words) if language in SUBJECT_FIRST else words
    behind_object = list(dropwhile(lambda word: word.text != ",", words))
    if any(word.is_speech for word in behind_object) and _is_governed_behind(text, start, language):
        words = behind_object  # “answerable to” the mayor, it added
    elif words and words[0].joins:
        # What "and" joins is of who stands before the quotation, up to a clause of its own: and would work, Kerr said.
        # Nor is it of who says the next: looked "angry," and his boss, Ann Kerr, said, "It was done."
        is_next = language in SUBJECT_FIRST and _introduces_another(text, words, end)
        if is_next or begins_with_speech(text, words[0].end, end, language):
            return None
        words = list(dropwhile(lambda word: word.text != ",", words))
    for at, word in enumerate(words):
        if word.is_cue and not _is_no_verb(words, at):
            is_of_headline = language in SUBJECT_FIRST and _is_of_headline(words, at)
            if is_of_headline or any(before.refuses for before in words[max(0, at - _REFUSAL_REACH) : at]):
                return None  # declined to comment
            subject = object_of(words, at) if word.is_speech and language in _SUBJECT_BEHIND else None
            subject = subject or (retold_speaker(words, at) or subject_of(words[:at]) if word.is_speech else None)
            is_done_to = word.is_speech and at > 0 and words[at - 1].is_copula  # would be denied entry
            found = subject or (None if is_done_to or _is_participle(word, language) else object_of(words, at))
            return Attribution(found, _cue(words, at)) if found else None
    return _read_unknown_verb(words, _end_of(text, start) + text[start - 1 : start], language if opens else "")


def _without_time(words: Sequence[CueWord]) -> list[CueWord]:
    """Leave out a clause that tells when: "...," hours after Kerr left and scolded Roe."""
    start = next((at for at, word in enumerate(words) if not word.stops), 0)
    opener = next(
        (at for at, word in enumerate(words[start : start + _TIME_WITHIN], start) if word.is_subordinating), 0
    )
    if not opener or any(word.is_name or word.is_cue for word in words[:opener]):
        return list(words)
    return list(dropwhile(lambda word: word.text != ",", words[opener:]))


def _is_participle(word: CueWord, language: str) -> bool:
    """Tell whether a verb of saying is of whoever the sentence is of: calling for Kerr to go."""
    return language in _VERB_BEHIND and word.is_speech and word.text.endswith("ing")


def _is_governed_behind(text: str, start: int, language: str) -> bool:
    """Tell whether a quotation ends with a preposition, whose object stands behind it."""
    last = _LAST_WORD.search(text, max(0, start - _LONGEST_PREPOSITION), start)
    if last is None:
        return False
    return any(word.is_preposition for word in read_cue_words(text, *last.span("word"), language))


def _introduces_another(text: str, words: Sequence[CueWord], end: int) -> bool:
    """Tell whether the words end with what introduces the quotation that begins right behind them: and Kerr said, "."""
    rest = list(dropwhile(lambda word: word.stops, reversed(words)))
    is_followed = text[end : end + 1] in _OPENING_QUOTES and text[end : end + 1] != ""
    return is_followed and bool(rest) and len(rest) < len(words) and rest[0].is_speech


def _end_of(text: str, start: int) -> str:
    """Return the mark or letter that the quotation before a place ends with, inside its quotes."""
    return text[max(0, start - 3) : start].rstrip(_CLOSING_QUOTES)[-1:]


def _is_of_headline(words: Sequence[CueWord], at: int) -> bool:
    """Tell whether a verb of saying with a capital has a clause behind it: 'Misleading,' Says Kerr Pushed Roe."""
    behind = takewhile(lambda word: not word.stops and word.text != ".", words[at + 1 :])
    is_capital = words[at].text[0].isupper()
    return is_capital and any(word.text.endswith(PAST) or word.opens_infinitive for word in behind)


def _is_no_verb(words: Sequence[CueWord], at: int) -> bool:
    """Tell if a word with the stem of a verb of saying stands between a preposition and a noun: with alleged ties."""
    behind = words[at + 1 : at + 2]
    is_governed_noun = any(not (word.stops or word.determines or word.is_name or word.is_pronoun) for word in behind)
    return at > 0 and words[at].is_speech and words[at - 1].is_preposition and is_governed_noun


def _read_unknown_verb(words: Sequence[CueWord], ends: str, language: str) -> Attribution | None:
    """Return who stands with a verb of any meaning behind a quotation that goes on in it: `,” Kerr mused`."""
    if words and words[0].stops and words[0].text in _GOES_ON:
        words = words[1:]
    elif _GOES_ON.isdisjoint(ends):
        return None
    clause = list(takewhile(lambda word: not word.stops and word.text != ".", words))
    names = [word.is_name or word.is_pronoun for word in clause]
    for first in (0, 1):
        verb_first = first == 1
        last = first
        while last < len(clause) and names[last]:
            last += 1
        verb = next(iter(clause if verb_first else clause[last:]), None)
        if last > first and verb is not None and _may_be_verb(verb):
            return Attribution(Span(clause[first].start, clause[last - 1].end), None)
    inverted = inverted_subject(words, language) if language in VERB_FIRST else None
    if inverted is None and language in VERB_FIRST:
        return None  # lautete das Motto
    return _read_past_verb(words, clause, language) or (Attribution(*inverted) if inverted is not None else None)


def _read_past_verb(words: Sequence[CueWord], clause: Sequence[CueWord], language: str) -> Attribution | None:
    """Return who stands with a verb that its ending tells: `,” shrugged the mayor`, `,” the mayor shrugged`."""
    endings = _PAST.get(language, ())
    if len(clause) < _FEWEST_WITH_A_VERB or not endings:
        return None
    opens = [is_article(word) for word in clause]
    if opens[1] and _may_be_verb(clause[0]) and clause[0].text.endswith(endings):
        found = object_of(words, 0)
        return Attribution(found, Span(clause[0].start, clause[0].end)) if found else None
    is_subject = opens[0] and not any(word.begins_no_name or word.determines for word in clause[1:])
    if is_subject and language in _VERB_BEHIND and _may_be_verb(clause[-1]) and clause[-1].text.endswith(endings):
        return Attribution(Span(clause[0].start, clause[-2].end), Span(clause[-1].start, clause[-1].end))
    return None


def _may_be_verb(word: CueWord) -> bool:
    is_other = word.begins_no_name or word.determines or word.continues_name or "negation" in word.kinds
    return word.text[0].islower() and not is_other


def read_before(text: str, start: int, end: int, language: str, *, opens: bool = True) -> Attribution | None:
    """Return who says the quotation that begins at `end`, by the words of its sentence from `start` to there.

    Where the sentence begins before `start`, with what is quoted there, the words are not what it `opens` with.
    """
    if language in _WITHOUT_BLANKS:
        return _read_dense(text, start, end, language)
    words = list(read_cue_words(text, start, end, language))
    if len(words) > 1 and words[0].text.isupper() and words[1].is_dash:
        words = words[2:]  # the place that a report is from
    if language in SUBJECT_FIRST:
        return _read_subject_first(words, opens=opens)
    for at in range(len(words) - 1, -1, -1):
        word = words[at]
        if word.is_cue:
            is_verb_first = language in _SUBJECT_BEHIND and word.is_speech
            subject = object_of(words, at) if is_verb_first else None
            subject = subject or (_subject_before(words, at, language) if word.is_speech else None)
            # Who tells it stands before the verb, though by no name: what stands behind is what is told.
            has_subject = subject is None and word.is_speech and clause_of(words[:at]) == LED_INTO < at
            found = subject or (None if has_subject else object_of(words, at))
            if found:
                return Attribution(found, _cue(words, at))
    return None


def _subject_before(words: Sequence[CueWord], at: int, language: str) -> Span | None:
    """Return the subject of a verb of saying before it, or right behind it where something else opens the sentence."""
    clause = clause_of(words[:at])
    if language in VERB_SECOND and clause < at and words[clause].is_preposition and not words[clause].is_name:
        return object_of(words, at) or subject_before(words[:at])  # In een brief schrijft de burgemeester
    own = words[clause:at]
    if clause and own and all(word.is_auxiliary for word in own):
        return opening_subject(words, language) or subject_before(words[:at])  # Le ministre, cité hier, a dit
    return subject_before(words[: at - len(list(takewhile(lambda word: word.is_auxiliary, reversed(own))))])


def _read_subject_first(words: Sequence[CueWord], *, opens: bool) -> Attribution | None:
    """Return who says it by the place of the subject; behind a verb without one, it is of nobody known."""
    for at in range(len(words) - 1, -1, -1):
        word = words[at]
        if owner := owner_of_words(words, at):
            return Attribution(owner, None)
        # "The decision will come from Ann Kerr" tells of no saying.
        if not word.is_cue or governs_verb(words, at) or (not word.is_speech and _is_planned(words, at)):
            continue
        found = subject_of_cue(words, at, opens=opens) if word.is_speech else object_of(words, at)
        if found is None and word.is_speech and opens and all(one.stops for one in words[:at]):
            found = object_of(words, at)  # Said Kerr:
        if found is not None:
            return Attribution(found, _cue(words, at))
        if word.is_speech and not may_be_noun(word):
            return None
    return None


def _is_planned(words: Sequence[CueWord], at: int) -> bool:
    return at > 0 and "modal" in words[at - 1].kinds


def read_introduction(text: str, start: int, end: int, language: str) -> Attribution | None:
    """Return the first name of the words that introduce a quotation by a colon, without a verb of saying."""
    words = list(read_cue_words(text, start, end, language))
    found = main_subject(words) if language in SUBJECT_FIRST else opening_subject(words, language)
    return Attribution(found, None) if found else None


def read_label(text: str, start: int, end: int, language: str) -> Attribution | None:
    """Return the name before the colon of a quotation, as headlines have it: `Kerr: "..."`."""
    words = list(read_cue_words(text, start, end, language))
    while words and words[-1].stops:
        words.pop()
    named = [word.is_name or (at == 0 and _may_open_label(word, text)) for at, word in enumerate(words)]
    first = len(words)
    while first and named[first - 1]:
        first -= 1
    if first == len(words) or is_governed(words, first):
        return None
    if language not in SUBJECT_FIRST and not all(is_article(word) or is_people(word) for word in words[:first]):
        return None  # mit den Worten:
    return Attribution(Span(words[first].start, words[-1].end), None)


def _may_open_label(word: CueWord, text: str) -> bool:
    """Tell whether the first word of a label is an office, or one that the story has nowhere without a capital."""
    return word.text[0].isupper() and (is_people(word) or word.text.lower() not in written_words(text)[0])


def read_inside(text: str, start: int, end: int, language: str) -> Attribution | None:
    """Return who says a quotation by words set off by commas inside it, as in `« Non, a dit Kerr, jamais. »`."""
    words = list(read_cue_words(text, start, end, language))
    for at, word in enumerate(words):
        first = clause_of(words[:at])
        if not (word.is_speech and first and first >= at - _MOST_AUXILIARIES):
            continue
        clause = list(takewhile(lambda one: not one.stops and one.text != ".", words[first:]))
        speaker = [one for one in clause if not (one.is_dash or one.is_speech)]
        pronoun = next((one for one in speaker if one.is_pronoun), None)
        if pronoun is not None:
            return Attribution(Span(pronoun.start, pronoun.end), _cue(words, at))
        behind = clause[at - first + word.reach :]
        is_named = behind and (behind[0].is_name or behind[0].opens_noun or behind[-1].is_name)
        if is_named and len(behind) <= LONGEST_NAME:
            return Attribution(Span(behind[0].start, behind[-1].end), _cue(words, at))
    return None


def is_shouted(text: str, start: int, end: int, language: str) -> bool:
    """Tell if the words before a quotation say that it was shouted, by nobody in particular: shouts of "Shame!"."""
    words = [word for word in read_cue_words(text, start, end, language) if not word.stops]
    return any(word.is_outcry for word in words[-_OUTCRY_REACH:])


def begins_with_speech(text: str, start: int, end: int, language: str) -> bool:
    """Tell whether a verb of saying is the first word from `start` on, or the second behind its auxiliary."""
    found = read_cue_words(text, start, min(end, start + _VERB_WITHIN), language)
    words = [word for word in found if not word.stops][:2]
    return any(word.is_speech for word in words) and not words[0].text[0].isupper()


def _cue(words: Sequence[CueWord], at: int) -> Span:
    return Span(words[at].start, words[at + words[at].reach - 1].end)


def _read_dense(text: str, start: int, end: int, language: str) -> Attribution | None:
    """Read a script without blanks: the topic before the quotation, or the words before a verb."""
    segment = text[start:end]
    if source := _SOURCE.search(segment):
        return Attribution(_shift(source, start), None)
    if topic := _TOPIC.search(segment) or _TOPIC_BEHIND.match(segment):
        return Attribution(_shift(topic, start), None)
    known = read_lexicon(language).words
    for at, verb in _verbs(segment, known.get("speech", frozenset()) | known.get("quoting", frozenset())):
        if name := _DENSE_NAME.search(segment[:at]):
            told = _shift(name, start)
            opening = _SOURCE_FIRST.match(text, told.start, told.end)
            speaker = Span(opening.end(), told.end) if opening else told
            return Attribution(speaker, Span(start + at, start + at + len(verb)))
    return None


def read_next(text: str, start: int, end: int) -> Attribution | None:
    """Return who the next sentence, from `start` on, tells to have said so: 「…」。野村進会長はこう語る in Japanese."""
    found = _SO_SAID.match(text, start, end)
    return Attribution(Span(*found.span("name")), None) if found else None


def _verbs(segment: str, verbs: Iterable[str]) -> list[tuple[int, str]]:
    return sorted((segment.find(verb), verb) for verb in verbs if verb in segment)


def _shift(found: re.Match[str], start: int) -> Span:
    return Span(start + found.start("name"), start + found.end("name"))
