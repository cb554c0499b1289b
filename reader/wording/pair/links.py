"""What is said of one link, and of one sentence: what it is, where its partner stands, why they are linked."""

from reader.model.article import Article
from reader.model.comparison import Comparison, Link, LinkKind, Reason, ReasonKind, Side, Standing
from reader.model.difference import Verdict
from reader.model.marking import shared_runs
from reader.wording.catalogue import as_sentence, listed, tr
from reader.wording.kinds import (
    DIFFERS_SIGN,
    KIND_SIGNS,
    MOVED_SIGN,
    UNSURE_SIGN,
    doubtful_name,
    kind_name,
    moved_name,
    obstacle_text,
    open_text,
    role_name,
    side_letter,
    standing_name,
    unsure_name,
)
from reader.wording.pair.differences import caution, difference_name, differences_of, dismissed_values, same_forms

# Kinds that speak of words; between a story and a machine's translation they are no outlet's.
_OF_WORDS = frozenset({LinkKind.IDENTICAL, LinkKind.EDITED, LinkKind.REWORDED})

_BEGINNING = 60  # letters by which a sentence is known
_QUOTES = tuple('"“”„«»‘‚‹「『')


def label_text(link: Link, number: int) -> str:
    """Return what stands in the margin beside a link: "↕±[12]"; "?±[12]" if it is unsure, "≠±[12]" if it clashes."""
    return f"{link_signs(link)}{KIND_SIGNS[link.kind]}[{number}]"


def link_signs(link: Link) -> str:
    """Return the signs of what a link is beside its kind: moved, unsure, of two sides that clash."""
    told = ((link.moved, MOVED_SIGN), (link.unsure, UNSURE_SIGN), (bool(link.clashes), DIFFERS_SIGN))
    return "".join(sign for is_so, sign in told if is_so)


def link_kind(comparison: Comparison, link: Link) -> str:
    """Return the word for a link's kind: of a translated story "identical in translation", since no outlet wrote so."""
    name = kind_name(link.kind)
    return tr("{} in translation").format(name) if link.kind in _OF_WORDS and comparison.is_translated else name


def in_translation_definition() -> str:
    """Say what is identical, edited or reworded in a translated story."""
    return tr("In translation: the words that are compared are a machine's, not the outlet's.")


def link_text(comparison: Comparison, link: Link) -> str:
    """Say what a link is: "edited · moved · score 0.83"."""
    told = [*([moved_name()] if link.moved else []), *([unsure_name()] if link.unsure else [])]
    return " · ".join([link_kind(comparison, link), *told, tr("score {}").format(f"{link.score:.2f}")])


def link_reasons(comparison: Comparison, link: Link) -> str:
    """Say what differs in a link and why it was made, in sentences, a line each."""
    differing = [f"{DIFFERS_SIGN} {text} ({caution()})" for text in differences_of(comparison, link)]
    head, *reasons = link_grounds(comparison, link).split("\n")
    return "\n".join([head, *differing, *reasons])


def link_grounds(comparison: Comparison, link: Link) -> str:
    """Say what a link is and why it was made, in sentences, a line each."""
    head = link_text(comparison, link)
    reasons = (_reason_text(reason) for reason in link.reasons if reason.values)
    return "\n".join([head[0].upper() + head[1:], *reasons])


def differs_in(link: Link) -> str:
    """Say in what the sides of a link differ: "differs: number, date or time"."""
    names = dict.fromkeys(difference_name(clash.kind) for clash in link.clashes)
    return tr("differs: {}").format(listed(tuple(names)))


def more_of_link(comparison: Comparison, link: Link) -> str:
    """Say what both sides tell in other forms, and what one side alone tells where the words are others."""
    lines = []
    if forms := same_forms(comparison, link, Verdict.SAME):
        lines.append(tr("The same in another form: {}.").format(listed(forms)))
    if forms := same_forms(comparison, link, Verdict.ROUNDING):
        lines.append(tr("One may be a rounding of the other: {}.").format(listed(forms)))
    for side in Side:
        text = comparison.article(side).text
        lines += [
            tr("Hardly a word of {}'s “{}” is in {}.").format(
                side_letter(side), " ".join(span.of(text).split()), side_letter(side.other)
            )
            for span in link.only_in(side)
        ]
    if link.kind is LinkKind.PARTIAL and not all(shared_runs(comparison.article(side), link, side) for side in Side):
        lines.append(tr("Hardly any words in a row are the same, so more than what is shared may be marked."))
    if link.dismissed:
        lines.append(tr("No clash, as you said: {}.").format(dismissed_values(comparison, link.dismissed)))
    if link.clashes:
        lines.append(as_sentence(caution()))
    return "\n".join(lines)


def both_sides(comparison: Comparison, link: Link) -> str:
    """Name a link by how its sentences begin: "“The fire began …” ⇄ “A fire broke …”"."""
    return " ⇄ ".join(
        quoted_beginning(" ".join(comparison.article(side).sentence_text(index) for index in link.of(side)))
        for side in Side
    )


def quoted_beginning(text: str) -> str:
    """Return how a sentence begins, in quotation marks, or in its own where it begins with one."""
    text = " ".join(text.split())
    beginning = text if len(text) <= _BEGINNING else f"{text[:_BEGINNING].rsplit(' ', 1)[0]} …"
    return beginning if text.startswith(_QUOTES) else f"“{beginning}”"


def how_sure(link: Link) -> str:
    """Say how many links of such a score are right, as far as there is a doubt: it says nothing of this one alone."""
    if link.kind is LinkKind.IDENTICAL:
        return ""
    return tr("Of 100 links with this score about {} are right: read whether this one is.").format(
        min(99, round(link.score * 100))
    )


def how_moved(comparison: Comparison, link: Link, side: Side) -> str:
    """Tell whether the partner of a moved link stands further up or down: "moved up past 3 links"."""
    kept = [other for other in comparison.links if not other.moved]
    up = sum(
        other.of(side)[0] < link.of(side)[0] and other.of(side.other)[0] > link.of(side.other)[0] for other in kept
    )
    down = sum(
        other.of(side)[0] > link.of(side)[0] and other.of(side.other)[0] < link.of(side.other)[0] for other in kept
    )
    passed = max(up, down)
    if not passed:
        return moved_name()
    if up >= down:
        return (tr("moved up past {} link") if passed == 1 else tr("moved up past {} links")).format(passed)
    return (tr("moved down past {} link") if passed == 1 else tr("moved down past {} links")).format(passed)


def sentence_place(article: Article, index: int) -> str:
    """Say which sentence of its story it is, as the summary counts them: "Sentence 7 of 31"; or "Caption"."""
    number = article.number_of(index)
    if number is None:
        return role_name(article.role_of(index))
    return tr("Sentence {} of {}").format(number, article.counted_sentences())


def sentence_description(comparison: Comparison, side: Side, index: int) -> str:
    """Say for a screen reader and the status line what a sentence is: "Sentence 7 of 31, edited, linked to B 12"."""
    name = sentence_place(comparison.article(side), index)
    is_left = side is Side.LEFT
    # Asked for at every move of the mouse: 4,000 links take a tenth of the time without a call for each.
    links = [link for link in comparison.links if index in (link.left if is_left else link.right)]
    if len(links) > 1:
        name = tr("{}, several links ({}), the surest first").format(name, len(links))
        links.sort(key=lambda link: -link.score)
    if links:
        return ", ".join([name, *(_link_description(comparison, link, side) for link in links)])
    standing = comparison.standing_alone(side, index)
    if standing is Standing.SHARED:
        return tr("{}, a headline of what both tell, without a link").format(name)
    reason = ""
    if standing is Standing.NOT_KNOWN:
        is_doubtful = index in comparison.doubtful_sentences(side)
        why = obstacle_text(comparison, side) or open_text(comparison, side, index)
        reason = doubtful_name() if is_doubtful else why
    return f"{name}, {standing_name(standing)}" + (f": {reason}" if reason else "")


def _link_description(comparison: Comparison, link: Link, side: Side) -> str:
    article = comparison.article(side.other)
    there = " + ".join(str(article.number_of(index)) for index in link.of(side.other))
    words = [link_kind(comparison, link), tr("linked to {} in {}").format(there, side_letter(side.other))]
    if link.moved:
        words.append(how_moved(comparison, link, side))
    if link.unsure:
        words.append(unsure_name())
    if link.clashes:
        words.append(differs_in(link))
    return ", ".join(words)


def _reason_text(reason: Reason) -> str:
    match reason.kind:
        case ReasonKind.NAMES:
            return tr("Both name {}.").format(listed(reason.values))
        case ReasonKind.NUMBERS:
            return tr("Both say {}.").format(listed(reason.values))
        case ReasonKind.WORDS:
            words = listed(tuple(f"“{word}”" for word in reason.values))
            # Across two languages a value holds the word of each.
            told = tr("They say the same in {}.") if " = " in reason.values[0] else tr("Both use {}.")
            return told.format(words)
        case ReasonKind.QUOTATION:
            return tr("Both quote “{}”.").format(reason.values[0].strip("“”\"'„«»‘’ "))
        case ReasonKind.RUN:
            run = reason.values[0]
            return tr("{} words in a row are the same: “{}”.").format(len(run.split()), run)
        case ReasonKind.DISTANCE:
            return tr("B tells it elsewhere: it moved past {}.").format(_links(reason.values[0]))


def _links(number: str) -> str:
    return tr("1 link") if number == "1" else tr("{} links").format(number)
