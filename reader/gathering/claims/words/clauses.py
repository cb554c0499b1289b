"""The clauses of a sentence, and what each tells."""

import re
from collections.abc import Collection, Sequence

from reader.comparing.differing.statements.quantities.figures.typed_numbers import is_out_of
from reader.comparing.differing.statements.tagged_words import TaggedWord, tag_words
from reader.gathering.claims.sentences import telling_terms_of
from reader.model.article import Article, Span
from reader.model.events.claim import Place

_CLAUSE_END = re.compile(r"[,;:–—]\s+|\s[–—-]\s|(?<=[”»\"])\s+")
_MARK = re.compile(r"[,;:–—]\s")
# What a clause begins with that has its subject in it: a verb goes on with that of the clause before, and so does what
# hangs on it ("to nationals of Sudan", "which released emails", "amid concerns").
_OPENINGS = ("article", "determiner", "pronoun", "number")
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


def with_dependent(clauses: Sequence[Span], article: Article) -> list[Span]:
    """Part clauses before the words that open one which depends on another: "A man died | when a ferry hit it".

    Not before what tells of whom or on what condition, nor where hardly a word would stand before or behind.
    """
    found: list[Span] = []
    for clause in clauses:
        start = clause.start
        for word in tag_words(clause.of(article.text), article.language or ""):
            before, behind = Span(start, clause.start + word.start), Span(clause.start + word.start, clause.end)
            if _opens_dependent(word) and all(
                len(terms_of(article, part)) >= _FEWEST_TERMS for part in (before, behind)
            ):
                found.append(before)
                start = behind.start
        found.append(Span(start, clause.end))
    return found


def _opens_dependent(word: TaggedWord) -> bool:
    entry = word.entry("subordinate")
    return entry is not None and not entry.value and word.entry("infinitive") is None


def tells_one_thing(place: Place, articles: Sequence[Article]) -> bool:
    """Tell whether a sentence has one clause."""
    article = articles[place[0]]
    return len(clauses_of(article, article.sentences[place[1]].span)) == 1


def has_opening(article: Article, clause: Span) -> bool:
    """Tell whether a clause behind another can stand alone.

    "Ordered the evacuation" lacks its subject, "for two days" what was done, "two of them" those who are meant.
    """
    tagged = tag_words(clause.of(article.text), article.language or "")
    words = [word for word in tagged if word.text[:1].isalnum() and not (word.joins and word.text.islower())]
    begins = bool(words) and (words[0].is_name or any(words[0].entry(kind) is not None for kind in _OPENINGS))
    is_share = len(words) > 1 and words[0].entry("number") is not None and is_out_of(words, 1)
    return begins and not is_share


def terms_of(article: Article, span: Span) -> frozenset[str]:
    """Return the terms of a part of a story that are not in every sentence of its language."""
    return telling_terms_of(span.of(article.text), article.language or "")


def is_told(terms: Collection[str], heard: Collection[str], share: float) -> bool:
    """Tell whether so large a share of terms was heard, and every number."""
    told = sum(term in heard for term in terms)
    return told >= share * len(terms) and all(term in heard for term in terms if term[0].isdigit())


def has_word_of_clause(worded: Place, place: Place, span: Span, articles: Sequence[Article]) -> bool:
    """Tell whether a sentence has any word of what stands between marks around a part of another one.

    Of two languages that is not asked.
    """
    own, article = articles[worded[0]], articles[place[0]]
    if own.language != article.language:
        return True
    sentence = article.sentences[place[1]].span
    begins = [sentence.start, *(sentence.start + mark.end() for mark in _MARK.finditer(sentence.of(article.text)))]
    start = max(begin for begin in begins if begin <= span.start)
    end = min((begin for begin in begins if begin >= span.end), default=sentence.end)
    return not terms_of(article, Span(start, end)).isdisjoint(terms_of(own, own.sentences[worded[1]].span))
