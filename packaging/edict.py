"""Reads EDICT, a dictionary of Japanese words in English, and weighs the glosses of each word and of its forms."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

_ENTRY = re.compile(r"(\S+) (?:\[[^]]*\] )?/(.*)/$")
_ASIDE = re.compile(r"\([^)]*\)|\{[^}]*\}")
_SENSE = re.compile(r"\((\d+)\)")
_VERB = re.compile(r"\b(?:v1|v5[bgkmnrstuz](?:-[a-z])?|vk|vs-i|adj-i)\b")
_LEFT_OUT = re.compile(r"\((?:arch|obs|obsc|oik|ik|iK|oK|rare|vulg|X|dated)\b")
# What a gloss weighs by the sense it tells: what is told first is what a word mostly is.
_WEIGHTS = (0.9, 0.7, 0.55, 0.45)
_COMMON = "/(P)"  # behind the senses of a word that is
# What the last sound of a verb becomes before what is put behind it.
_ROWS = {
    "う": "わいえおっ", "く": "かきけこい", "ぐ": "がぎげごい", "す": "さしせそ", "つ": "たちてとっ",
    "ぬ": "なにねのん", "ぶ": "ばびべぼん", "む": "まみめもん", "る": "らりれろっ",
}  # fmt: skip


def read_edict(file: Path) -> Mapping[str, Mapping[str, float]]:
    """Return the glosses of each common word, with weights from 0 to 1."""
    weights: dict[str, dict[str, float]] = defaultdict(dict)
    for line in file.read_text(encoding="euc_jp", errors="replace").splitlines()[1:]:
        found = _ENTRY.match(line) if _COMMON in line else None
        if not found:
            continue
        word, told = found.groups()
        kind = _VERB.search(told)
        forms = [*_forms(word, kind.group()), word] if kind else [word]
        for gloss, weight in _glosses(told):
            for form in forms:
                weights[form][gloss] = max(weights[form].get(gloss, 0.0), weight)
    return weights


def _glosses(told: str) -> Iterator[tuple[str, float]]:
    """Yield each translation with what it weighs, but for senses that are of old or rare."""
    sense = 1
    left_out = False
    for part in told.split("/"):
        number = _SENSE.search(part)
        if number:
            sense = int(number[1])
        if number or part.startswith("("):
            left_out = bool(_LEFT_OUT.search(part))
        gloss = " ".join(_ASIDE.sub("", part).split()).strip(' .;:!?"').lower()
        if gloss and not left_out:
            yield gloss, _WEIGHTS[min(sense, len(_WEIGHTS)) - 1]


def _forms(word: str, kind: str) -> Iterator[str]:
    """Yield what stands of a verb or an adjective before its endings."""
    stem, last = word[:-1], word[-1]
    if len(stem) < 1:
        return
    if kind == "adj-i":
        yield from (stem + end for end in ("く", "かっ", "さ", "けれ"))
    elif kind == "v1":
        if len(stem) > 1:
            yield stem
    elif kind.startswith("v5"):
        yield from (stem + sound for sound in _ROWS.get(last, ""))
