"""Lines of a set form."""

import pytest

from reader.reading.cleaning.set_forms.fixed_lines import (
    is_above_teasers,
    is_closing,
    is_consent,
    is_correction,
    is_interruption,
    is_promotion,
    is_skipping,
    names_another,
)


@pytest.mark.parametrize(
    "line",
    [
        *("Advertisement", "Advertisement · Scroll to continue", "Story continues below", "Report This Ad"),
        *("Story Continued Below", "Interested in the harbour?"),
        *("Weiterlesen nach der Anzeige", "La suite après cette publicité", "Sigue leyendo", "Ciąg dalszy pod reklamą"),
        *("Subscribe to our newsletter for more news of the island.", "Sign up for the daily briefing"),
        *("Abonnieren Sie unseren Newsletter", "Abonnez-vous à notre newsletter", "Suscríbete a nuestro boletín"),
        *("Εγγραφείτε στο newsletter μας", "Подпишитесь на нашу рассылку", "Zapisz się do naszego newslettera"),
        *(
            "View this post on Instagram",
            "Show key events only",
            "Reading time: 4 min",
            "Suscribirme",
            "Lesezeit: 3 Min.",
        ),
        *("-------- Forwarded message --------", "Subject: Mill to move", "A post shared by Elsin United (@elsinutd)"),
        *(
            "Was this article useful?",
            "War dieser Artikel hilfreich?",
            "Questo articolo è stato utile?",
            "Apúntate aquí",
        ),
        *("Была ли эта статья полезна?", "この記事は役に立ちましたか？", "Cet article vous a-t-il été utile ?"),
        *("Add the Halm Herald as a preferred source on your search engine", "Make us your preferred source"),
        *("Fügen Sie den Boten als bevorzugte Quelle hinzu", "Añádenos como fuente preferida en tu buscador"),
        *("Η συνέχεια μετά τη διαφήμιση", "Продолжение после рекламы", "広告", "— Werbung —"),
    ],
)
def test_a_line_that_interrupts_a_story_is_known(line: str) -> None:
    assert is_interruption(line.lower())


@pytest.mark.parametrize(
    "line",
    [
        "Was this the end?",
        "The story continues to move the island.",
        "Ads",
        "Reklama kosztuje milion",
        "Many subscribe to a newsletter",
    ],
)
def test_a_line_that_tells_something_is_no_interruption(line: str) -> None:
    assert is_interruption(line.lower()) == (line == "Ads")


@pytest.mark.parametrize(
    "line", ["Je m'inscris", "Me suscribo", "Votre adresse e-mail", "Your email address", "Anmelden"]
)
def test_the_fields_and_buttons_of_a_newsletter_s_box_interrupt(line: str) -> None:
    assert is_interruption(line.lower())


@pytest.mark.parametrize(
    "line",
    [
        *("ဆက်စပ်သတင်းများ", "আরও পড়ুন", "Կարդացեք նաև", "Прочитајте и", "Loe lisaks", "Xem thêm", "ข่าวที่เกี่ยวข้อง"),
        *("Llegeix també", "Həmçinin oxuyun", "Čítajte aj", "כתבות נוספות", "おすすめ記事"),
    ],
)
def test_a_line_above_other_stories_is_known_in_many_languages(line: str) -> None:
    assert is_above_teasers(line.lower())


@pytest.mark.parametrize(
    "line",
    [
        *("Read more: Harvest fair moves", "Also read | Harvest fair moves", "Lesen Sie auch: Mühle wird Museum"),
        *("On halmherald.com: Harvest fair moves", "Auf www.halmbote.de: Mühle wird Museum"),
        *("Zobacz też: Młyn będzie muzeum", "Διαβάστε επίσης: Ο μύλος", "Читайте также: Мельница", "相关阅读：博物馆"),
        *("[관련기사] 박물관이 된 방앗간", "İLGİLİ HABER: Değirmen müze oluyor"),
    ],
)
def test_a_line_that_names_another_story_is_known(line: str) -> None:
    assert is_promotion(line.lower())


@pytest.mark.parametrize("line", ["See the harbour: it is empty", "Read my lips, he said", "Lage der Brücke: unklar"])
def test_a_colon_alone_names_no_other_story(line: str) -> None:
    assert not is_promotion(line.lower())


@pytest.mark.parametrize(
    "line",
    [
        *("Correction: The pier has nine lamps.", "This article was amended on 3 May 2019 to add a name."),
        *("In einer früheren Version hieß es, die Lampe sei neu.", "Διόρθωση: η λάμπα ήταν παλιά."),
        *("Уточнение: лампа была старой.", "Editor’s note: This story has been updated to correct a name."),
    ],
)
def test_a_correction_is_known_by_its_beginning(line: str) -> None:
    assert is_correction(line.lower())


def test_an_editors_note_on_the_author_is_no_correction() -> None:
    assert not is_correction("editor’s note: mira falk is a teacher in elsin.")


def test_a_box_that_asks_for_consent_is_known_whatever_its_length() -> None:
    box = "This article contains content provided by Twitter. We ask for your permission before anything is loaded."
    assert is_consent(box.lower())
    assert is_consent("An dieser Stelle finden Sie einen externen Inhalt von YouTube.".lower())
    assert not is_consent("The council asks for our permission to load the ferry with stones.".lower())


def test_arabic_with_vowels_is_known() -> None:
    assert is_promotion("اقرأ أيضًا: أخطر الطرق في البلاد")


@pytest.mark.parametrize(
    "line",
    ["İlginizi çekebilir: Madenlerde denetim yetersiz", "Etiketler: maden, Karaova", "Tópicos: acidente, A12"],
)
def test_a_label_before_another_headline_or_the_topics_is_known(line: str) -> None:
    assert is_promotion(line.lower())


@pytest.mark.parametrize("line", ["Son Dakika Haberleri", "الأكثر قراءة", "Ροή ειδήσεων", "関西夕刊の記事一覧へ"])
def test_a_line_above_other_news_is_known(line: str) -> None:
    assert is_above_teasers(line.lower())


def test_greek_capitals_have_no_accents_and_are_known() -> None:
    assert is_promotion("ΔΙΑΒΑΣΤΕ ΑΚΟΜΗ: Κλειστό το λιμάνι".lower())
    assert is_interruption("ΔΙΑΦΗΜΙΣΗ".lower())


@pytest.mark.parametrize(
    "line",
    [
        *("€1 for the first month", "4,90 € pro Woche", "$12 per month", "9 zł za miesiąc", "Solo 1 € el primer mes"),
        *("4 Wochen für 1 Euro", "Start your 30-day free trial", "Jetzt Probemonat sichern"),
        *("Would you like to receive the news of the island?", "Vous souhaitez recevoir l’actualité de l’île ?"),
        *("Möchten Sie Neues von der Insel erhalten?", "¿Quieres recibir las noticias de la isla?"),
        *("Have you seen something? Write to our reporters at tips@halm.example", "Receba as notícias no WhatsApp"),
    ],
)
def test_what_a_newsroom_offers_and_asks_is_no_story(line: str) -> None:
    assert is_interruption(line.lower())
    assert not is_interruption(f"The ferry costs the island {line} and nobody pays it.".lower())


@pytest.mark.parametrize("line", ["Starter: $9/mo for 5,000 emails/month", "855 Euro pro Jahr günstiger"])
def test_a_price_that_a_story_tells_is_no_offer(line: str) -> None:
    assert not is_interruption(line.lower())


@pytest.mark.parametrize("line", ["Lesen Sie auch: Wer rettet das Kino?", "Read more: Goat wins the race"])
def test_the_headline_of_another_story_may_be_a_question(line: str) -> None:
    assert names_another(line.lower())


@pytest.mark.parametrize("line", ["Read more: the goat won the race on Sunday.", "Who reads the paper?"])
def test_a_sentence_names_no_other_story(line: str) -> None:
    assert not names_another(line.lower())


@pytest.mark.parametrize(
    "line",
    [
        *("Skip to main content", "Jump to navigation", "Aller au contenu principal", "Passer au menu"),
        *("Zum Inhalt springen", "Direkt zum Hauptinhalt", "Ir al contenido", "Saltar para o conteúdo principal"),
        *(
            "Vai al contenuto",
            "Ga naar de inhoud",
            "Direct naar hoofdinhoud",
            "Hoppa till innehåll",
            "Gå til hovedinnhold",
        ),
        *(
            "Przejdź do treści",
            "Přejít na obsah",
            "Перейти к содержанию",
            "Перейти до вмісту",
            "Μετάβαση στο περιεχόμενο",
        ),
        *("Ana içeriğe geç", "Sari la conținut", "Ugrás a tartalomra", "Към съдържанието", "تخطي إلى المحتوى"),
        *("跳至内容", "본문 바로가기", "本文へスキップ", "Siirry sisältöön"),
    ],
)
def test_the_link_past_the_menus_is_known_in_many_languages(line: str) -> None:
    assert is_skipping(line.lower().replace("i̇", "i"))


@pytest.mark.parametrize(
    "line",
    [
        *("Skip the content", "Ministers go to the main session", "Zum Inhalt des Vertrags", "Passer au vote"),
        *("Ir al mercado", "Ga naar Halm", "Vai al lavoro", "Перейти к делу", "Gå til valg"),
    ],
)
def test_other_lines_lead_past_no_menu(line: str) -> None:
    assert not is_skipping(line.lower())


@pytest.mark.parametrize(
    "line",
    [
        "This live blog is closed",
        "That's all for today",
        "That’s it for our live coverage today. Thank you for following along.",
        "We are closing this blog now. You can read our full story here: Bridge at Halm closed",
        "Our live coverage has ended",
        "Goodnight from Ann Orr and the whole team. We will be back tomorrow at 7am.",
        "Der Liveblog ist beendet. Vielen Dank fürs Mitlesen!",
        "Damit beenden wir diesen Liveticker für heute.",
        "Ce direct est terminé, merci de nous avoir suivis.",
        "Hasta aquí el minuto a minuto de hoy.",
        "La diretta finisce qui.",
        "Na tym kończymy naszą relację",
        "На этом мы завершаем онлайн",
        "Κάπου εδώ ολοκληρώνεται η ζωντανή κάλυψη",
    ],
)
def test_what_closes_a_live_blog_is_known(line: str) -> None:
    assert is_closing(line.lower())


@pytest.mark.parametrize(
    "line", ["That's all we know of the crane.", "This bridge is closed.", "The coverage was poor."]
)
def test_what_is_told_closes_no_live_blog(line: str) -> None:
    assert not is_closing(line.lower())
