"""Posts of one named person in two sentences: the director and the deputy director, the president and the secretary.

Only what stands right at the name is somebody's post. Some hold several, which is no clash where a sentence tells both,
nor of posts that often go together, as a president who is the chief executive.
"""

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

_APART = frozenset({
    frozenset({"executive", "chair"}), frozenset({"president", "secretary"}), frozenset({"chair", "secretary"}),
})  # fmt: skip
_DEPUTY = frozenset({"deputy", "vice", "assistant"})
_CHANGING = frozenset({"former", "ex", "acting", "interim", "outgoing", "incoming", "then", "elect", "designate", "as"})
_GENITIVES = ("'s", "’s", "s'", "s’")
_REACH = 7  # words of "the Harlow Teachers' Union's general secretary"

Found = tuple[DifferenceKind, Verdict, Span, Span, float]


class _Post(NamedTuple):
    """A post, whether it is a deputy's, and where it stands."""

    name: str
    is_deputy: bool
    span: Span


def compare_posts(left: SentenceFacts, right: SentenceFacts) -> Iterator[Found]:
    """Yield the clashes of the posts of somebody whom both sentences name."""
    if "post" not in left.kinds & right.kinds or left.language != right.language:
        return
    posts = _posts(left.words), _posts(right.words)
    for name in sorted(posts[0].keys() & posts[1].keys()):
        one, other = posts[0][name], posts[1][name]
        if len(one) == len(other) == 1 and _exclude_each_other(one[0], other[0]):
            yield DifferenceKind.ROLE, Verdict.CLASH, one[0].span, other[0].span, 0.8


def _exclude_each_other(one: _Post, other: _Post) -> bool:
    if one.name == other.name:
        return one.is_deputy != other.is_deputy
    return frozenset({one.name, other.name}) in _APART and not (one.is_deputy or other.is_deputy)


def _posts(words: Sequence[TaggedWord]) -> dict[str, list[_Post]]:
    """Return the posts of all whom a sentence names with one, by the stem of the last name."""
    found: dict[str, list[_Post]] = {}
    for at, word in enumerate(words):
        if not _is_named(word) or (at + 1 < len(words) and _is_named(words[at + 1])):
            continue
        begin = at
        while begin and _is_named(words[begin - 1]):
            begin -= 1
        phrases = [*_before(words, begin), *_behind(words, at + 1)]
        if any(words[place].text.lower() in _CHANGING for place in phrases):
            continue
        if posts := [post for place in phrases if (post := _post(words, place)) is not None]:
            found.setdefault(word.stem, []).extend(posts)
    return found


def _is_named(word: TaggedWord) -> bool:
    return word.is_name and word.entry("post") is None and word.text.lower() not in _DEPUTY


def _before(words: Sequence[TaggedWord], name: int) -> range:
    """Return the places of the words that end in a post right before a name, a comma between them or none."""
    end = name - 1 if name and words[name - 1].text == "," else name
    begin = end
    while begin and end - begin < _REACH and _may_be_of_post(words[begin - 1]):
        begin -= 1
    posts = [
        place
        for place in range(begin, end)
        if (entry := words[place].entry("post")) and place + len(entry.stems) == end
    ]
    return range(begin, end) if posts else range(0)


def _behind(words: Sequence[TaggedWord], at: int) -> range:
    """Return the places of the words behind a name and a comma up to what a post is of.

    A post with a name behind it is that one's: "before Reim, deputy mayor Ida Frey said".
    """
    if at >= len(words) or words[at].text != ",":
        return range(0)
    end = at + 1 + sum(1 for _ in takewhile(_may_be_of_post, words[at + 1 : at + 1 + _REACH]))
    posts = [place + len(entry.stems) for place in range(at + 1, end) if (entry := words[place].entry("post"))]
    return (
        range(0) if any(_is_named(word) for place in posts for word in words[place : place + 1]) else range(at + 1, end)
    )


def _may_be_of_post(word: TaggedWord) -> bool:
    if word.kind is TokenKind.MARK:
        return word.text in "-'’"
    return word.joins or not any(
        word.entry(kind) is not None for kind in ("speech", "subordinate", "preposition", "passive", "pronoun")
    )


def _post(words: Sequence[TaggedWord], at: int) -> _Post | None:
    entry = words[at].entry("post")
    if entry is None or (at and (before := words[at - 1].entry("post")) is not None and len(before.stems) > 1):
        return None
    last = words[at + len(entry.stems) - 1]
    if last.text.endswith(_GENITIVES):
        return None  # the chairman's sister
    ahead = [place for place in (at - 1, at - 2) if place >= 0]
    deputy = next((place for place in ahead if words[place].text.lower() in _DEPUTY), None)
    is_deputy = deputy is not None and (
        deputy == at - 1 or words[at - 1].text == "-" or (words[at - 1].is_content and words[at - 1].text.islower())
    )
    return _Post(
        entry.value, is_deputy, Span(words[deputy if is_deputy and deputy is not None else at].start, last.end)
    )
