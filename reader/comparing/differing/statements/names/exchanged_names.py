"""Two who change places around what one does to the other, where all else is the same word for word.

"A accused B" and "B accused A"; not "A met B" and "B met A", nor what a form tells in any order: "den Minister lobte
die Ministerin".
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

_LONGEST = 10  # words of somebody with office and title
_FEWEST = 3  # words of "A accused B"
_ARTICLES = ("article", "opens_noun", "cased_article")
# Languages in which a form tells who does it: of the article, or of the name.
_CASED_ARTICLES = frozenset({"de", "el"})
_CASED_NAMES = frozenset({"el", "ru", "uk", "pl", "cs", "fi", "hu", "tr"})
_INNER = frozenset("-–.'’")  # marks inside names
# Words that hold an article.
_CONTRACTED = {"es": {"al": "a", "del": "de"}, "fr": {"au": "à", "aux": "à", "du": "de", "des": "de"}}
_WHO = ("role", "body", "title")
_TELLING = ("speech", "opposite")

Found = tuple[DifferenceKind, Verdict, Span, Span, float]


class _Word(NamedTuple):
    """A word with the article that stands before it, if any."""

    word: TaggedWord
    article: str


def compare_exchange(left: SentenceFacts, right: SentenceFacts) -> Iterator[Found]:
    """Yield the clash of who does what: the one who stands first on each side."""
    if left.language != right.language or left.topics != right.topics or len(left.topics) < _FEWEST - 1:
        return
    one, other = _with_articles(left.words), _with_articles(right.words)
    keys = [[_key(word, left.language) for word in side] for side in (one, other)]
    if keys[0] == keys[1] or sorted(keys[0]) != sorted(keys[1]):
        return
    begin = next(at for at, (a, b) in enumerate(zip(*keys, strict=True)) if a != b)
    behind = next(at for at, (a, b) in enumerate(zip(*map(reversed, keys), strict=True)) if a != b)
    inner = one[begin : len(one) - behind], other[begin : len(other) - behind]
    sizes = _sizes([_key(word, left.language) for word in inner[0]], [_key(word, left.language) for word in inner[1]])
    if sizes is None or (begin and one[begin - 1].word.entry("preposition") is not None):
        return
    first, second = sizes
    size = len(inner[0])
    middle = inner[0][first : size - second]
    blocks = inner[0][:first], inner[0][size - second :]  # as the left side has them
    facing = inner[1][size - first :], inner[1][:second]  # as the right side has them
    if (
        _tells_deed(middle)
        and all(_is_somebody(a, b) for a, b in zip(blocks, facing, strict=True))
        and _may_be_exchanged(blocks, facing, left.language)
    ):
        kind = DifferenceKind.ORDER if _tells_victory(middle) else DifferenceKind.ROLE
        yield kind, Verdict.CLASH, _span(blocks[0]), _span(facing[1]), 0.9


def _sizes(one: Sequence[str], other: Sequence[str]) -> tuple[int, int] | None:
    """Return how many words at the two ends of a text change places in the other, none where others do."""
    size = len(one)
    for first in range(1, min(_LONGEST, size - _FEWEST + 1) + 1):
        if one[:first] != other[size - first :]:
            continue
        for second in range(1, min(_LONGEST, size - first - 1) + 1):
            if one[size - second :] == other[:second] and one[first : size - second] == other[second : size - first]:
                return first, second
    return None


def _with_articles(words: Sequence[TaggedWord]) -> list[_Word]:
    """List the words but for articles."""
    found: list[_Word] = []
    article = ""
    for word in words:
        if any(word.entry(kind) is not None for kind in _ARTICLES):
            article = word.text.lower()
        else:
            found.append(_Word(word, article))
            article = ""
    return found


def _key(one: _Word, language: str) -> str:
    if language in _CASED_NAMES:
        return one.word.stem
    text = one.word.text.casefold()
    return _CONTRACTED.get(language, {}).get(text, text)


def _tells_deed(words: Sequence[_Word]) -> bool:
    """Tell whether words between two tell what the one does to the other: not that both do it, nor how far they are."""
    told = [one.word for one in words]
    if any(
        word.kind is TokenKind.MARK
        or word.joins
        or word.entry("mutual") is not None
        or word.entry("unit") is not None
        or (word.entry("subordinate") is not None and word.entry("infinitive") is None)
        for word in told
    ):
        return False
    return any(
        (word.is_content and not word.is_name) or any(word.entry(kind) is not None for kind in _TELLING)
        for word in told
    )


def _tells_victory(words: Sequence[_Word]) -> bool:
    return any(
        entry.kind == "opposite" and entry.value[:-1] == "victory" for one in words for entry in one.word.entries
    )


def _is_somebody(one: Sequence[_Word], other: Sequence[_Word]) -> bool:
    """Tell whether words tell who does something, as two sentences have them: by name, or several by what they are."""
    told = [each.word for each in one]
    if any(word.kind is TokenKind.MARK and word.text not in _INNER for word in told):
        return False
    if len(told) > 1 and any(word.entry(kind) is not None for word in told for kind in _WHO):
        return True
    return any(  # any word has a capital where it opens a sentence
        (a.is_name or b.is_name) and a.text[0].isupper() and b.text[0].isupper()
        for a, (b, _) in zip(told, other, strict=True)
    )


def _may_be_exchanged(blocks: Sequence[Sequence[_Word]], facing: Sequence[Sequence[_Word]], language: str) -> bool:
    """Tell whether no form tells that who comes second here does it there too."""
    articles = [[one.article for one in block if one.article] for block in (*blocks, *facing)]
    if language in _CASED_ARTICLES:
        return not any(articles) or articles[:2] != articles[2:]
    if language in _CASED_NAMES:
        return [[one.word.text for one in block] for block in blocks] != [
            [one.word.text for one in block] for block in facing
        ]
    return True


def _span(words: Sequence[_Word]) -> Span:
    return Span(words[0].word.start, words[-1].word.end)
