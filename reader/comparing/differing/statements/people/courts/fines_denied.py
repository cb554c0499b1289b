"""Somebody was fined on one side, and on the other no fine was imposed: fined 900,000 euros, no ha impuesto multa.

Both tell of one body or one party, by a word that stands on both sides. A fine may have come since.
"""

from collections.abc import Iterator
from datetime import timedelta

from reader.comparing.differing.statements.agreement_in_words import are_alike
from reader.comparing.differing.statements.governed_words import negates
from reader.comparing.differing.statements.occurrences.told_deeds import clause_around
from reader.comparing.differing.statements.people.courts.sanctions import FINE, are_of_one_party, is_fine, read_sanction
from reader.comparing.differing.statements.quantities.money.sums import is_long_after
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

_OPEN = ("modal", "former", "unimposed", "subordinate")
_PAID = "pay"
# Words before any fine, by language: "de boete" is the fine in Dutch. What denies it as well, lexicons list.
_ANY = {"en": frozenset({"any"}), "fr": frozenset({"d'", "d’", "de"})}
_ELIDED = ("d'", "d’")
_SMALL = ("worth", "dealt", "weekday", "month", "day", "speech")

Found = tuple[DifferenceKind, Verdict, Span, Span, float]


def compare_fines_denied(left: SentenceFacts, right: SentenceFacts, later: timedelta | None) -> Iterator[Found]:
    """Yield the clash of a fine with none; `later` as for quantities."""
    if "worth" not in left.kinds & right.kinds or is_long_after(later):
        return
    none = _read_none(left), _read_none(right)
    if (none[0] is None) == (none[1] is None):
        return
    side, fined = (left, right) if none[0] is not None else (right, left)
    told, denied = read_sanction(fined), none[0] or none[1]
    if told is None or denied is None or told.kind != FINE or not are_of_one_party(left, right):
        return
    if not _share_word(left, right):
        return
    has_come = later is not None and (not later or (later > timedelta()) == (fined is right))
    spans = denied, told.span
    verdict = Verdict.LATER_REPORT if has_come else Verdict.CLASH
    yield DifferenceKind.NEGATION, verdict, *(spans if side is left else spans[::-1]), 0.7


def _read_none(side: SentenceFacts) -> Span | None:
    """Return where a sentence tells that no fine was imposed; none where it may be, or was before."""
    fine = next((at for at, word in enumerate(side.words) if is_fine(word)), None)
    if fine is None or any(kind in side.kinds for kind in _OPEN) or read_sanction(side) is not None:
        return None
    begin, end = clause_around(side.words, fine, is_joint=True)
    if any(side.words[at].entry("speech") is not None for at in range(begin, fine)) or not _is_any(side, fine):
        return None  # did not say how high the fine was
    denials = [at for at in range(begin, end) if negates(side.words, at) or side.words[at].entry("no_such") is not None]
    if not denials:
        return None
    first, last = min(denials[0], fine), max(denials[0], fine)
    return Span(side.words[first].start, side.words[last].end)


def _is_any(side: SentenceFacts, fine: int) -> bool:
    """Tell whether a fine is told of as one of any: "any fine", "d'amende", and not "has not paid the fine"."""
    before = side.words[fine - 1] if fine else None
    is_paid = any((entry := word.entry("dealt")) is not None and entry.value == _PAID for word in side.words)
    if before is None or is_paid:
        return False
    is_indefinite = before.entry("no_such") is not None or before.entry("indefinite") is not None
    any_of_them = _ANY.get(side.language, frozenset())
    is_of_any = before.text.lower() in any_of_them or side.words[fine].text.lower().startswith(_ELIDED)
    return is_indefinite or is_of_any or negates(side.words, fine - 1)


def _share_word(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether a word beside the fine stands on both sides."""
    languages = left.language, right.language
    return any(are_alike(one, other, languages) for one in _telling(left) for other in _telling(right))


def _telling(side: SentenceFacts) -> list[TaggedWord]:
    return [word for word in side.words if word.is_content and not any(map(word.entry, _SMALL))]
