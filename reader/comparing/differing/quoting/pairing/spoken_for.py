"""Whether one of two speakers passes on or speaks for what the other says, as one of the stories tells itself.

"White House spokesman Hogan Gidley said" in one story and "the White House said" in the other is one speaker told of in
two ways, and so is whoever told a paper what that paper reports. So is, wherever it stands, one whom the other has:
"Ida Varn's spokeswoman, Ann Kerr".
"""

from collections.abc import Collection

from reader.comparing.profiling.normalization import TokenKind, fold, split_words
from reader.model.article import Article
from reader.model.quotation import Quotation

_OWNERS = ("'s", "’s")
_OWNED = 4  # words from who has somebody to that name
_NEAR = 6  # words from one name to the other: "Gotsis, a spokeswoman for the attorney general"


def are_told_together(article: Article, quotation: Quotation, one: Collection[str], other: Collection[str]) -> bool:
    """Tell whether a story names two speakers side by side where it quotes; `one` and `other` are folded names."""
    places = [*quotation.pieces, *(quotation.speaker or ())]
    for number, sentence in enumerate(article.sentences):
        if not any(sentence.span.start < place.end and place.start < sentence.span.end for place in places):
            continue
        words = _folded_words(article.sentence_text(number))
        named = [[at for at, word in enumerate(words) if word in names] for names in (one, other)]
        if any(abs(first - second) <= _NEAR for first in named[0] for second in named[1]):
            return True
    return _has_somebody(article, one, other) or _has_somebody(article, other, one)


def _has_somebody(article: Article, owner: Collection[str], owned: Collection[str]) -> bool:
    """Tell whether one name stands anywhere as who has somebody, and the other one behind that."""
    signs = {f"{name}{sign}" for name in owner for sign in _OWNERS}
    told = article.text.casefold()
    if not any(sign in told for sign in signs):
        return False
    texts = map(article.sentence_text, range(len(article.sentences)))
    having = (_folded_words(text) for text in texts if any(sign in text.casefold() for sign in signs))
    return any(
        word in owned
        for words in having
        for at, sign in enumerate(words)
        if sign in signs
        for word in words[at + 1 : at + 1 + _OWNED]
    )


def _folded_words(text: str) -> list[str]:
    return [fold(text[token.start : token.end]) for token in split_words(text) if token.kind is TokenKind.WORD]
