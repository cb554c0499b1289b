"""What ends a sentence and what may close after its end, in all scripts that news are written in."""

FULL_STOPS = "".join(
    (
        ".．｡。",  # Latin, Cyrillic, Greek; full and half width
        "।॥",  # Devanagari, Bengali and their kin
        "۔",  # Urdu
        "։",  # Armenian
        "።፨",  # Ethiopic: Amharic, Tigrinya
        "။၊",  # Burmese
        "។៕",  # Khmer
        "།༎",  # Tibetan
        "᠃᠉",  # Mongolian
        "܀܁܂",  # Syriac
        "߹",  # N'Ko
        "᙮",  # Canadian syllabics
        "᱾᱿",  # Santali
        "꯫",  # Meitei
    )
)
"""Marks that end a statement."""

ASKING_AND_CALLING = "?!？！؟؞⁇⁈⁉‼‽፧﹖﹗"
"""Marks that end a question or a call."""

SENTENCE_ENDS = FULL_STOPS + ASKING_AND_CALLING + "…⋯"
"""All marks that end a sentence; Greek asks with a semicolon, which is in CLAUSE_ENDS."""

CLAUSE_ENDS = ":;：；\u037e·\u0387፡፣፤፦؛៖"
"""Marks after which something belonging follows: a list, the next clause."""

CLOSERS = "\"'”’“‘»«›‹)]}」』）】〉》〕］｝＂＇｣"
"""What may close after the end of a sentence; German and Danish close with what opens elsewhere."""

_ENDS = frozenset(SENTENCE_ENDS)
_CLAUSE_ENDS = frozenset(SENTENCE_ENDS + CLAUSE_ENDS)
_AFTER_THE_END = CLOSERS + " \t\u00a0\u202f"
_CLOSING = frozenset(_AFTER_THE_END)
# What closes after a sentence is short; a line of a megabyte is not copied to see how it ends.
_REACH = 12


def ends_sentence(text: str) -> bool:
    """Tell whether a text ends as a sentence does: with a mark, and what closes after it."""
    return _ends_with(text, _ENDS)


def ends_clause(text: str) -> bool:
    """Tell whether a text ends as a sentence does, or as a clause before a list."""
    return _ends_with(text, _CLAUSE_ENDS)


def _ends_with(text: str, marks: frozenset[str]) -> bool:
    last = text[-1:]
    if last in marks:
        return True
    # Most lines of most pages end with a letter or a digit, and nothing that closes is one.
    return last in _CLOSING and text[-_REACH:].rstrip(_AFTER_THE_END)[-1:] in marks
