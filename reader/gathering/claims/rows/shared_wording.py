"""Rows read as what their stories share: in the words of one whose main clause others tell, and each fact once.

"The mayor resigned on Thursday, two days after the bridge had fallen" words no row on the fall of the bridge, which all
others tell: they are linked to what the mayor's sentence says beside its point.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from reader.comparing.differing.statements.sentence_facts import read_facts
from reader.comparing.profiling.profiles import profile
from reader.gathering.claims.describing import main_language
from reader.gathering.claims.disputes.counting import count_otherwise
from reader.gathering.claims.disputes.opposing import find_opposed_pairs
from reader.gathering.claims.likeness import Likeness
from reader.gathering.claims.rows.joining import with_members
from reader.gathering.claims.sentences import words_of
from reader.gathering.claims.words.clauses import clauses_of, terms_of, with_dependent
from reader.gathering.claims.words.replacing import are_aligned
from reader.gathering.claims.words.tellingness import Telling
from reader.model.article import Article
from reader.model.events.claim import Claim, Extent, Member, Place

_TOLD = 0.5  # of the terms of a main clause, as of a part that others tell
_FEWEST = 3  # stories: what two tell is told by both or by none
_MOST = 0.5  # of the others, as of the sentences of two claims that are one
_FEWEST_WORDS = 2  # that two sentences have in common, as where two stories say more than names
_OF_SOMEBODY = frozenset({"role", "post", "anybody", "speech", "weekday", "month", "day"})
_NEARER = 0.1  # on average to all others: less is chance


def with_shared_wordings(
    claims: Sequence[Claim], articles: Sequence[Article], likeness: Likeness, telling: Telling
) -> tuple[Claim, ...]:
    """Return the claims, those whose main clause nobody else tells in the words of who is likest to all others."""
    main = main_language(articles)
    kept: list[Claim] = []
    foreign = []
    for claim in claims:
        wording = claim.worded_by
        if articles[wording.story].language == main:
            kept.append(_reworded(claim, articles, likeness, telling))
        else:
            foreign.append(claim)
    left = []
    for claim in foreign:
        wording = claim.worded_by
        own = [one for one in claim.tellers() if articles[one.story].language == main]
        sure = [
            one
            for one in own
            if likeness.is_sure(one.place, wording.place)
            and not find_opposed_pairs([(one.place, wording.place)], articles)
        ]
        shared = [one for one in sure if _is_shared(one, claim, articles, telling)]
        best = _likest(shared or sure or own, claim, likeness)
        same = next((n for n, one in enumerate(kept) if best is not None and _is_worded(one, best, articles)), None)
        if best is None:
            left.append(claim)
        elif same is not None:
            kept[same] = _with_tellers(kept[same], claim)
        else:
            kept.append(worded_by(claim, best))
    return (*_with_each_wording_once(kept), *left)


def _with_each_wording_once(claims: Sequence[Claim]) -> list[Claim]:
    """Return the claims, one of two that read the same: it has the stories of both."""
    kept: dict[Place, Claim] = {}
    for claim in claims:
        wording = claim.worded_by.place
        kept[wording] = _with_tellers(kept[wording], claim) if wording in kept else claim
    return list(kept.values())


def _reworded(claim: Claim, articles: Sequence[Article], likeness: Likeness, telling: Telling) -> Claim:
    """Return a claim whose main clause nobody else tells in the words of who is likest to all others."""
    wording = claim.worded_by
    language = articles[wording.story].language
    others = [one for one in claim.tellers() if articles[one.story].language == language and one.story != wording.story]
    if len({one.story for one in claim.tellers()}) < _FEWEST or _is_shared(wording, claim, articles, telling):
        return claim
    beside = [one for one in others if _is_beside(one, wording, claim, articles, telling)]
    sharing = [one for one in others if _is_shared(one, claim, articles, telling)]
    if not sharing and _counts_alone(wording, others, articles):
        same = (wording, *others)
        sharing = [one for one in others if not _counts_alone(one, [n for n in same if n.story != one.story], articles)]
    own = _nearness(wording, claim, likeness)
    if len(beside) > _MOST * len(others):
        best, least = _likest(beside, claim, likeness), 0.0
    elif sharing:
        best, least = _likest(sharing, claim, likeness), own - _NEARER
    else:
        best, least = _likest(others, claim, likeness), own + _NEARER
    return claim if best is None or _nearness(best, claim, likeness) < least else worded_by(claim, best)


def _likest(some: Iterable[Member], claim: Claim, likeness: Likeness) -> Member | None:
    return max(some, key=lambda one: (_nearness(one, claim, likeness), -one.story, -one.sentence), default=None)


def _is_worded(claim: Claim, one: Member, articles: Sequence[Article]) -> bool:
    """Tell whether a claim has the words of a sentence."""
    return words_of(_text(claim.worded_by, articles)) == words_of(_text(one, articles))


def _with_tellers(claim: Claim, other: Claim) -> Claim:
    """Return a claim with the sentences by which further stories tell another one of the same words."""
    told = {one.story for one in claim.tellers()}
    further = {replace(one, how=Extent.PART) for one in other.tellers() if one.story not in told}
    return replace(claim, linked=tuple(sorted(further.union(claim.linked))))


def without_repeated(claims: Sequence[Claim], articles: Sequence[Article]) -> list[Claim]:
    """Return the claims without those that say nothing of their own, and whose tellers tell another one that has more.

    Such is one that has no words of its own, or none in the language of most stories, or that one story alone tells;
    and one each of whose tellers tells another one, what words that among them: the two tell each other, though one is
    merely linked there. Of four such on five labelled events all tell one fact.
    """
    main = main_language(articles)
    places = [frozenset(one.place for one in claim.telling()) for claim in claims]
    worded = [claim.worded_by.place for claim in claims]

    held = [frozenset(one.place for one in claim.tellers()) for claim in claims]

    def is_denied_there(number: int) -> bool:
        """Tell whether one story alone tells a claim, and does so in another that others tell, which it denies."""
        own, voices = held[number], {story for story, _ in places[number]}
        return len(voices) == 1 and any(
            own <= held[other]
            and _clashing(claims[number]) <= _clashing(claims[other])
            and voices <= {*claims[other].denying}
            for other in kept
        )

    def repeats(number: int) -> int | None:
        own, wording = places[number], worded[number]
        if is_denied_there(number):
            return number
        if len({story for story, _ in own}) == 1 and not claims[number].denying and not _clashing(claims[number]):
            return number  # whoever else seemed to tell it is not known to
        is_foreign = articles[wording[0]].language != main or len({story for story, _ in own}) == 1
        for other in kept:
            told = places[other]
            beside = own - told
            is_within = not beside or (len(beside) == 1 and len(own) >= _FEWEST and wording in told)
            if not is_within or not _clashing(claims[number]) <= _clashing(claims[other]):
                continue
            if is_foreign or (worded[other] in own and not beside) or _say_the_same(wording, worded[other], articles):
                return other
        return None

    kept: list[int] = []
    joining: dict[int, set[Place]] = {}
    for number in sorted(range(len(claims)), key=lambda one: (-len(places[one]), one)):
        other = repeats(number)
        if other is None:
            kept.append(number)
        elif other != number and worded[other] in places[number]:
            joining.setdefault(other, set()).add(worded[number])
    return [with_members(claims[number], joining.get(number, ())) for number in sorted(kept)]


def _say_the_same(one: Place, other: Place, articles: Sequence[Article]) -> bool:
    """Tell whether two sentences are the same, or nearly, word by word."""
    left, right = (" ".join(words_of(articles[story].sentence_text(sentence))) for story, sentence in (one, other))
    return left == right or are_aligned(left, right, articles[one[0]].language or "")


def _clashing(claim: Claim) -> frozenset[frozenset[Place]]:
    return frozenset(frozenset(side.place for side in claim.sides_of(one)) for one in claim.clashes())


def _is_shared(wording: Member, claim: Claim, articles: Sequence[Article], telling: Telling) -> bool:
    """Tell whether another story tells the main clause of a sentence, as far as its words show."""
    asked, _ = _parts_of(wording, claim, articles, telling)
    others = [
        one
        for one in claim.tellers()
        if one.story != wording.story and articles[one.story].language == articles[wording.story].language
    ]
    if not others:
        return True
    return any(len(asked & _terms(one, articles)) >= _TOLD * len(asked) for one in others) and not (
        _counts_alone(wording, others, articles)
    )


def _counts_alone(wording: Member, others: Sequence[Member], articles: Sequence[Article]) -> bool:
    """Tell whether the main clause of a sentence counts what others do not count, as it does or otherwise."""
    article = articles[wording.story]
    language = article.language or ""
    clause = with_dependent(clauses_of(article, article.sentences[wording.sentence].span), article)[0]
    numbers = profile(clause.of(article.text), language).numbers
    told = clause.of(article.text), language
    return bool(numbers) and not any(
        numbers & profile(_text(one, articles), language).numbers
        or count_otherwise(told, (_text(one, articles), language))
        for one in others
    )


def _is_beside(one: Member, wording: Member, claim: Claim, articles: Sequence[Article], telling: Telling) -> bool:
    """Tell whether a sentence has words of what another one says beside its point, and fewer of its main clause."""
    main, rest = _parts_of(wording, claim, articles, telling)
    heard = _terms(one, articles)
    return len(rest & heard) >= max(_FEWEST_WORDS, len(main & heard) + 1)


def _parts_of(
    wording: Member, claim: Claim, articles: Sequence[Article], telling: Telling
) -> tuple[frozenset[str], frozenset[str]]:
    """Return what the first clause that says something says, and what the others do, but for names, offices, numbers.

    Of what its event is about a main clause says nothing.
    """
    article = articles[wording.story]
    language = article.language or ""
    texts = (_text(one, articles) for one in claim.tellers() if articles[one.story].language == article.language)
    names = frozenset[str]().union(*(profile(text, language).names for text in texts))
    found = []
    for clause in with_dependent(clauses_of(article, article.sentences[wording.sentence].span), article):
        unsaid = names | _offices(clause.of(article.text), language)
        found.append(frozenset(term for term in terms_of(article, clause) - unsaid if not term[0].isdigit()))
    own = [telling(terms, len(claim.tellers())) for terms in found]
    at = next((n for n, terms in enumerate(own) if terms), 0)
    return own[at], frozenset[str]().union(*found[:at], *found[at + 1 :])


def _text(one: Member, articles: Sequence[Article]) -> str:
    return articles[one.story].sentence_text(one.sentence)


def _offices(text: str, language: str) -> frozenset[str]:
    """Return the stems that say who somebody is, that somebody says it, and when."""
    words = read_facts(text, language, None).words
    found = ((at, entry) for at, word in enumerate(words) for entry in word.entries if entry.kind in _OF_SOMEBODY)
    return frozenset(word.stem for at, entry in found for word in words[at : at + len(entry.stems)])


def _terms(one: Member, articles: Sequence[Article]) -> frozenset[str]:
    article = articles[one.story]
    return terms_of(article, article.sentences[one.sentence].span)


def _nearness(one: Member, claim: Claim, likeness: Likeness) -> float:
    """Return how like a sentence is on average to what is likest to it of each other story."""
    best: dict[int, float] = {}
    for other in claim.tellers():
        if other.story != one.story:
            score = likeness.of(one.place, other.place)
            best[other.story] = max(best.get(other.story, 0.0), score)
    return sum(best.values()) / max(1, len(best))


def worded_by(claim: Claim, best: Member) -> Claim:
    """Return a claim in the words of one of its tellers, which is a member then."""
    members = sorted({*claim.members, best})
    linked = tuple(one for one in claim.linked if one != best)
    members = [replace(one, how=Extent.FULL) if one == best else one for one in members]
    wording = next(n for n, one in enumerate(members) if one.place == best.place)
    return replace(claim, members=tuple(members), linked=linked, wording=wording)
