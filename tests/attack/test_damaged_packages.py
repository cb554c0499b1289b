"""A newer version of a language package is damaged: the older one stays until the newer one translates as it does."""

import json
import random
import shutil
import sys
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from reader.model.article import Article
from reader.model.errors import ReaderError
from reader.model.translation import proves_its_packages, trusted_sentences
from reader.processes.asking import ChildProcess
from reader.processes.requests.packages import InstallPackage, ListPackages, RemoveReplaced
from reader.processes.requests.request import Request
from reader.processes.requests.translations import Translate
from reader.storage.paths import packages_folder, translations_file
from reader.translating.packages import find_pair
from tests.comparing.articles import make_article
from tests.translating.toy_package import ToyPackage, write_archive

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="damaged models are tried in confined processes")

STORY = make_article(
    "Η χώρα είναι έτοιμη να ανοίξει τα βιβλία.",
    "Την Πέμπτη το ποτάμι έφτασε στη χώρα.",
    "Περίπου ογδόντα οικογένειες έμειναν χωρίς στέγη.",
    "Οι δύο κυβερνήσεις υπέγραψαν κανόνες για τις μετρήσεις.",
    "Η Κέστρια κρατά κλειστά τα βιβλία του φράγματος.",
    language="el",
)
NEWER = ToyPackage(version="1.10")
MODEL, PIECES, METADATA = "model/model.bin", "sentencepiece.model", "metadata.json"
VOCABULARIES = ("model/source_vocabulary.json", "model/target_vocabulary.json")
BRIEFLY = ("shuffled model/source_vocabulary.json", "noise at 1 of 12", "zeros at 6 of 12")


def ask(request: Request[Any, Any]) -> Any:
    process = ChildProcess(request.lane)
    try:
        return process.ask(request)
    finally:
        process.close()


def damaged(files: dict[str, bytes], chance: random.Random) -> Iterator[tuple[str, dict[str, bytes]]]:
    """Yield the files of the package, each time with one of them damaged, and how."""
    model = files[MODEL]
    part = len(model) // 12
    for place in range(12):
        before, after = model[: place * part], model[(place + 1) * part :]
        yield f"zeros at {place} of 12", files | {MODEL: before + bytes(part) + after}
        yield f"noise at {place} of 12", files | {MODEL: before + chance.randbytes(part) + after}
        yield f"ones at {place} of 12", files | {MODEL: before + b"\xff" * part + after}
    for count in (1, 10, 100, 1_000, 10_000):
        yield f"{count} bits of the model", files | {MODEL: flipped(model, count, chance)}
        yield f"{count} bits of the pieces", files | {PIECES: flipped(files[PIECES], count, chance)}
    for name in (MODEL, PIECES, METADATA, *VOCABULARIES):
        content = files[name]
        yield f"nothing in {name}", files | {name: b""}
        yield f"half of {name}", files | {name: content[: len(content) // 2]}
        yield f"backwards {name}", files | {name: content[::-1]}
    for name in VOCABULARIES:
        words = json.loads(files[name])
        others = chance.sample(words[4:], len(words) - 4)
        yield f"shuffled {name}", files | {name: json.dumps([*words[:4], *others]).encode()}
        yield f"turned {name}", files | {name: json.dumps(words[::-1]).encode()}
        yield f"short {name}", files | {name: json.dumps(words[:20]).encode()}
        yield f"one word in {name}", files | {name: json.dumps([*words[:4], *(words[9:10] * len(others))]).encode()}


def flipped(content: bytes, count: int, chance: random.Random) -> bytes:
    changed = bytearray(content)
    for _ in range(count):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def what_comes_of_it(archive: Path, good: Article) -> str:
    try:
        ask(InstallPackage(archive))
    except ReaderError:
        return "refused"
    try:
        translated = ask(Translate(STORY, "en"))
    except ReaderError:
        return "could not translate"
    if not proves_its_packages(translated):
        return "doubted"
    ask(RemoveReplaced(translated.translation, trusted_sentences(translated)))
    return "as the older one" if translated.text == good.text else "otherwise than the older one"


def test_older_package_stays_until_the_newer_one_translates_as_it_does(
    greek_archive: Path, tmp_path: Path, attempts: int
) -> None:
    with zipfile.ZipFile(greek_archive) as archive:
        files = {name.partition("/")[2]: archive.read(name) for name in archive.namelist()}
    files[METADATA] = json.dumps(NEWER.metadata()).encode()
    older = ask(InstallPackage(greek_archive))
    good = ask(Translate(STORY, "en"))
    assert not good.doubts
    kinds = dict(damaged(files, random.Random(7)))
    tried, lost = Counter[str](), []
    for how in BRIEFLY if attempts < 100_000 else kinds:
        write_archive(tmp_path / "newer.argosmodel", NEWER.folder_name, kinds[how])
        outcome = what_comes_of_it(tmp_path / "newer.argosmodel", good)
        tried[outcome] += 1
        left = find_pair(packages_folder(), "el_en")
        if older not in left and outcome != "as the older one":
            lost.append(f"{how}: {outcome}")
        ask(ListPackages())
        for package in left:
            if package != older:
                shutil.rmtree(package.folder)
        if older not in left:
            older = ask(InstallPackage(greek_archive))
        for file in translations_file().parent.glob("*"):
            file.unlink()
    print(f"{tried.total()} damaged packages: {dict(tried)}, the older one lost: {lost}")
    assert not lost
