"""The probability that two sentences in two languages tell the same thing."""

import json
from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files

from reader.comparing.crosslingual.features import FEATURES, measure_pairs
from reader.comparing.crosslingual.lexicons import read_lexicon
from reader.comparing.crosslingual.matching import Sentence
from reader.comparing.crosslingual.terms import find_terms
from reader.comparing.linking.model import Model, parse_model
from reader.comparing.linking.similarity import Likeness

_SUREST = 0.99  # whatever the dictionaries say, somebody translated
# Terms that a sentence needs: of fewer, a chance match covers all.
_FEWEST_TERMS = 2


@lru_cache(maxsize=1)
def read_crosslingual_model() -> Model:
    """Read the tables that ship with the program; `packaging/train_crosslingual.py` makes them."""
    return parse_model(json.loads((files(__package__) / "weights.json").read_text(encoding="utf-8")), FEATURES)


def score_by_words(
    left: Sequence[str], right: Sequence[str], languages: tuple[str, str], model: Model | None = None
) -> list[Likeness]:
    """Score the pairs of sentences worth asking, in order of their indices; one of the languages is English."""
    chosen = model or read_crosslingual_model()
    if languages[0] != "en":
        pairs = measure_sentences(right, left, languages[0])
        found = [(j, i, features) for (i, j), features in pairs.items()]
    else:
        pairs = measure_sentences(left, right, languages[1])
        found = [(i, j, features) for (i, j), features in pairs.items()]
    return sorted((Likeness(i, j, min(_SUREST, chosen.probability(of))) for i, j, of in found), key=_place)


def measure_sentences(
    english: Sequence[str], foreign: Sequence[str], language: str
) -> dict[tuple[int, int], tuple[float, ...]]:
    """Return the features of the pairs worth asking."""
    ours = [_distinct_terms(text, "en") for text in english]
    theirs = [_distinct_terms(text, language) for text in foreign]
    return measure_pairs(ours, theirs, language, read_lexicon(language))


def _distinct_terms(text: str, language: str) -> Sentence:
    terms = tuple(dict.fromkeys(placed.term for placed in find_terms(text, language)))
    return terms if len(terms) >= _FEWEST_TERMS else ()


def _place(likeness: Likeness) -> tuple[int, int]:
    return likeness.left, likeness.right
