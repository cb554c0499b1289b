"""Links by a fact that either story tells once, each in its way: 1,200 had to leave, 1,500 were evacuated.

The linker weighs words, and a fact that two outlets have otherwise shares the fewest: other numbers, other names. Where
the stories are surely of one event, sentences are linked that tell how many the same befell, how many of as many did
the same, who ordered that people leave, at what hour something happened, in what year a thing was built, how old one
named person or the youngest of the dead was, what somebody was fined or sentenced to, how much of a substance leaked,
or that something befell nobody, where the other story tells of somebody or of nobody too, in one language or two. What
differs in them is then told.
"""

from collections.abc import Iterator, Mapping, Sequence

from reader.comparing.article_profiles import ArticleProfile, shared_names
from reader.comparing.by_facts.one_event import SureLinks, sure_links_by_names, sure_links_of_one_event
from reader.comparing.differing.statements.agreement_in_words import agreement_in_words
from reader.comparing.differing.statements.certainty.findings.inspections import are_of_one_thing
from reader.comparing.differing.statements.occurrences.told_once import FLAWS, Topic, TopicKind
from reader.comparing.differing.statements.people.courts.sanctions import are_of_one_party
from reader.comparing.differing.statements.quantities.counts.parts_of_wholes import pair_parts
from reader.comparing.differing.statements.quantities.leaks import leak_alike, read_leak
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, read_facts, tell_other_days
from reader.comparing.differing.statements.times.coming.deadlines import tell_two_facilities
from reader.comparing.differing.statements.times.deeds.times_of_one_deed import are_of_one_deed
from reader.comparing.linking.similarity import Likeness
from reader.comparing.profiling.profiles import text_of_group

Sides = tuple[Sequence[Sequence[int]], Sequence[Sequence[int]]]
"""Where each group of sentences stands that the other story does not have word by word, of both stories."""
Told = Mapping[Topic, tuple[float | None, Sequence[int]]]
"""The value of each thing that a story tells once, and the groups that tell it."""

_WORTH = 0.6
_AS_TOLD = frozenset(TopicKind) - {TopicKind.COUNT, TopicKind.AGE, TopicKind.ORDER}
# What is linked by rare names alone, of stories that share few sentences.
_OF_NAMES = frozenset({
    *(TopicKind.ELDEST, TopicKind.COUNT, TopicKind.SUM, TopicKind.WHEN, TopicKind.REOPENING, TopicKind.ORDER),
    *(TopicKind.PART, TopicKind.AGE, TopicKind.SANCTION),
})  # fmt: skip
_OF_ONE_HOUR = 0.2  # of the words of two languages
_DAMAGE = "damage"  # losses are told of in any words, and a story of one event has one sum of it
_OF_ONE_SIZE = frozenset({TopicKind.COUNT, TopicKind.SUM, TopicKind.LEAK})
_AMOUNTS = frozenset({TopicKind.PART, TopicKind.LEAK})
_FURTHEST = 2.5  # times one number may be the other, of one thing


def with_told_facts(
    likenesses: Sequence[Likeness], stories: tuple[ArticleProfile, ArticleProfile], places: Sides
) -> Sequence[Likeness]:
    """Return the scored pairs with those of groups that tell one fact, of which one at least has no sure link."""
    told = _told_once(stories[0], places[0]), _told_once(stories[1], places[1])
    topics = told[0].keys() & told[1].keys()
    if not topics:
        return likenesses
    shorter = min(map(len, places))
    sure = sure_links_of_one_event(likenesses, stories, shorter)
    if sure is None:
        topics = {topic for topic in topics if topic.kind in _OF_NAMES}
        sure = sure_links_by_names(likenesses, stories, shorter) if topics else None
        if sure is None:
            return likenesses
    known = {(pair.left, pair.right): pair for pair in likenesses}
    for topic in sorted(topics):
        for pair in _pairs(topic, told, sure):
            values = told[0][topic][0], told[1][topic][0]
            if _may_tell_one(topic, values, stories, (places[0][pair[0]], places[1][pair[1]])):
                known[pair] = Likeness(*pair, _WORTH, _WORTH)
    return [known[pair] for pair in sorted(known)]


def _pairs(topic: Topic, told: tuple[Told, Told], sure: SureLinks) -> Iterator[tuple[int, int]]:
    """Yield the pair that tells one fact, if none of those that do is linked: first of what has no link at all."""
    (value, lefts), (other, rights) = told[0][topic], told[1][topic]
    if topic.kind is TopicKind.WHETHER and value and other:
        return  # how many it befell is told by another topic
    pairs = [(one, two) for one in lefts for two in rights]
    if value and other and topic.kind in _OF_ONE_SIZE and max(value, other) > _FURTHEST * min(value, other):
        return
    if not sure.pairs.isdisjoint(pairs):
        return
    free = [((one in sure.linked[0]) + (two in sure.linked[1]), one, two) for one, two in pairs]
    taken, one, two = min(free)
    if taken < len(sure.linked):
        yield one, two


def _may_tell_one(
    topic: Topic,
    values: tuple[float | None, float | None],
    stories: tuple[ArticleProfile, ArticleProfile],
    places: tuple[Sequence[int], Sequence[int]],
) -> bool:
    """Tell whether two groups may tell one thing of what either story tells once.

    Nobody was arrested on Monday, where three were on Tuesday; at six something else may have happened, and what did
    has a word in common.
    """
    if topic.kind is TopicKind.ELDEST:
        return bool(shared_names(*stories))  # in every crush somebody was the youngest
    one, other = (
        read_facts(text_of_group(story.article, group), story.language, None)
        for story, group in zip(stories, places, strict=True)
    )
    is_of_two_sizes = topic.kind in _OF_ONE_SIZE and values[0] != values[1]
    if is_of_two_sizes and any(_is_of_a_year_before(side, stories) for side in (one, other)):
        return False
    return topic.kind not in _AS_TOLD or _tell_one(topic, one, other)


def _tell_one(topic: Topic, one: SentenceFacts, other: SentenceFacts) -> bool:
    """Tell whether two sentences tell one thing, by what tells things of its kind apart: their deed, day or words."""
    if topic.kind is TopicKind.WHEN:
        times = [(left, right) for left in one.dates for right in other.dates]
        return any(are_of_one_deed(one, left, other, right) for left, right in times)
    if topic.kind is TopicKind.SUM and (one.language != other.language or topic.what == _DAMAGE):
        return True
    if topic.kind is TopicKind.REOPENING:
        return not tell_two_facilities(one, other)
    if topic.kind in _AMOUNTS:
        return _tell_one_amount(topic.kind, one, other)
    return not tell_other_days(one, other) and _tell_one_of_a_day(topic, one, other)


def _tell_one_of_a_day(topic: Topic, one: SentenceFacts, other: SentenceFacts) -> bool:
    if topic.kind is TopicKind.SANCTION:
        return are_of_one_party(one, other)
    if topic.kind is TopicKind.WHETHER:
        return topic.what != FLAWS or are_of_one_thing(one, other)
    if one.language == other.language:
        return not one.topics.isdisjoint(other.topics)
    return agreement_in_words(one, other) >= _OF_ONE_HOUR


def _tell_one_amount(kind: TopicKind, one: SentenceFacts, other: SentenceFacts) -> bool:
    """Tell whether two sentences tell one part of as many, or how much of one substance leaked."""
    if kind is TopicKind.PART:
        return bool(pair_parts(one, one.quantities, other, other.quantities))
    leaks = read_leak(one), read_leak(other)
    return leaks[0] is not None and leaks[1] is not None and leak_alike(one, leaks[0], other, leaks[1])


def _is_of_a_year_before(side: SentenceFacts, stories: tuple[ArticleProfile, ArticleProfile]) -> bool:
    """Tell whether a sentence tells a year that is none of those of the stories."""
    years = {(story.article.published or "")[:4] for story in stories}
    return any(day.year is not None and str(day.year) not in years for day in side.dates)


def _told_once(story: ArticleProfile, places: Sequence[Sequence[int]]) -> Told:
    """Return what a story tells with one value alone, and the groups that tell it."""
    groups = {group[0]: number for number, group in enumerate(places)}
    found: dict[Topic, tuple[float | None, list[int]]] = {}
    several = set()
    for place, facts in story.facts.items():
        for topic, value in facts.items():
            before, numbers = found.setdefault(topic, (value, []))
            if before != value:
                several.add(topic)
            if place in groups:
                numbers.append(groups[place])
    return {topic: one for topic, one in found.items() if topic not in several and one[1]}
