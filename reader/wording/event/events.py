"""The words and signs for people about an event: who tells a claim and how, counts, what is not known."""

import re
from collections import Counter
from collections.abc import Collection, Sequence

from reader.model.article import Article, Span
from reader.model.events.claim import Claim, ClaimKind, Member
from reader.model.events.event import Event, Omission, SharedText, State
from reader.model.events.leaving_out import left_out_of
from reader.model.events.quoted_claims import QuotedClaims
from reader.model.events.report_time import time_key
from reader.model.events.told_alone import stories_linked_to, told_alone
from reader.model.events.version_change import VersionChange
from reader.model.events.voices import voices_of, voices_of_all, witnesses
from reader.model.outlets import outlet_keys
from reader.wording.catalogue import counted, listed, tr
from reader.wording.dates import date_text, local_date_text
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


def nothing_left_out(event: Event) -> str:
    """Say the same of what a story leaves out, or that stories which share nothing tell nothing of that."""
    return f"{nothing_shared_text(event)}." if not event.claims else tr("Nothing was found to be left out.")


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


def findings_text(event: Event, base: int | None = None) -> str:
    """Say what was found: "23 claims, 9 in three stories or more · 4 differ · not found in Monitor: 5 ...".

    Of what is left out it names the base, where one is shown, or else in whom most was not found.
    """
    many = sum(len(event.independent(claim)) > 2 for claim in event.claims)
    differ = sum(bool(claim.clashing()) for claim in event.claims)
    claims = counted(len(event.claims), tr("{} claim"), tr("{} claims"))
    told = [tr("{}, {} in three stories or more").format(claims, many) if event.claims else nothing_told_text(event)]
    told += [counted(differ, tr("{} differs"), tr("{} differ"))] if differ else []
    told += [_leaving_out_most(event, base), tr("found by a machine: check")]
    return " · ".join(filter(None, told))


def most_left_out_text(event: Event) -> str:
    """Say where most was not found: "not found in Monitor: 5 that two or more tell · not known of Tribune"; or ""."""
    most, names = _leaving_out_most(event), story_names(event)
    unknown = listed(tuple(names[story] for story in event.unknown))
    return " · ".join([most, *([tr("not known of {}").format(unknown)] if unknown else [])]) if most else ""


def _leaving_out_most(event: Event, base: int | None = None) -> str:
    """Name in whom most was not found, or how much was not in the base; "" for nothing."""
    names = story_names(event)
    counts = {one.story: len(left_out_of(event, one).told) for one in event.omissions if base in (None, one.story)}
    most = max(counts.values(), default=0)
    if not most:
        return ""
    tied = tuple(names[story] for story, count in counts.items() if count == most)
    alone, several = (
        tr("not found in {}: {} that two or more tell"),
        tr("not found in {}: {} each that two or more tell"),
    )
    return (alone if len(tied) == 1 else several).format(listed(tied), most)


def left_out_meaning() -> str:
    """Say what it means that a story leaves something out: a search found nothing."""
    return tr(
        "What at least two independent stories tell, and no sentence of this one was found to come near; apart from "
        "that what one tells and another unsurely. A search may miss one: read the story before you say that it leaves "
        "this out."
    )


def told_later_text(event: Event, omission: Omission) -> str:
    """Count what fewer than two told before a story came, and what two told nobody knows when; "" for nothing."""
    found = left_out_of(event, omission)
    since, unknown = len(found.later), len(found.undated)
    one, many = tr("{} more was told by fewer than two before it"), tr("{} more were told by fewer than two before it")
    told = [counted(since, one, many)] if since else []
    told += [tr("{} more, told before or after").format(unknown)] if unknown else []
    return " · ".join(told)


def told_unsurely_head() -> str:
    """Return what stands above the claims that one story tells, and another unsurely."""
    return tr("Told by one story, and unsurely by another")


def undated_text(event: Event, omission: Omission) -> str:
    """Say that of a story without a day it is not known whether others told before it what it leaves out; or ""."""
    is_undated = event.came(omission.story) is None and bool(omission.claims)
    return tr("its day is not known: others may have told this after it") if is_undated else ""


def nothing_shared_text(event: Event) -> str:
    """Say of an event without claims that nothing can be said to be left out; "" of one that has some."""
    return "" if event.claims else tr("No sentence was found to be shared: what is left out cannot be told")


def nothing_told_text(event: Event) -> str:
    """Say of an event without claims how many sentences its stories have, each alone, and how many have a link."""
    alone = told_alone(event)
    linked = sum(bool(stories_linked_to(event, story, n)) for story, own in alone.items() for n in own)
    count = sum(map(len, alone.values()))
    told = counted(count, tr("{} sentence of one story alone"), tr("{} sentences, each of one story alone"))
    some = counted(
        linked, tr("{} is linked, by too little for a claim"), tr("{} are linked, by too little for a claim")
    )
    return tr("No claim that two stories tell was found: {}").format("; ".join([told, some] if linked else [told]))


def told_later_head() -> str:
    """Return what stands above the claims that were told after a story came."""
    return tr("Told by two or more others, but by fewer than two that surely came out before it")


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


def told_by_text(event: Event, *numbers: int) -> str:
    """Say who tells a claim: "told by Herald; in part: Post; in another language: Nea; otherwise: Tribune".

    Of several `numbers` that are one thing, who tells all of it and who some.
    """
    return _told_by(event, numbers, story_names(event))


def told_when_text(event: Event, *numbers: int) -> str:
    """Say who tells a claim, and when: "told by Herald (2031-03-14 20:15) and Monitor (day not known)".

    The zone is said where stories have several.
    """
    times = [event.came(n) for n in range(len(event.stories))]
    told, local = ([text(time) for time in times] for text in (date_text, local_date_text))
    zones = {whole.removeprefix(own) for whole, own in zip(told, local, strict=True) if whole and own}
    came = (time or tr("day not known") for time in (told if len(zones) > 1 else local))
    return _told_by(event, numbers, [f"{name} ({when})" for name, when in zip(story_names(event), came, strict=True)])


def _told_by(event: Event, numbers: Sequence[int], names: Sequence[str]) -> str:
    """Name who tells a claim, and apart who tells it otherwise or is unsure, as the matrix says."""
    words = tr("told by {}"), tr("in part: {}"), tr("in another language: {}")
    voices = voices_of_all(event, numbers)
    surely = frozenset[int]().union(*(witnesses(event, number) for number in numbers))
    sure = {event.voice_of(story): story for story in sorted(surely, reverse=True)}
    by_a_third, told = 0, []
    for word, stories in zip(words, (voices.whole, voices.part, voices.foreign), strict=True):
        shown = [n if n in surely else sure.get(event.voice_of(n)) for n in stories]
        # Who is named has to say it, in words that are surely the same; the others count.
        named = [n for n in shown if n is not None]
        by_a_third += len(shown) - len(named)
        told += [word.format(listed(tuple(names[n] for n in named)))] if named else []
    if by_a_third:
        told.append(counted(by_a_third, tr("{} other less surely"), tr("{} others less surely")))
    beside = (tr("otherwise: {}"), voices.otherwise), (tr("unsure: {}"), voices.unsure)
    told += [word.format(listed(tuple(names[n] for n in stories))) for word, stories in beside if stories]
    return "; ".join(told)


def voices_sign(event: Event, *numbers: int) -> str:
    """Count who tells a claim, briefly: "3"; "3 + 2 ≠ 1" with two in part or another language, and one otherwise."""
    voices = voices_of_all(event, numbers)
    more = len(voices.part) + len(voices.foreign)
    told = f"{len(voices.whole)} + {more}" if more else str(len(voices.whole))
    # Where there is no room for all of it, a line ends before the sign.
    return f"{told} {STATE_SIGNS[State.DIFFERS]}\u00a0{len(voices.otherwise)}" if voices.otherwise else told


def voices_text(event: Event, number: int) -> str:
    """Count who tells a claim: "3 independent stories, 2 in part, 1 in another language, 1 otherwise, 1 unsure".

    Who has a long sentence of another story word for word is no voice of its own, and named last.
    """
    voices = voices_of(event, number)
    told = [counted(len(voices.whole), tr("{} independent story"), tr("{} independent stories"))]
    ways = tr("{} in part"), tr("{} in another language"), tr("{} otherwise"), tr("{} unsure")
    told += [way.format(len(stories)) for way, stories in zip(ways, voices[1:], strict=True) if stories]
    heard = {event.voice_of(story) for stories in voices for story in stories}
    echoing = {event.voice_of(story) for story in event.claims[number].echoing} - heard
    if echoing:
        told.append(tr("{} with the same long sentence, not counted").format(len(echoing)))
    return ", ".join(told)


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
