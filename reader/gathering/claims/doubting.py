"""Which stories seem to tell a claim by what tells nothing of it: of these it is not known whether they do.

1. All that their sentences share with its words is whom it is about, a name with an office (`words/naming`).
2. Or a place, or that something was the first; or who says it and until when; or, of headlines in two languages, what
   stands in one place of both (`words/circumstances`).
3. Each tells which state another thing is in: a valve that was closed, an alarm that was off (`disputes/conditions`).
4. What it words is a saying, and they have it from somebody else (`words/set_phrases`).
5. They share its subject alone in another language, or say of another thing what it says of a named one
   (`words/subjects`).
6. They open with a year before their story's, as background does, and its words tell no time: "In 2019 a ferry sank;
   nobody was hurt".
7. They are linked to its wording by what is cut away of that (`words/cut_clauses`).
8. They tell of another thing when it happened or was made: a pier of 1962, beside a ship that was built in 1998.
9. All that they share with its words is who does something, and that is no name: the coast guard (`words/naming`).
10. All they share with its words stands in a relative clause, and in whom that is of: "the hall, which was built in
   1908, was not insured" (`words/relative_clauses`).
11. They tell as done what it says that somebody asks for, or the other way round (`disputes/unwilling`).
"""

from collections.abc import Sequence

from reader.comparing.differing.statements.occurrences.told_once import TopicKind, told_once
from reader.comparing.differing.statements.sentence_facts import read_facts
from reader.gathering.claims.disputes.conditions import tell_of_two_things
from reader.gathering.claims.disputes.unwilling import asks_for_what_is_done
from reader.gathering.claims.words.circumstances import (
    share_a_circumstance_alone,
    share_a_topic_alone,
    share_asides_alone,
)
from reader.gathering.claims.words.cut_clauses import find_linked_by_cut
from reader.gathering.claims.words.naming import share_a_doer_alone, share_names_alone
from reader.gathering.claims.words.relative_clauses import share_a_relative_clause_alone
from reader.gathering.claims.words.set_phrases import are_said_by_two, is_a_saying
from reader.gathering.claims.words.subjects import share_predicate_alone, share_subject_alone
from reader.gathering.claims.words.tellingness import Telling
from reader.model.article import Article, Role
from reader.model.events.claim import Claim, Member

_OPENING = 12  # letters: "In 2019"

Text = tuple[str, str]
"""A sentence and its language."""


def find_doubtful(claim: Claim, articles: Sequence[Article], telling: Telling) -> tuple[int, ...]:
    """Return the stories none of whose sentences tells more of a claim than what any sentence may have."""
    wording = claim.worded_by
    worded = _text(articles[wording.story], wording.sentence)

    def are_headlines(*members: Member) -> bool:
        return all(articles[member.story].role_of(member.sentence) is Role.HEADLINE for member in members)

    is_saying = is_a_saying(worded, telling, len(claim.tellers()))
    doubtful: dict[int, bool] = {}
    for one in claim.tellers():
        told = _text(articles[one.story], one.sentence)
        is_doubtful = (
            share_names_alone(worded, told)
            or share_a_circumstance_alone(worded, told)
            or share_asides_alone(worded, told)
            or (worded[1] != told[1] and are_headlines(wording, one) and share_a_topic_alone(worded, told))
            or tell_of_two_things(worded, told)
            or asks_for_what_is_done(worded, told)
            or _tells_of_then(worded, told, articles[one.story])
            or _tells_another_time(worded, told)
            or share_a_doer_alone(worded, told)
            or share_a_relative_clause_alone(worded, told)
            or share_subject_alone(worded, told)
            or share_predicate_alone(worded, told)
            or (is_saying and are_said_by_two(worded, told))
        )
        doubtful[one.story] = doubtful.get(one.story, True) and is_doubtful
    by_cut = find_linked_by_cut(claim, articles)
    return tuple(sorted({*by_cut, *(story for story, is_doubtful in doubtful.items() if is_doubtful)}))


def _tells_of_then(worded: Text, told: Text, article: Article) -> bool:
    """Tell whether a sentence opens with a year before that of its story, and what words the claim tells no date."""
    if not any(map(str.isdigit, told[0][:_OPENING])) or article.published is None:
        return False
    dates = read_facts(*told, None).dates
    years = [date.year for date in dates[:1] if date.place <= 1 and date.month is None and date.year is not None]
    is_before = any(year < int(article.published[:4]) for year in years)
    return is_before and not read_facts(*worded, None).dates


def _tells_another_time(worded: Text, told: Text) -> bool:
    """Tell whether two sentences tell when the same happened, or was made, and never alike."""
    times = [
        {topic: value for topic, value in told_once(*text).items() if topic.kind is TopicKind.WHEN}
        for text in (worded, told)
    ]
    both = times[0].keys() & times[1].keys()
    return bool(both) and all(times[0][topic] != times[1][topic] for topic in both)


def _text(article: Article, sentence: int) -> Text:
    return article.sentence_text(sentence), article.language or ""
