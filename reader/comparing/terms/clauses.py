"""What each clause of a sentence holds, for sentences to be compared clause by clause."""

import re
from functools import lru_cache

from reader.comparing.differing.lexicons import beginnings_of_clauses
from reader.comparing.profiling.normalization import split_words
from reader.comparing.profiling.profiles import split_parts, split_terms
from reader.text.datelines import find_dateline_end

# Marks between two words that part clauses; those inside of a number or an abbreviation stand between no two words.
_MARK = re.compile(r"[,;:–—.!?…،؛。，、；：！？“”\"«»()\[\]]")


@lru_cache(maxsize=1 << 12)
def split_clauses(text: str, language: str) -> tuple[frozenset[str], ...]:
    """Return the terms of each clause of a sentence, without the dateline before it.

    Clauses end at marks, and before a word that begins one of its own: "because", "who".
    """
    whole, text = text, text[find_dateline_end(text) :]
    beginnings = beginnings_of_clauses(language)
    starts: list[int] = []
    end = 0
    for at, (start, stop, _, key) in enumerate(split_words(text)):
        # Nothing or a blank stands between most words.
        is_parted = start != end and (start != end + 1 or text[end] != " ") and _MARK.search(text, end, start)
        if is_parted or not at or key in beginnings:
            starts.append(at)
        end = stop
    parts = split_parts(text, language, starts) if len(starts) > 1 else (split_terms(whole, language),)
    return tuple(filter(None, parts))
