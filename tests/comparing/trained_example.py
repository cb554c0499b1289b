"""Two pairs of short stories that tables of weights are remembered by.

Whoever trains the tables writes into them what the features of these pairs add up to. Where they add up to something
else later, the tables were learned from other features than the program measures.
"""

import json
import zlib
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from reader.comparing.article_profiles import describe_sides, profile
from reader.comparing.crosslingual.features import FEATURES as FEATURES_BY_WORDS
from reader.comparing.crosslingual.scoring import distinct_terms, measure_sentences
from reader.comparing.linking.features import FEATURES
from reader.comparing.linking.similarity import pair_features
from tests.quality.linking.link_scores import build_article

NEAR = 0.02  # a change so small moves no link of the labelled pairs

ONE = (
    "Harbour of Aldin closed after storm tears crane loose",
    "The mayor of Aldin, Ilse Belmonte, closed the harbour on Monday after a storm had torn a crane from its rails.",
    'Nobody was hurt, but 120 trucks of vegetables could not be shipped, she said: "We will not risk a single life."',
    "The Port Workers' Union had asked for stronger anchors in 2014, and again 5 per cent more staff in March.",
    "Ferries to Sorvia are expected to sail again on Thursday, if the wind dies down.",
)
OTHER = (
    "Storm shuts Aldin port",
    "A crane came off its rails in high winds, and Mayor Belmonte shut the port of Aldin on Monday.",
    '"We will not risk a single life," Belmonte told reporters, as 120 lorries with vegetables waited at the gates.',
    "Unions say that they demanded better anchoring of the cranes as early as 2014.",
    "In Sorvia, 40 kilometers away, schools stayed open.",
)
GREEK = (
    "Η καταιγίδα έκλεισε το λιμάνι του Άλντιν",
    "Η δήμαρχος Ίλζε Μπελμόντε έκλεισε τη Δευτέρα το λιμάνι του Άλντιν, όταν η καταιγίδα παρέσυρε έναν γερανό.",
    "«Δεν θα διακινδυνεύσουμε ούτε μία ζωή», είπε, ενώ 120 φορτηγά με λαχανικά περίμεναν στις πύλες.",
    "Το συνδικάτο των εργατών είχε ζητήσει ισχυρότερες άγκυρες ήδη από το 2014.",
    "Τα πλοία για τη Σόρβια αναμένεται να αποπλεύσουν ξανά την Πέμπτη.",
)


def measure_example() -> dict[str, float]:
    """Add up each feature of the linker over the pairs of the English stories."""
    _, lefts, rights = describe_sides(profile(build_article(ONE, "en")), profile(build_article(OTHER, "en")))
    return _add_up(FEATURES, pair_features(lefts, rights, ("en", "en")).values())


def measure_example_by_words() -> dict[str, float]:
    """Add up each feature across languages over the pairs of the English story and the Greek one."""
    terms = [distinct_terms(text, "en") for text in ONE], [distinct_terms(text, "el") for text in GREEK]
    return _add_up(FEATURES_BY_WORDS, measure_sentences(*terms, "el").values())


def sum_of_tables(tables: Mapping[str, Any]) -> int:
    """Return a check sum of both tables, which tells if somebody changed them by hand."""
    return zlib.crc32(json.dumps([tables["reports"], tables["versions"]], sort_keys=True).encode())


def _add_up(names: Sequence[str], pairs: Iterable[Sequence[float]]) -> dict[str, float]:
    return {name: round(sum(values), 4) for name, values in zip(names, zip(*pairs, strict=True), strict=True)}
