"""Make reader/comparing/crosslingual/weights.json from parallel text, and say how good it is on what it has not seen.

    python packaging/train_crosslingual.py ../shared/data/linking [--write] [--by language]

Needs `pip install numpy scikit-learn` beside the runtime dependencies. DATA holds xling-*.jsonl.gz, English against
other languages, and the English sets of `train_linking.py`: of those the second side is made foreign (entries of its
lexicon dropped and mixed up, vowels of names dropped), since reports share less than parallel text does. Six folds by
the English text, which the languages share, or by language; then the tables are made from all cases.
"""

import argparse
import json
import re
import sys
import zlib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from train_linking import make_table

from reader.comparing.crosslingual.features import FEATURES, measure_pairs
from reader.comparing.crosslingual.lexicons import Lexicon, is_offered
from reader.comparing.crosslingual.scoring import measure_sentences
from reader.comparing.crosslingual.terms import Term, find_terms
from reader.comparing.crosslingual.transcription import sound_of
from reader.comparing.linking.alignment import SURE, keep_best
from reader.comparing.linking.model import Model, parse_model
from reader.comparing.linking.similarity import Likeness
from tests.quality.link_scores import Case, read_shared_cases

WEIGHTS = Path(__file__).resolve().parents[1] / "reader" / "comparing" / "crosslingual" / "weights.json"
SHARES = {
    "xling-flores": 6, "xling-wmt": 5, "xling-null": 4, "basil": 4, "basil-null": 4, "ose-mix": 1, "superpal": 1,
    "wmt-para": 2,
}  # fmt: skip
FALLING = {"names_alone", "numbers_clash", "rank_less", "rank_more"}
FREE = {"known_less", "known_more", "length_ratio", "shorter_mass", "relatedness", "strongest", "numbers", "names"}
PARALLEL = FEATURES.index("parallel")
# The cross-validated probability that becomes a score of .5; swept .4 to .7 by .05.
CUT = 0.6
FOLDS = 6
DROPPED, DROPPED_NAMES, MIXED_UP = 0.25, 0.7, 0.6  # shares of the entries of a lexicon that is made up

Array = np.ndarray[Any, Any]


@dataclass
class Example:
    """A case with the features and the labels (1 link, 0 none, -1 optional) of the pairs worth asking."""

    case: Case
    pairs: Sequence[tuple[int, int]]
    features: Array
    labels: Array


def read_examples(data: Path) -> Iterator[Example]:
    """Read the cases in two offered languages, and the English ones made foreign."""
    for name in SHARES:
        for case in read_shared_cases(data / f"{name}.jsonl.gz"):
            left, right = (
                [article.sentence_text(n) for n in range(len(article.sentences))] for article in (case.left, case.right)
            )
            if not name.startswith("xling"):
                found = measure_noised(left, right)
            elif is_offered("en", language_of(case)):
                found = measure_sentences(left, right, language_of(case))
            else:
                continue
            labels = [1 if case.units(*pair) else -1 if case.is_optional(*pair) else 0 for pair in found]
            features = np.array(list(found.values())).reshape(len(found), len(FEATURES))
            yield Example(case, list(found), features, np.array(labels))


def language_of(case: Case) -> str:
    """Return the language that is not English, by the case's name."""
    found = re.search(r"-([a-z]{2})-", case.id)
    return found[1] if found else "en"


def text_of(case: Case) -> str:
    """Name the English text, which cases of several languages share."""
    return (
        re.sub(r"^(?:null-)?(.*?)-?[a-z]{2}-(\d+).*", r"\1 \2", case.id)
        if case.name.startswith("xling")
        else case.id[:8]
    )


def chance(word: str, salt: str) -> float:
    """Return a number in [0, 1) that is always the same for a word and a salt."""
    return zlib.crc32(f"{salt} {word}".encode()) / 2**32


def measure_noised(left: Sequence[str], right: Sequence[str]) -> Mapping[tuple[int, int], tuple[float, ...]]:
    """Measure an English pair as if its right side were in a language with a poor lexicon."""
    ours, theirs = ([[placed.term for placed in find_terms(text, "en")] for text in side] for side in (left, right))
    names = {term.key for term in chain(*ours, *theirs) if term.is_name}
    stems = sorted({term.key for term in chain(*ours, *theirs) if not term.is_number})
    lines = {}
    for one in stems:
        glosses = {}
        if chance(one, "drop") >= (DROPPED_NAMES if one in names else DROPPED):
            glosses[one] = 1 + int(9 * min(0.999, chance(one, "weight") ** 0.5))
        if chance(one, "mix") < MIXED_UP:
            glosses[stems[int(chance(one, "other") * len(stems))]] = 1 + int(8 * chance(one, "other weight"))
        if glosses:
            lines["~" + one] = " ".join(f"{gloss}{ninths}" for gloss, ninths in glosses.items())
    foreign = [list(dict.fromkeys(map(make_foreign, terms))) for terms in theirs]
    return measure_pairs([list(dict.fromkeys(terms)) for terms in ours], foreign, "", Lexicon(lines))


def make_foreign(term: Term) -> Term:
    """Return a word letters that no English word has, and another sound."""
    if term.is_number:
        return term
    heard = [
        ""
        if chance(term.word + str(at), "lost") < 0.25
        else "aeiou"[int(5 * chance(term.word + str(at), "vowel"))]
        if letter in "aeiou" and chance(term.word + str(at), "change") < 0.25
        else letter
        for at, letter in enumerate(term.word)
    ]
    heard = [new if old in "aeiou" else old for new, old in zip(heard, term.word, strict=True)]
    return term._replace(key="~" + term.key, word="~" + term.word, sound=sound_of("".join(heard)))


def boost(examples: Sequence[Example], importance: Sequence[Array]) -> HistGradientBoostingClassifier:
    """Boost stumps on the cases; curves rise or fall where common sense says so."""
    sizes: dict[str, int] = defaultdict(int)
    for one in examples:
        sizes[one.case.name] += len(one.labels)
    weights = np.concatenate([
        1000 * SHARES[one.case.name] / max(1, sizes[one.case.name]) * own
        for one, own in zip(examples, importance, strict=True)
    ])  # fmt: skip
    features, labels = np.vstack([one.features for one in examples]), np.concatenate([one.labels for one in examples])
    asked = (labels >= 0) & (weights > 0)
    slopes = [-1 if name in FALLING else 0 if name in FREE else 1 for name in FEATURES[:PARALLEL]]
    model = HistGradientBoostingClassifier(
        max_iter=150, learning_rate=0.1, max_depth=1, min_samples_leaf=20, l2_regularization=5, max_bins=64,
        monotonic_cst=slopes, early_stopping=False, random_state=0,
    )  # fmt: skip
    return model.fit(features[asked, :PARALLEL], labels[asked], sample_weight=weights[asked])


def make_tables(examples: Sequence[Example]) -> str:
    """Learn about reports from all cases, about translations from what looks like one, and write both as JSON."""
    reports = boost(examples, [np.ones(len(one.labels)) for one in examples])
    versions = boost(examples, [one.features[:, PARALLEL] for one in examples])
    tables = [f' "{n}": {make_table(t, 1.0, FEATURES, CUT)}' for n, t in (("reports", reports), ("versions", versions))]
    return "{\n" + ",\n".join(tables) + "\n}\n"


def print_scores(examples: Sequence[Example], models: Sequence[Model]) -> None:
    """Print precision and F1 of each set and language, and the false links of unrelated pairs."""
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    bins: dict[int, list[int]] = defaultdict(list)
    for one, model in zip(examples, models, strict=True):
        scored = [Likeness(*pair, model.probability(of)) for pair, of in zip(one.pairs, one.features, strict=True)]
        for likeness, label in zip(scored, one.labels, strict=True):
            if one.case.name.startswith("xling") and label >= 0:
                bins[min(9, int(10 * likeness.score))].append(label)
        found = {(pair.left, pair.right) for pair in keep_best(scored, 0.97) if pair.score >= SURE}
        right = {pair for pair in found if one.case.units(*pair)}
        wrong = {pair for pair in found - right if not one.case.is_optional(*pair)}
        names = [one.case.name, language_of(one.case)] if one.case.required else [one.case.name]
        for name in names:
            sums = counts[name]
            for at, value in enumerate((len(right), len(wrong), len(one.case.required), 1)):
                sums[at] += value
    for name, (right, wrong, wanted, cases) in sorted(counts.items()):
        f1 = 2 * right / max(1, right + wrong + wanted)
        sys.stdout.write(f"{name:12} F1 {f1:.3f} P {right / max(1, right + wrong):.3f} wrong {wrong} in {cases}\n")
    sys.stdout.write(" ".join(f".{n}: {np.mean(v):.2f} of {len(v)}" for n, v in sorted(bins.items())) + "\n")


def main() -> None:
    """Cross-validate, then train on all cases and write the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--write", action="store_true", help="replace the tables that ship")
    parser.add_argument("--by", choices=("text", "language"), default="text", help="what a fold holds out")
    options = parser.parse_args()
    examples = list(read_examples(options.data))
    hold_out = text_of if options.by == "text" else language_of
    folds = [int(FOLDS * chance(hold_out(one.case), "fold")) for one in examples]
    models = {
        held: parse_model(
            json.loads(make_tables([e for e, n in zip(examples, folds, strict=True) if n != held])), FEATURES
        )
        for held in set(folds)
    }
    print_scores(examples, [models[n] for n in folds])
    if options.write:
        WEIGHTS.write_text(make_tables(examples), encoding="utf-8")


if __name__ == "__main__":
    main()
