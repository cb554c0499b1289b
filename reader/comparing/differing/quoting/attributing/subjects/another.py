"""Whether the words between two quotations tell of somebody else than who said the first: while Roe praised.

Then nobody is known to have said the second, where no verb of saying tells it.
"""

from collections.abc import Sequence

from reader.comparing.differing.quoting.attributing.cue_words import CueWord
from reader.comparing.differing.quoting.attributing.subjects.word_classes import PARTICIPLE, PAST

_NEAR = 3  # words from what joins a clause to whom that is about


def tells_of_another(words: Sequence[CueWord], own: Sequence[str], *, begins: bool) -> bool:
    """Tell whether a clause among the words is about a name that is none of the speaker's `own` words.

    `begins` if a sentence does so with them: then any subject is of it, be it an office.
    """
    if begins and words and words[0].text[0].isupper() and not words[0].is_pronoun:
        return words[0].text not in own
    for at, word in enumerate(words):
        is_joint = word.is_subordinating or word.joins or "but" in word.kinds
        first = next((place for place in range(at + 1, min(at + 1 + _NEAR, len(words))) if words[place].is_name), None)
        if not is_joint or first is None or any(one.is_preposition or one.stops for one in words[at + 1 : first]):
            continue
        last = first
        while last < len(words) and words[last].is_name:
            last += 1
        is_other = not any(one.text.removesuffix("'s").removesuffix("’s") in own for one in words[first:last])
        if is_other and any(map(_may_be_verb, words[last:])):
            return True
    return False


def _may_be_verb(word: CueWord) -> bool:
    is_known = word.is_speech or word.is_auxiliary or word.is_copula
    is_form = word.text.islower() and not word.text.endswith(PARTICIPLE)  # before asking her
    return is_form and (is_known or word.text.endswith(PAST))
