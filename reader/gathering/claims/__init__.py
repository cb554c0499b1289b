"""Stories on one event become claims: what sentences of two or more of them tell.

1. `sentences` which sentences can tell a claim.
2. `likeness` how surely two sentences of two stories tell the same, by the linker's scores of every pair of stories.
3. `rows/restating` which sentences of one story tell the same twice.
4. `rows/growing` puts together what tells the same on average; a sentence may tell several claims.
5. `describing` how much of each sentence tells the claim, what kind of claim it is, and who says it shortest.
6. `rows/linking` which sentences of further stories are linked to a claim, once it has its wording.
7. `rows/merging` puts claims together that tell each other, as `rows/headlines` and the first sentences below them do.
8. `rows/holding` puts what two languages are linked by into claims that they tell, or into ones of their own.
9. `rows/shared_wording` rewords what one alone says, and puts a row in another language to one of its fact;
    `rows/retelling` takes out what another row tells again.
    `rows/own_clashes` gives a row to what clashes and the words of no row tell.
10. `rows/refusing` takes out what the user said not to tell the same.
11. `words/coverage` which parts of its wording others tell too, and who tells all of these.
12. `words/naming` who has nothing of its wording but a name and an office, `words/cut_clauses` but what is cut away.
13. `words/replacing` which sentences say nearly the same with another word.
14. `disputes/differing` which sentences tell a fact as another one cannot.
15. `disputes/contradicting` which stories contradict a claim by a sentence that tells another one.
16. `disputes/denying`, `disputes/opposing` which stories deny a claim, surely or as far as their words show.
17. `disputes/counting` which count otherwise what it counts; `disputes/sides` which tell one that clashes with it.
18. `sureness` which stories nothing but an unsure link ties to the words of a claim.
"""

from collections.abc import Sequence
from functools import partial

from reader.gathering.claims.describing import describe_claim
from reader.gathering.claims.likeness import Likeness
from reader.gathering.claims.rows.growing import grow_claims
from reader.gathering.claims.rows.restating import find_restatements
from reader.gathering.claims.sentences import are_alike, are_comparable, find_telling, share_more_than_names
from reader.model.article import Article
from reader.model.events.claim import Claim

__all__ = ["Likeness", "find_claims"]


def find_claims(articles: Sequence[Article], likeness: Likeness) -> tuple[Claim, ...]:
    """Find the claims of an event, in no order that matters; the order of the stories changes none.

    `likeness` is of sentences that can tell a claim.
    """
    telling = find_telling(articles)
    return tuple(
        describe_claim(members, articles, likeness)
        for members in grow_claims(
            likeness.pairs,
            partial(are_alike, articles),
            partial(share_more_than_names, articles),
            find_restatements(articles, telling),
            partial(are_comparable, articles),
        )
    )
