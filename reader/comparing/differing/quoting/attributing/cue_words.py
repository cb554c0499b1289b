"""The words around a quotation, with what the lexicon knows of who says something."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from reader.comparing.differing.lexicons import Lexicon, read_lexicon
from reader.comparing.profiling.frequencies import zipf_tenths
from reader.comparing.profiling.normalization import Token, TokenKind, split_without_blanks
from reader.comparing.profiling.stemming import stem

_COMMON = 58  # Zipf frequency, in tenths: a word this common that begins a sentence is no name
# So common, it is one if the story has it with a capital inside a sentence too: Brown, but not "Earlier" and "Key".
_HARDLY_RARE = 48
_BEFORE_NOUN = 4  # words of "a Saturday night tweet"
_MOSTLY = 0.5  # of the words of a sentence that have no capital, where a capital tells a name
_DATES = frozenset({"weekday", "month", "day"})
_NO_KINDS: frozenset[str] = frozenset()
_NO_BEGINNINGS = frozenset({"preposition", "subordinate"})
_PEOPLE = frozenset({"anybody", "body", "human", "people", "role", "occupation"})
_NO_OPENINGS = _NO_BEGINNINGS | {"former", "determiner"}  # earlier, another
_STOPS = frozenset(',;:()[]?!。，、：；،؛؟«»“”"')
_VERBS = ("speech", "auxiliary", "copula")
_CUES = frozenset({"speech", "quoting", "according"})
_QUOTED_COMMA = 2  # letters of a comma with its quote
_FEWEST_CAPITALS = 2
_DASHES = frozenset("—–―-")
_INSIDE_WORDS = frozenset("-:")
_SHORT = 2  # letters
_CRIED = 4  # letters of a common word in capitals
_LONGEST_ABBREVIATION = 4  # letters of a word with a capital whose point is its own: Gen., Jr., Corp.
_OWNERS = ("'s", "’s", "s'", "s’")
_PLURAL = "s"  # how a subject ends that a plain verb may stand behind: the doctors say
_LOWER = re.compile(r"(?<![\w'’-])[^\W\d_]+(?![\w'’-])")
_INSIDE = re.compile(r"(?:(?<=[^\W\d_] )|(?<=, )|(?<=[A-Z][a-z]\. )|(?<=[A-Z][a-z]{2}\. ))[^\W\d_]+")
_RUN, _BEHIND_WORD = re.compile(r"\w+"), re.compile(r"[^\W\d_A-Z],? (?=([^\W\d_]\w*))")


class CueWord(NamedTuple):
    """A word or mark: where it stands in the text, and the kinds of entries that begin with it.

    `reach` counts the words of the phrase that begins here. `is_name` if it may be part of a name: capitalized, and
    not only because the sentence begins with it, and no day or month. `is_noun` if an article stands before it, as in
    "a call for" and "a late tweet", or if it ends a name: United States. A tuple, as hundreds are made of each pair of
    stories.
    """

    start: int
    end: int
    text: str
    kinds: frozenset[str]
    reach: int
    is_name: bool
    is_noun: bool

    @property
    def is_speech(self) -> bool:
        """Whether it is a verb of saying, and not a noun of the same letters or stem."""
        is_verb = "speech" in self.kinds or "quoting" in self.kinds
        return is_verb and "nospeech" not in self.kinds and not self.is_noun

    @property
    def is_cue(self) -> bool:
        """Whether it tells who says something, as "said" and "according to" do."""
        return self.is_speech or "according" in self.kinds

    @property
    def names_the_told(self) -> bool:
        """Whether who is told stands behind this verb, as behind "told", and never who speaks."""
        return "tells_to" in self.kinds

    @property
    def opens_addressee(self) -> bool:
        """Whether who is told follows, as behind "to"."""
        return "addressee" in self.kinds

    @property
    def is_auxiliary(self) -> bool:
        """Whether it may stand between who speaks and the verb of saying: "Kerr had said"."""
        return "auxiliary" in self.kinds and not self.is_name

    @property
    def is_told(self) -> bool:
        """Whether it is who is told, in one word: "журналистам"."""
        return "told" in self.kinds

    @property
    def begins_no_name(self) -> bool:
        """Whether no name and no office begins with it: a preposition, a conjunction."""
        return not self.kinds.isdisjoint(_NO_BEGINNINGS)

    @property
    def is_preposition(self) -> bool:
        """Whether what follows is governed by it: in, about."""
        return "preposition" in self.kinds and not self.continues_name

    @property
    def refuses(self) -> bool:
        """Whether what follows is not said: declined to comment."""
        return "refusal" in self.kinds and not self.is_name

    @property
    def is_subordinating(self) -> bool:
        """Whether a clause that depends on another begins with it."""
        return "subordinate" in self.kinds

    @property
    def determines(self) -> bool:
        """Whether an office or a group may begin with it: the, a, several, sus."""
        return "determiner" in self.kinds or "possessive" in self.kinds

    @property
    def opens_noun(self) -> bool:
        """Whether it is an article, in a language that puts who speaks into the quotation."""
        return "opens_noun" in self.kinds

    @property
    def opens_infinitive(self) -> bool:
        """Whether a verb may stand behind it."""
        return "infinitive" in self.kinds

    @property
    def continues_name(self) -> bool:
        """Whether a name may go on behind it, as in "Bank of Tarn"."""
        return "genitive" in self.kinds

    @property
    def joins(self) -> bool:
        """Whether it joins what stands behind it to what stands before: and."""
        return "and" in self.kinds

    @property
    def opens_content(self) -> bool:
        """Whether what somebody says follows in a clause: that, dass."""
        return "content_clause" in self.kinds

    @property
    def is_copula(self) -> bool:
        """Whether it says no more than that something is: is, were."""
        return "copula" in self.kinds and not self.is_name

    @property
    def is_outcry(self) -> bool:
        """Whether what is shouted by nobody in particular stands behind it: shouts of."""
        return "outcry" in self.kinds

    @property
    def is_date(self) -> bool:
        """Whether it is a day or a month."""
        return not self.kinds.isdisjoint(_DATES)

    @property
    def is_of_people(self) -> bool:
        """Whether it names people by what they are: officials, residents, spokesman."""
        return not self.kinds.isdisjoint(_PEOPLE) and not self.is_speech

    @property
    def is_pronoun(self) -> bool:
        """Whether it stands for somebody named before."""
        return "pronoun" in self.kinds

    @property
    def stops(self) -> bool:
        """Whether a clause or a name ends before it."""
        return self.text in _STOPS

    @property
    def is_owner(self) -> bool:
        """Whether it is in the genitive, and so owns what follows: Harlow's spokesman."""
        return self.text.endswith(_OWNERS)

    @property
    def links_clause(self) -> bool:
        """Whether a clause with a subject of its own may follow: as, because."""
        return "links_clause" in self.kinds

    @property
    def is_dash(self) -> bool:
        """Whether it is a dash or a hyphen."""
        return self.text in _DASHES


# What stands around a quotation is asked for by each way to tell who says it.
@lru_cache(maxsize=1 << 8)
def read_cue_words(text: str, start: int, end: int, language: str) -> Sequence[CueWord]:
    """List the words and marks of `text[start:end]` in order."""
    words = tuple(_cue_words(text, start, end, language))
    return tuple(_put_together(words, text)) if any(word.text in _INSIDE_WORDS for word in words) else words


def _put_together(words: Sequence[CueWord], text: str) -> Iterator[CueWord]:
    """Yield names with a hyphen and words with an ending behind a colon as one: Lars-Erik, vd:n."""
    whole: CueWord | None = None
    at = 0
    while at < len(words):
        word = words[at]
        at += 1
        if whole is not None and at < len(words) and _goes_on_within(whole, word, words[at]):
            part = words[at]
            # The last part tells what it is of a name, the first one of a word with an ending.
            kinds = part.kinds | whole.kinds if word.is_dash and part.text[0].isupper() else whole.kinds
            whole = whole._replace(end=part.end, text=text[whole.start : part.end], kinds=kinds)
            at += 1
            continue
        if whole is not None:
            yield whole
        whole = word
    if whole is not None:
        yield whole


def _goes_on_within(before: CueWord, mark: CueWord, behind: CueWord) -> bool:
    """Tell whether a mark stands inside a word, with letters right before it and behind it."""
    if mark.text not in _INSIDE_WORDS or not before.end == mark.start < mark.end == behind.start:
        return False
    if mark.text == "-":
        is_small = len(behind.text) <= _SHORT and behind.text.islower()  # Moon Jae-in, Stoke-on-Trent
        return before.is_name and (behind.text[0].isupper() or is_small)
    return before.text.isalpha() and behind.text.isalpha() and behind.text.islower()


def _cue_words(text: str, start: int, end: int, language: str) -> Iterator[CueWord]:
    lexicon, frequencies = read_lexicon(language), zipf_tenths(language)
    titles = lexicon.words.get("title", frozenset())
    segment = text[start:end]
    tokens = split_without_blanks(segment)
    surfaces = [segment[token.start : token.end] for token in tokens]
    stems = [_stem_of(token, segment, language) for token in tokens]
    for at, token in enumerate(tokens):
        if _ends_abbreviation(surfaces, at, titles):
            continue
        found = lexicon.find(stems, surfaces, at) if stems[at] in lexicon.entries else ()
        kinds = frozenset([entry.kind for entry in found]) if found else _NO_KINDS
        surface = surfaces[at]
        is_name = surface[0].isupper() and not kinds & _DATES
        if is_name and surface.isupper() and len(surface) >= _CRIED and frequencies.get(stems[at], 0) >= _COMMON:
            is_name = False  # MORE, where a site has put a link
        if is_name and at == 0:
            is_rare = frequencies.get(stems[at], 0) < _HARDLY_RARE
            is_rare = is_rare or (
                frequencies.get(stems[at], 0) < _COMMON
                and (_goes_on(text, start) or _may_open(text, surfaces, lexicon, kinds))
            )
            is_name = is_rare and not kinds & _NO_OPENINGS and _is_written_as_name(surface, kinds, text)
        yield CueWord(
            start + token.start,
            start + token.end,
            surface,
            kinds,
            max([len(entry.stems) for entry in found if entry.kind in _CUES], default=1) if found else 1,
            is_name,
            is_noun=at > 0
            and (
                _is_noun(surfaces, at, lexicon, kinds)
                or (surfaces[at - 1] == "-" and tokens[at - 1].end == token.start)  # so-called
            ),
        )


def _goes_on(text: str, start: int) -> bool:
    """Tell whether a comma stands before a place, within a quote or behind it: no sentence begins there."""
    return "," in text[max(0, start - _QUOTED_COMMA) : start]


def _is_noun(surfaces: Sequence[str], at: int, lexicon: Lexicon, kinds: frozenset[str]) -> bool:
    articles, indefinite = (lexicon.words.get(kind, frozenset()) for kind in ("article", "indefinite"))
    if surfaces[at - 1].lower() in articles or _ends_name(surfaces, at):
        return True
    if surfaces[at - 1].endswith(_OWNERS) or (
        "plain_verb" in kinds and not _takes_plain_verb(surfaces[at - 1], lexicon)
    ):
        return True
    before = surfaces[max(0, at - _BEFORE_NOUN) : at]
    return "said_thing" in kinds and not indefinite.isdisjoint(map(str.lower, before))


def _takes_plain_verb(subject: str, lexicon: Lexicon) -> bool:
    """Tell whether a verb without an ending may stand behind a word: the doctors say, they say."""
    is_subject = subject.lower().endswith(_PLURAL) or subject.lower() in lexicon.words.get("plain_subject", ())
    return is_subject or not subject[-1].isalnum()


def _ends_abbreviation(surfaces: Sequence[str], at: int, titles: frozenset[str]) -> bool:
    """Tell whether a period belongs to the short word before it, behind which a name goes on: Rep., Mr., Eleanor L."""
    if surfaces[at] != "." or not 0 < at < len(surfaces) - 1:
        return False
    before, behind = surfaces[at - 1], surfaces[at + 1]
    is_short = (before[0].isupper() and len(before) <= _LONGEST_ABBREVIATION) or before.lower() in titles
    return is_short and (behind[0].isupper() or behind in ",)")


def _is_written_as_name(word: str, kinds: frozenset[str], text: str) -> bool:
    """Tell whether a story has the first word of a sentence with a capital elsewhere too, or nowhere without one."""
    lower, inside = written_words(text)
    name = word.removesuffix("’s").removesuffix("'s")
    return name in inside or (name.lower() not in lower and "beside_verb" not in kinds)


@lru_cache(maxsize=8)
def written_words(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the words of a text that it writes without a capital, and those with one inside a sentence."""
    words = frozenset(word for word in _LOWER.findall(text) if word.islower())
    return words, frozenset(word for word in _INSIDE.findall(text) if word[0].isupper())


def _may_open(text: str, surfaces: Sequence[str], lexicon: Lexicon, kinds: frozenset[str]) -> bool:
    """Tell whether the first word of a sentence may be a name: it goes on, says something, or is one elsewhere."""
    behind = surfaces[1] if len(surfaces) > 1 else ""
    if behind[:1].isupper() or not kinds.isdisjoint(_PEOPLE):
        return True
    if any(behind in lexicon.words.get(kind, ()) for kind in _VERBS):
        return True
    name = re.compile(rf"{re.escape(surfaces[0])}\b")
    beginning = _RUN.match(surfaces[0])
    places = _inside_sentences(text).get(beginning[0], ()) if beginning is not None else ()
    return any(name.match(text, place) for place in places)


@lru_cache(maxsize=8)
def _inside_sentences(text: str) -> Mapping[str, Sequence[int]]:
    """Return where each run of letters of a text stands behind a word without a capital, sought once for all."""
    places: dict[str, list[int]] = {}
    for found in _BEHIND_WORD.finditer(text):
        places.setdefault(found[1], []).append(found.start(1))
    return places


def _ends_name(surfaces: Sequence[str], at: int) -> bool:
    """Tell whether a word ends a name, and is no verb in a headline of capitals: the United States."""
    pair = surfaces[at - 1 : at + 1]
    if len(pair) < _FEWEST_CAPITALS or not all(word[0].isupper() and word[1:].islower() for word in pair):
        return False
    words = [word for word in surfaces if word[0].isalpha()]
    return sum(word[0].islower() for word in words) > _MOSTLY * len(words)


def _stem_of(token: Token, text: str, language: str) -> str:
    return stem(text[token.start : token.end], language) if token.kind is TokenKind.WORD else token.key
