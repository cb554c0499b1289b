"""Which parts of the sentence that words a claim are told by others too, and which stories tell all of these.

The shortest sentence that tells a claim may say more: "Police questioned the captain of the ferry, which ran aground".
Copies of a text are one voice: what only they say, nobody else tells.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from reader.comparing.differing.lexicons import read_lexicon
from reader.comparing.differing.statements.governed_words import negations
from reader.comparing.differing.statements.sentence_facts import read_facts
from reader.comparing.profiling.normalization import fold
from reader.comparing.profiling.profiles import Profile, find_quotations, profile
from reader.comparing.profiling.stemming import stem
from reader.comparing.terms.asides import find_aside
from reader.gathering.claims.words.clauses import (
    clauses_of,
    has_opening,
    has_word_of_clause,
    is_told,
    terms_of,
)
from reader.gathering.claims.words.parts import tellers_of_parts
from reader.gathering.claims.words.replacing import tells_otherwise
from reader.gathering.claims.words.tellingness import Telling
from reader.model.article import Article, Span
from reader.model.difference import DifferenceKind
from reader.model.events.claim import Claim, Extent, Member, MemberDifference, Place

# Of a clause's terms, and of what is told of a claim: more than half, since others have words of their own for it.
_TOLD, _WHOLE = 0.5, 0.6
_SAID = 0.65  # of what is no name: an office and a crew are not yet that somebody praised it
_KEPT = 0.6
_WORD = re.compile(r"\w+")
_Key = frozenset[tuple[int, int, Span | None]]


def with_coverage(claim: Claim, articles: Sequence[Article], heads: Sequence[int], telling: Telling) -> Claim:
    """Return the claim with the parts that others tell too, and the stories that tell all of them.

    `heads` names the story whose text each one prints, `telling` says what its event is not about. Words of two
    languages are not compared: of a claim that is told in another one alone all is told, and by its own story whole.
    """
    wording = claim.worded_by
    article = articles[wording.story]
    terms = _terms_by_story(claim, articles)
    others = {n: found for n, found in terms.items() if articles[n].language == article.language}
    heard = frozenset[str]().union(*(f for n, f in others.items() if heads[n] != heads[wording.story]))
    clauses = clauses_of(article, article.sentences[wording.sentence].span)
    told = _told(article, clauses, heard)
    if told and tells_names_alone(article, _sentence(article, wording), told) and len(others) < len(terms):
        told = []  # who tells it in another language is linked to more than a name
    covered = replace(claim, told=tuple(told))
    parted = tellers_of_parts(covered.told or clauses, claim, articles)
    covered = replace(covered, linked=tuple(sorted((*claim.linked, *parted))))
    whole = tuple(sorted({story for story, _ in _whole_places(covered, articles, telling)}))
    return replace(covered, whole=whole, altered=tuple(sorted(_altered(claim, articles))))


def with_subject(claim: Claim, articles: Sequence[Article], telling: Telling) -> Claim:
    """Return the claim with the subject of what others tell, be it told by nobody else: a row reads as a sentence.

    With what another story tells otherwise too: a cell that says so hangs on it.
    """
    wording = claim.worded_by
    article = articles[wording.story]
    clauses = clauses_of(article, article.sentences[wording.sentence].span)
    disputed = [clause for clause in clauses if clause not in claim.told and _is_disputed(clause, claim)]
    told = tuple(sorted((*claim.told, *disputed))) if claim.told else ()
    if told and not has_opening(article, told[0]):
        told = (*clauses[: clauses.index(told[0])], *told)
    if told == claim.told:
        return claim
    worded = replace(claim, told=told if len(told) < len(clauses) else ())
    whole = {story for story, _ in _whole_places(worded, articles, telling)}
    return replace(worded, whole=tuple(sorted(whole.intersection(claim.whole))))


def _is_disputed(clause: Span, claim: Claim) -> bool:
    """Tell whether a value stands in a clause of what words a claim that another story has otherwise."""
    values = (span for one in claim.differs for number, span in one.values() if number == claim.wording)
    return any(span is not None and clause.start <= span.start < clause.end for span in values)


def with_extents(claim: Claim, articles: Sequence[Article], telling: Telling) -> Claim:
    """Return the claim with how much of it each sentence tells: of a story that tells it whole one does."""
    whole = _whole_places(claim, articles, telling)

    def marked(one: Member) -> Member:
        return replace(one, how=Extent.FULL if one.place in whole else Extent.PART)

    return replace(claim, members=tuple(map(marked, claim.members)), linked=tuple(map(marked, claim.linked)))


def tells_names_alone(article: Article, sentence: Span, parts: Sequence[Span]) -> bool:
    """Tell whether parts of a sentence have no word but its names, and who speaks."""
    text = article.text
    terms = frozenset[str]().union(*(terms_of(article, part) for part in parts))
    said = frozenset[str]().union(*(find_aside(part.of(text), article.language or "").source for part in parts))
    return terms <= _profile(article, sentence).names | said


def _whole_places(claim: Claim, articles: Sequence[Article], telling: Telling) -> frozenset[Place]:
    """Return the sentences that tell all that a claim says, and not only what it is about."""
    wording = claim.worded_by
    article = articles[wording.story]
    parts = claim.told or clauses_of(article, article.sentences[wording.sentence].span)
    asked = frozenset[str]().union(*(terms_of(article, clause) for clause in parts))
    names = frozenset[str]().union(*(_profile(article, clause).names for clause in parts))
    said = telling(asked - names, len(claim.tellers()))
    denies = _denies(article, article.sentences[wording.sentence].span)
    words = " ".join(clause.of(article.text) for clause in parts)
    whole = {
        one.place
        for one in claim.tellers()
        if articles[one.story].language == article.language
        and _denies(articles[one.story], _sentence(articles[one.story], one)) is denies
        and is_told(asked, found := terms_of(articles[one.story], _sentence(articles[one.story], one)), _WHOLE)
        and is_told(asked - names, found, _SAID)
        and is_told(said, found, _WHOLE)
        and not tells_otherwise(words, articles[one.story].sentence_text(one.sentence), article.language or "")
    }
    return frozenset(whole | {wording.place})


def _altered(claim: Claim, articles: Sequence[Article]) -> frozenset[int]:
    """Return the stories that quote what the claim quotes in other words, and nowhere in its own."""
    article, wording = articles[claim.worded_by.story], claim.worded_by
    asked = _quoted(article, wording)
    same: dict[int, bool] = {}
    for one in claim.tellers():
        quoted = _quoted(articles[one.story], one)
        if asked and quoted and articles[one.story].language == article.language:
            is_same = not tells_otherwise(asked, quoted, article.language or "")
            same[one.story] = same.get(one.story, False) or is_same
    return frozenset(story for story, is_same in same.items() if not is_same)


def _quoted(article: Article, one: Member) -> str:
    """Return what stands between quotes in a sentence."""
    text = article.sentence_text(one.sentence)
    return " ".join(text[start:end] for start, end in find_quotations(text))


def with_own_differences(claims: Sequence[Claim], articles: Sequence[Article]) -> tuple[Claim, ...]:
    """Return claims without what differs beside the point, where the same stands with a claim that says it.

    One that a ship ran aground is told by sentences that count passengers too, each in its way; one that 12,000 had to
    leave, by one that says who ordered it. What denies the whole stays with a claim that holds the other's sentences.
    """
    worded = [{_key(claim, one) for one in _said(claim, articles)} for claim in claims]
    places = [frozenset(one.place for one in claim.tellers()) for claim in claims]
    saying: dict[_Key, list[frozenset[Place]]] = {}
    for keys, own in zip(worded, places, strict=True):
        for key in keys:
            saying.setdefault(key, []).append(own)

    def is_beside(one: MemberDifference, number: int) -> bool:
        key = _key(claims[number], one)
        is_denial = one.difference.kind is DifferenceKind.NEGATION and _is_about(claims[number], one, articles)
        stays = key in worded[number] or (is_denial and any(own <= places[number] for own in saying.get(key, ())))
        return key in saying and not stays

    return tuple(
        claim.without([one for one in claim.differs if is_beside(one, number)]) for number, claim in enumerate(claims)
    )


def _is_about(claim: Claim, one: MemberDifference, articles: Sequence[Article]) -> bool:
    """Tell whether the words of a claim have a word of either clause in which something differs."""
    sides = zip(claim.sides_of(one), (one.difference.left, one.difference.right), strict=True)
    told = ((side.place, span) for side, span in sides if span is not None)
    return any(has_word_of_clause(claim.worded_by.place, place, span, articles) for place, span in told)


def _said(claim: Claim, articles: Sequence[Article]) -> list[MemberDifference]:
    """Return what differs that the words of a claim say, and the dates that differ from one of it: "7.40 Uhr"."""
    said = [one for one in claim.differs if _is_said(claim, one, articles)]
    dates = {value for one in said if one.difference.kind is DifferenceKind.DATE for value in one.values()}
    return [
        one
        for one in claim.differs
        if one in said or (one.difference.kind is DifferenceKind.DATE and not dates.isdisjoint(one.values()))
    ]


def _is_said(claim: Claim, one: MemberDifference, articles: Sequence[Article]) -> bool:
    """Tell whether a value that differs stands in what words a claim, be it another one's there."""
    wording = claim.worded_by
    words = articles[wording.story].sentence_text(wording.sentence).casefold()
    sides = zip(claim.sides_of(one), (one.difference.left, one.difference.right), strict=True)
    values = (span.of(articles[side.story].text).casefold() for side, span in sides if span is not None)
    said = _words(claim, one) or any(re.search(rf"\b{re.escape(value)}\b", words) for value in values)
    return said or (one.difference.kind is DifferenceKind.NEGATION and _tells_what_is_denied(claim, one, articles))


def _tells_what_is_denied(claim: Claim, one: MemberDifference, articles: Sequence[Article]) -> bool:
    """Tell whether the words of a claim have what one of two sentences denies: "was arrested", "not been arrested"."""
    wording = claim.worded_by
    article = articles[wording.story]
    asked = terms_of(article, article.sentences[wording.sentence].span)
    sides = zip(claim.sides_of(one), (one.difference.left, one.difference.right), strict=True)
    return any(
        span is not None
        and articles[side.story].language == article.language
        and not asked.isdisjoint(terms_of(articles[side.story], span))
        for side, span in sides
    )


def _words(claim: Claim, one: MemberDifference) -> bool:
    """Tell whether a value that differs stands in what words a claim."""
    span = next((found for member, found in one.values() if member == claim.wording), None)
    is_told = span is not None and any(part.start <= span.start and span.end <= part.end for part in claim.told)
    return claim.wording in (one.left, one.right) and (not claim.told or is_told)


def _key(claim: Claim, one: MemberDifference) -> _Key:
    sides = zip(claim.sides_of(one), (one.difference.left, one.difference.right), strict=True)
    return frozenset((member.story, member.sentence, span) for member, span in sides)


def _told(article: Article, clauses: Sequence[Span], heard: frozenset[str]) -> list[Span]:
    """Return the clauses that were heard elsewhere; none, which stands for all, where the others may not go.

    Where somebody says it, the subject or the verb would stay alone; and most of what was heard has to stay.
    """
    told = [clause for clause in clauses if is_told(terms_of(article, clause), heard, _TOLD)]
    gone = [clause for clause in clauses if clause not in told]
    of_sentence, kept = (
        frozenset[str]().union(*(terms_of(article, clause) for clause in some)) & heard for some in (clauses, told)
    )
    may_go = len(kept) >= _KEPT * len(of_sentence) and not any(_says(article, clause) for clause in clauses)
    return told if gone and kept and may_go else []


def _says(article: Article, clause: Span) -> bool:
    verbs, language = _verbs_of_saying(article.language or ""), article.language or ""
    return any(stem(fold(word), language) in verbs for word in _WORD.findall(clause.of(article.text)))


@lru_cache(maxsize=32)
def _verbs_of_saying(language: str) -> frozenset[str]:
    entries = (entry for found in read_lexicon(language).entries.values() for entry in found)
    return frozenset(entry.stems[0] for entry in entries if entry.kind == "speech")


def _sentence(article: Article, one: Member) -> Span:
    return article.sentences[one.sentence].span


def _denies(article: Article, span: Span) -> bool:
    """Tell whether a sentence denies something, or says that nobody does it; who denies twice denies nothing."""
    return len(negations(read_facts(span.of(article.text), article.language or "", None).words)) % 2 == 1


def _profile(article: Article, span: Span) -> Profile:
    return profile(span.of(article.text), article.language or "")


def _terms_by_story(claim: Claim, articles: Sequence[Article]) -> Mapping[int, frozenset[str]]:
    places: set[Place] = {one.place for one in claim.tellers()}
    found: dict[int, frozenset[str]] = {}
    for story, sentence in sorted(places):
        own = terms_of(articles[story], articles[story].sentences[sentence].span)
        found[story] = found.get(story, frozenset()) | own
    return found
