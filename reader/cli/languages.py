"""`reader languages`: what is installed and offered; install a package from a file, fetch one, remove one.

Only `fetch` uses the network, and says from which host before it does. Packages, and what a host answers, are taken
apart in child processes, as in the window.
"""

from collections.abc import Sequence
from pathlib import Path

from reader.cli.saying import say, say_aside
from reader.model.errors import FetchFailed, UnusablePackage
from reader.model.translation import Package, Transfer
from reader.processes.asking import ask
from reader.processes.requests.packages import AskIndex, FetchPackage, InstallPackage, RemovePackage
from reader.storage.paths import packages_folder
from reader.translating.package_index import index_host, known_packages
from reader.translating.packages import find_pair

_MB = 1_000_000


def run(action: str, names: Sequence[str]) -> None:
    """Carry out "list", "install", "fetch" or "remove". Raises ReaderError at the first name that fails."""
    if action == "list":
        _list()
    for name in names:
        if action == "install":
            _say_installed(ask(InstallPackage(Path(name).absolute())))
        elif action == "fetch":
            _fetch(name)
        else:
            _remove(name)


def _list() -> None:
    known = known_packages(packages_folder())
    for facts in known.installed:
        package, origin = facts.package, facts.origin
        checked = ""
        if origin is not None:
            how = "as the index says" if origin.is_verified else "unverified"
            checked = f"\tsha256 {origin.sha256[:16]}… {how}"
        names = f"{package.from_name} → {package.to_name}"
        say(f"{package.name}\t{package.version}\t{names}\t{facts.size_bytes / _MB:.1f} MB{checked}")
    for broken in known.broken:
        say(f"{broken.folder.name}\tcan't be used: {broken.reason}")
    if not known.installed:
        say(f"No language packages are installed in {packages_folder()}.")
    installed = {facts.package.name for facts in known.installed}
    others = [offered for offered in known.offered if offered.name not in installed]
    if others:
        say(f"Offered by {index_host()} when it was asked last: {' '.join(offered.name for offered in others)}")
    say("To install: reader languages install FILE, or, over the network: reader languages fetch el_en")


def _fetch(pair: str) -> None:
    say_aside(f"Asking {index_host()} for its packages …")
    offered = next((package for package in ask(AskIndex()).offered if package.name == pair), None)
    if offered is None:
        raise FetchFailed(index_host(), f"it offers no package {pair}")
    size = f"{offered.size_bytes / _MB:.1f} MB " if offered.size_bytes else ""
    say_aside(f"Fetching {pair} {offered.version} {size}from {offered.host} …")
    shown = 0

    def show(transfer: Transfer) -> None:
        nonlocal shown
        if transfer.done_bytes // (10 * _MB) > shown:
            shown = transfer.done_bytes // (10 * _MB)
            total = f" of {transfer.total_bytes // _MB}" if transfer.total_bytes else ""
            say_aside(f"{transfer.done_bytes // _MB}{total} MB")

    _say_installed(ask(FetchPackage(offered), show))


def _remove(pair: str) -> None:
    packages = find_pair(packages_folder(), pair)
    folder = packages_folder() / pair
    if not packages and not (folder.parent == packages_folder() and folder.is_dir()):
        raise UnusablePackage(folder, "it is not installed")
    for place in [package.folder for package in packages] or [folder]:
        ask(RemovePackage(place))
        say(f"Removed {place.name}.")


def _say_installed(package: Package) -> None:
    say(f"Installed {package.name} {package.version}: {package.from_name} → {package.to_name}.")
