"""What an outlet says for itself is no part of a story, in whatever file it is saved."""

import json
from pathlib import Path

import pytest

from reader.model.article import RemovalReason, Role
from reader.reading import read_article
from reader.reading.cleaning.set_forms.house_notices import house_notice, without_house_notices
from reader.reading.extraction import Block, Extraction
from tests.reading.documents import FIRST, HEADLINE, SECOND, THIRD

RIGHTS = [
    "Copyright 2019 Norland Broadcasting",
    "© 2021 The Halm Herald",
    "©2023 Halm Media Group",
    "Copyright (c) 2024 Agencia Sur, S.A. Todos los derechos reservados",
    "Halm Herald © 2024",
    "RIPRODUZIONE RISERVATA",
    "Nachdruck verboten",
    "Все права защищены © 2023",
    "版权所有 © 2023 清河日报",
    "جميع الحقوق محفوظة",
    "حقوق النشر محفوظة لوكالة الشمال",
    "تمامی حقوق برای خبرگزاری شمال محفوظ است",
    "Copyright 2023 The Norland Press. All rights reserved. This material may not be published, broadcast.",
]
INVITATIONS = [
    "Sign up for our daily newsletter to get the best stories of the coast, and a voucher for your first crossing.",
    "Follow us on Facebook and Instagram so that you never miss a boat.",
    "Melden Sie sich für unseren kostenlosen Newsletter an und erhalten Sie jeden Morgen die wichtigsten Meldungen.",
    "Abonnez-vous à notre newsletter quotidienne pour ne rien manquer de l'actualité des îles.",
    "Suscríbete a nuestro boletín y recibe cada mañana las noticias más importantes de la costa.",
    "Подпишитесь на наш канал в Telegram, чтобы первыми узнавать новости островов.",
    "Ακολουθήστε μας στο Google News και μάθετε πρώτοι όλες τις ειδήσεις.",
    "扫码关注我们的微信公众号，第一时间了解海岛新闻。",
    "By signing up, you agree to our terms of use and privacy policy.",
    "Mit der Anmeldung akzeptieren Sie unsere Bedingungen. Sie können sich jederzeit abmelden.",
    "En vous inscrivant, vous acceptez nos conditions générales.",
    "Door je aan te melden ga je akkoord met onze privacyverklaring.",
    "Ao se cadastrar, você concorda com os nossos termos de uso.",
    "Подписываясь, вы соглашаетесь с условиями рассылки.",
    "Με την εγγραφή σας αποδέχεστε τους όρους.",
    "Get it on Google Play",
]
TOLD = [
    "وقال الوزير إن حقوق العمال محفوظة.",
    "حق الرد محفوظ للجميع، قال المدير.",
    "Ha detto no alla redazione di Halm: perché?",
    "Vous avez lu la rédaction de l'élève ? demande le maire.",
    "郑重声明：市长说，大桥将于星期一重新开放。",
    "Copyright law will change in May, the minister said.",
    "The copyright of the song, which she wrote in 1971, belongs to a bank.",
    "He followed his brother on Facebook and found him after nine years.",
    "“Sign up for our newsletter,” the leaflet said, and forty people of the village did.",
    "Get up, the nurse told him, and he did.",
    "By signing the treaty, the two countries agree to share the river.",
    "Mit der Reform akzeptiert das Land die Regeln des Bundes.",
    "Al registrar la lista, la junta acepta dos nombres nuevos.",
    "Der Verlag ließ den Nachdruck verbieten, und das Gericht gab ihm recht.",
]


@pytest.mark.parametrize("text", RIGHTS)
def test_whose_the_rights_are_is_no_story(text: str) -> None:
    assert house_notice(text) is RemovalReason.LEGAL


@pytest.mark.parametrize("text", INVITATIONS)
def test_what_asks_to_subscribe_or_to_follow_is_no_story(text: str) -> None:
    assert house_notice(text) is RemovalReason.ADVERTISEMENT


@pytest.mark.parametrize("text", TOLD)
def test_what_a_story_tells_of_rights_and_newsletters_is(text: str) -> None:
    assert house_notice(text) is None


def test_a_record_of_a_scraper_loses_its_notices(tmp_path: Path) -> None:
    path = tmp_path / "dump.json"
    text = "\n\n".join((FIRST, INVITATIONS[0], SECOND, THIRD, RIGHTS[0]))
    path.write_text(json.dumps({"title": HEADLINE, "text": text}), encoding="utf-8")
    article = read_article(path)
    assert article.text == "\n\n".join((HEADLINE, FIRST, SECOND, THIRD))
    assert [removed.reason for removed in article.removed] == [RemovalReason.ADVERTISEMENT, RemovalReason.LEGAL]


def test_what_would_be_left_must_be_a_story() -> None:
    blocks = (Block(HEADLINE, Role.HEADLINE), Block(FIRST), Block(RIGHTS[0]))
    extraction = Extraction(blocks=blocks)
    assert without_house_notices(extraction) is extraction


def test_who_took_a_picture_stays_its_caption() -> None:
    blocks = (Block(FIRST), Block(SECOND), Block("© Nordwire", Role.CAPTION), Block("© 2021 Nordwire", Role.CAPTION))
    kept = without_house_notices(Extraction(blocks=blocks)).blocks
    assert [block.removed for block in kept] == [None, None, None, RemovalReason.LEGAL]


@pytest.mark.parametrize(
    "text",
    [
        "特别声明：以上内容为自媒体平台用户上传并发布，本平台仅提供信息存储服务。",
        "Heeft u een tip of een opmerking voor de redactie?",
        "Haben Sie Hinweise für unsere Redaktion? Schreiben Sie uns.",
        "Interested in Elsin? Add Elsin as an interest to stay up to date on the latest Elsin news. Add Interest",
        "Add Interest",
        "Send a tip to the news team at the Halm Courier.",
        "Let our news meet your inbox. The stories that count, sent every morning. This site is protected by recaptcha",
    ],
)
def test_what_a_platform_or_a_newsroom_says_to_its_readers_is_no_story(text: str) -> None:
    assert house_notice(text) is RemovalReason.ADVERTISEMENT
