"""The command line's exports: which files `reader compare` writes, and what is in them."""

import argparse
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli.outputs import json_target, named_path, refuse_harm, write

if TYPE_CHECKING:
    from reader.exporting.options import ExportOptions, Format
    from reader.model.comparison import Comparison

# The options that ask for a file of a pair; JSON, which many pairs can be written as, has its own (`outputs`).
_FILES = {
    "pdf": "both stories side by side, highlighted",
    "html": "the same as one web page",
    "csv": "the links as a table",
    "differences": "what differs and what is quoted as a table (CSV)",
    "text": "the links as plain text",
}


def add_export_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what asks for files and says what is in them; the same choices as in the window."""
    for name, what in _FILES.items():
        parser.add_argument(f"--{name}", type=named_path, metavar="FILE", help=f"write {what}")
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


def asks_for_files(chosen: argparse.Namespace) -> bool:
    """Tell whether a file is asked for that only one pair can be written as."""
    return any(getattr(chosen, name) is not None for name in _FILES)


def write_exports(comparison: "Comparison", chosen: argparse.Namespace) -> bool:
    """Write every file that was asked for, or none if one of them may not be written; whether there was one.

    A folder as target stands for a new file with a sensible name in it. Raises UnwritableFile.
    """
    from reader.exporting.options import Format
    from reader.processes.asking import ask
    from reader.processes.requests.renderings import RenderComparison, RenderDifferences

    asked: dict[Format, Path | None] = {Format.JSON: json_target(chosen)}
    asked |= {form: getattr(chosen, form.name.lower()) for form in Format if form is not Format.JSON}
    options = _options_of(chosen)
    targets = _targets(comparison, {form: path for form, path in asked.items() if path is not None}, options)
    differences: list[Path] = [chosen.differences] if chosen.differences is not None else []
    refuse_harm((*targets.values(), *differences), (chosen.left, chosen.right), overwrites=chosen.overwrite)
    for form, target in targets.items():
        write(target, ask(RenderComparison(comparison, form, options)))
    for target in differences:
        write(target, ask(RenderDifferences(comparison, options.identity)))
    return bool(targets or differences)


def _options_of(chosen: argparse.Namespace) -> "ExportOptions":
    from reader.exporting.options import (
        Appendix,
        Content,
        ExportOptions,
        Identity,
        Orientation,
        PageSize,
    )
    from reader.model.shown_words import Wording

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
