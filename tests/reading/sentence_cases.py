"""What splits and what holds: one paragraph a line, its sentences between bars; sentences of our own writing."""

CASES = """
en: The head of the department Lt.-Gen. Sergei Volkov said so.|He left.
en: Spokesperson Lt. Col. Michelle Barnes told reporters.|It was over.
en: The U.S.-led coalition answered.|No one replied.
en: He lives in the U.S.|The rest live abroad.
en: The U.S. President spoke to the U.S. Congress.
en: J. R. R. Tolkien met C. S. Lewis.|They talked.
en: It grew by 3.5 percent to 1.200 on 26.12.2015.|Then it fell.
en: See No. 5 and Fig. 3 on p. 12.|It is clear.
en: We met at 5 p.m. Monday and left at 6 a.m. Tuesday.
en: It opened at 9 a.m.|Police closed it at 10 p.m.|The end.
en: Use fruit, e.g. Apples, i.e. Malus.|Good.
en: Apple Inc.|The firm rose.
en: Apple Inc. Chairman John Smith left.
en: Visit www.example.com.|It is free.
en: Mail john.smith@example.org.|He answers.
en: "What!?" she cried.|Nobody came.
en: "Where are you going?" Smith asked.|"Home."
en: "Stop! Thief!" he shouted.|They ran.
en: He said: "I won't go."|She left.
en: “She told me ‘Go away.’”|He laughed.
en: Did he go?|No.|He stayed.
en: 1. First item.|2. Second item.
en: It was... strange.|I left…
en: Wait...|What?
en: Gov. Smith, Sen. Jones (R-Ariz.) and Rep. Lee met.|They agreed.
en: He moved to Washington, D.C.|In May he left.
en: St. Louis and Mt. Everest.|Dr. Who and Mr. T. met.
en: The firm, founded in 1998.|It grew.
en: Smith v. Jones was decided on Jan. 5.|It mattered.
en: Take vitamin C.|The doctor said so.
en: Mr. Smith Jr.|The second left.
en: (See below.)|It is done.
en: It ended.[12]|The war began.
en: • First point|• Second point
en: The U.N. Security Council met in New York, N.Y. on Friday.
en: Ban Ki-moon, U.N. Secretary-General, spoke.
en: The bomb killed Gen. Ahmed et al. in Aleppo.
en: The price was $3.5 million vs. $2 million.|OK.
en: "It is over," he said.|"We won."|They left.
en: He asked, "Why?" and left.
en: The Brig. Gen. John Doe and Maj. Gen. Ann Roe.|Both served.
en: Prof. Dr. Hans Meier of St. Gallen.
en: George W. Bush won.|John F. Kennedy lost.
en: So did I.|Then we left.
en: The company (Acme Corp.) said so.
el: Πού πάμε;|Κανείς δεν ξέρει.
el: Αγόρασαν φρούτα, π.χ. Μήλα και αχλάδια.
el: Ο κ. Παπαδόπουλος και η κ. Νικολάου μίλησαν.|Μετά έφυγαν.
el: «Πού πας;» ρώτησε η Μαρία.|Έφυγε.
el: Είπε: «Δεν φεύγω.»|Η Άννα γέλασε.
el: Οι Η.Π.Α. και η Ε.Ε. συμφώνησαν.|Τέλος.
el: Στις 5 μ.μ. έφυγαν.|Στις 26.12.2015 γύρισαν.
el: Το 3,5% και 1.200 ευρώ, αρ. 5, σελ. 12.|Καλά.
el: Ο Γ. Παπανδρέου και ο Κ. Μητσοτάκης.|Μίλησαν.
el: Γεννήθηκε το 300 π.Χ.|Η πόλη ήταν μικρή.
el: Μήλα, αχλάδια κ.λπ.|Το βράδυ έφυγαν.
el: «Ο Νίκος είπε “Φύγε!” και έφυγε.»|Ο κόσμος γέλασε.
el: Ο υπ. Οικονομικών και ο δρ. Νίκου.|Ναι.
el: Το είπε ο Αντ. Σαμαράς.|Ναι.
el: Ο Αγ. Νικόλαος, βλ. Σχέδιο.|Τέλος.
de: Am 5. Mai kam Dr. Meier.|Er blieb.
de: Das kostet z. B. 5 Euro.|Gut.
de: Er sagte: „Ich gehe.“|Dann ging er.
de: Das ist d. h. nichts.|Ende.
de: Im 19. Jahrhundert war es so.|Ja.
de: Die Fa. Müller GmbH & Co. KG wuchs.|Ja.
fr: « Où vas-tu ? » demanda-t-il.|Rien.
fr: Il a dit : « Je pars. »|Elle rit.
zh: 今天股市上涨3.5%。|明天呢？
ja: 「行く。」と言った。|東京は晴れです。
hi: राम घर गया।|वह खुश था।
ar: هل ذهب؟|نعم.
ru: Он жил в 1990 г. в г. Москве.|А. С. Пушкин писал.
ru: Это было в 1990 г.|Он умер.
ru: — Куда? — спросил он.|Молчание.
es: ¿Adónde vas?|¡No sé!|El Sr. López llegó a EE.UU. el lunes.
en: Nobody came?|i think they were asleep.
en: the port was closed.|they said it would open again.
en: The council of St. Mary met.|It is fine. :-)|Everybody left.
el: Η πρόταση είναι καλή·|ωστόσο, μπορεί να βελτιωθεί.
el: Ολοκληρώθηκε η γέφυρα|2019-05-12|Η νέα γέφυρα άνοιξε χθες.
en: The report of 2019-05-12 was late.|It was short.
th: รัฐบาลประกาศปิดท่าเรือเป็นเวลาสองสัปดาห์เพื่อซ่อมแซม|นอกจากนี้ ยังมีการปิดถนนสายหลักด้วย
ur: بندرگاہ بند ہے۔|کل کھلے گی۔
hy: Նավահանգիստը փակ է։|Վաղը կբացվի։
pl: To było w 2015 r.|Policja milczy.
cs: Dne 5. května přišel.|Odešel.
fr: M. Dupont est là.|Oui !|Bien sûr.
en: First the news.|***|Then the weather.
zh: 他走了……|天黑了！
en: Sen. John McCain, R-Ariz., spoke on Jan. 5 in Washington, D.C., with Rep. Jim Jordan.|He left at 5:30 p.m. EST.
en: The U.S. Army moved to St. Petersburg, Fla. on Sunday.|It rained.
en: He works for the U.N.|She works for NATO.
en: "I don't know," he said.|"Maybe."|She nodded.
en: She said "Hello."|Then she left.
en: "How are you?"|"Fine."
en: Mr. and Mrs. Smith met Dr. Jones Jr. at 10 Downing St. in London.
en: The No. 1 seed lost.|No. 2 won.
en: It cost $1.5 billion vs. €2.3 billion in Q1.|Shares fell 3.2%.
en: He was born in the U.S.S.R. in 1950.|He died.
en: The ship, H.M.S. Victory, sailed.|All cheered.
en: Ms. Rice (Secretary of State, 2005-2009) disagreed.|"No!" she said.
en: He said, "Really?!" and left.|OK.
en: What... is this?|I see.
en: The company, i.e. Acme Inc., and others (e.g. Foo Ltd.) failed.|End.
en: The meeting is at 3 p.m.|The agenda is short.
en: Gov. Jerry Brown said Calif. needs water.|Yes.
en: J.K. Rowling and George R. R. Martin met.|So did A. A. Milne.
en: He arrived on Mon. and left on Tues. evening.|Fine.
en: Prof. Smith et al. (2010) found it.|See Sect. 3.2 for more.
en: According to Lt. Gen. H.R. McMaster, it is so.|Good.
en: The Rev. Martin Luther King Jr. spoke.|People listened.
en: The score was 3-2.|Messi scored twice.
en: The population was 1,234,567.|That is a lot.
en: In 1990.|It was cold.
en: Version 2.0.|It works.
en: He paid 5 dollars.|10 people came.
en: 'Go away!' he yelled.|She didn't.
en: "Who's there?" President Obama asked.|No one.
en: The president (born Aug. 4, 1961) spoke.|Good.
en: The vote was 51-49 (Sen. Lee abstained.)|It passed.
en: It was a success!!|Everyone cheered.
en: The firm is based in Seoul, S. Korea, and N. Ireland.|OK.
en: She earned a B.A. from Yale and a Ph.D. from MIT.|Impressive.
en: Capt. J. Smith, Sgt. Maj. Doe, Cpl. Roe, Pvt. Poe, Adm. Foe and Cmdr. Loe.|All left.
en: The Washington Post Co. reported it; Time Inc. did too.|Done.
en: At 11 a.m. Monday, Police Chief Bob Lee spoke.|He stopped.
en: The U.K. Prime Minister met U.S. Vice President Biden.|They ate.
en: He's from L.A.|Everyone knows.
en: Fig. 2 shows it.|Vol. 3, pp. 12-15, covers that.
en: Pres. Bush flew to Ft. Worth, Tex. and Mt. Vernon.|OK.
en: "This is it," said Smith.|"We have been waiting."|Nobody moved.
en: The so-called "Dr. No." file is here.
en: Joe Q. Public vs. State of N.Y. was heard.|OK.
el: Ο Υπ. Εξωτερικών Ν. Δένδιας και ο Πρ. Παυλόπουλος συναντήθηκαν.|Μίλησαν.
el: Η Α.Μ. ο Βασιλιάς και η Α.Ε. ο Πρέσβης.|Τέλος.
el: Η εταιρεία «Χ Α.Ε.» έκλεισε.|Οι εργαζόμενοι διαμαρτύρονται.
el: Στις 10 π.μ. ξεκίνησε, στις 5 μ.μ. τελείωσε.|Όλοι έφυγαν.
el: Η οδός Αγ. Γεωργίου αρ. 15.|Εκεί μένω.
el: Τι είπε;|«Τίποτα», απάντησε.
el: Ρώτησε «γιατί;» και έφυγε.|Τέλος.
el: «Είναι καλό; Δεν ξέρω», είπε ο κ. Νίκου.|Έφυγε.
el: Ο Δρ. Κ. Καραθεοδωρή, καθ. του Ε.Μ.Π., πέθανε.|Θλίψη.
el: Το Ν.Δ. 123/1970 (ΦΕΚ Α΄ 12) ισχύει.|Ναι.
el: Στη σελ. 5, βλ. κεφ. 3, παρ. 2.|Εντάξει.
el: Το κόστος είναι 1.250.000 ευρώ, δηλ. 3,5% του Α.Ε.Π. της χώρας.|Πολύ.
el: Ο Π.Ο.Υ. ανακοίνωσε νέα μέτρα.|Η Ε.Ε. συμφωνεί.
el: Πού είναι η Μαρία;|Στο σπίτι.
el: Έλα!|Πάμε.
el: Ο πρόεδρος των Η.Π.Α. Ντόναλντ Τραμπ μίλησε.|Τέλος.
el: Οι κ.κ. Παπαδόπουλος και Γεωργίου.|Ναι.
el: Γεννήθηκε στις 3 Φεβ. 1980.|Μεγάλωσε εκεί.
el: Κατά τον 5ο αι. π.Χ. η Αθήνα άκμασε.|Τον 4ο αι. παρήκμασε.
el: Είπε: "Θα έρθω."|Μετά έφυγε.
el: Πολλοί (φοιτητές, εργαζόμενοι κ.ά.) ήρθαν.|Τέλος.
el: Το περιοδικό "Nature" κ.λπ.|Όλα καλά.
el: Ο Σεβ. Μητροπολίτης κ. Άνθιμος, ο Αρχ. Ιερώνυμος.|Αμήν.
el: Ο Γ.Γ. του ΟΗΕ κ. Γκουτέρες είπε ότι...|Τελείωσε.
el: Ο αντιπρόεδρος Θ. Πάγκαλος κι ο Ευ. Βενιζέλος, ο Γ. Α. Παπανδρέου.|Ναι.
el: Στη Λεωφ. Κηφισίας 12, τηλ. 210 1234567.|Ανοιχτά.
tr: Şehir II. Dünya Savaşı'nda yıkıldı.|Bugün yeniden kuruldu.
tr: Padişah IV. Murat köprüyü açtı.|Törene halk katıldı.
tr: Prof. Dr. Ayşe Tan ve Av. Can Er konuştu.|Karar yarın açıklanacak.
pl: Król Jan III. Sobieski otworzył most.|Padał deszcz.
pl: Ks. Jan Nowy i płk. Adam Bór byli na ul. Długiej.|Nikt nie odpowiedział.
de: Das Spiel beim 1. FC Altstadt endete 2:1.|Danach feierten die Fans.
de: Prinz Karl-H. Meier wohnt in der Lindenstr. 4.|Er schweigt.
de: Um 100 v. Chr. entstand die Stadt.|Sie wuchs schnell.
de: Der Brief kam Mi. 13. März an.|Niemand las ihn.
sv: Mötet börjar kl. 10 i S:t Olof.|Alla är välkomna.
sv: Enligt bl.a. Svensson och f.d. ministern blev det dyrt.|Ingen svarade.
pt: O Exmo. Sr. Dep. Carlos Lima falou na Av. Central.|Ninguém respondeu.
pt: A obra custa R$ 5 milhões, segundo o Cel. Paulo Reis.|O prazo é maio.
ca: El Sr. Puig viu al núm. 5 de l'Av. Nova.|Els EE. UU. Nous no hi són.
uk: Жителі смт. Зелений Гай та с. Лісове чекають.|Ремонт почнеться 5 березня.
uk: Про це сказав І. В. Коваль.|Роботи тривають.
ru: Дом на ул. Садовой, д. 5, кв. 3 снесли.|Жителей переселили.
fil: Sinabi ni Gng. Reyes at ni Kgg. Santos na sarado ang tulay.|Bukas na ito sa Marso.
tl: Ayon kay Atty. Cruz ng Brgy. Malinis, P5 milyon ang gastos.|Walang nasaktan.
bn: ড. আনিসুর রহমান সোমবার সেতু দেখেন।|মো. করিম ও এ. কে. খান বিরোধিতা করেন।
mr: डॉ. सुरेश पाटील यांनी पूल पाहिला.|काम मार्चपर्यंत संपेल.
mr: पूल बंद आहे.|तो उद्या उघडेल.
te: డా. రమేష్ వంతెనను చూశారు.|పని మార్చిలో ముగుస్తుంది.
ml: ഡോ. രമേശ് പാലം കണ്ടു.|പണി മാർച്ചിൽ തീരും.
kn: ಡಾ. ರಮೇಶ್ ಸೇತುವೆ ನೋಡಿದರು.|ಕೆಲಸ ಮಾರ್ಚ್‌ನಲ್ಲಿ ಮುಗಿಯಲಿದೆ.
ja: 市長は「橋は3月に開く。待ってほしい。」と述べた。|商人は黙っていた。
ja: 映画『走れ！太郎』の一行が到着した。|市長が迎えた。
zh: 《你好，李焕英！》上映了。|票房很高。
zh: 他问：“为什么？”|没有人回答。
zh: “为什么？”记者问。|市长离开了。
en: The firm Yahoo! Japan grew.|It hired 400 people.
en: He came on Tuesday.|“We won,” he said.|Nobody laughed.
en: The vote (see p. 4. It was close) ended late.|They left.
en: She paid Rs. 500 and left.|The shop closed.
en: The train left at 5 p.m.|Police followed.
en: He met Pvt. Ann Roe of Co. B in Bldg. 4.|They talked.
en: She visited example.com.|Everyone did.
nl: Hij komt om 9 uur.|'s Middags gaat hij weg.
nl: De heer J.-P. de Vries woont in 's-Gravenhage.|Hij zwijgt.
nl: Het regent.|'t Wordt koud.
fr: « Qui a fait ça ? » s'est demandé le maire.|Personne ne sait.
fr: Le train part à 8 h. 30 du quai n° 4.|Il est plein.
fr: M. Ch.-A. Morel et Mme A. Roy habitent bd. Voltaire.|Ils sont partis.
it: L'ing. Carlo Bo e la dott.ssa Eva Li vivono in via Roma, n. 5.|Tacciono.
it: Il Papa Giovanni XXIII tacque.|Poi parlò.
es: El Sr. D. Juan Gil y la Sra. Mª. Paz llegaron a las 5 p. m. del lunes.|Nadie habló.
es: ¡Vamos!|¿Quién viene?
id: Kapolres AKBP H. M. Yusuf dan Bpk. Ali datang.|Warga menunggu.
vi: TS. Nguyễn Văn A và ThS. Trần B phát biểu.|Cầu đóng cửa.
el: Ο γ.γ. Υποδομών κ. Ν. Ρήγας μίλησε.|Τι απάντησε;
fa: آقای م. رضایی گفت: «پل بسته است.»|کسی نبود.
fa: «پل کی باز می‌شود؟» تاجری پرسید.|کسی پاسخ نداد.
he: «מתי ייפתח הגשר?» שאל סוחר.|איש לא ענה.
ur: ڈاکٹر جے۔ کے۔ شاہ آئے۔|کسی کو چوٹ نہیں آئی۔|پل بند ہے۔
am: ከንቲባዋ ተናገሩ።|መሐንዲሶች አገኙ።
ko: 그는 “왜?”라고 물었다.|아무도 답하지 않았다.
hu: A Szt. István út 5. szám alatt Sz. Kovács Anna lakik.|Nem felelt.
cs: Král Karel IV. most postavil.|Mgr. et Mgr. Jana Nová to řekla.
ro: Regele Carol I. a venit.|Dl. Ionescu tace.
da: Dronning Margrethe II. Fredensborg åbnede broen.|Alle jublede.
en: The pier is 40 m long and weighs 400 t.|It was built c. 1890.
de: Das Schiff wiegt 400 t.|Es liegt im Hafen.
ko: 시장은 “문을 연다. 기다려 달라.”고 말했다.|모두 기다렸다.
ar: «متى تصل السفينة؟» سأل الصياد.|لم يجب أحد.
en: Visit halm.example or ask Node.js users.|They know.
es: El embajador de EE. UU. Ana Gil habló.|Los JJ. OO. Juveniles empiezan hoy.
de: »Wir bauen nicht.«|Das sagte er.
de: »Wir bauen nicht.« sagte er.
de: Er rief: »Das ist falsch!«|Dann ging er.
da: »Vi bygger ikke.«|Det sagde han.
pl: Zapłaci ok. 4 mln zł.|Inż. Wilk milczy.
ru: Ремонт стоит 120 млн руб. Мост закрыт.
cs: Stojí 3 mil. Kč.
fr: Elle habite au 12, boul. Gambetta.|Il pleut.
pl: Komisja ds. Rybołówstwa milczy ws. Halmu.|Czeka.
af: Mnr. Botha en mev. Smit is hier.|Hulle wag.
ko: 시장은 "문을 연다. 기다려 달라"고 말했다.|모두 기다렸다.
ja: 工事は五か月（一部は三か月。）続いた。|住民も喜んだ。
ja: 彼は去った。|（写真は昨日。）|市長は残った。
id: Biayanya Rp 3,5 M.|Warga senang.
de: Die Freiw. Feuerwehr rettete den stellv. Vorstand.|Das Eis hielt.
ru: Контр-адм. Орлов и инсп. Белова молчат.|Суд ждёт.
lv: Kard. Ozols un virsltn. Kalns klusē.|Tiesa gaida.
en: Gen. (ret.) Ann Lowe disagreed.|So did Adm. Roe.
nl: De dhr. De Vries woont aan de Jansstr. 5 in Halm.|Hij zweeg.
no: Hun bor i Storgt. 5 i Halm.|Han tidde.
tl: Ayon kay P/Lt. Col. Reyes, walang nasaktan.|Ligtas ang lahat.
tr: Kaya, Gül Sok. No. 5'te oturuyor.|Susuyor.
gu: ડૉ. એ. કે. શાહ આવ્યા.|કોઈ બોલ્યું નહીં.
"""
