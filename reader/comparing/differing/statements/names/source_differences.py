"""Who says what two sentences tell: somebody on each side whom the other side does not have say it."""

from collections.abc import Iterator, Sequence
from itertools import dropwhile, takewhile

from reader.comparing.differing.statements.names.spellings import are_spellings
from reader.comparing.differing.statements.people.doing.orderers import ANYBODY
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, agreement, read_once, stems_of
from reader.comparing.differing.statements.slots.subjects import POSSESSIVE
from reader.comparing.differing.statements.tagged_words import CAPITAL_NOUNS, TaggedWord
from reader.comparing.profiling.normalization import TokenKind, fold, identity
from reader.comparing.profiling.profiles import find_quotations
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

_AGREEMENT = 0.5
# Two who are quoted with the same words, whatever else is said of either: "the councillor for transport".
_SAME_WORDS, _FEWEST_QUOTED = 0.9, 5
_SUBJECT_REACH = 4
_GROUP_REACH = 2  # words before the verb: "the union"
_PHRASE = 5  # words of "the owners of the plant"
_SILENT_REACH = 4  # words from "declined" to "comment"
_OFFICE = 3  # words of "deputy port director"
_FULL_NAME = 2
_SHORT = 3  # letters, and words
_CAPITALS = 0.8
HEADINGS = frozenset({"quote", "report", "comment", "claim", "remark"})  # before a colon no verbs of one person
TELLING = frozenset({"speech", "according"})
# Names of those who pass on what others say, in any language.
AGENCIES = frozenset({
    *("reuters", "afp", "ap", "dpa", "ansa", "efe", "tass", "xinhua", "interfax", "isna", "irna", "bbc", "cnn"),
})  # fmt: skip
_ARTICLES = ("article", "opens_noun")
# Verbs of saying that open a sentence that asks its reader for something: Add Harlow as an interest.
_COMMANDS = frozenset({"Add", "Announce", "Ask", "Call", "Explain", "Note", "Report", "Say", "Tell", "Warn", "Write"})
# What stands before names that are part of an office or of a place.
_NO_SUBJECTS = frozenset({"the", "a", "an", "in", "at", "of", "from", "to", "with", "on", "by"})

Found = tuple[DifferenceKind, Verdict, TaggedWord | Span, TaggedWord | Span, float]
Phrase = tuple[TaggedWord, ...]


def compare_sources(left: SentenceFacts, right: SentenceFacts) -> Iterator[Found]:
    """Yield the clashes of who says it."""
    if not (left.kinds.isdisjoint(TELLING) or right.kinds.isdisjoint(TELLING)):
        yield from _compare_names(left, right)
        yield from _compare_bodies(left, right)


def agreement_beside_sources(left: SentenceFacts, right: SentenceFacts) -> float:
    """Return how much two sentences agree beside who says it and in what office: mayor Ada Quill says many things."""
    if left.kinds.isdisjoint(TELLING) or right.kinds.isdisjoint(TELLING):
        return agreement(left, right)
    sources = _sources(left), _sources(right)
    named = frozenset(word.stem for found in sources for word in found)
    offices = _offices(left.words, sources[0]) | _offices(right.words, sources[1])
    return agreement(left, right, named | offices)


def _compare_names(left: SentenceFacts, right: SentenceFacts) -> Iterator[Found]:
    """Find one source on each side, with a name that the other side never has, or has for who says nothing."""
    sources = [[word for word in _sources(side) if not _is_office(word)] for side in (left, right)]
    names = [frozenset(word.stem for word in found) for found in sources]
    if not all(names) or names[0] & names[1] or _is_headline(left) or _is_headline(right):
        return
    offices = (_offices(side.words, found) for side, found in zip((left, right), sources, strict=True))
    if any(word.entry("press") is not None or fold(word.text) in AGENCIES for found in sources for word in found):
        return
    is_quoted = bool(_quoted(left.text) & _quoted(right.text))
    common = _SAME_WORDS if is_quoted else agreement(left, right, names[0].union(names[1], *offices))
    stems = [stems_of(side) - _silent(side.words) for side in (left, right)]
    if (
        common < _AGREEMENT
        or names[0] & stems[1]
        or names[1] & stems[0]
        or any(are_spellings([one], [two]) for one in sources[0] for two in sources[1])
    ):
        return
    yield DifferenceKind.ATTRIBUTION, Verdict.CLASH, _full_name(sources[0]), _full_name(sources[1]), common


def _quoted(text: str) -> frozenset[tuple[str, ...]]:
    """Return what stands between quotes and is long enough to be somebody's own words."""
    quotations = (identity(text[start:end]) for start, end in find_quotations(text))
    return frozenset(words for words in quotations if len(words) >= _FEWEST_QUOTED)


def _offices(words: Sequence[TaggedWord], names: Sequence[TaggedWord]) -> frozenset[str]:
    """Return the stems of what stands before the names of those who say something: port director Ada Quill."""
    found: set[str] = set()
    for name in names:
        at = words.index(name)
        before = reversed(words[max(0, at - _OFFICE) : at])
        found.update(word.stem for word in takewhile(lambda word: word.is_content and _is_inside(word), before))
    return frozenset(found)


def _full_name(names: Sequence[TaggedWord]) -> Span:
    """Return where the first of some names stands, with those that follow right behind it."""
    end = names[0].end
    for name in names[1:]:
        if name.start > end + 1:
            break
        end = name.end
    return Span(names[0].start, end)


def _is_office(word: TaggedWord) -> bool:
    """Tell whether a word tells what somebody is, as two who speak may both be: Senator."""
    return word.entry("title") is not None or word.entry("role") is not None


def _compare_bodies(left: SentenceFacts, right: SentenceFacts) -> Iterator[Found]:
    """Find a body on each side that says what the other side has another one say, word for word.

    Either are both of a list of bodies, each with those that may stand for it, or both begin their sentences.
    """
    if len(left.topics ^ right.topics) > 2 * _PHRASE:
        return
    phrases = _body_phrases(left), _body_phrases(right)
    heads = _only_body(phrases[0]), _only_body(phrases[1])
    if heads[0] is None or heads[1] is None:
        heads, phrases = _openings(left.words, right.words)
    if heads[0] is None or heads[1] is None or _body(heads[0]) == _body(heads[1]):
        return
    if {_body(heads[0]), _body(heads[1])} <= ANYBODY:
        return  # a witness may be a neighbour
    besides = frozenset(word.stem for side in phrases for phrase in side for word in phrase)
    if agreement(left, right, besides) == 1.0:
        yield DifferenceKind.ATTRIBUTION, Verdict.CLASH, heads[0], heads[1], 0.8


@read_once
def _body_phrases(side: SentenceFacts) -> list[Phrase]:
    """List the phrases beside words that tell who says something: before or behind a verb, behind "according to"."""
    words, phrases = side.words, []
    for at, word in enumerate(words):
        if (entry := word.entry("according")) is not None:
            phrases.append(_up_to_body(words[at + len(entry.stems) :][:_PHRASE]))
        elif _is_verb_of_saying(words, at):
            before = tuple(reversed(list(takewhile(_is_inside, reversed(words[max(0, at - _PHRASE) : at])))))
            behind = _up_to_body(words[at + 1 :][:_PHRASE])
            phrases.append(behind if behind and not any(map(_is_body, before)) else before)
    return phrases


def tells_it(words: Sequence[TaggedWord], at: int) -> bool:
    """Tell whether one word is who says something, beside a verb of saying or behind "according to"."""
    behind = at + 1
    if behind < len(words) and _is_verb_of_saying(words, behind):
        return True
    before = takewhile(_is_inside, reversed(words[max(0, at - _PHRASE) : at]))
    opener = next((word for word in before if not TELLING.isdisjoint(entry.kind for entry in word.entries)), None)
    return opener is not None and (
        opener.entry("according") is not None or _is_verb_of_saying(words, words.index(opener))
    )


def _is_verb_of_saying(words: Sequence[TaggedWord], at: int) -> bool:
    word = words[at]
    return word.entry("speech") is not None and word.entry("nospeech") is None and not _is_noun(words, at)


def _up_to_body(words: Sequence[TaggedWord]) -> Phrase:
    """Return the words up to the first one that is a body, none where a mark stands before it."""
    inside = list(takewhile(_is_inside, words))
    ends = (at + len(entry.stems) for at, word in enumerate(inside) if (entry := word.entry("body")) is not None)
    return tuple(inside[: next(ends, 0)])


def _is_body(word: TaggedWord) -> bool:
    return word.entry("body") is not None


def _is_inside(word: TaggedWord) -> bool:
    return word.kind is not TokenKind.MARK


def _only_body(phrases: Sequence[Phrase]) -> TaggedWord | None:
    """Return the one body that says something; none where there are several, or somebody by name."""
    told = [word for phrase in phrases for word in phrase if _is_body(word)]
    has_name = any(word.is_name and word not in told for phrase in phrases for word in phrase)
    return told[0] if len({_body(word) for word in told}) == 1 and not has_name else None


def _body(word: TaggedWord) -> str:
    """Return what stands for a body: the police for an officer, the word itself for one that is in no list."""
    entry = word.entry("body")
    return entry.value if entry is not None else word.stem


def _openings(
    left: Sequence[TaggedWord], right: Sequence[TaggedWord]
) -> tuple[tuple[TaggedWord | None, TaggedWord | None], tuple[list[Phrase], list[Phrase]]]:
    heads = _head_of_group(left), _head_of_group(right)
    phrases: list[list[Phrase]] = [[(head,)] if head is not None else [] for head in heads]
    return heads, (phrases[0], phrases[1])


def _head_of_group(words: Sequence[TaggedWord]) -> TaggedWord | None:
    """Return the noun with which a sentence begins and that says something; not what stands for any of them."""
    opens = words[:1] and any(words[0].entry(kind) is not None for kind in _ARTICLES)
    if not opens or len(words) <= _GROUP_REACH or words[2].entry("speech") is None:
        return None
    head = words[1]
    return head if head.is_content and not head.is_name and head.entry("anybody") is None else None


def _is_headline(side: SentenceFacts) -> bool:
    """Tell whether most words have capitals, as in headlines, so that a capital tells no name."""
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


@read_once
def _sources(side: SentenceFacts) -> Sequence[TaggedWord]:
    """List the names that say something, and no offices."""
    words = side.words
    found: list[TaggedWord] = []
    for at, word in enumerate(words):
        if _is_verb_of_saying(words, at):
            found += source_names(words, at)
        elif (entry := word.entry("according")) is not None:
            behind = words[at + len(entry.stems) :][:_SUBJECT_REACH]
            found += [one for one in behind if one.is_name and not one.text.endswith(POSSESSIVE)]  # Quill's lawyer
    return found


def _is_noun(words: Sequence[TaggedWord], at: int) -> bool:
    """Tell whether a word that might be a verb of saying is none: regular announcements are made, key quote:."""
    if at + 1 >= len(words):
        return False
    is_heading = words[at + 1].text == ":" and words[at].text.lower() in HEADINGS
    return is_heading or words[at + 1].entry("passive") is not None


def source_names(words: Sequence[TaggedWord], verb: int) -> list[TaggedWord]:
    """List the names right before a verb of saying, or right behind it and its office: "said Mayor Ada Quill".

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
    if words[verb].text in _COMMANDS:
        return []
    behind = list(takewhile(lambda word: word.is_name, words[verb + 1 :][:_SUBJECT_REACH]))
    return list(dropwhile(_is_office, behind)) or behind or _named_behind_office(words, verb + 1)


def _named_behind_office(words: Sequence[TaggedWord], at: int) -> list[TaggedWord]:
    """List the names of who says something, behind what they are: "said port director Ada Quill"."""
    first = next((place for place in range(at, min(at + _OFFICE + 1, len(words))) if words[place].is_name), at)
    office = words[at:first]
    names = list(takewhile(lambda word: word.is_name, words[first:]))
    is_office = bool(office) and all(word.kind is TokenKind.WORD and word.is_content for word in office)
    return names if is_office and len(names) >= _FULL_NAME else []
