"""What a period after a word means: the end of a sentence, or an abbreviation, an initial, an ordinal, a unit."""

import re
import unicodedata
from typing import NamedTuple

from reader.reading.language.abbreviations import AFTER_TIME, CURRENCIES, TIMES, YEARS, Abbreviations
from reader.text.late_pattern import late_pattern

_ACRONYM = re.compile(r"(?:[^\W\d_]{1,3}\.)+[^\W\d_]{1,3}")
# "J.-L. Dupont", "H.-D. Meier"
_JOINED_INITIALS = re.compile(r"(?:[^\W\d_]{1,2}\.-)+[^\W\d_]{1,2}")
# No Greek word ends so: "Χρ.", "Αλ.", "Δημ." are first names.
_GREEK_NAME = late_pattern("[Α-ΩΆΈΉΊΌΎΏ][α-ωάέήίόύώ]{0,2}[βγδζθκλμπρστφχ]")
# No word of a language with Latin letters has no vowel, but for those where r and l can be one: "Brgy.", "Sgt.".
_WITHOUT_VOWEL = re.compile("[BCDFGHJKLMNPQRSTVWXZ][bcdfghjklmnpqrstvwxz]{1,4}")
_VOWEL_R = frozenset(("cs", "sk", "hr", "sr", "sl", "bs", "mk", "vi"))
_ROMAN = re.compile("[IVXLCDM]{2,9}|[VX]")
_ELISION = re.compile(r".*['’]")
_NUMBER = re.compile(r"\d+(?:[ºª°]|['’]\w+)?|[IVX]+")  # "No. 5'te"
_DECIMAL = re.compile(r"\D?\d+[.,]\d+")
# "Bismarckstr. 12", "Rathauspl. 1", "Jansstr. 5", "Storgt. 7"; not "Storg. 3", since "Göteborg." ends so too.
_STREETS = {
    language: re.compile(rf"[^\W\d_]{{3,}}(?:{endings})")
    for language, endings in (("de", "str|pl"), ("nl", "str|ln|pl"), ("no", "gt|vn"))
}

# "4 mln zł. Inż.": a number, and how many times a thousand it stands for.
_SCALED = re.compile(
    r"\d\s(?:mln|mld|mrd|mio|mil|tys|tis|mill?|milj|εκατ|δισ|χιλ|млн|млрд|тыс|тис|хил|million\w*|miliar\w*|milion\w*)\.?$"
)

# What is never shortened with a point, other than "руб.": one behind it ends the sentence.
_WITHOUT_POINT = frozenset(("zł", "kr", "km", "ha", "kg", "t", "m", "l", "lei", "euro"))

# Scripts of India whose full stop is the danda: a period there is an abbreviation's.
_DANDA = frozenset("।|")
_DANDA_LETTERS = re.compile("[\u0900-\u0b7f]")
# Where no verb is a single letter with its vowel sign: Tamil, Telugu, Kannada, Malayalam.
_SINGLE_LETTER = re.compile("[\u0b80-\u0d7f]")
_THAI = re.compile("[\u0e01-\u0e4e]$")
_MOST_LETTERS = 3
_SHORT = 2  # letters of a word that is also one of its own: "s", "st", "kl"
_DANDA_NEAR = 1_000

_WORDS_OF_A_YEAR = 3
_OF_AN_ERA = frozenset(("Chr", "C"))  # "44 v. Chr.", "50 a. C."
# No word that matters here is longer.
_REACH = 60


class Period(NamedTuple):
    """A period at `at`, in a sentence that began at `start`; `rest` is what follows its closers."""

    text: str
    start: int
    at: int
    rest: str

    def ends(self, words: Abbreviations, language: str | None) -> bool:
        """Tell whether the sentence ends here."""
        before = self.text[max(self.start, self.at - _REACH) : self.at].rsplit(None, 1)
        word = before[-1].lstrip(OPENING) if before else ""
        if not word:
            return True
        follows = self.rest.lstrip(OPENING)
        following = first_word(follows)
        if word.isdigit():
            if len(before) > 1 and follows[:1].isupper() and _is_counted(before[0], words):
                return True
            begins = self.at - self.start <= _REACH and self.text[self.start : self.at].strip() == word
            return not begins and not (words.ordinals and len(word) <= 2 and following not in words.openers)
        after_number = len(before) > 1 and before[0][-1:].isdigit()
        if len(before) > 1 and word in _WITHOUT_POINT:
            after_number = after_number or _SCALED.search(before[0]) is not None
        if word in YEARS and after_number:
            # "В 2023 г." tells nothing yet.
            return len(self.text[self.start : self.at].split(None, _WORDS_OF_A_YEAR)) > _WORDS_OF_A_YEAR
        if not word.isascii() and _is_short_of_its_script(
            word, self.text[max(0, self.at - _DANDA_NEAR) : self.at + _DANDA_NEAR]
        ):
            return False
        if _JOINED_INITIALS.fullmatch(word):
            return False
        if word.lower() not in words.held:  # "d-na"; "P/Lt." is a rank
            word = re.split("[-/]", word)[-1] or word
        if after_number and word.islower() and word.isalpha() and len(word) <= _MOST_LETTERS and word not in TIMES:
            # A unit: "400 t. It"; but "No. 5", "10 h. 30", "2 av. Foch" and "100 v. Chr." go on.
            held = _is_number(following) or following in _OF_AN_ERA or following in CURRENCIES or word in words.held
            return not held
        if words.ordinals and _ROMAN.fullmatch(word):
            return following in words.openers
        ends = _word_ends(word, following, self.rest, words, language)
        if ends and len(word) == 1 and word not in words.final:
            opens = following in words.openers and follows[1:2] != "."
            return _initial_ends(self.text[max(self.start, self.at - _REACH) : self.at - 1], word, opens=opens)
        return ends


# "iPhone", "eBay", "macOS" begin a sentence as a capital does.
SMALL_BRAND = re.compile(r"[a-z]{1,3}[A-Z][A-Za-z]+")
OPENING = " \t\n\u00a0\u202f\"'“”‘’«»„‚‹›(¿¡[—–-"
_FIRST_WORD = re.compile(r"[\w’']+")


def first_word(follows: str) -> str:
    """Return the word that a text begins with, or nothing."""
    found = _FIRST_WORD.match(follows)
    return found.group() if found else ""


def _is_counted(before: str, words: Abbreviations) -> bool:
    """Tell whether a number is behind what stands before numbers, and no ordinal: "č. 12.", "Fő u. 5.", "kell 8."."""
    word = before.rsplit(None, 1)[-1].lstrip(OPENING)
    bare = word[:-1].lower()
    if len(word) > _SHORT and word.lower() in words.numbered:
        return True
    return word in ("№", "%") or (
        word.endswith(".") and not bare.isdigit() and (bare in words.numbered or bare in words.held)
    )


def _is_number(word: str) -> bool:
    return _NUMBER.fullmatch(word) is not None


def _is_short_of_its_script(word: str, text: str) -> bool:
    """Tell whether a period after a word of India or Thailand can only be an abbreviation's."""
    if _THAI.search(word):
        return True
    letters = sum(not unicodedata.category(letter).startswith("M") for letter in word)
    if letters == 1:
        return _SINGLE_LETTER.match(word) is not None or (_has_danda(text) and _DANDA_LETTERS.match(word) is not None)
    return letters <= _MOST_LETTERS and _DANDA_LETTERS.match(word) is not None and _has_danda(text)


def _has_danda(text: str) -> bool:
    return not _DANDA.isdisjoint(text)


def _word_ends(word: str, following: str, rest: str, words: Abbreviations, language: str | None) -> bool:
    """Tell whether the period after `word` ends a sentence before the word `following`, which begins `rest`."""
    # "l'on. Neri", "dell'ing. Sala"; "π.χ." is no "π.Χ.": in acronyms only the first letter may be raised.
    keys = {word, word[0].lower() + word[1:] if "." in word else word.lower()}
    if "'" in word or "’" in word:
        keys.add(_ELISION.sub("", word).lower())
    if not keys.isdisjoint(words.held) or ("." in word and words.held.issuperset(word.split("."))):
        return False  # "cand.mag."
    if _is_number(following) and (not keys.isdisjoint(words.numbered) or _is_street(word, language)):
        return False
    if word.lower() in TIMES:
        return following not in AFTER_TIME and not rest.lstrip().startswith("(")
    if not keys.isdisjoint(words.final):
        return True
    shape = word if word.isascii() else _without_marks(word)
    if not keys.isdisjoint(words.others) or _ACRONYM.fullmatch(shape) or _GREEK_NAME.fullmatch(word):
        return following in words.openers
    if _WITHOUT_VOWEL.fullmatch(word) and language not in _VOWEL_R:
        return following in words.openers
    return True


def _is_street(word: str, language: str | None) -> bool:
    endings = _STREETS.get(language or "")
    return endings is not None and word[0].isupper() and endings.fullmatch(word) is not None


def _without_marks(word: str) -> str:
    """Leave out the vowel signs of Indic scripts, which are no letters to `re`."""
    return "".join(letter for letter in word if not unicodedata.category(letter).startswith("M"))


def _initial_ends(before: str, letter: str, *, opens: bool) -> bool:
    """Tell whether a single letter ends a sentence ("vitamin C. The") or is an initial ("J. R. R. Tolkien")."""
    if not letter.isalpha():
        return True
    last = before.rsplit(None, 1)
    if last and _DECIMAL.fullmatch(last[-1]):
        return True  # "Rp 3,5 M. Warga": how many it stands for
    return bool(last) and last[-1].islower() and (opens or letter == "I")
