"""The names that Argos' packages have for languages, beside those that articles carry."""

_OF_ARGOS = {
    "zh-hant": "zt",
    "zh-tw": "zt",
    "zh-hk": "zt",
    "zh-mo": "zt",
    "pt-br": "pb",
    "no": "nb",
    "nn": "nb",  # Argos has no package for Nynorsk; the one for Bokmål reads it
    "fil": "tl",
    "iw": "he",
    "in": "id",
    "ji": "yi",
    "mo": "ro",
    "sh": "sr",
}
_OF_ARTICLES = {"zt": "zh-Hant", "pb": "pt-BR"}


def argos_code(language: str) -> str:
    """Return the code by which Argos' packages know a language, from an ISO 639-1 code or a BCP 47 tag."""
    tag = language.replace("_", "-").lower()
    parts = tag.split("-")
    for length in range(len(parts), 0, -1):
        known = _OF_ARGOS.get("-".join(parts[:length]))
        if known is not None:
            return known
    return parts[0]


def article_code(code: str) -> str:
    """Return the language tag of an article from a code of Argos'."""
    return _OF_ARTICLES.get(code, code)
