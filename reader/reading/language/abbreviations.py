"""Abbreviations and sentence openers of each language: what a period after a word can mean.

Lists are without the last period, of our own collecting. A word in lower case stands for any case; one with a capital
for itself alone ("Mass." is a state, "mass." ends a sentence). Languages that are not here use `LATIN` alone.
"""

from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Abbreviations:
    """The words of one language that a period may follow without ending a sentence.

    `held` never end one ("Gen.", "e.g."); `numbered` are held before a number ("No. 5"); `final` end one before any
    capital ("etc."); `others` end one only before an opener ("Inc. The"). `openers` are words that begin sentences and
    are no names. `ordinals` says that "5." means fifth there.
    """

    held: frozenset[str]
    numbered: frozenset[str]
    final: frozenset[str]
    others: frozenset[str]
    openers: frozenset[str]
    ordinals: bool


# Titles and scholars' abbreviations that most languages in Latin letters share.
LATIN = "dr prof mr mrs ms sgt lt col gen cf ca vs e.g i.e"

_HELD = {
    "en": """
        messrs mmes mme mlle msgr Fr Rev Hon Revd Ven Pres gov sen sens Rep Reps Amb Min Dep asst assoc
        cpl capt cpt maj brig cmdr cdr comdr adm vadm radm Ens pvt pfc spc ssgt tsgt msgt Det Insp Supt Atty lieut
        mt mts Ft viz approx al esp incl resp Ald Drs profs gens cols Dir P.S p.s PS
    """,
    "el": """
        κ κκ κα κος δρ καθ αν.καθ αντ αντγ ταξ συντ λοχ υπολ στρ αρχ γεν σεβ άγ αγ μητρ πρωθ υπ βλ πρβλ δηλ λ.χ π.χ
        τ.έ τ.ε επιμ μτφρ σημ ενν ό.π μακ δις ευ παν κων οσ πατρ βουλ οδ λεωφ εκδ
    """,
    "de": """
        hr hrn fr frl dipl ing bzw fa z.b d.h u.a i.d.r o.ä vgl sog ggf evtl gem inkl exkl abb str geb gest
        zzt z.t v.a insb einschl ehem mag dipl.-ing med phil jur rer nat hl allg bes ausschl
    """,
    "fr": "m mm mme mmes mlle mlles me mgr dr pr st ste p.ex c.-à-d av bd env cap lt-col gal col",
    "es": """
        sr sra srta sres dr dra d dña ud uds vd vds lic ing arq gral cap cnel pdte p.ej av avda sta sto excmo
        ilmo
    """,
    "it": "sig sigg sig.ra sig.na dott dott.ssa avv ing arch on sen prof.ssa mons s p.es es gen cap cav comm geom",
    "pt": "sr sra srs dr dra prof profa eng exmo exma d gal cel cap av p.ex st sto sta",
    "nl": "dhr mw mevr mr ir ing drs bijv d.w.z o.a m.n resp zgn i.v.m m.b.t t.a.v n.a.v v.d z.g",
    "ru": "г гг ул пр просп пл пер д кв стр им ген полк акад проф доц т.е т.н т.к напр см ср св тов гр г-н г-жа мин",
    "uk": "вул просп пл буд кв стор ім ген полк акад проф доц т.зв напр див пор св тов гр мін м",
    "be": "вул пр ген акад праф дац напр гл св тав",
    "bg": "г-н г-жа д-р проф доц акад ген полк ул бул напр вж св т.нар т.е инж",
    "mk": "г-дин г-ѓа д-р проф акад ген ул бул на пр св т.н",
    "sr": "г-дин г-ђа др проф акад ген ул бул нпр тзв св itd dr prof gen ul bul npr tzv sv",
    "hr": "g gđa dr prof akad gen ul npr tzv sv mr gosp inž tj",
    "sl": "g ga dr prof akad gen ul npr t.i sv mag inž tj",
    "pl": """
        p płk gen kpt mjr ppłk prof dr hab inż mgr ks bp abp św ul al pl os np tzw m.in tj ww min red hr por
        sierż
    """,
    "cs": "p pí sl dr prof doc ing mgr judr mudr phdr gen plk mjr kpt sv ul nám tř např tzv tj popř resp mj str",
    "sk": "p pí dr prof doc ing mgr judr mudr phdr gen plk mjr kpt sv ul nám tzv tj napr resp str",
    "sv": "hr fr dr prof gen bl.a t.ex dvs resp s.k f.d d.v.s m.fl kl ca",
    "da": "hr fr dr prof gen bl.a f.eks dvs resp s.k ca kl jf",
    "no": "hr fr dr prof gen bl.a f.eks dvs resp s.k ca kl jf",
    "fi": "hra rva nti tri prof kenr ev evp esim ts ns mm toim ym ent",
    "hu": "dr prof id ifj özv gen ált pl ún ill kb vö st szt u tk",
    "ro": "dl dna dra dr prof ing gen col lt cpt str bd sf d.ex de.ex",
    "tr": "sn av dr prof doç yrd gen alb yzb org korg tümg bkz örn hz vb.g",
    "az": "cən c dr prof gen bax məs",
    "ca": "sr sra dr dra prof gral p.ex av st sta",
    "gl": "sr sra dr dra prof xral p.ex av",
    "et": "hr pr dr prof kindr nt s.o s.t st",
    "lv": "prof dr ģen piem t.i sk",
    "lt": "prof dr gen pvz t.y žr p doc a.a",
    "sq": "z znj dr prof gjen p.sh d.m.th sh",
    "id": "dr prof ir drs h hj jend letjen mayjen brigjen kol tn ny sdr dll.g",
    "ms": "dr prof en pn tn hj jen kol",
    "eo": "s-ro s-ino d-ro prof ekz t.e t.n vd",
    "ga": "an.tuas m.sh .i dr an.t-oll",
    "eu": "jn and dr prof adib ik",
    "vi": "ts ths gs pgs tp q p ông",
    "ar": "د أ م ص.ب",
    "fa": "د",
    "he": "ד״ר פרופ עו״ד",
}

_NUMBERED = {
    "": "no nos nr p pp vol fig art ch sec para op cap n tel ext",
    "el": "τηλ αρ αριθ σελ σ τ τόμ κεφ άρθρ παρ εδ εικ φ",
    "en": "nos eq ver v pg pgs par cl sect secs ex",
    "de": "bd s kap abs tab",
    "fr": "n° p chap vol",
    "es": "núm pág págs cap",
    "it": "pag pagg cap",
    "pt": "n.º pág págs núm",
    "ru": "с стр гл ст п пп рис табл вып том",
    "uk": "с ст п рис табл",
    "pl": "nr s str art poz ust pkt",
    "cs": "č čís s str odst",
    "sk": "č čís s str ods",
    "hu": "sz old",
    "fi": "n:o s",
    "ro": "pag alin",
}

_FINAL = {
    "en": "etc",
    "el": "κ.λπ κλπ κ.ά κ.α κ.τ.λ κτλ κ.ο.κ κοκ κ.τ.ό",
    "de": "usw usf etc u.ä",
    "fr": "etc",
    "es": "etc",
    "it": "ecc",
    "pt": "etc",
    "nl": "enz etc e.d",
    "ru": "т.д т.п др",
    "uk": "т.д т.п ін",
    "bg": "т.н др",
    "pl": "itd itp",
    "cs": "atd apod",
    "sk": "atď apod",
    "sv": "osv etc",
    "da": "osv mv",
    "no": "osv mv",
    "fi": "jne yms",
    "hu": "stb",
    "ro": "etc",
    "tr": "vb vs",
    "hr": "itd",
    "sl": "itd ipd",
    "lt": "t.t kt",
    "lv": "utt u.c",
    "et": "jne",
    "id": "dll dsb",
}

_OTHERS = {
    "en": """
        st jr sr inc corp Co cos ltd llc plc bros assn dept univ intl natl mfg Est ave blvd rd hwy Sq bldg Apt Ste
        Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
        Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore
        Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta Sask Man
        ph.d m.d b.a m.a d.c d.phil Ed Eds Trans Ret Pty gmbh s.a n.v
    """,
    "el": """
        ιαν φεβ μαρ απρ ιουν ιουλ αυγ σεπ οκτ νοε δεκ μ.χ π.μ μ.μ εκ εκατ δισ τρισ α.ε ε.ε ο.ε ε.π.ε χιλ λεπ
        χλμ μ.Χ π.Χ
    """,
    "de": "jan feb mär apr jun jul aug sep sept okt nov dez mio mrd tsd co kg e.v a.d v.chr n.chr jh min std",
    "fr": "janv févr avr juil sept oct nov déc cie sté hab éd j.-c",
    "es": "ene feb mar abr jun jul ago sep sept oct nov dic ee.uu a.c d.c cía s.a s.l mill",
    "it": "gen feb mar apr mag giu lug ago set ott nov dic a.c d.c s.p.a s.r.l mln mld",
    "pt": "jan fev mar abr mai jun jul ago set out nov dez a.c d.c cia ltda s.a",
    "nl": "jan feb mrt apr jun jul aug sep sept okt nov dec n.v b.v v.chr n.chr mln mld",
    "ru": "янв фев мар апр июн июл авг сен сент окт ноя дек тыс млн млрд руб коп чел км кг н.э до.н.э р в вв обл",
    "uk": "січ лют бер квіт трав черв лип серп вер жовт лист груд тис млн млрд грн коп н.е р рр ст обл",
    "bg": "хил млн млрд лв г в обл общ",
    "pl": "r w tys mln mld zł godz min sp s.a z.o.o n.e woj",
    "cs": "tis mil mld hod min s.r.o a.s n.l",
    "sk": "tis mil mld hod min s.r.o a.s",
    "sv": "jan febr apr aug sept okt nov dec milj mdr",
    "da": "jan feb apr aug sept okt nov dec mio mia",
    "no": "jan feb apr aug sept okt nov des mill mrd",
    "fi": "milj mrd klo n eaa jaa",
    "hu": "jan febr márc ápr máj jún júl aug szept okt nov dec mrd kft rt zrt bt",
    "ro": "ian feb mar apr iun iul aug sept oct nov dec mil mld",
    "tr": "oca şub mar nis haz tem ağu eyl eki kas ara ltd şti a.ş",
}

_OPENERS = {
    "en": """
        The A An He She It They We You I This That These Those There Here His Her Its Their Our My Your But And Or So
        Yet Nor If When While Where What Who Why How Which Although Though Because Since After Before As At By For
        From In On Of To With Without Under Over Into Until During Despite According Also However Meanwhile Moreover
        Nevertheless Instead Still Even Many Most Some All Both Each Every No Not Now Then Today Yesterday Tomorrow
        Earlier Later Last Next One Two Three Four Five Once Only Other Others Another Several Few Such Is Are Was Were
        Do Does Did Can Could Will Would Should Has Have Had Let Please Thanks Yes It's He's She's They're We're I'm
        That's There's Don't Among Between Through About Against Nearly Almost More Much Perhaps Maybe
        Everyone Everybody Someone Nobody Nothing Everything Neither Either Thus Therefore Hence Again Soon Finally
        Unfortunately Whether Unless Once Like Unlike Along Across Behind Beyond Within
    """,
    "el": """
        Ο Η Το Οι Τα Τον Την Του Της Των Τους Τις Στο Στη Στην Στον Στα Στις Στους Σε Από Με Για Και Κι Αλλά Όμως Όταν
        Αν Εάν Αυτό Αυτός Αυτή Αυτά Αυτοί Ένας Μία Μια Ένα Εκεί Εδώ Έτσι Επίσης Ωστόσο Σύμφωνα Μετά Πριν Κατά Δεν Μην
        Θα Να Ας Όσο Όπως Πώς Πού Τι Ποιος Γιατί Επειδή Ενώ Καθώς Παράλληλα Ακόμη Ακόμα Τότε Τώρα Σήμερα Χθες Αύριο
        Όλοι Όλα Πολλοί Κάθε Μέχρι Ως Είναι Ήταν Έχει Υπάρχει Υπάρχουν Είχε
    """,
    "de": """
        Der Die Das Den Dem Des Ein Eine Einen Einem Er Sie Es Wir Ihr Ich Du Und Aber Oder Doch Denn In Im Am An Auf
        Aus Bei Beim Mit Nach Seit Von Vom Zu Zum Zur Für Durch Gegen Ohne Um Unter Über Vor Während Wegen Dies Diese
        Dieser Dieses Dabei Dazu Damit Danach Dann Da Dort Hier Heute Gestern Wenn Als Wie Was Wer Wo Warum Nun Noch
        Auch Nur So Sein Seine Ihre Alle Viele Einige Laut Jetzt Man
    """,
    "fr": """
        Le La Les Un Une Des Du De Il Elle Ils Elles On Nous Vous Je Tu Ce Cette Ces Cet Cela Ça C'est Et Mais Ou Donc
        Or Car Si Quand Comme Dans En À Au Aux Par Pour Sur Sous Avec Sans Selon Après Avant Depuis Pendant Son Sa Ses
        Leur Leurs Mon Ma Mes Notre Nos Qui Que Quoi Où Pourquoi Comment Tout Tous Toutes L'un Ainsi Puis Alors Il
    """,
    "es": """
        El La Los Las Un Una Unos Unas Él Ella Ellos Ellas Yo Nosotros Esto Este Esta Estos Estas Ese Esa Eso Y Pero O
        Si Cuando Como Según En De Del Al A Por Para Con Sin Sobre Tras Desde Hasta Durante Su Sus Mi Lo Se No También
        Además Aunque Porque Qué Quién Dónde Cómo Así Entonces Luego Hoy Ayer Todos Muchos
    """,
    "it": """
        Il Lo La I Gli Le Un Una Uno Lui Lei Loro Noi Voi Io Questo Questa Questi Queste Quello Quella E Ma O Se Quando
        Come Secondo In Nel Nella Di Del Della A Al Alla Da Dal Dalla Per Con Su Sul Sulla Tra Fra Dopo Prima Durante
        Suo Sua Non Anche Inoltre Perché Chi Che Dove Così Poi Oggi Ieri Tutti Molti
    """,
    "pt": """
        O A Os As Um Uma Uns Ele Ela Eles Elas Nós Eu Este Esta Estes Estas Isso Isto Esse Essa E Mas Ou Se Quando Como
        Segundo Em No Na Nos Nas De Do Da Dos Das Ao À Por Pelo Pela Para Com Sem Sobre Após Desde Até Durante Seu Sua
        Não Também Além Embora Porque Quem Onde Assim Então Depois Hoje Ontem Todos Muitos
    """,
    "nl": """
        De Het Een Hij Zij Ze Wij We Ik Jij Dit Dat Deze Die En Maar Of Want Als Toen Wanneer Volgens In Op Aan Bij Met
        Na Naar Van Voor Door Over Onder Uit Tot Tijdens Zijn Haar Hun Ook Er Daar Hier Nu Dan Niet Wat Wie Waar Waarom
    """,
    "ru": """
        Он Она Оно Они Мы Вы Я Это Этот Эта Эти Тот И А Но Или Если Когда Как По В Во На С Со К У О Об От До Из За Для
        При После Перед Через Также Однако Поэтому Потом Затем Так Там Здесь Не Что Кто Где Почему Его Её Ее Их Все
        Сегодня Вчера Ранее По
    """,
    "uk": """
        Він Вона Воно Вони Ми Ви Я Це Цей Ця Ці І Й Та А Але Або Якщо Коли Як За У В На З Із До Від Для При Після Перед
        Також Однак Тому Потім Так Там Тут Не Що Хто Де Чому Його Її Їх Усі Всі Сьогодні Учора Раніше
    """,
    "pl": """
        On Ona Ono Oni My Wy Ja To Ten Ta Te Ci I A Ale Lub Jeśli Gdy Kiedy Jak Według W We Na Z Ze Do Od Dla Przy Po
        Przed Przez Także Jednak Dlatego Potem Tak Tam Tu Nie Co Kto Gdzie Jego Jej Ich Wszyscy Dziś Wczoraj
    """,
    "cs": """
        On Ona Ono Oni My Vy Já To Ten Ta Ty I A Ale Nebo Pokud Když Jak Podle V Ve Na S Se Z Ze Do Od Pro Při
        Po Před Také Však Proto Potom Tak Tam Zde Ne Co Kdo Kde Jeho Její Jejich Dnes Včera
    """,
    "sv": """
        Den Det De En Ett Han Hon Vi Ni Jag Du Detta Denna Dessa Och Men Eller Om När Som Enligt I På Av Med
        Till Från För Efter Före Under Också Därför Sedan Så Där Här Inte Vad Vem Var Hans Hennes Deras Alla I
    """,
    "da": """
        Den Det De En Et Han Hun Vi I Jeg Du Dette Denne Disse Og Men Eller Hvis Når Da Som Ifølge På Af Med
        Til Fra For Efter Før Under Også Derfor Så Der Her Ikke Hvad Hvem Hvor
    """,
    "no": """
        Den Det De En Et Ei Han Hun Vi Jeg Du Dette Denne Disse Og Men Eller Hvis Når Da Som Ifølge I På Av
        Med Til Fra For Etter Før Under Også Derfor Så Der Her Ikke Hva Hvem Hvor
    """,
    "ro": """
        El Ea Ei Ele Noi Eu Un O Acest Această Aceasta Și Dar Sau Dacă Când Cum Potrivit În La De Din Cu Fără
        Pe Pentru După Înainte De Nu Ce Cine Unde Astfel Apoi Azi Ieri Toți
    """,
    "hu": """
        A Az Egy Ő Ők Mi Ez Ezek Azok És De Vagy Ha Amikor Mint Nem Is Itt Ott Most Így Majd Aki Ami Hol Ma
        Tegnap
    """,
    "tr": """
        Bu Şu O Onlar Biz Ben Ve Ama Ancak Veya Eğer Bir İki Daha Sonra Önce Her Tüm Ne Kim Nerede Neden Bugün
        Dün
    """,
}

_ORDINALS = "de cs sk sl hr sr bs pl da no nb fi et lv hu tr eu sq is fo"


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


SMALL_OPENERS = _set("""
    i i'm i've i'd i'll im ive they we you he she it it's its the this that there those these my your his her our
    but if so also when what how why where who please just maybe do don't dont can not no yes ok okay thanks then
    after some any one all because like
""")
"""With these begins who writes English without capitals; found on English web text, where two of three are such."""

SAYING = _set("said says asked asks told added replied wrote shouted cried wondered answered and or")
"""Small words after "?" or "!" that show the sentence to go on."""

TIMES = _set("a.m p.m am pm π.μ μ.μ")
AFTER_TIME = _set("""
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun Eastern Pacific Central
    Mountain EST EDT ET PST PDT PT CST CDT CT MST MDT GMT UTC CET CEST BST IST JST Moscow January February March
    April May June July August September October November December Δευτέρα Τρίτη Τετάρτη Πέμπτη Παρασκευή Σάββατο
    Κυριακή
""")
"""Words with a capital that go on after a time of the day."""

YEARS = _set("r г р гг рр")
"""What stands for "year" after its number, in Slavic languages."""

# Languages that write as another one here does.
_SAME = {"nb": "no", "nn": "no", "pb": "pt", "bs": "hr", "be-tarask": "be"}


@cache
def abbreviations_of(language: str | None) -> Abbreviations:
    """Give the lists for an ISO 639-1 code; an unknown language gets those that many share."""
    code = _SAME.get(language or "", language or "")
    openers = _OPENERS.get(code, "").split()
    return Abbreviations(
        held=frozenset((LATIN + " " + _HELD.get(code, "")).split()),
        numbered=frozenset((_NUMBERED[""] + " " + _NUMBERED.get(code, "")).split()),
        final=frozenset(_FINAL.get(code, "").split()),
        others=frozenset(_OTHERS.get(code, "").split()),
        openers=frozenset(openers),
        ordinals=code in _ORDINALS.split(),
    )
