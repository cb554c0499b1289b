"""Notes of the newsroom on its own story are kept, and are no sentences of it."""

from pathlib import Path

import pytest

from reader.model.article import RemovalReason, Role
from reader.reading import Cleaning, read_article
from reader.reading.cleaning.set_forms.editorial_notes import is_note, mark_notes
from reader.reading.extraction import Block


@pytest.mark.parametrize(
    "text",
    [
        "Correction: An earlier version of this article said that Ada Quill was 37.",
        "Correction, 14 May 2025: The ferry has two decks.",
        "CLARIFICATION: This story and its headline have been updated.",
        "Editor's note: This story was updated at 5pm.",
        "This article was amended on 8 May 2025. The bridge is in Tarn.",
        "(This story has been updated with new details.)",
        "An earlier version of this story misspelled the name of the mayor.",
        "An earlier version said that two people had died.",
        "Anmerkung der Redaktion: Der Name wurde geändert.",
        "In einer früheren Version dieses Artikels hieß es, die Brücke sei gesperrt.",
        "Dieser Artikel wurde am Montag aktualisiert.",
        "Une première version de cet article donnait un autre âge.",
        "Cet article a été mis à jour à 18 heures.",
        "Este artículo ha sido corregido: el barco es de 1998.",
        "En una versión anterior de esta noticia se decía que eran dos.",
        "Esta reportagem foi atualizada às 18h.",
        "Questo articolo è stato aggiornato alle 18.",
        "Dit artikel is maandag aangepast.",
        "I en tidigare version av artikeln stod det att bron var stängd.",
        "Sprostowanie: most zamknięto w piątek.",
        "Уточнение: в порту два парома.",
        "В предыдущей версии этой статьи был указан другой возраст.",
        "Διόρθωση: Η γέφυρα έκλεισε την Παρασκευή.",
        "Σε προηγούμενη έκδοση του άρθρου αναφερόταν άλλη ηλικία.",
        "訂正：渡轮有两层。",
        "(This May 26 story corrects paragraph 18 to say that most passengers were from Tarn)",
        "(Corrects spelling of mayor's name in paragraph 3)",
        "The views expressed in this article are the author's own and do not reflect the Courier's policy.",
        "Opinions expressed by Courier contributors are their own.",
        "Die in diesem Beitrag geäußerten Meinungen geben nicht unbedingt die der Redaktion wieder.",
        "Les opinions exprimées dans cette tribune n'engagent que leurs auteurs.",
        "Las opiniones expresadas en este artículo son responsabilidad de su autora.",
        "As opiniões expressas neste texto não refletem necessariamente a posição do jornal.",
        "Мнение автора может не совпадать с позицией редакции.",
        "Думка авторки може не збігатися з позицією редакції.",
        "Οι απόψεις που εκφράζονται στο άρθρο δεν εκφράζουν απαραίτητα την εφημερίδα.",
        "【免责声明】本文仅代表作者本人观点，与本报无关。",
        "海岸網聲明：本文轉載自他報，不構成投資建議。",
        "This interview has been edited for length and clarity.",
        "The conversation was condensed and lightly edited.",
        "Das Gespräch wurde gekürzt und von beiden autorisiert.",
        "Cet entretien a été édité et raccourci.",
        "Esta entrevista ha sido editada por razones de espacio.",
    ],
)
def test_a_note_on_the_story_itself_is_one(text: str) -> None:
    assert is_note(text)


@pytest.mark.parametrize(
    "text",
    [
        "An earlier version of the bill passed the council in March.",
        "The report was updated in 2019 and again last year.",
        "Corrections officers said - as they had before - that the gate was open.",
        "This story adds to the trouble of the ferry's owner.",
        "Corrects itself, the market, in time.",
        "Correction of the course took the ferry an hour.",
        "In einer früheren Version des Gesetzes fehlte der Satz.",
        "Dans une première version, le projet coûtait moins.",
        "El texto fue modificado por el Senado.",
        "Этот материал прочнее стали.",
        "Update: the bridge is open again, police say.",
        "Editor's note: this column is new. " + "The ferry left the quay of Tarn at noon. " * 12,
        "The views expressed by the minister on Monday do not reflect those of the council.",
        "Opinions expressed at the meeting in Elsin were their own, the mayor said.",
        "Les propos tenus par le ministre ne reflètent pas la position du conseil.",
        "Мнение мэра не совпадает с мнением совета.",
        "Οι απόψεις των κατοίκων δεν ακούστηκαν, είπε ο δήμαρχος.",
        "外交部声明：港口将继续开放，渡轮照常行驶。",
    ],
)
def test_what_tells_of_something_else_is_none(text: str) -> None:
    assert not is_note(text)


def test_notes_stand_above_a_story_or_below_it() -> None:
    note = "This article was corrected on Monday after the mayor complained."
    texts = [f"Paragraph {n} of the story." for n in range(10)]
    middle = mark_notes([Block(text) for text in (*texts[:5], note, *texts[5:])])
    assert {block.role for block in middle} == {Role.BODY}
    for around in ((note, *texts), (*texts, note)):
        assert [block.text for block in mark_notes([Block(text) for text in around]) if block.role is Role.NOTE] == [
            note
        ]


def test_a_note_above_the_story_that_was_taken_for_a_menu_is_one() -> None:
    note, story = "(This May 26 story corrects paragraph 2)", [Block(f"Paragraph {n}.") for n in range(8)]
    for reason in (RemovalReason.MENU, RemovalReason.OTHER):
        (first, *_) = mark_notes([Block(note, removed=reason), *story])
        assert (first.role, first.removed) == (Role.NOTE, None)
    for block in (Block(note, removed=RemovalReason.COMMENT), Block(f"Home\n{note}", removed=RemovalReason.MENU)):
        assert mark_notes([block, *story])[0] is block


def test_a_note_is_kept_and_not_compared_unless_everything_is(tmp_path: Path) -> None:
    file = tmp_path / "story.txt"
    file.write_text(
        "Ferry runs aground off Tarn\n\nThe ferry Petrel ran aground off Tarn on Monday with 90 people aboard.\n\n"
        "Nobody was hurt, the coast guard said, and the ship was towed to port before noon.\n\n"
        "Correction: An earlier version of this article said that the Petrel had 70 people aboard. It had 90.\n",
        encoding="utf-8",
    )
    article = read_article(file)
    notes = [n for n in range(len(article.sentences)) if article.role_of(n) is Role.NOTE]
    assert [article.sentence_text(n)[:12] for n in notes] == ["Correction: ", "It had 90."]
    assert not set(notes) & set(article.compared_sentences())
    whole = read_article(file, Cleaning.NONE)
    assert len(whole.compared_sentences()) == len(article.compared_sentences()) + len(notes)
