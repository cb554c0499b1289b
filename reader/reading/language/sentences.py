"""Paragraphs become sentences: one scan for places where a sentence may end, and rules that look at both sides.

1. find a mark with what closes after it: quotes, brackets, footnote numbers, a smiley;
2. hold it inside brackets (`enclosures`), before a small letter, inside a short quotation, and before "Smith said";
3. at a period, ask the word before it: initial, acronym, number, unit, abbreviation (`periods`, `abbreviations`);
4. give spans without the blanks around them.

Rules of our own and no library: on unseen text (boundary F1 of English news / Greek / English web, characters a second)
syntok reaches .961 / .948 / .753 at 0.6-1.0 M, sentence-splitter .958 / .941 / .740 at 0.5 M, nupunkt .949 / .930 /
.811 at 2.7-7.5 M, pysbd .922 / .900 / .793 at 0.1-0.4 M; the floors asked for are .965 and .955 at 3 M.
`tests/quality/reading/test_sentences.py` pins what these rules reach.
"""

import re
from functools import cache
from typing import NamedTuple

from reader.model.article import Span
from reader.reading.language.abbreviations import EXCLAIMED, SAYING, SMALL_OPENERS, Abbreviations, abbreviations_of
from reader.reading.language.enclosures import Enclosures, is_told_behind, quotation_goes_on
from reader.reading.language.periods import OPENING, SMALL_BRAND, Period, first_word
from reader.reading.language.urdu_initials import is_urdu_initial
from reader.text.late_pattern import late_pattern
from reader.text.punctuation import ASKING_AND_CALLING, FULL_STOPS

# All candidates begin with one character of a set, which the regex engine looks for in a fast loop of its own, and only
# then asks by looking behind which kind it is: five times as fast as an alternative for each kind.

# A run of marks (spaced dots are one run), then what closes; French sets a blank before its guillemet. It is tried as a
# whole and from its first mark alone: from each of them, and for each shorter one, a row of dots took its square.
_MARKS = (
    r"(?<=[.!?…{extra}])(?<![.!?…{extra}]{{2}})(?P<marks>[.!?…{extra}]*+(?:\ [.!?…]++(?=\s))*)"
    r"(?P<closed>(?:[\"'”’“»›«)\]}}」』）]|[ \u00a0\u202f]»)*(?:\[\d{{1,3}}\])*)"
    r"(?:\ [:;]-?[)(DP]+)?(?=\s)"
)
# Marks of scripts that need no blank after them. Urdu closes with the quotes that others open with.
_OWN_MARKS = "".join(mark for mark in FULL_STOPS + ASKING_AND_CALLING if mark not in ".?!．၊")
_FULL_MARKS = rf"(?<=[{_OWN_MARKS}])(?P<full>[{_OWN_MARKS}]*)(?:‘‘|[」』”’）〉》»›\"')\]]|“(?=\s))*|(?<=…)(?P<dots>…)"
# A mark with no blank after it, which a scraper lost: "on Monday.Engineers found", "on Sunday.“We".
_GLUED = r"(?<=[.!?…])(?P<glued>[\"”’»)]?)(?=[\"“‘«„(¿¡]?[^\W\d_]{2})"
# A bullet begins an item wherever it is, and a row of asterisks is one.
_ITEM = r"(?<=[•▪●■◦‣])(?P<bullet>)(?=\s)|(?<=[*_=])(?<![*_=]{2})(?P<row>[*_=]{2,}+)(?=\s)"
# A date as machines write it, or a time stamp of a mail, stands alone between two capitals.
_STAMP = (
    r"(?<=\d{4}-)(?P<date>\d\d-\d\d)(?=\s)"
    r"|(?<=\d\d/)(?P<time>\d\d/\d{2,4}\ \d\d:\d\d(?::\d\d)?(?:\ [AP]M)?)(?=\s)"
)
# Thai ends sentences with a blank, which it sets elsewhere too: only one before such an opening word counts.
_THAI = (
    r"(?<=\s)(?P<thai>)"
    r"(?=ทั้งนี้|อย่างไรก็ตาม|นอกจากนี้|ขณะที่|ขณะเดียวกัน|จากนั้น|ต่อมา|ด้าน|สำหรับ|ส่วน|ล่าสุด|ก่อนหน้านี้)"
)


_INDIC = {"first": "|", "also": r"(?<=[^\s|]\s\|)(?P<bar>)(?=\s|$)"}
# Greek asks with ";" and closes a main clause with a raised dot; a bar stands for the danda where the font had none.
_OF_LANGUAGES = {
    "el": {"extra": ";\u037e·\u0387"},
    "th": {"first": r"\s", "also": _THAI},
    **dict.fromkeys(("hi", "mr", "ne", "bn", "as", "pa", "or", "sa", "mai", "bho"), _INDIC),
}


@cache
def _scan(language: str) -> re.Pattern[str]:
    """Compile the expression of candidates: a hundredth of a start, so of languages that are met alone."""
    own = _OF_LANGUAGES.get(language, {})
    extra, first, also = (own.get(part, "") for part in ("extra", "first", "also"))
    kinds = "|".join(filter(None, (_MARKS.format(extra=extra), _FULL_MARKS, _ITEM, _STAMP, _GLUED, also)))
    return re.compile(rf"[.!?…{_OWN_MARKS}•▪●■◦‣*_=/\-{extra}{first}](?:{kinds})")


_QUOTES = frozenset("\"'”’“»›")
# "»Wir bauen", with no end yet: what was opened so is closed with "«".
_OPENED_INWARDS = re.compile(r"(?:^|[\s(\[–—-])»(?=[^\s»])[^«»]*\Z")
# Georgian is written without capitals, though Unicode has some for inscriptions.
_UNCASED = re.compile("[\u10d0-\u10ff]")
# Dutch begins sentences with a clipped word, and the one after it has the capital: "'s Ochtends".
_CLIPPED = re.compile("['’‘][snkt]\\s[A-Z]")
# A mark inside a title is the title's.
_TITLE_ENDS = ("》", "〉")
# Chinese particles that end a sentence also where its mark is an ellipsis.
_FINAL_PARTICLES = tuple("了吧吗呢啊呀么的")

# "!" or "?" belongs to the quotation when the speaker follows: "Where?" Smith asked.
_SPEAKER = re.compile(
    r"\s(?:[A-Z][\w.’'-]*\s){1,4}(?:said|says|asked|asks|told|added|replied|wrote|shouted|cried|wondered|answered)\b"
)
# A quotation of a few words inside a sentence stays whole: he shouted "Stop! Police!" and ran.
_SHORT_QUOTATION = late_pattern(r"\s[^\"“”„«»\n]{1,30}[\"”»“],?\s[^\W\d_A-ZΑ-ΩА-Я]")
_CLOSING_QUOTES = ('"', "”", "»", "“")
_SHORT_QUOTATION_START = re.compile(r"[\"“„«][^\"“”„«»\n]{1,30}\Z")

# What an address or a name of a program has and a sentence has not, and the ends of their names.
_ADDRESS = re.compile(r"[@/\\_=#]|\w\.[a-z]|www\.")
_DOMAINS = frozenset(("com", "net", "org", "info", "gov", "edu", "fm", "tv", "io", "ai", "uk", "eu", "js", "py"))


def split_sentences(text: str, language: str | None, known: frozenset[str] = frozenset()) -> tuple[Span, ...]:
    """Split one paragraph's text into sentences.

    The spans are in order and without blanks around; whatever they leave out is blank. `language` is an ISO 639-1 code.
    `known` are words with their mark that end no sentence in this document ("Abt.", "Yahoo!").
    """
    return tuple([Span(start, end) for start, end in places_of_sentences(text, language, known)])


def places_of_sentences(text: str, language: str | None, known: frozenset[str]) -> list[tuple[int, int]]:
    """Return the starts and ends of the spans that `split_sentences` makes."""
    splitter = _Splitter(text, language, abbreviations_of(language), known)
    enclosed = Enclosures(text, language)
    places: list[tuple[int, int]] = []
    start = 0
    for match in _scan(language if language in _OF_LANGUAGES else "").finditer(text):
        # "続いた（一部は三か月。）と話した": a bracket that closes behind a mark goes on with its sentence.
        if not enclosed.hold(match.end("full") if match.lastgroup == "full" else match.end()):
            for end in splitter.ends(start, match):
                start = _add(places, text, start, end)
    _add(places, text, start, len(text))
    return places


def _add(places: list[tuple[int, int]], text: str, start: int, end: int) -> int:
    part = text[start:end]
    bare = part.lstrip()
    first = end - len(bare)
    if bare:
        places.append((first, first + len(bare.rstrip())))
    return end


class _Splitter(NamedTuple):
    """Tells of each candidate of one paragraph where a sentence ends."""

    text: str
    language: str | None
    words: Abbreviations
    known: frozenset[str]

    def ends(self, start: int, match: re.Match[str]) -> tuple[int, ...]:
        """Return the offsets of this candidate where a sentence ends: none, one, or both sides of what stands alone."""
        begin, end = match.span()
        match match.lastgroup:
            case "closed":
                return (end,) if self._mark_ends(start, match) else ()
            case "glued":
                return (end,) if self._glued_ends(start, match) else ()
            case "full":
                return (end,) if self._full_mark_ends(start, match) else ()
            case "date" | "time":
                return _stamp_ends(self.text, begin - (4 if match.lastgroup == "date" else 2), end)
            case "thai":
                # 40 characters: a shorter beginning is a heading or a clause.
                return (end,) if end - start >= 40 else ()
            case "dots":
                return (end,) if self.text.startswith(_FINAL_PARTICLES, begin - 1) else ()
            case "bar":
                return (end,)
        stands_alone = self.text[begin - 1 : begin].isspace()
        return (begin, end)[: 1 if match.lastgroup == "bullet" else 2] if stands_alone else ()

    def _full_mark_ends(self, start: int, match: re.Match[str]) -> bool:
        begin, end = match.span()
        # Japanese goes on after a quotation with its particle.
        if self.text.startswith((*"，、,；;：:", "と", "って"), end):
            return False
        mark, closed = self.text[begin], self.text[match.end("full") : end]
        if closed.endswith(_TITLE_ENDS):
            return False
        if mark == "۔":
            return not is_urdu_initial(
                last_word(self.text, start, begin), self.text[max(start, begin - 40) : begin], self.text[end : end + 20]
            )
        is_told = mark in "！？؟" or (mark == "。" and is_told_behind(self.text, end))
        return not (is_told and closed and quotation_goes_on(self.text, start, begin, closed, end))

    def _mark_ends(self, start: int, match: re.Match[str]) -> bool:
        closed, begin, end = match["closed"], match.start(), match.end()
        marks = self.text[begin : match.end("marks")]
        rest = self.text[end : end + 48]
        follows = rest.lstrip(OPENING)
        if not follows:
            # Lone quotes and brackets at the very end belong to what they close.
            return len(self.text) > end + 48
        if closed.startswith("«") and not _OPENED_INWARDS.search(self.text, max(0, start - 1), begin):
            # German and Danish close with what opens elsewhere, where it was opened so.
            return False
        word = last_word(self.text, start, begin)
        if (
            self.known
            and not closed
            and f"{word}{marks}" in self.known
            and first_word(follows) not in self.words.openers
        ):
            return False
        begins = _UNCASED.match(follows) or _CLIPPED.match(rest.lstrip()) or SMALL_BRAND.match(follows)
        if follows[0].islower() and not begins:
            return marks[-1] in "·\u0387" or (
                self.language == "en"
                and not closed
                and _small_opener_follows(marks, word, first_word(follows), self.words)
            )
        is_quoted = any(map(rest.__contains__, _CLOSING_QUOTES)) and _SHORT_QUOTATION.match(self.text, end)
        if is_quoted and _SHORT_QUOTATION_START.search(self.text, max(start, begin - 32), begin):
            return False
        if marks != ".":
            if marks == "!" and not closed and word in EXCLAIMED:
                return first_word(follows) in self.words.openers and first_word(follows) != "At"
            if marks[0] in "!?;" and not _QUOTES.isdisjoint(closed):
                return not (_SPEAKER.match(rest) or quotation_goes_on(self.text, start, begin, closed, end))
            return True
        if closed and not closed.startswith(")"):
            return True
        return Period(self.text, start, begin, rest).ends(self.words, self.language)

    def _glued_ends(self, start: int, match: re.Match[str]) -> bool:
        """Tell whether a sentence ends here with no blank after it: a word, its mark, and a word with a capital."""
        begin, end = match.span()
        after = self.text[end : end + 60].split(None, 1)[0].lstrip(OPENING)
        word = last_word(self.text, start, begin)
        following = first_word(after)
        plain = word.isalpha() or (word[-1:].isdigit() and word.isdigit()) or word[-1:] in ")”"
        return (
            plain
            and len(word) > 1
            and following[:1].isupper()
            and following[1:2].islower()
            and following.lower() not in _DOMAINS
            and (self.text[begin] != "." or word not in self.words)
            and not _ADDRESS.search(f"{word}.{after}")
        )


def _stamp_ends(text: str, begin: int, end: int) -> tuple[int, ...]:
    if not text[end : end + 9].lstrip()[:1].isupper():
        return ()
    before = text[max(0, begin - 20) : begin].split()
    # "on 2012-03-09" and a date in brackets are part of their sentence.
    if before and ((len(before[-1]) <= 4 and before[-1].islower()) or not before[-1][-1].isalnum()):
        return (end,) if before[-1][-1] in ".!?" else ()
    return (begin, end)


def last_word(text: str, start: int, at: int) -> str:
    """Return the word before the offset `at` of the sentence that began at `start`, without what opens before it."""
    before = text[max(start, at - 40) : at].rsplit(None, 1)
    return before[-1].lstrip(OPENING) if before else ""


def _small_opener_follows(marks: str, word: str, opener: str, words: Abbreviations) -> bool:
    """Tell whether a small letter begins a sentence, in English that is written without capitals."""
    if marks.startswith((".", "…")):
        plain = len(word) > 1 and (word[-1].islower() or word[-1].isdigit()) and "." not in word
        return marks == "." and plain and opener in SMALL_OPENERS and word not in words
    return opener not in SAYING and not word[:1].isupper()
