"""Words of the story that are printed twice: pull quotes, and a lead that stands above the story and in it again.

They are kept where they stand, with a role by which comparing leaves them out.
"""

from collections.abc import Sequence
from dataclasses import replace

from reader.model.article import Role
from reader.reading.cleaning.measures.words import split_words
from reader.reading.extraction import Block
from reader.text.punctuation import FULL_STOPS

# Fewer words may come again by chance ("He said no."); more are no decoration.
_FEWEST, _MOST = 6, 60
# A book has thousands of paragraphs, and no pull quotes: each would be sought in all others.
_MOST_BLOCKS = 400
# Of the longer of two headlines, which may name its sender or say "Fwd:", and the fewest words of the shorter one.
_MOST_OF_IT, _FEWEST_OF_A_HEADLINE = 0.6, 4
_MOST_LETTERS_A_WORD = 40
_FULL_STOPS = tuple(FULL_STOPS)


def mark_repetitions(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks, those of the body whose words stand inside another one as what they are.

    The first one of the story is a repeated lead; any other is a pull quote. Of two that are equal the second is the
    repetition.
    """
    marked = list(blocks)
    body = [number for number, block in enumerate(blocks) if block.removed is None and block.role is Role.BODY]
    if not 2 <= len(body) <= _MOST_BLOCKS:
        return marked
    words = {number: split_words(blocks[number].text.lower()) for number in body}
    texts = {number: f" {' '.join(found)} " for number, found in words.items()}
    everything = "\n".join(texts.values())
    seen: set[str] = set()
    for number in body:
        own = texts[number]
        if _FEWEST <= len(words[number]) <= _MOST and everything.count(own) > 1:
            is_equal_to_another = sum(own == other for other in texts.values()) > 1
            if own in seen or (not is_equal_to_another and number == body[0]):
                marked[number] = replace(blocks[number], role=Role.REPEATED)
            elif not is_equal_to_another:
                marked[number] = replace(blocks[number], role=Role.QUOTE)
        seen.add(own)
    return marked


def mark_headline_again(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks, a paragraph that only says the headline again, or most of it, as a repetition.

    Mails print their subject again above the story, with "Fwd:" or the sender's name before one of the two.
    """
    headline = next((split_words(one.text.lower()) for one in blocks if one.role is Role.HEADLINE), ())
    return [
        replace(block, role=Role.REPEATED)
        if block.removed is None and block.role is Role.BODY and _says(headline, block.text)
        else block
        for block in blocks
    ]


def _says(headline: tuple[str, ...], text: str) -> bool:
    """Tell if a paragraph is the headline, or one of the two stands whole in the other, which hardly tells more."""
    if not headline or len(text) > _MOST_LETTERS_A_WORD * len(headline):
        return False
    words = split_words(text.lower())
    if words == headline:
        return True
    shorter, longer = sorted((headline, words), key=len)
    is_sentence = text.rstrip().endswith(_FULL_STOPS)
    if is_sentence or len(shorter) < max(_FEWEST_OF_A_HEADLINE, _MOST_OF_IT * len(longer)):
        return False
    return any(longer[at : at + len(shorter)] == shorter for at in range(len(longer) - len(shorter) + 1))
