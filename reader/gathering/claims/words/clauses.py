"""The clauses of a sentence, and what each tells."""

import re
from collections.abc import Collection

from reader.gathering.claims.sentences import telling_terms_of
from reader.model.article import Article, Span

_CLAUSE_END = re.compile(r"[,;:–—]\s+|\s[–—-]\s|(?<=[”»\"])\s+")
_FEWEST_TERMS = 2  # of a clause of its own: a date or an apposition of one word belongs to the clause before it


def clauses_of(article: Article, sentence: Span) -> list[Span]:
    """Part a sentence at its marks; what has hardly a word of its own stays with the clause before it."""
    text = sentence.of(article.text)
    ends = [*(found.end() for found in _CLAUSE_END.finditer(text)), len(text)]
    clauses: list[Span] = []
    start = sentence.start
    for end in ends:
        clause = Span(start, sentence.start + end)
        if clauses and len(terms_of(article, clause)) < _FEWEST_TERMS:
            clauses[-1] = Span(clauses[-1].start, clause.end)
        else:
            clauses.append(clause)
        start = clause.end
    if len(clauses) > 1 and len(terms_of(article, clauses[0])) < _FEWEST_TERMS:
        clauses[:2] = [Span(clauses[0].start, clauses[1].end)]
    return clauses


def terms_of(article: Article, span: Span) -> frozenset[str]:
    """Return the terms of a part of a story that are not in every sentence of its language."""
    return telling_terms_of(span.of(article.text), article.language or "")


def is_told(terms: Collection[str], heard: Collection[str], share: float) -> bool:
    """Tell whether so large a share of terms was heard, and every number."""
    told = sum(term in heard for term in terms)
    return told >= share * len(terms) and all(term in heard for term in terms if term[0].isdigit())
