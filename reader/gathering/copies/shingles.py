"""How much of a story's words stand in another, word by word: containment of shingles.

A shingle is a run of words (Broder, "On the Resemblance and Containment of Documents", 1997). Only what headline and
body say counts, so that the outlets' own lines, which cleaning and `shared_lines` set aside, make no likeness.
"""

from dataclasses import dataclass

from reader.comparing.profiling.normalization import identity
from reader.model.article import Article, Role

_RUN = 5
# Fewer shingles say little: a paywall's stub of three lines may stand in any report.
_FEWEST = 30


@dataclass(frozen=True, slots=True)
class Shingles:
    """The distinct shingles of a story, and the keys of its sentences in order, with and without its headline's."""

    runs: frozenset[tuple[str, ...]]
    sentences: tuple[tuple[str, ...], ...]
    body: tuple[tuple[str, ...], ...]


def shingles_of(article: Article) -> Shingles:
    """Cut the compared sentences of a story into runs of words, across the ends of sentences too."""
    places = article.compared_sentences()
    sentences = tuple(identity(article.sentence_text(place)) for place in places)
    told = zip(places, sentences, strict=True)
    body = tuple(sentence for place, sentence in told if article.role_of(place) is not Role.HEADLINE)
    words = [word for sentence in sentences for word in sentence]
    runs = frozenset(tuple(words[start : start + _RUN]) for start in range(len(words) - _RUN + 1))
    return Shingles(runs, sentences, body)


def containment(one: Shingles, other: Shingles) -> float:
    """Return the share of the shorter story's shingles that the longer one has too; 0 where there are too few.

    Two stories of the same sentences are one text, however short.
    """
    if one.sentences and one.sentences == other.sentences:
        return 1.0
    shorter = min(len(one.runs), len(other.runs))
    return len(one.runs & other.runs) / shorter if shorter >= _FEWEST else 0.0
