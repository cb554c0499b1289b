"""Who has seen the document that tells something: "…, a register seen by the Courier shows".

They take no part in what is told: what they are called makes no other thing of it, nor does what the document is.
"""

from collections.abc import Sequence

from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.tagged_words import TaggedWord

_COMMA = ","
_TOLD = ("opposite", "openness", "number", "quantity")
_BEHIND = 2  # words from "by" to a name: by the Courier


def stems_of_document(side: SentenceFacts) -> frozenset[str]:
    """Return the stems of the first or last part of a sentence, up to a comma, if it tells who saw a document."""
    commas = [at for at, word in enumerate(side.words) if word.text == _COMMA] if "consulted" in side.kinds else []
    if not commas:
        return frozenset()
    parts = side.words[commas[-1] + 1 :], side.words[: commas[0]]
    return frozenset(word.stem for part in parts if _is_of_document(part) for word in part)


def _is_of_document(part: Sequence[TaggedWord]) -> bool:
    """Tell whether a part tells that somebody with a name saw something, and nothing that may be told otherwise."""
    is_consulted = any(
        word.entry("consulted") is not None
        and at > 0
        and part[at - 1].is_content
        and part[at + 1 : at + 2]
        and part[at + 1].entry("agent") is not None
        and any(each.is_name for each in part[at + 2 : at + 2 + _BEHIND])
        for at, word in enumerate(part)
    )
    return is_consulted and not any(word.entry(kind) is not None for word in part for kind in _TOLD)
