"""Learn reader/reading/cleaning/weights.json and trees.json from labelled pages, and cross-validate by site first.

    python packaging/train_cleaning.py FOLDER [--write] [--dumps N] [--every N] [--keep FILE] [--kept FILE]

FOLDER holds dev.jsonl.gz and train.jsonl.gz, one page a line: {"url", "body": true text, "dumps": {dumper: scraped
text}}, and html-train.jsonl.gz, with "html" instead of the dumps. Needs scikit-learn, which the program does not.
What the models see is what the program sees: the functions that name traits and make columns are its own. Pages of one
site are always in the same fold.
"""

import argparse
import json
import os
import pickle
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from multiprocessing import Pool
from pathlib import Path
from typing import Any

os.environ.setdefault("OMP_NUM_THREADS", "1")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import numpy as np
from labelled_pages import FOLDS, Dump, Scores, label_units, load, load_web, measure, report, words_of
from scipy import sparse
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression

from reader.model.article import Role
from reader.reading.assembly import split_lines
from reader.reading.cleaning import membership, model, story_run, trees
from reader.reading.cleaning.classification import judge_units
from reader.reading.cleaning.headline import Titles, title_candidates, title_traits
from reader.reading.cleaning.page_features import KINDS, Page
from reader.reading.cleaning.repetition import mark_repetitions
from reader.reading.cleaning.surroundings import add_surroundings
from reader.reading.cleaning.unit_columns import SIGNS, Columns
from reader.reading.cleaning.units import split_units
from reader.reading.cleaning.word_classes import CLASSES
from reader.reading.extraction import Block, Source
from reader.reading.formats import html
from reader.reading.formats.html_blocks import see_blocks
from reader.reading.formats.markup import parse_tamed
from reader.reading.formats.sanitizing import tame_markup

FEWEST_SITES = 2  # that show a trait of a headline
TITLE_STRENGTH = 1.0
TREES = {
    "unit": {"max_iter": 60, "max_leaf_nodes": 14, "learning_rate": 0.15},
    "context": {"max_iter": 60, "max_leaf_nodes": 12, "learning_rate": 0.12},
    "web": {"max_iter": 60, "max_leaf_nodes": 12, "learning_rate": 0.12},
}

OWN = (
    *("words", "ended", "prose", "capitals", "short", "digits", "dated", "listed", *KINDS, "kinds", "chrome"),
    *(f"{name} words" for name in CLASSES),
    *("bullet", "heading", "image", "linked", "gap", "indent", "copied", "copied near", "copied before", *SIGNS),
)
PLACE = (
    *("since comments", "since prose", "to prose", "run", "prose before", "prose left", "page words", "place"),
    *("number", "left", "shared with last", "shared with next", "cohesion", "title shared", "from title"),
    *("prose from title", "title odds", "title below best", "from own title", "later title"),
)
NEXT = (
    *("words@-2", "words@-1", "words@1", "words@2", "ended@-1", "ended@1", "prose@-1", "prose@1", "chrome@-1"),
    *("chrome@1", "capitals@-1", "capitals@1", "linked@-1", "linked@1", "dated@-1", "dated@1", "kinds@-1", "kinds@1"),
    *("bullet@-1", "bullet@1", "gap@1", "colon@-1", "short@-1", "short@1"),
)
WINDOWS = tuple(
    f"{name}{sign}{reach}"
    for name, reaches in (
        ("prose words", (3, 6, 12, 25)),
        ("few", (6, 20)),
        ("words", (6,)),
        ("comment words", (5, 20)),
        ("byline words", (5, 20)),
        ("date line", (4, 20)),
        *((f"{name} words", (5,)) for name in ("share", "related", "newsletter", "legal", "credit")),
        *((name, (5,)) for name in ("notice", "kinds", "linked", "bullet", "copied", "listed")),
    )
    for reach in reaches
    for sign in "<>"
)
AROUND = (
    *("likely", *(f"likely@{place}" for place in (-4, -3, -2, -1, 1, 2, 3, 4))),
    *(f"{name}{sign}{reach}" for name in ("gain", "mass") for reach in (3, 8, 20) for sign in "<>"),
    *("mass before", "mass left", "share before", "share left", "whole mass", "run gain", "from run start"),
    *("to run end", "mass from run start", "mass to run end", "run cohesion", "since likely", "to likely"),
)
MARKUP = (
    *("extracted", "furniture", "story names", "caption names", "hidden", "paragraph", "cell", "quotation", "depth"),
    *(f"{name}@{place}" for name in ("extracted", "story names", "furniture") for place in (-2, -1, 1, 2)),
    *(f"extracted{sign}{reach}" for reach in (3, 8, 25) for sign in "<>"),
)
COLUMNS = {
    "unit": (*OWN, *PLACE, *NEXT, *WINDOWS),
    "context": (*OWN, *PLACE, *NEXT, *AROUND),
    "web": (*OWN, *PLACE, *NEXT, *AROUND, *MARKUP),
}


def gold_title(page: Page, labels: Sequence[bool]) -> int | None:
    """Guess the true headline: of the candidates just before the true story, the one that shares most with it."""
    first = next((n for n, own in enumerate(labels) if own and page.measured[n].words >= 3), None)
    if first is None:
        return None
    body = frozenset[str]().union(*(m.keys for m in page.measured[first : first + 12] if m.prose))
    best, found = 0.25, None
    for number in title_candidates(page):
        seen = page.measured[number]
        if first - 14 <= number <= first + 1 and seen.keys:
            shared = len(seen.keys & body) / len(seen.keys) * min(1.0, len(seen.keys) / 3)
            score = shared + 0.4 * page.is_repeated(number) + 0.3 * page.units[number].heading
            # A lead shares more words with the story than its headline does, and is a part of it.
            score -= 0.3 * bool(seen.kinds) + 0.02 * (first - number) + 0.5 * labels[number]
            if score > best:
                best, found = score, number
    return found


def see_page(dump: Dump) -> tuple[Page, dict[str, list[float]]]:
    """Return the page as the program sees it, and the columns of its markup."""
    if dump.dumper != "html":
        return Page(split_units(split_lines(dump.text))), {}
    root = parse_tamed(tame_markup(dump.text))
    seen = [] if root is None else list(see_blocks(root))
    markup = html.columns_of(seen, html.extract_main_text(root)) if root is not None and seen else {}
    return Page(html.units_of(seen)), markup


def see_titles(dump: Dump) -> list[tuple[list[str], bool]]:
    """Name the traits of each candidate for the headline, and whether it is the true one."""
    page, _ = see_page(dump)
    gold = gold_title(page, label_units([unit.text for unit in page.units], dump.body)[0])
    return [(title_traits(page, n), n == gold) for n in title_candidates(page)] if gold is not None else []


def learn_titles(rows: Sequence[tuple[Dump, list[tuple[list[str], bool]]]]) -> model.Weights:
    """Fit the model of headlines."""
    sites: dict[str, set[str]] = defaultdict(set)
    for dump, found in rows:
        for traits, _ in found:
            for trait in traits:
                sites[trait].add(dump.site)
    index = {trait: n for n, trait in enumerate(sorted(t for t, seen in sites.items() if len(seen) >= FEWEST_SITES))}
    cells = [[index[t] for t in traits if t in index] for _, found in rows for traits, _ in found]
    starts = np.cumsum([0, *map(len, cells)])
    columns = [column for cell in cells for column in cell]
    matrix = sparse.csr_matrix((np.ones(len(columns)), columns, starts), shape=(len(cells), len(index)))
    weights = np.array([dump.weight for dump, found in rows for _ in found])
    fitted = LogisticRegression(C=TITLE_STRENGTH, max_iter=300)
    fitted.fit(matrix, [gold for _, found in rows for _, gold in found], weights / weights.mean() * 0.1)
    learned = {trait: round(float(fitted.coef_[0][n]), 3) for trait, n in index.items()}
    return model.Weights(round(float(fitted.intercept_[0]), 3), {t: w for t, w in learned.items() if w})


def see_units(dump: Dump, models: dict[Any, dict[str, Any]]) -> dict[str, Any]:
    """Return the columns that a page's models see of its units near prose, their labels and their weights."""
    page, markup = see_page(dump)
    labels, counts = label_units([unit.text for unit in page.units], dump.body)
    model_of = models[dump.fold]
    titles = Titles({n: model_of["title"].score(title_traits(page, n)) for n in title_candidates(page)})
    near = membership.units_near_prose(page)
    columns = Columns(page, titles)
    name = "unit"
    if dump.dumper == "html":
        name = "web"
        likely = [0.0] * len(page)
        for number, share in zip(near, model_of["unit"].probabilities(columns.__getitem__, near), strict=True):
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
    columns = Columns(page, dump.rows["titles"])
    near, likely = dump.rows["near"], [0.0] * len(page)
    for number, share in zip(near, dump.rows["likely"], strict=True):
        likely[number] = float(share)
    add_surroundings(columns, page, likely)
    return np.array([columns[name] for name in COLUMNS["context"]], dtype=np.float32).T[near]


def learn_trees(name: str, matrix: Any, labels: Any, weights: Any) -> trees.Trees:
    """Fit boosted trees and write them as the program reads them."""
    fitted = HistGradientBoostingClassifier(
        min_samples_leaf=40, l2_regularization=1.0, early_stopping=False, random_state=0, **TREES[name]
    )
    fitted.fit(matrix, labels, sample_weight=weights / weights.mean())
    names = COLUMNS[name]
    nodes_of = [predictor.nodes for [predictor] in fitted._predictors]  # noqa: SLF001  # nothing else shows the trees
    used = sorted({int(node["feature_idx"]) for nodes in nodes_of for node in nodes if not node["is_leaf"]})
    place = {column: n for n, column in enumerate(used)}

    def tree(nodes: Any, n: int) -> Any:
        node = nodes[n]
        if node["is_leaf"]:
            return round(float(node["value"]), 4)
        most = float(f"{node['num_threshold']:.5g}")
        return (place[int(node["feature_idx"])], most, tree(nodes, node["left"]), tree(nodes, node["right"]))

    bias = round(float(np.ravel(fitted._baseline_prediction)[0]), 4)  # noqa: SLF001
    return trees.Trees(bias, tuple(names[n] for n in used), tuple(tree(nodes, 0) for nodes in nodes_of))


def predict(fitted: trees.Trees, name: str, matrix: Any) -> Any:
    """Return the probabilities that the trees give to the rows of a matrix."""
    columns = {column: matrix[:, n].tolist() for n, column in enumerate(COLUMNS[name]) if column in fitted.columns}
    return np.array(fitted.probabilities(columns.__getitem__, range(len(matrix))))


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
        units = split_units(split_lines(dump.text))
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


def main() -> None:
    """Cross-validate; with --write, learn from all pages."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--write", action="store_true", help="learn from all pages and write the models")
    parser.add_argument("--dumps", type=int, default=1, help="dumps of each page to learn from")
    parser.add_argument("--every", type=int, default=3, help="test on each so manieth dump")
    parser.add_argument("--every-page", type=int, default=1, help="test on each so manieth web page")
    parser.add_argument("--keep", type=Path, help="keep the models of all folds in this file")
    parser.add_argument("--kept", type=Path, help="take them from this file, to measure a guard without learning again")
    args = parser.parse_args()
    dumps, web = load(args.folder, args.dumps), load_web(args.folder)
    learned = [dump for dump in dumps if dump.learned]
    print(len(dumps), "dumps, learned from", len(learned), "and", len(web), "web pages", flush=True)
    models = pickle.loads(args.kept.read_bytes()) if args.kept else learn(learned, web)  # noqa: S301  # our own
    if args.keep:
        args.keep.write_bytes(pickle.dumps(models))
    if args.write:
        write(models[None])
    for name, tested in (("texts", dumps[:: args.every]), ("web pages", web[:: args.every_page])):
        print(f"{name}, cross-validated by site")
        report(tested, each(partial(score, models=models), tested))
        if args.write:
            print(f"{name}, fitted")
            report(tested, each(partial(score, models=dict.fromkeys(range(FOLDS), models[None])), tested))


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


def write(models: dict[str, Any]) -> None:
    """Write the models beside the program's modules."""
    folder = Path(model.__file__).parent
    title = models["title"]
    content = {"title": {"bias": title.bias, "weights": dict(sorted(title.weights.items()))}}
    (folder / "weights.json").write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    lines = []
    for name in ("unit", "context", "web"):
        fitted: trees.Trees = models[name]
        grown = ",\n".join(json.dumps(tree, separators=(",", ":")) for tree in fitted.trees)
        columns = json.dumps(fitted.columns, ensure_ascii=False)
        lines.append(f'"{name}": {{"bias": {fitted.bias}, "columns": {columns}, "trees": [\n{grown}\n]}}')
    (folder / "trees.json").write_text("{" + ",\n".join(lines) + "}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
