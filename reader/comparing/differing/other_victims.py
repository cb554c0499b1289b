"""Others whom the same befell, told of in another sentence of either story: three died, a woman of 71 and two men.

A story that counts several dead, or that tells elsewhere of one as old as the other story's, may tell of another one.
"""

from collections.abc import Iterator, Sequence

from reader.comparing.differing.statements.people.ages.eldest import read_eldest
from reader.comparing.differing.statements.people.harm.lone_victims import Victim, read_victim, tells_of_other_victims
from reader.comparing.differing.statements.sentence_facts import read_facts
from reader.comparing.differing.statements.tagged_words import may_tell_quantity
from reader.model.article import COMPARED_ROLES, Article, Span
from reader.model.difference import Difference, DifferenceKind, Verdict

_KINDS = frozenset({DifferenceKind.NUMBER, DifferenceKind.ROLE, DifferenceKind.NAME})


def may_be_another(
    difference: Difference, left: Article, own: Sequence[int], right: Article, other: Sequence[int]
) -> bool:
    """Tell whether what differs tells of one person on each side, of whom either story may tell of another one."""
    if difference.verdict is not Verdict.CLASH or difference.kind not in _KINDS:
        return False
    one, two = _victim(left, own), _victim(right, other)
    if (
        one is None
        or two is None
        or not (_is_told_of(difference.left, left, own, one) and _is_told_of(difference.right, right, other, two))
    ):
        return False
    return any(
        tells_of_other_victims([read_facts(text, story.language or "", None)], mine, theirs)
        for story, places, mine, theirs in ((left, own, one, two), (right, other, two, one))
        for text in _elsewhere(story, places)
    )


def _victim(story: Article, places: Sequence[int]) -> Victim | None:
    side = read_facts(_text(story, places), story.language or "", None)
    return None if read_eldest(side) is not None else read_victim(side)  # there is no other one who is the youngest


def _text(story: Article, places: Sequence[int]) -> str:
    return story.text[story.sentences[places[0]].span.start : story.sentences[places[-1]].span.end]


def _is_told_of(told_at: Span | None, story: Article, places: Sequence[int], victim: Victim) -> bool:
    """Tell whether what differs on a side is the age, the sex or the place of somebody."""
    begin = story.sentences[places[0]].span.start
    told = [one.start + begin for one in (victim.age, victim.sex, victim.place) if one is not None]
    return told_at is not None and told_at.start in told


def _elsewhere(story: Article, places: Sequence[int]) -> Iterator[str]:
    for at, sentence in enumerate(story.sentences):
        text = sentence.span.of(story.text)
        is_compared = story.paragraphs[sentence.paragraph].role in COMPARED_ROLES
        if at not in places and is_compared and may_tell_quantity(text, story.language or ""):
            yield text
