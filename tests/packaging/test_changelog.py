"""The form of the changelog: few sections, in the order of Keep a Changelog, and short enough to be read."""

import re
from pathlib import Path

CHANGELOG = (Path(__file__).resolve().parents[2] / "CHANGELOG.md").read_text(encoding="utf-8")
SECTIONS = ("Added", "Changed", "Deprecated", "Removed", "Fixed", "Security")
# It had a thousand lines once, and a branch from before that brings all of them back when it is merged line by line.
MOST_LINES = 300


def test_changelog_is_short_enough_to_be_read() -> None:
    told = "rewrite the line of what you changed; if an old list came back by a merge, take CHANGELOG.md of main"
    assert len(CHANGELOG.split("\n")) <= MOST_LINES, told


def test_each_release_has_the_usual_sections_once_and_in_order() -> None:
    releases = re.split(r"^## ", CHANGELOG, flags=re.MULTILINE)[1:]
    assert releases[0].startswith("[Unreleased]")
    for release in releases:
        named = re.findall(r"^### (.+)$", release, re.MULTILINE)
        assert named == [section for section in SECTIONS if section in named]
