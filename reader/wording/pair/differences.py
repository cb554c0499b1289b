"""What differs inside a link and what was quoted otherwise, in words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from reader.model.article import Article, Span
from reader.model.comparison import Comparison, Link, Side
from reader.model.difference import Difference, DifferenceKind, Verdict
from reader.model.events.report_time import gap_as_told, is_order_known, told_at
from reader.model.quotation import UNCHANGED, Quotation, QuotationClass, QuotationPair
from reader.wording.catalogue import counted, listed, tr
from reader.wording.dates import time_apart_text
from reader.wording.kinds import side_letter

AGAINST = "⇄"
# What a reader who checks wants to see; the others are two quotations of one utterance, or of two.
TELLING_CLASSES = frozenset({QuotationClass.ALTERED, QuotationClass.CUT_INSIDE, QuotationClass.OTHER_SPEAKER})
_GRAVITY = (
    QuotationClass.IDENTICAL,
    QuotationClass.SPELLING,
    QuotationClass.TRIMMED,
    QuotationClass.OTHER_SPEAKER,
    QuotationClass.CUT_INSIDE,
    QuotationClass.ALTERED,
)
# Of two spellings one may have as many letters in brackets.
_MOST_OF_SPELLING = 0.7
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
        DifferenceKind.DATE: tr("date or time"),
        DifferenceKind.DURATION: tr("duration"),
        DifferenceKind.MEASURE: tr("measure"),
        DifferenceKind.NAME: tr("name"),
        DifferenceKind.ROLE: tr("role"),
        DifferenceKind.NEGATION: tr("negation"),
        DifferenceKind.MODALITY: tr("certainty"),
        DifferenceKind.ATTRIBUTION: tr("who says it"),
        DifferenceKind.QUANTITY: tr("how many"),
        DifferenceKind.DIRECTION: tr("state or outcome"),
        DifferenceKind.ORDER: tr("rank"),
    }[kind]


@dataclass(frozen=True, slots=True)
class FacingValues:
    """A fact as both sides of a link tell it, in words; `note` says why they differ, where that is no clash."""

    name: str
    left: str
    right: str
    note: str = ""

    @property
    def text(self) -> str:
        """Both values in a line: "number: 40,000 homes ⇄ 400,000 homes"."""
        note = f" ({self.note})" if self.note else ""
        return f"{self.name}: {self.left} {AGAINST} {self.right}{note}"


def facing_values(comparison: Comparison, link: Link) -> tuple[FacingValues, ...]:
    """List what clashes in a link, and what a later report has otherwise."""
    return tuple(facing(comparison, one) for one in told_differences(link))


def nothing_differs(comparison: Comparison) -> str:
    """Say that nothing clashes, or that nothing can."""
    if comparison.settings.are_two_events:
        return tr("Listed as two events: what differs is no contradiction")
    if comparison.settings.are_ungrouped:
        return tr("The stories are being grouped: what differs is said after that")
    return tr("Nothing differs, as far as a machine sees")


def count_differing(comparison: Comparison) -> int:
    """Count the links in which anything clashes: what every place that says how much differs counts."""
    return sum(bool(link.clashes) for link in comparison.links)


def count_later(comparison: Comparison) -> int:
    """Count the links in which a later report has something otherwise, which is no clash."""
    return sum(any(one.verdict is Verdict.LATER_REPORT for one in link.differences) for link in comparison.links)


def later_text(comparison: Comparison) -> str:
    """Count links with a later report: "2 later reports"; or with two values of which nobody knows which is later."""
    count = count_later(comparison)
    if gap_as_told(*_times(comparison)) is None:
        return tr("{} told otherwise, which came first is not known").format(count)
    return counted(count, tr("{} later report"), tr("{} later reports"))


def later_heading(comparison: Comparison) -> str:
    """Head such differences, where their number follows."""
    return (
        tr("later reports") if gap_as_told(*_times(comparison)) else tr("told otherwise, which came first is not known")
    )


def told_differences(link: Link) -> tuple[Difference, ...]:
    """Return what clashes in a link, and what a later report has otherwise."""
    return tuple(one for one in link.differences if one.verdict in _TOLD)


def dismissed_values(comparison: Comparison, differences: Sequence[Difference]) -> str:
    """Say which differences the user took for no clash: "number: 40 homes ⇄ 400 homes"."""
    return listed(tuple(facing(comparison, one).text for one in differences))


def not_a_clash(link: Link) -> str:
    """Name what can be said of a link by hand: that it has no clash, or one after all; "" for neither."""
    if link.clashes:
        return tr("Not a clash")
    return tr("A clash after all") if link.dismissed else ""


def differences_of(comparison: Comparison, link: Link) -> tuple[str, ...]:
    """Say what clashes in a link, and what a later report has otherwise, a line each."""
    return tuple(values.text for values in facing_values(comparison, link))


def same_forms(comparison: Comparison, link: Link, verdict: Verdict) -> tuple[str, ...]:
    """List what both sides of a link tell in forms of which a verdict holds: "12 / twelve"."""
    found = [one for one in link.differences if one.verdict is verdict and one.left and one.right]
    values = ((_value(comparison.left, one.left), _value(comparison.right, one.right)) for one in found)
    # Of a longer sentence a fact may be told in the very words of the other one.
    others = ((left, right) for left, right in values if left.casefold() != right.casefold())
    return tuple(dict.fromkeys(f"{left} / {right}" for left, right in others))


def facing(comparison: Comparison, one: Difference) -> FacingValues:
    """Return the values of both sides of a difference, in words."""
    values = (_value(comparison.left, one.left), _value(comparison.right, one.right))
    note = _later_report(comparison) if one.verdict is Verdict.LATER_REPORT else ""
    return FacingValues(difference_name(one.kind), *values, note)


def _times(comparison: Comparison) -> tuple[str | None, str | None]:
    return told_at(comparison.left), told_at(comparison.right)


def _later_report(comparison: Comparison) -> str:
    """Say how much later which story tells it, as far as that is known: "later report, B 5 hours after A"."""
    times = _times(comparison)
    gap = gap_as_told(*times)
    if gap is None:
        return tr("which came first is not known")
    earlier, later = (Side.LEFT, Side.RIGHT) if gap.time > timedelta() else (Side.RIGHT, Side.LEFT)
    after = time_apart_text(gap.time, is_by_hours=gap.is_exact)
    sides = side_letter(later), after, side_letter(earlier)
    if is_order_known(*times):
        return tr("later report, {} {} after {}").format(*sides)
    return tr("later report, {} {} after {} if their clocks agree").format(*sides)


def _value(article: Article, span: Span | None) -> str:
    return " ".join(span.of(article.text).replace("\x00", " ").split()) if span is not None else "–"


def class_name(comparison: Comparison, pair: QuotationPair) -> str:
    """Name how two quotations relate, each as it is shown, whole: "the same in part"."""
    if pair.kind is QuotationClass.OTHER_SPEAKER and pair.altered:
        return tr("the same words, cut, another speaker")
    return {
        QuotationClass.IDENTICAL: tr("identical"),
        QuotationClass.SPELLING: tr("other spelling or brackets"),
        QuotationClass.TRIMMED: tr("the same in part"),
        QuotationClass.CUT_INSIDE: tr("cut inside"),
        QuotationClass.ALTERED: tr("altered"),
        QuotationClass.OTHER_SPEAKER: tr("the same words, another speaker"),
    }[pair.kind if _are_as_long(comparison, pair) else QuotationClass.TRIMMED]


def _are_as_long(comparison: Comparison, pair: QuotationPair) -> bool:
    """Tell whether two quotations of the same words have no others: of several breaths, one may be a pair's."""
    if pair.kind not in UNCHANGED:
        return True
    found = comparison.quotations
    left, right = (
        "".join(letter for piece in said.pieces for letter in piece.of(article.text).casefold() if letter.isalnum())
        for article, said in ((comparison.left, found.left[pair.left]), (comparison.right, found.right[pair.right]))
    )
    shorter, longer = sorted((len(left), len(right)))
    return left == right if pair.kind is QuotationClass.IDENTICAL else shorter >= _MOST_OF_SPELLING * longer


def telling_pairs(comparison: Comparison) -> tuple[QuotationPair, ...]:
    """List the pairs of quotations that one story has altered, cut, or given to somebody else."""
    return tuple(pair for pair in paired_quotations(comparison) if pair.kind in TELLING_CLASSES)


def paired_quotations(comparison: Comparison) -> tuple[QuotationPair, ...]:
    """List the pairs of quotations in the order of the left text, each two of them once.

    What is said in several breaths is paired breath by breath; the whole is shown, as changed as the most changed. Two
    that share no more than a phrase ("the rule of law") are no pair to somebody who reads them.
    """
    alike = (pair for pair in comparison.quotations.pairs if pair.kind in _GRAVITY)
    pairs = sorted(alike, key=lambda pair: (pair.left, pair.right, _GRAVITY.index(pair.kind)))
    return tuple({(pair.left, pair.right): pair for pair in pairs}.values())


def quotation_lines(comparison: Comparison, pair: QuotationPair) -> Iterator[str]:
    """Yield both wordings of a pair, each with who says it."""
    found = comparison.quotations
    for side, quotation in ((Side.LEFT, found.left[pair.left]), (Side.RIGHT, found.right[pair.right])):
        speaker, said = quotation_cells(comparison, side, quotation)
        yield f"{said} ({speaker})" if speaker else said


def quotation_cells(comparison: Comparison, side: Side, quotation: Quotation) -> tuple[str, str]:
    """Return who says a quotation, empty if nobody is named, and its wording."""
    article = comparison.article(side)
    said = " … ".join(_value(article, piece) for piece in quotation.pieces)
    if quotation.person is not None:
        return _value(article, quotation.person), said
    speaker = " ".join(_value(article, span) for span in quotation.speaker)
    return tr("{} (not named)").format(speaker) if quotation.is_pronoun else speaker, said
