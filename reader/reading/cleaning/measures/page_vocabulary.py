"""Words that web pages put around stories, in the languages that our users read."""

import re

# One word or two words that stand side by side, in lower case. A class says what such words speak of.
_COMMENT = """
comment comments commented commenting reply replies respond responses discussion conversation disqus upvote downvote
kommentar kommentare kommentaren kommentieren antworten commentaire commentaires répondre comentario comentarios
comentar comentário comentários responder respuesta commento commenti rispondi комментарий комментарии комментариев
комментировать ответить відповісти коментар коментарі σχόλιο σχόλια σχολιάστε απάντηση تعليق تعليقات رد komentar
yorum yorumlar reacties reageer kommentarer komentarze 댓글 コメント 评论 評論
отзывы комментарием комментируют коментувати коментарів відгуки
skomentuj komentarz komentarzy komentować odpowiedz yorumla yanıtla beğen komentera kommentér reageren
leserkommentare 发表评论 网友评论 我要评论 查看评论 發表評論 網友評論 我要評論 回复 回覆 댓글쓰기 답글 コメントする
"""
_SHARE = """
share shares tweet facebook twitter pinterest whatsapp linkedin reddit instagram youtube flipboard telegram rss tumblr
print follow bookmark messenger teilen drucken folgen partager imprimer suivre compartir imprimir seguir compartilhar
compartilhe condividi stampa segui поделиться поделитесь подписывайтесь вконтакте κοινοποίηση μοιραστείτε ακολουθήστε
εκτύπωση شارك مشاركة طباعة تابعنا bagikan paylaş delen udostępnij 공유 シェア 分享 viber vk
нравится твитнуть одноклассники одноклассниках распечатать печати поділитися поділитись роздрукувати
twittern weiterempfehlen podziel tweetuj paylaşın yazdır delning utskrift afdrukken doorsturen
分享到 打印 列印 收藏 复制链接 复制 转发 轉寄 微博 微信 印刷 シェアする ツイート 保存 공유하기 인쇄 스크랩 카카오톡
اطبع انشر
"""
_RELATED = """
related recommended trending popular latest previous next topics topic tags tag category categories archives archive
stories headlines sponsored promoted gallery galleries slideshow videos watch listen filed mehr verwandte weitere
themen artikel meistgelesen plus lire articles aussi leia mais relacionadas veja também más leer también relacionados
noticias leggi anche altri articoli correlati похожие читайте также новости теги рубрика популярное διαβάστε επίσης
ακόμη σχετικά ειδήσεις δημοφιλή περισσότερα اقرأ أيضا المزيد الأخبار ذات صلة berita lainnya terkait baca ilgili lees
ook 관련 関連 相关 recent editors picks
сюжеты читаемое обсуждаемое загружается загрузка популярные рубрики схожі рубрики
polecamy podobne najnowsze najpopularniejsze powiązane galeria gündem manşet galeri sondakika
相关新闻 相关阅读 相关报道 相关文章 相關新聞 相關報導 延伸閱讀 延伸阅读 推荐 推薦 热门 熱門 上一篇 下一篇 返回
首页 首頁 関連記事 関連ニュース ランキング 前の記事
次の記事 관련기사 많이본 이전기사 다음기사
"""
_NEWSLETTER = """
newsletter newsletters subscribe subscription subscriptions subscriber subscribers inbox unsubscribe signup alerts
abonnieren anmelden abonnez abonner inscrivez suscríbete suscribirse boletín assine inscreva iscriviti abbonati подписка
подпишитесь подписаться рассылка εγγραφή εγγραφείτε συνδρομή ενημερωτικό اشترك النشرة berlangganan login register
registered account password username email
войти вход регистрация зарегистрироваться логин пароль увійти реєстрація пароль zaloguj zarejestruj
logowanie rejestracja hasło prenumerata prenumerera innlogging logga kayıt üyelik abone inloggen abonneer registrieren
passwort konto 登录 登入 注册 註冊 用户名 密码 密碼 ログイン 会員登録 로그인 회원가입 구독 الاشتراك تسجيل
"""
_LEGAL = """
copyright © rights reserved privacy cookie cookies terms policy disclaimer trademark trademarks gdpr consent
advertisement advertise advertising advertiser adchoices licensed sitemap affiliate datenschutz impressum rechte agb
werbung anzeige mentions légales droits réservés publicité confidentialité derechos reservados privacidad publicidad
direitos privacidade publicidade diritti riservati pubblicità informativa права защищены конфиденциальности реклама
δικαιώματα απόρρητο όροι χρήσης διαφήμιση διαφημιστείτε επικοινωνία حقوق محفوظة الخصوصية إعلان hak cipta careers
contact about faq help
редакция рекламодателям вакансии учредитель контакты захищені реклама конфіденційності regulamin prywatności
zastrzeżone redakcja kontakt nutzungsbedingungen urheberrecht gizlilik künye çerez personvern integritet vilkår
annonsera integritetspolicy privacybeleid voorwaarden advertentie
版权所有 版權所有 免责声明 隐私 联系我们 關於我們 关于我们 广告 廣告 广告服务
無断転載 プライバシーポリシー 利用規約 お問い合わせ 広告 무단전재 재배포 개인정보처리방침 이용약관 광고
"""
_CREDIT = """
photo photos photograph photographer image images getty reuters afp ap epa shutterstock istock screenshot pictured
courtesy caption picture credit foto fotos bild bilder quelle fotografía imagen imagem crédito immagine фото
фотография источник φωτογραφία φωτο εικόνα πηγή eurokinissi απε صورة المصدر 사진 写真 图片 illustration
图 圖 资料图 資料圖 图片来源 圖片來源 摄影 攝影 写真提供 사진제공 zdj fotoğraf
"""
_BYLINE = """
by published updated posted author writer reporter staff correspondent editor contributor edited von veröffentlicht
aktualisiert autor par publié actualité auteur por publicado actualizado atualizado redação redacción di pubblicato
aggiornato redazione автор опубликовано обновлено редакция συντάκτης δημοσίευση δημοσιεύτηκε ενημέρωση newsroom بقلم
نشر تحديث oleh 기자 am pm utc gmt est edt cet min read ago hours hour minutes minute days
просмотров просмотры прочтений мск опублікований опубліковано оновлено переглядів dodano
aktualizacja oprac wyświetleń lesezeit leestijd lästid publisert oppdatert publicerad uppdaterad muhabir güncelleme
来源 來源 记者 記者 责任编辑 責任編輯 编辑 編輯 作者 字号 时间 発表 更新 配信 입력 수정 등록
"""
CLASSES = ("comment", "share", "related", "newsletter", "legal", "credit", "byline")


def _class_of_words() -> dict[str, int]:
    found: dict[str, int] = {}
    for number, words in enumerate((_COMMENT, _SHARE, _RELATED, _NEWSLETTER, _LEGAL, _CREDIT, _BYLINE)):
        for word in words.split():
            found.setdefault(word, number)
    return found


CLASS_OF = _class_of_words()
"""The index in CLASSES of each word."""

# A date holds a digit: it is looked for around each run of digits, which is faster than at every letter.
_DIGITS = re.compile(r"\d+")
_DATE_FROM_DIGITS = re.compile(
    r"\b\d{1,2}\.? (?:de )?[^\W\d_]{3,12}\.? (?:de )?20\d\d\b"
    r"|\b\d{1,2}[./-]\d{1,2}[./-](?:20)?\d\d\b|\b20\d\d[./-]\d{1,2}[./-]\d{1,2}\b"
    r"|\b\d{1,2}:\d\d\b|\b\d+ ?(?:h|hrs?|hours?|d|days?|min|mins|minutes?|weeks?|months?|years?) ago\b"
    r"|\d*20\d\d[年년]"
)
_YEAR_IN_DATE = re.compile(r"20\d\d")
_MARK_IN_DATE = re.compile(r"[./:-]\d")
_MONTHS = (
    *("jan", "feb", "mar", "mär", "apr", "mai", "may", "jun"),
    *("jul", "aug", "sep", "oct", "okt", "nov", "dec", "dez"),
)
_DAY_BEHIND_MONTH = re.compile(rf"\b(?:{'|'.join(_MONTHS)})[a-zé]{{0,7}}\.?,? \d\d?(?!\w)")

_DOMAIN = re.compile(r"\.(?<=\w\.)(?:com|org|net|co|gr|ru|de|fr|br|it)\b")
_AT = re.compile(r"@(?:(?<=\w@)\w|\w{3})")


def has_date(low: str) -> bool:
    """Tell whether a text in lower case holds a date or a time of day."""
    # Most paragraphs with a number have nothing that dates are made of, which is seen sooner than at each number.
    may_begin = _YEAR_IN_DATE.search(low) is not None or " ago" in low or _MARK_IN_DATE.search(low) is not None
    if may_begin and any(_DATE_FROM_DIGITS.match(low, digits.start()) for digits in _DIGITS.finditer(low)):
        return True
    for month in _MONTHS:
        at = low.find(month)
        while at >= 0:
            if _DAY_BEHIND_MONTH.match(low, at):
                return True
            at = low.find(month, at + 1)
    return False


def has_address(text: str) -> bool:
    """Tell whether a text holds an address of the web or of mail, or somebody's name in a network."""
    return (
        _DOMAIN.search(text) is not None
        or ("@" in text and _AT.search(text) is not None)
        or "http:" in text
        or "https:" in text
        or "www." in text
    )
