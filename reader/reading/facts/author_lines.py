"""Lines that name who wrote a story beside the outlet or what she is there: "Ann Roe, Halm Herald, 3 May 2024"."""

import re

from reader.reading.facts.bylines import clean_byline
from reader.reading.facts.dates.dates_in_text import LanguageOf, find_dates
from reader.reading.facts.dates.weekdays import without_weekday
from reader.reading.facts.press_names import is_press_name
from reader.text.late_pattern import late_pattern

# "Ann Roe | Halm Herald", "By Ann Roe, Halm Herald", "海风日报 记者 林安"
PIECES = late_pattern(r"\s*[|·•]\s*|[,،]\s+|\s+[–—-]\s+|\s+(?=[\u2e80-\u9fff\uac00-\ud7af])")
_READING_TIME = late_pattern(
    r"\d{1,3}(?:\s?[-–]\s?\d{1,3})? ?(?:min|mins|minutes?|minuten|minutos?|minuti|minut|minuter|мин\S*|λεπτ\S*)"
    r"(?: read| de lectura| de leitura| de lecture)?",
    re.IGNORECASE,
)
# What an author is at the paper: "Business reporter", "Redakteurin im Ressort Politik".
POST = late_pattern(
    r"(?:[\w’'-]+[ ,]+){0,3}(?:reporter|correspondent|editor|columnist|journalist(?:e|in)?|redakteur(?:in)?"
    r"|korrespondent(?:in)?|reporterin|correspondante?|redactora?|corresponsal|periodista|jornalista|repórter|redattore"
    r"|redattrice|giornalista|inviat[oa]|redacteur|verslaggever|verslaggeefster|reportrar?|dziennikar(?:z|ka)"
    r"|korespondent(?:ka)?|muhabiri?|корреспондент|журналист(?:ка)?|обозреватель|кореспондент(?:ка)?"
    r"|redaktor(?:ka)?|redaktör|novinář(?:ka)?|novinar(?:ka)?|novinár(?:ka)?|toimittaja|újságíró|szerkesztő"
    r"|redactor|jurnalistă?|wartawan|muhabir|writer|journaliste?n?|редактор|репортер"
    r"|συντάκτ(?:ης|ρια)|δημοσιογράφος|ανταποκρίτ(?:ης|ρια))(?: (?:[\w’'-]+ ?){1,4})?",
    re.IGNORECASE,
)
_RANK = late_pattern(
    r"(?:senior|staff|chief|special|political|lead|junior|deputy|associate|contributing|freelance|guest)\b",
    re.IGNORECASE,
)
_LONGEST_POST = 50
_PERSON = late_pattern(
    r"(?:[^\W\d_a-zα-ωа-яё][\w.’'-]*\s+)(?:(?:de|van|von|der|la|al|el|bin|den|di|da)\s+)*[^\W\d_a-zα-ωа-яё][\w.’'-]*(?:\s[\w.’'-]+)?"
)
# "海风日报记者 林安", "浜町新聞　記者　田中花子", "해안일보 김민수 기자": the post is beside the name.
_REPORTER_OF = late_pattern(
    r"(?P<outlet>[^\s:：]{2,20}?)[\s/·]*(?:本[报報])?(?:[記记]者|特派[員员]|通[讯訊][員员]|編集委員)[\s:：/·]*"
    r"(?P<name>[\u4e00-\u9fff\u3041-\u30ff·]{2,6}(?: [\u4e00-\u9fff]{1,3})?)"
    r"|(?P<paper>[^\s:=]{2,20})[\s=]+(?P<writer>[\uac00-\ud7af]{2,4})\s?(?:선임)?(?:기자|특파원)"
)
_AND = late_pattern(r"\s+(?:and|und|et|y|e|en|och|og|i|ja|ve|и|και|&)\s+")
EDGES = " ,;،؛，、|·•–—-:()[]"
_EDGES_OF_BRACKETS = f"{EDGES}\u3000【】［］（）"
# A line of an outlet and a date, or of either, is no longer.
LONGEST = 90


def author_and_outlet(line: str, language: LanguageOf) -> tuple[str, str] | None:
    """Return the two names of a line such as "By Ann Roe, Halm Herald, 3 May 2024", which has nothing else."""
    if len(line) > LONGEST:
        return None
    for date in reversed(find_dates(line, language)):
        line = without_weekday(line[: date.start].rstrip()) + line[date.end :]
    if not line.isascii() and (match := _REPORTER_OF.fullmatch(line.strip(_EDGES_OF_BRACKETS))):
        name, paper = match["name"] or match["writer"], match["outlet"] or match["paper"]
        return (name, paper) if is_press_name(paper) else None
    pieces = [piece.strip(EDGES) for piece in PIECES.split(line) if any(map(str.isalpha, piece))]
    outlets = [piece for piece in pieces if is_press_name(piece)]
    authors = [piece for piece in pieces if piece not in outlets]
    name = clean_byline(authors[0]) if len(outlets) == len(authors) == 1 else None
    return (name, outlets[0]) if name and all(map(_PERSON.fullmatch, _AND.split(name))) else None


def is_reading_time(text: str) -> bool:
    """Tell whether a text says how long it takes to read a story, and nothing else."""
    return _READING_TIME.fullmatch(text) is not None


def is_post(text: str) -> bool:
    """Tell whether a text says what somebody is at a paper, and nothing else."""
    return len(text) <= _LONGEST_POST and POST.fullmatch(text) is not None


def author_before_post(line: str) -> str | None:
    """Return the person that a line names right before what she is at the paper: "Ann Roe North correspondent"."""
    words = line.split() if len(line) <= LONGEST else []
    for place in range(2, min(len(words), 4)):
        name = " ".join(words[:place])
        is_person = _PERSON.fullmatch(name) and not (_RANK.match(name) or is_press_name(name))
        if is_person and is_post(" ".join(words[place:])):
            return name
    return None


def author_above(line: str, below: str) -> str | None:
    """Return the person that a line names above "4–5 minutes", as the reader's view of a browser has it, or a post."""
    said = below.strip(EDGES)
    is_said = is_reading_time(said) or is_post(said)
    return line if is_said and _PERSON.fullmatch(line) else None
