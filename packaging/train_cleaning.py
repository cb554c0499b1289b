"""Learn reader/reading/cleaning/weights.json from labelled pages, and cross-validate by site first.

    python packaging/train_cleaning.py PAGES.jsonl.gz [--write]

PAGES: one page a line: {"url", "body": true text, "dumps": {dumper: scraped text}}. Needs scikit-learn, which the
program itself does not. What the models see is what the program sees: the functions that name traits are its own.
Pages of one site are always in the same fold, and so are all dumps of a page.
"""

import argparse
import gzip
import json
import re
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlparse

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from scipy import sparse
from sklearn.linear_model import LogisticRegression

from reader.reading.cleaning import model as weights
from reader.reading.cleaning import story_run as story
from reader.reading.cleaning.ending import ending_traits, may_end
from reader.reading.cleaning.headline import Titles, title_candidates, title_traits
from reader.reading.cleaning.membership import inside_traits, see_story
from reader.reading.cleaning.opening import opening_candidates, opening_traits
from reader.reading.cleaning.page_features import Page
from reader.reading.cleaning.units import split_units

DUMPERS = ["resiliparse", "inscriptis", "htmltext", "html2text", "lynx", "w3m80", "bs4"]
FOLDS = 8
# Strength of regularization (scikit-learn's C) of each model: the best of .03, .1, .15, .3, .5, 1 in cross-validation.
STRENGTH = {"title": 0.3, "opening": 0.3, "ending": 0.15, "inside": 0.1}
# A trait that fewer pages show is left out: its weight would be chance.
FEWEST_PAGES = 2

WORD = re.compile(r"\w+")
Example = tuple[list[str], bool, float]


@dataclass
class Dump:
    """One dump of a page with what is true of its units."""

    dumper: str
    fold: int
    url: str
    body: str
    page: Page
    labels: list[float]
    gold: tuple[int, int] | None
    titles: Titles


def words_of(text: str) -> list[str]:
    """List the words in lower case."""
    return WORD.findall(text.lower())


def label_units(page: Page, body: str) -> list[float]:
    """Give the share of each unit's words that lie in a run of four words of the true text."""
    true = words_of(body)
    fours = {tuple(true[n : n + 4]) for n in range(len(true) - 3)}
    stream = [(word, number) for number, unit in enumerate(page.units) for word in words_of(unit.text)]
    covered = [False] * len(stream)
    for n in range(len(stream) - 3):
        if tuple(word for word, _ in stream[n : n + 4]) in fours:
            covered[n : n + 4] = [True] * 4
    all_words = Counter(number for _, number in stream)
    hits = Counter(number for (_, number), hit in zip(stream, covered, strict=True) if hit)
    return [hits[n] / all_words[n] if all_words[n] else 0.0 for n in range(len(page))]


def best_run(page: Page, labels: list[float]) -> tuple[int, int] | None:
    """Give the run of units with the best F1 by words; short units count little, as they are set aside later."""
    gold = sum(seen.words * label for seen, label in zip(page.measured, labels, strict=True))
    ends = [n for n, label in enumerate(labels) if label >= 0.5 and page.measured[n].words >= 3]
    best, found = 0.5, None
    for i, first in enumerate(ends):
        hit = size = 0.0
        position = first
        for last in ends[i:]:
            while position <= last:
                seen = page.measured[position]
                hit += seen.words * labels[position]
                size += seen.words * (0.3 if seen.words < 6 else 1.0)
                position += 1
            f1 = 2 * hit / (size + gold)
            if f1 > best:
                best, found = f1, (first, last)
    return found


def load(path: Path) -> list[Dump]:
    """Load and label every dump of every page."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        pages = [json.loads(line) for line in file]
    sites = sorted({site_of(page["url"]) for page in pages})
    folds = {site: (number * 5 + 3) % FOLDS for number, site in enumerate(sites)}
    dumps = []
    for record in pages:
        for dumper in DUMPERS:
            page = Page(split_units(record["dumps"][dumper].split("\n")))
            labels = label_units(page, record["body"])
            fold, gold = folds[site_of(record["url"])], best_run(page, labels)
            dumps.append(Dump(dumper, fold, record["url"], record["body"], page, labels, gold, Titles({})))
    return dumps


def site_of(url: str) -> str:
    """Give the host without www."""
    return urlparse(url).netloc.removeprefix("www.")


def gold_title(dump: Dump) -> int | None:
    """Guess the true headline: of the candidates just before the true story, the one that shares most with it."""
    if dump.gold is None:
        return None
    page, first = dump.page, dump.gold[0]
    body = frozenset().union(*(m.keys for m in page.measured[first : first + 12] if m.prose))
    best, found = 0.25, None
    for number in title_candidates(page):
        seen = page.measured[number]
        if first - 14 <= number <= first + 1 and seen.keys:
            shared = len(seen.keys & body) / len(seen.keys) * min(1.0, len(seen.keys) / 3)
            score = shared + 0.4 * page.is_repeated(number) + 0.3 * page.units[number].heading
            score -= 0.3 * bool(seen.kinds) + 0.02 * (first - number)
            if score > best:
                best, found = score, number
    return found


def title_examples(dump: Dump) -> list[Example]:
    """Say of each candidate whether it is the headline."""
    gold = gold_title(dump)
    if gold is None:
        return []
    return [(title_traits(dump.page, n), n == gold, 1.0) for n in title_candidates(dump.page)]


def opening_examples(dump: Dump) -> list[Example]:
    """Say of each candidate whether the story begins there."""
    if dump.gold is None:
        return []
    found = [(opening_traits(dump.page, n, dump.titles), n == dump.gold[0], 1.0) for n in opening_candidates(dump.page)]
    return found if any(gold for _, gold, _ in found) else []


def ending_examples(dump: Dump) -> list[Example]:
    """Say of each unit of the story whether it is the last."""
    if dump.gold is None:
        return []
    first, last = dump.gold
    told = story.begin(dump.page, first, dump.titles.best)
    examples = []
    for number in range(first, last + 1):
        told.add(dump.page.measured[number])
        if may_end(dump.page.units[number], dump.page.measured[number]):
            examples.append((ending_traits(dump.page, number, told), number == last, 1.0))
    return examples


def inside_examples(dump: Dump) -> list[Example]:
    """Take the true story and some units around it: the end is not always found exactly."""
    if dump.gold is None:
        return []
    first, last = max(0, dump.gold[0] - 2), min(len(dump.page) - 1, dump.gold[1] + 10)
    seen = see_story(dump.page, first, last, dump.titles.best)
    scale = (last - first + 5) ** 0.5
    return [
        (
            inside_traits(dump.page, n, seen),
            dump.labels[n] >= 0.5,
            (min(dump.page.measured[n].words, 60) + 1) ** 0.5 / scale,
        )
        for n in range(first, last + 1)
    ]


EXAMPLES = {
    "title": title_examples,
    "opening": opening_examples,
    "ending": ending_examples,
    "inside": inside_examples,
}


def learn(name: str, examples: list[tuple[str, list[Example]]]) -> weights.Weights:
    """Fit one model; examples come with the address of their page."""
    pages: dict[str, set[str]] = {}
    for page, found in examples:
        for traits, _, _ in found:
            for trait in traits:
                pages.setdefault(trait, set()).add(page)
    index = {trait: n for n, trait in enumerate(sorted(t for t, seen in pages.items() if len(seen) >= FEWEST_PAGES))}
    rows = [example for _, found in examples for example in found]
    cells = [[index[trait] for trait in traits if trait in index] for traits, _, _ in rows]
    starts = [0]
    for cell in cells:
        starts.append(starts[-1] + len(cell))
    columns = [column for cell in cells for column in cell]
    matrix = sparse.csr_matrix(([1.0] * len(columns), columns, starts), shape=(len(rows), len(index)))
    model = LogisticRegression(C=STRENGTH[name], max_iter=500, solver="liblinear", random_state=0)
    mean = sum(weight for _, _, weight in rows) / len(rows)
    model.fit(matrix, [gold for _, gold, _ in rows], sample_weight=[weight / mean for _, _, weight in rows])
    learned = {trait: round(float(model.coef_[0][n]), 3) for trait, n in index.items()}
    return weights.Weights(round(float(model.intercept_[0]), 3), {t: w for t, w in learned.items() if w})


def shingles(text: str) -> Counter[tuple[str, ...]]:
    """Count the runs of four words."""
    words = words_of(text)
    size = min(4, len(words)) or 1
    return Counter(tuple(words[n : n + size]) for n in range(len(words) - size + 1)) if words else Counter()


def precision_and_recall(found: str, true: str) -> tuple[float, float]:
    """Compare two texts by their runs of four words."""
    f, t = shingles(found), shingles(true)
    both = sum((f & t).values())
    return (both / sum(f.values()) if f else float(not t)), (both / sum(t.values()) if t else float(not f))


def body_of(dump: Dump) -> str:
    """Give the story that the program finds in a dump."""
    page = dump.page
    kept = [n for n in sorted(story.find_story(page).kept) if not page.measured[n].kinds]
    return "\n".join(page.units[n].text for n in kept if not story.is_doubled(page, n))


def report(scores: dict[str, list[tuple[float, float]]]) -> None:
    """Print a line for each dumper and the mean."""

    def f1(p: float, r: float) -> float:
        return 2 * p * r / (p + r) if p + r else 0.0

    rows = []
    for found in scores.values():
        p, r = (sum(column) / len(found) for column in zip(*found, strict=True))
        under = sum(f1(*pair) < 0.8 for pair in found) / len(found)
        rows.append((f1(p, r), p, r, under, sum(pair[1] < 0.2 for pair in found) / len(found)))
    rows.append(tuple(sum(column) / len(rows) for column in zip(*rows, strict=True)))
    for name, (f, p, r, under, lost) in zip([*scores, "mean"], rows, strict=True):
        print(f"{name:12} F1 {f:.3f}  P {p:.3f}  R {r:.3f}  under .8 {under:.1%}  lost {lost:.1%}")


def set_titles(dumps: list[Dump]) -> None:
    """Give each dump odds of headlines from a model that has not seen its site."""
    examples = [(dump, title_examples(dump)) for dump in dumps]
    for fold in range(FOLDS):
        model = learn("title", [(d.url, found) for d, found in examples if d.fold != fold])
        for dump in dumps:
            if dump.fold == fold:
                odds = {n: model.score(title_traits(dump.page, n)) for n in title_candidates(dump.page)}
                dump.titles = Titles(odds)


def main() -> None:
    """Cross-validate; with --write, learn from all pages."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--write", action="store_true", help="learn from all pages and write weights.json")
    args = parser.parse_args()
    dumps = load(args.data)
    set_titles(dumps)
    examples = {name: [(d, make(d)) for d in dumps] for name, make in EXAMPLES.items()}

    def fit(without: int | None) -> dict[str, weights.Weights]:
        return {
            name: learn(name, [(d.url, found) for d, found in rows if d.fold != without])
            for name, rows in examples.items()
        }

    scores: dict[str, list[tuple[float, float]]] = {dumper: [] for dumper in DUMPERS}
    for fold in range(FOLDS):
        story.load_weights = fit(fold).__getitem__
        for dump in dumps:
            if dump.fold == fold:
                scores[dump.dumper].append(precision_and_recall(body_of(dump), dump.body))
    report(scores)
    if args.write:
        write(fit(None))


def write(models: dict[str, weights.Weights]) -> None:
    """Write the models beside the program's modules."""
    content = {
        name: {"bias": model.bias, "weights": dict(sorted(model.weights.items()))} for name, model in models.items()
    }
    text = json.dumps(content, indent=1, ensure_ascii=False) + "\n"
    (Path(weights.__file__).parent / "weights.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
