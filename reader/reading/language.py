"""Which language a text is in, and how sure that is."""

import re
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Protocol

# Web and mail addresses, handles and digits say nothing of the language around them.
_NOISE = re.compile(r"\w+://\S+|www\.\S+|\S+@\S+|[@#]\w+|\d+")

# A detector's answer changes no more after about 2,000 characters (issue 3), and its time grows with the text.
_MOST_CHARACTERS = 2_000
_FEWEST_LETTERS = 20


@dataclass(frozen=True, slots=True)
class DetectedLanguage:
    """A language as ISO 639-1 code, None where there is too little text; `confidence` is in [0, 1]."""

    code: str | None
    confidence: float


class _Guess(Protocol):
    lang: str
    prob: float


class _Detector(Protocol):
    def append(self, text: str) -> None: ...

    def get_probabilities(self) -> list[_Guess]: ...


class _Factory(Protocol):
    def create(self) -> _Detector: ...


def detect_language(text: str) -> DetectedLanguage:
    """Tell the language of the story `text`; the same text always gives the same answer."""
    sample = _NOISE.sub(" ", text[: 2 * _MOST_CHARACTERS]).lower()[:_MOST_CHARACTERS]
    if sum(map(str.isalpha, sample)) < _FEWEST_LETTERS:
        return DetectedLanguage(None, 0.0)
    detector = _factory().create()
    detector.append(sample)
    guesses = detector.get_probabilities()
    if not guesses:
        return DetectedLanguage(None, 0.0)
    return DetectedLanguage(guesses[0].lang.partition("-")[0], min(1.0, guesses[0].prob))


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
