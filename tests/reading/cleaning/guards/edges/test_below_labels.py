"""Paragraphs that stand below the label which the page puts above each of the story's paragraphs."""

from reader.reading.cleaning.guards.edges.below_labels import paragraphs_below_label
from reader.reading.cleaning.lines.units import Unit
from reader.reading.cleaning.measures.page_features import Page

LABEL = "Article content"
FIRST = "The crane fell on the quay of Elsin at noon on Sunday, the harbour office said in the evening."
TOLD = (
    "Nobody was hurt, but the ferries to the mainland wait until the quay is cleared.",
    "Divers will look at the foot of the crane as soon as the water is clear again.",
    "The crane was forty years old and should have been taken down before the winter.",
    "What it will cost to clear the quay the harbour office could not say on Sunday.",
)


def page_of(first: str, label: str = LABEL) -> Page:
    box = ("Subscribe now to read all stories of the harbour", "Sign in", "Email address", "Continue")
    texts = [label, first, *box, *(line for told in TOLD for line in (label, told))]
    return Page([Unit(text, number, number) for number, text in enumerate(texts)])


KEPT = [7, 9, 11, 13]


def test_a_paragraph_below_the_label_of_the_others_belongs_to_them() -> None:
    assert list(paragraphs_below_label(page_of(FIRST), KEPT)) == [1]


def test_a_headline_or_a_notice_below_it_does_not() -> None:
    assert not list(paragraphs_below_label(page_of("Crane falls on quay"), KEPT))
    notice = "Sign up for our newsletter, which brings you all that happens in the harbour every morning."
    assert not list(paragraphs_below_label(page_of(notice), KEPT))


def test_what_stands_above_few_paragraphs_is_no_label() -> None:
    assert not list(paragraphs_below_label(page_of(FIRST), KEPT[:3]))
    assert not list(paragraphs_below_label(page_of(FIRST, "A longer line above each of them"), KEPT))
