"""Paragraphs become sentences."""

import re

from reader.article import Span

# A mark that may end a sentence, what closes with it, and the blank after; CJK marks need no blank.
_ENDING = re.compile(r"(?:[.!?…։؟۔।॥]+[\"'”’»›)\]]*(?=\s)|[。！？｡]+[」』”’）〉》]*)")
_GREEK_ENDING = re.compile(r"(?:[.!?…;\u037e]+[\"'”’»›)\]]*(?=\s))")
_WORD_BEFORE = re.compile(r"[^\s\"“«„('‘\[]*\Z")
_OPENING = "\"'“”‘’«»„‹›([—–-•* "

_ABBREVIATIONS = """
mr mrs ms dr prof sen rep gov gen lt col maj capt sgt cmdr adm st jr sr rev hon pres no vs etc e.g i.e cf al
jan feb mar apr jun jul aug sep sept oct nov dec fig vol u.s u.k u.n π.χ κ κκ αρ βλ δηλ σελ
"""
_KNOWN = frozenset(_ABBREVIATIONS.split())


def split_sentences(text: str, language: str | None) -> tuple[Span, ...]:
    """Split one paragraph's text into sentences, in order, without blanks around; all else of the text is covered.

    `language` is an ISO 639-1 code.
    """
    spans = []
    start = 0
    for ending in (_GREEK_ENDING if language == "el" else _ENDING).finditer(text):
        if _ends_sentence(text, ending):
            spans.append(_stripped(text, start, ending.end()))
            start = ending.end()
    spans.append(_stripped(text, start, len(text)))
    return tuple(span for span in spans if span.start < span.end)


def _ends_sentence(text: str, ending: re.Match[str]) -> bool:
    rest = text[ending.end() : ending.end() + 40].lstrip(_OPENING)
    if not ending.group().startswith("."):
        return not rest[:1].islower()
    before = _WORD_BEFORE.search(text, max(0, ending.start() - 30), ending.start())
    word = before.group().rpartition("-")[2] if before else ""
    if word.lower() in _KNOWN or (len(word) == 1 and word.isupper()):
        return False
    return not rest[:1].islower()


def _stripped(text: str, start: int, end: int) -> Span:
    part = text[start:end]
    start += len(part) - len(part.lstrip())
    return Span(start, max(start, start + len(part.strip())))
