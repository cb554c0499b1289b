"""Tell lines that say by whom a story is."""

import re

from reader.reading.cleaning.set_forms.interviewers import interviewer_in
from reader.text.late_pattern import late_pattern

_NAME = r"[^\W\d_][\w.'’-]*"
_AND = r"(?:(?:and|und|et|y|e|и|και|for|at|in|für|για|de|van|von|der)\s+)?"
# A comma or a blank between names: were they optional, the pattern would try every way to cut a long name into several.
_BYLINE = re.compile(
    r"(?:(?:(?:(?:live )?reporting|words|analysis|review) by|by|von|par|por|di|da|door|od|af|av|oleh"
    r"|автор|текст|بقلم"
    r"|συντάκτ(?:ης|ρια|ες)|[tτ](?:ου|ης|ων)|γράφ(?:ει|ουν))\b:?\s+|(?:ρεπορτάζ|κείμεν[οα]|επιμέλεια"
    r"|haber|yazar|muhabir|autor(?:a|en|in|ka)?|author|auteure?|autore|كتبت?|إعداد|تقرير):\s+)"
    rf"{_NAME}(?:(?:,\s*|,?\s+){_AND}{_NAME}){{0,7}},?\s*{_AND}"
    r"(?:\|.{0,60}|[,–—-].{0,60}|@\w+)?$",
    re.IGNORECASE,
)
# "記者林安／嘉義報導": from where a reporter wrote.
_REPORTED_FROM = late_pattern(r"[記记]者[\u4e00-\u9fff、]{2,12}\s?[／/╱]\s?[\u4e00-\u9fff]{2,8}[報报][導导道]")
_REPORTER = ("記", "记")
# Who is named by no name.
_STAFF = re.compile(r"\b(?:staff|agenc|redac|redak|correspond|korrespond|reporter|editor|writer)")
# The pattern takes the square of a long text's length, and more.
_LONGEST_BYLINE = 120
_MOST_WORDS_OF_A_BYLINE = 12


def is_byline(text: str) -> bool:
    """Tell whether a line says by whom a story is, and nothing else: "By car" and "By signing up ..." do not."""
    if len(text) > _LONGEST_BYLINE:
        return False
    if text[:1] in _REPORTER and _REPORTED_FROM.fullmatch(text):
        return True
    if interviewer_in(text):
        return True
    words = text.split()
    if len(words) > _MOST_WORDS_OF_A_BYLINE or not _BYLINE.match(text):
        return False
    if words[0].islower() or any(not word[0].islower() for word in words[1:]):
        return not (text.endswith(".") and sum([word.islower() for word in words]) * 2 > len(words))
    return _STAFF.search(text) is not None
