"""Which short line may be the name of a newspaper, agency or station: it has a word of such names, or is well known."""

import re
from functools import cache, lru_cache

from reader.reading.facts.site_buttons import is_site_button
from reader.text.late_pattern import late_pattern
from reader.text.tables import read_sections

# Parts of compounds, and of names in scripts without blanks.
_ENDINGS = late_pattern(
    r"(?:zeitung|blatt|bote|anzeiger|kurier|nachrichten|presse|post|rundschau|echo|bladet|posten|tidning(?:en)?|krant|dagblad|bode|koerier|courant|nieuws|avis(?:en)?|kuriren|allehanda|tidende|kurir|zpravodaj|glasnik"
    r"|sanomat|lehti|leht|times|news|wire|日报|日報|晚报|晚報|时报|時報|早报|新闻网?|新聞|通讯社|通信社?|周刊|周报|网|일보|신문|뉴스|타임스|타임즈|หนังสือพิมพ์.*|ไทยรัฐ|นิวส์)$",
    re.IGNORECASE,
)
_MOST_WORDS = 6
_LONGEST = 60
_MENU = 4  # words
_ARTICLES = frozenset(("le", "la", "el"))
_GREEK_CAPITALS = str.maketrans("άέήίόύώΐΰ", "αεηιουωιυ")
# Lines around a headline are asked about several times, and are the same on all pages of an outlet.
_REMEMBERED = 2_048
_NO_NAME = late_pattern(r"[@/:：|»›>©,，]|[\u2e80-\u9fff]\s|\d{4}|\d[.,:]\d")
_OF_THE_STAFF = late_pattern(
    r"(?:(?:staff|senior|chief|special|political|lead|junior|freelance|contributing|crime|sports?|business|city)\s+)+"
    r"(?:writer|reporter|correspondent|editor)s?",
    re.IGNORECASE,
)
# What kind of text it is: "PRESS RELEASE".
_KIND_OF_TEXT = late_pattern(
    r"(?:press|news|media) (?:release|statement|notice|information|invitation|kit)"
    r"|(?:presse|medien)(?:mitteilung|information|erklärung)|communiqué(?: de presse)?|comunicato(?: stampa)?"
    r"|(?:nota|comunicado) (?:de prensa|de imprensa|à imprensa)|persbericht|pressmeddelande"
    r"|presse(?:melding|meddelelse)|lehdistötiedote|(?:informacja|notatka) prasowa"
    r"|(?:tisková|tlačová) (?:zpráva|správa)|δελτ[ιί]ο τ[υύ]που"
    r"|пресс-?релиз|прес-?реліз|прессъобщение|bas[ıi]n (?:bülteni|açıklaması)|sajtóközlemény|comunicat de presă"
    r"|プレスリリース|報道発表|新闻稿|新聞稿|보도자료|بيان صحفي",
    re.IGNORECASE,
)
# What an agency's name has, and the names of some that have none of it.
_AGENCY = late_pattern(
    r"\b(?:\w*agen(?:cy|tur|ce|cia|ção|cija|cja|tschap|zia|tura)|agência|\w*wire|\w*byrån?|агентство|агенция|агенція"
    r"|πρακτορείο|ajansı|associated press|press association|reuters|afp|dpa|ansa|efe|tass|xinhua|kyodo|interfax)\b"
    r"|通讯社|通信社|통신",
    re.IGNORECASE,
)
# "Le Courrier de l’Ouest"
_ELIDED = late_pattern(r"\b[dlDL][’'](?=[^\W\d_])")
_WORD = late_pattern(r"[^\W\d_]+(?:[’'&-][^\W\d_]+)*|\d+(?:st|nd|rd|th)?")
_ISSUE = late_pattern(r",\s*(?:vol|no|nr|n[°º]|num[eé]ro|nummer|issue)\b\.?\s*\d.*$|,\s*n[°º]\s*\d.*$", re.IGNORECASE)
_LETTERS = re.compile(r"[^\W\d_]+")
_BESIDE_A_RUBRIC = late_pattern(r"\s+[-–—|·•»>]+\s+|:\s+")
_ENDED = late_pattern(r"[.!?:;…。！？।]$")


@lru_cache(maxsize=_REMEMBERED)
def is_press_name(line: str) -> bool:
    """Tell whether a line, without more, may be the name of an outlet."""
    text = line.strip()
    if _with_one_apostrophe(text) in _known()[0]:
        return True
    words = _WORD.findall(_ELIDED.sub("", text) if "’" in text or "'" in text else text)
    if not words or len(words) > _MOST_WORDS or len(text) > _LONGEST or _ENDED.search(text) or _NO_NAME.search(text):
        return False
    if is_site_button(text):
        return False
    if len(words) > 1 and (_OF_THE_STAFF.fullmatch(text) or _KIND_OF_TEXT.fullmatch(text)):
        return False
    first = text[0]
    press, sections = _words()
    if first.islower() or not any(word.casefold() in press or _is_compound(word) for word in words):
        return False
    # "Le Courrier picard", "El Diario vasco": behind article and noun French and Spanish have small adjectives.
    is_of_article = len(words) == 3 and words[0].casefold() in _ARTICLES and words[1][0].isupper()
    named = words[:2] if is_of_article and words[1].casefold() in press else words
    if any(word[0].islower() and len(word) > 3 and word.casefold() not in press for word in named):
        return False
    folded = [word.casefold() for word in words]
    in_sections = [word for word in folded if word in sections]
    # "News Sport Lifestyle Jobs": a menu, of whose words none is a newspaper's alone.
    is_menu = len(words) >= _MENU and len(in_sections) > 1 and not press.difference(sections) & {*folded}
    return len(in_sections) < len(words) and not is_menu


def is_known_above_date(line: str) -> bool:
    """Tell whether a line names an outlet only where nothing else can stand: a word ("Time"), or an agency (AFP)."""
    return line.strip() in _known()[1]


def without_section(name: str) -> str:
    """Return an outlet's name without the section behind it: "Evening Ledger Opinion" is the Evening Ledger's.

    What is left must be the name of an outlet: neither "Sunday Sport" nor "Gazzetta dello Sport" is.
    """
    rest, _, last = name.strip().rpartition(" ")
    rest = rest.rstrip(" |·•:–—-")
    is_section = last.casefold() in _behind_mastheads()
    return rest if is_section and rest and rest.split()[-1][0].isupper() and is_press_name(rest) else name


def without_issue(name: str) -> str:
    """Return an outlet's name without the number of its issue: "Le Courrier, no. 4301", "Law Review, Vol. 14, no 4"."""
    return _ISSUE.sub("", name)


def without_rubric(title: str) -> str:
    """Return the outlet that a feed is called by, without its rubric: "Küstenblatt - Sport" is the Küstenblatt's."""
    pieces = [piece for part in _BESIDE_A_RUBRIC.split(title) if (piece := part.strip())]
    named = [piece for piece in pieces if is_press_name(piece)]
    return named[0] if len(pieces) > 1 and len(named) == 1 else title


def is_path_to_section(line: str) -> bool:
    """Tell whether a line leads from an outlet's name to a section, and says nothing else: "Radio Elsin | News"."""
    first, *others = [piece for part in _BESIDE_A_RUBRIC.split(line) if (piece := part.strip())] or [""]
    sections = _words()[1] | _behind_mastheads()
    words = [word.casefold() for piece in others for word in piece.split()]
    return bool(words) and sections.issuperset(words) and is_press_name(first)


def has_press_word(line: str) -> bool:
    """Tell whether a word of a line is one of outlets' names or of a paper's sections."""
    press, sections = _words()
    return any(word.casefold() in press or word.casefold() in sections for word in _LETTERS.findall(line))


@lru_cache(maxsize=_REMEMBERED)
def is_agency(name: str) -> bool:
    """Tell whether an outlet's name is that of an agency, which others print and credit."""
    return _AGENCY.search(name) is not None


def _is_compound(word: str) -> bool:
    found = _ENDINGS.search(word)
    return found is not None and found.start() > 1


@cache
def _behind_mastheads() -> frozenset[str]:
    """Return the words for sections that a paper sets behind its name."""
    return frozenset(_words_of("behind"))


@cache
def _known() -> tuple[frozenset[str], frozenset[str]]:
    """Return the names of well-known outlets that no word of theirs gives away, and those of uncertain sense."""
    sections = read_sections(__package__, "known_outlets.txt")
    return frozenset(map(_with_one_apostrophe, sections["names"])), frozenset(sections["uncertain"])


def _with_one_apostrophe(name: str) -> str:
    return name.replace("’", "'")


@cache
def _words() -> tuple[frozenset[str], frozenset[str]]:
    """Return the words of the names of outlets, and those that sections of a paper have too."""
    press = _words_of("press")
    return frozenset((*press, *map(_without_accents, press))), frozenset(_words_of("sections"))


def _words_of(section: str) -> list[str]:
    return " ".join(read_sections(__package__, "press_names.txt")[section]).casefold().split()


def _without_accents(word: str) -> str:
    """Return a Greek word as it is written in capitals: "Η ΦΩΝΗ ΤΟΥ ΕΛΣΙΝ"."""
    return word.translate(_GREEK_CAPITALS)
