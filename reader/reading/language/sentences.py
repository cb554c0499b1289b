"""Paragraphs become sentences: one scan for places where a sentence may end, and rules that look at both sides.

1. find a mark with what closes after it: quotes, brackets, footnote numbers, a smiley;
2. hold it before a small letter, inside a short quotation, and before "Smith said";
3. at a period, ask the word before it: initial, acronym, number, abbreviation (`abbreviations`);
4. give spans without the blanks around them.

Rules of our own and no library: on unseen text (boundary F1 of English news / Greek / English web, characters a second)
syntok reaches .961 / .948 / .753 at 0.6-1.0 M, sentence-splitter .958 / .941 / .740 at 0.5 M, nupunkt .949 / .930 /
.811 at 2.7-7.5 M, pysbd .922 / .900 / .793 at 0.1-0.4 M; the floors asked for are .965 and .955 at 3 M.
`tests/quality/test_sentences_quality.py` pins what these rules reach.
"""

import re

from reader.model.article import Span
from reader.reading.language.abbreviations import (
    AFTER_TIME,
    SAYING,
    SMALL_OPENERS,
    TIMES,
    YEARS,
    Abbreviations,
    abbreviations_of,
)

# All candidates begin with one character of a set, which the regex engine looks for in a fast loop of its own, and only
# then asks by looking behind which kind it is: five times as fast as an alternative for each kind.

# A run of marks (spaced dots are one run), then what closes; French sets a blank before its guillemet.
_MARKS = (
    r"(?<=[.!?…{extra}])(?P<marks>[.!?…{extra}]*(?:\ [.!?…]+(?=\s))*)"
    r"(?P<closed>(?:[\"'”’“»›)\]}}」』）]|[ \u00a0\u202f]»)*(?:\[\d{{1,3}}\])*)"
    r"(?:\ [:;]-?[)(DP]+)?(?=\s)"
)
# Marks of scripts that need no blank after them.
_FULL_MARKS = r"(?<=[。！？｡।॥။።։۔؟])(?P<full>[。！？｡।॥။።։۔؟]*)[」』”’）〉》\"')\]]*|(?<=…)(?P<dots>…)"
# A bullet begins an item wherever it is, and a row of asterisks is one.
_ITEM = r"(?<=[•▪●■◦‣])(?P<bullet>)(?=\s)|(?<=[*_=])(?P<row>[*_=]{2,})(?=\s)"
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


def _scan(extra: str = "", first: str = "", also: str = "") -> re.Pattern[str]:
    kinds = "|".join(filter(None, (_MARKS.format(extra=extra), _FULL_MARKS, _ITEM, _STAMP, also)))
    return re.compile(rf"[.!?…。！？｡।॥။።։۔؟•▪●■◦‣*_=/\-{extra}{first}](?:{kinds})")


_PLAIN = _scan()
# Greek asks with ";" and closes a main clause with a raised dot.
_SCANS = {"el": _scan(extra=";\u037e·\u0387"), "th": _scan(first=r"\s", also=_THAI)}

_OPENING = " \t\n\u00a0\u202f\"'“”‘’«»„‚‹›(¿¡[—–-"
_QUOTES = frozenset("\"'”’“»›")
_ACRONYM = re.compile(r"(?:[^\W\d_]{1,3}\.)+[^\W\d_]{1,3}")
# No Greek word ends so: "Χρ.", "Αλ.", "Δημ." are first names.
_GREEK_NAME = re.compile("[Α-ΩΆΈΉΊΌΎΏ][α-ωάέήίόύώ]{0,2}[βγδζθκλμπρστφχ]")
# Georgian is written without capitals, though Unicode has some for inscriptions.
_UNCASED = re.compile("[\u10d0-\u10ff]")
_FIRST_WORD = re.compile(r"[\w’']+")
_NUMBER = re.compile(r"\d+|[IVX]+")
_ITEM_MARK = re.compile(r"\(?(?:\d{1,3}|[a-zA-Zα-ω])[.)]?")

# "!" or "?" belongs to the quotation when the speaker follows: "Where?" Smith asked.
_SPEAKER = re.compile(
    r"\s(?:[A-Z][\w.’'-]*\s){1,4}(?:said|says|asked|asks|told|added|replied|wrote|shouted|cried|wondered|answered)\b"
)
# A quotation of a few words inside a sentence stays whole: he shouted "Stop! Police!" and ran.
_SHORT_QUOTATION = re.compile(r"\s[^\"“”„«»\n]{1,30}[\"”»“],?\s[^\W\d_A-ZΑ-ΩА-Я]")
_SHORT_QUOTATION_START = re.compile(r"[\"“„«][^\"“”„«»\n]{1,30}\Z")


def split_sentences(text: str, language: str | None) -> tuple[Span, ...]:
    """Split one paragraph's text into sentences.

    The spans are in order and without blanks around; whatever they leave out is blank. `language` is an ISO 639-1 code.
    """
    words = abbreviations_of(language)
    spans: list[Span] = []
    start = 0
    for match in _SCANS.get(language or "", _PLAIN).finditer(text):
        for end in _ends(text, start, match, words, language):
            start = _add(spans, text, start, end)
    _add(spans, text, start, len(text))
    return tuple(spans)


def _add(spans: list[Span], text: str, start: int, end: int) -> int:
    part = text[start:end]
    bare = part.lstrip()
    first = end - len(bare)
    if bare:
        spans.append(Span(first, first + len(bare.rstrip())))
    return end


def _ends(text: str, start: int, match: re.Match[str], words: Abbreviations, language: str | None) -> tuple[int, ...]:
    """Give the offsets of this candidate where a sentence ends: none, one, or both sides of what stands alone."""
    begin, end = match.span()
    match match.lastgroup:
        case "closed":
            return (end,) if _mark_ends(text, start, match, words, language) else ()
        case "full":
            # Japanese goes on after a quotation with its particle.
            return () if text.startswith((*"，、,；;：:", "と", "って"), end) else (end,)
        case "date" | "time":
            return _stamp_ends(text, begin - (4 if match.lastgroup == "date" else 2), end)
        case "thai":
            # 40 characters: a shorter beginning is a heading or a clause.
            return (end,) if end - start >= 40 else ()
        case "dots":
            return (end,)
    stands_alone = text[begin - 1 : begin].isspace()
    return (begin, end)[: 1 if match.lastgroup == "bullet" else 2] if stands_alone else ()


def _stamp_ends(text: str, begin: int, end: int) -> tuple[int, ...]:
    if not text[end : end + 9].lstrip()[:1].isupper():
        return ()
    before = text[max(0, begin - 20) : begin].split()
    # "on 2012-03-09" and a date in brackets are part of their sentence.
    if before and ((len(before[-1]) <= 4 and before[-1].islower()) or not before[-1][-1].isalnum()):
        return (end,) if before[-1][-1] in ".!?" else ()
    return (begin, end)


def _mark_ends(text: str, start: int, match: re.Match[str], words: Abbreviations, language: str | None) -> bool:
    closed, end = match["closed"], match.end()
    marks = text[match.start() : match.end("marks")]
    rest = text[end : end + 48]
    follows = rest.lstrip(_OPENING)
    if not follows:
        # Lone quotes and brackets at the very end belong to what they close.
        return len(text) > end + 48
    before = text[max(start, match.start() - 40) : match.start()].rsplit(None, 1)
    word = before[-1].lstrip(_OPENING) if before else ""
    if follows[0].islower() and not _UNCASED.match(follows):
        return marks[-1] in "·\u0387" or (
            language == "en" and not closed and _small_opener_follows(marks, word, _first_word(follows), words)
        )
    if _SHORT_QUOTATION.match(text, end) and _SHORT_QUOTATION_START.search(
        text, max(start, match.start() - 32), match.start()
    ):
        return False
    if marks != ".":
        return not (marks[0] in "!?;" and not _QUOTES.isdisjoint(closed) and _SPEAKER.match(rest))
    if (closed and not closed.startswith(")")) or not word:
        return True
    if word.isdigit():
        begins = text[start : match.start()].strip() == word
        return not begins and not (words.ordinals and len(word) <= 2 and _first_word(follows) not in words.openers)
    if word in YEARS and before[0][-1:].isdigit():
        return True
    ends = _word_ends(word, _first_word(follows), rest, words)
    if ends and len(word) == 1 and word not in words.final:
        opens = _first_word(follows) in words.openers and follows[1:2] != "."
        return _initial_ends(text, start, match, word, opens=opens)
    return ends


def _first_word(follows: str) -> str:
    found = _FIRST_WORD.match(follows)
    return found.group() if found else ""


def _is_known(word: str, words: Abbreviations) -> bool:
    return any(
        not {word, word.lower()}.isdisjoint(kind) for kind in (words.held, words.numbered, words.final, words.others)
    )


def _small_opener_follows(marks: str, word: str, opener: str, words: Abbreviations) -> bool:
    """Tell whether a small letter begins a sentence, in English that is written without capitals."""
    if marks.startswith((".", "…")):
        plain = len(word) > 1 and (word[-1].islower() or word[-1].isdigit()) and "." not in word
        return marks == "." and plain and opener in SMALL_OPENERS and not _is_known(word, words)
    return opener not in SAYING and not word[:1].isupper()


def _word_ends(word: str, following: str, rest: str, words: Abbreviations) -> bool:
    """Tell whether the period after `word` ends a sentence before the word `following`, which begins `rest`."""
    word = word.rpartition("-")[2] or word
    # "π.χ." is no "π.Χ.": in acronyms only the first letter may be raised by the beginning of a sentence.
    keys = {word, word[0].lower() + word[1:] if "." in word else word.lower()}
    if not keys.isdisjoint(words.held):
        return False
    if not keys.isdisjoint(words.numbered) and _NUMBER.fullmatch(following):
        return False
    if word.lower() in TIMES:
        return following not in AFTER_TIME and not rest.lstrip().startswith("(")
    if not keys.isdisjoint(words.final):
        return True
    if not keys.isdisjoint(words.others) or _ACRONYM.fullmatch(word) or _GREEK_NAME.fullmatch(word):
        return following in words.openers
    return True


def _initial_ends(text: str, start: int, match: re.Match[str], letter: str, *, opens: bool) -> bool:
    """Tell whether a single letter ends a sentence ("vitamin C. The") or is an initial ("J. R. R. Tolkien")."""
    if not letter.isalpha():
        return True
    before = text[start : match.start() - 1].rsplit(None, 1)
    return bool(before) and before[-1].islower() and (opens or letter == "I")
