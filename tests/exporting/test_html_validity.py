"""The page is read by validators: html5lib, as strictly as the standard; the Nu checker where Java and its jar are.

The Nu checker is not installed by the tests: name its jar in VNU_JAR (npm's vnu-jar holds it).
"""

import os
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import html5lib
import pytest

from reader.comparing import compare
from reader.exporting.options import Appendix, Content, ExportOptions, Identity, Wording
from reader.exporting.web.html import render_html
from reader.model.article import Doubt, RemovalReason, Removed, Translation
from reader.model.comparison import Comparison
from tests.comparing.articles import make_article
from tests.exporting.web.test_html import HOSTILE

EVERYTHING = ExportOptions(wording=Wording.BOTH, appendices=tuple(Appendix))


def hostile(headline: str) -> Comparison:
    """Two stories in which everything that a document says is hostile."""
    left = replace(
        make_article(headline, f"The dam gave way on Monday, said {headline}."),
        title=headline,
        outlet=headline,
        byline=headline,
        url=f"https://evil.example/{headline}",
        language=headline,
        removed=(Removed(headline, RemovalReason.MENU, 0),),
        original=make_article(headline, headline, language=headline),
        translation=Translation(headline, headline, headline, "2026-01-02"),
        doubts=(Doubt(1, headline),),
    )
    return compare(left, make_article(f"{headline} gave way.", language="x y"))


def told(comparison: Comparison) -> Comparison:
    removed = (Removed("Share this story", RemovalReason.SHARING, 0),)
    return replace(comparison, left=replace(comparison.left, removed=removed))


def options() -> list[ExportOptions]:
    choices = [ExportOptions(content=content, identity=identity) for content in Content for identity in Identity]
    return [*choices, EVERYTHING, ExportOptions(appendices=())]


@pytest.mark.parametrize("headline", HOSTILE)
def test_hostile_page_is_read_without_an_error(headline: str) -> None:
    html5lib.HTMLParser(strict=True).parse(render_html(hostile(headline), EVERYTHING))


@pytest.mark.parametrize("chosen", options())
def test_page_of_every_choice_is_read_without_an_error(comparison: Comparison, chosen: ExportOptions) -> None:
    html5lib.HTMLParser(strict=True).parse(render_html(told(comparison), chosen))


@pytest.mark.skipif("VNU_JAR" not in os.environ or shutil.which("java") is None, reason="VNU_JAR or Java is not here")
def test_nu_checker_finds_no_error(comparison: Comparison, tmp_path: Path) -> None:
    pages = [render_html(hostile(headline), EVERYTHING) for headline in HOSTILE]
    pages += [render_html(told(comparison), chosen) for chosen in options()]
    for number, page in enumerate(pages):
        (tmp_path / f"{number:02}.html").write_bytes(page)
    command = ["java", "-jar", os.environ["VNU_JAR"], "--errors-only", "--skip-non-html", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stderr == ""
