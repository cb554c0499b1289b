"""Make reader/comparing/crosslingual/weights.json from parallel text, and say how good it is on what it has not seen.

    python packaging/train_crosslingual.py ../shared/data/linking ../shared/seeds [--write] [--by language]

`stumps.py` says what it needs. DATA holds xling-*.jsonl.gz, English against other languages, and the English sets of
`train_linking.py`: of those the second side is made foreign (entries of its lexicon dropped and mixed up, vowels of
names dropped), since reports share less than parallel text does. SEEDS holds the articles of `labels/greek_seed.json`,
which are judged, not learned from. Six folds by the English text, which the languages share, or by language; then the
tables are made from all cases.
"""

import argparse
import re
import sys
import zlib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from itertools import chain
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import numpy as np
from stumps import Example, Teaching, train, write_tables

from reader.comparing import score_pair
from reader.comparing.crosslingual.features import FEATURES, measure_pairs
from reader.comparing.crosslingual.lexicons import Dictionary, is_offered
from reader.comparing.crosslingual.matching import Sentence
from reader.comparing.crosslingual.scoring import distinct_terms, measure_sentences
from reader.comparing.crosslingual.terms import Term
from reader.comparing.crosslingual.transcription import sound_of
from reader.comparing.linking.alignment import SURE, Candidate
from reader.comparing.linking.model import Model, parse_model
from tests.comparing.trained_example import measure_example_by_words
from tests.quality.linking.link_scores import Case, read_seed_cases, read_shared_cases, score

WEIGHTS = Path(__file__).resolve().parents[1] / "reader" / "comparing" / "crosslingual" / "weights.json"
TEACHING = Teaching(
    FEATURES,
    shares={
        "xling-flores": 6, "xling-wmt": 5, "xling-null": 4, "basil": 4, "basil-null": 4, "ose-mix": 1, "superpal": 1,
        "wmt-para": 2,
    },
    falling=frozenset({"names_alone", "numbers_clash", "rank_less", "rank_more"}),
    free=frozenset({
        "known_less", "known_more", "length_ratio", "shorter_mass", "relatedness", "strongest", "numbers", "names",
    }),
    rounds=300,
)  # fmt: skip
# The cross-validated probability that becomes a score of .5; of .55 to .75, all have a mean F1 of .941 to .944.
CUT = 0.65
FOLDS = 6
DROPPED, DROPPED_NAMES, MIXED_UP = 0.25, 0.7, 0.6  # shares of the entries of a lexicon that is made up


def read_examples(data: Path) -> Iterator[Example]:
    """Read the cases in two offered languages, and the English ones made foreign."""
    for name in TEACHING.shares:
        for case in read_shared_cases(data / f"{name}.jsonl.gz"):
            language = language_of(case)
            left, right = (
                [
                    distinct_terms(article.sentence_text(n), article.language or "en")
                    for n in range(len(article.sentences))
                ]
                for article in (case.left, case.right)
            )
            if not name.startswith("xling"):
                found = measure_noised(left, right)
            elif is_offered("en", language):
                found = measure_sentences(left, right, language)
            else:
                continue
            labels = [1 if case.units(*pair) else -1 if case.is_optional(*pair) else 0 for pair in found]
            features = np.array(list(found.values())).reshape(len(found), len(FEATURES))
            yield Example(case, features, np.array(labels))


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


def measure_noised(ours: Sequence[Sentence], theirs: Sequence[Sentence]) -> Mapping[tuple[int, int], tuple[float, ...]]:
    """Measure an English pair as if its right side were in a language with a poor lexicon."""
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
    return measure_pairs((ours, foreign), ("en", ""), (Dictionary({}, "en"), Dictionary(lines)))


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
    return term._replace(key="~" + term.key, word="~" + term.word, sound=sound_of("".join(heard)), headword="")


def find_links(case: Case, model: Model) -> list[Candidate]:
    """Return the links of a case that the default strictness shows."""
    return [one for one in score_pair(case.left, case.right, by_words=model).candidates if one.score >= SURE]


def print_scores(examples: Sequence[Example], models: Sequence[Model], seeds: Path) -> None:
    """Print how well the links of each language are found, and unrelated pairs; a model has not seen its case."""
    found: dict[str, list[tuple[Case, Sequence[Candidate]]]] = defaultdict(list)
    bins: dict[int, list[int]] = defaultdict(list)
    for one, model in zip(examples, models, strict=True):
        if one.case.name.startswith("xling"):
            links = find_links(one.case, model)
            found[language_of(one.case) if one.case.required else one.case.name].append((one.case, links))
            for features, label in zip(one.features, one.labels, strict=True):
                bins[min(9, int(10 * model.judge(features)[1]))].append(label)
    for case in read_seed_cases(seeds, "greek_seed.json"):
        found["greek seed"].append((case, find_links(case, models[0])))
    scores = {name: score(results) for name, results in sorted(found.items())}
    for name, measured in scores.items():
        values = " ".join(f"{measure} {value:.3f}" for measure, value in asdict(measured).items())
        sys.stdout.write(f"{name:12} {values}\n")
    mean = float(np.mean([of.f1 for name, of in scores.items() if len(name) == len("el")]))
    sys.stdout.write(
        f"mean {mean:.4f}\n" + " ".join(f".{n}: {np.mean(v):.2f} of {len(v)}" for n, v in sorted(bins.items())) + "\n"
    )


def main() -> None:
    """Cross-validate, then train on all cases and write the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("seeds", type=Path)
    parser.add_argument("--write", action="store_true", help="replace the tables that ship")
    parser.add_argument("--by", choices=("text", "language"), default="text", help="what a fold holds out")
    options = parser.parse_args()
    examples = list(read_examples(options.data))
    hold_out = text_of if options.by == "text" else language_of
    folds = [int(FOLDS * chance(hold_out(one.case), "fold")) for one in examples]
    models = {
        held: parse_model(
            train([e for e, n in zip(examples, folds, strict=True) if n != held], TEACHING).tables(
                FEATURES, (CUT, CUT)
            ),
            FEATURES,
        )
        for held in set(folds)
    }
    print_scores(examples, [models[n] for n in folds], options.seeds)
    if options.write:
        tables = train(examples, TEACHING).tables(FEATURES, (CUT, CUT))
        WEIGHTS.write_text(write_tables(tables | {"example": measure_example_by_words()}), encoding="utf-8")


if __name__ == "__main__":
    main()
