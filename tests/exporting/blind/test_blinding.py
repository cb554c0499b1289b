from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader
from pypdf.generic import StreamObject

from reader.comparing import compare
from reader.exporting.blind.blinding import blinded
from reader.exporting.formats import render
from reader.exporting.naming import proposed_name
from reader.exporting.options import Appendix, ExportOptions, Format, Identity
from reader.model.article import Role
from reader.model.comparison import Comparison
from tests.comparing.articles import make_article


def told() -> Comparison:
    left = make_article(
        "MARN (Oreva Courier) – The dam gave way, said Jan Holm.", "See https://courier.example/dam now."
    )
    right = make_article("The dam gave way, the Courier says.", "News of the agency came at noon.")
    return compare(
        replace(left, outlet="Oreva Courier", byline="Jan Holm", url="https://www.courier.example/dam"),
        replace(right, outlet="Marn News Agency"),
    )


def test_names_of_both_outlets_are_dots_in_both_texts() -> None:
    blind = blinded(told())
    everything = f"{blind.left} {blind.right}"
    assert not [name for name in ("Courier", "courier", "Holm", "Oreva", "Marn News") if name in everything]


def test_offsets_stay() -> None:
    comparison = told()
    blind = blinded(comparison)
    assert len(blind.left.text) == len(comparison.left.text)
    assert (blind.left.sentences, blind.links) == (comparison.left.sentences, comparison.links)


def test_common_words_of_a_name_stay() -> None:
    assert "News of the agency came at noon." in blinded(told()).right.text


NAMES = (b"Courier", b"courier", b"Holm", b"Oreva", b"Marn News", b"story.txt")
BLIND = ExportOptions(identity=Identity.BLIND, appendices=tuple(Appendix))


@pytest.mark.parametrize("form", [Format.HTML, Format.CSV, Format.TEXT])
def test_blind_file_names_nobody(form: Format) -> None:
    content = render(told(), form, BLIND)
    assert not [name for name in NAMES if name in content]


def test_blind_pdf_names_nobody_in_any_stream_or_text(qapp: object) -> None:
    pdf = PdfReader(BytesIO(render(told(), Format.PDF, BLIND)))
    parts = [page.extract_text().encode() for page in pdf.pages]
    for number in range(1, len(pdf.xref_objStm) + len(pdf.xref.get(0, {})) + 1):
        value = pdf.get_object(number)
        parts.append(repr(value).encode())
        if isinstance(value, StreamObject):
            parts.append(value.get_data())
    everything = b"".join(parts)
    assert b"Story A" in everything
    assert not [name for name in NAMES if name in everything]


def test_blind_file_has_a_blind_name() -> None:
    assert proposed_name(told(), ".pdf", Identity.BLIND) == "Story A – Story B.pdf"


def test_writers_in_credits_are_dots_wherever_they_stand_and_places_stay() -> None:
    credit = "(Reporting by Jonas Hale in Brussels; editing by Ruth Amis)"
    left = make_article(
        "The dam gave way near Brussels.", "Hale saw it.", credit, roles=(Role.BODY, Role.BODY, Role.CREDIT)
    )
    right = make_article("The dam gave way near Brussels, the Northwire says.")
    blind = blinded(compare(replace(left, outlet="Oreva Courier", byline="Northwire, Brussels"), right))
    everything = f"{blind.left.text} {blind.right.text}"
    assert not [name for name in ("Jonas", "Hale", "Ruth", "Amis", "Northwire") if name in everything]
    assert everything.count("Brussels") == 3
    assert "(Reporting by •••••••••• in Brussels; editing by •••••••••)" in everything
