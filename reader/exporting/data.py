r"""Articles and comparisons as JSON: a contract that others script against. Offsets are code points of `text`.

File names that are not UTF-8 keep their bytes as lone surrogates, which JSON writes as \udcXX escapes.
"""

import json
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from reader.model.article import Article, Span
from reader.model.comparison import Comparison, Edit, Link, Passage
from reader.model.difference import Difference
from reader.model.quotation import Quotation, QuotationPair

Json = dict[str, Any]


def article_object(article: Article, quotations: Iterable[Quotation] = ()) -> Json:
    """Return the article with its quotations as an object of JSON's types; unknown values are None."""
    return {
        "path": str(article.path),
        "record": article.record,
        "digest": article.digest,
        "title": article.title,
        "outlet": article.outlet,
        "byline": article.byline,
        "published": article.published,
        "modified": article.modified,
        "url": article.url,
        "saved": article.saved,
        "unclear_date": article.unclear_date.as_text() if article.unclear_date else None,
        "language": article.language,
        "language_confidence": round(article.language_confidence, 4),
        "encoding": article.encoding,
        "encoding_confidence": round(article.encoding_confidence, 4),
        "double_encoding": article.double_encoding,
        "text": article.text,
        "paragraphs": [{"start": p.span.start, "end": p.span.end, "role": str(p.role)} for p in article.paragraphs],
        "sentences": _sentence_objects(article),
        "quotations": [_quotation_object(quotation) for quotation in quotations],
        "removed": [
            {"text": r.text, "reason": str(r.reason), "before_paragraph": r.before_paragraph, "close": r.close}
            for r in article.removed
        ],
        "found": {found.field: found.where for found in article.found},
        "translated_from": article.original.language if article.original else None,
        "translation": asdict(article.translation) if article.translation else None,
    }


def _sentence_objects(article: Article) -> list[Json]:
    """Return the sentences; of a translation also `source`, the original's words, and `doubt`, why not to trust it."""
    doubts = {doubt.sentence: doubt.reason for doubt in article.doubts}
    return [
        {
            "start": sentence.span.start,
            "end": sentence.span.end,
            "paragraph": sentence.paragraph,
            "text": sentence.span.of(article.text),
            "source": article.original.sentence_text(index) if article.original else None,
            "doubt": doubts.get(index),
        }
        for index, sentence in enumerate(article.sentences)
    ]


def comparison_object(comparison: Comparison, version: str) -> Json:
    """Return the comparison as an object of JSON's types, made by the program's `version`."""
    return {
        "version": version,
        "settings": {
            "strictness": comparison.settings.strictness,
            "alerts": sorted(map(str, comparison.settings.alerting)),
            "two_events": comparison.settings.are_two_events,
        },
        "left": article_object(comparison.left, comparison.quotations.left),
        "right": article_object(comparison.right, comparison.quotations.right),
        "links": [_link_object(number, link) for number, link in enumerate(comparison.links, 1)],
        "unlinked": [{"left": list(link.left), "right": list(link.right)} for link in comparison.unlinked],
        "passages": [_passage_object(passage, comparison) for passage in comparison.passages],
        "quotations": {"pairs": [_quotation_pair_object(pair) for pair in comparison.quotations.pairs]},
        "knows_divergence": comparison.knows_divergence,
    }


def json_line(value: object) -> bytes:
    """Return the value as one line of UTF-8 JSON with its line end."""
    return json.dumps(value, ensure_ascii=False).encode("utf-8", "backslashreplace") + b"\n"


def json_array(values: Iterable[object]) -> bytes:
    """Return the values as a JSON array, one a line."""
    lines = [json_line(value).rstrip(b"\n") for value in values]
    return b"[\n" + b",\n".join(lines) + b"\n]\n" if lines else b"[]\n"


def _link_object(number: int, link: Link) -> Json:
    return {
        "number": number,
        "left": list(link.left),
        "right": list(link.right),
        "kind": str(link.kind),
        "score": round(link.score, 4),
        "unsure": link.unsure,
        "moved": link.moved,
        "reasons": [{"kind": str(reason.kind), "values": list(reason.values)} for reason in link.reasons],
        "edits": [_edit_object(edit) for edit in link.edits],
        "correspondences": [{"left": _pair(one.left), "right": _pair(one.right)} for one in link.correspondences],
        "differences": [difference_object(one) for one in link.differences],
        "only_left": list(map(_pair, link.only_left)),
        "only_right": list(map(_pair, link.only_right)),
    }


def difference_object(difference: Difference) -> Json:
    """Return a difference; a side that does not tell the fact is None."""
    return {
        "kind": str(difference.kind),
        "verdict": str(difference.verdict),
        "left": _pair(difference.left) if difference.left else None,
        "right": _pair(difference.right) if difference.right else None,
        "sure": round(difference.sure, 2),
        "by_hand": difference.by_hand,
    }


def _quotation_object(quotation: Quotation) -> Json:
    return {
        "pieces": [_pair(piece) for piece in quotation.pieces],
        "speaker": [_pair(span) for span in quotation.speaker] or None,
        "cue": _pair(quotation.cue) if quotation.cue else None,
        "direct": quotation.direct,
    }


def _quotation_pair_object(pair: QuotationPair) -> Json:
    return {
        "left": pair.left,
        "right": pair.right,
        "class": str(pair.kind),
        "altered": [
            {
                "left": _pair(change.left) if change.left else None,
                "right": _pair(change.right) if change.right else None,
            }
            for change in pair.altered
        ],
    }


def _passage_object(passage: Passage, comparison: Comparison) -> Json:
    """Return a passage, and whether it is what its side alone says or that is not known."""
    return {
        "side": str(passage.side),
        "first": passage.first,
        "last": passage.last,
        "only_here": comparison.is_divergent(passage),
    }


def _edit_object(edit: Edit) -> Json:
    return {"kind": str(edit.kind), "left": _pair(edit.left), "right": _pair(edit.right)}


def _pair(span: Span) -> list[int]:
    return [span.start, span.end]
