"""Which stories deny what words a claim, or tell what it denies: they tell no part of it, though they are linked to it.

1. Nobody beside a number of them: "No one was detained" of a claim that two people were.
2. What is not excluded beside what is, or will not be: "did not rule out" of a claim that she ruled it out.
"""

from collections.abc import Sequence

from reader.comparing.differing.statements.governed_words import governed_word, negations_of
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, read_facts, read_once
from reader.model.article import Article
from reader.model.difference import DifferenceKind
from reader.model.events.claim import Claim, Member


def find_denying(claim: Claim, articles: Sequence[Article]) -> tuple[int, ...]:
    """Return the stories all of whose sentences deny what words the claim, or tell what it denies."""
    worded = _facts(claim.worded_by, articles)
    said: dict[int, bool] = {}
    for one in claim.tellers():
        said[one.story] = said.get(one.story, True) and contradict(worded, _facts(one, articles))
    return tuple(sorted(story for story, is_denial in said.items() if is_denial))


def _facts(one: Member, articles: Sequence[Article]) -> SentenceFacts:
    article = articles[one.story]
    return read_facts(article.sentence_text(one.sentence), article.language or "", None)


def contradict(one: SentenceFacts, other: SentenceFacts) -> bool:
    """Tell whether one of two sentences denies what the other tells."""
    return any(
        _counts_whom_nobody_is(mine, theirs) or _excludes_what_is_open(mine, theirs)
        for mine, theirs in ((one, other), (other, one))
    )


def _counts_whom_nobody_is(one: SentenceFacts, other: SentenceFacts) -> bool:
    """Tell whether a sentence begins with nobody, and counts nothing, where another one counts and denies nothing."""
    is_nobody = negations_of(one)[:1] == (0,) and not _counts(one)
    return is_nobody and _counts(other) and not negations_of(other) and "refusal" not in other.kinds


def _counts(facts: SentenceFacts) -> bool:
    return any(one.kind is DifferenceKind.NUMBER and not one.dimension and one.value for one in facts.quantities)


def _excludes_what_is_open(one: SentenceFacts, other: SentenceFacts) -> bool:
    """Tell whether a sentence denies or excludes something, where another one excludes nothing, and says so.

    "Nobody was dismissed" leaves nothing open of a sentence that denies in other words that anybody was.
    """
    is_open = _left_open(other)
    is_denied = bool(negations_of(one))
    own = {word.stem for word in one.words}
    return bool(is_open) and not _left_open(one) and (not is_open & own if is_denied else "refusal" in one.kinds)


@read_once
def _left_open(facts: SentenceFacts) -> frozenset[str]:
    """Return the stems of words that exclude something, and are denied."""
    governed = [governed_word(facts.words, at, "negation") for at in negations_of(facts)]
    return frozenset(word.stem for word in governed if word is not None and word.entry("refusal") is not None)
