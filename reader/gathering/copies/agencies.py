"""Which agencies a story credits.

Credits stand in the dateline ("OREVA (AP) —", "Oreva, 3 March (Reuters) -"), in the byline, or in a line at the end
("The Associated Press contributed to this report"). An agency need not be a famous one: letters in capitals that stand
where an agency does are credited too, and so are "agencies" without a name. A story that merely tells what an agency
reported credits it to its readers, and is no copy: so whole sentences in common are asked for besides (`shared_text`).
"""

import re
from dataclasses import dataclass

from reader.model.article import Article, Role

# By the name that is shown: how the agency is written in a dateline's brackets or a byline.
_AGENCIES = {
    "AFP": "AFP|Agence France-Presse",
    "ANSA": "ANSA",
    "AP": "AP|Associated Press",
    "APA": "APA",
    "Belga": "Belga",
    "DPA": "DPA|dpa",
    "EFE": "EFE",
    "Interfax": "Interfax|Интерфакс",
    "Kyodo": "Kyodo",
    "PA Media": "PA|PA Media|Press Association",
    "PTI": "PTI|Press Trust of India",
    "RIA Novosti": "RIA Novosti|РИА Новости",
    "Reuters": "Reuters|REUTERS|Ρόιτερς",
    "TASS": "TASS|ТАСС",
    "Xinhua": "Xinhua|新华社",
    "ΑΠΕ-ΜΠΕ": "ΑΠΕ-ΜΠΕ|ΑΠΕ|AMNA|ANA-MPA",
}
_CREDITS = {
    agency: re.compile(
        rf"\((?:{names})\)|\b(?:The )?(?:{names})\b(?= (?:and \w+(?: \w+)? )?contributed)"
        rf"|(?:[Ff]rom|[Bb]y|©|[Ss]ource:|[Ww]ith|[Ππ]ηγή:|Quelle:) (?:the |The )?(?:{names})\b"
    )
    for agency, names in _AGENCIES.items()
}
_WHOLE = {agency: re.compile(rf"(?:The )?(?:{names})") for agency, names in _AGENCIES.items()}
_CAPITALS = r"[A-ZΑ-ΩА-Я]{2,6}(?:-[A-ZΑ-ΩА-Я]{2,6})?"
# As "OSTERMOUTH (NPA) -", "Halm, 3 May (Nordwire) –" or "(NPA) –".
_DATELINE = re.compile(
    r"(?P<place>(?:[^\W\d_][\w.’'-]*,? ){0,3}(?:\d{1,2}\.? \w{3,9},? )?)"
    r"\((?P<name>[A-ZΑ-ΩА-Я][^()\d]{1,29})\) ?(?:—|–|--|- )"
)
_CONTRIBUTED = re.compile(
    rf"\b(?P<name>{_CAPITALS})(?= (?:and \w+(?: \w+)? )?contributed to this)|© ?(?P<owner>{_CAPITALS})\b"
)
# What stands between those whom a byline names.
_BETWEEN = re.compile(
    r"[,/|;&+()]|\s[–—-]\s|\b(?:by|and|with|from|staff|von|und|mit|par|et|avec|por|y|con|di|e|com|door|en|met|av|och|med|af|og"
    r"|oraz|i|z|από|του|της|και|με|и|с)\b",
    re.IGNORECASE,
)
# Agencies that a byline leaves without a name.
_UNNAMED = re.compile(
    r"(?:news |wire |press )?(?:agencies|wires)|(?:wire|news|agency) (?:reports|services)"
    r"|(?:Nachrichten|Presse)?agenturen|(?:pers|nieuws)bureaus|(?:nyhets)?byråer(?:na)?|(?:nyheds)?bureauer(?:ne)?"
    r"|agences(?: de presse)?|agencias(?: de noticias)?|agenzie(?: di stampa)?|agências(?: de notícias)?"
    r"|agencj[ei]|(?:τα )?πρακτορεί(?:α|ων)|агентств(?:а|ами)?",
    re.IGNORECASE,
)
# Letters of the text where a dateline, behind captions maybe, and a line of credit stand.
_OPENING, _END = 1200, 400
_CREDIT_ROLES = frozenset({Role.BYLINE, Role.DATELINE, Role.CREDIT})


@dataclass(frozen=True, slots=True)
class Credits:
    """The agencies that a story credits by name, and whether it credits some without one.

    `signed` are all whom its byline names: people, and agencies that nobody knows for one.
    """

    named: frozenset[str]
    unnamed: bool = False
    signed: frozenset[str] = frozenset()

    def may_name(self) -> frozenset[str]:
        """Return whom it names that may be an agency."""
        return self.named | self.signed

    def common(self, other: "Credits") -> str | None:
        """Return the agency that both credit; one of them may leave its name out, if the other names no second one.

        What one of them names as an agency is one in the other's byline too.
        """
        both = (self.named & other.may_name()) | (other.named & self.may_name())
        if both:
            return min(both)
        named = self.named or other.named
        is_left_out = (self.unnamed and not self.named) or (other.unnamed and not other.named)
        return next(iter(named)) if len(named) == 1 and is_left_out else None


def credited(article: Article) -> Credits:
    """Say which agencies a story credits."""
    opening, end = article.text[:_OPENING], article.text[-_END:]
    lines = [p.span.of(article.text) for p in article.paragraphs if p.role in _CREDIT_ROLES]
    parts = [opening, end, *lines, *(block.text[:_OPENING] for block in article.removed)]
    pieces = [piece for line in (article.byline or "", *lines) for piece in _pieces(line)]
    names = (*pieces, article.byline or "", article.outlet or "")
    known = {
        agency
        for agency, credit in _CREDITS.items()
        if any(credit.search(part) for part in parts) or any(_WHOLE[agency].fullmatch(name) for name in names)
    }
    others = {piece for piece in pieces if re.fullmatch(_CAPITALS, piece)}
    others.update(found["name"] or found["owner"] for found in _CONTRIBUTED.finditer(end))
    others.update(_datelines(article))
    known.update(name for name in others if not any(whole.fullmatch(name) for whole in _WHOLE.values()))
    return Credits(
        frozenset(known), any(_UNNAMED.fullmatch(piece) for piece in pieces), frozenset(filter(None, pieces))
    )


def _pieces(line: str) -> list[str]:
    """Return whom a byline names; nobody where it is in capitals as a whole, as names of people are then too."""
    pieces = [piece.strip(" .:\n") for piece in _BETWEEN.split(line)]
    return [] if line.isupper() and len(line.split()) > 1 else pieces


def _datelines(article: Article) -> list[str]:
    """Return the name in the brackets of the dateline; not what only shortens the words before it."""
    body = (p for p in article.paragraphs if p.role in {Role.BODY, Role.DATELINE})
    found = [_DATELINE.match(p.span.of(article.text)) for p in [*body][:2]]
    return [one["name"] for one in found if one and not _is_short_for(one["name"], one["place"])]


def _is_short_for(name: str, words: str) -> bool:
    initials = "".join(word[0] for word in words.split() if word[0].isupper())
    return name.isupper() and initials.endswith(name)
