"""Sound answers of child processes, for attacks to begin with: each a request and the bytes of its answers."""

from pathlib import Path
from typing import Any

from reader.comparing import compare
from reader.exporting.progress import ExportProgress
from reader.library.packing import pack
from reader.model.article import Article, RemovalReason, Removed
from reader.model.comparison import ComparisonSettings
from reader.model.errors import FetchFailed, UnreadableFile
from reader.model.translation import (
    BrokenPackage,
    InstalledPackage,
    KnownPackages,
    OfferedPackage,
    Origin,
    Package,
    Transfer,
    TranslatedSentence,
)
from reader.processes.frames import Message, MessageKind
from reader.processes.requests.listing import FoundFiles, ListFiles
from reader.processes.requests.packages import AskIndex, FetchPackage
from reader.processes.requests.pairs import Compare
from reader.processes.requests.request import Request
from reader.processes.requests.stories import Read
from reader.processes.requests.translations import Recall, Translate
from reader.storage.messagepack import encode
from tests.comparing.articles import make_article

ARTICLE = make_article("The dam broke on Monday.", "Nobody was hurt.", "Tents came from the capital.")
OTHER = make_article("The dam broke at night.", "The mayor asked for tents.", language="en")
PACKAGE = Package(Path("p"), "el", "Greek", "en", "English", "1.9")
OFFERED = OfferedPackage("el", "Greek", "en", "English", "1.9", "https://example.org/x", 5, "00")


def _answers() -> list[tuple[Request[Any, Any], list[tuple[MessageKind, object]]]]:
    progress, done, failed, crashed = (MessageKind(number) for number in range(1, 5))
    surrogates = Article(Path("\udcff.txt"), "", "\ud800", removed=(Removed("\udfff", RemovalReason.MENU, 0),))
    known = KnownPackages(
        "h",
        (InstalledPackage(PACKAGE, 5, "read me", Origin("x", "00", is_verified=True)),),
        (BrokenPackage(Path("b"), "it is gone"),),
        (OFFERED,),
    )
    unreadable = UnreadableFile(Path("a.txt"), "no such file")
    return [
        (ListFiles(Path("f")), [(progress, FoundFiles((Path("a"), Path("b")), (unreadable,))), (done, None)]),
        (Read(Path("a")), [(progress, pack(ARTICLE)), (progress, pack(surrogates)), (done, None)]),
        (Read(Path("a")), [(failed, unreadable)]),
        (Compare(ARTICLE, OTHER, ComparisonSettings()), [(done, compare(ARTICLE, OTHER)), (crashed, "Traceback")]),
        (Recall(ARTICLE, "en"), [(done, None), (done, ARTICLE)]),
        (Translate(ARTICLE, "en"), [(progress, TranslatedSentence(0, "x", "doubt")), (done, ARTICLE)]),
        (AskIndex(), [(done, known), (failed, FetchFailed("example.org", "no answer"))]),
        (FetchPackage(OFFERED), [(progress, Transfer(1, None)), (done, PACKAGE), (progress, ExportProgress(1, 2))]),
    ]


ANSWERS = [
    (request, [Message(1, kind, encode(value)).to_bytes() for kind, value in answers])
    for request, answers in _answers()
]
