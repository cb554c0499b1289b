"""List, fetch, install and remove language packages."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Never

from reader.model.article import Translation
from reader.model.translation import KnownPackages, OfferedPackage, Package, Transfer
from reader.processes.lanes import Lane, own_folder
from reader.processes.requests.request import Request
from reader.processes.sandbox.needs import Needs
from reader.storage.paths import cache_folder, packages_folder


@dataclass(frozen=True, slots=True)
class ListPackages(Request[Never, KnownPackages]):
    """Look at the installed language packages, and at what the index offered last."""

    lane = Lane.COMPARING

    def run(self, send: Callable[[Never], None]) -> KnownPackages:  # noqa: ARG002 - it has no parts
        """Return what is known without a network."""
        from reader.translating.package_index import known_packages

        return known_packages(packages_folder())


@dataclass(frozen=True, slots=True)
class AskIndex(Request[Never, KnownPackages]):
    """Ask the index what it offers; uses the network."""

    lane = Lane.PACKAGES

    def needs(self) -> Needs:
        """Return the network, and a place for what the index says."""
        return Needs(reads=(own_folder(packages_folder()),), writes=(own_folder(cache_folder()),), network=True)

    def run(self, send: Callable[[Never], None]) -> KnownPackages:  # noqa: ARG002 - it has no parts
        """Return what is installed and what is offered now."""
        from reader.translating.package_index import fetch_index, known_packages

        fetch_index()
        return known_packages(packages_folder())


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
        from reader.translating.package_index import fetch_package

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
    """Remove the versions of language packages that those which made a translation replace, if they say the same."""

    lane = Lane.PACKAGES
    made: Translation
    sentences: tuple[tuple[str, str], ...]
    """Of that translation, each with its original before it."""

    def needs(self) -> Needs:
        """Return the packages; what is replaced is asked to translate."""
        return Needs(writes=(packages_folder(), own_folder(cache_folder())))

    def run(self, send: Callable[[Never], None]) -> None:  # noqa: ARG002 - it has no parts
        """Delete their folders."""
        from reader.translating.replacing import remove_replaced

        remove_replaced(self.made, self.sentences, packages_folder())
