"""The reader's language: each text of this room passes here when it is said."""

from collections.abc import Callable

_translate: Callable[[str], str] = str


def use(translate: Callable[[str], str]) -> None:
    """Say everything through `translate` from now on; it gives back what it has no translation of."""
    global _translate  # noqa: PLW0603 - a process speaks one language, as it has one locale
    _translate = translate


def tr(text: str) -> str:
    """Return a text in the reader's language."""
    return _translate(text)


def counted(number: int, one: str, many: str) -> str:
    """Return a number of something, in the words for one and for many."""
    return (one if number == 1 else many).format(f"{number:,}")


def listed(words: tuple[str, ...]) -> str:
    """Return words as a sentence lists them: "a", "a and b", "a, b and c"."""
    if len(words) < 2:
        return "".join(words)
    return tr("{} and {}").format(", ".join(words[:-1]), words[-1])
