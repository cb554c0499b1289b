"""Which translated sentences can't be trusted, and why: a machine's nonsense must never pass for an outlet's words.

Checks, from what says most to what says least: a package known to be bad; nothing came back; words were copied through;
the length is impossible; a loop; banner or navigation text; a number of the source is missing.
"""

import re
import unicodedata
from collections import Counter

from reader.model.package_versions import is_known_bad
from reader.translating.codes import article_code
from reader.translating.numbers import missing_number

# How many characters a language takes where English takes 100. With 111 for Greek, and bounds of 0.55 and 1.67 of what
# is to be expected, English over Greek has to be within 0.5 and 1.5: so were all of 2,009 real outputs of Argos.
_DENSITY = {
    "el": 111,
    "zh": 33,
    "zt": 33,
    "ja": 45,
    "ko": 52,
    "ar": 85,
    "he": 78,
    "th": 90,
    "de": 113,
    "fr": 116,
    "es": 112,
}
_LEAST, _MOST = 0.55, 1.67
# "Ναι." and "Yes." differ by more than any ratio allows: a difference of this many characters says nothing.
_SLACK = 14

# The scripts, named as Unicode does, in which the packages write; Latin words may stand in every text.
_SCRIPTS_OF = {
    **dict.fromkeys(("ru", "uk", "bg", "be", "sr", "mk", "kk", "ky"), frozenset({"CYRILLIC"})),
    **dict.fromkeys(("ar", "fa", "ur"), frozenset({"ARABIC"})),
    **dict.fromkeys(("zh", "zt"), frozenset({"CJK"})),
    "ja": frozenset({"CJK", "HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA"}),
    "ko": frozenset({"HANGUL", "CJK"}),
    "el": frozenset({"GREEK"}),
    "he": frozenset({"HEBREW"}),
    "th": frozenset({"THAI"}),
    "hi": frozenset({"DEVANAGARI"}),
    "bn": frozenset({"BENGALI"}),
}
_SCRIPTS = frozenset().union(*_SCRIPTS_OF.values())

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_COPIED_SHARE = 0.8
# Between these, most words of a sound translation may be those of the source.
_CLOSE = (
    {"da", "nb", "sv"},
    {"cs", "sk"},
    {"pt", "pb", "gl", "es", "ca"},
    {"sr", "hr", "bs"},
    {"id", "ms"},
    {"ru", "uk", "be", "bg"},
)
_STEM = 4

_BANNER = re.compile(
    r"\bcookies?\b|privacy (?:policy|settings|notice)|terms (?:of (?:use|service)|and conditions)|accept all"
    r"|consent (?:to|choices|settings)|personali[sz]ed (?:ads|advertising|content)"
    r"|your (?:personal data|browser|consent)"
    r"|\b(?:our|we and our) partners\b|(?:log|sign) in to (?:your|continue)|javascript|all rights reserved"
    r"|click here|skip to (?:main )?content|subscribe (?:now|to our)",
    re.IGNORECASE,
)
_NAVIGATION = re.compile(
    r"\W*(?:(?:home(?: ?page)?|menu|search|log ?in|sign (?:in|up)|next|previous|back|share|print|contact(?: us)?"
    r"|about(?: us)?|read more|more|top|close|download|subscribe|register|archive|news)\W*){1,4}",
    re.IGNORECASE,
)
# The same things in the source, by roots: Greek's, and the loan words of most other languages.
_BANNER_SOURCE = re.compile(
    r"cookie|javascript|gdpr|newsletter|απορρήτ|προσωπικ|δεδομέν|όρ(?:οι|ους|ων) χρήσης|συγκατάθεσ|αποδ[έο]χ|συναίνεσ"
    r"|συνδεθείτε|σύνδεση|εγγραφ|συνδρομ|συνεργ[άα]τ|δικαιώματα|κλικ|πατήστε|персональн|конфиденциальн|datenschutz"
    r"|donn[ée]es|privacidad|confidentialit|anmeld",
    re.IGNORECASE,
)


def doubt_of(source: str, target: str, packages: str, versions: str) -> str | None:
    """Say why a sentence's translation can't be trusted, or None; packages and versions are those of an `Edition`."""
    into = packages.rsplit("_", 1)[-1]
    from_code = packages.split("_", maxsplit=1)[0]
    return (
        _bad_package(packages, versions)
        or _copied(source, target, from_code, into)
        or _impossible_length(source, target, from_code, into)
        or _loop(source, target)
        or _banner(source, target, into)
        or missing_number(source, target, article_code(into))
    )


def _bad_package(packages: str, versions: str) -> str | None:
    for package, version in zip(packages.split("+"), versions.split("+"), strict=False):
        if is_known_bad(package, version):
            return f"the package {package} {version} is known to translate badly"
    return None


def _copied(source: str, target: str, from_code: str, into: str) -> str | None:
    if not target.strip():
        return "nothing came back"
    words, translated = _WORD.findall(source), _WORD.findall(target)
    foreign = _SCRIPTS - _SCRIPTS_OF.get(into, frozenset())
    kept = [word for word in translated if len(word) > 1 and _script(word) in foreign]
    if kept:
        return f"it keeps words of the original: {', '.join(kept[:3])}"
    small = [word.casefold() for word in words if word[0].islower() and len(word) > 3]
    if len(words) > 3 and [w.casefold() for w in words] == [w.casefold() for w in translated] and small:
        return "it was copied and not translated"
    if len(small) > 3 and not any({from_code, into} <= group for group in _CLOSE):
        there = {word.casefold() for word in translated}
        if sum(word in there for word in small) >= _COPIED_SHARE * len(small):
            return "most of its words are those of the original"
    return None


def _impossible_length(source: str, target: str, from_code: str, into: str) -> str | None:
    expected = len(source) * _DENSITY.get(into, 100) / _DENSITY.get(from_code, 105)
    if abs(len(target) - expected) <= _SLACK:
        return None
    if len(target) < _LEAST * expected:
        return "it is too short for its original"
    return "it is too long for its original" if len(target) > _MOST * expected else None


def _loop(source: str, target: str) -> str | None:
    """Find words that come in threes again and again, where no word of the source comes so often.

    "The Ministry of Defence and the Ministry of Health" repeats a trigram, and so does its source repeat a word.
    """
    words = [word.casefold() for word in _WORD.findall(target)]
    trigrams = Counter(zip(words, words[1:], words[2:], strict=False))
    stems = Counter(word.casefold()[:_STEM] for word in _WORD.findall(source) if len(word) >= _STEM)
    allowed = max(stems.values(), default=0)
    for trigram, times in trigrams.items():
        # "one of the", "as well as": threes of small words come twice in sound sentences.
        needed = 2 if sum(len(word) > 3 for word in trigram) else 3
        if times >= max(needed, allowed + 1):
            return f"it repeats “{' '.join(trigram)}”"
    return None


def _banner(source: str, target: str, into: str) -> str | None:
    if into != "en":
        return None
    if _NAVIGATION.fullmatch(target) and len(_WORD.findall(source)) > 3:
        return "it reads like the menu of a website"
    if _BANNER.search(target) and not _BANNER_SOURCE.search(source):
        return "it reads like a website's banner, its original doesn't"
    return None


def _script(word: str) -> str:
    """Name the script of most letters, as Unicode does: "GREEK", "LATIN"."""
    scripts = Counter(unicodedata.name(letter, "").split(" ")[0] for letter in word)
    return max(scripts, key=lambda script: (scripts[script], script))
