"""Which stories have a long sentence of a claim word by word as one before them, though their texts are their own.

Two outlets that print an agency's lead, with or without its name, have it from one source. What somebody is quoted with
is the same in every outlet that heard it.
"""

from collections.abc import Sequence
from dataclasses import replace

from reader.comparing.profiling.normalization import identity
from reader.comparing.profiling.profiles import find_quotations
from reader.model.article import Article
from reader.model.events.claim import Claim
from reader.text.datelines import find_dateline_end

_FEWEST = 15  # words: two may come upon a shorter sentence each by itself


def with_echoes(claim: Claim, articles: Sequence[Article]) -> Claim:
    """Return the claim with the stories that have a sentence of it from where one before them has it."""
    firsts: dict[tuple[str, ...], int] = {}
    echoing = set[int]()
    for one in sorted(claim.telling()):
        text = articles[one.story].sentence_text(one.sentence)
        if len(text.split()) < _FEWEST or any(find_quotations(text)):
            continue
        words = identity(text[find_dateline_end(text) :])
        if len(words) >= _FEWEST and firsts.setdefault(words, one.story) != one.story:
            echoing.add(one.story)
    return replace(claim, echoing=tuple(sorted(echoing)))
