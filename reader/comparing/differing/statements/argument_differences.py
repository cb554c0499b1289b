"""Who does what to whom, and who says so: names that change places, or that somebody else's stand for."""

from collections.abc import Iterator, Sequence

from reader.comparing.differing.statements.sentence_facts import SentenceFacts, agreement
from reader.comparing.differing.statements.spellings import are_spellings
from reader.comparing.differing.statements.tagged_words import CAPITAL_NOUNS, TaggedWord
from reader.comparing.profiling.normalization import TokenKind
from reader.model.difference import DifferenceKind, Verdict

_AGREEMENT = 0.5
_FEWEST = 3
_SUBJECT_REACH = 4
_GROUP_REACH = 2  # words before the verb: "the union"
_SILENT_REACH = 4  # words from "declined" to "comment"
_SHORT = 3  # letters, and words
_CAPITALS = 0.8
_TELLING = frozenset({"speech", "according"})
_ARTICLES = ("article", "opens_noun")
# What stands before names that are part of an office or of a place.
_NO_SUBJECTS = frozenset({"the", "a", "an", "in", "at", "of", "from", "to", "with", "on", "by"})

Found = tuple[DifferenceKind, Verdict, TaggedWord | None, TaggedWord | None, float]


def compare_arguments(left: SentenceFacts, right: SentenceFacts, common: float) -> Iterator[Found]:
    """Yield the clashes of who does or says it in two sentences, which agree in `common` of what they are about."""
    if common == 1.0:
        yield from _compare_order(left, right)
    if not (left.kinds.isdisjoint(_TELLING) or right.kinds.isdisjoint(_TELLING)):
        yield from _compare_sources(left, right)
        yield from _compare_groups(left, right)


def _compare_order(left: SentenceFacts, right: SentenceFacts) -> Iterator[Found]:
    """Find two words that change places around a third, in sentences of the same words but for their forms."""
    if _accompanying(left.words) != _accompanying(right.words):
        return
    one, other = ([word.stem for word in side.words if word.is_content] for side in (left, right))
    if sorted(one) != sorted(other):
        return
    places = [at for at, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    if (
        len(one) < _FEWEST
        or len(places) != 2
        or not _are_parted(left, one, places)
        or not _are_parted(right, other, places)
    ):
        return
    first, second = places
    if one[first] == other[second] and one[second] == other[first]:
        pair = [
            next(word for word in side.words if word.stem == stem)
            for side, stem in ((left, one[first]), (right, other[first]))
        ]
        forms = [
            {word.text.lower() for word in side.words if word.stem == stem}
            for side in (left, right)
            for stem in (one[first], one[second])
        ]
        if forms[0] != forms[2] or forms[1] != forms[3]:
            return  # a form tells who does it, in whatever order
        yield DifferenceKind.ATTRIBUTION, Verdict.CLASH, pair[0], pair[1], 0.8


def _are_parted(side: SentenceFacts, stems: Sequence[str], places: Sequence[int]) -> bool:
    """Whether a third word stands between two that change places, or a verb of saying however common."""
    if places[1] - places[0] > 1:
        return True
    first, second = (next(at for at, word in enumerate(side.words) if word.stem == stems[place]) for place in places)
    return any(word.entry("speech") is not None for word in side.words[first + 1 : second])


def _accompanying(words: Sequence[TaggedWord]) -> list[str]:
    """List the words that tell how others belong together, such as "by"; not articles."""
    return sorted(
        word.text.lower()
        for word in words
        if not word.is_content and word.kind is TokenKind.WORD and not any(map(word.entry, _ARTICLES))
    )


def _compare_sources(left: SentenceFacts, right: SentenceFacts) -> Iterator[Found]:
    """Find one source on each side, with a name that the other side never has, or has for who says nothing."""
    sources = [[word for word in _sources(side.words) if not _is_office(word)] for side in (left, right)]
    names = [frozenset(word.stem for word in found) for found in sources]
    if not all(names) or names[0] & names[1] or _is_headline(left) or _is_headline(right):
        return
    common = agreement(left, right, names[0] | names[1])
    stems = [side.stems - _silent(side.words) for side in (left, right)]
    if (
        common < _AGREEMENT
        or names[0] & stems[1]
        or names[1] & stems[0]
        or any(are_spellings([one], [two]) for one in sources[0] for two in sources[1])
    ):
        return
    yield DifferenceKind.ATTRIBUTION, Verdict.CLASH, sources[0][0], sources[1][0], common


def _is_office(word: TaggedWord) -> bool:
    """Whether a word tells what somebody is, as two who speak may both be: Senator."""
    return word.entry("title") is not None or word.entry("role") is not None


def _compare_groups(left: SentenceFacts, right: SentenceFacts) -> Iterator[Found]:
    """Find one group or body on each side that says what the other side has another one say, word for word."""
    heads = _head_of_group(left.words), _head_of_group(right.words)
    if heads[0] is None or heads[1] is None or heads[0].stem == heads[1].stem:
        return
    if agreement(left, right, frozenset({heads[0].stem, heads[1].stem})) == 1.0:
        yield DifferenceKind.ATTRIBUTION, Verdict.CLASH, heads[0], heads[1], 0.8


def _head_of_group(words: Sequence[TaggedWord]) -> TaggedWord | None:
    """Return the noun with which a sentence begins and that says something; not what stands for any of them."""
    opens = words[:1] and any(words[0].entry(kind) is not None for kind in _ARTICLES)
    if not opens or len(words) <= _GROUP_REACH or words[2].entry("speech") is None:
        return None
    head = words[1]
    return head if head.is_content and not head.is_name and head.entry("anybody") is None else None


def _is_headline(side: SentenceFacts) -> bool:
    """Whether most words have capitals, as in headlines, so that a capital tells no name."""
    long = [word.text for word in side.words if word.kind is TokenKind.WORD and len(word.text) > _SHORT]
    return (
        side.language not in CAPITAL_NOUNS
        and len(long) > _SHORT
        and sum(text[0].isupper() for text in long) >= _CAPITALS * len(long)
    )


def _silent(words: Sequence[TaggedWord]) -> frozenset[str]:
    """Return the stems of names that decline to say anything: "Kerr declined to comment"."""
    return frozenset(
        one.stem
        for at, word in enumerate(words)
        if word.entry("refusal") is not None
        and any(after.entry("speech") is not None for after in words[at + 1 : at + _SILENT_REACH])
        for one in source_names(words, at)
    )


def _sources(words: Sequence[TaggedWord]) -> list[TaggedWord]:
    """List the names that say something, and no offices."""
    found: list[TaggedWord] = []
    for at, word in enumerate(words):
        if word.entry("speech") is not None and word.entry("nospeech") is None and not _is_noun(words, at):
            found += source_names(words, at)
        elif (entry := word.entry("according")) is not None:
            found += [one for one in words[at + len(entry.stems) :][:_SUBJECT_REACH] if one.is_name]
    return found


def _is_noun(words: Sequence[TaggedWord], at: int) -> bool:
    """Whether a word that might be a verb of saying is none: regular announcements are made."""
    return at + 1 < len(words) and words[at + 1].entry("passive") is not None


def source_names(words: Sequence[TaggedWord], verb: int) -> list[TaggedWord]:
    """List the names right before a verb of saying, or the one right behind it.

    A name behind "the" is part of an office, one behind "in" of a place; a name behind a verb that has its subject says
    nothing.
    """
    first = verb
    while first and words[first - 1].is_name:
        first -= 1
    if first < verb:
        before = words[first - 1] if first else None
        return [] if before is not None and before.text.lower() in _NO_SUBJECTS else list(words[first:verb])
    if verb and words[verb - 1].kind is not TokenKind.MARK:
        return []
    return [one for one in words[verb + 1 : verb + 2] if one.is_name]
