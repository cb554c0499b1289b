"""Labelled pairs of articles, and how well a comparison finds their links.

Shared pairs go through the program's own reading, so that its sentences are judged, not the labelled ones: a sentence
covers the labelled ones with which it has half the letters of the shorter in common, as `eval_links.py` has it.
"""

import gzip
import json
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import accumulate, islice, pairwise, product
from pathlib import Path
from typing import Any, Protocol

from reader.comparing import compare
from reader.model.article import Article, Paragraph, Role, Sentence, Span
from reader.reading import Cleaning, read_article

LABELS = Path(__file__).parent / "labels"
Pair = tuple[int, int]
Unit = tuple[int, int]  # a labelled link and a sentence of its longer side
Covered = tuple[tuple[int, ...], ...]  # of each sentence, the labelled ones it covers


@dataclass(frozen=True)
class Case:
    """Two articles, what their sentences cover, and which pairs of labelled sentences must or may be linked."""

    name: str
    id: str
    left: Article
    right: Article
    covers: tuple[Covered, Covered]
    sizes: tuple[int, int]
    required: dict[Pair, frozenset[Unit]]
    optional: frozenset[Pair]

    def under(self, left: int, right: int) -> list[Pair]:
        """List the pairs of labelled sentences that a pair of sentences covers."""
        return list(product(self.covers[0][left], self.covers[1][right]))

    def units(self, left: int, right: int) -> set[Unit]:
        """List what a pair of sentences finds."""
        return {unit for pair in self.under(left, right) for unit in self.required.get(pair, ())}

    def is_optional(self, left: int, right: int) -> bool:
        """Tell whether a pair of sentences may be linked."""
        return not self.optional.isdisjoint(self.under(left, right))


@dataclass(frozen=True)
class Score:
    """Precision, recall and F1 of links, F1 of divergent sentences, false links a case; all of a set together."""

    f1: float
    precision: float
    recall: float
    divergent_f1: float
    false_links: float


def score_compared(name: str, cases: Iterable[Case]) -> Score:
    """Score the links that the program finds in some cases, and print what they come to."""
    found = score((case, compare(case.left, case.right).links) for case in cases)
    sys.stdout.write(f"{name} {asdict(found)}\n")
    return found


def build_article(sentences: Sequence[str], language: str) -> Article:
    """An article of bare sentences, each a paragraph; the first is the headline."""
    starts = list(accumulate((len(sentence) + 2 for sentence in sentences), initial=0))
    spans = [Span(start, start + len(sentence)) for start, sentence in zip(starts, sentences, strict=False)]
    return Article(
        Path("case"),
        "",
        "\n\n".join(sentences),
        tuple(Paragraph(span, Role.BODY if n else Role.HEADLINE) for n, span in enumerate(spans)),
        tuple(Sentence(span, n) for n, span in enumerate(spans)),
        language=language,
    )


def read_own_case(file: Path) -> Case:
    """Read a case of a file of our own: "= left", "= right", "= links"; a link is "1-2", from 1; "?" is optional.

    Before them may stand "language" and the code of the language, or those of the left and of the right side.
    """
    parts: dict[str, list[str]] = {"": []}
    part = ""
    for line in filter(None, file.read_text(encoding="utf-8").splitlines()):
        if line.startswith("= "):
            part = line[2:]
            parts[part] = []
        else:
            parts[part].append(line)
    languages = parts[""][0].split(" ")[1:] if parts[""] else ["en"]
    required = {}
    optional = set()
    for number, line in enumerate(parts["links"]):
        ends, *marks = line.split(" ")
        left, right = (int(end) - 1 for end in ends.split("-"))
        if "?" in marks:
            optional.add((left, right))
        else:
            required[left, right] = frozenset({(number, right)})
    left_article, right_article = (
        build_article(parts["left"], languages[0]),
        build_article(parts["right"], languages[-1]),
    )
    covers = (cover_itself(left_article), cover_itself(right_article))
    sizes = (len(parts["left"]), len(parts["right"]))
    return Case("own", file.stem, left_article, right_article, covers, sizes, required, frozenset(optional))


def read_shared_cases(file: Path) -> Iterator[Case]:
    """Read the cases of a file of labelled pairs."""
    with gzip.open(file, "rt", encoding="utf-8") as lines, tempfile.TemporaryDirectory() as folder:
        for line in lines:
            yield read_case(json.loads(line), Path(folder))


def read_seed_cases(folder: Path, labels_file: str = "seed.json") -> Iterator[Case]:
    """Read the pairs of English seeds, with the links that a person found in them; numbers of sentences from 0.

    `labels/greek_seed.json` has those of an English and the Greek one.
    """
    labels = json.loads((LABELS / labels_file).read_text(encoding="utf-8"))
    for name, of_pair in labels.items():
        left, right = (read_article(next(folder.glob(f"{seed}_*"))) for seed in name.split("-"))
        yield _case_of("seeds", name, (left, right), of_pair)


def read_story_cases(shared: Path) -> Iterator[Case]:
    """Read the pairs of stories of one event, with the links of one annotator; nothing is learned from them.

    `labels/story.json` names an event and two of its stories, from 0; numbers of sentences from 0.
    """
    for name, labels, sides in read_labelled_stories(shared, "story.json"):
        yield _case_of("stories", name, sides, labels)


def read_labelled_stories(
    shared: Path, labels_file: str, every: int = 1
) -> Iterator[tuple[str, dict[str, list[str]], tuple[Article, Article]]]:
    """Yield every n-th pair of real stories that a file of this folder has labels of: name, labels and stories."""
    labels = json.loads((LABELS / labels_file).read_text(encoding="utf-8"))
    events: dict[str, list[str]] = {}
    with gzip.open(shared / "data" / "events" / "stories-dev.jsonl.gz", "rt", encoding="utf-8") as lines:
        for story in map(json.loads, lines):
            events.setdefault(story["event"], []).append(f"{story['title']}\n\n{story['text']}\n")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "story.txt"
        for name, of_pair in islice(labels.items(), 0, None, every):
            event, numbers = name.split(" ")
            sides = []
            for number in numbers.split("-"):
                file.write_text(events[event][int(number)], encoding="utf-8", newline="")
                sides.append(read_article(file, Cleaning.NONE))
            yield name, of_pair, (sides[0], sides[1])


def _case_of(kind: str, name: str, sides: tuple[Article, Article], labels: dict[str, list[str]]) -> Case:
    required, optional = (
        [(int(i), int(j)) for i, j in (pair.split("-") for pair in labels[need])] for need in ("required", "optional")
    )
    return Case(
        kind,
        name,
        *sides,
        (cover_itself(sides[0]), cover_itself(sides[1])),
        (len(sides[0].sentences), len(sides[1].sentences)),
        {(i, j): frozenset({(n, j)}) for n, (i, j) in enumerate(required)},
        frozenset(optional),
    )


def cover_itself(article: Article) -> Covered:
    return tuple((n,) for n in range(len(article.sentences)))


def read_case(record: dict[str, Any], folder: Path) -> Case:
    """Read a case of the shared sets through files that are written to a folder."""
    required: dict[Pair, set[Unit]] = {}
    optional = set()
    for number, link in enumerate(record["links"]):
        for i, j in product(link["a"], link["b"]):
            if link["optional"]:
                optional.add((i, j))
            else:
                required.setdefault((i, j), set()).add((number, j if len(link["b"]) >= len(link["a"]) else i))
    articles = []
    for side in "ab":
        file = folder / f"{side}.txt"
        file.write_text("\n\n".join(" ".join(sentences) for sentences in record[side]), encoding="utf-8", newline="")
        articles.append(read_article(file, Cleaning.NONE))
    left, right = articles
    labelled = [[sentence for paragraph in record[side] for sentence in paragraph] for side in "ab"]
    return Case(
        record["set"],
        record["id"],
        left,
        right,
        (_cover(left, labelled[0]), _cover(right, labelled[1])),
        (len(labelled[0]), len(labelled[1])),
        {pair: frozenset(units) for pair, units in required.items()},
        frozenset(optional),
    )


def _cover(article: Article, labelled: Sequence[str]) -> Covered:
    """Tell which labelled sentences each sentence covers; both lists hold the same letters in the same order."""
    own = [article.sentence_text(n) for n in range(len(article.sentences))]
    ends, labelled_ends = (
        [*accumulate((sum(map(str.isalnum, text)) for text in texts), initial=0)] for texts in (own, labelled)
    )
    assert ends[-1] == labelled_ends[-1], "reading lost or made letters"
    return tuple(
        tuple(
            n
            for n, (first, last) in enumerate(pairwise(labelled_ends))
            if (shared := min(end, last) - max(start, first)) > 0 and 2 * shared >= min(end - start, last - first)
        )
        for start, end in pairwise(ends)
    )


class Linked(Protocol):
    """A link, or a candidate for one: the sentences of both sides."""

    @property
    def left(self) -> tuple[int, ...]:
        """Those of the left."""

    @property
    def right(self) -> tuple[int, ...]:
        """Those of the right."""


def score(found: Iterable[tuple[Case, Sequence[Linked]]]) -> Score:
    """Count hits and misses of the links of each case."""
    hits = false = cases = wanted = 0
    units: set[tuple[int, Unit]] = set()
    both = missed = wrong = 0
    for case, links in found:
        cases += 1
        wanted += len({unit for of_pair in case.required.values() for unit in of_pair})
        for link in links:
            pairs = list(product(link.left, link.right))
            right = [pair for pair in pairs if case.units(*pair)]
            hits += len(right)
            units.update((cases, unit) for pair in right for unit in case.units(*pair))
            # In a link of several sentences, those that have a counterpart in it of their own may share it.
            ends = {i for i, _ in right}, {j for _, j in right}
            false += sum(
                not case.units(i, j) and not case.is_optional(i, j) and not (i in ends[0] and j in ends[1])
                for i, j in pairs
            )
        pairs = [pair for link in links for own in product(link.left, link.right) for pair in case.under(*own)]
        for side in (0, 1):
            required = {pair[side] for pair in case.required}
            unsure = {pair[side] for pair in case.optional} - required
            linked = {pair[side] for pair in pairs}
            for index in set(range(case.sizes[side])) - unsure:
                both += index not in required and index not in linked
                missed += index not in required and index in linked
                wrong += index in required and index not in linked
    precision, recall = _ratio(hits, hits + false), _ratio(len(units), wanted)
    return Score(
        f1=_ratio(2 * precision * recall, precision + recall),
        precision=precision,
        recall=recall,
        divergent_f1=_ratio(2 * both, 2 * both + missed + wrong),
        false_links=false / cases,
    )


def _ratio(part: float, whole: float) -> float:
    return part / whole if whole else 0.0
