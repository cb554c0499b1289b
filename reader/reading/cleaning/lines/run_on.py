"""A headline that ran into the first sentence, as dumps that drop the line ends of a page leave it.

`Storm cuts off village An early storm left the village without light.` is two sentences; a headline has no full stop to
say so. Three signs tell where the story begins: the outlet's name stands behind the headline (`... - Coast News`), the
words that open the headline open the next sentence again, or a word that only opens sentences stands in the middle of
one. On the first paragraphs of the dev pairs (wmt, flores, superpal, ose, basil, deplain): 26 of 35 such places found,
3 wrong.
"""

import re
from collections.abc import Sequence

from reader.text.late_pattern import late_pattern

_LEAST_WORDS = 3  # of a headline, and of what follows
_MOST_WORDS = 40  # of a headline
_FULL_STOP = late_pattern(r"[.!?…][\"'”’»)]*$")
_INITIALS = re.compile(r"(?:\w\.)+|\w{1,3}\.")
_NO_END = re.compile(r"[,;:–—-]$")
# Words that news puts at the head of a sentence, and never in capitals inside one.
_OPENERS = frozenset({
    "An", "In", "At", "On", "This", "That", "These", "Those", "There", "It", "He", "She", "They", "We",
    "According", "After", "Before", "During", "For", "From", "To", "More", "One", "His", "Her", "Their", "Its",
    "As", "If", "When", "While", "Also", "But", "And", "However", "Earlier", "Meanwhile", "Previously", "Now",
    "By", "With", "About", "Some", "Many", "Most", "Not", "Since", "Under", "Over", "Among", "Despite", "Another",
    "Each", "What", "Until",
})  # fmt: skip
_ARTICLES = frozenset({"The", "A"})  # open names too: "The Guardian"
_TITLE_CASE = 0.6
# A dash or bar, a name that ends in "News", and a capital that does not belong to the name.
_OUTLET = late_pattern(
    r"\s(?:--?|[–—|])\s?(?:[A-Z][\w&.]*[! ]{1,2}){1,3}News"
    r"(?=\s[\"“(]?[A-Z])(?!\s(?:Agency|Channel|Corp|Group|Media|Network|Online|Service|Today|Team))"
)


def find_headline_end(text: str) -> int | None:
    """Return where the story begins in the first paragraph of a page, or None where no headline runs into it."""
    outlet = _OUTLET.search(text)
    if outlet is not None and _part_headline_and_story(text[: outlet.start()], text[outlet.end() :]):
        return outlet.end() + 1
    found = list(re.finditer(r"\S+", text))
    words = [match.group() for match in found]
    for place in range(_LEAST_WORDS, min(len(words) - _LEAST_WORDS, _MOST_WORDS) + 1):
        before = words[place - 1]
        if _FULL_STOP.search(before) and not _INITIALS.fullmatch(before):
            return None
        if not _NO_END.search(before) and _begins_story(words, place):
            return found[place].start()
    return None


def _part_headline_and_story(before: str, after: str) -> bool:
    """Tell a headline, which may ask or shout, from prose, which has full stops."""
    words = before.split()
    stops = [word for word in words if word.endswith(".") and not _INITIALS.fullmatch(word)]
    return _LEAST_WORDS <= len(words) <= _MOST_WORDS and not stops and len(after.split()) >= _LEAST_WORDS


def _begins_story(words: Sequence[str], place: int) -> bool:
    head, word, after = words[:place], words[place], words[place + 1]
    if not word[:1].isupper():
        return False
    if _bare(head[:2]) == _bare(words[place : place + 2]):
        return True
    lettered = [other for other in head[1:] if other[:1].isalpha()]
    capitals = sum(other[0].isupper() for other in lettered)
    opens = word == "An" or (word in _OPENERS | _ARTICLES and after[:1].islower())
    return opens and capitals < _TITLE_CASE * max(1, len(lettered))


def _bare(words: Sequence[str]) -> list[str]:
    return [re.sub(r"\W+$", "", word).casefold() for word in words]
