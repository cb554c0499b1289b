"""An event becomes one web page that needs nothing else: matrix, what is left out, a sheet a claim, provenance."""

from collections.abc import Callable, Iterator, Sequence

from reader import __version__
from reader.exporting.facts import facts_of
from reader.exporting.options import Identity
from reader.exporting.web.markup import language_code, page_head, safe_text
from reader.model.article import Article
from reader.model.events.event import Event, State
from reader.model.events.leaving_out import left_out_of
from reader.model.events.quoted_claims import QuotedClaims
from reader.model.events.told_alone import told_alone
from reader.storage.paths import resource
from reader.wording.catalogue import as_sentence
from reader.wording.event.alone import alone_heading, alone_meaning, alone_note, own_doubt
from reader.wording.event.event_times import stories_in_time, undated_name, unsure_order_text
from reader.wording.event.event_values import cell_values, difference_lines
from reader.wording.event.events import (
    STATE_SIGNS,
    claim_kind_name,
    claims_head,
    common_text_lines,
    counts_text,
    event_title,
    extent_text,
    headline_of,
    nothing_found,
    quoted_text,
    sentence_number,
    sentence_text,
    state_definition,
    state_name,
    stories_head,
    story_facts,
    story_names,
    unknown_story_text,
    wording_text,
)
from reader.wording.event.findings import (
    findings_text,
    left_out_meaning,
    most_left_out_text,
    nothing_left_out,
    told_later_head,
    told_unsurely_head,
)
from reader.wording.event.tellers import told_by_text, told_when_text, voices_sign, voices_text
from reader.wording.headings import Heading, heading_text
from reader.wording.pair.summary import made_by_machine
from reader.wording.set_aside import close_call_lines
from reader.wording.stories import time_text


def render_event_html(event: Event) -> bytes:
    """Return the page (UTF-8); the same bytes for the same input."""
    style = "".join(resource(f"export/{name}.css").read_text(encoding="utf-8") for name in ("page", "event"))
    return "\n".join(_lines(event, style)).encode("utf-8") + b"\n"


def _lines(event: Event, style: str) -> Iterator[str]:
    title = safe_text(event_title(event))
    names = [safe_text(name) for name in story_names(event)]
    yield from page_head(title, language_code(event.stories[0].article.language), style)
    found = safe_text(f"{counts_text(event)} · {findings_text(event)}")
    yield f'<header><h1>{title}</h1><p class="note">{found}</p></header><main>'
    yield from _matrix(event, names)
    yield from _legend()
    yield from _left_out(event, names)
    yield from _alone(event, names)
    yield from _copies(event)
    yield from _in_time(event)
    yield from _sheets(event, names)
    yield from _provenance(event, names)
    made_by = safe_text(f"Reader {__version__}. {made_by_machine()}")
    yield f'</main><footer><p class="note">{made_by}</p></footer></body></html>'


def _matrix(event: Event, names: list[str]) -> Iterator[str]:
    heads = "".join(f'<th scope="col">{safe_text(head)}</th>' for head in (claims_head(), stories_head()))
    yield f'<div class="matrix"><table><thead><tr>{heads}'
    for story in event.in_time():
        facts = safe_text(story_facts(event, story))
        yield f'<th scope="col"><a href="#story-{story}">{names[story]}</a><span class="facts">{facts}</span></th>'
    yield "</tr></thead><tbody>"
    for number, claim in enumerate(event.claims):
        link = f'<a href="#claim-{number + 1}">{safe_text(wording_text(event, claim))}</a>'
        yield f'<tr><th scope="row">{link}</th><td class="count">{voices_sign(event, number)}</td>'
        for story in event.in_time():
            yield _cell(event, number, story)
        yield "</tr>"
    yield "</tbody></table></div>"


def _cell(event: Event, number: int, story: int) -> str:
    """Return a cell: a sign that leads to the story's words, what it means, and what these tell otherwise."""
    state = event.state(number, story)
    values = safe_text(" · ".join(cell_values(event, number, story)))
    language = language_code(event.stories[story].article.language)
    sign = (
        f'<span aria-hidden="true">{STATE_SIGNS[state]}</span><span class="said">{safe_text(state_name(state))}</span>'
        + (f' <span class="value" lang="{language}" dir="auto">{values}</span>' if values else "")
    )
    told = any(member.story == story for member in event.claims[number].tellers())
    inside = (
        f'<a href="#claim-{number + 1}-{story}" title="{safe_text(state_name(state))}">{sign}</a>' if told else sign
    )
    return f'<td class="state {state.name.lower()}">{inside}</td>'


def _legend() -> Iterator[str]:
    yield '<ul class="signs">'
    for state in State:
        meaning = safe_text(f"{state_name(state)}: {state_definition(state)}")
        yield f"<li><b>{STATE_SIGNS[state]}</b> {meaning}</li>"
    yield "</ul>"


def _section(heading: Heading, kind: str = "") -> str:
    attribute = f' class="{kind}"' if kind else ""
    return f"<section{attribute}><h2>{safe_text(heading_text(heading))}</h2>"


def _left_out(event: Event, names: list[str]) -> Iterator[str]:
    yield _section(Heading.LEFT_OUT)
    yield f'<p class="note">{safe_text(left_out_meaning())}</p>'
    most = most_left_out_text(event)
    if most:
        yield f"<p>{safe_text(most)}.</p>"
    omissions = {one.story: one for one in event.omissions}
    for story in event.in_time():
        omission = omissions.get(story)
        if omission is None and story not in event.unknown:
            continue
        yield f"<h3>{names[story]}</h3>"
        if omission is None:
            yield f'<p class="note">{safe_text(unknown_story_text(event, story))}.</p>'
            continue
        left = left_out_of(event, omission)
        if left.told:
            yield from _claims(left.told, event, told_by_text)
        else:
            yield f'<p class="note">{safe_text(as_sentence(nothing_left_out(event, left)))}</p>'
        if left.unsure:
            yield f'<p class="note">{safe_text(told_unsurely_head())}:</p>'
            yield from _claims(left.unsure, event, told_by_text)
        if omission.later:
            yield f'<p class="note">{safe_text(told_later_head())}:</p>'
            yield from _claims((*left.later, *left.undated), event, told_when_text)
    yield "</section>"


def _claims(some: Sequence[QuotedClaims], event: Event, told: Callable[..., str]) -> Iterator[str]:
    yield "<ul>"
    for left in some:
        first, *others = left.claims
        further = "".join(f' <a href="#claim-{number + 1}">{number + 1}</a>' for number in others)
        wording, tellers = safe_text(quoted_text(event, left)), safe_text(told(event, *left.claims))
        yield f'<li><a href="#claim-{first + 1}">{wording}</a>{further} <span class="note">{tellers}</span></li>'
    yield "</ul>"


def _alone(event: Event, names: list[str]) -> Iterator[str]:
    yield f"<section><h2>{safe_text(alone_heading(event))}</h2>"
    yield f'<p class="note">{safe_text(alone_meaning(event))}</p>'
    for story, sentences in told_alone(event).items():
        article = event.stories[story].article
        yield f"<h3>{names[story]}</h3>"
        if not sentences:
            yield f'<p class="note">{safe_text(nothing_found())}</p>'
        doubts = (own_doubt(event, story) if sentences else "", *close_call_lines(article))
        yield from (f'<p class="note" dir="auto">{safe_text(line)}</p>' for line in doubts if line)
        for sentence in sentences:
            text = safe_text(sentence_text(article, sentence))
            yield f'<p lang="{language_code(article.language)}" dir="auto">{text}</p>'
            if note := alone_note(event, story, sentence):
                yield f'<p class="note">{safe_text(note)}</p>'
    yield "</section>"


def _copies(event: Event) -> Iterator[str]:
    lines = common_text_lines(event)
    if lines:
        yield _section(Heading.IN_COMMON)
        yield from (f"<p>{safe_text(line)}</p>" for line in lines)
        yield "</section>"


def _in_time(event: Event) -> Iterator[str]:
    yield _section(Heading.TIME)
    unsure = unsure_order_text(event)
    if unsure:
        yield f'<p class="note">{safe_text(unsure)}.</p>'
    yield "<ol>"
    for timed in stories_in_time(event):
        article = event.stories[timed.story].article
        came = safe_text(timed.came or undated_name())
        headline = safe_text(headline_of(article))
        told = safe_text(" · ".join(timed.notes))
        link = f'<a href="#story-{timed.story}">{came}</a>'
        yield f'<li>{link}: <b dir="auto">{headline}</b> <span class="note">{told}</span></li>'
    yield "</ol></section>"


def _sheets(event: Event, names: list[str]) -> Iterator[str]:
    yield _section(Heading.CLAIMS, "sheets")
    for number, claim in enumerate(event.claims):
        yield f'<article id="claim-{number + 1}"><h3>{number + 1}. {safe_text(wording_text(event, claim))}</h3>'
        yield f'<p class="note">{safe_text(claim_kind_name(claim.kind))} · {safe_text(voices_text(event, number))}</p>'
        seen: set[int] = set()
        for member in claim.tellers():
            article = event.stories[member.story].article
            place = "" if member.story in seen else f' id="claim-{number + 1}-{member.story}"'
            seen.add(member.story)
            when = time_text(article)
            facts = [f"<b><bdi>{names[member.story]}</bdi></b>", *([safe_text(when)] if when else [])]
            facts.append(
                safe_text(f"{sentence_number(article, member.sentence)}, {extent_text(event, number, member)}")
            )
            yield f'<div class="wording"{place}><p class="note">{" · ".join(facts)}{_address(article)}</p>'
            text = safe_text(sentence_text(article, member.sentence))
            yield f'<p lang="{language_code(article.language)}" dir="auto">{text}</p></div>'
        for line in difference_lines(event, claim):
            yield f'<p class="differs">{safe_text(line)}</p>'
        yield "</article>"
    yield "</section>"


def _address(article: Article) -> str:
    url = article.url or ""
    if not url.startswith(("https://", "http://")):
        return ""
    return f' · <a href="{safe_text(url)}" rel="noreferrer">{safe_text(url)}</a>'


def _provenance(event: Event, names: list[str]) -> Iterator[str]:
    yield _section(Heading.PROVENANCE, "provenance")
    for story in event.in_time():
        yield f'<h3 id="story-{story}">{names[story]}</h3><dl>'
        for fact, value in facts_of(event.stories[story].article, Identity.SHOWN):
            yield f"<dt>{safe_text(fact)}</dt><dd>{safe_text(value)}</dd>"
        yield "</dl>"
    yield "</section>"
