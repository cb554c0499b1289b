"""Lines that several stories of one outlet share: boilerplate that no file shows alone, such as a call to subscribe.

1. A line of a story is suspect if it is short prose, no quotation, and about nothing that the story is about.
2. A suspect line is boilerplate if enough different stories of the outlet have it, and none of another outlet.
3. Boilerplate is set aside where it stands; what the user put back stays.

Two stories that share much tell the same: versions, or the copy of an agency. They count as one, so that neither makes
boilerplate of the other's paragraphs. What is the same in every word and number is the same line; nothing else is.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import TypeVar
from urllib.parse import urlsplit

from reader.model.article import Article, Paragraph, RemovalReason, Removed, Role, Sentence, Span
from reader.model.correction import key_of_words, line_key
from reader.model.outlets import bare_outlet

# Shorter lines are headings ("What happens next?"), longer ones are prose. Of 912 different lines within these bounds
# in the bodies of 86 labelled pages none stands on two pages: what three stories share is hardly of any.
_FEWEST_WORDS, _MOST_WORDS = 5, 30
FEWEST_STORIES = 3
"""This many different stories of an outlet have to share a line: two may be a report and its follow-up."""
# An outlet's calls stand in most of its stories; a stock phrase ("… did not reply to a request") in few.
_LEAST_SHARE = 1 / 3
# Of the words of the shorter story: two stories that share more are one.
_SAME_STORY = 0.2
# No story loses more of its words, whatever the others have.
_MOST_OF_A_STORY = 0.2
# This many stories are compared with one another; among more, the first of them tell enough.
_MOST_COMPARED = 100
# A line is about its story if the headline has a word of it, or the rest of the story a name of it, or twice a long
# word. Short words are articles and prepositions, which a call to subscribe has too.
_LETTERS_IN_A_HEADLINE = 4
_LETTERS_OF_A_NAME, _TIMES_OF_A_NAME = 3, 1
_LETTERS_OF_A_LONG_WORD, _TIMES_OF_A_LONG_WORD = 6, 2

_Name = TypeVar("_Name")

_WORD = re.compile(r"[^\W\d_]+")
_QUOTE = re.compile('["“”„«»‹›「」『』]')


@dataclass(frozen=True, slots=True)
class StoryLines:
    """What a story shares with others may be: keys of its paragraphs with their words, and which of them are suspect.

    `outlet` names its outlet for this purpose alone; None where it is not known.
    """

    outlet: str | None
    paragraphs: tuple[tuple[str, int], ...]
    suspects: frozenset[str]

    def word_count(self) -> int:
        """Count the words of all paragraphs."""
        return sum(words for _, words in self.paragraphs)


NO_LINES = StoryLines(None, (), frozenset())


def outlet_of(article: Article) -> str | None:
    """Name the outlet as the story states it, or by the host of its address."""
    if article.outlet is not None:
        return bare_outlet(article.outlet)
    try:
        host = urlsplit(article.url or "").hostname
    except ValueError:
        return None
    return None if host is None else host.removeprefix("www.")


def lines_of(article: Article) -> StoryLines:
    """Return the lines of a story's body; none of a story whose outlet is not known."""
    outlet = outlet_of(article)
    if outlet is None:
        return NO_LINES
    body = [_text(article, paragraph) for paragraph in article.paragraphs if paragraph.role is Role.BODY]
    paragraphs = tuple([(key_of_words(words), len(words)) for words in map(str.split, body)])
    return StoryLines(outlet, paragraphs, frozenset(_suspects(article, body, paragraphs)))


def _suspects(article: Article, body: Sequence[str], paragraphs: Sequence[tuple[str, int]]) -> Iterable[str]:
    short = [
        (text, key)
        for text, (key, count) in zip(body, paragraphs, strict=True)
        if _FEWEST_WORDS <= count <= _MOST_WORDS and not _QUOTE.search(text)
    ]
    if short:
        subject = _Subject(article, body)
        yield from (key for text, key in short if not subject.is_told_by(text))


class _Subject:
    """What a story is about, by its words."""

    def __init__(self, article: Article, body: Sequence[str]) -> None:
        headline = "\n".join(_text(article, p) for p in article.paragraphs if p.role is Role.HEADLINE).lower()
        self._headline = {word for word in _WORD.findall(headline) if len(word) >= _LETTERS_IN_A_HEADLINE}
        self._outlet = set(_WORD.findall((article.outlet or "").lower()))
        self._body = "\n".join(body).lower()

    def is_told_by(self, line: str) -> bool:
        """Tell whether a line of the body is about it."""
        low_line = line.lower()
        # One by one: mostly one of the first tells.
        for number, found in enumerate(_WORD.finditer(line)):
            word = found.group()
            low = word.lower()
            is_name = number > 0 and len(word) >= _LETTERS_OF_A_NAME and word[0].isupper()
            is_telling = (is_name or len(word) >= _LETTERS_OF_A_LONG_WORD) and low not in self._outlet
            times = _TIMES_OF_A_NAME if is_name else _TIMES_OF_A_LONG_WORD
            # Inside of longer words too, as most languages bend theirs: it is faster besides.
            if is_telling and self._body.count(low) >= times + low_line.count(low):
                return True
            if low in self._headline and low not in self._outlet:
                return True
        return False


def shared_lines(
    own: StoryLines,
    holders: Mapping[str, Sequence[tuple[str, _Name]]],
    stories_of_outlet: int,
    look_up: Callable[[_Name], StoryLines],
) -> frozenset[str]:
    """Return the keys of a story's lines that are boilerplate of its outlet.

    `holders` names, for each suspect line, the stories in which it is suspect, this one too, with their outlets;
    `look_up` gives the lines of one. `stories_of_outlet` counts all the outlet's stories.
    """
    found = frozenset(
        key
        for key in own.suspects
        if len(names := [name for outlet, name in holders[key] if outlet == own.outlet]) == len(holders[key])
        and len(names) >= max(FEWEST_STORIES, _LEAST_SHARE * stories_of_outlet)
        and _are_different([look_up(name) for name in names[:_MOST_COMPARED]])
    )
    lost = sum(words for key, words in own.paragraphs if key in found)
    return found if lost <= _MOST_OF_A_STORY * own.word_count() else frozenset()


def _are_different(stories: Sequence[StoryLines]) -> bool:
    """Tell if enough of the stories differ from one another; the longest are taken first, for a stub is like many."""
    different: list[StoryLines] = []
    for story in sorted(stories, key=lambda story: (-story.word_count(), story.paragraphs)):
        if not any(_is_same_story(story, other) for other in different):
            different.append(story)
        if len(different) == FEWEST_STORIES:
            return True
    return False


def _is_same_story(story: StoryLines, other: StoryLines) -> bool:
    words = dict(story.paragraphs)
    shared = sum(words[key] for key, _ in other.paragraphs if key in words)
    return shared > _SAME_STORY * min(story.word_count(), other.word_count())


def without_lines(article: Article, keys: frozenset[str], restored: Iterable[str] = ()) -> Article:
    """Set the body's paragraphs with these keys aside in their places; not those that the user restored."""
    keys -= frozenset(restored)
    gone = [p.role is Role.BODY and line_key(_text(article, p)) in keys for p in article.paragraphs]
    if not any(gone):
        return article
    before = [0, *accumulate(int(not is_gone) for is_gone in gone)]
    kept = [paragraph for paragraph, is_gone in zip(article.paragraphs, gone, strict=True) if not is_gone]
    texts = [_text(article, paragraph) for paragraph in kept]
    joint = _joint_of(article)
    starts = [0, *accumulate(len(text) + len(joint) for text in texts)]
    moved_by = {
        number: starts[before[number]] - paragraph.span.start
        for number, paragraph in enumerate(article.paragraphs)
        if not gone[number]
    }
    places = [(block.before_paragraph, 0, block) for block in article.removed]
    for number, paragraph in enumerate(article.paragraphs):
        if gone[number]:
            places.append((number, 1, Removed(_text(article, paragraph), RemovalReason.SHARED, number)))
    places.sort(key=lambda place: place[:2])
    return replace(
        article,
        text=joint.join(texts),
        paragraphs=tuple(
            replace(paragraph, span=Span(start, start + len(text)))
            for paragraph, text, start in zip(kept, texts, starts, strict=False)
        ),
        sentences=tuple(
            Sentence(_moved(sentence.span, moved_by[sentence.paragraph]), before[sentence.paragraph])
            for sentence in article.sentences
            if not gone[sentence.paragraph]
        ),
        removed=tuple(replace(block, before_paragraph=before[place]) for place, _, block in places),
    )


def without_shared_lines(articles: Sequence[Article], restored: Sequence[Iterable[str]] | None = None) -> list[Article]:
    """Return the articles of one folder, each without the boilerplate that their outlets' stories share.

    `restored` are, for each, the keys of lines that the user put back.
    """
    lines = [lines_of(article) for article in articles]
    holders: defaultdict[str, list[tuple[str, int]]] = defaultdict(list)
    for number, own in enumerate(lines):
        for key in own.suspects:
            holders[key].append((own.outlet or "", number))
    sizes = Counter(own.outlet for own in lines)
    return [
        without_lines(article, shared_lines(own, holders, sizes[own.outlet], lines.__getitem__), kept)
        for article, own, kept in zip(articles, lines, restored or [()] * len(articles), strict=True)
    ]


def _text(article: Article, paragraph: Paragraph) -> str:
    return paragraph.span.of(article.text)


def _joint_of(article: Article) -> str:
    """Return what stands between two paragraphs of the article."""
    first, second = article.paragraphs[:2] if len(article.paragraphs) > 1 else (None, None)
    return "" if first is None or second is None else article.text[first.span.end : second.span.start]


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)
