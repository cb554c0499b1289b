"""Which sentences share with what words a claim only what is cut away of it, as no other story tells that.

"Stadium crush kills 11, parliament to investigate" reads "Stadium crush kills 11 …" where the others tell that alone:
who tells of the parliament is linked to the sentence, and tells nothing of what is shown.
"""

from collections.abc import Collection, Sequence

from reader.comparing.crosslingual.lexicons import is_offered
from reader.comparing.crosslingual.words import match_words
from reader.comparing.differing.statements.tagged_words import tag_words
from reader.model.article import Article, Span
from reader.model.events.claim import Claim

_FEWEST = 2  # words of one language that are shared with what is cut: one may be in any clause

Text = tuple[str, str]
"""A sentence and its language."""


def find_linked_by_cut(claim: Claim, articles: Sequence[Article]) -> tuple[int, ...]:
    """Return the stories all of whose sentences share with a claim nothing but what is cut away of its wording."""
    wording = claim.worded_by
    article = articles[wording.story]
    start = article.sentences[wording.sentence].span.start
    shown = [Span(part.start - start, part.end - start) for part in claim.told]
    worded = article.sentence_text(wording.sentence), article.language or ""
    said: dict[int, bool] = {}
    for one in claim.tellers() if shown else ():
        told = articles[one.story].sentence_text(one.sentence), articles[one.story].language or ""
        said[one.story] = said.get(one.story, True) and share_only_what_is_cut(worded, shown, told)
    return tuple(sorted(story for story, is_cut in said.items() if is_cut))


def share_only_what_is_cut(worded: Text, shown: Collection[Span], told: Text) -> bool:
    """Tell whether a text shares with another one words beside its `shown` parts, and in these names at most."""
    words = {word.start: word for word in tag_words(*worded) if word.is_content}
    if worded[1] == told[1]:
        stems = {word.stem for word in tag_words(*told) if word.is_content}
        shared, fewest = [at for at, word in words.items() if word.stem in stems], _FEWEST
    else:
        pairs = match_words(worded, told) if is_offered(worded[1], told[1]) else ()
        shared, fewest = [pair.left[0] for pair in pairs if pair.left[0] in words], 1
    # The first word has a capital whatever it is.
    said = [at for at in shared if at == min(words) or not words[at].is_name]
    within = [at for at in said if any(part.start <= at < part.end for part in shown)]
    return not within and len(said) >= fewest
