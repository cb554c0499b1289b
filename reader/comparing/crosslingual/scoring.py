"""The probability that two sentences in two languages tell the same thing."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from reader.comparing.crosslingual.asides import share_what_is_told
from reader.comparing.crosslingual.features import FEATURES, match_pairs, measure_pairs
from reader.comparing.crosslingual.full_names import read_sentence
from reader.comparing.crosslingual.guards import may_link
from reader.comparing.crosslingual.lexicons import leads, read_lexicon
from reader.comparing.crosslingual.matching import Sentence
from reader.comparing.crosslingual.terms import find_terms
from reader.comparing.linking.model import Model, parse_model
from reader.comparing.linking.similarity import Likeness
from reader.text.tables import read_json

_SUREST = 0.99  # whatever the dictionaries say, somebody translated
# Terms that a sentence needs: of fewer, a chance match covers all.
_FEWEST_TERMS = 2


@lru_cache(maxsize=1)
def read_crosslingual_model() -> Model:
    """Read the model that ships with the program; `packaging/train_crosslingual.py` makes it."""
    return parse_model(read_crosslingual_tables(), FEATURES)


def read_crosslingual_tables() -> dict[str, Any]:
    """Read the tables that ship; `example` is what the features of a pair add up to that were learned from."""
    return read_json(__package__, "weights.json")


def score_by_words(
    left: Sequence[Sentence], right: Sequence[Sentence], languages: tuple[str, str], model: Model | None = None
) -> list[Likeness]:
    """Score the pairs of sentences worth asking, in order of their indices."""
    chosen = model or read_crosslingual_model()
    swapped = not leads(*languages)
    ours, theirs = (right, left) if swapped else (left, right)
    ordered = languages[::-1] if swapped else languages
    lexicons = read_lexicon(ordered[0]), read_lexicon(ordered[1])
    found = match_pairs((ours, theirs), ordered, lexicons)
    by_way_of_english = not lexicons[0].is_english
    return sorted(
        (
            Likeness(*((j, i) if swapped else (i, j)), *(min(_SUREST, value) for value in chosen.judge(one.features)))
            for (i, j), one in found.items()
            if may_link(one.features, by_way_of_english=by_way_of_english)
            and share_what_is_told(one.features, one.matches, (ours[i], theirs[j]))
        ),
        key=_place,
    )


def measure_sentences(
    english: Sequence[Sentence], foreign: Sequence[Sentence], language: str
) -> dict[tuple[int, int], tuple[float, ...]]:
    """Return the features of the pairs worth asking; `language` is that of the foreign sentences."""
    return measure_pairs((english, foreign), ("en", language), (read_lexicon("en"), read_lexicon(language)))


def distinct_terms(text: str, language: str) -> Sentence:
    """Return the terms of a sentence, each once; none of a sentence with so few that chance would cover them."""
    sentence = read_sentence(find_terms(text, language), text)
    return sentence if len(sentence) >= _FEWEST_TERMS else ()


def _place(likeness: Likeness) -> tuple[int, int]:
    return likeness.left, likeness.right
