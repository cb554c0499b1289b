"""What the overview strip of a side shows: its links and its divergent sentences, from the top to the end."""

from reader.rendering.palette import Palette
from reader.rendering.side_marks import SideMarks
from reader.ui.overview import Stripe


def stripes_of(marks: SideMarks, palette: Palette) -> list[Stripe]:
    """Give a stripe for each sentence that is linked or divergent, in the order of the text."""
    article = marks.comparison.article(marks.side)
    total = max(1, len(article.text))
    links, divergent = marks.comparison.links, marks.divergent
    stripes: list[Stripe] = []
    for index, sentence in enumerate(article.sentences):
        if index in divergent:
            colour = palette.divergent_line
        elif numbers := marks.links_of(index):
            colour = palette.lines[links[numbers[0]].kind]
        else:
            continue
        stripes.append(Stripe(sentence.span.start / total, sentence.span.end / total, colour))
    return stripes
