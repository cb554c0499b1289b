"""How long it takes to link two stories, beside other ways to do it, and how that grows.

Run by `make bench`, or `python -m tests.benchmarks.linking`. Prints a table, judges nothing; the stories are generated:
six of ten sentences of one side come back on the other, edited and in another order; their invented words are as
unlike as a language's own. Milliseconds of CPU time: of stories that nobody has read yet, and the best of several runs
behind one, warm. A way is left out from where it would take long: those that compare all pairs grow with the square of
the size.
"""

import gc
import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from difflib import SequenceMatcher
from itertools import accumulate, combinations, product

from reader.comparing import compare, find_quotations, link, profile, score_pair
from reader.comparing.differing.differences import find_link_differences
from reader.comparing.differing.quoting.pairing.pairs import pair_quotations
from reader.model.article import Article
from reader.model.comparison import ComparisonSettings, LinkKind
from tests.quality.linking.link_scores import build_article

SIZES = (30, 60, 120, 1_000, 5_000)
PHRASE = 6
FEWEST_ALIGNED = 6  # words of two sentences, that CollateX may link them
_OF_TEXTS = 1 << 10  # entries of a cache of what is read of texts; one of tables has fewer
MOST_SECONDS = 4.0  # a run that would take longer is left out
Way = Callable[[Article, Article], object]


def make_words(count: int) -> list[str]:
    """Invented words, the first the shortest and commonest."""
    chance = random.Random(1)
    starts = (
        "",
        "b",
        "d",
        "f",
        "g",
        "h",
        "k",
        "l",
        "m",
        "n",
        "p",
        "r",
        "s",
        "t",
        "v",
        "w",
        "z",
        "br",
        "st",
        "tr",
        "pl",
    )
    parts = [start + vowel + end for start in starts for vowel in "aeiou" for end in ("", "n", "r", "s", "l")]
    return ["".join(chance.choice(parts) for _ in range(1 + min(3, at // 40))) for at in range(count)]


def make_stories(size: int) -> tuple[Article, Article]:
    """Two stories of so many sentences of 25 words, drawn as Zipf's law has it."""
    chance = random.Random(size)
    words = make_words(200 + 12 * size)
    weights = list(accumulate(1 / (rank + 3) for rank in range(len(words))))

    def draw(count: int) -> list[str]:
        return chance.choices(words, cum_weights=weights, k=count)

    left = [draw(25) for _ in range(size)]
    right = [
        [word if chance.random() < 0.7 else draw(1)[0] for word in sentence] if chance.random() < 0.6 else draw(25)
        for sentence in left
    ]
    chance.shuffle(right)
    stories = [build_article([" ".join(words).capitalize() + "." for words in side], "en") for side in (left, right)]
    return stories[0], stories[1]


def texts_of(article: Article) -> list[str]:
    """The sentences of a story."""
    return [article.sentence_text(index) for index in range(len(article.sentences))]


def mutual_best(scores: Sequence[Sequence[float]]) -> list[tuple[int, int]]:
    """Pairs that are the best of their row and of their column."""
    rows = [max(range(len(row)), key=row.__getitem__) for row in scores]
    columns = [max(range(len(column)), key=column.__getitem__) for column in zip(*scores, strict=True)]
    return [(i, j) for i, j in enumerate(rows) if columns[j] == i]


def link_by_difflib(left: Article, right: Article) -> list[tuple[int, int]]:
    """Mutual best by difflib's ratio of letters."""
    matcher = SequenceMatcher(autojunk=False)
    columns = []
    for text in texts_of(right):
        matcher.set_seq2(text)
        column = []
        for other in texts_of(left):
            matcher.set_seq1(other)
            column.append(matcher.ratio())
        columns.append(column)
    return mutual_best(list(zip(*columns, strict=True)))


def link_by_rapidfuzz(left: Article, right: Article) -> list[tuple[int, int]]:
    """Mutual best by RapidFuzz's ratio of sorted words."""
    from rapidfuzz import fuzz

    others = texts_of(right)
    return mutual_best([[fuzz.token_sort_ratio(text, other) for other in others] for text in texts_of(left)])


def link_by_phrases(left: Article, right: Article) -> set[tuple[int, int]]:
    """Pairs that share a run of six words, as WCopyfind finds them."""
    places: dict[tuple[str, ...], list[int]] = {}
    for j, text in enumerate(texts_of(right)):
        words = text.lower().split()
        for at in range(len(words) - PHRASE + 1):
            places.setdefault(tuple(words[at : at + PHRASE]), []).append(j)
    pairs: set[tuple[int, int]] = set()
    for i, text in enumerate(texts_of(left)):
        words = text.lower().split()
        for at in range(len(words) - PHRASE + 1):
            pairs.update((i, j) for j in places.get(tuple(words[at : at + PHRASE]), ()))
    return pairs


def link_by_collatex(left: Article, right: Article) -> list[tuple[int, int]]:
    """Pairs of sentences of which CollateX aligns six words."""
    from collatex import Collation, collate  # type: ignore[import-untyped]  # it has no types, and none are published

    collation = Collation()
    for side, article in (("left", left), ("right", right)):
        words = [(n, word) for n, text in enumerate(texts_of(article)) for word in text.split()]
        tokens = [{"t": f"{word} ", "n": word.lower(), "sentence": n} for n, word in words]
        collation.add_witness({"id": side, "tokens": tokens})
    aligned: Counter[tuple[int, int]] = Counter()
    for column in collate(collation, segmentation=False).columns:
        if len(column.tokens_per_witness) == 2 and not column.variant:
            (i,), (j,) = (column.tokens_per_witness[side] for side in ("left", "right"))
            aligned[i.token_data["sentence"], j.token_data["sentence"]] += 1
    return [pair for pair, words in aligned.items() if words >= FEWEST_ALIGNED]


def milliseconds(way: Way, left: Article, right: Article, forget: Callable[[], None] = lambda: None) -> float:
    """The best of several runs, fewer where they are long; before each one `forget` is called, which takes no time.

    The first one, in which all is new, is among them, but never alone: what is as long would else be told of it.
    """
    best = float("inf")
    for run in range(5):
        forget()
        best = min(best, seconds(way, left, right))
        if run and best > 1:
            break
    return 1000 * best


def seconds(way: Way, left: Article, right: Article) -> float:
    """CPU time of one run."""
    start = time.process_time()
    way(left, right)
    return time.process_time() - start


def relink(left: Article, right: Article) -> float:
    """Milliseconds to link again at another strictness, with the scores at hand."""
    scores = score_pair(left, right)
    link(scores)
    return milliseconds(lambda _left, _right: link(scores, ComparisonSettings(0.6)), left, right)


def differ_anew(left: Article, right: Article) -> float:
    """Milliseconds to find what differs and what is quoted, of links whose sentences nobody has looked at yet."""
    links = [one for one in compare(left, right).links if one.kind is not LinkKind.IDENTICAL]

    known = [
        value
        for name, module in list(sys.modules.items())
        if name.startswith("reader.comparing.differing")
        for value in vars(module).values()
        if hasattr(value, "cache_info") and (value.cache_info().maxsize or 0) >= _OF_TEXTS
    ]

    def forget() -> None:
        for cached in known:
            cached.cache_clear()

    def differ(left: Article, right: Article) -> None:
        for one in links:
            find_link_differences(left, one.left, right, one.right)
        pair_quotations(left, right, find_quotations(left), find_quotations(right))

    return milliseconds(differ, left, right, forget)


def make_quoting_stories(size: int) -> tuple[Article, Article]:
    """The stories of `make_stories`, of which every fifth sentence is quoted and every third holds a number."""

    def tell(at: int, text: str) -> str:
        text = f"{text[:-1]} in {at + 3} days." if at % 3 == 0 else text
        return f"“{text[:-1]},” Oskin said." if at % 5 == 0 else text

    sides = [[tell(at, text) for at, text in enumerate(texts_of(story))] for story in make_stories(size)]
    left, right = (build_article(side, "en") for side in sides)
    return left, right


def compare_folder(pairs: int = 300) -> float:
    """Milliseconds to compare a pair of a folder's stories, in any order, with their profiles at hand."""
    folder = [profile(story) for size in range(10, 31) for story in make_stories(size)]
    for one, part in product(folder, ("groups", "quotations")):  # which are made when they are first asked for
        getattr(one, part)
    chosen = random.Random(1).sample(list(combinations(folder, 2)), pairs)

    def compare_all(_left: Article, _right: Article) -> None:
        for left, right in chosen:
            compare(left, right)

    return milliseconds(compare_all, folder[0].article, folder[1].article) / pairs


def main() -> None:
    """Print the table."""
    # As in the process that compares (processes/worker.py): other settings double what 5,000 sentences take.
    gc.freeze()
    gc.set_threshold(2_000_000)
    ways: dict[str, Way] = {
        "Reader": compare,
        "difflib, mutual best": link_by_difflib,
        "RapidFuzz, mutual best": link_by_rapidfuzz,
        "6-word phrases": link_by_phrases,
        "CollateX": link_by_collatex,
    }
    print(f"{'ms to link two stories of n sentences':38}" + "".join(f"{size:>9}" for size in SIZES))
    stories = {size: make_stories(size) for size in SIZES}
    compare(*make_stories(20))  # what a process reads once
    new = [1000 * seconds(compare, *stories[size]) for size in SIZES]
    print(f"{'Reader, for the first time':38}" + "".join(f"{one:9.1f}" for one in new), flush=True)
    for name, way in ways.items():
        cells: list[str] = []
        before: tuple[int, float] | None = None
        for size in SIZES:
            # All pairs grow with the square of the size.
            if name != "Reader" and before and before[1] * (size / before[0]) ** 2 > 1000 * MOST_SECONDS:
                cells.append(f"{'-':>9}")
                continue
            before = size, milliseconds(way, *stories[size])
            cells.append(f"{before[1]:9.1f}")
        print(f"{name:38}" + "".join(cells), flush=True)
    print(f"{'Reader, another strictness':38}" + "".join(f"{relink(*stories[size]):9.1f}" for size in SIZES[:4]))
    quoting = [make_quoting_stories(size) for size in SIZES[:4]]
    new = [1000 * seconds(compare, *pair) for pair in quoting]
    anew = [differ_anew(*pair) for pair in quoting]
    print(f"{'Reader, differences and quotations':38}" + "".join(f"{one:9.1f}" for one in anew))
    shares = [one / other for one, other in zip(anew, new, strict=True)]
    print(f"{'  as a part of all, for the first time':38}" + "".join(f"{share:9.2f}" for share in shares))
    print(f"a pair of 20 sentences of a folder, in any order, with profiles at hand: {compare_folder():.1f} ms")
    print(f"stories of 5,000 sentences hold {len(stories[5_000][0].text.split()):,} words a side")


if __name__ == "__main__":
    main()
