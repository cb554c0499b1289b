"""Captions of pictures in and above a story: by their words, by their credit, by what stands around them."""

import re
from collections.abc import Sequence

from reader.reading.cleaning.learned.membership import says_the_same
from reader.reading.cleaning.measures.page_features import Page
from reader.reading.cleaning.measures.words import split_words
from reader.reading.cleaning.set_forms.notice_phrases import load_phrases
from reader.text.late_pattern import late_pattern
from reader.text.punctuation import ends_sentence

# What stands behind the words of a caption, often twice in one line: the description of the picture is there too.
_PICTURE_CREDIT = re.compile(r"\w\W{1,3}(?:photographs?|photos?|picture|foto|bild) ?: ?\w[^.]{2,60}$")
# Labels that are less sure: of a long paragraph they may credit more than a picture.
_SHORT_CREDIT = late_pattern(
    r"\w\W{1,3}(?:(?:pictures|images?|credits?|cr[ée]dit(?: photo|os?)?|fotos|fotografía|imagen|imagem|immagine"
    r"|(?:archiv)?bild(?:er|quelle)|zdj(?:ęcie|\.)|fot\.|φωτ(?:ογραφία|ο|\.)|фото(?:графия)?|kuva|bilde|fotoğraf) ?: ?"
    r"|fot\. )\w[^.]{2,60}$|[a-zß-ÿ)]quelle: ?\w[^.]{2,60}$"
)
# Who stands where: "the mayor, second left, and the harbour master".
_PLACED = late_pattern(
    r"[A-ZÀ-ÖØ-Þ][\w’'-]+, (?:(?:second|third|far|front|top|bottom) (?:row,? )?(?:from )?(?:left|right)(?:,| and\b)"
    r"|(?:left|right|cent(?:er|re)),(?! (?:left|right|cent|but\b)))"
    r"|\((?:v\. ?l(?:\.|inks)|links|rechts|à gauche|à droite|izq\.|dcha\.)\)"
)
_PLACES = ("left", "right", "cent", "(")
# "When its founder, Ann Kerr, left, sales fell" tells who went away.
_WENT_AWAY = late_pattern(
    r"\b(?:[Ww]hen|[Aa]fter|[Bb]efore|[Oo]nce|[Ss]ince|[Uu]ntil|[Bb]ecause|[Ii]f|[Aa]lthough|[Tt]hough)\b"
    r"[^.!?;]*, left,$"
)
# "台東老戲院。圖／市府提供", "岸壁に着いた船＝2日、青浜市、大野健撮影"
_CREDIT_BEHIND = late_pattern(
    r"(?:^|[。」）)\s（(])(?:图|圖|照片|攝影|摄影|写真|사진)\s?[／/╱:：=＝]\s?[^。]{2,24}$"
    r"|.[＝=][^。＝=]{2,60}(?:撮影|提供)[）)]?$"
    r"|[（(](?:(?:图片|圖片)(?:来自|來自|来源|來源)[^（()）]{1,24}|[^（()），,。]{2,16}(?:提供|攝|摄))[)）]$"
)
# "The ferry at the quay.ANN ORR", "The ferry at the quay. / EFA": the credit is joined to the sentence.
_JOINED_CREDIT = re.compile(
    r"\w{3}[.»”\"](?:[A-ZÀ-ÖØ-Þ]\.? ?){0,3}[A-ZÀ-ÖØ-Þ]{3,}(?: [A-ZÀ-ÖØ-Þ.]{2,}){0,3}(?: ?\(.{2,20}\))?$"
    r"|\w{3}\. / [A-ZÀ-ÖØ-Þ][\w.’'-]+(?: [\w.’'-]+){0,3}$"
)
# "The ferry at the quay. ANN ORR / EFA": a name of two words and more in capitals, behind a sentence.
_CREDIT_IN_CAPITALS = late_pattern(
    r"\w{2}[.»”\"] (?P<name>(?:[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ.’'-]+ ){1,3}[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ’'-]+)"
    r"(?: ?/ ?[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ’' -]{1,24})?$"
)
_OF_AN_AGENCY = late_pattern(
    r"PRESS|AGEN[CTZ]|NEWS|PRENSA|MEDIA|REDA[CK]|NOTICIAS|DIARIO|JOURNAL|ZEITUNG|^EL |^LA |WIRE"
)
_CREDIT_AT_END = late_pattern(
    r"[\w.!?»”\"')]\W{1,3}\(?(?:photo(?:graph|graphy|grapher)?s?|pictures?|image|foto(?:grafie|grafía|s)?|bild(?:er)?"
    r"|crédit(?: photo)?s?|zdjęcie|fot\.?|фото|φωτο(?:γραφία|\.)?|fotoğraf|صورة|تصوير|צילום)"
    r"(?: credit| by| de| di| von)?\s?[:/©] ?\w[^.!?]{1,60}\)?\W*$"
    r"|[.!?»”\"] \(?(?:photo(?:graph)?|picture|image) (?:by|courtesy of) \w[^.!?]{1,60}\)?\W*$",
    re.IGNORECASE,
)
# Who took a picture in brackets, "(fot. Agencja Wschód)", or an agency of pictures behind a sentence: "Getty Images".
_OF_A_PICTURE = late_pattern(
    r"\((?:fot|foto|photo|photograph|image|picture|bild|φωτ|φωτο|фото)(?:[.:/]| by)* ?\w[^()]{1,50}\)\W*$"
    r"|[.»”\"!?] ?(?:[^\W\d_][\w’'-]* ){0,3}[^\W\d_][\w’'-]* ?/ ?(?:reuters|afp|ap|epa|dpa|pap|efe|ansa|tass|anp)\W*$"
    r"|[.»”\"!?] ?(?:\S{1,80} ?/ ?)?(?:stock\.adobe\.com|adobe ?stock|getty images?|shutterstock|i-?stock(?:photo)?"
    r"|alamy(?: stock photo)?|unsplash|pexels|pixabay|depositphotos|imago(?: images)?)\W*$",
    re.IGNORECASE,
)
# Behind the sentence stand a person and an outlet in brackets, in either order: "(Ann Kessler/Halm Herald)". Behind a
# quotation stands who says it, "(Maria Lopez, shopkeeper)", and an age or a post behind a comma is no outlet.
_NAMED_IN_BRACKETS = late_pattern(
    r"(?:[.!?”\"] \({name} ?/|[.!?] \({name}(?: [-–] |, )(?=[A-ZÀ-ÖØ-Þ]))[^()]{{2,40}}\)\W*$"
    r"|[.!?”\"] \([A-ZÀ-ÖØ-Þ][\w.’'& -]{{1,30}}/ ?{name}(?:, ?[A-Z][a-z]+)?\)\W*$".format(
        name=r"(?:[A-ZÀ-ÖØ-Þ][\w.’'-]* ){1,3}[A-ZÀ-ÖØ-Þ][\w’'-]+"
    )
)
# Whose a picture is, alone in brackets: "(Supplied)", "(Nine)", "(ABC News: Ann Roe)", "(Supplied: Halm Port)". What an
# agency signs behind a full stop is the story's end: "... on Monday. (AAP)".
_LENDERS = (
    r"Supplied|Handout|File(?: (?:photo|image|picture))?|Stock|Nine|Seven|SBS|ABC|(?:Sky|Nine|Seven|Ten|SBS|ABC|BBC|CBS"
    r"|NBC|[79]) ?News|Getty|iStock|Alamy|Adobe|Google(?: Earth| Maps| Street ?View)?|Facebook|Instagram|Twitter|TikTok"
    r"|YouTube|NASA|ESA|Maxar|Wikimedia(?: Commons)?|Screenshot|Symbolbild|Archiv(?:bild|foto|o)?|Archives?|Arquivo"
    r"|Archivio|Courtesy of [^()]{2,40}"
)
_LENT = late_pattern(
    rf"\w[.!?”\"’]? ?\((?:{_LENDERS})(?: ?[:/] ?[^():]{{2,40}})?\)$"
    r"|\w[.!?”\"’]? ?\([A-Z]{2,5}(?: News)?: ?[A-Z][\w.’'-]+(?: [\w.’'-]+){1,3}\)$"
    r"|\w ?\((?:AAP|AP|AFP|EPA|PA|Reuters|dpa|DPA|EFE|ANSA|TASS|IMAGO|imago)\)$"
)
_AGENCY_ALONE = late_pattern(
    r"(?:\S+ ?[/|] ?)?"
    r"(?:getty(?: images)?|reuters|afp|epa(?:-efe)?|pa(?: media)?|ap(?: photo)?|shutterstock|alamy"
    r"|i-?stock|imago|dpa|picture alliance|adobe ?stock|anadolu|zuma(?: press)?|rex|europa press|efe|ansa|lapresse|tt)"
)
_ENDS_OF_AGENCIES = frozenset("eghkmosyKGMSY")
_BEFORE_CREDIT = (".", "»", "”", '"')
_BARS = ("|", "/")
_BROKEN_OFF = re.compile(r"[|/]\s*(?!\d)\w")
# "Photo: Flowers at the school gate (AP)" has its words and its credit: what stands above it is not its text.
_WHOLE_CAPTION = re.compile(r"\W*\w+\s?:\s?(?:\S+\s+){3,}\([^()]+\)\W*$")
# What opens and closes the caption above it in a gallery.
_CONTROL = late_pattern(
    r"(?:(?:hide|show|toggle|close|expand) (?:the )?captions?|(?:ocultar|mostrar) (?:el )?(?:pie de foto|leyenda)"
    r"|bild(?:unterschrift|text) (?:ein|aus)blenden|(?:masquer|afficher) la légende)(?:\W+\d+ \w+ \d+)?"
)
_FEWEST_WORDS = 3
_FEWEST_WORDS_ABOVE = 3
_LINES_OF_A_CAPTION = 2
_MOST_WORDS = 60
_MOST_WORDS_OF_A_LINE = 20
_MOST_WORDS_BEFORE_A_CREDIT = 32
_LONGEST_CREDIT = 8
_LONGEST_SENTENCE = 10
_LONGEST_DATE_LINE = 14
_EVEN = 0.5


def is_caption(page: Page, number: int) -> bool:
    """Tell whether a unit, or a neighbour that says the same, is a caption by its words or its credit."""
    seen = page.measured[number]
    if seen.words > _MOST_WORDS:
        return False
    if is_credited(page, number):
        return True
    if seen.words < _FEWEST_WORDS:
        return False
    if not seen.ended and _has_labelled_credit(page.low[number], seen.words):
        return True
    if _tells_places(page.units[number].text):
        return True
    captions = page.captions.intersection((number - 1, number, number + 1))
    return any(other == number or says_the_same(seen, page.measured[other]) for other in captions)


def _has_labelled_credit(low: str, words: int) -> bool:
    """Tell whether a line, in lower case, ends with a label and who took the picture; most lines have no colon."""
    has_colon = ":" in low
    if not has_colon and "fot. " not in low:
        return False
    if has_colon and _PICTURE_CREDIT.search(low):
        return True
    return words <= _MOST_WORDS_BEFORE_A_CREDIT and _SHORT_CREDIT.search(low) is not None


def _tells_places(text: str) -> bool:
    """Tell whether a line says who stands where; most lines have none of the words, which is seen sooner."""
    if not any(map(text.__contains__, _PLACES)):
        return False
    placed = _PLACED.search(text)
    return placed is not None and not _WENT_AWAY.search(text[: placed.end()])


def is_credited(page: Page, number: int) -> bool:
    """Tell whether who took the picture stands at the end of a unit, or below it where the same is said again."""
    if _credits_line_above(page, number):
        return True
    seen, text = page.measured[number], page.units[number].text
    if seen.words < _FEWEST_WORDS:
        return False
    is_short = seen.words <= _MOST_WORDS_OF_A_LINE
    # Either has a mark or letters that most texts have not, which is seen sooner.
    is_joined = not seen.ended and any(map(text.__contains__, _BEFORE_CREDIT)) and _JOINED_CREDIT.search(text)
    is_named = text[-1:] == ")" and seen.words <= 2 * _MOST_WORDS_OF_A_LINE and _NAMED_IN_BRACKETS.search(text)
    has_credit = is_joined or is_named or (is_short and _has_credit(text, is_ended=seen.ended))
    return bool(has_credit) or _is_credited_below(page, number)


def _has_credit(text: str, *, is_ended: bool) -> bool:
    """Tell whether who took a picture stands behind the words of a short line."""
    last = text[-1:]
    return (
        (last.isupper() and _names_photographer(text))
        or (not is_ended and (last == ")" or last in _ENDS_OF_AGENCIES) and _OF_A_PICTURE.search(text) is not None)
        or (last == ")" and _LENT.search(text) is not None)
        or (not text.isascii() and _CREDIT_BEHIND.search(text) is not None)
    )


def _names_photographer(text: str) -> bool:
    """Tell if a sentence has a name in capitals behind it that is not an agency's or an outlet's, which sign so."""
    found = _CREDIT_IN_CAPITALS.search(text)
    return found is not None and not _OF_AN_AGENCY.search(found["name"])


def is_whole_caption(text: str) -> bool:
    """Tell whether a text is a caption with its label, its words and its credit."""
    return _WHOLE_CAPTION.match(text) is not None


def ends_with_credit(text: str) -> bool:
    """Tell whether a line ends with who took a picture: "The quay at night. Photograph: Ann Orr/Halm Herald"."""
    return any(
        form.search(said) for form, said in ((_CREDIT_AT_END, text), (_CREDIT_BEHIND, text), (_JOINED_CREDIT, text))
    )


def without_captions(page: Page, kept: Sequence[int], likely: Sequence[float], title: int | None) -> list[int]:
    """Leave out captions: what is in doubt above the name of a photographer or an agency, and what has its own credit.

    A short sentence between the date below the headline and such a name is one, however likely: a deck stands above the
    date.
    """
    first = next((number for number in kept if number != title and page.measured[number].ended), kept[0])
    return [
        number
        for number in kept
        if not (
            _is_credited_below(page, number)
            or _is_below_agency(page, number, title)
            or (_is_credit(page, number + 1) and _is_above_credit(page, number, first, likely, title))
        )
    ]


def _is_above_credit(page: Page, number: int, first: int, likely: Sequence[float], title: int | None) -> bool:
    if number != first:
        seen = page.measured[number]
        is_line = not seen.ended and seen.words <= _MOST_WORDS_OF_A_LINE
        return likely[number] < _EVEN or (is_line and _is_below_facts(page, number, title))
    above = page.measured[number if title is None else title + 1 : number]
    is_below_date = any(seen.dated and seen.words <= _LONGEST_DATE_LINE for seen in above)
    return is_below_date and page.measured[number].words <= _LONGEST_SENTENCE


def _is_below_facts(page: Page, number: int, title: int | None) -> bool:
    """Tell whether a unit stands below a line of a date, with no more prose than a deck between it and the headline."""
    above = [] if title is None else page.measured[title + 1 : number]
    return sum([seen.ended for seen in above]) <= 1 and any(seen.dated and seen.brief for seen in above)


def _is_below_agency(page: Page, number: int, title: int | None) -> bool:
    """Tell if a line stands below the name of who took a picture, alone on its line, as what the picture shows does.

    Below that stands what describes the picture, and perhaps once more what it shows.
    """
    seen = page.measured[number]
    if seen.ended or seen.words > _MOST_WORDS_OF_A_LINE or not _is_below_facts(page, number, title):
        return False
    for above in range(number - 1, number - 1 - _LINES_OF_A_CAPTION, -1):
        if _AGENCY_ALONE.fullmatch(page.low[above]) or _is_credit(page, above):
            return True
        if page.measured[above].ended or page.measured[above].words < _FEWEST_WORDS:
            return False
    return False


def _is_credit(page: Page, number: int) -> bool:
    """Tell whether a unit names who took a picture, and nothing else."""
    seen = page.measured[number] if number < len(page) else None
    is_short = seen is not None and "caption" in seen.kinds and not seen.ended and seen.words <= _LONGEST_CREDIT
    return is_short and not is_whole_caption(page.units[number].text)


def _is_credited_below(page: Page, number: int) -> bool:
    """Tell if the unit below says the same with a credit behind it, is a credit that was broken off, or hides it."""
    below = number + 1
    if below >= len(page):
        return False
    return (
        _is_rest_of_caption(page.units[below].text)
        or _credits_line_above(page, below)
        or _CONTROL.fullmatch(page.low[below]) is not None
    )


def _is_rest_of_caption(text: str) -> bool:
    """Tell whether a line is a credit that a browser broke off the line above: "| Photo: Ann Orr"."""
    if text[:1] not in _BARS or not _BROKEN_OFF.match(text):
        return False
    low = text.lstrip("|/ ").lower()
    names = low.split()
    is_credit = len(names) <= _LONGEST_CREDIT and "caption" in load_phrases().of(low, frozenset(split_words(low)))
    return is_credit and not ends_sentence(text)


def _credits_line_above(page: Page, number: int) -> bool:
    """Tell whether a unit says again what the picture above it shows, and then who took it: "(Coast News/Ann Orr)"."""
    if not number or page.low[number - 1][:1] != page.low[number][:1]:
        return False
    above, low = page.low[number - 1].rstrip(" ."), page.low[number]
    if not low.startswith(above) or len(above.split()) < _FEWEST_WORDS_ABOVE:
        return False
    rest = low[len(above) :].strip(" .")
    names = [piece for piece in rest.split() if any(map(str.isalnum, piece))]
    is_joined = low[len(above)].isalnum() if rest else True
    return not is_joined and 0 < len(names) <= _LONGEST_CREDIT and page.measured[number].words <= _MOST_WORDS
