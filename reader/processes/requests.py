"""What a child process can be asked for. A request knows its lane, how it is done, and the types of what it answers.

Stages are imported by the request that needs them, and only in the process that does it. `Export` and `Preview` alone
load Qt, in a process that does nothing else.
"""

import functools
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Never, TypeVar, cast, get_args

from reader.exporting.options import EventFormat, ExportOptions, Format
from reader.exporting.progress import ExportProgress
from reader.library.packing import PackedArticle
from reader.model.article import Article, Translation
from reader.model.comparison import Comparison, ComparisonSettings
from reader.model.correction import NO_CORRECTIONS, FileCorrections
from reader.model.errors import ReaderError, UnreadableFile
from reader.model.event import Event, GatheringProgress, StoryGroup
from reader.model.translation import OfferedPackage, Package, PackageShelf, Transfer, TranslatedSentence
from reader.processes.frames import FrameError, Message, MessageKind
from reader.processes.lanes import Lane, own_folder
from reader.processes.portions import Portion, comparison_of
from reader.processes.sandbox.needs import Needs
from reader.storage.messagepack import DecodingError, decode, encode
from reader.storage.paths import cache_folder, packages_folder

if TYPE_CHECKING:
    from reader.translating import Translator

# Fifty rows take the window about 6 ms; more at once would be felt.
_PATHS_A_PART = 50
_PROGRESS_S = 0.1

Part = TypeVar("Part")
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Request(Generic[Part, Result]):
    """A request that sends parts as it goes, and then answers with a result; both types are told by its own base."""

    lane: ClassVar[Lane]

    def run(self, send: Callable[[Part], None]) -> Result:
        """Do it, in the child process; raises ReaderError."""
        raise NotImplementedError

    def needs(self) -> Needs:
        """Return what it needs of the machine beside the program itself."""
        return self.lane.needs()

    def about(self) -> Path | None:
        """Return the document that it is about, if it is about one."""
        return None

    def failure(self, reason: str) -> ReaderError:
        """Return the error that says why nothing came of it, though its process said nothing."""
        path = self.about()
        return ReaderError(reason) if path is None else UnreadableFile(path, reason)

    @classmethod
    def read_part(cls, body: bytes) -> Part:
        """Return a part of the answer; raises DecodingError."""
        part: Part = decode(body, answer_types(cls)[0])
        return part

    @classmethod
    def read_result(cls, body: bytes) -> Result:
        """Return the answer; raises DecodingError."""
        result: Result = decode(body, answer_types(cls)[1])
        return result


def read_answer(request: Request[Any, Any], message: Message) -> Any:
    """Return what a child process answered: a part, the result, a ReaderError, or the report of our bug.

    All of it is read, by types that nothing in the message can change. Raises DecodingError and FrameError.
    """
    match message.kind:
        case MessageKind.PROGRESS:
            return _lawful(request.read_part(message.body))
        case MessageKind.DONE:
            return _lawful(request.read_result(message.body))
        case MessageKind.FAILED:
            return decode(message.body, ReaderError)
        case MessageKind.CRASHED:
            return decode(message.body, str)
        case MessageKind.REQUEST:
            raise FrameError("a child process asks for nothing")


def _lawful(value: object) -> object:
    for one in value if isinstance(value, tuple) else (value,):
        if isinstance(one, Article | Comparison | Event | StoryGroup) and not one.keeps_its_laws():
            raise DecodingError("a value that breaks its laws")
    return value


def answer_types(kind: type[Request[Any, Any]]) -> tuple[Any, Any]:
    """Return the types of a request's parts and of its result."""
    part, result = get_args(cast("Any", kind).__orig_bases__[0])
    return part, result


@dataclass(frozen=True, slots=True)
class FoundFiles:
    """Some of the files of a folder, and what could not be looked into."""

    paths: tuple[Path, ...] = ()
    unreadable: tuple[UnreadableFile, ...] = ()


@dataclass(frozen=True, slots=True)
class ListFiles(Request[FoundFiles, None]):
    """List the files of a folder and of the folders in it."""

    lane = Lane.COMPARING
    folder: Path

    def run(self, send: Callable[[FoundFiles], None]) -> None:
        """Send the files, fifty at a time."""
        from reader.reading.folder import list_files

        paths: list[Path] = []
        unreadable: list[UnreadableFile] = []
        for path in list_files(self.folder, unreadable.append):
            paths.append(path)
            if len(paths) >= _PATHS_A_PART:
                send(FoundFiles(tuple(paths), tuple(unreadable)))
                paths.clear()
                unreadable.clear()
        if paths or unreadable:
            send(FoundFiles(tuple(paths), tuple(unreadable)))


@dataclass(frozen=True, slots=True)
class Read(Request[PackedArticle, None]):
    """Read the articles of a file, as the user corrected it."""

    lane = Lane.DOCUMENTS
    path: Path
    corrections: FileCorrections = NO_CORRECTIONS
    whole: bool = False
    """Whether all of the file is the story."""

    def about(self) -> Path:
        """Return the file."""
        return self.path

    def run(self, send: Callable[[PackedArticle], None], opener: Callable[[Path], int] | None = None) -> None:
        """Send each article as it is read; `opener` returns the descriptor of the file."""
        from reader import reading
        from reader.library.packing import pack
        from reader.reading.files import open_file

        cleaning = reading.Cleaning.NONE if self.whole else reading.Cleaning.STORY
        for article in reading.read_articles(self.path, cleaning, self.corrections, opener or open_file):
            send(pack(article))


@dataclass(frozen=True, slots=True)
class Compare(Request[Never, Comparison]):
    """Compare two stories."""

    lane = Lane.COMPARING
    left: Article
    right: Article
    settings: ComparisonSettings

    def run(self, send: Callable[[Never], None]) -> Comparison:  # noqa: ARG002 - it has no parts
        """Return what they share."""
        from reader.comparing import compare

        return compare(self.left, self.right, self.settings)


@dataclass(frozen=True, slots=True)
class GroupStories(Request[Never, tuple[StoryGroup, ...]]):
    """Group the stories of a folder by event; each comes as the library keeps it."""

    lane = Lane.GATHERING
    packed: tuple[bytes, ...]
    beside: tuple[tuple[int, int], ...] = ()
    """Stories that were put beside another one by hand, each with that one, by their places in `packed`."""

    def run(self, send: Callable[[Never], None]) -> tuple[StoryGroup, ...]:  # noqa: ARG002 - it has no parts
        """Return the groups; what is no story is an event of its own."""
        from reader.gathering import gather_groups
        from reader.library.shared_lines import without_shared_lines

        stories = without_shared_lines([_unpacked(payload) for payload in self.packed])
        return gather_groups(stories, dict(self.beside))


def _unpacked(payload: bytes) -> Article:
    """Return a packed article; an empty one for bytes that are none, as of a damaged index."""
    from reader.library.packing import unpack

    try:
        return unpack(payload)
    except DecodingError:
        return Article(Path(), "", "")


@dataclass(frozen=True, slots=True)
class GatherEvent(Request[GatheringProgress, Event]):
    """Find what the stories of one event share, and what each leaves out; as `reader.gathering.gather_event` does."""

    lane = Lane.GATHERING
    stories: tuple[Article, ...]
    by_hand: tuple[int, ...] = ()
    base: int = 0
    elsewhere: tuple[int, ...] = ()

    def run(self, send: Callable[[GatheringProgress], None]) -> Event:
        """Send how many pairs were compared, ten times a second at most, and return the event."""
        from reader.gathering import gather_event

        return gather_event(self.stories, self.base, self.elsewhere, self.by_hand, _seldom(send))


@dataclass(frozen=True, slots=True)
class Recall(Request[Never, Article | None]):
    """Look for the translation of a story that was made before."""

    lane = Lane.COMPARING
    article: Article
    into: str

    def about(self) -> Path:
        """Return the story's file."""
        return self.article.path

    def run(self, send: Callable[[Never], None]) -> Article | None:  # noqa: ARG002 - it has no parts
        """Return the translated article, None where there is none."""
        from reader.translating import recall

        return recall(self.article, self.into, _translator())


@dataclass(frozen=True, slots=True)
class Translate(Request[TranslatedSentence, Article]):
    """Translate a story."""

    lane = Lane.TRANSLATING
    article: Article
    into: str

    def about(self) -> Path:
        """Return the story's file."""
        return self.article.path

    def run(self, send: Callable[[TranslatedSentence], None]) -> Article:
        """Send each sentence, and return the translated article."""
        from reader.translating import translate

        return translate(self.article, self.into, _translator(), send)


@functools.cache
def _translator() -> "Translator":
    """Return the one translator of this process: its models stay loaded from request to request."""
    from reader.translating import open_translator

    return open_translator()


@dataclass(frozen=True, slots=True)
class ListPackages(Request[Never, PackageShelf]):
    """Look at the installed language packages, and at what the index offered last."""

    lane = Lane.COMPARING

    def run(self, send: Callable[[Never], None]) -> PackageShelf:  # noqa: ARG002 - it has no parts
        """Return what is known without a network."""
        from reader.translating.index import package_shelf

        return package_shelf(packages_folder())


@dataclass(frozen=True, slots=True)
class AskIndex(Request[Never, PackageShelf]):
    """Ask the index what it offers; uses the network."""

    lane = Lane.PACKAGES

    def needs(self) -> Needs:
        """Return the network, and a place for what the index says."""
        return Needs(reads=(own_folder(packages_folder()),), writes=(own_folder(cache_folder()),), network=True)

    def run(self, send: Callable[[Never], None]) -> PackageShelf:  # noqa: ARG002 - it has no parts
        """Return what is installed and what is offered now."""
        from reader.translating.index import fetch_index, package_shelf

        fetch_index()
        return package_shelf(packages_folder())


@dataclass(frozen=True, slots=True)
class FetchPackage(Request[Transfer, Package]):
    """Fetch a language package and install it; uses the network."""

    lane = Lane.PACKAGES
    offered: OfferedPackage

    def needs(self) -> Needs:
        """Return the network, the packages, and a place for what is under way."""
        return Needs(writes=(own_folder(packages_folder()), own_folder(cache_folder())), network=True)

    def run(self, send: Callable[[Transfer], None]) -> Package:
        """Send how far the transfer has come, and return the package."""
        from reader.translating.index import fetch_package

        return fetch_package(self.offered, packages_folder(), send)


@dataclass(frozen=True, slots=True)
class InstallPackage(Request[Never, Package]):
    """Install a language package from a file."""

    lane = Lane.PACKAGES
    archive: Path

    def needs(self) -> Needs:
        """Return the file and the packages; it is tried out before it is kept."""
        return Needs(reads=(self.archive,), writes=(own_folder(packages_folder()), own_folder(cache_folder())))

    def run(self, send: Callable[[Never], None]) -> Package:  # noqa: ARG002 - it has no parts
        """Return the package."""
        from reader.translating.installing import install

        return install(self.archive, packages_folder())


@dataclass(frozen=True, slots=True)
class RemovePackage(Request[Never, None]):
    """Remove an installed language package, or a folder that can't be used as one."""

    lane = Lane.PACKAGES
    folder: Path

    def needs(self) -> Needs:
        """Return the packages."""
        return Needs(writes=(packages_folder(),))

    def run(self, send: Callable[[Never], None]) -> None:  # noqa: ARG002 - it has no parts
        """Delete the folder."""
        from reader.translating.installing import remove

        remove(self.folder, packages_folder())


@dataclass(frozen=True, slots=True)
class RemoveReplaced(Request[Never, None]):
    """Remove the versions of language packages that those which made a translation replace."""

    lane = Lane.PACKAGES
    made: Translation

    def needs(self) -> Needs:
        """Return the packages."""
        return Needs(writes=(packages_folder(),))

    def run(self, send: Callable[[Never], None]) -> None:  # noqa: ARG002 - it has no parts
        """Delete their folders."""
        from reader.translating.installing import remove_replaced

        remove_replaced(self.made, packages_folder())


@dataclass(frozen=True, slots=True)
class Export(Request[ExportProgress, None]):
    """Write a comparison, which comes in portions, into a file."""

    lane = Lane.EXPORTING
    target: Path
    form: Format
    options: ExportOptions
    portions: tuple[Portion, ...]

    def needs(self) -> Needs:
        """Return the one folder, and fonts."""
        return Needs(writes=(self.target.parent,), fonts=True)

    def run(self, send: Callable[[ExportProgress], None]) -> None:
        """Send how far it has come, ten times a second at most."""
        from reader.exporting.formats import write_export

        write_export(comparison_of(self.portions), self.target, self.form, self.options, _seldom(send))


@dataclass(frozen=True, slots=True)
class ExportEvent(Request[ExportProgress, None]):
    """Write an event into a file."""

    lane = Lane.EXPORTING
    target: Path
    form: EventFormat
    event: Event

    def needs(self) -> Needs:
        """Return the one folder, and fonts."""
        return Needs(writes=(self.target.parent,), fonts=True)

    def run(self, send: Callable[[ExportProgress], None]) -> None:
        """Send how far it has come, ten times a second at most."""
        from reader.comparing import find_quotations
        from reader.exporting.event_formats import write_event

        quotations = [find_quotations(story.article) for story in self.event.stories]
        write_event(self.event, self.target, self.form, quotations, _seldom(send))


def _seldom(send: Callable[[Part], None]) -> Callable[[Part], None]:
    """Pass progress on ten times a second: the window has better to do than to count."""
    last = time.monotonic()

    def tell(progress: Part) -> None:
        nonlocal last
        if time.monotonic() - last >= _PROGRESS_S:
            last = time.monotonic()
            send(progress)

    return tell


@dataclass(frozen=True, slots=True)
class Preview(Request[bytes, None]):
    """Draw the pages of a comparison's PDF as pictures of a width in pixels."""

    lane = Lane.EXPORTING
    width_px: int
    options: ExportOptions
    portions: tuple[Portion, ...]

    def needs(self) -> Needs:
        """Return fonts."""
        return Needs(fonts=True)

    def run(self, send: Callable[[bytes], None]) -> None:
        """Send a PNG a page."""
        from reader.exporting.pdf.devices import page_pictures
        from reader.exporting.pdf.export import drawing_application

        application = drawing_application()
        for picture in page_pictures(comparison_of(self.portions), self.width_px, self.options):
            send(picture)
        del application


REQUESTS: tuple[type[Request[Any, Any]], ...] = (
    *(ListFiles, Read, Compare, GroupStories, GatherEvent, Recall, Translate, Export, ExportEvent, Preview),
    *(ListPackages, AskIndex, FetchPackage, InstallPackage, RemovePackage, RemoveReplaced),
)
_BY_NAME = {kind.__name__: kind for kind in REQUESTS}


@dataclass(frozen=True, slots=True)
class _Envelope:
    name: str
    fields: bytes


def write_request(request: Request[Any, Any]) -> bytes:
    """Return the body of a request's frame."""
    return encode(_Envelope(type(request).__name__, encode(request)))


def read_request(body: bytes) -> Request[Any, Any]:
    """Return the request of a frame's body; raises DecodingError."""
    envelope = decode(body, _Envelope)
    if envelope.name not in _BY_NAME:
        raise DecodingError(f"there is no request {envelope.name!r}")
    return decode(envelope.fields, _BY_NAME[envelope.name])
