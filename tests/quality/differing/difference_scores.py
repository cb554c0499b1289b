"""Scores of differences and quotations on labelled passages, as `../shared/tools/eval_differences.py` counts them.

A passage becomes an article without cleaning, so that its offsets stay what the labels say.
"""

import json
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from reader.comparing import compare, find_quotations
from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.article import Article, Paragraph, Sentence, Span
from reader.model.comparison import Comparison
from reader.model.difference import Verdict
from reader.model.quotation import QuotationClass, QuotationPair
from reader.reading.language.sentences import split_sentences

Record = dict[str, Any]
_SAME = 0.8  # of both spans are shared by the same quotation


def read_records(path: Path) -> list[Record]:
    """Read labelled records, one a line."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def passage(text: str, language: str, published: str | None = None) -> Article:
    """An article of a passage as it stands; each line is a paragraph."""
    paragraphs = [Paragraph(Span(*found.span())) for found in re.finditer(r"[^\n]+", text)]
    sentences = [
        Sentence(Span(paragraph.span.start + one.start, paragraph.span.start + one.end), at)
        for at, paragraph in enumerate(paragraphs)
        for one in split_sentences(paragraph.span.of(text), language)
    ]
    return Article(
        Path("case"), "", text, tuple(paragraphs), tuple(sentences), language=language, published=published
    )  # fmt: skip


def compare_record(record: Record) -> Comparison:
    """Compare the two passages of a record."""
    left = passage(record["a"], record["language"], record.get("published_a"))
    language = str(record.get("language_b") or record["language"])
    return compare(left, passage(record["b"], language, record.get("published_b")))


def score_alerts(records: Iterable[Record]) -> dict[str, float]:
    """Return precision and recall of alerts, and false ones in a hundred harmless pairs of real stories."""
    counts: Counter[str] = Counter()
    for record in records:
        alert = any(link.clashes for link in compare_record(record).links)
        counts["told"] += alert
        counts["real"] += record["alert"]
        counts["hit"] += alert and record["alert"]
        if record["origin"] != "controlled" and not record["alert"]:
            counts["harmless"] += 1
            counts["false"] += alert
    return {
        "precision": counts["hit"] / max(1, counts["told"]),
        "recall": counts["hit"] / counts["real"],
        "false_in_100": 100 * counts["false"] / counts["harmless"],
    }


def score_linked(records: Iterable[Record]) -> dict[str, float]:
    """Return precision and recall of alerts between sentences that are taken to be linked."""
    counts: Counter[str] = Counter()
    for record in records:
        left = LinkSide(record["a"], record["language"], record.get("published_a"))
        right = LinkSide(record["b"], record.get("language_b") or record["language"], record.get("published_b"))
        alert = any(one.verdict is Verdict.CLASH for one in find_differences(left, right))
        counts["told"] += alert
        counts["real"] += record["alert"]
        counts["hit"] += alert and record["alert"]
    return {"precision": counts["hit"] / max(1, counts["told"]), "recall": counts["hit"] / counts["real"]}


def score_pieces(records: Iterable[Record]) -> dict[str, float]:
    """Return F1 of the pieces of direct quotations, the share with the right speaker, and of those put together."""
    counts: Counter[str] = Counter()
    for record in records:
        found = find_quotations(passage(record["text"], record["language"]))
        offered = [(_letters([piece]), one) for one in found for piece in one.pieces]
        used: set[int] = set()
        direct = [one for one in record["quotations"] if one["direct"]]
        for one in direct:
            for piece in one["span"]:
                wanted = set(range(*piece))
                hit = next(
                    (n for n, (letters, _) in enumerate(offered) if n not in used and _is_same(letters, wanted)), None
                )
                counts["gold"] += 1
                if hit is not None:
                    used.add(hit)
                    speaker = _letters(offered[hit][1].speaker)
                    named = {at for span in one["speaker_span"] or () for at in range(*span)}
                    counts["speaker"] += bool(speaker & named) if named else not speaker
        partly = [set(range(*piece)) for one in record["quotations"] if not one["direct"] for piece in one["span"]]
        counts["hit"] += len(used)
        counts["told"] += sum(
            n in used or not any(letters & part for part in partly) for n, (letters, _) in enumerate(offered)
        )
        wholes = [_letters(one.pieces) for one in found]
        for one in (one for one in direct if len(one["span"]) > 1):
            counts["split"] += 1
            counts["joined"] += any(all(whole & set(range(*piece)) for piece in one["span"]) for whole in wholes)
    return {
        "f1": 2 * counts["hit"] / (counts["told"] + counts["gold"]),
        "speaker": counts["speaker"] / counts["hit"],
        "put_together": counts["joined"] / max(1, counts["split"]),
    }


def score_classes(records: Sequence[Record]) -> dict[str, float]:
    """Return the macro-F1 of the classes of pairs, and the precision of the altered ones."""
    confusion: Counter[tuple[str, str]] = Counter()
    for record in records:
        if record["class"] != "no-pair":
            confusion[record["class"], _class_of(record)] += 1
    names = {real for real, _ in confusion}
    scores = {}
    for name in names:
        told = sum(n for (_, other), n in confusion.items() if other == name)
        real = sum(n for (other, _), n in confusion.items() if other == name)
        scores[name] = 2 * confusion[name, name] / (told + real)
    altered = str(QuotationClass.ALTERED)
    told = sum(n for (_, other), n in confusion.items() if other == altered)
    return {
        "macro_f1": sum(scores.values()) / len(names),
        "altered_precision": confusion[altered, altered] / max(1, told),
    }


def _class_of(record: Record) -> str:
    """Return the class of the pair that shares the most with the labelled quotations."""
    found = compare_record(record).quotations
    wanted = [{at for span in record[f"quotation_{side}"] for at in range(*span)} for side in "ab"]

    def shared(pair: QuotationPair) -> int:
        sides = (found.left[pair.left], found.right[pair.right])
        return min(len(_letters(one.pieces) & letters) for one, letters in zip(sides, wanted, strict=True))

    best = max(found.pairs, key=shared, default=None)
    return str(best.kind if best is not None and shared(best) else QuotationClass.OTHER_UTTERANCE)


def _letters(spans: Iterable[Span]) -> set[int]:
    return {at for span in spans for at in range(span.start, span.end)}


def _is_same(one: set[int], other: set[int]) -> bool:
    return len(one & other) >= _SAME * max(len(one), len(other))


def read_clash_pairs(path: Path) -> list[Record]:
    """Read pairs of our own, one a line, with their fields parted by bars."""
    records = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        languages, kind, alert, left, right, *days = line.split("|")
        language, _, other = languages.partition("-")
        record: Record = {"language": language, "kind": kind, "alert": alert == "1", "a": left, "b": right}
        record |= {"language_b": other} if other else {}
        record |= dict(zip(("published_a", "published_b"), days, strict=False))
        records.append(record | {"origin": "own"})
    return records
