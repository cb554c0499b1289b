"""The pieces that are quoted in a paragraph, each with who says it; what nobody says is left out.

Left out are titles, in which every longer word has a capital, and labels: a word or two without a mark behind them, as
in the "miracle cure".
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from reader.comparing.differing.lexicons import read_lexicon
from reader.comparing.differing.quoting.attributing.attribution import (
    Attribution,
    is_shouted,
    read_before,
    read_behind,
    read_inside,
    read_introduction,
    read_label,
    read_next,
)
from reader.comparing.differing.quoting.attributing.cue_words import read_cue_words
from reader.comparing.differing.quoting.attributing.framed import VERB_LAST, read_framed
from reader.comparing.differing.quoting.attributing.joined_verbs import read_joined
from reader.comparing.differing.quoting.attributing.named_speakers import named_speaker
from reader.comparing.differing.quoting.attributing.subjects.another import tells_of_another
from reader.comparing.differing.quoting.attributing.subjects.clauses import SUBJECT_FIRST
from reader.comparing.differing.quoting.attributing.subjects.voices import may_speak
from reader.comparing.differing.quoting.attributing.subjects.written_rules import is_silent_rule
from reader.comparing.differing.quoting.attributing.unnamed_speakers import read_unnamed
from reader.comparing.differing.quoting.dialogue import find_dialogue
from reader.comparing.differing.quoting.quoted_spans import Quoted, find_quoted
from reader.comparing.profiling.normalization import Token, TokenKind, split_words
from reader.model.article import Article, Span

_FEWEST_TITLE_WORDS = 2
_NEAR = 20  # letters in which the word before who speaks stands
_LONG_WORD = 4  # letters: shorter ones have no capital in a title either
_MOST_LABEL_WORDS = 2
_MOST_BETWEEN = 2  # sentences between two quotations of one speaker who is named with the first
_SENTENCE_END = re.compile(r"[a-z]{3}[.!?…] [A-Z]")  # "Dr. Strangelove" is one title
_ELIDED = re.compile(r"[a-z]{1,4}['’](?=[^\W\d_])(?![a-zß-ÿ])")  # d'Argent, dell'Acqua
_ENDS = ".!?…,。！？，;؟،"
_PERIODS = (".", "…")
_COLONS = (":", "：")
_LEADS = (*_COLONS, ",", "，")
_GUILLEMETS = "«»"
_QUOTES = "”’\"'»›“‘」』„«‹「『‚`´ "


@dataclass(frozen=True, slots=True)
class Piece:
    """What is quoted in one run.

    `joins`: it goes on with what the piece before it said. `direct`: it is a sentence of its own. `closed`: its quotes
    are. `words` counts its words. `shouted`: by nobody in particular. `opens`: it opens its sentence, which names no
    thing as who says it. `beside`: the words of names behind it there.
    """

    span: Span
    attribution: Attribution | None
    joins: bool
    direct: bool
    closed: bool
    words: int
    shouted: bool = False
    opens: bool = True
    beside: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class _Frame:
    """What stands around a piece in its sentence: before it from `begin`, behind it to `end`."""

    begin: int
    end: int
    lead: str  # the words before it, without blanks around them


class PieceFinder:
    """Finds the pieces of a story, paragraph by paragraph."""

    def __init__(self, article: Article) -> None:
        self._text = article.text
        self._language = article.language or ""
        self._starts = [sentence.span.start for sentence in article.sentences]
        self._ends = [sentence.span.end for sentence in article.sentences]

    def find(self, paragraph: Span, introduction: Span | None) -> list[Piece]:
        """List the pieces of a paragraph; `introduction` is the paragraph before it, if that ends with a colon."""
        spoken = find_dialogue(self._text, paragraph.start, paragraph.end, self._language)
        if spoken is not None:
            return [
                Piece(span, spoken.attribution, at > 0, direct=True, closed=True, words=self._count(span))
                for at, span in enumerate(spoken.pieces)
            ]
        return list(self._quoted(paragraph, introduction))

    def _count(self, span: Span) -> int:
        return len(split_words(span.of(self._text)))

    def _quoted(self, paragraph: Span, introduction: Span | None) -> Iterator[Piece]:
        quoted = list(find_quoted(self._text, paragraph.start, paragraph.end))
        if not quoted:
            return
        edges = [paragraph.start, *(one.end for one in quoted)]
        nexts = [*(one.start for one in quoted[1:]), paragraph.end]
        before: Piece | None = None
        for one, edge, following in zip(quoted, edges, nexts, strict=False):
            quotation = self._text[one.start : one.end]
            body, words = quotation.strip(_QUOTES), split_words(quotation)
            frame = self._frame(one, edge, following)
            behind = self._text[one.end : frame.end]
            if words and is_shouted(self._text, frame.begin, one.start, self._language):
                before = None
                span = Span(one.start, one.end)
                yield Piece(span, None, joins=False, direct=True, closed=one.closed, words=len(words), shouted=True)
                continue
            if (
                not words
                or _is_title(words, quotation, self._language)
                or (
                    (_is_label(words, body) or self._is_place(words, body, one, frame))
                    and not (_is_set_off(frame.lead, behind) or self._is_told(words, one, frame))
                )
            ):
                before = None
                continue
            attribution = self._attribute(one, frame, body, following)
            if attribution is None and before is None and not frame.lead and introduction is not None:
                attribution = read_before(self._text, introduction.start, introduction.end, self._language)
            attribution = attribution or self._inside(one) or self._unnamed(one, frame)
            is_mute = attribution is not None and not self._may_speak(attribution)
            attribution = None if is_mute else attribution
            names = self._names_beside(one, frame)
            own = before.attribution if before is not None else None
            joins = before is not None and (
                not is_mute and self._goes_on(before, one, frame) and not names_others(self._text, before, names)
                if attribution is None
                else own is not None and _is_same(attribution, own)
            )
            direct = not frame.lead or frame.lead.endswith(_LEADS) or body[-1:] in _ENDS
            said = attribution or (own if joins else None)
            span = Span(one.start, one.end)
            opens = not frame.lead and not is_mute
            before = Piece(span, said, joins, direct, one.closed, len(words), opens=opens, beside=names)
            yield before

    def _is_told(self, words: Sequence[Token], one: Quoted, frame: _Frame) -> bool:
        """Tell whether two words stand where words are told: mówi, że „spełnia normy”; “hesap verecek” dedi."""
        if len(words) < _MOST_LABEL_WORDS or self._language in SUBJECT_FIRST:
            return False
        lead = read_cue_words(self._text, max(frame.begin, one.start - _NEAR), one.start, self._language)
        behind = read_cue_words(self._text, one.end, min(frame.end, one.end + _NEAR), self._language)
        is_verb_last = self._language in VERB_LAST and any(word.is_speech for word in behind[:1])
        return is_verb_last or any(word.opens_content for word in lead[-1:])

    def _is_place(self, words: Sequence[Token], body: str, one: Quoted, frame: _Frame) -> bool:
        """Tell whether a word or two end what leads into a sentence in which nobody says anything: In his "castle,"."""
        if len(words) > _MOST_LABEL_WORDS or body[-1:] != "," or self._language not in SUBJECT_FIRST:
            return False
        lead = list(read_cue_words(self._text, frame.begin, one.start, self._language))
        behind = read_cue_words(self._text, one.end, frame.end, self._language)
        is_led = bool(lead) and lead[0].is_preposition and not lead[0].is_name
        return is_led and not any(word.is_cue for word in (*lead, *behind))

    def _names_beside(self, one: Quoted, frame: _Frame) -> frozenset[str]:
        """Return the words of names behind a quotation that opens its sentence, in that sentence."""
        if frame.lead:
            return frozenset()
        end = min(frame.end, self._end_of_sentence(one))
        return frozenset(word.text for word in read_cue_words(self._text, one.end, end, self._language) if word.is_name)

    def _end_of_sentence(self, one: Quoted) -> int:
        place = bisect_left(self._ends, one.end)
        return max(one.end, self._ends[place]) if place < len(self._ends) else len(self._text)

    def _may_speak(self, found: Attribution) -> bool:
        speaker = found.speaker
        words = list(read_cue_words(self._text, speaker.start, speaker.end, self._language))
        near = list(read_cue_words(self._text, max(0, speaker.start - _NEAR), speaker.start, self._language))
        before = near[-1] if near else None
        verb = list(read_cue_words(self._text, found.cue.start, found.cue.end, self._language)) if found.cue else []
        return may_speak(words, before, self._text, self._language) and not is_silent_rule(words, before, verb)

    def _goes_on(self, before: Piece, one: Quoted, frame: _Frame) -> bool:
        """Tell if a piece of nobody goes on with the one before: in its sentence, or with no other name between."""
        if not self._opens(frame):
            return not self._tells_of_another(before, one)
        return not frame.lead and not names_another(self._text, before, one.start, self._starts, self._language)

    def _tells_of_another(self, before: Piece, one: Quoted) -> bool:
        """Tell whether a clause about somebody else stands between two pieces: while Roe, head of the club, praised."""
        if self._language not in SUBJECT_FIRST or before.attribution is None:
            return False
        is_ended = self._text[: before.span.end].rstrip(_QUOTES).endswith(_PERIODS)
        words = list(read_cue_words(self._text, before.span.end, one.start, self._language))
        own = before.attribution.speaker.of(self._text).split()
        return tells_of_another(words, own, begins=is_ended)

    def _opens(self, frame: _Frame) -> bool:
        """Tell whether what stands around a piece begins with its sentence."""
        place = bisect_right(self._starts, frame.begin) - 1
        return place < 0 or not self._text[self._starts[place] : frame.begin].strip()

    def _frame(self, one: Quoted, edge: int, following: int) -> _Frame:
        place = bisect_right(self._starts, one.start) - 1
        begin = max(edge, self._starts[place]) if place >= 0 else edge
        at = one.end
        while at < following and self._text[at].isspace():
            at += 1
        begins = at > self._end_of_sentence(one) and at < following and self._text[at].isupper()
        if begins and self._language not in SUBJECT_FIRST:
            at = one.end - 1  # « ... en danger. » Pour le syndicat: another sentence
        place = bisect_left(self._ends, at + 1)
        end = min(following, self._ends[place]) if place < len(self._ends) else following
        return _Frame(begin, max(one.end, end), self._text[begin : one.start].strip(" \u00a0"))

    def _attribute(self, one: Quoted, frame: _Frame, body: str, following: int) -> Attribution | None:
        """Return who says a piece: by what stands behind it, unless only what stands before it can tell."""
        behind = self._named(read_behind(self._text, one.end, frame.end, self._language, opens=not frame.lead))
        if not frame.lead:
            return behind or read_next(self._text, one.end, following)
        is_colon = frame.lead.endswith(_COLONS)
        if behind is not None and self._is_of_next(behind, frame, body):
            behind = None
        # A heading may stand before the colon: 'Party is ahead in fundraising: "... a boon," Ann Kerr writes.'
        is_told_behind = self._language not in VERB_LAST and (
            body[-1:] == "," or (not is_colon and (frame.lead.endswith(_LEADS) or body[-1:] in _ENDS))
        )
        if behind is not None and is_told_behind:
            return behind
        led = self._text, frame.begin, one.start
        before = self._named(read_before(*led, self._language, opens=self._opens(frame)))
        if self._language in VERB_LAST:
            framed = read_framed(self._text, Span(frame.begin, one.start), Span(one.end, frame.end), self._language)
            return framed or before or behind
        if before is None and is_colon:
            before = behind or self._unless_named(read_label(*led, self._language), body)
            if before is None and self._is_sentence(one, body):
                before = self._unless_named(read_introduction(*led, self._language), body)
        joined = Span(frame.begin, one.start), Span(one.end, frame.end)
        return before or behind or read_joined(self._text, *joined, self._language)

    def _is_sentence(self, one: Quoted, body: str) -> bool:
        """Tell whether a quotation is a sentence: its period stands outside the quotes, save in English."""
        behind = self._text[one.end : one.end + 1] if self._language not in SUBJECT_FIRST else ""
        return body[0].isupper() and (body[-1:] in _ENDS or (behind != "" and behind in _PERIODS))

    def _unless_named(self, found: Attribution | None, body: str) -> Attribution | None:
        """Return who is told of before a colon unless the quotation names them: a question on Roe, "Roe said so?"."""
        last = found.speaker.of(self._text).split()[-1] if found is not None else ""
        return None if last and last in body else found

    def _is_of_next(self, behind: Attribution, frame: _Frame, body: str) -> bool:
        """Tell whether who stands behind a quotation is told of in the next sentence, as a period ended its own."""
        is_ended = body[-1:] in _PERIODS and self._language in SUBJECT_FIRST
        told = behind.cue or behind.speaker
        rest = self._text[max(told.end, behind.speaker.end) : frame.end]
        return is_ended and self._text[behind.speaker.start].isupper() and any(map(str.isalpha, rest))

    def _named(self, found: Attribution | None) -> Attribution | None:
        return named_speaker(self._text, found, self._language)

    def _unnamed(self, one: Quoted, frame: _Frame) -> Attribution | None:
        place = bisect_right(self._starts, one.start) - 2
        if frame.lead or place < 0:
            return None
        before = Span(self._starts[place], self._ends[place])
        return read_unnamed(self._text, before, Span(one.end, frame.end), self._language)

    def _inside(self, one: Quoted) -> Attribution | None:
        if self._text[one.start] not in _GUILLEMETS:
            return None
        return read_inside(self._text, one.start + 1, one.end - 1, self._language)


def _is_same(one: Attribution, other: Attribution) -> bool:
    return one.speaker == other.speaker


def _is_label(words: Sequence[Token], body: str) -> bool:
    return len(words) <= _MOST_LABEL_WORDS and body[-1:] not in _ENDS


def _is_set_off(lead: str, behind: str) -> bool:
    """Tell whether a colon stands before the quotation, or nothing before and a comma behind it."""
    return lead.endswith(_COLONS) or (not lead and behind.lstrip()[:1] in ",،，")


def _is_title(words: Sequence[Token], text: str, language: str) -> bool:
    """Tell whether all words have capitals that do not go without saying, and no sentence ends among them."""
    prepositions = read_lexicon(language).words.get("preposition", frozenset())
    has_long = has_capital = has_word = False
    for token in words:
        if token.kind is not TokenKind.WORD:
            continue
        is_capital = text[token.start].isupper() or _ELIDED.match(text, token.start, token.end) is not None
        if token.end - token.start >= _LONG_WORD and text[token.start : token.end] not in prepositions:
            if not is_capital:
                return False
            has_long = True
        has_capital = has_capital or (is_capital and has_word and token.end - token.start > 1)
        has_word = True
    return len(words) >= _FEWEST_TITLE_WORDS and has_long and has_capital and not _SENTENCE_END.search(text)


def names_another(text: str, before: Piece, until: int, starts: Sequence[int], language: str) -> bool:
    """Tell whether sentences between a piece and the next one name anybody but who says it, or are too many."""
    if before.attribution is None:
        return False
    first = bisect_left(starts, before.span.end)
    last = bisect_left(starts, until)
    if last - first > _MOST_BETWEEN:
        return True
    own = before.attribution.speaker.of(text).split()
    return any(
        word.is_name and word.text.removesuffix("'s").removesuffix("’s") not in own
        for start, end in pairwise([*starts[first:last], until])
        for word in read_cue_words(text, start, end, language)
    )


def names_others(text: str, before: Piece, names: frozenset[str]) -> bool:
    """Tell whether names beside a piece are of others than who said the one before, as far as that is known."""
    own = before.attribution.speaker.of(text).split() if before.attribution is not None else []
    return bool(own and names) and names.isdisjoint(own)


def runs_on(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """Put the pieces together that go on with one another."""
    runs: list[list[Piece]] = []
    for piece in pieces:
        if runs and piece.joins:
            runs[-1].append(piece)
        else:
            runs.append([piece])
    return runs
