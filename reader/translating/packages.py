"""Language packages: which are installed."""

import json
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Package:
    """An installed language package; codes are Argos' own, versions are its texts."""

    folder: Path
    from_code: str
    from_name: str
    to_code: str
    to_name: str
    version: str


def installed_packages(folder: Path) -> tuple[Package, ...]:
    """List the packages below `folder`, by language; a folder without readable metadata is passed over.

    Argos Translate's own listing fails for all languages when one folder is broken.
    """
    found = []
    for metadata in sorted(folder.glob("*/metadata.json")):
        try:
            facts = json.loads(metadata.read_text(encoding="utf-8"))
            codes = (str(facts["from_code"]), str(facts["to_code"]))
            names = (str(facts.get("from_name", codes[0])), str(facts.get("to_name", codes[1])))
            version = str(facts.get("package_version", ""))
        except (OSError, ValueError, KeyError, TypeError):
            continue
        found.append(Package(metadata.parent, codes[0], names[0], codes[1], names[1], version))
    return tuple(sorted(found, key=lambda package: (package.from_code, package.to_code, package.version)))
