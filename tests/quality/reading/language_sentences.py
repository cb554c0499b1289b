"""Three sentences of invented news in each of many languages, written for this project."""

LINES = """
af Die hawe van Halm was Maandag vir die eerste keer in dertig jaar gesluit, het die burgemeester gesê.
af Die brandweer het die hele nag gewerk om die vuur in die ou pakhuis te blus.
af Niemand weet nog wanneer die veerbote weer sal vaar nie.
ar أعلن رئيس البلدية أن الميناء سيغلق لمدة أسبوعين بسبب أعمال الصيانة.
ar وقال رجال الإطفاء إنهم عملوا طوال الليل لإخماد الحريق في المستودع القديم.
ar ولا أحد يعرف متى ستعود العبارات إلى العمل من جديد.
az Bələdiyyə sədri bildirib ki, liman təmir işlərinə görə iki həftə bağlı qalacaq.
az Yanğınsöndürənlər köhnə anbardakı alovu söndürmək üçün bütün gecə çalışıblar.
az Bərələrin nə vaxt yenidən işləyəcəyini hələ heç kim bilmir.
be Мэр горада паведаміў, што порт будзе зачынены на два тыдні з-за рамонту.
be Пажарныя працавалі ўсю ноч, каб патушыць агонь у старым складзе.
be Ніхто пакуль не ведае, калі паромы зноў пачнуць хадзіць.
bg Кметът съобщи, че пристанището ще бъде затворено за две седмици заради ремонт.
bg Пожарникарите работиха цяла нощ, за да потушат огъня в стария склад.
bg Никой още не знае кога фериботите отново ще тръгнат.
bn মেয়র জানিয়েছেন, মেরামতের কাজের জন্য বন্দরটি দুই সপ্তাহ বন্ধ থাকবে।
bn পুরনো গুদামের আগুন নেভাতে দমকলকর্মীরা সারা রাত কাজ করেছেন।
bn ফেরি আবার কবে চলবে তা এখনও কেউ জানে না।
bs Gradonačelnik je saopćio da će luka zbog popravki biti zatvorena dvije sedmice.
bs Vatrogasci su cijelu noć radili kako bi ugasili vatru u starom skladištu, saopćeno je iz općine.
bs Niko još ne zna kada će trajekti ponovo saobraćati, kazali su iz uprave luke.
ca L'alcalde va anunciar que el port romandrà tancat dues setmanes per obres de reparació.
ca Els bombers van treballar tota la nit per apagar el foc al vell magatzem.
ca Ningú no sap encara quan tornaran a navegar els transbordadors.
cs Starosta oznámil, že přístav bude kvůli opravám dva týdny uzavřen.
cs Hasiči celou noc pracovali na uhašení požáru ve starém skladu.
cs Nikdo zatím neví, kdy trajekty znovu vyplují.
cy Cyhoeddodd y maer y bydd y porthladd ar gau am bythefnos oherwydd gwaith atgyweirio.
cy Bu'r diffoddwyr tân yn gweithio drwy'r nos i ddiffodd y tân yn yr hen warws.
cy Does neb yn gwybod eto pryd y bydd y llongau fferi yn hwylio unwaith eto.
da Borgmesteren oplyste, at havnen vil være lukket i to uger på grund af reparationer.
da Brandfolkene arbejdede hele natten på at slukke ilden i det gamle pakhus.
da Ingen ved endnu, hvornår færgerne igen kommer til at sejle.
de Der Bürgermeister teilte mit, dass der Hafen wegen Reparaturen zwei Wochen geschlossen bleibt.
de Die Feuerwehrleute arbeiteten die ganze Nacht, um den Brand im alten Lagerhaus zu löschen.
de Niemand weiß bisher, wann die Fähren wieder fahren werden.
el Ο δήμαρχος ανακοίνωσε ότι το λιμάνι θα μείνει κλειστό για δύο εβδομάδες λόγω επισκευών.
el Οι πυροσβέστες εργάστηκαν όλη τη νύχτα για να σβήσουν τη φωτιά στην παλιά αποθήκη.
el Κανείς δεν γνωρίζει ακόμη πότε θα ξεκινήσουν πάλι τα πλοία.
en The mayor announced that the port would remain closed for two weeks because of repairs.
en Firefighters worked through the night to put out the blaze in the old warehouse.
en Nobody knows yet when the ferries will sail again.
eo La urbestro anoncis, ke la haveno restos fermita dum du semajnoj pro riparoj.
eo La fajrobrigadistoj laboris la tutan nokton por estingi la fajron en la malnova magazeno.
eo Neniu ankoraŭ scias, kiam la pramoj denove ekveturos.
es El alcalde anunció que el puerto permanecerá cerrado dos semanas por obras de reparación.
es Los bomberos trabajaron toda la noche para apagar el incendio en el viejo almacén.
es Nadie sabe todavía cuándo volverán a navegar los transbordadores.
et Linnapea teatas, et sadam jääb remonditööde tõttu kaheks nädalaks suletuks.
et Tuletõrjujad töötasid kogu öö, et kustutada vanas laohoones puhkenud tulekahju.
et Keegi ei tea veel, millal praamid jälle sõitma hakkavad.
eu Alkateak jakinarazi duenez, portua bi astez itxita egongo da konponketak direla eta.
eu Suhiltzaileek gau osoan lan egin zuten biltegi zaharreko sua itzaltzeko.
eu Inork ez daki oraindik noiz hasiko diren ferryak berriro nabigatzen.
fa شهردار اعلام کرد که بندر به دلیل تعمیرات به مدت دو هفته بسته خواهد بود.
fa آتش‌نشانان تمام شب برای خاموش کردن آتش در انبار قدیمی تلاش کردند.
fa هنوز هیچ کس نمی‌داند که کشتی‌ها چه زمانی دوباره حرکت خواهند کرد.
fi Pormestari ilmoitti, että satama pysyy suljettuna kaksi viikkoa korjaustöiden vuoksi.
fi Palomiehet työskentelivät koko yön sammuttaakseen tulipalon vanhassa varastossa.
fi Kukaan ei vielä tiedä, milloin lautat lähtevät taas liikenteeseen.
fr Le maire a annoncé que le port resterait fermé pendant deux semaines en raison de travaux.
fr Les pompiers ont travaillé toute la nuit pour éteindre l'incendie dans le vieil entrepôt.
fr Personne ne sait encore quand les ferries reprendront la mer.
ga D'fhógair an méara go mbeidh an calafort dúnta ar feadh coicíse mar gheall ar obair dheisiúcháin.
ga D'oibrigh na comhraiceoirí dóiteáin i rith na hoíche chun an tine sa seanstóras a mhúchadh.
ga Níl a fhios ag aon duine fós cathain a bheidh na báid farantóireachta ag seoladh arís.
gl O alcalde anunciou que o porto permanecerá pechado dúas semanas por mor dunhas obras.
gl Os bombeiros traballaron toda a noite para apagar o lume no vello almacén.
gl Ninguén sabe aínda cando volverán navegar os transbordadores.
gu મેયરે જાહેરાત કરી કે સમારકામને કારણે બંદર બે અઠવાડિયા સુધી બંધ રહેશે.
gu જૂના ગોદામમાં લાગેલી આગ ઓલવવા માટે ફાયરમેનોએ આખી રાત કામ કર્યું.
gu ફેરી ફરી ક્યારે શરૂ થશે તે હજી કોઈ જાણતું નથી.
he ראש העיר הודיע כי הנמל יישאר סגור במשך שבועיים בשל עבודות תיקון.
he הכבאים עבדו כל הלילה כדי לכבות את השרפה במחסן הישן.
he איש אינו יודע עדיין מתי המעבורות ישובו להפליג.
hi महापौर ने घोषणा की कि मरम्मत के काम के कारण बंदरगाह दो सप्ताह तक बंद रहेगा।
hi दमकलकर्मियों ने पुराने गोदाम में लगी आग को बुझाने के लिए पूरी रात काम किया।
hi अभी तक कोई नहीं जानता कि नावें फिर कब चलेंगी।
hr Gradonačelnik je priopćio da će luka zbog popravaka biti zatvorena dva tjedna.
hr Vatrogasci su cijelu noć radili kako bi ugasili požar u starom skladištu, priopćeno je iz općine.
hr Nitko još ne zna kada će trajekti ponovno ploviti, rekli su iz lučke uprave.
hu A polgármester bejelentette, hogy a kikötő a javítások miatt két hétig zárva marad.
hu A tűzoltók egész éjjel dolgoztak, hogy eloltsák a tüzet a régi raktárban.
hu Még senki sem tudja, mikor indulnak újra a kompok.
hy Քաղաքապետը հայտարարեց, որ նավահանգիստը վերանորոգման պատճառով փակ կլինի երկու շաբաթ։
hy Հրշեջներն ամբողջ գիշեր աշխատեցին հին պահեստի կրակը մարելու համար։
hy Դեռ ոչ ոք չգիտի, թե երբ լաստանավերը նորից կսկսեն աշխատել։
id Wali kota mengumumkan bahwa pelabuhan akan ditutup selama dua minggu karena perbaikan.
id Petugas pemadam kebakaran bekerja sepanjang malam untuk memadamkan api di gudang tua itu.
id Belum ada yang tahu kapan kapal feri akan berlayar lagi.
is Borgarstjórinn tilkynnti að höfnin yrði lokuð í tvær vikur vegna viðgerða.
is Slökkviliðsmenn unnu alla nóttina við að slökkva eldinn í gömlu vöruhúsi.
is Enginn veit enn hvenær ferjurnar sigla aftur.
it Il sindaco ha annunciato che il porto resterà chiuso per due settimane a causa di lavori.
it I vigili del fuoco hanno lavorato tutta la notte per spegnere l'incendio nel vecchio magazzino.
it Nessuno sa ancora quando i traghetti torneranno a navigare.
ja 市長は、修理のため港を二週間閉鎖すると発表した。
ja 消防隊員は古い倉庫の火事を消すために一晩中働いた。
ja フェリーがいつ再開するのかは、まだ誰にも分からない。
ka მერმა განაცხადა, რომ პორტი შეკეთების გამო ორი კვირა დაიკეტება.
ka მეხანძრეები მთელი ღამე მუშაობდნენ ძველ საწყობში გაჩენილი ცეცხლის ჩასაქრობად.
ka ჯერ არავინ იცის, როდის დაიწყებენ ბორნები კვლავ მოძრაობას.
kk Қала әкімі жөндеу жұмыстарына байланысты порттың екі аптаға жабылатынын хабарлады.
kk Өрт сөндірушілер ескі қоймадағы отты сөндіру үшін түні бойы жұмыс істеді.
kk Паромдардың қашан қайта жүретінін әзірге ешкім білмейді.
kn ದುರಸ್ತಿ ಕಾಮಗಾರಿಯಿಂದಾಗಿ ಬಂದರು ಎರಡು ವಾರಗಳ ಕಾಲ ಮುಚ್ಚಿರುತ್ತದೆ ಎಂದು ಮೇಯರ್ ತಿಳಿಸಿದ್ದಾರೆ.
kn ಹಳೆಯ ಗೋದಾಮಿನ ಬೆಂಕಿಯನ್ನು ನಂದಿಸಲು ಅಗ್ನಿಶಾಮಕ ಸಿಬ್ಬಂದಿ ರಾತ್ರಿಯಿಡೀ ಕೆಲಸ ಮಾಡಿದರು.
kn ದೋಣಿಗಳು ಮತ್ತೆ ಯಾವಾಗ ಸಂಚರಿಸುತ್ತವೆ ಎಂದು ಯಾರಿಗೂ ತಿಳಿದಿಲ್ಲ.
ko 시장은 수리 때문에 항구를 이 주 동안 폐쇄한다고 발표했다.
ko 소방관들은 오래된 창고의 불을 끄기 위해 밤새 일했다.
ko 여객선이 언제 다시 운항할지는 아직 아무도 모른다.
ky Шаардын мэри порт оңдоо иштеринен улам эки жумага жабыларын билдирди.
ky Өрт өчүргүчтөр эски кампадагы өрттү өчүрүү үчүн түнү бою иштешти.
ky Паромдор качан кайра жүрө баштаарын азырынча эч ким билбейт.
lt Meras pranešė, kad uostas dėl remonto darbų bus uždarytas dvi savaites.
lt Ugniagesiai visą naktį dirbo, kad užgesintų gaisrą senajame sandėlyje.
lt Niekas dar nežino, kada keltai vėl pradės plaukioti.
lv Mērs paziņoja, ka osta remontdarbu dēļ būs slēgta divas nedēļas.
lv Ugunsdzēsēji strādāja visu nakti, lai nodzēstu uguni vecajā noliktavā.
lv Neviens vēl nezina, kad prāmji atkal sāks kursēt.
mk Градоначалникот соопшти дека пристаништето ќе биде затворено две недели поради поправки.
mk Пожарникарите работеа цела ноќ за да го изгаснат огнот во стариот магацин.
mk Никој сѐ уште не знае кога траектите повторно ќе тргнат.
ml അറ്റകുറ്റപ്പണികൾ കാരണം തുറമുഖം രണ്ടാഴ്ച അടച്ചിടുമെന്ന് മേയർ അറിയിച്ചു.
ml പഴയ ഗോഡൗണിലെ തീ അണയ്ക്കാൻ അഗ്നിശമന സേനാംഗങ്ങൾ രാത്രി മുഴുവൻ പ്രവർത്തിച്ചു.
ml ബോട്ടുകൾ എപ്പോൾ വീണ്ടും ഓടുമെന്ന് ഇതുവരെ ആർക്കും അറിയില്ല.
mr दुरुस्तीच्या कामामुळे बंदर दोन आठवडे बंद राहील, असे महापौरांनी जाहीर केले.
mr जुन्या गोदामाला लागलेली आग विझवण्यासाठी अग्निशमन दलाने रात्रभर काम केले.
mr बोटी पुन्हा कधी सुरू होतील हे अजून कोणालाच माहीत नाही.
ms Datuk bandar mengumumkan bahawa pelabuhan akan ditutup selama dua minggu kerana kerja pembaikan.
ms Anggota bomba bekerja sepanjang malam bagi memadamkan kebakaran di gudang lama berkenaan.
ms Belum ada sesiapa yang tahu bila feri akan beroperasi semula kerana pihak berkuasa enggan mengulas.
ne मर्मत कार्यका कारण बन्दरगाह दुई हप्तासम्म बन्द रहने मेयरले जानकारी दिएका छन्।
ne पुरानो गोदाममा लागेको आगो निभाउन दमकलकर्मीहरूले रातभर काम गरे।
ne डुङ्गाहरू फेरि कहिले चल्नेछन् भन्ने अहिलेसम्म कसैलाई थाहा छैन।
nl De burgemeester heeft bekendgemaakt dat de haven twee weken gesloten blijft wegens herstelwerkzaamheden.
nl De brandweer heeft de hele nacht gewerkt om het vuur in het oude pakhuis te blussen.
nl Niemand weet nog wanneer de veerboten weer zullen varen.
no Ordføreren opplyste at havnen vil være stengt i to uker på grunn av reparasjoner.
no Brannmennene jobbet hele natten for å slukke brannen i det gamle lageret.
no Ingen vet ennå når fergene skal begynne å gå igjen.
pa ਮੇਅਰ ਨੇ ਐਲਾਨ ਕੀਤਾ ਕਿ ਮੁਰੰਮਤ ਕਾਰਨ ਬੰਦਰਗਾਹ ਦੋ ਹਫ਼ਤੇ ਬੰਦ ਰਹੇਗੀ।
pa ਪੁਰਾਣੇ ਗੋਦਾਮ ਵਿੱਚ ਲੱਗੀ ਅੱਗ ਬੁਝਾਉਣ ਲਈ ਫਾਇਰਮੈਨਾਂ ਨੇ ਸਾਰੀ ਰਾਤ ਕੰਮ ਕੀਤਾ।
pa ਕਿਸ਼ਤੀਆਂ ਦੁਬਾਰਾ ਕਦੋਂ ਚੱਲਣਗੀਆਂ ਅਜੇ ਕਿਸੇ ਨੂੰ ਪਤਾ ਨਹੀਂ।
pl Burmistrz ogłosił, że port będzie zamknięty przez dwa tygodnie z powodu remontu.
pl Strażacy pracowali całą noc, aby ugasić pożar w starym magazynie.
pl Nikt jeszcze nie wie, kiedy promy znów zaczną kursować.
pt O presidente da câmara anunciou que o porto ficará fechado durante duas semanas devido a obras.
pt Os bombeiros trabalharam toda a noite para apagar o incêndio no velho armazém.
pt Ninguém sabe ainda quando os barcos voltarão a navegar.
ro Primarul a anunțat că portul va rămâne închis două săptămâni din cauza reparațiilor.
ro Pompierii au lucrat toată noaptea pentru a stinge incendiul din vechiul depozit.
ro Nimeni nu știe încă atunci când feriboturile vor circula din nou.
ru Мэр сообщил, что порт будет закрыт на две недели из-за ремонта.
ru Пожарные работали всю ночь, чтобы потушить огонь на старом складе.
ru Никто пока не знает, когда паромы снова начнут ходить.
sk Primátor oznámil, že prístav bude pre opravy dva týždne zatvorený.
sk Hasiči celú noc pracovali na uhasení požiaru v starom sklade.
sk Nikto zatiaľ nevie, kedy trajekty opäť vyplávajú.
sl Župan je sporočil, da bo pristanišče zaradi popravil dva tedna zaprto.
sl Gasilci so vso noč delali, da bi pogasili požar v starem skladišču.
sl Nihče še ne ve, kdaj bodo trajekti spet zapluli.
sq Kryetari i bashkisë njoftoi se porti do të qëndrojë i mbyllur dy javë për shkak të riparimeve.
sq Zjarrfikësit punuan gjithë natën për të shuar zjarrin në magazinën e vjetër.
sq Askush nuk e di ende se kur do të nisen përsëri tragetet.
sr Градоначелник је саопштио да ће лука због поправки бити затворена две недеље.
sr Ватрогасци су целе ноћи радили да угасе пожар у старом складишту.
sr Нико још не зна када ће трајекти поново пловити.
sv Borgmästaren meddelade att hamnen kommer att vara stängd i två veckor på grund av reparationer.
sv Brandmännen arbetade hela natten för att släcka elden i det gamla magasinet.
sv Ingen vet ännu när färjorna börjar gå igen.
sw Meya alitangaza kwamba bandari itafungwa kwa wiki mbili kwa sababu ya ukarabati.
sw Wazima moto walifanya kazi usiku kucha ili kuuzima moto katika ghala la zamani.
sw Hakuna anayejua bado ni lini vivuko vitaanza tena safari zake.
ta பழுதுபார்ப்புப் பணிகள் காரணமாக துறைமுகம் இரண்டு வாரங்களுக்கு மூடப்படும் என்று மேயர் அறிவித்தார்.
ta பழைய கிடங்கில் ஏற்பட்ட தீயை அணைக்க தீயணைப்பு வீரர்கள் இரவு முழுவதும் உழைத்தனர்.
ta படகுகள் மீண்டும் எப்போது இயங்கும் என்று இன்னும் யாருக்கும் தெரியாது.
te మరమ్మతుల కారణంగా ఓడరేవు రెండు వారాల పాటు మూసివేయబడుతుందని మేయర్ ప్రకటించారు.
te పాత గోదాములో మంటలను ఆర్పడానికి అగ్నిమాపక సిబ్బంది రాత్రంతా పనిచేశారు.
te పడవలు మళ్లీ ఎప్పుడు నడుస్తాయో ఇంకా ఎవరికీ తెలియదు.
th นายกเทศมนตรีประกาศว่าท่าเรือจะปิดเป็นเวลาสองสัปดาห์เนื่องจากการซ่อมแซม
th นักดับเพลิงทำงานตลอดทั้งคืนเพื่อดับไฟในโกดังเก่า
th ยังไม่มีใครรู้ว่าเรือข้ามฟากจะกลับมาวิ่งอีกเมื่อใด
tl Inihayag ng alkalde na isasara ang daungan sa loob ng dalawang linggo dahil sa pagkukumpuni.
tl Buong gabing nagtrabaho ang mga bumbero upang maapula ang sunog sa lumang bodega.
tl Wala pang nakakaalam kung kailan muling bibiyahe ang mga barko.
tr Belediye başkanı, limanın onarım çalışmaları nedeniyle iki hafta kapalı kalacağını açıkladı.
tr İtfaiyeciler eski depodaki yangını söndürmek için bütün gece çalıştı.
tr Feribotların ne zaman yeniden sefere çıkacağını henüz kimse bilmiyor.
uk Мер повідомив, що порт буде закрито на два тижні через ремонтні роботи.
uk Пожежники працювали всю ніч, щоб загасити вогонь на старому складі.
uk Ніхто ще не знає, коли пороми знову почнуть ходити.
ur میئر نے اعلان کیا کہ مرمت کے کام کی وجہ سے بندرگاہ دو ہفتوں کے لیے بند رہے گی۔
ur فائر بریگیڈ کے عملے نے پرانے گودام کی آگ بجھانے کے لیے ساری رات کام کیا۔
ur ابھی تک کوئی نہیں جانتا کہ کشتیاں دوبارہ کب چلیں گی۔
vi Thị trưởng thông báo rằng cảng sẽ đóng cửa hai tuần để sửa chữa.
vi Lính cứu hỏa đã làm việc suốt đêm để dập tắt đám cháy trong nhà kho cũ.
vi Chưa ai biết khi nào các chuyến phà sẽ hoạt động trở lại.
zh 市长宣布，由于维修工程，港口将关闭两周。
zh 消防员整夜工作，扑灭了旧仓库里的大火，没有人受伤。
zh 目前还没有人知道渡轮什么时候能够恢复运行。
"""


def sentences_by_language() -> dict[str, list[str]]:
    """Group the sentences by ISO 639-1 code, in the order of the lines."""
    grouped: dict[str, list[str]] = {}
    for line in LINES.strip().splitlines():
        code, _, sentence = line.partition(" ")
        grouped.setdefault(code, []).append(sentence)
    return grouped
