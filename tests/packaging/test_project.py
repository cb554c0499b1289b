"""The shape of the project: its top level, its pins, what a wheel holds."""

import json
import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest
from packaging.licenses import canonicalize_license_expression

ROOT = Path(__file__).resolve().parents[2]
TOP_LEVEL = {
    *("pyproject.toml", "reader", "resources", "tests", "packaging"),
    *(
        "README.md",
        "CONTRIBUTING.md",
        "SECURITY.md",
        "CHANGELOG.md",
        "LICENSE",
        "Makefile",
        ".ci",
        ".gitignore",
        "docs",
    ),
}


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not here")
def test_top_level_is_exactly_what_was_agreed() -> None:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False).stdout.split(
        "\n"
    )
    if not listed[0]:
        pytest.skip("not a git checkout")
    assert {name.split("/")[0] for name in listed if name} == TOP_LEVEL


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_pins_have_hashes_and_name_no_host(name: str) -> None:
    text = (ROOT / "packaging" / name).read_text(encoding="utf-8")
    pins = re.findall(r"^[a-z0-9-]+==\S+", text, re.MULTILINE)
    assert len(pins) >= 20
    assert text.count("--hash=sha256:") >= len(pins)
    assert "://" not in text
    assert not re.search(r"^(torch|stanza|spacy|minisbd|nvidia|triton)\b", text, re.MULTILINE)


def test_bill_of_materials_names_every_pin_and_nothing_else() -> None:
    pins = (ROOT / "packaging" / "requirements.txt").read_text(encoding="utf-8")
    bill = json.loads((ROOT / "packaging" / "sbom.cdx.json").read_text(encoding="utf-8"))
    assert bill["bomFormat"] == "CycloneDX"
    listed = sorted(f"{part['name']}=={part['version']}" for part in bill["components"])
    assert listed == sorted(re.findall(r"^[a-z0-9-]+==[^\s;]+", pins, re.MULTILINE))


def test_every_requirement_of_the_project_is_pinned() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    pins = (ROOT / "packaging" / "requirements.txt").read_text(encoding="utf-8")
    pinned = set(re.findall(r"^([a-z0-9-]+)==", pins, re.MULTILINE))
    wanted = [*project["dependencies"], *project["optional-dependencies"]["translation"]]
    names = {re.split(r"[^A-Za-z0-9_.-]", requirement)[0].lower().replace("_", "-") for requirement in wanted}
    assert names <= pinned


def test_licence_of_the_project_names_those_of_all_that_ships_with_it() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert canonicalize_license_expression(project["license"]) == project["license"]
    notices = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "reader").rglob("NOTICE"))
    told = {f"CC-BY-SA-{version}" for version in re.findall(r"licenses/by-sa/([\d.]+)/legalcode", notices)}
    named = {"Unicode licence v3": "Unicode-3.0", "WordNet 3.0": "LicenseRef-WordNet"}
    told |= {licence for name, licence in named.items() if name in notices}
    assert set(project["license"].split(" AND ")) == {"Apache-2.0", "OFL-1.1", *told}


def test_every_notice_goes_into_the_wheel() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    listed = {ROOT / path for path in project["license-files"]}
    notices = {*(ROOT / "reader").rglob("NOTICE"), *(ROOT / "resources").rglob("OFL*"), ROOT / "LICENSE"}
    assert listed == notices


def test_plain_installation_leaves_argostranslate_out() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert not any("argos" in requirement for requirement in project["dependencies"])


def test_samples_are_one_greek_one_page_and_at_least_six() -> None:
    samples = sorted((ROOT / "resources" / "samples").iterdir())
    assert len(samples) >= 6
    assert any(path.suffix == ".html" for path in samples)
    assert any(re.search("[α-ω]{5}", path.read_text(encoding="utf-8")) for path in samples)
