"""Which stories come near a claim though the linker scores none of their sentences so: they don't leave it out.

1. One that contradicts it: "six died" beside a lead that tells four, where the claim is the headline's of those four.
2. One that denies it, or tells what it denies: "It was never fined" of a claim on a fine.
3. One that counts otherwise what the claim counts: "40 trawlers lay in the bay" of a claim that 30 waited there; or
   tells how many tonnes or litres there were, where nothing else in its story has such an amount, or any speed.
4. One that denies what the claim refuses: "We will not hand over a page" of a demand for pages that was rejected.
5. One that says the other way round that some are alive or unhurt: "all 31 survived" of a claim that none was killed.
6. One that tells how much there was of what the claim denies: "12 tonnes leaked" of a claim that none has; and who
   tells the same as it.
7. One that says something else of what hardly any other sentence tells of: "the backups are intact" of destroyed ones.
8. One that tells what befell some of whom the claim says that it befell nobody, or the other way round.
9. One that tells which of two states the same thing is in: "the alarm was off" of a claim that it worked.
10. One that tells what the first sentence below a headline tells, of a claim that headlines alone tell.
11. One that suspects or clears the same as the cause: "Fish was ruled out" of a claim that fish is suspected.
12. One that tells the same thing with another value: that four were hurt, of a claim that nobody was.
13. One in another language than all that tell the claim: nothing but a dictionary compares the two.
14. One that says why it happened, of a claim that says why.
15. One with any word of what tells the claim, where one voice alone tells that in its language.
16. One that has a large number which a teller of the claim has.
17. One with a word that all have who tell the claim, three or more, and hardly any other sentence: a ferry.
18. One with most of what all share who tell the claim, in two sentences in a row or in its opening.

Each module below tells who comes near a claim in one of these ways.
"""

from collections.abc import Sequence

from reader.comparing.differing.statements.sentence_facts import read_facts
from reader.gathering.claims.words.tellingness import read_telling
from reader.gathering.touching.amounts import who_counts_otherwise, who_has_its_number, who_measures
from reader.gathering.touching.asking import Nearby
from reader.gathering.touching.causes import who_tells_a_cause
from reader.gathering.touching.contradictions import who_contradicts
from reader.gathering.touching.denials import who_denies
from reader.gathering.touching.fates import who_tells_of_fates
from reader.gathering.touching.languages import who_reads_otherwise
from reader.gathering.touching.leads import who_tells_the_leads
from reader.gathering.touching.lone_wordings import who_has_a_word_of_it
from reader.gathering.touching.own_words import who_has_a_word_of_its_own
from reader.gathering.touching.shared_words import who_has_what_all_share
from reader.gathering.touching.states import who_tells_of_states
from reader.gathering.touching.subjects import who_says_else
from reader.gathering.touching.suspects import who_tells_of_suspects
from reader.gathering.touching.topics import who_tells_of_it
from reader.model.article import Article
from reader.model.events.claim import Claim


def find_touching(
    claims: Sequence[Claim], articles: Sequence[Article], heads: Sequence[int]
) -> tuple[frozenset[Nearby], ...]:
    """Return for each claim what comes near it of stories that have no member in it.

    `heads` names the story whose text each one prints.
    """
    facts = {
        (story, sentence): read_facts(article.sentence_text(sentence), article.language or "", None)
        for story, article in enumerate(articles)
        for sentence in article.compared_sentences()
    }
    telling = read_telling(articles)
    asked = (
        who_contradicts(claims, articles),
        who_denies(facts),
        who_counts_otherwise(facts),
        who_has_its_number(facts),
        who_tells_of_fates(facts),
        who_measures(facts, claims, telling),
        who_says_else(facts, telling),
        who_has_a_word_of_its_own(facts),
        who_tells_of_states(facts),
        who_tells_of_suspects(facts),
        who_tells_the_leads(claims, articles),
        who_tells_of_it(facts),
        who_reads_otherwise(articles),
        who_tells_a_cause(facts),
        who_has_a_word_of_it(facts, heads),
        who_has_what_all_share(facts),
    )
    return tuple(
        frozenset(place for ask in asked for place in ask(claim) if place[0] not in told)
        for claim in claims
        for told in ({one.story for one in claim.tellers()},)
    )
