"""Whether two sentences share what is said in one of them, or only who says it.

'"We had minutes, not hours," spokesman Erik Dahl said' and '"All reports were acted upon," spokesman Erik Dahl said'
have a name, an office and a verb in common. That is a topic like any other: each tells something else.
"""

from reader.comparing.profiling.frequencies import zipf_tenths
from reader.comparing.profiling.profiles import Profile

# Of the words of a sentence: it tells what somebody says, and hardly more. On the dev pairs this takes away one link, a
# wrong one, of 411.
_MOSTLY_SAID = 0.5
_COMMON = 59  # Zipf frequency, times ten, from which on a word is in every story


def share_only_who_speaks(left: Profile, right: Profile, languages: tuple[str, str]) -> bool:
    """Tell whether one of two sentences is mostly a quotation of which nothing telling stands in the other.

    In scripts without blanks every letter is telling. Who speaks has no number.
    """
    if not left.numbers.isdisjoint(right.numbers):
        return False
    said = (_said(left), right, languages[0]), (_said(right), left, languages[1])
    return any(
        words and all(_is_common(w, language) for w in words.intersection(other.stems))
        for words, other, language in said
    )


def _said(profile: Profile) -> frozenset[str]:
    """Return the stems inside quotes, where most of a sentence is; empty where not."""
    inside = {word for phrase in profile.quoted for word in phrase}
    if not inside or len(profile.stems) != len(profile.words):
        return frozenset()
    stems = [stem for word, stem in zip(profile.words, profile.stems, strict=True) if word in inside]
    return frozenset(stems) if len(stems) >= _MOSTLY_SAID * len(profile.words) else frozenset()


def _is_common(stem: str, language: str) -> bool:
    return zipf_tenths(language).get(stem, 0) >= _COMMON
