from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader

from reader.comparing import compare
from reader.exporting.options import AS_USUAL, ExportOptions
from reader.exporting.pdf.export import render_pdf
from reader.model.article import Role
from reader.model.comparison import Comparison
from tests.comparing.articles import make_article

LEFT = (
    "Dam at Oreva gives way after a night of rain",
    "The dam at Oreva gave way on Monday night after two days of rain, officials said on Tuesday.",
    "“We had ten minutes to leave,” said the mayor, Ilse Brandt, who spent the night in a school.",
    "About 1,200 people were brought to safety by boats of the fire brigade and the army.",
    "Nobody could say in the morning how many cellars of the lower town had suffered.",
    "The army sent forty boats and two helicopters from its base at Marn.",
)
RIGHT = (
    "Night of rain breaks the dam at Oreva",
    "The army sent forty boats and two helicopters from its base at Marn.",
    "The dam at Oreva gave way on Monday night after two days of rain, officials said on Tuesday.",
    "“We had ten minutes to leave,” said the mayor of Oreva, Ilse Brandt, who spent the night in a school.",
    "Insurers expect a loss of nearly 35 million crowns, most of it in the official flood plain.",
)


@pytest.fixture(scope="session")
def comparison() -> Comparison:
    """Two stories with identical, edited and moved sentences, and some that one side alone has."""
    left, right = (replace(make_article(*texts, roles=(Role.HEADLINE,)), title=texts[0]) for texts in (LEFT, RIGHT))
    return compare(left, right)


@pytest.fixture
def pdf_of(qapp: object) -> Callable[..., PdfReader]:
    """Return the PDF of a comparison, opened."""

    def render(comparison: Comparison, options: ExportOptions = AS_USUAL) -> PdfReader:
        return PdfReader(BytesIO(render_pdf(comparison, options)))

    return render
