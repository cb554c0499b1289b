"""The words of the sample event's Greek article, with English for each: what the tests' toy package knows.

One of them, the shipwrights', is not among them: its sentence comes back with a Greek word, and is doubtful.
"""

WORDS = """
Η=The Το=The Οι=The Ο=The Στη=In Στο=In Την=On Ίλζε=Ilse Δρ=Dr
η=the το=the οι=the τη=the την=the τον=the τις=the τα=the τους=them της=of του=of των=of
στο=to στη=in στον=on στους=to στις=at από=from για=for με=by σε=in και=and ότι=that ως=as που=that
να=to θα=will δεν=not Δεν=We▁will▁not ούτε=nor εάν=if ώσπου=until είναι=is έτσι=so μας=our ίδιο=same
Κέστρια=Kestria Κέστριας=Kestria Βόλμαρκ=Volmark Σκαρν=Skarn Ίλντα=Ilda Όριν=Orrin Μιρένα=Mirena
Μαρένκο=Marenko Πέτρα=Petra Φος=Voss Μπράνχολντ=Brannhold
κρατά=keeps κλειστά=closed βιβλία=books φράγματος=dam φράγμα=dam αποσυρθεί=be▁withdrawn αξίωση=claim
αξίωσή=claim αποσύρει=withdraws πρόκειται=plans παραδώσει=hand▁over παραδώσουμε=hand▁over
μετρήσεις=readings μέτρηση=reading μέτρησης=measuring στάθμης=water-level συμμετάσχει=join κοινή=common
έρευνα=inquiry πλημμύρα=flood εκατομμύρια=million κορώνες=crowns δήλωσε=told εκπρόσωπος=spokesperson
υπουργείου=Ministry Άμυνας=Defence πρακτορείο=agency Τετάρτη=Wednesday Πέμπτη=Thursday Τρίτης=Tuesday
επικεφαλής=head υπηρεσίας=service ποταμών=river ποταμό=river Ποταμού=River ποτάμι=river είπε=said
χώρα=country έτοιμη=ready ανοίξει=open άνοιξε=opened μηχανικούς=engineers όλους=all δικούς=own
σταθμούς=gauges εκείνους=those κάτω=downstream περιμένει=expects άλλη=other πλευρά=side μία=a▁single
πάψει=stops αντιμετωπίζει=treating υπόπτους=suspects αρχίσει=starts μιλά=talking
αντισυνταγματάρχης=Lt.▁Col. τέσσερα=four έξι=six θυροφράγματά=gates λίγο=shortly μετά=after
ύστερα=after διήμερη=two▁days▁of βροχή=rain λόφους=hills Περίπου=About περίπου=about άνθρωποι=people
απομακρύνθηκαν=were▁moved πόλη=town▁of χιλιόμετρα=kilometres πιο=further τρεις=three γέφυρες=bridges
έκλεισαν=were▁closed κυκλοφορία=traffic Γιατί=Why όμως=however προειδοποίηση=warning στάλθηκε=was▁sent
φαξ=fax απαντούν=officials▁say ορίζουν=lay▁down κανόνες=rules υπέγραψαν=signed δύο=both
κυβερνήσεις=governments αρκετά=several μέλη=members Επιτροπής=Commission ωστόσο=however θεωρούν=consider
έφτασε=arrived έφτασαν=arrived εγκαίρως=in▁time ζουν=live ογδόντα=eighty οικογένειες=families
ελληνικής=Greek καταγωγής=descent απόγονοι=descendants εκεί=there αιώνα=century
σύλλογός=club αίθουσα=hall χορού=dance όσους=those έμειναν=were▁left χωρίς=without στέγη=roof
Γραφτείτε=Sign▁up πρωινό=morning δελτίο=bulletin Ημερολογίου=Journal Λιμανιού=Harbour κάθε=every
μέρα=day επτά=seven δωρεάν=free ωροσκόπιο=horoscope λιμανιού=harbour Δευτέρα=Monday π=e
"""
# Greek asks with ";".
MARKS = {".": ".", ",": ",", ";": "?", ":": ":", "«": "“", "»": "”", "!": "!"}
# Pieces that follow a quotation mark, a number or another letter without a blank.
INNER = {"Δεν": "We▁not", "Ημερολογίου": "Journal", "χ": "g", "ο": "th"}


def greek_words() -> dict[str, str]:
    """Return the dictionary: each Greek word with its English; a blank inside a translation is "▁"."""
    return dict(entry.split("=") for entry in WORDS.split())
