"""The rules of PDF/A-2b that the file can break; veraPDF checks them all where it is at hand."""

from collections.abc import Callable
from io import BytesIO
from xml.etree import ElementTree

import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject, StreamObject

from reader.comparing import compare
from reader.model.comparison import Comparison
from tests.comparing.articles import make_article

Opens = Callable[..., PdfReader]
CLAIM = "{http://www.aiim.org/pdfa/ns/id/}"


def root_of(pdf: PdfReader) -> DictionaryObject:
    root = pdf.trailer["/Root"]
    assert isinstance(root, DictionaryObject)
    return root


def metadata_of(pdf: PdfReader) -> ElementTree.Element:
    stream = root_of(pdf)["/Metadata"]
    assert isinstance(stream, StreamObject)
    return ElementTree.parse(BytesIO(stream.get_data())).getroot()


def test_metadata_claim_the_standard_and_agree_with_the_document(comparison: Comparison, pdf_of: Opens) -> None:
    pdf = pdf_of(comparison)
    told = {element.tag.rpartition("}")[2]: (element.text or "").strip() for element in metadata_of(pdf).iter()}
    assert (told["part"], told["conformance"]) == ("2", "B")
    assert pdf.metadata is not None
    assert told["CreatorTool"] == pdf.metadata.creator
    assert told["Producer"] == pdf.metadata.producer
    titles = [element.text for element in metadata_of(pdf).iter() if element.tag.endswith("}li")]
    assert titles[:2] == [pdf.metadata.title, pdf.metadata.author]


def test_colours_have_a_meaning(comparison: Comparison, pdf_of: Opens) -> None:
    intents = root_of(pdf_of(comparison))["/OutputIntents"]
    intent = intents[0].get_object()  # type: ignore[index]  # pypdf types it as any object
    assert intent["/S"] == "/GTS_PDFA1"
    assert intent["/DestOutputProfile"].get_object().get_data()[16:20] == b"RGB "


def test_every_link_is_printed(comparison: Comparison, pdf_of: Opens) -> None:
    flags = [reference.get_object()["/F"] for page in pdf_of(comparison).pages for reference in page.get("/Annots", ())]
    assert flags
    assert set(flags) == {4}


def test_nothing_is_transparent_and_no_name_is_cmyk(comparison: Comparison, pdf_of: Opens) -> None:
    for page in pdf_of(comparison).pages:
        resources = page["/Resources"]
        assert isinstance(resources, DictionaryObject)
        states = [state.get_object() for state in resources["/ExtGState"].values()]  # type: ignore[attr-defined]
        assert all((state["/ca"], state["/CA"], state["/SMask"]) == (1, 1, "/None") for state in states)
        assert b"/CSpcmyk" not in (page.get_contents() or StreamObject()).get_data()


def test_file_is_identified(comparison: Comparison, pdf_of: Opens) -> None:
    assert "/ID" in pdf_of(comparison).trailer


@pytest.mark.parametrize("text", ["The dam 𓀀 gave way."])
def test_file_with_a_box_claims_nothing(pdf_of: Opens, text: str) -> None:
    pdf = pdf_of(compare(make_article(text), make_article("Bread has become dearer.")))
    assert not any(element.tag.startswith(CLAIM) for element in metadata_of(pdf).iter())
    assert "U+13000" in pdf.pages[0].extract_text()
