"""The outlet that a page names itself: whose content it says it is, its title, the copyright at its foot."""

import re
from collections.abc import Sequence

from reader.model.article import RemovalReason, Role
from reader.reading.cleaning.lines.units import Unit
from reader.reading.extraction import Metadatum
from reader.reading.facts.bylines import AND
from reader.reading.facts.fact_lines import line_of
from reader.reading.facts.paper_names import is_publisher
from reader.reading.facts.press_names import is_agency, is_press_name
from reader.text.late_pattern import late_pattern

Verdict = Role | RemovalReason

_NAME = r"(?P<name>[^\s,.;:|©][^,;:|©]{1,50}?)"
_FOLLOWED = late_pattern(
    rf"\bfollow {_NAME} on (?:google news|facebook|twitter|instagram|telegram|linkedin|flipboard)\b", re.IGNORECASE
)
# "... on Twitter @annroe", "... on Twitter at www.twitter.com/annroe"
_ADDRESS_OF_ONE = late_pattern(r"\s*(?:at\s+(?:@|https?://|www\.|\w+\.com/)|@)", re.IGNORECASE)
_OUTLET = (
    late_pattern(
        r"^(?:all )?(?:content|material|articles?|stories) (?:by|of|from|on|in) (?:the )?"
        rf"{_NAME} (?:is|are|may(?: not)? be) (?:licensed|copyright|reprinted|republished|reproduced)",
        re.IGNORECASE,
    ),
    _FOLLOWED,
    late_pattern(rf"^ακολουθήστε (?:το|τη|την|τα|τον) {_NAME} στο", re.IGNORECASE),
    late_pattern(
        rf"^(?:folgen sie|suivez|sigue a|siga [oa]|segui) {_NAME} (?:auf|sur|en|no|su) (?:google|facebook|twitter)",
        re.IGNORECASE,
    ),
    late_pattern(
        r"^(?P<name>(?:[A-Z][\w.&’'-]*)(?: [A-Z][\w.&’'-]*){0,4}) is (?:the|a|an) [^.]{0,60}"
        r"\b(?:news(?:paper)?|news agency|magazine|broadcaster|news site)\b"
    ),
    late_pattern(
        r"(?:©|\(c\)|copyright)\s*(?:copyright|©)?\s*"
        rf"(?:\d{{4}}(?:\s*[-–—]\s*\d{{2,4}})?)?\s*(?:by |,\s*)?{_NAME}"
        r"(?:\s*[.,|–—-]\s*|\s+)(?:all rights reserved|alle rechte|tous droits|todos los derechos|todos os|"
        r"tutti i diritti|все права|με (?:την )?επιφύλαξη)",
        re.IGNORECASE,
    ),
)
# Each of the patterns above needs one of these: they are sought where one is, in a few units of a page.
_HINTS = (
    *("licensed", "copyright", "reprinted", "republished", "reproduced", "©", "(c)"),
    *("follow", "ακολουθήστε", "folgen", "suivez", "sigu", "siga", "segui", "news", "magazine", "broadcaster"),
)
# At the foot of a page, after the story, the holder of the copyright is the outlet: "© Elsin Courier 2019."
# What ends it: a mark, the end, or the links beside it.
_ENDS = (
    r"\s*(?:[.,|–—]|$|\s(?:imprint|impressum|privacy|terms|contact|cookies?|about|legal|datenschutz|kontakt|mentions"
    r"|confidentialité|aviso|política|privacidad|note legali|contatti|όροι|πολιτική|επικοινωνία|無断転載|禁無断)\b)"
)
_FOOT = (
    late_pattern(
        rf"^(?:©|\(c\)|copyright)\s*(?:\d{{4}}\s*[-–—]\s*)?\d{{4}}\s+(?:by |,\s*)?{_NAME}{_ENDS}",
        re.IGNORECASE,
    ),
    late_pattern(rf"^(?:©|\(c\)|copyright)\s*{_NAME},?\s*(?:\d{{4}}\s*[-–—]\s*)?\d{{4}}{_ENDS}", re.IGNORECASE),
    late_pattern(rf"^{_NAME}\s*©"),
)
# "Terms of use Copyright 2024 Halm Courier", in a row of links; "© Halm Courier", without a year.
_FOOT_OF_PAPER = late_pattern(
    rf"(?:^|\s)(?:©|\(c\)|copyright)\s*(?:\d{{4}}\s+)?{_NAME}(?:,?\s+\d{{4}})?{_ENDS}", re.IGNORECASE
)
# "© Halm Courier 2019-2026. All rights reserved."
_YEARS_BEHIND = late_pattern(r"(?<=\w)[,\s]+(?:\d{4}\s*[-–—]\s*)?(?:19|20)\d\d\W*$")
# A name, not a sentence: at most this many words.
_MOST_NAME_WORDS = 5
_ENDING, _SHORTEST = 2, 3  # letters of a word
_NOT_AN_OUTLET = late_pattern(
    r"^(?:us|me|him|her|them|the author|this|our|by|all|copyright|\d+)\b|rights reserved|site contents|^eine? "
    r"|\b(?:associated press|reuters|afp|getty)\b|^\W*$"
    r"|rechte vorbehalten|droits réservés|derechos reservados|direitos reservados|diritti riservati"
    r"|права (?:защищены|захищені)"
    r"|prawa zastrzeżone|δικαιώματ|حقوق|הזכויות|版权|版權|著作権|保留",
    re.IGNORECASE,
)
_TITLE_SUFFIX = late_pattern(r"^\s*(?:[|–—»:·•-]|::)\s*(?P<name>[^|»]{2,40})$")


def _with_hints(units: Sequence[Unit]) -> list[Unit]:
    lows = [unit.text.lower() for unit in units]
    everything = "\n".join(lows)
    found = {n for hint in _HINTS if hint in everything for n, low in enumerate(lows) if hint in low}
    return [units[number] for number in sorted(found)]


def find_outlet(units: Sequence[Unit], verdicts: Sequence[Verdict], headline: int | None) -> Metadatum | None:
    """Believe what a page says of itself outside of the story; then what follows the headline in the page's title."""
    around = _with_hints(
        [
            unit
            for unit, verdict in zip(units, verdicts, strict=True)
            if verdict is Role.CREDIT or not isinstance(verdict, Role)
        ]
    )
    for pattern in _OUTLET:
        for unit in around:
            match = pattern.search(unit.text)
            if match is None or _NOT_AN_OUTLET.search(match["name"].strip()):
                continue
            if pattern is not _FOLLOWED or not _is_of_authors(match):
                name = _YEARS_BEHIND.sub("", match["name"]).strip(" .,–—-")
                return Metadatum("outlet", _as_masthead(name, units[:headline]), line_of(unit))
    foot = max((number for number, verdict in enumerate(verdicts) if verdict is Role.BODY), default=len(units))
    for unit in units[foot + 1 :]:
        for pattern in _FOOT if _has_copyright(unit.text.lower()) else ():
            match = pattern.search(unit.text)
            if match and len(match["name"].split()) <= _MOST_NAME_WORDS and not _NOT_AN_OUTLET.search(match["name"]):
                return Metadatum("outlet", _as_masthead(match["name"].strip(" .,–—-"), units[:headline]), line_of(unit))
    if headline:
        title, first = units[headline].text, units[0].text
        match = _TITLE_SUFFIX.match(first[len(title) :]) if first.startswith(title) else None
        if match:
            return Metadatum("outlet", match["name"].strip(), line_of(units[0]))
    return None


def find_paper_at_foot(units: Sequence[Unit], verdicts: Sequence[Verdict]) -> Metadatum | None:
    """Return the paper that holds the copyright by the foot of a page that says no year, or says it among links.

    Of an agency or a company that holds it the paper is another one.
    """
    foot = max((number for number, verdict in enumerate(verdicts) if verdict is Role.BODY), default=len(units))
    for unit in units[foot + 1 :]:
        match = _FOOT_OF_PAPER.search(unit.text) if _has_copyright(unit.text.lower()) else None
        if match is None:
            continue
        name = match["name"].strip(" .,–—-")
        is_another = is_agency(name) or is_publisher(name) or _has_copyright(name.lower())
        if is_press_name(name) and not is_another and (_is_named_again(units, unit, name) or match[0] == unit.text):
            return Metadatum("outlet", name, line_of(unit))
    return None


def _is_named_again(units: Sequence[Unit], but: Unit, name: str) -> bool:
    return any(name in unit.text for unit in units if unit is not but)


def _has_copyright(low: str) -> bool:
    return "©" in low or "(c)" in low or "copyright" in low


def _is_of_authors(match: re.Match[str]) -> bool:
    """Tell whether readers are asked to follow who wrote the story: "Follow Ann Roe and Bo Lind", "Follow Ann"."""
    name = match["name"].strip()
    has_address = _ADDRESS_OF_ONE.match(match.string, match.end()) is not None
    is_bare = name.isalpha() or AND.search(name) is not None
    return (has_address or is_bare) and not is_press_name(name)


def _as_masthead(name: str, above: Sequence[Unit]) -> str:
    """Return a name as a line above the headline has it: Greek has another ending after "follow".

    The first line of a page has the paper without its house: "Nordwind", and at the foot "© Nordwind Verlag".
    """
    first = above[0].text.strip() if above else ""
    if first and name.casefold().startswith(f"{first.casefold()} "):
        return first
    return next((unit.text for unit in above if _differs_in_endings(name, unit.text)), name)


def _differs_in_endings(name: str, other: str) -> bool:
    words, others = name.casefold().split(), other.casefold().split()
    return len(words) == len(others) > 0 and all(
        word == same
        or (len(stem := word[:-_ENDING]) >= _SHORTEST and same.startswith(stem) and len(same) <= len(word) + 1)
        for word, same in zip(words, others, strict=True)
    )
