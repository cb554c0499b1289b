"""The command line's exports: which files `reader compare` writes, and what is in them."""

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from reader.model.errors import UnwritableFile

if TYPE_CHECKING:
    from reader.exporting.options import ExportOptions, Format
    from reader.model.comparison import Comparison

STANDARD_OUTPUT = Path("-")


def add_export_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what asks for files and says what is in them; the same choices as in the window."""
    parser.add_argument("--pdf", type=Path, metavar="FILE", help="write both stories side by side, highlighted")
    parser.add_argument("--html", type=Path, metavar="FILE", help="write the same as one web page")
    parser.add_argument("--csv", type=Path, metavar="FILE", help="write the links as a table")
    parser.add_argument("--text", type=Path, metavar="FILE", help="write the links as plain text")
    parser.add_argument("--overwrite", action="store_true", help="replace files of these names (JSON always is)")
    parser.add_argument("--paper", choices=("A4", "Letter"), default="A4", help="paper of the PDF (default: A4)")
    parser.add_argument("--orientation", choices=("portrait", "landscape"), default="portrait", help="of the PDF")
    parser.add_argument(
        "--content", choices=("whole", "shared", "divergent"), default="whole", help="what PDF and web page show"
    )
    parser.add_argument(
        "--wording",
        choices=("translation", "original", "both"),
        default="translation",
        help="which words of a translated story PDF and web page show",
    )
    parser.add_argument("--no-list", action="store_true", help="leave out the list of links")
    parser.add_argument("--no-provenance", action="store_true", help="leave out where the stories come from")
    parser.add_argument("--set-aside", action="store_true", help="add the text that cleaning set aside")
    parser.add_argument("--blind", action="store_true", help="leave out what names the outlets; not for --json")


def write_exports(comparison: "Comparison", chosen: argparse.Namespace) -> bool:
    """Write every file that was asked for, or none if one of them is there already; whether there was one.

    A folder as target stands for a new file with a sensible name in it. Raises UnwritableFile.
    """
    from reader.exporting.formats import render
    from reader.exporting.options import Format

    asked = {
        Format.JSON: chosen.json,
        Format.HTML: chosen.html,
        Format.CSV: chosen.csv,
        Format.TEXT: chosen.text,
        Format.PDF: chosen.pdf,
    }
    options = _options_of(chosen)
    targets = _targets(comparison, {form: path for form, path in asked.items() if path is not None}, options)
    if not chosen.overwrite:
        _refuse_to_overwrite({form: path for form, path in targets.items() if form is not Format.JSON})
    for form, target in targets.items():
        write(target, render(comparison, form, options))
    return bool(targets)


def write(target: Path, content: bytes) -> None:
    """Write a file whole or not at all, or to standard output for "-". Raises UnwritableFile."""
    if target == STANDARD_OUTPUT:
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    else:
        from reader.storage.atomic_write import atomic_write

        atomic_write(target, content)


def _options_of(chosen: argparse.Namespace) -> "ExportOptions":
    from reader.exporting.options import (
        Appendix,
        Content,
        ExportOptions,
        Identity,
        Orientation,
        PageSize,
    )
    from reader.model.translation import Wording

    appendices = {
        Appendix.LINKS: not chosen.no_list,
        Appendix.PROVENANCE: not chosen.no_provenance,
        Appendix.SET_ASIDE: chosen.set_aside,
    }
    return ExportOptions(
        page_size=PageSize(chosen.paper),
        orientation=Orientation(chosen.orientation),
        content=Content(chosen.content),
        wording=Wording(chosen.wording),
        appendices=tuple(appendix for appendix, is_wanted in appendices.items() if is_wanted),
        identity=Identity.BLIND if chosen.blind else Identity.SHOWN,
    )


def _targets(
    comparison: "Comparison", asked: Mapping["Format", Path], options: "ExportOptions"
) -> dict["Format", Path]:
    from reader.exporting.naming import proposed_name

    return {
        form: path / proposed_name(comparison, form.value, options.identity) if path.is_dir() else path
        for form, path in asked.items()
    }


def _refuse_to_overwrite(targets: Mapping["Format", Path]) -> None:
    """Raise UnwritableFile if a file with something in it would be replaced."""
    for path in targets.values():
        if path != STANDARD_OUTPUT and path.is_file() and path.stat().st_size:
            raise UnwritableFile(path, "a file of this name is there already; --overwrite replaces it")
