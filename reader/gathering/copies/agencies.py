"""Which agency a story credits, and how many sentences two that credit the same one share.

Credits stand in the dateline ("OREVA (AP) —", "Oreva, 3 March (Reuters) -"), in the byline, or in a line at the end
("The Associated Press contributed to this report"). A story that merely tells what an agency reported credits it to its
readers, and is no copy: so whole sentences in common are asked for besides.
"""

import re
from collections.abc import Sequence
from itertools import combinations

from reader.gathering.copies.shingles import Shingles
from reader.model.article import Article, Role
from reader.model.event import SharedText

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
# Letters of the text where a dateline, behind captions maybe, and a line of credit stand.
_OPENING, _END = 1200, 400
_CREDIT_ROLES = frozenset({Role.BYLINE, Role.DATELINE, Role.CREDIT})
_FEWEST_WORDS = 6  # of a sentence: shorter ones are anybody's
# This many sentences, and so much of the shorter story: a quotation is told alike by all.
_FEWEST_SENTENCES = 4
_LEAST_SHARE = 0.25


def credited(article: Article) -> frozenset[str]:
    """Name the agencies that a story credits."""
    parts = [article.text[:_OPENING], article.text[-_END:]]
    parts += [p.span.of(article.text) for p in article.paragraphs if p.role in _CREDIT_ROLES]
    parts += [block.text[:_OPENING] for block in article.removed]
    names = (article.byline or "", article.outlet or "")
    return frozenset(
        agency
        for agency, credit in _CREDITS.items()
        if any(credit.search(part) for part in parts) or any(_WHOLE[agency].fullmatch(name) for name in names)
    )


def find_shared_text(articles: Sequence[Article], shingles: Sequence[Shingles]) -> tuple[SharedText, ...]:
    """Return the pairs of stories that credit one agency and have much word by word."""
    agencies = [credited(article) for article in articles]
    found = []
    for one, other in combinations(range(len(articles)), 2):
        both = agencies[one] & agencies[other]
        sentences = [{key for key in shingles[story].sentences if len(key) >= _FEWEST_WORDS} for story in (one, other)]
        shared = len(sentences[0] & sentences[1])
        if both and shared >= max(_FEWEST_SENTENCES, _LEAST_SHARE * min(map(len, sentences))):
            found.append(SharedText((one, other), shared, min(both)))
    return tuple(found)
