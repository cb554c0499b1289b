"""What is said not to be among what the other side says is: the clinic's files were not among them, were stolen too."""

from collections.abc import Iterator

from reader.comparing.differing.statements.agreement_in_words import correspond
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

_FEWEST, _MOST = 2, 2 / 3  # words of what is left out, and their share, that the other side has
_FEWEST_OF_CLAIM = 3  # words of a claim that is called wrong, all of which the other side has
_UNSURE = frozenset({"modal", "negation"})

Found = tuple[DifferenceKind, Verdict, Span, Span, float]


def compare_left_out(left: SentenceFacts, right: SentenceFacts) -> Iterator[Found]:
    """Yield the clash of what one side leaves out and the other counts in, or of what one side calls wrong."""
    for kind in ("not_among", "told_wrong"):
        if (kind in left.kinds) == (kind in right.kinds):
            continue
        side, other = (left, right) if kind in left.kinds else (right, left)
        found = _find_left_out(side, other) if kind == "not_among" else _find_wrong(side, other)
        if found is not None:
            yield DifferenceKind.NEGATION, Verdict.CLASH, *(found if side is left else found[::-1]), 0.7
            return


def _find_left_out(side: SentenceFacts, other: SentenceFacts) -> tuple[Span, Span] | None:
    cue = next(at for at, word in enumerate(side.words) if word.entry("not_among") is not None)
    counted_in = next((word for word in other.words if word.entry("counted_in") is not None), None)
    if counted_in is None or not _UNSURE.isdisjoint(other.kinds):
        return None
    begin = max((at + 1 for at in range(cue) if side.words[at].kind is TokenKind.MARK), default=0)
    told = [word for word in side.words[begin:cue] if word.is_content]
    shared = _shared(side, told, other)
    if len(shared) < _FEWEST or len(shared) < _MOST * len(told):
        return None
    entry = side.words[cue].entry("not_among")
    last = side.words[cue + len(entry.stems) - 1] if entry is not None else side.words[cue]
    return Span(side.words[cue].start, last.end), Span(counted_in.start, counted_in.end)


def _find_wrong(side: SentenceFacts, other: SentenceFacts) -> tuple[Span, Span] | None:
    """Read "the earlier report that the login was in place was wrong"."""
    if not _UNSURE.isdisjoint(other.kinds):
        return None
    cue = next(at for at, word in enumerate(side.words) if word.entry("told_wrong") is not None)
    opener = next((at for at in range(cue) if side.words[at].entry("content_clause") is not None), None)
    if opener is None:
        return None
    told = [word for word in side.words[opener + 1 : cue] if word.is_content]
    shared = _shared(side, told, other)
    if len(shared) < _FEWEST_OF_CLAIM or len(shared) < len(told):
        return None
    entry = side.words[cue].entry("told_wrong")
    last = side.words[cue + len(entry.stems) - 1] if entry is not None else side.words[cue]
    return Span(side.words[cue].start, last.end), Span(shared[0].start, shared[-1].end)


def _shared(side: SentenceFacts, told: list[TaggedWord], other: SentenceFacts) -> list[TaggedWord]:
    """List the words of the other side that stand for some of one."""
    languages = side.language, other.language
    words = [word for word in other.words if word.is_content]
    found = []
    for word in told:
        same = next(
            (
                one
                for one in words
                if (one.stem == word.stem if languages[0] == languages[1] else correspond(word, one, languages))
            ),
            None,
        )
        found += [same] if same is not None else []
    return sorted(found, key=lambda word: word.start)
