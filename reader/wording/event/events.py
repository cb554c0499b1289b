"""The words and signs for people about an event: who tells a claim and how, counts, what is not known."""

import re
from collections import Counter
from collections.abc import Collection, Sequence

from reader.model.article import Article, Span
from reader.model.events.claim import Claim, ClaimKind, Member
from reader.model.events.event import Event, SharedText, State
from reader.model.events.quoted_claims import QuotedClaims
from reader.model.events.report_time import time_key
from reader.model.events.version_change import VersionChange
from reader.model.outlets import outlet_keys
from reader.wording.catalogue import counted, listed, tr
from reader.wording.dates import date_text
from reader.wording.kinds import role_name, unsure_name
from reader.wording.stories import file_name, language_text, outlets_text, printable, story_name, time_text

_WORD = re.compile(r"\w{4,}")

STATE_SIGNS = {
    State.WHOLE: "●",
    State.PART: "◐",
    State.FOREIGN: "◌",
    State.DIFFERS: "≠",
    State.AS_WORDED: "=",
    State.QUOTATION: "❝",
    State.SAME_TEXT: "≡",
    State.UNSURE: "◔",
    State.ABSENT: "·",
    State.UNKNOWN: "?",
}


def state_name(state: State) -> str:
    """Return the word for how a story stands to a claim."""
    return {
        State.WHOLE: tr("whole"),
        State.PART: tr("in part"),
        State.FOREIGN: tr("in another language"),
        State.DIFFERS: tr("differs"),
        State.AS_WORDED: tr("as worded here"),
        State.QUOTATION: tr("quotation"),
        State.SAME_TEXT: tr("same text"),
        State.UNSURE: unsure_name(),
        State.ABSENT: tr("not found"),
        State.UNKNOWN: tr("not known"),
    }[state]


def state_definition(state: State) -> str:
    """Say what the word means."""
    return {
        State.WHOLE: tr("the story tells this"),
        State.PART: tr("the story tells some of this, or something of it otherwise, or is linked to one that does"),
        State.FOREIGN: tr("the story tells this in another language; how much of it is not compared"),
        State.DIFFERS: tr("the story tells a fact of this otherwise than another one: both can hardly be true"),
        State.AS_WORDED: tr("the story tells a fact as it stands here, and another one tells it otherwise"),
        State.QUOTATION: tr("words of somebody that other stories quote too"),
        State.SAME_TEXT: tr("the story prints another one's text, and this sentence of it"),
        State.UNSURE: tr("an unsure link alone says so: one of three is wrong, and it is not counted"),
        State.ABSENT: tr("no sentence of the story was found to tell this"),
        State.UNKNOWN: tr("a sentence comes near it, or parts of the story are not known or were set aside"),
    }[state]


def unknown_story_text(event: Event, story: int) -> str:
    """Say why it is not known what a story leaves out, as far as that is known."""
    article = event.stories[story].article
    known = {one.article.language for n, one in enumerate(event.stories) if n not in event.unknown}
    if article.language is not None and article.language not in known:
        return tr("it is in {}, not translated").format(language_text(article))
    return tr("it is of another event, or cleaning set much of the file aside")


def story_names(event: Event) -> tuple[str, ...]:
    """Name the stories: by outlet, or else by file; with a number where an outlet has several, in the order of time."""
    names = [story_name(story.article) for story in event.stories]
    keys = outlet_keys(names)
    counts = Counter(keys[name] for name in names)
    seen: Counter[str] = Counter()
    told = dict(enumerate(names))
    for number in event.in_time():
        name = names[number]
        seen[keys[name]] += 1
        told[number] = f"{name} ({seen[keys[name]]})" if counts[keys[name]] > 1 else name
    return tuple(told.values())


def headline_of(article: Article) -> str:
    """Return the headline of a story; the file's name only where there is none."""
    return article.title or file_name(article.path.name)


def event_title(event: Event) -> str:
    """Name an event by the headline of the story that gives its name."""
    came = [naming_time(story.article.published, story.article.modified) for story in event.stories]
    by_hand = [n for n, story in enumerate(event.stories) if story.by_hand]
    headlines = [story.article.title for story in event.stories]
    return headline_of(event.stories[name_giver(came, headlines, by_hand)].article)


def naming_time(published: str | None, modified: str | None) -> str | None:
    """Return what puts stories that may name an event in order: of two of one time, the one not modified first."""
    return None if published is None else f"{time_key(published)} {time_key(modified or '')}".rstrip()


def name_giver(published: Sequence[str | None], headlines: Sequence[str | None], by_hand: Collection[int] = ()) -> int:
    """Return which story names its event: the earliest dated one, or else the first, of those in its middle.

    There its headline shares words with those of others, half as often as any: a story on a bus crash names no ferry's.
    A story that was put there by hand names one only where all of them were.
    """
    own = [n for n in range(len(published)) if n not in by_hand] or list(range(len(published)))
    words = {n: {word for word in _WORD.findall((headlines[n] or "").casefold()) if not word.isdigit()} for n in own}
    alike = {n: sum(not words[n].isdisjoint(words[other]) for other in own if other != n) for n in own}
    middle = [n for n in own if 2 * alike[n] >= max(alike.values())]
    return min(middle, key=lambda n: (published[n] is None, published[n] or "", n))


def wording_text(event: Event, claim: Claim) -> str:
    """Return the shortest whole sentence that tells a claim, without its dateline; of its parts, those others tell."""
    member = claim.worded_by
    article = event.stories[member.story].article
    sentence = article.report_span(member.sentence)
    told = [Span(max(span.start, sentence.start), span.end) for span in claim.told if span.end > sentence.start]
    parts: list[str] = []
    end = sentence.start
    for span in told or [sentence]:
        words = " ".join(printable(span.of(article.text)).split())
        parts += [words] if span.start == end else ["…", words]
        end = span.end
    if end == sentence.end:
        return " ".join(parts)
    return " ".join([*parts[:-1], parts[-1].rstrip(",;:–— "), "…"])


def sentence_text(article: Article, sentence: int) -> str:
    """Return a sentence on one line."""
    return " ".join(printable(article.sentence_text(sentence)).split())


def quoted_text(event: Event, told: QuotedClaims) -> str:
    """Return the words of a claim, or of the quotation that several are of."""
    if len(told.claims) == 1:
        return wording_text(event, event.claims[told.claims[0]])
    return " ".join(sentence_text(event.stories[story].article, sentence) for story, sentence in told.places)


def sentence_number(article: Article, sentence: int) -> str:
    """Name a sentence by its number in the story; captions and the like have none."""
    number = article.number_of(sentence)
    return role_name(article.role_of(sentence)).lower() if number is None else tr("sentence {}").format(number)


def claim_kind_name(kind: ClaimKind) -> str:
    """Return the word for what a claim is."""
    return {
        ClaimKind.FACT: tr("fact"),
        ClaimKind.NUMBER: tr("number"),
        ClaimKind.QUOTATION: tr("quotation"),
    }[kind]


def claim_definition() -> str:
    """Say what a claim is, and why a pair of stories may have more links, or fewer."""
    return tr(
        "A claim is what sentences of two stories or more tell. Several links may make one claim, one sentence may "
        "tell several, and an unsure link may make none: a pair of stories has as many links as its own view says."
    )


def claims_head() -> str:
    """Return what stands above the claims of a matrix."""
    return tr("What is told")


def stories_head() -> str:
    """Return what stands above the counts of a matrix."""
    return tr("stories")


def nothing_found() -> str:
    """Say that a list is empty: a machine looked, and may have missed something."""
    return tr("Nothing was found.")


def copies_text(copies: int) -> str:
    """Say how many more stories print this one's text; "" for none."""
    return tr("≡ {} more").format(copies) if copies else ""


def extent_text(event: Event, number: int, member: Member) -> str:
    """Say how a sentence stands to a claim, in the words of the matrix."""
    return state_name(event.state_of_sentence(number, member))


def counts_text(event: Event) -> str:
    """Say how large an event is: "7 stories, 5 outlets, 2031-03-14 to 2031-03-17"."""
    days = sorted({story.article.published[:10] for story in event.stories if story.article.published})
    told = [counted(len(event.stories), tr("{} story"), tr("{} stories"))]
    outlets = outlets_text([story.article.outlet_or_host for story in event.stories])
    told += [outlets] if outlets else []
    told += [days[0] if len(days) == 1 else tr("{} to {}").format(days[0], days[-1])] if days else []
    return ", ".join(told)


def story_facts(event: Event, story: int) -> str:
    """Say when a story was published and in which language, and whether it was first or prints another's text."""
    article = event.stories[story].article
    names = story_names(event)
    head = event.stories[story].head
    facts = [
        date_text(event.came(story)) or time_text(article) or tr("day not known"),
        language_text(article),
        tr("first") if event.first == story else None,
        tr("much the same text as {}").format(names[head]) if head is not None else None,
    ]
    return " · ".join(fact for fact in facts if fact)


def change_text(change: VersionChange) -> str:
    """Say what became of a story: "2 sentences added, 1 cut, 3 changed"."""
    if not (change.added or change.cut or change.changed):
        return tr("no sentence changed")
    told = [
        counted(len(change.added), tr("{} sentence added"), tr("{} sentences added")),
        tr("{} cut").format(len(change.cut)),
        tr("{} changed").format(len(change.changed)),
    ]
    return ", ".join(told)


def _shared_line(one: SharedText, names: Sequence[str]) -> str:
    who = listed(tuple(names[n] for n in one.stories))
    count = counted(one.sentences, tr("{} sentence"), tr("{} sentences"))
    if one.unnamed is None:
        return tr("{} share {}; both credit {}.").format(who, count, one.agency)
    naming = next(n for n in one.stories if n != one.unnamed)
    told = tr("{} share {}; {} credits {}, {} agencies without a name.")
    return told.format(who, count, names[naming], one.agency, names[one.unnamed])


def common_text_lines(event: Event) -> tuple[str, ...]:
    """Say which stories print one text, which share an agency's sentences, and which are versions of one."""
    names = story_names(event)
    copies = [
        tr("{} print much the same text.").format(listed(tuple(names[n] for n in group))) for group in event.same_text
    ]
    shared = [_shared_line(one, names) for one in event.shared]
    versions = [
        tr("Versions of one story, in order: {}.").format(", ".join(names[n] for n in group))
        for group in event.versions
    ]
    changes = [
        tr("{} after {}: {}.").format(names[one.after], names[one.before], change_text(one)) for one in event.changes
    ]
    return (*copies, *shared, *versions, *changes)
