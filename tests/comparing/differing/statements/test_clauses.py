"""What a refusal governs, or a clause of its own holds, is no affirmation that a negation could clash with."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.difference import Verdict


def clashes(left: str, right: str, language: str) -> list[str]:
    found = find_differences(LinkSide(left, language, None), LinkSide(right, language, None))
    return [str(one.kind) for one in found if one.verdict is Verdict.CLASH]


@pytest.mark.parametrize(
    ("language", "refusing", "denying"),
    [
        ("en", "Brill Rejects Tarn Call to Hand Over Mill Keys", "Brill Will Not Hand Over Mill Keys to Tarn"),
        ("en", "Oskin ruled out closing the Tarn mill.", "Oskin will not close the Tarn mill."),
        ("en", "Oskin has no plan to close the Tarn mill.", "Oskin will not close the Tarn mill."),
        ("de", "Oskin lehnt es ab, die Mühle in Tarn zu schließen.", "Oskin wird die Mühle in Tarn nicht schließen."),
        ("fr", "Oskin refuse de fermer le moulin de Tarn.", "Oskin ne va pas fermer le moulin de Tarn."),
        ("es", "Oskin rechaza cerrar el molino de Tarn.", "Oskin no va a cerrar el molino de Tarn."),
        ("el", "Ο Όσκιν απορρίπτει το αίτημα να κλείσει τον μύλο.", "Ο Όσκιν δεν θα κλείσει τον μύλο."),
        ("nl", "Oskin weigert de molen van Tarn te sluiten.", "Oskin zal de molen van Tarn niet sluiten."),
        ("pt", "Oskin recusa fechar o moinho de Tarn.", "Oskin não vai fechar o moinho de Tarn."),
        ("ru", "Оскин отверг требование закрыть мельницу.", "Оскин не станет закрыть мельницу."),
    ],
)
def test_a_refusal_does_not_clash_with_a_negation(language: str, refusing: str, denying: str) -> None:
    assert clashes(refusing, denying, language) == []
    assert clashes(denying, refusing, language) == []


@pytest.mark.parametrize(
    ("language", "affirming", "denying"),
    [
        ("en", "Oskin repaired the mill in Tarn.", "Oskin never repaired the mill in Tarn."),
        ("en", "Oskin closed the mill in Tarn.", "Oskin refused to close the mill in Tarn."),
        ("de", "Oskin wird die Mühle in Tarn schließen.", "Oskin wird die Mühle in Tarn nicht schließen."),
        ("fr", "Oskin va fermer le moulin de Tarn.", "Oskin ne va pas fermer le moulin de Tarn."),
        ("es", "Oskin va a cerrar el molino de Tarn.", "Oskin no va a cerrar el molino de Tarn."),
        ("el", "Ο Όσκιν θα κλείσει τον μύλο του Ταρν.", "Ο Όσκιν δεν θα κλείσει τον μύλο του Ταρν."),
    ],
)
def test_an_affirmation_clashes_with_its_negation(language: str, affirming: str, denying: str) -> None:
    assert len(clashes(affirming, denying, language)) == 1


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The engineer who did not paint the gate left Tarn.", "The engineer painted the gate and left Tarn."),
        ("Oskin will not paint the Tarn gate unless Varn pays.", "Oskin will paint the Tarn gate if Varn pays."),
        ("Oskin did not refuse to paint the Tarn gate.", "Oskin painted the Tarn gate."),
    ],
)
def test_what_is_not_told_of_the_main_clause_is_no_clash(left: str, right: str) -> None:
    assert clashes(left, right, "en") == []
    assert clashes(right, left, "en") == []


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("es", "El club venderá el estadio, dijo Oskin.", "Oskin dijo que el club podría vender el estadio."),
        ("de", "Der Klub wird das Stadion verkaufen, sagte Oskin.",
         "Oskin sagte, dass der Klub das Stadion verkaufen könnte."),
        ("it", "Il club venderà lo stadio, ha detto Oskin.", "Oskin ha detto che il club non venderà lo stadio."),
        ("el", "Ο σύλλογος θα πουλήσει το γήπεδο, είπε ο Όσκιν.",
         "Ο Όσκιν είπε ότι ο σύλλογος δεν θα πουλήσει το γήπεδο."),
    ],
)  # fmt: skip
def test_what_is_said_clashes_with_or_without_that(language: str, left: str, right: str) -> None:
    assert len(clashes(left, right, language)) == 1


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("de", "Oskin sagte nicht, wann der Klub das Stadion verkauft.", "Der Klub verkauft das Stadion, sagte Oskin."),
        (
            "en",
            "The club opened its shop in the prefecture, No. 1 of five.",
            "The club opened its shop in the prefecture.",
        ),
    ],
)
def test_what_is_not_said_denies_nothing(language: str, left: str, right: str) -> None:
    assert clashes(left, right, language) == []


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("en", "The horn sounded before the ferry left Tarn.", "The ferry left Tarn after the horn sounded."),
        ("en", "Miners could hear the horn of the ferry.", "Miners heard the horn of the ferry."),
        ("en", "Oskin could see no reason to close the mill.", "Oskin saw no reason to close the mill."),
        ("en", "No one doubts that Oskin owns the mill.", "Everyone believes that Oskin owns the mill."),
        ("en", "Ada Kerr won the Tarn prize over Ida Lund.", "Ida Lund lost the Tarn prize to Ada Kerr."),
        ("en", "The mill is dry, the army said.", "The mill is dry, soldiers of the army said."),
        ("de", "Oskin konnte die Mühle in Tarn nicht retten.", "Die Mühle in Tarn war nicht zu retten."),
        ("es", "El club de Tarn derrotó al campeón.", "El campeón cayó ante el club de Tarn."),
        ("es", "La feria abre el 4 de marzo.", "La feria, que dura hasta el 25 de marzo, abre el día 4."),
    ],
)
def test_the_same_told_the_other_way_round_is_no_clash(language: str, left: str, right: str) -> None:
    assert clashes(left, right, language) == []


def test_the_german_am_tells_no_hour() -> None:
    left, right = "Am Abend lag der Pegel bei 63 Prozent.", "Am Abend lag der Pegel bei 36 Prozent."
    assert clashes(left, right, "de") == ["percent"]
