from pathlib import Path
from typing import Any, Never

import pytest

from reader.exporting.options import AS_USUAL, EventFormat, Format, Identity
from reader.model.article import Article, Translation
from reader.model.comparison import Comparison, ComparisonSettings
from reader.model.correction import NO_CORRECTIONS, Correction, FileCorrections
from reader.model.events.event import Event, Story
from reader.model.translation import OfferedPackage
from reader.processes.portions import Portion
from reader.processes.requests.coding import write_request
from reader.processes.requests.corrections import CheckDates
from reader.processes.requests.events import GatherEvent, GroupStories
from reader.processes.requests.every_request import every_request, read_request
from reader.processes.requests.exports import Export, ExportEvent, Preview, PreviewEvent
from reader.processes.requests.listing import FoundFiles, ListFiles
from reader.processes.requests.packages import (
    AskIndex,
    FetchPackage,
    InstallPackage,
    ListPackages,
    RemovePackage,
    RemoveReplaced,
)
from reader.processes.requests.pairs import Compare, GetReady
from reader.processes.requests.renderings import FindQuotations, RenderComparison, RenderDifferences, RenderEvent
from reader.processes.requests.request import Request, answer_types
from reader.processes.requests.stories import Read
from reader.processes.requests.translations import Recall, Translate
from reader.storage.messagepack import DecodingError, encode

ARTICLE = Article(Path("a.txt"), "", "Flood")
COMPARISON = Comparison(ARTICLE, ARTICLE, (), ())
PORTIONS = (Portion(("left",), b"x"),)
EXAMPLES: list[Request[Any, Any]] = [
    ListFiles(Path("folder")),
    CheckDates(NO_CORRECTIONS),
    Read(Path("\udcff.txt"), FileCorrections(articles=((1, Correction(facts=(("title", "x"),))),))),
    GetReady(),
    Compare(ARTICLE, ARTICLE, ComparisonSettings(0.7)),
    GroupStories((b"packed", b""), ((1, 0),)),
    GatherEvent((ARTICLE, ARTICLE), (1,)),
    Recall(ARTICLE, "en"),
    Translate(ARTICLE, "en"),
    Export(Path("out.pdf"), Format.PDF, AS_USUAL, PORTIONS),
    ExportEvent(Path("out.pdf"), EventFormat.PDF, Event((Story(ARTICLE),))),
    Preview(300, AS_USUAL, PORTIONS),
    PreviewEvent(300, Event((Story(ARTICLE),))),
    RenderComparison(COMPARISON, Format.HTML, AS_USUAL),
    RenderDifferences(COMPARISON, Identity.SHOWN),
    RenderEvent(Event((Story(ARTICLE),)), EventFormat.HTML),
    FindQuotations(ARTICLE),
    ListPackages(),
    AskIndex(),
    FetchPackage(OfferedPackage("el", "Greek", "en", "English", "1.9", "https://example.org/x")),
    InstallPackage(Path("x.argosmodel")),
    RemovePackage(Path("x")),
    RemoveReplaced(Translation("Argos Translate", "el_en", "1.9", "2026-11-28"), (("α", "a"),)),
]


@pytest.mark.parametrize("request_", EXAMPLES, ids=lambda request: type(request).__name__)
def test_request_arrives_as_it_was_sent(request_: Request[Any, Any]) -> None:
    assert read_request(write_request(request_)) == request_


def test_every_request_is_tried_above() -> None:
    assert {type(example) for example in EXAMPLES} == set(every_request())


@pytest.mark.parametrize("kind", every_request(), ids=lambda kind: kind.__name__)
def test_every_request_says_what_it_answers(kind: type[Request[Any, Any]]) -> None:
    part, result = answer_types(kind)
    assert part is not Any
    assert result is not Any


def test_request_of_an_unknown_name_is_refused() -> None:
    with pytest.raises(DecodingError):
        read_request(encode({"name": "Popen", "fields": encode({})}))


def test_parts_of_a_request_without_parts_are_refused() -> None:
    assert answer_types(Compare)[0] is Never
    values: tuple[object, ...] = (None, {}, "x", 1)
    for value in values:
        with pytest.raises(DecodingError):
            Compare.read_part(encode(value))


def test_part_is_read_by_the_type_of_its_request() -> None:
    part = FoundFiles((Path("a.txt"),))
    assert ListFiles.read_part(encode(part)) == part
    with pytest.raises(DecodingError):
        Read.read_part(encode(part))
