"""What a sentence quotes as one statement, and who says it, by name and by office."""

from functools import lru_cache
from itertools import dropwhile, takewhile

from reader.comparing.differing.quoting.attributing.attribution import read_before, read_behind
from reader.comparing.differing.quoting.attributing.cue_words import CueWord, read_cue_words
from reader.comparing.differing.quoting.attributing.speakers import SpeakerNames, speaker_names
from reader.comparing.differing.quoting.quoted_spans import find_quoted
from reader.comparing.differing.statements.names.source_differences import AGENCIES
from reader.comparing.differing.statements.people.doing.orderers import offices_of
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind, fold
from reader.comparing.profiling.profiles import count_words
from reader.model.article import Span
from reader.model.quotation import Quotation


@lru_cache(maxsize=1 << 10)
def read_saying(text: str, language: str, fewest: int) -> Quotation | None:
    """Return what a sentence quotes, if it is one statement of so many words, and who says so."""
    spans = [Span(one.start, one.end) for one in find_quoted(text, 0, len(text))]
    long = [span for span in spans if count_words(span.of(text)) >= fewest]
    if len(long) != 1:
        return None
    said = read_behind(text, long[0].end, len(text), language) or read_before(text, 0, long[0].start, language)
    if said is None or _is_passed_on(text, language, long[0], said.speaker):
        return None
    return Quotation((long[0],), (said.speaker,), said.cue)


def _is_passed_on(text: str, language: str, quoted: Span, speaker: Span) -> bool:
    """Tell whether it is not sure who speaks: somebody is quoted by somebody else, or an agency or a paper tells it."""
    around = [
        word for span in (Span(0, quoted.start), Span(quoted.end, len(text))) for word in _cues(text, span, language)
    ]
    is_press = any("press" in word.kinds or fold(word.text) in AGENCIES for word in _cues(text, speaker, language))
    return is_press or {"according", "speech"} <= {kind for word in around if word.is_cue for kind in word.kinds}


def _cues(text: str, span: Span, language: str) -> list[CueWord]:
    return list(read_cue_words(text, span.start, span.end, language))


def names_of_speaker(side: SentenceFacts, said: Quotation) -> SpeakerNames:
    """Return the names of who says it."""
    return speaker_names(side.text, side.language, (said,), 0)


def offices_beside(side: SentenceFacts, said: Quotation) -> tuple[frozenset[str], frozenset[str]]:
    """Return the offices that a sentence tells of beside what it quotes, and those of whoever says it."""
    quoted, speaker = said.pieces[0], said.speaker[0]
    beside = [word for word in side.words if word.end <= quoted.start or quoted.end <= word.start]
    return offices_of(beside), offices_of([word for word in beside if speaker.start <= word.start < speaker.end])


def offices_of_speaker(side: SentenceFacts, said: Quotation, names: SpeakerNames) -> frozenset[str]:
    """Return the offices of who says it, told beside a name behind or before a comma: "Ada Quill, the mayor"."""
    own = offices_beside(side, said)[1]
    if own or not names.is_own:
        return own
    speaker = said.speaker[0]
    behind = [word for word in side.words if word.start >= speaker.end]
    before = [word for word in reversed(side.words) if word.end <= speaker.start]
    return offices_of([word for words in (behind, before) for word in _apposed(words)])


def _apposed(words: list[TaggedWord]) -> list[TaggedWord]:
    if not words or words[0].text != ",":
        return []
    inside = dropwhile(lambda word: word.text == ",", words)
    return list(takewhile(lambda word: word.kind is not TokenKind.MARK, inside))
