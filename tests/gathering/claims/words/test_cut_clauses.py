"""Which sentences share with what words a claim only what is cut away of it."""

import pytest

from reader.gathering.claims.words.cut_clauses import find_linked_by_cut, share_only_what_is_cut
from reader.model.article import Span
from reader.model.events.claim import Claim, ClaimKind, Extent, Member
from tests.gathering.stories import article_of

Text = tuple[str, str]

DYKE = "Dyke at Varn breaks and drowns cattle,| council will vote on a new wall"
MINE = "Gas explosion in the Orn mine injures nine,| unions call a strike for Friday"
ZOO = "Two wolves escape from the zoo in Halm,| the director offers a reward"


def parted(line: str) -> tuple[Text, list[Span]]:
    """Part a wording behind what is shown of it."""
    shown, _, cut = line.partition("|")
    return (shown + cut, "en"), [Span(0, len(shown))]


@pytest.mark.parametrize(
    ("line", "told", "is_cut"),
    [
        (DYKE, ("El consejo votará el jueves sobre un muro más alto.", "es"), True),
        (DYKE, ("Der Rat stimmt am Donnerstag über eine neue Mauer ab.", "de"), True),
        (DYKE, ("Bei Varn ist ein Deich gebrochen.", "de"), False),
        (DYKE, ("Le bétail s'est noyé, le conseil votera un nouveau mur.", "fr"), False),
        (DYKE, ("The council in Varn meets to vote on Thursday.", "en"), True),
        (DYKE, ("The dyke burst and the council met to vote.", "en"), False),
        # Not looked at while the rule was made.
        (MINE, ("Los sindicatos convocan una huelga el viernes.", "es"), True),
        (MINE, ("Die Gewerkschaften rufen für Freitag zum Streik auf.", "de"), True),
        (MINE, ("Une explosion dans la mine d'Orn a fait neuf blessés.", "fr"), False),
        (MINE, ("Unions will strike on Friday for better pumps.", "en"), True),
        (ZOO, ("Il direttore offre una ricompensa a chi li trova.", "it"), True),
        (ZOO, ("Deux loups se sont échappés du zoo de Halm.", "fr"), False),
        (ZOO, ("Die Direktorin des Zoos bietet eine Belohnung.", "de"), True),
    ],
)
def test_who_tells_only_what_is_cut_away_tells_nothing_of_what_is_shown(line: str, told: Text, *, is_cut: bool) -> None:
    worded, shown = parted(line)
    assert share_only_what_is_cut(worded, shown, told) is is_cut


def test_of_stories_those_are_found_all_of_whose_sentences_do() -> None:
    (worded, _), (shown,) = parted(DYKE)
    rat = "Der Rat stimmt am Donnerstag über eine neue Mauer ab."
    articles = [
        article_of("Herald", worded),
        article_of("Anzeiger", rat, language="de"),
        article_of("Bote", rat, "Bei Varn ist ein Deich gebrochen.", language="de"),
    ]
    members = tuple(Member(story, n, Extent.FULL) for story, n in ((0, 0), (1, 0), (2, 0), (2, 1)))
    claim = Claim(members, ClaimKind.FACT, 0, told=(shown,))
    assert find_linked_by_cut(claim, articles) == (1,)
    assert find_linked_by_cut(Claim(members, ClaimKind.FACT, 0), articles) == ()
