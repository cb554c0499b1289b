"""Make the tables of frequent words in reader/comparing/profiling/frequencies from the package wordfreq.

    python packaging/make_frequencies.py

Needs `pip install wordfreq` (3.1.1; code Apache-2.0, data CC BY-SA 4.0) beside the runtime dependencies. Words are
stemmed and folded as comparing does it, and the frequencies of one stem are summed. A line holds a Zipf frequency in
tenths (log10 of occurrences in a billion words, times ten) and the stems that have it.
"""

import math
from collections import defaultdict
from pathlib import Path

import wordfreq

from reader.comparing.profiling.normalization import split_words
from reader.comparing.profiling.stemming import stem

FOLDER = Path(__file__).resolve().parents[1] / "reader" / "comparing" / "profiling" / "frequencies"
# Languages of Argos that wordfreq has and whose words stand between blanks.
LANGUAGES = [
    *("ar", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr", "he", "hi", "hu", "id", "it", "ko"),
    *("lt", "lv", "ms", "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sl", "sv", "tr", "uk", "ur", "vi"),
]
RAREST = 1e-6  # of all words: rarer ones are no stem's larger part
STEMS = 2500
STEMS_OF_ENGLISH = 5000  # the language of most pairs, and of everything that was translated


def write_table(language: str) -> None:
    """Write the table of one language."""
    shares: dict[str, float] = defaultdict(float)
    for word, share in wordfreq.get_frequency_dict(language).items():
        if share < RAREST or word[0].isdigit():
            continue
        for token in split_words(word):
            for part in word[token.start : token.end].replace("’", "'").split("'"):
                if part:
                    shares[stem(part, language)] += share * 1e9
    ranked = sorted(shares.items(), key=lambda item: (-item[1], item[0]))
    lines: dict[int, list[str]] = {}
    for term, share in ranked[: STEMS_OF_ENGLISH if language == "en" else STEMS]:
        lines.setdefault(round(10 * math.log10(share)), []).append(term)
    text = "".join(f"{tenths} {' '.join(sorted(terms))}\n" for tenths, terms in lines.items())
    (FOLDER / f"{language}.txt").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    for code in LANGUAGES:
        write_table(code)
