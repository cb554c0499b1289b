"""What is kept open on one side and excluded on the other differs in certainty, in whatever words and languages."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.difference import DifferenceKind, Verdict


def told(
    languages: str, left: str, right: str, days: tuple[str | None, str | None] = (None, None)
) -> list[tuple[Verdict, str, str]]:
    one, _, other = languages.partition("-")
    found = find_differences(LinkSide(left, one, days[0]), LinkSide(right, other or one, days[1]))
    return [
        (each.verdict, each.left.of(left), each.right.of(right))
        for each in found
        if each.kind is DifferenceKind.MODALITY and each.left and each.right
    ]


@pytest.mark.parametrize(
    ("languages", "left", "right", "spans"),
    [
        ("en", "Police have not ruled out arson.", "It is not known why, but police found no sign of arson.",
         ("not ruled out arson", "no sign of arson")),
        ("en", "The coroner could not rule out suicide.", "There was nothing to suggest suicide, the coroner said.",
         ("not rule out suicide", "nothing to suggest suicide")),
        ("en-es", "Police said they saw no indication that the fire had been set on purpose.",
         "La policía no descarta que el fuego fuera provocado.",
         ("no indication that the fire had been set on purpose", "no descarta que el fuego fuera provocado")),
        ("en-de", "The fire may have been set on purpose.", "Die Polizei sieht keine Hinweise auf Brandstiftung.",
         ("may have been set on purpose", "keine Hinweise auf Brandstiftung")),
        ("en-el", "The fire brigade has not excluded arson.", "Η πυροσβεστική δεν βρήκε ίχνη εμπρησμού.",
         ("not excluded arson", "δεν βρήκε ίχνη εμπρησμού")),
        ("fr", "Le procureur n'écarte pas la piste d'un attentat.", "Aucun indice d'attentat, dit le procureur.",
         ("n'écarte pas la piste d'un attentat", "Aucun indice d'attentat")),
        ("pt", "A polícia não descarta que o incêndio tenha sido criminoso.",
         "A perícia não encontrou indícios de incêndio criminoso.",
         ("não descarta que o incêndio tenha sido criminoso", "não encontrou indícios de incêndio criminoso")),
        ("en-ru", "Investigators found no evidence of arson.", "Следователи не исключают поджог.",
         ("no evidence of arson", "не исключают поджог")),
        ("en-fr", "The coastguard said there was no indication that a ship had struck the pier.",
         "La préfecture n'exclut pas qu'un navire ait heurté l'une des piles.",
         ("no indication that a ship had struck", "n'exclut pas qu'un navire ait heurté")),
        ("en-de", "Police have ruled out a collision with a train.",
         "Die Polizei schließt einen Zusammenstoß mit einem Zug nicht aus.",
         ("ruled out a collision", "schließt einen Zusammenstoß mit einem Zug nicht")),
        ("en-es", "Police have ruled out a collision with a ship.",
         "La policía no descarta que un barco chocara contra el muelle.",
         ("ruled out a collision", "no descarta que un barco chocara")),
        ("en", "Police have ruled out a collision with a ship.", "Police have not ruled out that a ship hit the pier.",
         ("ruled out a collision", "not ruled out that a ship hit")),
        ("en-nl", "Police have ruled out a collision with a ship.",
         "De politie sluit een aanvaring met een schip niet uit.",
         ("ruled out a collision", "sluit een aanvaring met een schip niet")),
        ("en-it", "Police have ruled out a collision with a ship.",
         "La polizia non esclude che una nave abbia urtato il molo.",
         ("ruled out a collision", "non esclude che una nave abbia urtato")),
        ("en-pt", "Police have ruled out a collision with a ship.",
         "A polícia não exclui que um navio tenha embatido no cais.",
         ("ruled out a collision", "não exclui que um navio tenha embatido")),
        ("en-ru", "Police have ruled out a collision with a ship.",
         "Полиция не исключает столкновения с кораблём.",
         ("ruled out a collision", "не исключает столкновения")),
        ("en-el", "Police have ruled out a collision with a ship.",
         "Η αστυνομία δεν αποκλείει να προσέκρουσε πλοίο στον μόλο.",
         ("ruled out a collision", "δεν αποκλείει να προσέκρουσε")),
    ],
)  # fmt: skip
def test_open_and_excluded_clash(languages: str, left: str, right: str, spans: tuple[str, str]) -> None:
    assert told(languages, left, right) == [(Verdict.CLASH, *spans)]


def test_what_was_open_in_an_earlier_report_has_been_excluded_since() -> None:
    left, right = "Police have not ruled out arson.", "Police found no sign of arson."
    hours = ("2031-05-02T06:00", "2031-05-02T18:00")

    assert [verdict for verdict, *_ in told("en", left, right, hours)] == [Verdict.LATER_REPORT]
    assert [verdict for verdict, *_ in told("en", left, right, hours[::-1])] == [Verdict.CLASH]


@pytest.mark.parametrize(
    ("languages", "left", "right"),
    [
        ("en", "Police have not ruled out arson.", "Arson has not been excluded, police said."),
        ("en", "Police found no sign of a break-in.", "Police have not ruled out murder."),
        ("en", "Police found no evidence of arson, but have not ruled it out.", "Police have not ruled out arson."),
        ("en", "The minister has not ruled out a tax rise.", "There is no evidence that the tax rise hurt growers."),
        ("en-fr", "Police have ruled out an accident.", "La police n'exclut pas un acte criminel."),
        ("en", "The airline cannot rule out further delays.",
         "There is no sign of further delays at other airports, at sea or on the roads."),
        ("en-es", "Police have ruled out a collision with a bird.",
         "La policía no descarta que un barco chocara contra el muelle."),
        ("en", "Police ruled out a collision with another plane.", "Police have not ruled out that a bird hit it."),
        ("en-de", "Police have ruled out a collision with a ship.",
         "Einen Zusammenstoß mit einem Schiff schloss die Polizei aus."),
        ("en", "Police have not ruled out arson.", "Police ruled out that a car had hit the barn."),
        ("de", "Die Polizei schließt Brandstiftung nicht aus.", "Brandstiftung ist nicht auszuschließen."),
        ("es", "La policía no descarta nuevas detenciones.", "La policía no halló indicios de violencia."),
    ],
)  # fmt: skip
def test_what_both_keep_open_or_what_is_something_else_does_not_clash(languages: str, left: str, right: str) -> None:
    assert told(languages, left, right) == []


def test_to_exclude_one_thing_and_to_keep_another_open_denies_nothing() -> None:
    left, right = "Следователи не исключают поджог.", "Следователи исключают теракт."
    found = find_differences(LinkSide(left, "ru", None), LinkSide(right, "ru", None))

    assert all(one.verdict is not Verdict.CLASH for one in found)
