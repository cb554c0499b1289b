"""Errors for which the file or the environment is to blame: facts; the wording for people is `ui`'s and `cli`'s."""

from pathlib import Path


class ReaderError(Exception):
    """The file or the environment is to blame; anything else that is raised is our bug."""


class UnreadableFile(ReaderError):
    """A file gave no article; `reason` is a short noun phrase or clause such as "no such file" or "no text in it"."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(path, reason)
        self.path = path
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}"


class UnwritableFile(ReaderError):
    """A file could not be written; `reason` says why, such as "no space left on the disk"."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(path, reason)
        self.path = path
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}"
