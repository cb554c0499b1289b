"""What is sought in one story against all others: its sentences, and those of the others wherever these stand."""

from collections.abc import Iterator
from dataclasses import replace

from reader.app.events.listed_rows import ListedRow, RowLook
from reader.app.events.matrix import Matrix, Place
from reader.app.events.one_against_all import against_all_rows
from reader.wording.catalogue import tr
from reader.wording.event.events import sentence_text, story_names


def sought_against_all(matrix: Matrix) -> tuple[ListedRow, ...]:
    """Return the sentences of the base with what is sought, or beside which others have it, and all others with it.

    Beside a sentence stands what is linked to it. What other stories say beside none follows under a remark.
    """
    event, base = matrix.event, matrix.base
    rows = against_all_rows(event, base)
    if not matrix.sought:
        return rows
    article, shown, told = event.stories[base].article, list[ListedRow](), set[Place]()
    for sentence, row in zip(article.compared_sentences(), rows, strict=True):
        own = Place(base, sentence)
        beside = [place for place in _linked_to(matrix, own) if _is_sought(matrix, place)]
        told.update(beside)
        if _is_sought(matrix, own):
            shown.append(row)
        elif beside:
            shown.append(replace(row, pair=(own, beside[0])))
    return (*shown, *_elsewhere(matrix, told))


def _elsewhere(matrix: Matrix, told: set[Place]) -> Iterator[ListedRow]:
    """Yield the sentences of other stories with what is sought that stand beside none of the base, under a remark."""
    names = story_names(matrix.event)
    found = [
        place
        for story in matrix.event.in_time()
        if story != matrix.base
        for sentence in matrix.event.stories[story].article.compared_sentences()
        if (place := Place(story, sentence)) not in told and _is_sought(matrix, place)
    ]
    if found:
        yield ListedRow(RowLook.REMARK, tr("In other stories, beside no sentence of this one:"))
    for place in found:
        text = sentence_text(matrix.event.stories[place.story].article, place.sentence or 0)
        yield ListedRow(RowLook.TEXT, text, names[place.story], pair=(place, Place(matrix.base, None)))


def _linked_to(matrix: Matrix, own: Place) -> list[Place]:
    place = (own.story, own.sentence)
    return [Place(*other) for pair in matrix.event.links if place in pair for other in pair if other != place]


def _is_sought(matrix: Matrix, place: Place) -> bool:
    article = matrix.event.stories[place.story].article
    return matrix.is_sought((article.sentence_text(place.sentence or 0),))
