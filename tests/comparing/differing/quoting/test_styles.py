"""Quotations in the quotes, dashes and verbs of many languages, each with who says it."""

import pytest

from reader.comparing import find_quotations
from tests.comparing.articles import make_article

STYLES = (
    ("en", "“This dam is not for sale,” Ann Reed fumed on Monday.", ("“This dam is not for sale,”",), "Ann Reed"),
    ("en", "The mill's envoy, Ann Reed, said “we will not sell it.”", ("“we will not sell it.”",), "Ann Reed"),
    ("en", "TARNHILL — Ann Reed complained of “a very bad deal.”", ("“a very bad deal.”",), "Ann Reed"),
    (
        "en",
        '"It reads “too loud” or “too shrill” to me," Ann Reed said.',
        ('"It reads “too loud” or “too shrill” to me,"',),
        "Ann Reed",
    ),
    ("en", "``We stay,'' Ann Reed said, ``for good.''", ("``We stay,''", "``for good.''"), "Ann Reed"),
    (
        "en",
        "“We asked,” Ann Reed said. “They slept.” Oskin declined to comment.",
        ("“We asked,”", "“They slept.”"),
        "Ann Reed",
    ),
    ("fr", "«Bâtissons», a dit Morel, «sinon ils partiront.»", ("«Bâtissons»", "«sinon ils partiront.»"), "Morel"),
    ("es", "«No cerraremos la escuela», tronó Ana Rueda.", ("«No cerraremos la escuela»",), "Ana Rueda"),
    (
        "fr",
        "« Nous resterons, a déclaré Anne Morel, et voilà. »",
        ("« Nous resterons, a déclaré Anne Morel, et voilà. »",),
        "Anne Morel",
    ),
    (
        "fr",
        "« C'est une honte, a-t-elle dit. Nous irons plus loin. »",
        ("« C'est une honte, a-t-elle dit. Nous irons plus loin. »",),
        "elle",
    ),
    (
        "it",
        "«Non lo faremo, ha detto la sindaca, e basta così.»",
        ("«Non lo faremo, ha detto la sindaca, e basta così.»",),
        "la sindaca",
    ),
    ("el", "Άννα Ρήγα: «Το σχολείο μένει ανοιχτό»", ("«Το σχολείο μένει ανοιχτό»",), "Άννα Ρήγα"),
    (
        "el",
        "Ανακοίνωση της Νορβάν λέει ότι «θα γίνουν κι άλλα έργα».",
        ("«θα γίνουν κι άλλα έργα»",),
        "Ανακοίνωση της Νορβάν",
    ),
    ("sv", "”Vi stänger inte skolan”, sade rektor Maja Lindqvist.", ("”Vi stänger inte skolan”",), "Maja Lindqvist"),
    ("sv", "– Vi stänger inte skolan, säger rektor Maja Lindqvist.", ("– Vi stänger inte skolan",), "Maja Lindqvist"),
    ("sv", "”Det är ett svek”, suckar Anna-Lena Fors i Tarn.", ("”Det är ett svek”",), "Anna-Lena Fors"),
    ("sv", "”Vi ser över hela saken”, lovar vd:n Sara Lind.", ("”Vi ser över hela saken”",), "vd:n Sara Lind"),
    ("pl", "– Nie wiem – mówi Anna Wilk. Szkołę zamknięto.", ("– Nie wiem",), "Anna Wilk"),
    ("pl", "Rzecznik Jan Stec tłumaczy, że „spełnia normy”.", ("„spełnia normy”",), "Rzecznik Jan Stec"),
    ("el", "«Αυτός ήταν ο κύριος σεισμός», δήλωσε η κ. Ράπτη.", ("«Αυτός ήταν ο κύριος σεισμός»",), "η κ. Ράπτη"),
    ("es", "Ana Rueda no cedió: «La escuela no cierra».", ("«La escuela no cierra»",), "Ana Rueda"),
    (
        "fr",
        "« Aucun vrai risque » n’a été détecté, assure Luc Morel.",
        ("« Aucun vrai risque »",),
        "Luc Morel",
    ),
    ("ar", "شكل الوزير لجنة، وقال نادر الخطيب إن «المقصرين سيحاسبون».", ("«المقصرين سيحاسبون»",), "نادر الخطيب"),
    ("zh", "据老板娘许秀英介绍，“合同上写得清清楚楚”。", ("“合同上写得清清楚楚”",), "老板娘许秀英"),
    ("ja", "森田町長によると、「活用策を検討している」という。", ("「活用策を検討している」",), "森田町長"),
    ("ja", "「相談してほしかった」。野村会長はこう悔やむ。", ("「相談してほしかった」",), "野村会長"),
    ("ja", "「責任を果たす」と、西野市長は語気を強めた。", ("「責任を果たす」",), "西野市長"),
    ("da", "»Vi lukker ikke skolen«, sagde rektor Mads Holm.", ("»Vi lukker ikke skolen«",), "Mads Holm"),
    ("pl", "„Nie zamkniemy szkoły”, powiedziała dyrektor Anna Wilk.", ("„Nie zamkniemy szkoły”",), "Anna Wilk"),
    ("pl", "– Nie zamkniemy szkoły – powiedziała dyrektor Anna Wilk.", ("– Nie zamkniemy szkoły",), "Anna Wilk"),
    (
        "de",
        "»Wir schließen die Schule nicht«, sagte Rektorin Anna Wolf.",
        ("»Wir schließen die Schule nicht«",),
        "Anna Wolf",
    ),
    ("de", "„Er sagte ‚niemals‘ zu mir“, erklärte Anna Wolf.", ("„Er sagte ‚niemals‘ zu mir“",), "Anna Wolf"),
    ("de", "Anna Wolf sagte: „Wir schließen nicht. Niemals.“", ("„Wir schließen nicht. Niemals.“",), "Anna Wolf"),
    (
        "fr",
        "« Nous ne fermerons pas l’école », a déclaré la directrice Anne Morel.",
        ("« Nous ne fermerons pas l’école »",),
        "Anne Morel",
    ),
    ("fr", "– Nous ne fermerons pas l’école, dit Anne Morel.", ("– Nous ne fermerons pas l’école",), "Anne Morel"),
    ("es", "—No cerraremos la escuela —dijo Ana Rueda—. Nunca.", ("—No cerraremos la escuela", "Nunca."), "Ana Rueda"),
    ("es", "«No cerraremos la escuela», afirmó la directora Ana Rueda.", ("«No cerraremos la escuela»",), "Ana Rueda"),
    ("es", "“No cerraremos”, dijo Ana Rueda, “y lo repito”.", ("“No cerraremos”", "“y lo repito”"), "Ana Rueda"),
    ("it", "«Non chiuderemo la scuola», ha detto la preside Anna Riva.", ("«Non chiuderemo la scuola»",), "Anna Riva"),
    ("it", "“Non chiuderemo la scuola”, ha detto Anna Riva.", ("“Non chiuderemo la scuola”",), "Anna Riva"),
    ("pt", "“Não vamos fechar a escola”, disse a diretora Ana Prado.", ("“Não vamos fechar a escola”",), "Ana Prado"),
    ("pt", "— Não vamos fechar a escola — disse Ana Prado.", ("— Não vamos fechar a escola",), "Ana Prado"),
    ("nl", "‘We sluiten de school niet’, zei directeur Anna Visser.", ("‘We sluiten de school niet’",), "Anna Visser"),
    ("nl", '"We sluiten de school niet", aldus Anna Visser.', ('"We sluiten de school niet"',), "Anna Visser"),
    ("el", "«Δεν κλείνουμε το σχολείο», δήλωσε η διευθύντρια Άννα Ρήγα.", ("«Δεν κλείνουμε το σχολείο»",), "Άννα Ρήγα"),
    ("el", "— Δεν κλείνουμε το σχολείο, είπε η Άννα Ρήγα.", ("— Δεν κλείνουμε το σχολείο",), "Άννα Ρήγα"),
    ("el", "Η Άννα Ρήγα είπε: «Δεν κλείνουμε. Ποτέ».", ("«Δεν κλείνουμε. Ποτέ»",), "Άννα Ρήγα"),
    ("ru", "«Мы не закроем школу», — заявила директор Анна Волкова.", ("«Мы не закроем школу»",), "Анна Волкова"),
    ("ru", "— Мы не закроем школу, — сказала Анна Волкова.", ("— Мы не закроем школу",), "Анна Волкова"),
    ("ru", "«Мы не закроем школу», — сказала журналистам Анна Волкова.", ("«Мы не закроем школу»",), "Анна Волкова"),
    ("ru", "Анна Волкова заявила: «Мы не закроем школу».", ("«Мы не закроем школу»",), "Анна Волкова"),
    ("ru", "„Мы не закроем школу“, — сообщила агентству Анна Волкова.", ("„Мы не закроем школу“",), "Анна Волкова"),
    ("ar", "قالت المديرة ليلى حداد: «لن نغلق المدرسة أبدا».", ("«لن نغلق المدرسة أبدا»",), "ليلى حداد"),
    ("ar", '"لن نغلق المدرسة أبدا"، قالت ليلى حداد.', ('"لن نغلق المدرسة أبدا"',), "ليلى حداد"),
    ("ar", 'قالت ليلى حداد للصحفيين: "لن نغلق المدرسة أبدا".', ('"لن نغلق المدرسة أبدا"',), "ليلى حداد"),
    ("ja", "校長の田中氏は「学校は閉めません」と述べた。", ("「学校は閉めません」",), "田中"),
    (
        "ja",
        "「学校は閉めません。『絶対に』と言いました」と田中校長は語った。",
        ("「学校は閉めません。『絶対に』と言いました」",),
        "田中",
    ),
    ("zh", "校长王丽说：“我们不会关闭学校。”", ("“我们不会关闭学校。”",), "王丽"),
    ("zh", "“我们不会关闭学校，”王丽说，“绝不。”", ("“我们不会关闭学校，”", "“绝不。”"), "王丽"),
    ("zh", "校長王麗表示：「我們不會關閉學校。」", ("「我們不會關閉學校。」",), "王麗"),
    ("tr", "“Okulu kapatmayacağız,” dedi müdür Ayşe Demir.", ("“Okulu kapatmayacağız,”",), "Ayşe Demir"),
    ("cs", "„Školu nezavřeme,“ řekla ředitelka Anna Nováková.", ("„Školu nezavřeme,“",), "Anna Nováková"),
    ("hu", "„Nem zárjuk be az iskolát” – mondta Kovács Anna igazgató.", ("„Nem zárjuk be az iskolát”",), "Kovács Anna"),
    ("fi", "”Emme sulje koulua”, sanoi rehtori Anna Laine.", ("”Emme sulje koulua”",), "Anna Laine"),
    ("uk", "«Ми не закриємо школу», — сказала директорка Анна Бондар.", ("«Ми не закриємо школу»",), "Анна Бондар"),
    ("he", '"לא נסגור את בית הספר", אמרה המנהלת ענת לוי.', ('"לא נסגור את בית הספר"',), "ענת לוי"),
    ("en", "'We won't close the school,' said head teacher Ann Reed.", ("'We won't close the school,'",), "Ann Reed"),
    (
        "en",
        "‘We’re not closing the schools’ doors,’ Ann Reed said.",
        ("‘We’re not closing the schools’ doors,’",),
        "Ann Reed",
    ),
    ("en", "“We won’t close,” Ann Reed said. “Not ever.”", ("“We won’t close,”", "“Not ever.”"), "Ann Reed"),
    (
        "en",
        "Reed told the Herald in May that “we won’t close the school this year.”",
        ("“we won’t close the school this year.”",),
        "Reed",
    ),
    (
        "en",
        '"We won\'t close the school", Reed, who has led it since May, told reporters.',
        ('"We won\'t close the school"',),
        "Reed",
    ),
)


@pytest.mark.parametrize(("language", "text", "pieces", "speaker"), STYLES)
def test_a_quotation_is_found_with_its_speaker(language: str, text: str, pieces: tuple[str, ...], speaker: str) -> None:
    (found,) = find_quotations(make_article(text, language=language))
    assert tuple(one.of(text).strip() for one in found.pieces) == pieces
    assert speaker in " ".join(one.of(text) for one in found.speaker)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('"We will be calm and wait," pledged to remain civil, the record shows.', ""),
        ('The advert features a Wire reporter asking, "Who paid for all of this work?"', "a Wire reporter"),
        ('During her speech on dams, Oskin attacked Varn, saying, "He sold all of our water."', "Oskin"),
        ('"It makes me rather smart, you know," when Oskin blasted him.', ""),
        ('The plan has a call for "giving the towns some of the water" at last.', ""),
        ('"That will be the end of it," and Friday was quiet.', ""),
    ],
)
def test_a_speaker_is_a_name_or_an_office(text: str, speaker: str) -> None:
    (found,) = find_quotations(make_article(text, language="en"))
    assert " ".join(one.of(text) for one in found.speaker) == speaker


@pytest.mark.parametrize(
    "text",
    [
        "Έργο με τη σφραγίδα της Νορβάν: «Θα αλλάξουμε όλη την πόλη»",
        "Μιλώντας χθες για το έργο της Νορβάν, «είναι κάτι πολύ μεγάλο για όλους».",
    ],
)
def test_what_a_name_is_only_part_of_does_not_speak(text: str) -> None:
    assert [one.speaker for one in find_quotations(make_article(text, language="el"))] == [()]


def test_words_said_in_sentences_of_their_own_are_no_title() -> None:
    text = "“And where is the money?” Reed asked. “Not Here. Not Now.” “Neither do I,” said Oskin."
    pieces = [piece.of(text) for one in find_quotations(make_article(text, language="en")) for piece in one.pieces]
    assert pieces == ["“And where is the money?”", "“Not Here. Not Now.”", "“Neither do I,”"]


def test_a_title_may_have_a_preposition() -> None:
    assert not find_quotations(make_article("It was part of her 1994 “Contract with Tarnhill.”", language="en"))


def test_a_title_may_have_an_elided_article() -> None:
    assert not find_quotations(make_article("Le film « La Forêt d'Argent » sort lundi.", language="fr"))


def test_a_lone_apostrophe_opens_nothing_where_two_are_a_quote() -> None:
    text = "He meant to ''say 'now is the time to go.' ''"
    assert not find_quotations(make_article(text, language="en"))


def test_a_quote_that_opens_anew_ends_one_that_never_closed() -> None:
    text = "“We built the dam by hand. “It will stand for ever,” Oskin said."
    pieces = [piece.of(text) for one in find_quotations(make_article(text, language="en")) for piece in one.pieces]
    assert "“It will stand for ever,”" in pieces
