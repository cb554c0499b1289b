"""What the user corrected of files, kept for good in a journal of our data folder, never beside the user's files.

Each entry names the fields that it changes, so that two windows that correct one file both keep their part. What a
later version writes that this one doesn't know stays in the journal. Corrections go by the path of the file, so that a
file that its outlet changed keeps them; where that path has no file any more, they go to the file that has its content,
so that one that was moved or renamed keeps them too.
"""

import contextlib
import hashlib
import os
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from reader.model.correction import FACTS, NO_CORRECTIONS, Correction, FileCorrections
from reader.model.errors import UnwritableFile
from reader.storage.former_corrections import former_corrections, former_file
from reader.storage.journal import Entry, Journal

_RESTORED, _SET_ASIDE = "restored", "set aside"
_BESIDE = "{}/beside"  # the number of an article in its file
_DISMISSED, _UNLINKED = "{}/dismissed/", "{}/unlinked/"
_IMPORTED = "imported"
# Hashed in 20 ms.
_END_BYTES = 8 * 2**20


@dataclass(slots=True)
class _Known:
    """The fields that were corrected of a file, and its content when that was done last."""

    fields: dict[str, str] = field(default_factory=dict)
    size: int | None = None
    digest: str | None = None  # SHA-256 in hexadecimal


class CorrectionStore:
    """All corrections; every change is written at once."""

    def __init__(self, file: Path | None = None) -> None:
        """Read the journal `file`; without one, corrections last as long as this object."""
        self._journal = Journal(file)
        self._former = None if file is None else former_file(file)
        self._known: dict[str, _Known] = {}
        self._of_size: dict[int, list[str]] = {}
        """The names of the files of a size that were corrected: whether a file came from another place is asked of
        each story that is shown or read, and hardly any has the size of one of these."""
        self._apply()
        self._told = self._fields()
        if self._former is not None and self._former.exists():
            self._import(self._former)

    @property
    def file(self) -> Path | None:
        """Where corrections are kept."""
        return self._journal.file

    @property
    def damage(self) -> tuple[int, int]:
        """How many entries were damaged and restored from the copy, and how many are lost."""
        return self._journal.restored, self._journal.lost

    def of(self, path: Path) -> FileCorrections:
        """Return what was corrected of a file."""
        known = self._known.get(_name(path)) or self._moved_here(path)
        return NO_CORRECTIONS if known is None else _corrections_of(known.fields)

    def refresh(self) -> frozenset[Path]:
        """Read what other windows have kept; return the files of which other things are known than at the last call."""
        if self._journal.refresh():
            self._apply()
        before, self._told = self._told, self._fields()
        names = {*before, *self._told}
        return frozenset(Path(name) for name in names if before.get(name) != self._told.get(name))

    def keep(self, path: Path, corrections: FileCorrections, instead_of: FileCorrections | None = None) -> None:
        """Keep what changes a file's corrections from `instead_of` (what `of` has returned till now, if not given).

        What another window has corrected meanwhile stays. Raises UnwritableFile; the change counts till then.
        """
        before = _fields_of(self.of(path) if instead_of is None else instead_of)
        if self._journal.refresh():
            self._apply()
        after = _fields_of(corrections)
        changed = {name: after.get(name) for name in {**before, **after} if before.get(name) != after.get(name)}
        if not changed:
            return
        moved = None if _name(path) in self._known else self._moved_here(path)
        if moved is not None:
            changed = {**moved.fields, **changed}
        size, digest = _content_of(path)
        try:
            self._journal.append({"file": _name(path), "size": size, "digest": digest, "set": changed})
        finally:
            self._apply()

    def beside(self, path: Path, record: int) -> str | None:
        """Return the story in whose event the user put a story: itself for an event of its own, None for neither.

        Stories are named as `StoryKey` writes them, by number and path.
        """
        known = self._known.get(_name(path)) or self._moved_here(path)
        return None if known is None else known.fields.get(_BESIDE.format(record))

    def put_beside(self, path: Path, record: int, other: str | None) -> None:
        """Keep in whose event a story is; None leaves that to the program. Raises UnwritableFile."""
        self._set(path, _BESIDE.format(record), other)

    def dismissed(self, path: Path, record: int) -> frozenset[str]:
        """Return the keys of what the user said is no clash in the pairs of a story."""
        return self._keys(path, _DISMISSED.format(record))

    def dismiss(self, path: Path, record: int, key: str, other: str | None) -> None:
        """Keep that something is no clash with the story `other`, as `StoryKey` names it; None takes that back.

        Raises UnwritableFile.
        """
        self._set(path, _DISMISSED.format(record) + key, other)

    def unlinked(self, path: Path, record: int) -> frozenset[str]:
        """Return the keys of the sentences of which the user said that they are no link, in the pairs of a story."""
        return self._keys(path, _UNLINKED.format(record))

    def unlink(self, path: Path, record: int, key: str, other: str | None) -> None:
        """Keep that two sentences are no link with the story `other`, as `StoryKey` names it; None takes that back.

        Raises UnwritableFile.
        """
        self._set(path, _UNLINKED.format(record) + key, other)

    def _keys(self, path: Path, begin: str) -> frozenset[str]:
        known = self._known.get(_name(path)) or self._moved_here(path)
        names = () if known is None else known.fields
        return frozenset(name.removeprefix(begin) for name in names if name.startswith(begin))

    def _set(self, path: Path, field: str, value: str | None) -> None:
        """Keep a field of a file if it is another one. Raises UnwritableFile."""
        self._journal.refresh()
        self._apply()
        known = self._known.get(_name(path)) or self._moved_here(path)
        if (None if known is None else known.fields.get(field)) == value:
            return
        moved = None if _name(path) in self._known else self._moved_here(path)
        size, digest = _content_of(path)
        changed = {**({} if moved is None else moved.fields), field: value}
        try:
            self._journal.append({"file": _name(path), "size": size, "digest": digest, "set": changed})
        finally:
            self._apply()

    def forget(self, folder: Path | None = None) -> None:
        """Forget the corrections of the files in a folder; without one, all. Raises UnwritableFile.

        What earlier versions left goes whole: all of it is in the journal.
        """
        if self._former is not None:
            try:
                self._former.unlink(missing_ok=True)
            except OSError as error:
                raise UnwritableFile(self._former, (error.strerror or str(error)).lower()) from error
        self._journal.remove(lambda entry: folder is None or _tells_of(entry, folder))
        self._apply()

    def _import(self, former: Path) -> None:
        """Take over, once, what an earlier version kept; what was corrected since then stays. The file stays too."""
        if any(entry.get(_IMPORTED) == former.name for entry in self._journal.entries()):
            return
        with contextlib.suppress(UnwritableFile):  # it counts all the same, and is taken over at the next start
            for found in former_corrections(former):
                known = self._known.get(found.name, _Known()).fields
                new = {name: value for name, value in _fields_of(found.corrections).items() if name not in known}
                if new:
                    entry = {"file": found.name, "size": found.size, "digest": found.digest, "set": new}
                    self._journal.append(entry)
            self._journal.append({_IMPORTED: former.name})
        self._apply()

    def _apply(self) -> None:
        """Build what is known from the entries, later ones over earlier ones."""
        self._known = {}
        for entry in self._journal.entries():
            for name, known in _told_by(entry):
                merged = self._known.setdefault(name, _Known())
                merged.size, merged.digest = known.size, known.digest
                changes = entry["set"]
                for each, value in changes.items():
                    merged.fields.pop(each, None)
                    if isinstance(value, str):
                        merged.fields[each] = value
        self._of_size = {}
        for name, known in sorted(self._known.items()):
            if known.size is not None and known.fields:
                self._of_size.setdefault(known.size, []).append(name)

    def _fields(self) -> dict[str, dict[str, str]]:
        return {name: dict(known.fields) for name, known in self._known.items()}

    def _moved_here(self, path: Path) -> _Known | None:
        """Find the corrections of a file that is gone and had this content.

        Where that file is still there, this one is a copy, perhaps another outlet's print of the same text. Only a file
        of a size that is known has to be read.
        """
        if not self._of_size:
            return None
        with contextlib.suppress(OSError):
            names = self._of_size.get(path.stat().st_size, ())
            gone = [self._known[name] for name in names if not Path(name).exists()]
            if gone:
                _, digest = _content_of(path)
                return next((known for known in gone if digest and known.digest == digest), None)
        return None


def _told_by(entry: Entry) -> Iterator[tuple[str, _Known]]:
    match entry:
        case {"file": str(name), "set": dict()}:
            size, digest = entry.get("size"), entry.get("digest")
            known = _Known(
                size=size if isinstance(size, int) else None, digest=digest if isinstance(digest, str) else None
            )
            yield name, known


def _tells_of(entry: Entry, folder: Path) -> bool:
    """Tell if an entry names a file in a folder: the one that it is about, or another one of its event or its pair."""
    match entry:
        case {"file": str(name), "set": dict(changes)}:
            others = [str(value).partition(" ")[2] for name_of, value in changes.items() if _names_a_story(name_of)]
            return any(folder in Path(file).parents for file in (name, *others))
    return False


def _names_a_story(field: str) -> bool:
    return field.endswith("/beside") or "/dismissed/" in field or "/unlinked/" in field


def _name(path: Path) -> str:
    return os.fspath(path)


def _content_of(path: Path) -> tuple[int | None, str | None]:
    """Return size in bytes and SHA-256 of a regular file: a pipe or a device in its place would never end.

    Of a large file the size and its ends are hashed: a window waits for this, and nothing that is read is that large.
    """
    try:
        with open(path, "rb", opener=_without_waiting) as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                return None, None
            if status.st_size <= 2 * _END_BYTES:
                digest = hashlib.file_digest(file, "sha256").hexdigest()
                return file.tell(), digest
            ends = hashlib.sha256(f"{status.st_size}\n".encode() + file.read(_END_BYTES))
            file.seek(-_END_BYTES, os.SEEK_END)
            ends.update(file.read(_END_BYTES))
            return status.st_size, ends.hexdigest()
    except OSError:
        return None, None


def _without_waiting(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _fields_of(corrections: FileCorrections) -> dict[str, str]:
    """Name each thing that was corrected: "encoding", "undoes", "3/fact/title", "3/language", "3/line/KEY"."""
    whole = {"encoding": corrections.encoding, "undoes": corrections.undoes}
    fields = {name: value for name, value in whole.items() if value is not None}
    for record, correction in corrections.articles:
        fields |= {f"{record}/fact/{name}": value for name, value in correction.facts}
        if correction.language is not None:
            fields[f"{record}/language"] = correction.language
        fields |= {f"{record}/line/{key}": _RESTORED for key in correction.restored}
        fields |= {f"{record}/line/{key}": _SET_ASIDE for key in correction.set_aside}
    return fields


def _corrections_of(fields: Mapping[str, str]) -> FileCorrections:
    """Return the corrections that fields name; those of a later version say nothing here."""
    of_articles: dict[int, dict[str, str]] = {}
    for name, value in fields.items():
        record, slash, rest = name.partition("/")
        if slash and record.isdecimal():
            of_articles.setdefault(int(record), {})[rest] = value
    articles = ((record, _correction_of(rest)) for record, rest in sorted(of_articles.items()))
    return FileCorrections(
        fields.get("encoding"),
        fields.get("undoes"),
        tuple((record, correction) for record, correction in articles if correction != Correction()),
    )


def _correction_of(fields: Mapping[str, str]) -> Correction:
    facts = tuple((name, fields[f"fact/{name}"]) for name in FACTS if f"fact/{name}" in fields)
    lines = {name.removeprefix("line/"): value for name, value in fields.items() if name.startswith("line/")}
    restored, set_aside = (
        tuple(key for key, value in lines.items() if value == wanted) for wanted in (_RESTORED, _SET_ASIDE)
    )
    return Correction(facts, fields.get("language"), restored, set_aside)
