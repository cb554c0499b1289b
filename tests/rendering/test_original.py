from dataclasses import replace

from reader.comparing import compare
from reader.model.article import Doubt
from reader.model.comparison import Comparison, LinkKind, Side
from reader.model.marking import worn_looks
from reader.model.shown_words import Wording
from reader.rendering.marks import word_marks
from reader.rendering.original import shown_article, shown_comparison
from reader.rendering.palette import Theme, palette_of
from tests.comparing.articles import make_article

SENTENCES = ("The army sent forty boats and two helicopters from Marn.", "Nobody was hurt in the lower town at night.")
EDITED = ("The army sent fifty boats and two helicopters from Marn.", "Insurers expect a loss of 35 million crowns.")
GREEK = ("Ο στρατός έστειλε σαράντα βάρκες.", "Κανείς δεν τραυματίστηκε.")


def comparison() -> Comparison:
    left = replace(make_article(*SENTENCES), original=make_article(*GREEK, language="el"), doubts=(Doubt(1, "odd"),))
    return compare(left, make_article(*EDITED))


def test_translation_and_both_show_the_translation() -> None:
    article = comparison().left
    assert shown_article(article, Wording.TRANSLATION) is article
    assert shown_article(article, Wording.BOTH) is article
    other = comparison().right
    assert shown_article(other, Wording.ORIGINAL) is other


def test_original_keeps_the_doubts_about_its_translation() -> None:
    shown = shown_article(comparison().left, Wording.ORIGINAL)
    assert shown.sentence_text(0) == GREEK[0]
    assert shown.compared_sentences() == (0,)


def test_links_and_passages_stay_and_words_are_marked_on_the_other_side_alone() -> None:
    whole = comparison()
    shown = shown_comparison(whole, {Side.LEFT: Wording.ORIGINAL, Side.RIGHT: Wording.ORIGINAL})
    assert [(link.left, link.right, link.kind) for link in shown.links] == [((0,), (0,), LinkKind.EDITED)]
    assert shown.passages == whole.passages
    palette = palette_of(Theme.LIGHT)

    def marked(side: Side) -> list[str]:
        article, link = shown.article(side), shown.links[0]
        marks = word_marks(article, link, side, palette, worn_looks(article, shown.links, side))
        return [mark.span.of(article.text) for mark in marks]

    assert marked(Side.LEFT) == []
    assert marked(Side.RIGHT) == ["fifty"]
