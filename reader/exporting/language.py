"""The language of exported files: the one that the window speaks which asks for them."""

from reader.storage.paths import resource
from reader.wording.catalogue import ENGLISH, speak

USUAL = ENGLISH


def export_in(language: str) -> None:
    """Have this process say all that it exports in a language that the program speaks, by its code."""
    speak(resource("translations"), language)
