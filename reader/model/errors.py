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


class MissingEngine(ReaderError):
    """Argos Translate, or a library that it needs, is not installed; `reason` is what Python says."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason

    def __str__(self) -> str:
        return f"Argos Translate is not installed: {self.reason}"


class MissingPackage(ReaderError):
    """No installed language package leads from one language to another; the codes are Argos'."""

    def __init__(self, from_code: str, into: str) -> None:
        super().__init__(from_code, into)
        self.from_code = from_code
        self.into = into

    def __str__(self) -> str:
        return f"no language package for {self.from_code} → {self.into} is installed"


class UnusablePackage(ReaderError):
    """A language package can't be used: its folder or file, and `reason`, a clause such as "it is gone"."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(path, reason)
        self.path = path
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.path.name}: {self.reason}"


class FetchFailed(ReaderError):
    """Something could not be fetched from the network: from which host, and why."""

    def __init__(self, host: str, reason: str) -> None:
        super().__init__(host, reason)
        self.host = host
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.host}: {self.reason}"
