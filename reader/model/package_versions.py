"""Versions of language packages: which is newer, and which are known to translate badly."""

# Versions before these are known for banner text and lost sentences (argos-translate #272, #397: el_en 1.5).
_FIRST_SOUND = {"el_en": "1.9"}


def version_key(version: str) -> tuple[int, ...]:
    """Return what orders versions: "1.10" is after "1.9"."""
    parts = version.split(".")
    return tuple(int(part) if part.isascii() and part.isdigit() else -1 for part in parts)


def is_known_bad(package: str, version: str) -> bool:
    """Tell whether a version of a package ("el_en") is known to translate badly."""
    sound = _FIRST_SOUND.get(package)
    return sound is not None and version_key(version) < version_key(sound)


def is_older(made_by: str, versions: str, package: str, version: str) -> bool:
    """Tell if a translation, made by packages and versions that are joined by "+", is of an older one of `package`."""
    steps = zip(made_by.split("+"), versions.split("+"), strict=False)
    return any(name == package and version_key(own) < version_key(version) for name, own in steps)
