"""Which language a text is in, and how sure that is.

1. take the lines that end as sentences do, if there are any, and of those the first 1,000 characters in small letters,
   without addresses;
2. keep the words of the script that most letters are of: foreign menus go; a script of one language decides alone;
3. many English function words decide alone, so that no model is loaded for what most files are;
4. words of a few languages that the model lacks decide (`own_words`);
5. py3langid ranks the languages of the script (140 of them; 67 of 67 articles and 99 % of 201 sentences right on
   tests/quality/reading/language_sentences.py, where langdetect, with 55, gets 79 % and 78 %);
6. where it is unsure, langdetect chooses among its first three, if it knows the first: else it names a neighbour.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from importlib import resources
from typing import Protocol

from reader.reading.language.own_words import language_of_words
from reader.text.late_pattern import late_pattern

# Web and mail addresses and handles say nothing of the language around them.
_NOISE = re.compile(r"\w+://\S+|www\.\S+|\S+@\S+|[@#]\w+")
_NOISE_MARKS = ("://", "www.", "@", "#")

# 1,000: with 400 to 2,000 all 67 articles of tests/quality/reading/language_sentences.py are right, and the answer for
# the 86 labelled news pages is the same; the time grows with the text (2.6 ms for 2,000, 1.5 ms for 1,000).
_MOST_CHARACTERS = 1_000
_FEWEST_LETTERS = 20
_REMEMBERED = 32

# Scripts by the ranges of their letters. Those with a language are written by no other that news come in.
_SCRIPTS = {
    "Latin": ("a-zà-öø-ɏḁ-ỿªº", None),
    "Cyrillic": ("Ѐ-ԯ", None),
    "Arabic": ("\u0620-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff", None),
    "Devanagari": ("\u0900-\u0963\u0970-\u097f", None),
    "Bengali": ("\u0980-\u09ff", None),
    "Han": ("\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff", "zh"),
    "Kana": ("\u3040-\u30ff\uff66-\uff9d", "ja"),
    "Hangul": ("\uac00-\ud7a3\u1100-\u11ff\u3130-\u318f", "ko"),
    "Greek": ("\u0370-\u03ff\u1f00-\u1fff", "el"),
    "Hebrew": ("\u0590-\u05ff\ufb1d-\ufb4f", "he"),
    "Armenian": ("\u0530-\u058f", "hy"),
    "Georgian": ("\u10a0-\u10ff\u1c90-\u1cbf", "ka"),
    "Thai": ("\u0e00-\u0e7f", "th"),
    "Lao": ("\u0e80-\u0eff", "lo"),
    "Khmer": ("\u1780-\u17ff", "km"),
    "Burmese": ("\u1000-\u109f", "my"),
    "Tamil": ("\u0b80-\u0bff", "ta"),
    "Telugu": ("\u0c00-\u0c7f", "te"),
    "Kannada": ("\u0c80-\u0cff", "kn"),
    "Malayalam": ("\u0d00-\u0d7f", "ml"),
    "Sinhala": ("\u0d80-\u0dff", "si"),
    "Gujarati": ("\u0a80-\u0aff", "gu"),
    "Gurmukhi": ("\u0a00-\u0a7f", "pa"),
    "Odia": ("\u0b00-\u0b7f", "or"),
    "Ethiopic": ("\u1200-\u139f", "am"),
    "Thaana": ("\u0780-\u07b1", "dv"),
    "Tibetan": ("\u0f40-\u0fbc", "bo"),
}
_WORDS = {name: late_pattern(f"[{letters}]+") for name, (letters, _) in _SCRIPTS.items()}
_LETTERS_OF_ASCII = "".join([chr(code) if chr(code).islower() else " " for code in range(128)])
# Three letters of a syllabary or of Chinese characters say as much as a word of an alphabet.
_DENSE = frozenset(("Han", "Kana", "Hangul"))

# A fifth of the words of English prose and more are these; other languages reach a tenth at most.
_ENGLISH = "the of and to in that was were for with is are on as by at from he she it said has have not"
_ENGLISH_WORDS = frozenset(_ENGLISH.split())
_ENGLISH_SHARE = 0.2
_ENGLISH_FEWEST_WORDS = 30

# What py3langid tells apart and a reader of news does not; None: no language.
_FOLDED = {
    "nn": "no",
    "nb": "no",
    "wuu": "zh",
    "yue": "zh",
    "arz": "ar",
    "ary": "ar",
    "uzs": "uz",
    "sdh": "ku",
    "zxx": None,
}

# Scripts of languages that py3langid lacks.
_WITH_OWN_WORDS = frozenset(("Latin", "Arabic", "Hebrew", "Ethiopic"))
_BY_OWN_WORDS = 0.9

_SENTENCE_ENDS = tuple(".!?…;»”\"'。！？」।؟۔։")

# Under this py3langid's answer is as often wrong as right on single sentences of the same test.
_SURE = 0.7


@dataclass(frozen=True, slots=True)
class DetectedLanguage:
    """A language as ISO 639-1 code, None where there is too little text; `confidence` is in [0, 1].

    Norwegian is "no", Chinese in either script "zh". Few languages without such a code have that of ISO 639-3.
    """

    code: str | None
    confidence: float


_UNKNOWN = DetectedLanguage(None, 0.0)


class _Guess(Protocol):
    lang: str
    prob: float


class _Detector(Protocol):
    def append(self, text: str) -> None: ...

    def get_probabilities(self) -> list[_Guess]: ...


class _Factory(Protocol):
    def create(self) -> _Detector: ...

    def get_lang_list(self) -> list[str]: ...


class _Identifier(Protocol):
    def rank(self, text: str) -> list[tuple[str, float]]: ...


def detect_language(text: str) -> DetectedLanguage:
    """Tell the language of the story `text`; the same text always gives the same answer."""
    prose = _prose(text)
    if any(mark in prose for mark in _NOISE_MARKS):
        prose = _NOISE.sub(" ", prose)
    return _detect(prose.lower()[:_MOST_CHARACTERS])


def asked_once(tell: Callable[[], str | None]) -> Callable[[], str | None]:
    """Return a function that asks `tell` for a language when it is first called, and remembers the answer."""
    told: list[str | None] = []

    def language() -> str | None:
        if not told:
            told.append(tell())
        return told[0]

    return language


# Cleaning asks for a story's beginning, and the article for all of it.
@lru_cache(maxsize=_REMEMBERED)
def _detect(sample: str) -> DetectedLanguage:
    if sample.isascii():
        # Split at blanks in place of all else: in a tenth of the time of the expression.
        words = {"Latin": sample.translate(_LETTERS_OF_ASCII).split()}
    else:
        words = {script: _WORDS[script].findall(sample) for script in _scripts_in("".join(sorted(set(sample))))}
    letters = {script: sum(map(len, found)) for script, found in words.items()}
    if sum(count * (3 if script in _DENSE else 1) for script, count in letters.items()) < _FEWEST_LETTERS:
        return _UNKNOWN
    script = _main_script(letters)
    code = _SCRIPTS[script][1]
    if script == "Latin" and _is_plain_english(words[script]):
        return DetectedLanguage("en", 0.99)
    if script in _WITH_OWN_WORDS and (own := language_of_words(words[script])):
        return DetectedLanguage(own, _BY_OWN_WORDS)
    if code is not None:
        return DetectedLanguage(code, round(letters[script] / sum(letters.values()), 3))
    found = _rank(" ".join(words[script]))
    # Of the Kurdish languages Sorani is written so.
    return replace(found, code="ckb") if (script, found.code) == ("Arabic", "ku") else found


def _scripts_in(letters: str) -> tuple[str, ...]:
    return tuple(script for script, pattern in _WORDS.items() if pattern.search(letters))


def _prose(text: str) -> str:
    """Return the beginning of the lines that end as sentences do; menus and headings do not."""
    beginning = text[: 8 * _MOST_CHARACTERS]
    prose = "\n".join([line for line in beginning.splitlines() if line.rstrip().endswith(_SENTENCE_ENDS)])
    return prose if len(prose) >= _FEWEST_LETTERS else beginning


def _main_script(letters: dict[str, int]) -> str:
    """Name the script of most letters; a fifth of kana makes Chinese characters Japanese."""
    if len(letters) == 1:
        return next(iter(letters))
    if letters.get("Kana", 0) * 5 > letters.get("Han", 0):
        letters["Kana"] = letters.get("Kana", 0) + letters.pop("Han", 0)
    weights = {script: count * (3 if script in _DENSE else 1) for script, count in letters.items()}
    return max(_SCRIPTS, key=lambda script: weights.get(script, 0))


def _is_plain_english(words: list[str]) -> bool:
    if len(words) < _ENGLISH_FEWEST_WORDS:
        return False
    return len([word for word in words if word in _ENGLISH_WORDS]) >= _ENGLISH_SHARE * len(words)


def _rank(text: str) -> DetectedLanguage:
    folded: dict[str, float] = {}
    for code, probability in _identifier().rank(text)[:8]:
        known = _FOLDED.get(code, code)
        if known:
            folded[known] = folded.get(known, 0.0) + probability
    ranked = sorted(folded.items(), key=lambda item: -item[1])[:3]
    if not ranked:
        return _UNKNOWN
    best, confidence = ranked[0]
    if confidence >= _SURE:
        return DetectedLanguage(best, round(min(1.0, confidence), 3))
    second = _second_opinion(text, best)
    chosen = second if second in dict(ranked) else best
    return DetectedLanguage(chosen, round(min(1.0, folded[chosen]), 3))


def _second_opinion(text: str, first: str) -> str | None:
    factory = _factory()
    if first not in factory.get_lang_list():
        return None
    from langdetect.lang_detect_exception import LangDetectException  # type: ignore[import-untyped]  # no types

    detector = factory.create()
    detector.append(text)
    try:
        guesses = detector.get_probabilities()
    except LangDetectException:
        # Its profiles know none of the runs of letters: it has no opinion.
        return None
    return guesses[0].lang.partition("-")[0] if guesses else None


@cache
def _identifier() -> _Identifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # type: ignore[import-untyped]  # it has no types

    made: _Identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    return made


@cache
def _factory() -> _Factory:
    """Load langdetect's profiles, sorted: it takes them in the order of the disk, and its answer depends on that."""
    from langdetect.detector_factory import DetectorFactory  # type: ignore[import-untyped]  # it has no types

    profiles = sorted((resources.files("langdetect") / "profiles").iterdir(), key=lambda profile: profile.name)
    factory = DetectorFactory()
    factory.load_json_profile([profile.read_text(encoding="utf-8") for profile in profiles])
    factory.set_seed(0)
    made: _Factory = factory
    return made
