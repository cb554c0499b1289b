"""Abbreviations and sentence openers of each language: what a period after a word can mean.

`lists.txt` has a block a language, of our own collecting, without the last period; "*" is what most languages share.
A word in lower case stands for any case; one with a capital for itself alone ("Mass." is a state, "mass." ends a
sentence).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from reader.text.tables import read_sections

_KINDS = ("held", "numbered", "final", "others", "openers")

Lists = dict[str, dict[str, frozenset[str]]]


@dataclass(frozen=True, slots=True)
class Abbreviations:
    """The words of one language that a period may follow without ending a sentence.

    `held` never end one ("Gen.", "e.g."); `numbered` are held before a number ("No. 5"); `final` end one before any
    capital ("etc."); `others` end one only before an opener ("Inc. The"). `openers` are words that begin sentences and
    are no names. `ordinals` says that "5." means fifth there, and "V." too.
    """

    held: frozenset[str]
    numbered: frozenset[str]
    final: frozenset[str]
    others: frozenset[str]
    openers: frozenset[str]
    ordinals: bool

    def __contains__(self, word: object) -> bool:
        """Tell whether the word, or the word in small letters, is an abbreviation."""
        keys = {word, str(word).lower()}
        return any(not keys.isdisjoint(kind) for kind in (self.held, self.numbered, self.final, self.others))


_ORDINALS = "de cs sk sl hr sr bs pl da no nb fi et lv hu tr eu sq is fo"


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


SMALL_OPENERS = _set("""
    i i'm i've i'd i'll im ive they we you he she it it's its the this that there those these my your his her our
    but if so also when what how why where who please just maybe do don't dont can not no yes ok okay thanks then
    after some any one all because like
""")
"""With these begins who writes English without capitals; found on English web text, where two of three are such."""

SAYING = _set("said says asked asks told added replied wrote shouted cried wondered answered and or")
"""Small words after "?" or "!" that show the sentence to go on."""

TIMES = _set("a.m p.m am pm π.μ μ.μ")
AFTER_TIME = _set("""
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun Eastern Pacific Central
    Mountain EST EDT ET PST PDT PT CST CDT CT MST MDT GMT UTC CET CEST BST IST JST Moscow January February March
    April May June July August September October November December Δευτέρα Τρίτη Τετάρτη Πέμπτη Παρασκευή Σάββατο
    Κυριακή
""")
"""Words with a capital that go on after a time of the day."""

YEARS = _set("r г р гг рр")
"""What stands for "year" after its number, in Slavic languages."""

CURRENCIES = _set("Kč Eur EUR Euro Euros USD CHF PLN HUF Ft RON RSD TL TRY SEK NOK DKK GBP")
"""What money is counted in, with a capital: "1,5 mil. Kč"."""

EXCLAIMED = _set("Yahoo Jeopardy Panic Wham Joomla Kahoot Yum Ta-da Airplane Oklahoma Oliver Jackass Elle E")
"""Names that end with an exclamation mark."""

# Languages that write as another one here does.
_SAME = {"nb": "no", "nn": "no", "pb": "pt", "bs": "hr", "be-tarask": "be", "mai": "hi", "bho": "hi", "as": "bn"}


@cache
def abbreviations_of(language: str | None) -> Abbreviations:
    """Return the lists for an ISO 639-1 code; an unknown language gets those that many share."""
    code = _SAME.get(language or "", language or "")
    lists = _read_lists()
    shared, own = lists["*"], lists.get(code, {})
    words = {kind: shared.get(kind, frozenset()) | own.get(kind, frozenset()) for kind in _KINDS}
    return Abbreviations(**words, ordinals=code in _ORDINALS.split())


@cache
def _read_lists() -> Lists:
    lists: Lists = {}
    for language, kind, words in _entries():
        lists.setdefault(language, {})[kind] = frozenset(words)
    return lists


def _entries() -> Iterator[tuple[str, str, list[str]]]:
    """Yield language, kind and words of each list; a line that begins with a blank goes on with the one above."""
    for language, rows in read_sections(__name__, "lists.txt").items():
        for row in "\n".join(rows).replace("\n  ", " ").splitlines():
            kind, _, words = row.partition(": ")
            yield language, kind, words.split()
