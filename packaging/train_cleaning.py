"""Learn the models in reader/reading/cleaning/learned from labelled pages, and cross-validate by site first.

    python packaging/train_cleaning.py FOLDER [--write | --check] [--every N] [--keep FILE] [--kept FILE]

FOLDER holds dev.jsonl.gz and train.jsonl.gz, one page a line: {"url", "body": true text, "dumps": {dumper: scraped
text}}, and html-train.jsonl.gz, with "html" instead of the dumps. Needs `pip install scikit-learn==1.9.1` beside the
runtime dependencies: the same versions learn the same to the last digit, and others may split elsewhere.
What the models see is what the program sees: the functions that name traits and make columns are its own. Pages of one
site are always in the same fold.
"""

import argparse
import hashlib
import os
import pickle
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from multiprocessing import Pool
from pathlib import Path
from typing import Any

os.environ.setdefault("OMP_NUM_THREADS", "1")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import numpy as np
from cleaning_models import changed_words, files_of, learn_titles, learn_trees, predict
from cleaning_parameters import ALIKE, COLUMNS, LEAST_TITLE, TITLE_REACH
from labelled_pages import FOLDS, Dump, Scores, label_units, load, load_web, measure, report, words_of

from reader.model.article import Role
from reader.reading.assembly import split_lines
from reader.reading.cleaning import story_run
from reader.reading.cleaning.bylines_apart import part_bylines
from reader.reading.cleaning.classification import judge_units
from reader.reading.cleaning.learned import membership, trees
from reader.reading.cleaning.learned.headline import Titles, title_candidates, title_traits
from reader.reading.cleaning.learned.surroundings import add_surroundings
from reader.reading.cleaning.learned.unit_columns import Columns
from reader.reading.cleaning.lines.references import split_references
from reader.reading.cleaning.lines.repetition import mark_repetitions
from reader.reading.cleaning.lines.side_columns import part_columns
from reader.reading.cleaning.lines.subtitles import split_subtitles
from reader.reading.cleaning.lines.units import Unit, split_units
from reader.reading.cleaning.measures.page_features import Page
from reader.reading.cleaning.set_forms.fixed_lines import is_interruption
from reader.reading.extraction import Block, Source
from reader.reading.formats.markup import parse_sanitized
from reader.reading.formats.sanitizing import sanitize_markup
from reader.reading.formats.web import html
from reader.reading.formats.web.extractor import extract_main_text
from reader.reading.formats.web.html_blocks import see_blocks


def gold_title(page: Page, labels: Sequence[bool], headline: str) -> int | None:
    """Return the true headline: the candidate before the story that says what is known of it, or the likeliest one.

    Of some pages the headline isn't known, and some dumps lack it: there it is the line near the story that shares most
    with it. A part of the story is never its headline: a lead says more of the story's words than its headline does.
    """
    first = next((n for n, own in enumerate(labels) if own and page.measured[n].words >= 3), None)
    if first is None:
        return None
    known = words_of(headline)
    body = frozenset[str]().union(*(m.keys for m in page.measured[first : first + 12] if m.prose))
    best, found = LEAST_TITLE, None
    for number in title_candidates(page):
        seen = page.measured[number]
        alike = likeness(words_of(page.units[number].text), known)
        if number > first + 1 or not seen.keys or (labels[number] and alike < ALIKE):
            continue
        if number >= first - TITLE_REACH or alike >= ALIKE:
            score = len(seen.keys & body) / len(seen.keys) * min(1.0, len(seen.keys) / 3)
            score += 0.4 * page.is_repeated(number) + 0.3 * page.units[number].heading + alike * (alike >= ALIKE)
            score -= 0.3 * bool(seen.kinds) + 0.02 * min(first - number, TITLE_REACH)
            if score >= best:
                best, found = score, number
    return found


def likeness(words: Sequence[str], others: Sequence[str]) -> float:
    """Return the share of the words of two texts that they have in common."""
    both = Counter(words) & Counter(others)
    return 2 * both.total() / max(1, len(words) + len(others))


def units_of(dump: Dump) -> list[Unit]:
    """Return the units of a text as models learn from it: one dump in 150 has torn lines, which the program parts."""
    lines, references = split_references(split_subtitles(split_lines(dump.text))[0])
    return split_units(lines, numbered=bool(references))


def units_read(dump: Dump) -> list[Unit]:
    """Return the units of a text as the program reads it."""
    lines, references = split_references(split_subtitles(split_lines(dump.text))[0])
    return split_units(part_bylines(*part_columns(lines))[0], numbered=bool(references))


def see_page(dump: Dump) -> tuple[Page, dict[str, list[float]]]:
    """Return the page as the program sees it, and the columns of its markup."""
    if dump.dumper != "html":
        return Page(units_of(dump)), {}
    root = parse_sanitized(sanitize_markup(dump.text))
    seen = [] if root is None else list(see_blocks(root))
    markup = html.columns_of(seen, extract_main_text(root)) if root is not None and seen else {}
    return Page(html.units_of(seen)), markup


def see_titles(dump: Dump) -> list[tuple[list[str], bool]]:
    """Name the traits of each candidate for the headline, and whether it is the true one."""
    page, _ = see_page(dump)
    gold = gold_title(page, label_units([unit.text for unit in page.units], dump.body)[0], dump.headline)
    return [(title_traits(page, n), n == gold) for n in title_candidates(page)] if gold is not None else []


def see_units(dump: Dump, models: dict[Any, dict[str, Any]]) -> dict[str, Any]:
    """Return the columns that a page's models see of its units near prose, their labels and their weights."""
    page, markup = see_page(dump)
    labels, counts = label_units([unit.text for unit in page.units], dump.body)
    # Some true texts hold what interrupts them.
    labels = [own and not is_interruption(low) for own, low in zip(labels, page.low, strict=True)]
    model_of = models[dump.fold]
    titles = Titles({n: model_of["title"].score(title_traits(page, n)) for n in title_candidates(page)})
    near = membership.units_near_prose(page)
    columns = Columns(page, titles, near)
    name = "unit"
    if dump.dumper == "html":
        name = "web"
        likely = [0.0] * len(page)
        unit = model_of["unit"]
        for number, share in zip(near, unit.probabilities(columns.rows_of(unit.columns)), strict=True):
            likely[number] = share
        add_surroundings(columns, page, likely)
        for column, values in markup.items():
            columns[column] = values
    true = len(words_of(dump.body)) + 80
    return {
        "near": near,
        name: np.array([columns[column] for column in COLUMNS[name]], dtype=np.float32).T[near],
        "labels": np.array(labels)[near],
        "weights": dump.weight * (np.minimum(np.array(counts)[near], 80) + 3) / true,
        "titles": titles,
    }


def see_surroundings(dump: Dump) -> Any:
    """Return the columns for the second look, by what the first one said of the units near prose."""
    page, _ = see_page(dump)
    near, likely = dump.rows["near"], [0.0] * len(page)
    columns = Columns(page, dump.rows["titles"], near)
    for number, share in zip(near, dump.rows["likely"], strict=True):
        likely[number] = float(share)
    add_surroundings(columns, page, likely)
    return np.array([columns[name] for name in COLUMNS["context"]], dtype=np.float32).T[near]


def fit_fold(name: str, dumps: Sequence[Dump], fold: int | None) -> trees.Trees:
    """Fit the trees of one look on all folds but one."""
    rows = [dump.rows for dump in dumps if dump.fold != fold]
    return learn_trees(name, *(np.concatenate([row[k] for row in rows]) for k in (name, "labels", "weights")))


def fit_folds(name: str, dumps: Sequence[Dump], models: dict[Any, dict[str, Any]]) -> None:
    """Fit the trees of one look without each fold, and on all."""
    folds = [*range(FOLDS), None]
    for fold, fitted in zip(folds, each(partial(fit_fold, name, dumps), folds, 1), strict=True):
        models[fold][name] = fitted
    print(name, flush=True)


def body_of(dump: Dump) -> str:
    """Return the story that the program finds in a page."""
    if dump.dumper == "html":
        blocks = list(next(html.extract(Source(Path("page.html"), dump.text.encode(), 2e9))).blocks)
    else:
        units = units_read(dump)
        roles = zip(units, judge_units(units).verdicts, strict=True)
        blocks = [Block(unit.text, role) for unit, role in roles if isinstance(role, Role)]
    told = [block for block in mark_repetitions(blocks) if block.removed is None]
    return "\n".join(block.text for block in told if block.role in (Role.BODY, Role.QUOTE))


def score(dump: Dump, models: dict[Any, dict[str, Any]]) -> Scores:
    """Measure what models that have not seen the site of a page find in it."""
    chosen = models[dump.fold]
    story_run.load_weights = membership.load_trees = chosen.__getitem__  # type: ignore[assignment]
    return measure(body_of(dump), dump)


def each(function: Callable[[Any], Any], values: Iterable[Any], size: int = 16) -> list[Any]:
    """Call a function with each value, on two cores."""
    with Pool(2) as pool:
        return pool.map(function, values, chunksize=size)


def main() -> int:
    """Cross-validate; with --write, learn from all pages; with --check, say whether that is what ships."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--write", action="store_true", help="learn from all pages and write the models")
    parser.add_argument("--check", action="store_true", help="learn from all pages and compare with what ships")
    parser.add_argument("--every", type=int, default=3, help="test on each so manieth dump")
    parser.add_argument("--every-page", type=int, default=1, help="test on each so manieth web page")
    parser.add_argument("--keep", type=Path, help="keep the models of all folds in this file")
    parser.add_argument("--kept", type=Path, help="take them from this file, to measure a guard without learning again")
    args = parser.parse_args()
    dumps, web = load(args.folder), load_web(args.folder)
    learned = [dump for dump in dumps if dump.learned]
    print(len(dumps), "dumps, learned from", len(learned), "and", len(web), "web pages", flush=True)
    models = pickle.loads(args.kept.read_bytes()) if args.kept else learn(learned, web)  # noqa: S301  # our own
    if args.keep:
        args.keep.write_bytes(pickle.dumps(models))
    if args.write or args.check:
        files = files_of(models[None], digests_of(args.folder))
        if args.check:
            others = [path.name for path, text in files.items() if path.read_text(encoding="utf-8") != text]
            print("other than what ships:", *others or ["nothing"])
            print("changed since that was learned:", ", ".join(changed_words()) or "no list of words")
            return len(others)
        for path, text in files.items():
            path.write_text(text, encoding="utf-8")
    for name, tested in (("texts", dumps[:: args.every]), ("web pages", web[:: args.every_page])):
        print(f"{name}, cross-validated by site")
        report(tested, each(partial(score, models=models), tested))
        if args.write:
            print(f"{name}, fitted")
            report(tested, each(partial(score, models=dict.fromkeys(range(FOLDS), models[None])), tested))
    return 0


def digests_of(folder: Path) -> dict[str, str]:
    """Return a digest of each file that was learned from."""
    return {
        path.name: hashlib.blake2b(path.read_bytes(), digest_size=12).hexdigest()
        for path in (folder / f"{name}.jsonl.gz" for name in ("dev", "train", "html-train"))
    }


def learn(learned: Sequence[Dump], web: Sequence[Dump]) -> dict[Any, dict[str, Any]]:
    """Learn all models, for each fold from the others; those of None are from all pages."""
    found = list(zip(learned, each(see_titles, learned), strict=True))
    models: dict[Any, dict[str, Any]] = {
        fold: {"title": learn_titles([row for row in found if row[0].fold != fold])} for fold in [*range(FOLDS), None]
    }
    del found
    print("headlines", flush=True)
    for dump, rows in zip(learned, each(partial(see_units, models=models), learned), strict=True):
        dump.rows = rows
    fit_folds("unit", learned, models)
    for dump in learned:
        dump.rows["likely"] = predict(models[dump.fold]["unit"], "unit", dump.rows.pop("unit"))
    for dump, matrix in zip(learned, each(see_surroundings, learned), strict=True):
        dump.rows["context"] = matrix
    fit_folds("context", learned, models)
    for dump, rows in zip(web, each(partial(see_units, models=models), web), strict=True):
        dump.rows = rows
    fit_folds("web", web, models)
    for dump in [*learned, *web]:
        dump.rows = {}
    return models


if __name__ == "__main__":
    sys.exit(main())
