"""What differs inside a link and what was quoted otherwise, in words."""

from collections.abc import Iterator

from reader.model.article import Article, Span
from reader.model.comparison import Comparison, Link, Side
from reader.model.difference import Difference, DifferenceKind, Verdict
from reader.model.quotation import Quotation, QuotationClass, QuotationPair
from reader.wording.catalogue import tr

AGAINST = "⇄"
# What a reader who checks wants to see; the others are two quotations of one utterance, or of two.
TELLING_CLASSES = frozenset({QuotationClass.ALTERED, QuotationClass.CUT_INSIDE, QuotationClass.OTHER_SPEAKER})
_TOLD = (Verdict.CLASH, Verdict.LATER_REPORT)


def caution() -> str:
    """Say who found a difference."""
    return tr("found by a machine: check")


def differs_name() -> str:
    """Return the word for a link whose two sides clash."""
    return tr("differs")


def differs_meaning() -> str:
    """Say what it means that a link differs."""
    return tr("the two sides tell a fact that cannot be both, {}").format(caution())


def differs_definition() -> str:
    """Define the word in a sentence of its own."""
    return f"{differs_name().capitalize()}: {differs_meaning()}."


def difference_name(kind: DifferenceKind) -> str:
    """Name what differs: "number", "certainty"."""
    return {
        DifferenceKind.NUMBER: tr("number"),
        DifferenceKind.MONEY: tr("money"),
        DifferenceKind.PERCENT: tr("percentage"),
        DifferenceKind.DATE: tr("date"),
        DifferenceKind.DURATION: tr("duration"),
        DifferenceKind.MEASURE: tr("measure"),
        DifferenceKind.NAME: tr("name"),
        DifferenceKind.ROLE: tr("role"),
        DifferenceKind.NEGATION: tr("negation"),
        DifferenceKind.MODALITY: tr("certainty"),
        DifferenceKind.ATTRIBUTION: tr("who says it"),
        DifferenceKind.QUANTITY: tr("how many"),
        DifferenceKind.DIRECTION: tr("direction"),
        DifferenceKind.ORDER: tr("rank"),
    }[kind]


def differences_of(comparison: Comparison, link: Link) -> tuple[str, ...]:
    """Say what clashes in a link, and what a later report has otherwise: "number: 40,000 ⇄ 400,000"."""
    return tuple(_text(comparison, one) for one in link.differences if one.verdict in _TOLD)


def _text(comparison: Comparison, one: Difference) -> str:
    values = (_value(comparison.left, one.left), _value(comparison.right, one.right))
    later = f" ({tr('later report')})" if one.verdict is Verdict.LATER_REPORT else ""
    return f"{difference_name(one.kind)}: {values[0]} {AGAINST} {values[1]}{later}"


def _value(article: Article, span: Span | None) -> str:
    return " ".join(span.of(article.text).replace("\x00", " ").split()) if span is not None else "–"


def class_name(kind: QuotationClass) -> str:
    """Name how two quotations relate: "trimmed at an end"."""
    return {
        QuotationClass.IDENTICAL: tr("identical"),
        QuotationClass.SPELLING: tr("other spelling or brackets"),
        QuotationClass.TRIMMED: tr("trimmed at an end"),
        QuotationClass.CUT_INSIDE: tr("cut inside"),
        QuotationClass.ALTERED: tr("altered"),
        QuotationClass.OTHER_UTTERANCE: tr("like words, said another time"),
        QuotationClass.OTHER_SPEAKER: tr("the same words, another speaker"),
    }[kind]


def telling_pairs(comparison: Comparison) -> tuple[QuotationPair, ...]:
    """List the pairs of quotations that one story has altered, cut, or given to somebody else."""
    return tuple(pair for pair in comparison.quotations.pairs if pair.kind in TELLING_CLASSES)


def quotation_lines(comparison: Comparison, pair: QuotationPair) -> Iterator[str]:
    """Yield both wordings of a pair, each with who says it."""
    found = comparison.quotations
    for side, quotation in ((Side.LEFT, found.left[pair.left]), (Side.RIGHT, found.right[pair.right])):
        yield _quotation(comparison.article(side), quotation)


def _quotation(article: Article, quotation: Quotation) -> str:
    said = " … ".join(_value(article, piece) for piece in quotation.pieces)
    speaker = " ".join(_value(article, span) for span in quotation.speaker)
    return f"{said} ({speaker})" if speaker else said
