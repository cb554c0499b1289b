"""The name in a byline: without "By", and nothing where it is an address, a number or what a page says for all."""

import re
from functools import lru_cache

from reader.reading.cleaning.set_forms.interviewers import interviewer_in
from reader.reading.facts.site_buttons import is_site_button
from reader.text.late_pattern import late_pattern

AND = late_pattern(r",? (?:and|und|et|y|e|i|och|og|en|и|και) ")  # between two names
# Chinese letters have no case: to ask that of each of them would take a hundredth of a second.
_BY = late_pattern(
    r"^(?:live reporting(?: by)?|(?:written|reported|story|text|posted|published|words|analysis|review)\s+by"
    r"|by|von|text von"
    r"|(?:publi(?:cad[oa]|é|cato)|escrito|écrit|scritto|redigido) (?:par|por|da|di)"
    r"|par|por|di|da|door|oleh|af|av|przez|piše|pise|napsala?|napísala?|scris de|yazan|viết bởi"
    r"|ditulis oleh|penulis|teksti|tekst|text|reporter|autore|autor(?:a|en|es|i)?|author|auteur|verfasst von"
    r"|автор(?:ка|ы)?|автори?|текст|текст[:]|بقلم|كتبت?|كتبه|إعداد|تقرير|تحرير|کتبه|نویسنده|מאת|haber|yazar|muhabir"
    r"|作者|記者|记者|文|기자)(?:\s*[:：]\s*|\s+|(?=(?-i:[\u4e00-\u9fff])))",
    re.IGNORECASE,
)
_WRITER = (
    r"^text[eo]?\s?:\s(?P<writer>(?-i:[A-ZÀ-Þ])[\w.’'-]*(?: (?:(?-i:[A-ZÀ-Þ])[\w.’'-]*|von|van|de|der|den)){1,3}?)"
    r"(?=$|\s*[|·•/]|\s+\d|,?\s+(?:fotos?|photos?|pictures?|bild(?:er)?|video|grafik|illustration(?:en)?|imagen|zdjęcia)\s?:)"
)
_OTHER = (
    r"(?:^|[|·•]\s*)(?:autor(?:a|en|es|in|ka|zy)?|author|auteure?|autore|автор(?:ка|ы|и)?|haber|yazar|muhabir|συντάκτ(?:ης|ρια)"
    r"|كتبت?|إعداد|تقرير|نویسنده|מאת|redactor|redaktor|författ(?:are|ere)|forfatter|szerző"
    r"|interview|gespräch|entretien|entrevista|intervista|wywiad|συνέντευξη|интервью|беседовал[аи]?|інтерв['’]?ю)\s?[:：|]\s?"
    r"(?P<other>[^\W\d_][^|·•:\d]{2,60}?)\s*(?=$|[|·•]|\s[–—-]\s)"
)
# A label before a name, among other facts on a line: "2024年6月18日 09:32　来源：清河日报　作者：林晓岚　字号：大".
_LABELLED = late_pattern(
    r"(?:^|[\s|·•/（(])(?:作者|记者|記者|撰文|文)\s?[:：|｜/／]\s?"
    r"(?P<name>(?-i:[\u4e00-\u9fff·]){2,8}(?:[、 ](?-i:[\u4e00-\u9fff·]){2,4})*)"
    r"(?=$|[\s|·•/）)])"
    r"|^(?P<reporter>(?-i:[\uac00-\ud7af]){2,4})\s?(?:선임|전문)?(?:기자|특파원)$"
    r"|^(?P<kisha>(?-i:[\u4e00-\u9fff]){3,5})(?:記者|特派員)$"
    rf"|{_WRITER}|^原创\s+(?P<own>(?-i:[\u4e00-\u9fff·]){{2,4}})(?=$|\s)|{_OTHER}",
    re.IGNORECASE,
)
# What a line in ASCII can have of these; the Chinese and Korean ones take 5 ms of a process to be compiled.
_LABELLED_IN_ASCII = late_pattern(f"{_WRITER}|{_OTHER}", re.IGNORECASE)
# Whose a story is stands in the genitive in Greek, with the article, whose first letter is often typed as a Latin one.
_GREEK_ARTICLE = late_pattern(r"^(?P<article>[tτ](?:ης|ου|ων))\s+(?=\w)", re.IGNORECASE)
_GREEK_BY = late_pattern(
    r"^(?:συντάκτ(?:ης|ρια|ες)|γράφ(?:ει|ουν)|ρεπορτάζ|κείμεν[οα]|επιμέλεια)(?:\s*[:：]\s*|\s+)(?:(?:ο|η|οι)\s+)?"
    r"|^από\s+(?:(?:τον|την|τη|τους|τις|το)\s+)?",
    re.IGNORECASE,
)
# "Of our correspondent Γιώργος Νικολάου".
_GREEK_POST = late_pattern(
    r"^(?:ειδικ\w+\s+)?(?:ανταποκρ\w+|απεσταλμέν\w+|συντάκτ\w+|συνεργάτ\w+)(?:\s+μας)?,?\s+(?=\w)", re.IGNORECASE
)
# "Door onze verslaggeefster Anne de Wit", "Von unserem Korrespondenten Jan Holm", "Dal nostro inviato Carlo Neri"
_OURS = late_pattern(
    r"^(?:(?:de|del|dal|od|от|від|from)\s+)?(?:our|onze|unser\w*|notre|nuestr[oa]|nostr[oa]|noss[oa]|vår|vores|nasz\w*"
    r"|naš\w*|наш\w*)\s+(?:[\w-]+\s+){0,2}?\w*(?:corr?espond|korrespond|corrispond|correspons|korespond|кор+еспонд"
    r"|verslagge|reporter|redakt|mitarbeiter|inviat|envoyé|enviad|medarbe|wysłanni)\w*(?:\s(?:sp[ée]cial\w*|especial))?"
    r",?\s+(?=(?-i:[A-ZÀ-ÞΑ-ΩА-ЯІЇЄ]))",
    re.IGNORECASE,
)
# "記者林安／嘉義報導"
_REPORTED_FROM = late_pattern(r"\s?[／/╱]\s?[\u4e00-\u9fff]{2,8}[報报][導导道]$")
_OF_HER = late_pattern(r"^(?P<first>\w+[αηάή])[ςσ](?P<rest>\s+\S+)$", re.IGNORECASE)
_NOBODY = late_pattern(
    r"^(?:\d+|view all posts.*|see all.*|more (?:from|by).*|admin(?:istrator)?|staff|editor|webmaster|unknown|none"
    r"|null|anonymous|n/?a|https?(?:://.*)?|www(?:\..*)?|facebook|twitter|instagram|linkedin|youtube"
    r"|@\w+|follow.*|redaktion|redacción|newsroom|web ?desk)$",
    re.IGNORECASE,
)
_MAIL = late_pattern(r"<?[\w.+-]+@[\w-]+(?:\.[\w-]+)+>?")
_IN_BRACKETS = late_pattern(r"^\(\s*(.+?)\s*\)$")
_LONGEST = 120
# Lines around a headline are asked about several times, and are the same on all pages of an outlet.
_REMEMBERED = 2_048
_AND = late_pattern(r"( (?:and|und|et|y|e|och|og|και) )")
_ONE = r"[^\W\d_a-zß-öø-ÿα-ωά-ώа-яё][\w’'-]*\.?"
# Where a correspondent is, behind a name of two words and more: "Oliver Stamp in Ostermouth". In Dutch "en" is "and",
# which another full name or an agency follows.
_PLACE = late_pattern(
    rf"^(?P<name>{_ONE}(?: (?:de|del|la|van|von|der|den|al|el|bin|di|da)| {_ONE}){{1,4}}),?"
    rf" (?:(?:reporting |berichtet )?(?:in|at|from|aus|στην?|στο|στα|στις|στον|в) {_ONE}(?: {_ONE}){{0,2}}"
    rf"|(?:à|en) [^\W\d_a-zß-ÿ][^\W\d_A-ZÀ-Þ]+(?:-\w+)*)$"
)
# What somebody is, behind a full name and a comma: "Ann Orr, staff writer", "Jan Holm, Korrespondent in Oslo".
_POST = late_pattern(
    r"^(?P<name>\S+ \S.*?),\s+(?:(?!(?:and|und|the|der|die|das|la|le|el|il)\b)[\w'’-]+\s+){0,3}?"
    r"(?:(?:report|writ|edit)(?:er|or)|correspondent|columnist|journalist|redakteur|korrespondent|verslaggev|redact"
    r"|corresponsal|periodista|journaliste|correspondante?|giornalista|inviat|corrispondente)[a-z]{0,3}"
    r"(?:\s(?:in|at|for|of|en|à|da|de)\s.{1,40})?$",
    re.IGNORECASE,
)


def clean_byline(text: str) -> str | None:
    """Return the name that a byline names: "By Eva Holm" and "eva@paper.example (Eva Holm)" name Eva Holm."""
    return (_remember_name if len(text) <= _LONGEST else _name_in)(text)


def labelled_author(line: str) -> str | None:
    """Return the name behind a label such as "作者：" or "Haber:" in a line of facts."""
    match = _labels_in(line).search(line) if len(line) <= _LONGEST else None
    return clean_byline(next(filter(None, match.groups()))) if match else None


def is_author_line(line: str) -> bool:
    """Tell whether a line names an author by what stands before or behind the name, and says nothing else."""
    match = _labels_in(line).fullmatch(line) if len(line) <= _LONGEST else None
    named = match.groupdict() if match else {}
    return any(named.get(name) for name in ("reporter", "kisha", "writer"))


def _labels_in(line: str) -> re.Pattern[str]:
    return _LABELLED_IN_ASCII if line.isascii() else _LABELLED


def _name_in(text: str) -> str | None:
    name = " ".join(text.split())
    if led := interviewer_in(name):
        return led
    if "@" in name:
        name = _MAIL.sub(" ", name)
    name = name.strip(" ,;|·-–—")
    name = _IN_BRACKETS.sub(r"\1", name)
    name = _OURS.sub("", _BY.sub("", name))
    if not name.isascii():
        name = _REPORTED_FROM.sub("", name)
    name = _in_greek(name).strip(' ,;:|·-–—"')
    name = _POST.sub(r"\g<name>", name)
    name = "".join([_PLACE.sub(r"\g<name>", part) for part in _AND.split(name)])
    if not name or len(name) > _LONGEST or _NOBODY.match(name) or is_site_button(name):
        return None
    return name if any(map(str.isalpha, name)) else None


_remember_name = lru_cache(maxsize=_REMEMBERED)(_name_in)


def _in_greek(text: str) -> str:
    """Return a Greek byline without article and post, the name as it is said of its bearer where that is sure.

    The first name of a woman is (της Μαρίας: Μαρία), and her surname stays as it is; a man's (του Αλεξάνδρου) is kept.
    """
    article = _GREEK_ARTICLE.match(text)
    name = _GREEK_POST.sub("", text[article.end() :] if article else _GREEK_BY.sub("", text))
    if article and article["article"].casefold().endswith("ησ") and (of_her := _OF_HER.match(name)):
        return of_her["first"] + of_her["rest"]
    return name
