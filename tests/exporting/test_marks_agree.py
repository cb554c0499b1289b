from collections.abc import Iterable
from dataclasses import replace

import pytest

from reader.comparing import compare
from reader.exporting.rows import units_of
from reader.exporting.web.marked_parts import parts_of
from reader.model.article import Span
from reader.model.comparison import Comparison, Edit, EditKind, Link, LinkKind, Side
from reader.model.marking import MarkKind, marks_of_side
from reader.rendering.palette import Theme, palette_of
from reader.rendering.side_marks import SideMarks
from tests.comparing.articles import make_article
from tests.exporting.conftest import LEFT, RIGHT

# Words are told apart from the rest of their sentence: those that changed, and those that have a partner.
WORDS = (MarkKind.CHANGED, MarkKind.CORRESPONDING)

Marked = dict[int, tuple[str, bool]]


def without_an_equal_run() -> Comparison:
    """Two stories that are linked in part, by a fact that each tells in its own words."""
    left, right = make_article("Rain fell. Boats came."), make_article("It poured down.")
    ends = Span(0, 22), Span(0, 15)
    edits = (Edit(EditKind.DELETE, ends[0], Span(0, 0)), Edit(EditKind.INSERT, Span(22, 22), ends[1]))
    return Comparison(left, right, (Link((0,), (0,), LinkKind.PARTIAL, 0.8, edits=edits),), ())


def one_right_link_and_a_weaker_one() -> Comparison:
    """Two stories of which one's sentence has two links of two kinds; both begin with the weaker one's other side."""
    left = make_article("The school of Marn has a new roof.", "Rain fell.")
    right = make_article("The school in Marn burned in May.", "The school of Marn has an old roof.")
    kept = [compare(make_article(left.sentence_text(0)), make_article(right.sentence_text(1))).links[0]]
    by = right.sentences[1].span.start
    edits = tuple(replace(e, right=Span(e.right.start + by, e.right.end + by)) for e in kept[0].edits)
    weak = Edit(EditKind.EQUAL, Span(0, 10), Span(0, 10)), Edit(EditKind.DELETE, Span(10, 34), Span(10, 10))
    links = (
        Link((0,), (0,), LinkKind.PARTIAL, 0.6, edits=weak),
        Link((0,), (1,), LinkKind.EDITED, 0.9, edits=edits),
        Link((1,), (0,), LinkKind.REWORDED, 0.7),
    )
    return Comparison(left, right, links, ())


def a_sure_link_in_part_and_one_that_holds_the_rest() -> Comparison:
    """Two stories of which one's sentence is linked surely by half of its words, and less surely by all of them."""
    left = make_article("Boats came to Marn before dawn.", "Rain fell.")
    right = make_article("Boats came to the old pier.", "Before the sun rose, help was in Marn.")
    edits = Edit(EditKind.EQUAL, Span(0, 10), Span(0, 10)), Edit(EditKind.DELETE, Span(10, 31), Span(10, 10))
    links = Link((0,), (0,), LinkKind.PARTIAL, 0.9, edits=edits), Link((0,), (1,), LinkKind.REWORDED, 0.6)
    return Comparison(left, right, links, ())


ENGLISH = ("Belmonte asked for 120 trucks of vegetables.", "The school has a new garden with old trees.")
GREEK = ("Η τράπεζα κέρδισε πολλά χρήματα τον χειμώνα.", "Ο Μπελμόντε ζήτησε 120 φορτηγά με λαχανικά.")
REFUSES = (
    "Brannhold will not hand over the gauge readings of the Skarn dam until Volmark drops its claim, the ministry "
    "said, while fishermen mended their nets."
)
KEEPS = "The ministry in Brannhold will keep the Skarn dam readings to itself as long as Volmark upholds any claim."
PAIRS = {
    "short stories": compare(make_article(*LEFT), make_article(*RIGHT)),
    "in part without an equal run": without_an_equal_run(),
    "a clause that one side alone tells": compare(make_article(REFUSES), make_article(KEEPS)),
    "a right link and a weaker one": one_right_link_and_a_weaker_one(),
    "a sure link in part and one that holds the rest": a_sure_link_in_part_and_one_that_holds_the_rest(),
    "two languages": compare(make_article(*ENGLISH), make_article(*GREEK, language="el")),
}


def painted(marks: Iterable[tuple[Span, str, bool]], text: str) -> Marked:
    """Say of each letter by which kind of mark it is seen, the last one on top, and whether its word has its own."""
    seen: Marked = {}
    for span, kind, is_changed in marks:
        for place in range(span.start, span.end):
            if not text[place].isspace():
                seen[place] = (kind, is_changed or seen.get(place, ("", False))[1])
    return seen


@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize("pair", PAIRS.values(), ids=PAIRS.keys())
def test_window_pdf_and_web_page_mark_the_same_letters_alike(pair: Comparison, side: Side) -> None:
    article, palette = pair.article(side), palette_of(Theme.LIGHT)
    pdf = painted(((m.span, str(m.link), m.kind in WORDS) for m in marks_of_side(pair, side)), article.text)
    kinds = {palette.tints[kind].name(): str(kind) for kind in reversed(LinkKind)} | {
        palette.divergent_tint.name(): "None"
    }
    strong = {palette.strong_tints[kind].name(): str(kind) for kind in LinkKind}
    marks, everything = SideMarks(pair, side), range(len(article.sentences))
    laid = (*marks.ground_marks(everything, palette), *marks.changed_words(everything, palette))
    window = painted(
        ((m.span, kinds.get(m.tint.name()) or strong[m.tint.name()], m.tint.name() in strong) for m in laid),
        article.text,
    )
    parts = [
        (part.span, str(part.kind), part.is_changed or part.corresponds)
        for unit in units_of(pair, side)
        for part in parts_of(pair, side, unit)
        if part.kind is not None or unit.is_divergent
    ]
    page = painted(parts, article.text)
    same_tint = {str(LinkKind.PARTIAL): str(LinkKind.REWORDED)}  # told apart by their underlines
    told = [{at: (same_tint.get(k, k), c) for at, (k, c) in seen.items()} for seen in (pdf, window, page)]
    assert told[0] == told[1] == told[2]
    assert pdf
