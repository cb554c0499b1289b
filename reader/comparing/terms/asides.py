"""What in a sentence tells who says it, when it was, in what it is counted, and what office somebody has.

"..., the county fire service said" and "on Wednesday morning" stand in sentences that have nothing else in common.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from reader.comparing.differing.lexicons import Entry, read_lexicon
from reader.comparing.differing.statements.tagged_words import may_have, tag_words
from reader.comparing.profiling.normalization import Token, TokenKind, split_words
from reader.comparing.profiling.profiles import Aside, split_chosen, split_powers
from reader.comparing.profiling.stemming import stem
from reader.comparing.terms.clock import find_hours
from reader.comparing.terms.speakers import find_speaker
from reader.text.datelines import find_dateline_end

_WHEN = frozenset({"weekday", "day", "clock", "day_half"})
_OFFICE = "office"  # of the roles; four miners are no one person
_UNITS = frozenset({"currency", "power", "percent"})
_SIGNS = frozenset("%$€£¥₹₽₺₴")
_ASKED = _WHEN | _UNITS | {"speech", "nospeech", "according", "role", "post"}
# Words of a clause that tells who says it: at most, with the verb at its beginning, and from the verb on at its end.
_LONGEST, _BEGUN, _ENDED = 8, 5, 3
_SAYING = frozenset({"speech", "according"})
_WITH_COMMA = frozenset({"bg", "el", "en", "es", "fr", "it", "pt", "ro", "ru", "uk"})
# Words of what opens a sentence, and those of them that tell something: the English comma is hardly ever left out.
_LONGEST_OPENING, _MOST_TELLING, _MOST_TELLING_OF = 10, 3, {"en": 5}
_MARKS = frozenset(',;:–—.!?…،؛。，、；：！？“”"«»()[]')


@lru_cache(maxsize=1 << 12)
def find_aside(text: str, language: str) -> Aside:
    """Return what a sentence tells beside the point; nothing in a language without a table of such words."""
    speaker = find_speaker(text, language)
    text = text[find_dateline_end(text) :]
    tokens = split_words(text)
    places = _places(text, tokens, language)
    terms = {use: split_chosen(text, language, chosen) for use, chosen in places.items()}
    for use in {"source", "when"} & places.keys():
        others = [at for at in range(len(tokens)) if at not in places[use]]
        terms[use] -= split_chosen(text, language, others)
    terms["units"] = terms.get("units", frozenset()) | split_powers(text, language)
    placed = set(_places_behind_prepositions(text, tokens, language)) - places.get("when", set())
    terms["placed"] = split_chosen(text, language, placed) if placed else frozenset()
    return Aside(**terms, speaker=speaker, hours=find_hours(text, language))


def _places_behind_prepositions(text: str, tokens: Sequence[Token], language: str) -> Iterator[int]:
    """Yield the words with a capital that stand right behind a preposition, with or without an article."""
    prepositions, articles = _small_words(language)
    opens = is_placed = False
    for at, (start, _, _, key) in enumerate(tokens):
        has_capital = text[start].isupper()
        is_placed = has_capital and (is_placed or opens)
        if is_placed:
            yield at
        opens = key in prepositions or (opens and key in articles)


@lru_cache(maxsize=16)
def _small_words(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the words behind which a name is no subject, and those that may stand between."""
    words = read_lexicon(language).words
    known = {kind: words.get(kind, frozenset()) for kind in ("preposition", "subordinate", "article", "cased_article")}
    return known["preposition"] - known["subordinate"], known["article"] | known["cased_article"]


@lru_cache(maxsize=1 << 12)
def find_source_words(text: str, language: str) -> frozenset[int]:
    """Return where the words begin of clauses that only tell who says it, be it no name: "the road office said"."""
    if not may_have(text, language, _SAYING):
        return frozenset()
    tokens = split_words(text)
    return frozenset(tokens[at].start for at in _places(text, tokens, language).get("source", ()))


def _places(text: str, tokens: Sequence[Token], language: str) -> dict[str, set[int]]:
    """Return which words tell each thing that is beside the point."""
    entries = _entries(language)
    surfaces = [text[token.start : token.end] for token in tokens]
    roots = [stem(token.key, language) if token.kind is TokenKind.WORD else token.key for token in tokens]
    places: dict[str, set[int]] = {}
    for at, root in enumerate(roots):
        if root in _SIGNS:
            places.setdefault("units", set()).add(at)
        for entry in entries.get(root, ()):
            if entry.matches(roots, surfaces, at):
                places.setdefault(_use_of(entry), set()).update(range(at, at + len(entry.stems)))
    speech = {at for at in places.pop("speech", ()) if surfaces[at][0].islower()} - places.pop("nospeech", set())
    according = places.pop("according", set())
    if speech or according:
        places["source"] = set(_sources(text, tokens, language, speech, according))
    return places


@lru_cache(maxsize=16)
def _entries(language: str) -> Mapping[str, Sequence[Entry]]:
    """Return the words asked for by their first stem."""
    entries = read_lexicon(language).entries
    asked = {root: tuple(entry for entry in found if _is_asked(entry)) for root, found in entries.items()}
    return {root: found for root, found in asked.items() if found}


def _is_asked(entry: Entry) -> bool:
    return entry.kind in _ASKED and (entry.kind != "role" or entry.value == _OFFICE)


def _use_of(entry: Entry) -> str:
    if entry.kind in _WHEN:
        return "when"
    if entry.kind in _UNITS:
        return "units"
    return "offices" if entry.kind in ("role", "post") else entry.kind


def _sources(
    text: str, tokens: Sequence[Token], language: str, speech: Collection[int], according: Collection[int]
) -> Iterator[int]:
    """Yield the words of clauses that only tell who says it; a whole sentence is none."""
    starts = [at for at in range(1, len(tokens)) if _is_parted(text, tokens, at)]
    words = read_lexicon(language).words
    joins = words.get("subordinate", frozenset())
    said = words.get("pronoun", frozenset()) | words.get("content_clause", frozenset())
    for start, end in pairwise([0, *starts, len(tokens)]):
        verb = next((at for at in range(start, end) if at in speech), end)
        behind = end - verb
        tells = (start in according and (start > 0 or _ends_with_source(tokens[start:end], text, language))) or (
            start > 0 and ((verb == start and behind <= _BEGUN) or 0 < behind <= _ENDED)
        )
        goes_on = tokens[start].key in joins or (behind > 1 and tokens[verb + 1].key in said)
        longest = _LONGEST if start else _LONGEST_OPENING
        if starts and end - start <= longest and tells and not goes_on:
            yield from range(start, end)


def _ends_with_source(clause: Sequence[Token], text: str, language: str) -> bool:
    """Tell whether what opens a sentence with "according to" ends before what is said.

    "Laut Polizei starben drei Menschen, darunter ein Kind" goes on with its verb, as most languages do; those that set
    a comma there leave it out now and then: "según el sindicato cerrará la fábrica en junio, tras ochenta años".
    """
    begin, end = clause[0].start, clause[-1].end
    telling = sum(word.is_content and begin < word.start < end for word in tag_words(text, language))
    return language in _WITH_COMMA and telling <= _MOST_TELLING_OF.get(language, _MOST_TELLING)


def _is_parted(text: str, tokens: Sequence[Token], at: int) -> bool:
    return not _MARKS.isdisjoint(text[tokens[at - 1].end : tokens[at].start])
