<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>New window</source>
        <translation>Νέο παράθυρο</translation>
    </message>
    <message>
        <source>Open folder …</source>
        <translation>Άνοιγμα φακέλου …</translation>
    </message>
    <message>
        <source>Open the sample event</source>
        <translation>Άνοιγμα του παραδείγματος</translation>
    </message>
    <message>
        <source>Reload folder</source>
        <translation>Επαναφόρτωση φακέλου</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Εξαγωγή …</translation>
    </message>
    <message>
        <source>Export … (Ctrl+E): PDF, web page, table, text or JSON</source>
        <translation>Εξαγωγή … (Ctrl+E): PDF, ιστοσελίδα, πίνακας, κείμενο ή JSON</translation>
    </message>
    <message>
        <source>Print preview …</source>
        <translation>Προεπισκόπηση εκτύπωσης …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Εκτύπωση …</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Ρυθμίσεις …</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Κλείσιμο παραθύρου</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Έξοδος</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Αντιγραφή</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Αντιγραφή με πηγή</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>Αντιγραφή ως απλό κείμενο</translation>
    </message>
    <message>
        <source>Find …</source>
        <translation>Εύρεση …</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Εύρεση επόμενου</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Εύρεση προηγούμενου</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Αναζήτηση στη συλλογή</translation>
    </message>
    <message>
        <source>Story details …</source>
        <translation>Στοιχεία άρθρου …</translation>
    </message>
    <message>
        <source>Set aside or put back</source>
        <translation>Παραμερισμός ή επαναφορά</translation>
    </message>
    <message>
        <source>Undo last correction</source>
        <translation>Αναίρεση τελευταίας διόρθωσης</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Επανάληψη</translation>
    </message>
    <message>
        <source>Show raw file …</source>
        <translation>Εμφάνιση ακατέργαστου αρχείου …</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Ανάγνωση</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Σύγκριση</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Λέξεις</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Όλα</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Κοινά</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Μόνο εδώ</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Διαφέρουν</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Όπως το σύστημα</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Φωτεινό</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Σκοτεινό</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Υψηλή αντίθεση</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Γεγονός</translation>
    </message>
    <message>
        <source>Who tells what, and in whom it was not found (Ctrl+4)</source>
        <translation>Ποιος λέει τι, και σε ποιον δεν βρέθηκε (Ctrl+4)</translation>
    </message>
    <message>
        <source>Story list</source>
        <translation>Λίστα άρθρων</translation>
    </message>
    <message>
        <source>Stories by event</source>
        <translation>Άρθρα ανά γεγονός</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Κύλιση μαζί</translation>
    </message>
    <message>
        <source>Show what was set aside</source>
        <translation>Εμφάνιση όσων παραμερίστηκαν</translation>
    </message>
    <message>
        <source>Map of links</source>
        <translation>Χάρτης συνδέσεων</translation>
    </message>
    <message>
        <source>Fewer, surer links</source>
        <translation>Λιγότερες, πιο σίγουρες συνδέσεις</translation>
    </message>
    <message>
        <source>More links, less sure</source>
        <translation>Περισσότερες συνδέσεις, λιγότερο σίγουρες</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Μεγαλύτερο κείμενο</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Μικρότερο κείμενο</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Κανονικό μέγεθος κειμένου</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Μετάφραση</translation>
    </message>
    <message>
        <source>Translate the stories that are shown into the language you read (Ctrl+T)</source>
        <translation>Μετάφραση των άρθρων που φαίνονται στη γλώσσα που διαβάζετε (Ctrl+T)</translation>
    </message>
    <message>
        <source>Translate all that are not in {}</source>
        <translation>Μετάφραση όσων δεν είναι στα {}</translation>
    </message>
    <message>
        <source>Stop translating</source>
        <translation>Διακοπή μετάφρασης</translation>
    </message>
    <message>
        <source>Original, translation or both</source>
        <translation>Πρωτότυπο, μετάφραση ή και τα δύο</translation>
    </message>
    <message>
        <source>Language packages …</source>
        <translation>Πακέτα γλωσσών …</translation>
    </message>
    <message>
        <source>Put into the event shown, or that of the left story</source>
        <translation>Ένταξη στο γεγονός που φαίνεται ή του αριστερού άρθρου</translation>
    </message>
    <message>
        <source>The story at the list&apos;s cursor, or all stories of the event there (Ctrl+G)</source>
        <translation>Το άρθρο στον δρομέα της λίστας, ή όλα τα άρθρα του γεγονότος εκεί (Ctrl+G)</translation>
    </message>
    <message>
        <source>Make an event of its own</source>
        <translation>Δικό του γεγονός</translation>
    </message>
    <message>
        <source>Group as the machine does</source>
        <translation>Ομαδοποίηση όπως η μηχανή</translation>
    </message>
    <message>
        <source>Open on the left</source>
        <translation>Άνοιγμα αριστερά</translation>
    </message>
    <message>
        <source>Open on the right</source>
        <translation>Άνοιγμα δεξιά</translation>
    </message>
    <message>
        <source>Unpin the left story</source>
        <translation>Ξεκαρφίτσωμα του αριστερού άρθρου</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Εναλλαγή πλευρών</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Εμπρός</translation>
    </message>
    <message>
        <source>Previous shared</source>
        <translation>Προηγούμενο κοινό</translation>
    </message>
    <message>
        <source>Next shared</source>
        <translation>Επόμενο κοινό</translation>
    </message>
    <message>
        <source>Previous only here</source>
        <translation>Προηγούμενο μόνο εδώ</translation>
    </message>
    <message>
        <source>Next only here</source>
        <translation>Επόμενο μόνο εδώ</translation>
    </message>
    <message>
        <source>Previous that differs</source>
        <translation>Προηγούμενο που διαφέρει</translation>
    </message>
    <message>
        <source>Next that differs</source>
        <translation>Επόμενο που διαφέρει</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Επόμενη πρόταση</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Προηγούμενη πρόταση</translation>
    </message>
    <message>
        <source>Go to the linked sentence, or unfold</source>
        <translation>Μετάβαση στη συνδεδεμένη πρόταση, ή ξεδίπλωμα</translation>
    </message>
    <message>
        <source>Back to before the click</source>
        <translation>Πίσω, πριν από το κλικ</translation>
    </message>
    <message>
        <source>Why linked?</source>
        <translation>Γιατί συνδέονται;</translation>
    </message>
    <message>
        <source>Not a clash</source>
        <translation>Δεν είναι αντίφαση</translation>
    </message>
    <message>
        <source>Not a link</source>
        <translation>Δεν είναι σύνδεση</translation>
    </message>
    <message>
        <source>All links …</source>
        <translation>Όλες οι συνδέσεις …</translation>
    </message>
    <message>
        <source>Differences …</source>
        <translation>Διαφορές …</translation>
    </message>
    <message>
        <source>Quotations …</source>
        <translation>Παραθέματα …</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Επόμενο πλαίσιο</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Προηγούμενο πλαίσιο</translation>
    </message>
    <message>
        <source>How to read this view</source>
        <translation>Πώς διαβάζεται αυτή η προβολή</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Συντομεύσεις πληκτρολογίου</translation>
    </message>
    <message>
        <source>About Reader</source>
        <translation>Σχετικά με το Reader</translation>
    </message>
    <message>
        <source>A link after all</source>
        <translation>Είναι τελικά σύνδεση</translation>
    </message>
    <message>
        <source>a grouping</source>
        <translation>μια ομαδοποίηση</translation>
    </message>
    <message>
        <source>Not exported: the stories were still being compared</source>
        <translation>Δεν έγινε εξαγωγή: τα άρθρα ακόμη συγκρίνονταν</translation>
    </message>
    <message>
        <source>Nothing differs, as far as a machine sees</source>
        <translation>Τίποτε δεν διαφέρει, απ&apos; όσο βλέπει μια μηχανή</translation>
    </message>
    <message>
        <source>Nothing that was found differs: clear the search to see all that does</source>
        <translation>Τίποτε από όσα βρέθηκαν δεν διαφέρει: σβήστε την αναζήτηση για να δείτε ό,τι διαφέρει</translation>
    </message>
    <message>
        <source>This is the only one</source>
        <translation>Είναι το μοναδικό</translation>
    </message>
    <message>
        <source>Copied both sentences with their stories</source>
        <translation>Αντιγράφηκαν και οι δύο προτάσεις με τα άρθρα τους</translation>
    </message>
    <message>
        <source>Nothing to copy: choose a cell or a row first</source>
        <translation>Τίποτε για αντιγραφή: διαλέξτε πρώτα ένα κελί ή μια γραμμή</translation>
    </message>
    <message>
        <source>Some of what was set aside stands above the headline: scroll up</source>
        <translation>Κάποια από όσα μπήκαν στην άκρη είναι πάνω από τον τίτλο: κυλήστε προς τα πάνω</translation>
    </message>
    <message>
        <source>Go to a story in the list first, then open it on a side</source>
        <translation>Πηγαίνετε πρώτα σε ένα άρθρο της λίστας και μετά ανοίξτε το σε μια πλευρά</translation>
    </message>
    <message>
        <source>Nothing differs here: go to what differs with F4.</source>
        <translation>Τίποτα δεν διαφέρει εδώ: πηγαίνετε σε ό,τι διαφέρει με το F4.</translation>
    </message>
    <message>
        <source>No link here: click a linked sentence, or go to one with F7.</source>
        <translation>Δεν υπάρχει σύνδεση εδώ: κάντε κλικ σε συνδεδεμένη πρόταση ή πηγαίνετε σε μία με το F7.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>καμία</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Δυτικοευρωπαϊκή</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Κεντροευρωπαϊκή</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Ρουμανικά</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Βαλτική</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Ελληνικά</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Κυριλλική</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Τουρκικά</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Εβραϊκά</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Αραβικά</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Βιετναμικά</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Ταϊλανδικά</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Ιαπωνικά</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Κορεατικά</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Κινεζικά</translation>
    </message>
    <message>
        <source>PDF, both stories side by side</source>
        <translation>PDF, τα δύο άρθρα δίπλα δίπλα</translation>
    </message>
    <message>
        <source>Web page, the same in one file</source>
        <translation>Ιστοσελίδα, το ίδιο σε ένα αρχείο</translation>
    </message>
    <message>
        <source>Links as a table (CSV)</source>
        <translation>Συνδέσεις σε πίνακα (CSV)</translation>
    </message>
    <message>
        <source>Links as plain text, for a mail</source>
        <translation>Συνδέσεις ως απλό κείμενο, για μήνυμα</translation>
    </message>
    <message>
        <source>Everything as JSON</source>
        <translation>Όλα ως JSON</translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation>Τα κοινά</translation>
    </message>
    <message>
        <source>What is only here</source>
        <translation>Όσα είναι μόνο εδώ</translation>
    </message>
    <message>
        <source>The translation</source>
        <translation>Η μετάφραση</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>Το πρωτότυπο</translation>
    </message>
    <message>
        <source>Both, one below the other</source>
        <translation>Και τα δύο, το ένα κάτω από το άλλο</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Κατακόρυφα</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Οριζόντια</translation>
    </message>
    <message>
        <source>&amp;List of links</source>
        <translation>&amp;Κατάλογος συνδέσεων</translation>
    </message>
    <message>
        <source>Pr&amp;ovenance: where the stories come from, and how they were compared</source>
        <translation>&amp;Προέλευση: από πού είναι τα άρθρα και πώς συγκρίθηκαν</translation>
    </message>
    <message>
        <source>What was &amp;set aside, with the provenance</source>
        <translation>Όσα παρα&amp;μερίστηκαν, μαζί με την προέλευση</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Αρχείο</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Επεξεργασία</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>Ά&amp;ρθρο</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Προβολή</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Σημάνσεις</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Θέμα</translation>
    </message>
    <message>
        <source>&amp;Translate</source>
        <translation>&amp;Μετάφραση</translation>
    </message>
    <message>
        <source>&amp;Pair</source>
        <translation>&amp;Ζεύγος</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Μετά&amp;βαση</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Βοήθεια</translation>
    </message>
    <message>
        <source>Reader {}; strictness {:g} (the score that a link needs).</source>
        <translation>Reader {}· αυστηρότητα {:g} (ο βαθμός που χρειάζεται μια σύνδεση).</translation>
    </message>
    <message>
        <source>Score: how sure a link is, 0 to 1.</source>
        <translation>Βαθμός: πόσο βέβαιη είναι μια σύνδεση, από 0 έως 1.</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>δεν βρέθηκε</translation>
    </message>
    <message>
        <source>not found: {}</source>
        <translation>δεν βρέθηκαν: {}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Αρχείο</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 του αρχείου</translation>
    </message>
    <message>
        <source>{}, {:.0%} sure</source>
        <translation>{}, βεβαιότητα {:.0%}</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Κωδικοποίηση</translation>
    </message>
    <message>
        <source>Set aside by cleaning</source>
        <translation>Παραμερίστηκαν στον καθαρισμό</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Μετάφραση</translation>
    </message>
    <message>
        <source>Doubtful translation: {}</source>
        <translation>Αμφίβολη μετάφραση: {}</translation>
    </message>
    <message>
        <source>{} (by machine, from: {})</source>
        <translation>{} (από μηχανή, από: {})</translation>
    </message>
    <message>
        <source>{} ({}; the page says: {})</source>
        <translation>{} ({}· η σελίδα λέει: {})</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>ορίστηκε με το χέρι</translation>
    </message>
    <message>
        <source>found in: {}</source>
        <translation>βρέθηκε σε: {}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>τίποτα</translation>
    </message>
    <message>
        <source>{} block</source>
        <translation>{} μπλοκ</translation>
    </message>
    <message>
        <source>{} blocks</source>
        <translation>{} μπλοκ</translation>
    </message>
    <message>
        <source>Only what is shared</source>
        <translation>Μόνο τα κοινά</translation>
    </message>
    <message>
        <source>Only what is not linked</source>
        <translation>Μόνο όσα δεν συνδέονται</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Μόνο όσα διαφέρουν</translation>
    </message>
    <message>
        <source>{} · Show all (Alt+1)</source>
        <translation>{} · Εμφάνιση όλων (Alt+1)</translation>
    </message>
    <message>
        <source>All of it is hidden: the chips below the texts show it again</source>
        <translation>Είναι όλα κρυμμένα: τα εμφανίζουν ξανά τα κουμπιά κάτω από τα κείμενα</translation>
    </message>
    <message>
        <source>Nothing is shared, as far as a machine sees</source>
        <translation>Τίποτε κοινό, απ&apos; όσο βλέπει μια μηχανή</translation>
    </message>
    <message>
        <source>Nothing is only here</source>
        <translation>Τίποτε δεν υπάρχει μόνο εδώ</translation>
    </message>
    <message>
        <source>What is only here is not known</source>
        <translation>Τι υπάρχει μόνο εδώ δεν είναι γνωστό</translation>
    </message>
    <message>
        <source>{} · {}: Ctrl+Shift+D lists them</source>
        <translation>{} · {}: τις δείχνει το Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>machine-translated: {}</source>
        <translation>μετάφραση από μηχανή: {}</translation>
    </message>
    <message>
        <source>waiting to be translated</source>
        <translation>περιμένει μετάφραση</translation>
    </message>
    <message>
        <source>translating {} %</source>
        <translation>μεταφράζεται {} %</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>μεταφρασμένο</translation>
    </message>
    <message>
        <source>not translated</source>
        <translation>αμετάφραστο</translation>
    </message>
    <message>
        <source>not known before it is fetched</source>
        <translation>άγνωστο πριν από τη λήψη</translation>
    </message>
    <message>
        <source>{} MB</source>
        <translation>{} MB</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>διαβάζεται …</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>δεν διαβάζεται</translation>
    </message>
    <message>
        <source>no story found in it</source>
        <translation>δεν βρέθηκε άρθρο σε αυτό</translation>
    </message>
    <message>
        <source>little text</source>
        <translation>λίγο κείμενο</translation>
    </message>
    <message>
        <source>outlet unknown</source>
        <translation>άγνωστο μέσο</translation>
    </message>
    <message>
        <source>outlet unknown, {}</source>
        <translation>άγνωστο μέσο, {}</translation>
    </message>
    <message>
        <source>{}, no. {}</source>
        <translation>{}, αρ. {}</translation>
    </message>
    <message>
        <source>{} hit</source>
        <translation>{} εύρημα</translation>
    </message>
    <message>
        <source>{} hits</source>
        <translation>{} ευρήματα</translation>
    </message>
    <message>
        <source>{} sentence only here</source>
        <translation>{} πρόταση μόνο εδώ</translation>
    </message>
    <message>
        <source>{} sentences only here</source>
        <translation>{} προτάσεις μόνο εδώ</translation>
    </message>
    <message>
        <source>{} sentence not known</source>
        <translation>{} πρόταση άγνωστη</translation>
    </message>
    <message>
        <source>{} sentences not known</source>
        <translation>{} προτάσεις άγνωστες</translation>
    </message>
    <message>
        <source>{} shared sentence</source>
        <translation>{} κοινή πρόταση</translation>
    </message>
    <message>
        <source>{} shared sentences</source>
        <translation>{} κοινές προτάσεις</translation>
    </message>
    <message>
        <source>{} line that is not compared</source>
        <translation>{} γραμμή που δεν συγκρίνεται</translation>
    </message>
    <message>
        <source>{} lines that are not compared</source>
        <translation>{} γραμμές που δεν συγκρίνονται</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} και {}</translation>
    </message>
    <message>
        <source>found by a machine: check</source>
        <translation>βρέθηκε από μηχανή: ελέγξτε</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>διαφέρει</translation>
    </message>
    <message>
        <source>the two sides tell a fact that cannot be both, {}</source>
        <translation>οι δύο πλευρές λένε κάτι που δεν μπορεί να ισχύει και στις δύο, {}</translation>
    </message>
    <message>
        <source>number</source>
        <translation>αριθμός</translation>
    </message>
    <message>
        <source>money</source>
        <translation>ποσό</translation>
    </message>
    <message>
        <source>percentage</source>
        <translation>ποσοστό</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>κωδικοποίηση</translation>
    </message>
    <message>
        <source>language</source>
        <translation>γλώσσα</translation>
    </message>
    <message>
        <source>setting a paragraph aside</source>
        <translation>μια παράγραφος έμεινε έξω</translation>
    </message>
    <message>
        <source>putting back what was set aside</source>
        <translation>όσα είχαν μείνει έξω μπήκαν πάλι</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>τίτλος</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>μέσο</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>υπογραφή</translation>
    </message>
    <message>
        <source>date</source>
        <translation>ημερομηνία</translation>
    </message>
    <message>
        <source>date of change</source>
        <translation>ημερομηνία αλλαγής</translation>
    </message>
    <message>
        <source>address</source>
        <translation>διεύθυνση</translation>
    </message>
    <message>
        <source>date or time</source>
        <translation>ημερομηνία ή ώρα</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>διάρκεια</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>μέτρο</translation>
    </message>
    <message>
        <source>name</source>
        <translation>όνομα</translation>
    </message>
    <message>
        <source>role</source>
        <translation>ιδιότητα</translation>
    </message>
    <message>
        <source>negation</source>
        <translation>άρνηση</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>βεβαιότητα</translation>
    </message>
    <message>
        <source>who says it</source>
        <translation>ποιος το λέει</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>πόσοι</translation>
    </message>
    <message>
        <source>state or outcome</source>
        <translation>κατάσταση ή έκβαση</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>σειρά</translation>
    </message>
    <message>
        <source>The stories are being grouped: what differs is said after that</source>
        <translation>Τα άρθρα ομαδοποιούνται: ό,τι διαφέρει λέγεται μετά</translation>
    </message>
    <message>
        <source>Listed as two events: what differs is no contradiction</source>
        <translation>Δύο γεγονότα στη λίστα: ό,τι διαφέρει δεν είναι αντίφαση</translation>
    </message>
    <message>
        <source>{} told otherwise, which came first is not known</source>
        <translation>{} ειπωμένο αλλιώς, με αβέβαιη σειρά</translation>
    </message>
    <message>
        <source>{} later report</source>
        <translation>{} μεταγενέστερη αναφορά</translation>
    </message>
    <message>
        <source>{} later reports</source>
        <translation>{} μεταγενέστερες αναφορές</translation>
    </message>
    <message>
        <source>the same in part</source>
        <translation>εν μέρει ίδια</translation>
    </message>
    <message>
        <source>A clash after all</source>
        <translation>Είναι τελικά αντίφαση</translation>
    </message>
    <message>
        <source>{} minute</source>
        <translation>{} λεπτό</translation>
    </message>
    <message>
        <source>{} minutes</source>
        <translation>{} λεπτά</translation>
    </message>
    <message>
        <source>{} hour</source>
        <translation>{} ώρα</translation>
    </message>
    <message>
        <source>{} hours</source>
        <translation>{} ώρες</translation>
    </message>
    <message>
        <source>{} day</source>
        <translation>{} ημέρα</translation>
    </message>
    <message>
        <source>{} days</source>
        <translation>{} ημέρες</translation>
    </message>
    <message>
        <source>later report, {} {} after {} if their clocks agree</source>
        <translation>μεταγενέστερο δημοσίευμα, το {} {} μετά το {}, αν συμφωνούν τα ρολόγια τους</translation>
    </message>
    <message>
        <source>later report, {} {} after {}</source>
        <translation>μεταγενέστερο δημοσίευμα, το {} {} μετά το {}</translation>
    </message>
    <message>
        <source>later reports</source>
        <translation>μεταγενέστερες αναφορές</translation>
    </message>
    <message>
        <source>its words are in the other story too</source>
        <translation>τα λόγια του υπάρχουν και στο άλλο άρθρο</translation>
    </message>
    <message>
        <source>the same words, cut, another speaker</source>
        <translation>τα ίδια λόγια, περικομμένα, άλλος ομιλητής</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>ίδιο</translation>
    </message>
    <message>
        <source>other spelling or brackets</source>
        <translation>άλλη ορθογραφία ή αγκύλες</translation>
    </message>
    <message>
        <source>cut inside</source>
        <translation>κομμένο στη μέση</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>αλλαγμένο</translation>
    </message>
    <message>
        <source>the same words, another speaker</source>
        <translation>τα ίδια λόγια, άλλος ομιλητής</translation>
    </message>
    <message>
        <source>{} (not named)</source>
        <translation>{} (δεν κατονομάζεται)</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>τροποποιημένο</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>με άλλα λόγια</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>ολόκληρο</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>εν μέρει</translation>
    </message>
    <message>
        <source>in another language</source>
        <translation>σε άλλη γλώσσα</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>παράθεμα</translation>
    </message>
    <message>
        <source>same text</source>
        <translation>ίδιο κείμενο</translation>
    </message>
    <message>
        <source>the story tells some of this, or something of it otherwise, or is linked to one that does</source>
        <translation>το άρθρο λέει μέρος αυτού, ή κάτι από αυτό αλλιώς, ή συνδέεται με ένα που το λέει</translation>
    </message>
    <message>
        <source>the story tells this in another language; how much of it is not compared</source>
        <translation>το άρθρο το λέει σε άλλη γλώσσα· δεν συγκρίνεται πόσο από αυτό λέει</translation>
    </message>
    <message>
        <source>words of somebody that other stories quote too</source>
        <translation>λόγια κάποιου που παραθέτουν και άλλα άρθρα</translation>
    </message>
    <message>
        <source>no sentence of the story was found to tell this</source>
        <translation>δεν βρέθηκε πρόταση του άρθρου που να το λέει</translation>
    </message>
    <message>
        <source>the story tells this</source>
        <translation>το άρθρο λέει αυτό</translation>
    </message>
    <message>
        <source>the story tells a fact of this otherwise than another one: both can hardly be true</source>
        <translation>το άρθρο λέει ένα στοιχείο αλλιώς από ένα άλλο: δύσκολα αληθεύουν και τα δύο</translation>
    </message>
    <message>
        <source>the story tells a fact as it stands here, and another one tells it otherwise</source>
        <translation>το άρθρο λέει ένα στοιχείο όπως γράφεται εδώ, και ένα άλλο το λέει αλλιώς</translation>
    </message>
    <message>
        <source>the story prints another one&apos;s text, and this sentence of it</source>
        <translation>το άρθρο τυπώνει το κείμενο άλλου, μαζί και αυτή την πρόταση</translation>
    </message>
    <message>
        <source>an unsure link alone says so: one of three is wrong, and it is not counted</source>
        <translation>το λέει μόνο μια αβέβαιη σύνδεση: μία στις τρεις είναι λάθος, και δεν μετριέται</translation>
    </message>
    <message>
        <source>a sentence comes near it, or parts of the story are not known or were set aside</source>
        <translation>μια πρόταση το πλησιάζει, ή μέρη του άρθρου δεν είναι γνωστά ή αφαιρέθηκαν</translation>
    </message>
    <message>
        <source>not known: stories in other languages alone tell this</source>
        <translation>δεν είναι γνωστό: το λένε μόνο άρθρα σε άλλες γλώσσες</translation>
    </message>
    <message>
        <source>not known: what is linked shares too little with this, or is of another thing</source>
        <translation>άγνωστο: ό,τι συνδέεται έχει πολύ λίγα κοινά με αυτό, ή αφορά κάτι άλλο</translation>
    </message>
    <message>
        <source>not known: what was set aside of it may tell this</source>
        <translation>άγνωστο: ίσως το λένε όσα έμειναν έξω από αυτό</translation>
    </message>
    <message>
        <source>not known: its {} comes near</source>
        <translation>άγνωστο: εκεί, {}, πλησιάζει</translation>
    </message>
    <message>
        <source>not known: its {} is linked with one of {}, and stands in another row</source>
        <translation>άγνωστο: εκεί, {}, συνδέεται με πρόταση του {} και στέκει σε άλλη γραμμή</translation>
    </message>
    <message>
        <source>not known: its {} is linked with one of {}, which tells more than this</source>
        <translation>άγνωστο: εκεί, {}, συνδέεται με πρόταση του {}, που λέει περισσότερα από αυτό</translation>
    </message>
    <message>
        <source>sentence {}</source>
        <translation>πρόταση {}</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>γεγονός</translation>
    </message>
    <message>
        <source>A claim is what sentences of two stories or more tell. Several links may make one claim, one sentence may tell several, and an unsure link may make none: a pair of stories has as many links as its own view says.</source>
        <translation>Ισχυρισμός είναι ό,τι λένε προτάσεις δύο ή περισσότερων άρθρων. Πολλές συνδέσεις μπορεί να δίνουν έναν ισχυρισμό, μία πρόταση μπορεί να λέει πολλούς και μια αβέβαιη σύνδεση κανέναν: ένα ζεύγος έχει όσες συνδέσεις λέει η δική του προβολή.</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Τι λέγεται</translation>
    </message>
    <message>
        <source>stories</source>
        <translation>άρθρα</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Δεν βρέθηκε τίποτα.</translation>
    </message>
    <message>
        <source>≡ {} more</source>
        <translation>≡ {} ακόμη</translation>
    </message>
    <message>
        <source>later report</source>
        <translation>μεταγενέστερη αναφορά</translation>
    </message>
    <message>
        <source>told otherwise, which came first is not known</source>
        <translation>ειπωμένο αλλιώς, με αβέβαιη σειρά</translation>
    </message>
    <message>
        <source>it seems to deny this, or to tell what this denies</source>
        <translation>φαίνεται να το διαψεύδει, ή να λέει αυτό που εδώ διαψεύδεται</translation>
    </message>
    <message>
        <source>one may deny or count otherwise what the other tells</source>
        <translation>το ένα μπορεί να αρνείται ό,τι λέει το άλλο ή να το μετρά αλλιώς</translation>
    </message>
    <message>
        <source>as {}</source>
        <translation>όπως: {}</translation>
    </message>
    <message>
        <source>earlier or later report: {}</source>
        <translation>προγενέστερη ή μεταγενέστερη αναφορά: {}</translation>
    </message>
    <message>
        <source>told otherwise, which came first is not known: {}</source>
        <translation>ειπωμένο αλλιώς, με αβέβαιη σειρά: {}</translation>
    </message>
    <message>
        <source>{} claim</source>
        <translation>{} ισχυρισμός</translation>
    </message>
    <message>
        <source>{} claims</source>
        <translation>{} ισχυρισμοί</translation>
    </message>
    <message>
        <source>{}, {} in three stories or more</source>
        <translation>{}, {} σε τρία άρθρα ή περισσότερα</translation>
    </message>
    <message>
        <source>{} differs</source>
        <translation>{} διαφέρει</translation>
    </message>
    <message>
        <source>{} differ</source>
        <translation>{} διαφέρουν</translation>
    </message>
    <message>
        <source>not known of {}</source>
        <translation>άγνωστο για: {}</translation>
    </message>
    <message>
        <source>Much the same text as {}.</source>
        <translation>Σχεδόν το ίδιο κείμενο με {}.</translation>
    </message>
    <message>
        <source>Not known: {}.</source>
        <translation>Άγνωστο: {}.</translation>
    </message>
    <message>
        <source>{}, continued</source>
        <translation>{}, συνέχεια</translation>
    </message>
    <message>
        <source>nothing was found to be surely left out</source>
        <translation>δεν βρέθηκε κάτι που να παραλείπει με βεβαιότητα</translation>
    </message>
    <message>
        <source>What two or more independent stories tell, and this one was not found to. What only one of them surely tells stands apart. A search may miss one: read the story before you say that it leaves it out.</source>
        <translation>Όσα λένε δύο ή περισσότερα ανεξάρτητα άρθρα και δεν βρέθηκαν σε αυτό. Όσα λέει με βεβαιότητα μόνο ένα τους στέκουν χωριστά. Κάτι μπορεί να ξέφυγε: διαβάστε το άρθρο πριν πείτε ότι το παραλείπει.</translation>
    </message>
    <message>
        <source>{} claim below may have been told only after it</source>
        <translation>{} ισχυρισμός παρακάτω ίσως ειπώθηκε μόνο μετά από αυτό</translation>
    </message>
    <message>
        <source>{} claims below may have been told only after it</source>
        <translation>{} ισχυρισμοί παρακάτω ίσως ειπώθηκαν μόνο μετά από αυτό</translation>
    </message>
    <message>
        <source>Told by one story, and unsurely by another</source>
        <translation>Τα λέει ένα άρθρο, και αβέβαια ένα άλλο</translation>
    </message>
    <message>
        <source>its day is not known: others may have told this after it</source>
        <translation>η ημέρα του είναι άγνωστη: άλλα μπορεί να τα είπαν μετά από αυτό</translation>
    </message>
    <message>
        <source>No sentence was found to be shared: what is left out cannot be told</source>
        <translation>Δεν βρέθηκε κοινή πρόταση: τι παραλείπεται δεν μπορεί να ειπωθεί</translation>
    </message>
    <message>
        <source>{} sentence of one story alone</source>
        <translation>{} πρόταση ενός μόνο άρθρου</translation>
    </message>
    <message>
        <source>{} sentences, each of one story alone</source>
        <translation>{} προτάσεις, καθεμία ενός μόνο άρθρου</translation>
    </message>
    <message>
        <source>{} is linked, by too little for a claim</source>
        <translation>{} συνδέεται, με πολύ λίγα για ισχυρισμό</translation>
    </message>
    <message>
        <source>{} are linked, by too little for a claim</source>
        <translation>{} συνδέονται, με πολύ λίγα για ισχυρισμό</translation>
    </message>
    <message>
        <source>No claim that two stories tell was found: {}</source>
        <translation>Δεν βρέθηκε ισχυρισμός που να τον λένε δύο άρθρα: {}</translation>
    </message>
    <message>
        <source>Not found in it either, but perhaps told by a second story only after it</source>
        <translation>Ούτε αυτά βρέθηκαν σε αυτό, αλλά ίσως ένα δεύτερο άρθρο τα είπε μόνο μετά από αυτό</translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>άγνωστη ημέρα</translation>
    </message>
    <message>
        <source>first</source>
        <translation>πρώτο</translation>
    </message>
    <message>
        <source>{} other less surely</source>
        <translation>{} άλλη με λιγότερη βεβαιότητα</translation>
    </message>
    <message>
        <source>{} others less surely</source>
        <translation>{} άλλες με λιγότερη βεβαιότητα</translation>
    </message>
    <message>
        <source>otherwise: {}</source>
        <translation>αλλιώς: {}</translation>
    </message>
    <message>
        <source>{} independent story</source>
        <translation>{} ανεξάρτητο άρθρο</translation>
    </message>
    <message>
        <source>{} independent stories</source>
        <translation>{} ανεξάρτητα άρθρα</translation>
    </message>
    <message>
        <source>{} with the same long sentence, not counted</source>
        <translation>{} με την ίδια μακριά πρόταση, δεν μετρά</translation>
    </message>
    <message>
        <source>no sentence changed</source>
        <translation>καμία πρόταση δεν άλλαξε</translation>
    </message>
    <message>
        <source>{} sentence added</source>
        <translation>{} πρόταση προστέθηκε</translation>
    </message>
    <message>
        <source>{} sentences added</source>
        <translation>{} προτάσεις προστέθηκαν</translation>
    </message>
    <message>
        <source>{} cut</source>
        <translation>{} κόπηκαν</translation>
    </message>
    <message>
        <source>{} changed</source>
        <translation>{} άλλαξαν</translation>
    </message>
    <message>
        <source>{} share {}; {} credits {}, {} agencies without a name.</source>
        <translation>{}: έχουν κοινές {}· το ένα ({}) αναφέρει το {}, το άλλο ({}) πρακτορεία χωρίς όνομα.</translation>
    </message>
    <message>
        <source>{} print much the same text.</source>
        <translation>{}: τυπώνουν σχεδόν το ίδιο κείμενο.</translation>
    </message>
    <message>
        <source>{} share {}; both credit {}.</source>
        <translation>{}: έχουν κοινές {}· και οι δύο αναφέρουν το {}.</translation>
    </message>
    <message>
        <source>as worded here</source>
        <translation>όπως διατυπώνεται εδώ</translation>
    </message>
    <message>
        <source>it is in {}, not translated</source>
        <translation>είναι στα {}, χωρίς μετάφραση</translation>
    </message>
    <message>
        <source>it is of another event, or cleaning set much of the file aside</source>
        <translation>είναι για άλλο γεγονός, ή ο καθαρισμός άφησε στην άκρη μεγάλο μέρος του αρχείου</translation>
    </message>
    <message>
        <source>not found in {}: {} that two or more tell</source>
        <translation>δεν βρέθηκαν στο {}: {} που λένε δύο ή περισσότερα</translation>
    </message>
    <message>
        <source>not found in {}: {} each that two or more tell</source>
        <translation>δεν βρέθηκαν στα {}: από {} που λένε δύο ή περισσότερα</translation>
    </message>
    <message>
        <source>{} in part</source>
        <translation>{} εν μέρει</translation>
    </message>
    <message>
        <source>{} in another language</source>
        <translation>{} σε άλλη γλώσσα</translation>
    </message>
    <message>
        <source>{} otherwise</source>
        <translation>{} αλλιώς</translation>
    </message>
    <message>
        <source>{} unsure</source>
        <translation>{} αβέβαια</translation>
    </message>
    <message>
        <source>{} sentence</source>
        <translation>{} πρόταση</translation>
    </message>
    <message>
        <source>{} sentences</source>
        <translation>{} προτάσεις</translation>
    </message>
    <message>
        <source>Versions of one story, in order: {}.</source>
        <translation>Εκδοχές ενός άρθρου, με τη σειρά: {}.</translation>
    </message>
    <message>
        <source>{} after {}: {}.</source>
        <translation>{} μετά από {}: {}.</translation>
    </message>
    <message>
        <source>by words</source>
        <translation>με λέξεις</translation>
    </message>
    <message>
        <source>the same words, whatever their case, quotes, dashes and spaces</source>
        <translation>οι ίδιες λέξεις, όποια κι αν είναι τα κεφαλαία, τα εισαγωγικά, οι παύλες και τα κενά</translation>
    </message>
    <message>
        <source>at least 60 % of the words survive; those that changed are marked</source>
        <translation>τουλάχιστον το 60 % των λέξεων μένει· όσες άλλαξαν σημειώνονται</translation>
    </message>
    <message>
        <source>fewer than 60 % of the words survive; a clause of one side alone has no mark</source>
        <translation>μένει λιγότερο από το 60 % των λέξεων· μια φράση που έχει μόνο η μία πλευρά δεν σημειώνεται</translation>
    </message>
    <message>
        <source>one holds the other and more, or they share only a quotation or a clause</source>
        <translation>η μία περιέχει την άλλη και κάτι ακόμη, ή έχουν κοινό μόνο ένα παράθεμα ή μια φράση</translation>
    </message>
    <message>
        <source>in two languages: linked by names, numbers and dictionary words</source>
        <translation>σε δύο γλώσσες: συνδέονται με ονόματα, αριθμούς και λέξεις λεξικού</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>μετακινημένο</translation>
    </message>
    <message>
        <source>the link stands outside the longest run of links that keeps the order of both stories</source>
        <translation>η σύνδεση είναι έξω από τη μεγαλύτερη σειρά συνδέσεων που κρατά τη σειρά και των δύο άρθρων</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>αβέβαιο</translation>
    </message>
    <message>
        <source>one of three such links is wrong: read both sentences</source>
        <translation>μία στις τρεις τέτοιες συνδέσεις είναι λάθος· διαβάστε και τις δύο προτάσεις</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Λεζάντα</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Τόπος και ημερομηνία</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Πηγή εικόνας ή κειμένου</translation>
    </message>
    <message>
        <source>Pull quote</source>
        <translation>Προβεβλημένη φράση</translation>
    </message>
    <message>
        <source>Repeated paragraph</source>
        <translation>Επαναλαμβανόμενη παράγραφος</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Υπότιτλος</translation>
    </message>
    <message>
        <source>Editorial note</source>
        <translation>Σημείωση της σύνταξης</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>κοινό</translation>
    </message>
    <message>
        <source>no sentence of the other story was found to tell the same: one of ten is told there in words that differ</source>
        <translation>δεν βρέθηκε πρόταση του άλλου άρθρου που να λέει το ίδιο: μία στις δέκα λέγεται εκεί με άλλες λέξεις</translation>
    </message>
    <message>
        <source>a caption, a byline, a credit, a subheading, a pull quote or a repeated lead</source>
        <translation>λεζάντα, υπογραφή, πηγή εικόνας, υπότιτλος, προβεβλημένο παράθεμα ή επαναλαμβανόμενη εισαγωγή</translation>
    </message>
    <message>
        <source>{} sentence of {} is doubtfully translated and may tell the same</source>
        <translation>{} πρόταση του {} έχει αμφίβολη μετάφραση και ίσως λέει το ίδιο</translation>
    </message>
    <message>
        <source>{} sentences of {} are doubtfully translated and may tell the same</source>
        <translation>{} προτάσεις του {} έχουν αμφίβολη μετάφραση και ίσως λένε το ίδιο</translation>
    </message>
    <message>
        <source>what they share: {}</source>
        <translation>ό,τι έχουν κοινό: {}</translation>
    </message>
    <message>
        <source>in part: {}</source>
        <translation>εν μέρει: {}</translation>
    </message>
    <message>
        <source>in another language: {}</source>
        <translation>σε άλλη γλώσσα: {}</translation>
    </message>
    <message>
        <source>linked: {}</source>
        <translation>συνδέονται: {}</translation>
    </message>
    <message>
        <source>same text: {}</source>
        <translation>ίδιο κείμενο: {}</translation>
    </message>
    <message>
        <source>word for word: {}</source>
        <translation>λέξη προς λέξη: {}</translation>
    </message>
    <message>
        <source>unsure: {}</source>
        <translation>αβέβαιο: {}</translation>
    </message>
    <message>
        <source>found in no other story</source>
        <translation>δεν βρέθηκε σε άλλο άρθρο</translation>
    </message>
    <message>
        <source>others may tell it in other words</source>
        <translation>ίσως το λένε και άλλα με άλλα λόγια</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>μόνο εδώ</translation>
    </message>
    <message>
        <source>others tell it in other words</source>
        <translation>το λένε και άλλα με άλλα λόγια</translation>
    </message>
    <message>
        <source>nothing tells when these came, or which of them came first</source>
        <translation>τίποτε δεν λέει πότε ήρθαν αυτά, ή ποιο ήρθε πρώτο</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>Άγνωστη ημέρα</translation>
    </message>
    <message>
        <source>which came first is not known</source>
        <translation>αβέβαιη σειρά</translation>
    </message>
    <message>
        <source>the next one may have come before</source>
        <translation>ίσως το επόμενο προηγήθηκε</translation>
    </message>
    <message>
        <source>{} before the next one if their clocks agree</source>
        <translation>{} πριν από το επόμενο, αν τα ρολόγια τους συμφωνούν</translation>
    </message>
    <message>
        <source>zone not known</source>
        <translation>άγνωστη ζώνη ώρας</translation>
    </message>
    <message>
        <source>its first entry</source>
        <translation>η πρώτη του καταχώριση</translation>
    </message>
    <message>
        <source>first, by the times that are known</source>
        <translation>πρώτο, με τις ώρες που είναι γνωστές</translation>
    </message>
    <message>
        <source>first, if all clocks agree</source>
        <translation>πρώτο, αν όλα τα ρολόγια συμφωνούν</translation>
    </message>
    <message>
        <source>first of those with a known day, if all clocks agree</source>
        <translation>πρώτο από όσα έχουν γνωστή ημέρα, αν όλα τα ρολόγια συμφωνούν</translation>
    </message>
    <message>
        <source>first found with {} claim</source>
        <translation>βρέθηκε πρώτο με {} ισχυρισμό</translation>
    </message>
    <message>
        <source>first found with {} claims</source>
        <translation>βρέθηκε πρώτο με {} ισχυρισμούς</translation>
    </message>
    <message>
        <source>published then or before</source>
        <translation>δημοσιεύτηκε τότε ή νωρίτερα</translation>
    </message>
    <message>
        <source>published {}</source>
        <translation>δημοσιεύτηκε {}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>άγνωστο</translation>
    </message>
    <message>
        <source>added</source>
        <translation>προστέθηκε</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>άλλαξε</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>κόπηκε</translation>
    </message>
    <message>
        <source>version {} of {}</source>
        <translation>έκδοση {} από {}</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>δεν συγκρίνεται</translation>
    </message>
    <message>
        <source>a link leads to what the other story says of the same thing</source>
        <translation>μια σύνδεση οδηγεί σε όσα λέει το άλλο άρθρο για το ίδιο πράγμα</translation>
    </message>
    <message>
        <source>no link, but the other story may tell it all the same: in another language, in doubt, or set aside</source>
        <translation>καμία σύνδεση, αλλά το άλλο άρθρο ίσως το λέει: σε άλλη γλώσσα, με αμφιβολία, ή σε ό,τι έμεινε έξω</translation>
    </message>
    <message>
        <source>what you set aside of {} tells this</source>
        <translation>όσα βάλατε έξω από το {} έχουν αυτά τα λόγια</translation>
    </message>
    <message>
        <source>in their event {} tells this, or may</source>
        <translation>κατά τις γραμμές του γεγονότος τους, το λέει και το {}, ή ίσως το λέει</translation>
    </message>
    <message>
        <source>in their event {} tells this otherwise</source>
        <translation>κατά τις γραμμές του γεγονότος τους, το {} το λέει αλλιώς</translation>
    </message>
    <message>
        <source>doubtful translation</source>
        <translation>αμφίβολη μετάφραση</translation>
    </message>
    <message>
        <source>never only here, and its words are not compared; a wave below it</source>
        <translation>ποτέ «μόνο εδώ», και οι λέξεις της δεν συγκρίνονται· έχει κυματιστή γραμμή</translation>
    </message>
    <message>
        <source>the stories are in two languages and not translated</source>
        <translation>τα άρθρα είναι σε δύο γλώσσες και δεν έχουν μεταφραστεί</translation>
    </message>
    <message>
        <source>unknown language</source>
        <translation>άγνωστη γλώσσα</translation>
    </message>
    <message>
        <source>{} in translation</source>
        <translation>{} σε μετάφραση</translation>
    </message>
    <message>
        <source>In translation: the words that are compared are a machine&apos;s, not the outlet&apos;s.</source>
        <translation>Σε μετάφραση: οι λέξεις που συγκρίνονται είναι της μηχανής, όχι του μέσου.</translation>
    </message>
    <message>
        <source>score {}</source>
        <translation>βαθμός {}</translation>
    </message>
    <message>
        <source>The same in another form: {}.</source>
        <translation>Το ίδιο με άλλη μορφή: {}.</translation>
    </message>
    <message>
        <source>Hardly a word of {}&apos;s “{}” is in {}.</source>
        <translation>Στο {}: «{}» – σχεδόν καμία λέξη από αυτό δεν υπάρχει στο {}.</translation>
    </message>
    <message>
        <source>No clash, as you said: {}.</source>
        <translation>Δεν είναι αντίφαση, όπως είπατε: {}.</translation>
    </message>
    <message>
        <source>moved up past {} link</source>
        <translation>μετακινήθηκε πάνω από {} σύνδεση</translation>
    </message>
    <message>
        <source>moved up past {} links</source>
        <translation>μετακινήθηκε πάνω από {} συνδέσεις</translation>
    </message>
    <message>
        <source>moved down past {} link</source>
        <translation>μετακινήθηκε κάτω από {} σύνδεση</translation>
    </message>
    <message>
        <source>moved down past {} links</source>
        <translation>μετακινήθηκε κάτω από {} συνδέσεις</translation>
    </message>
    <message>
        <source>Sentence {} of {}</source>
        <translation>Πρόταση {} από {}</translation>
    </message>
    <message>
        <source>{}, several links ({}), the surest first</source>
        <translation>{}, περισσότερες συνδέσεις ({}), πρώτα η πιο βέβαιη</translation>
    </message>
    <message>
        <source>{}, a headline of what both tell, without a link</source>
        <translation>{}, τίτλος για όσα λένε και τα δύο, χωρίς σύνδεση</translation>
    </message>
    <message>
        <source>linked to {} in {}</source>
        <translation>συνδέεται με {} στο {}</translation>
    </message>
    <message>
        <source>Both use {}.</source>
        <translation>Και τα δύο έχουν {}.</translation>
    </message>
    <message>
        <source>differs: {}</source>
        <translation>διαφέρει: {}</translation>
    </message>
    <message>
        <source>One may be a rounding of the other: {}.</source>
        <translation>Το ένα μπορεί να είναι στρογγύλευση του άλλου: {}.</translation>
    </message>
    <message>
        <source>Hardly any words in a row are the same, so more than what is shared may be marked.</source>
        <translation>Ελάχιστες λέξεις στη σειρά είναι ίδιες, οπότε μπορεί να σημειώνονται περισσότερα από τα κοινά.</translation>
    </message>
    <message>
        <source>Of 100 links with this score about {} are right: read whether this one is.</source>
        <translation>Από 100 συνδέσεις με αυτόν τον βαθμό, περίπου {} είναι σωστές· διαβάστε αν είναι κι αυτή.</translation>
    </message>
    <message>
        <source>Both name {}.</source>
        <translation>Και τα δύο αναφέρουν: {}.</translation>
    </message>
    <message>
        <source>Both say {}.</source>
        <translation>Και τα δύο λένε: {}.</translation>
    </message>
    <message>
        <source>They say the same in {}.</source>
        <translation>Λένε το ίδιο με: {}.</translation>
    </message>
    <message>
        <source>Both quote “{}”.</source>
        <translation>Και τα δύο παραθέτουν «{}».</translation>
    </message>
    <message>
        <source>{} words in a row are the same: “{}”.</source>
        <translation>{} λέξεις στη σειρά είναι ίδιες: «{}».</translation>
    </message>
    <message>
        <source>B tells it elsewhere: it moved past {}.</source>
        <translation>Το B το λέει αλλού: μετακινήθηκε πέρα από {}.</translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 σύνδεση</translation>
    </message>
    <message>
        <source>{} links</source>
        <translation>{} συνδέσεις</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>μενού</translation>
    </message>
    <message>
        <source>readers&apos; comment</source>
        <translation>σχόλιο αναγνώστη</translation>
    </message>
    <message>
        <source>other stories</source>
        <translation>άλλα άρθρα</translation>
    </message>
    <message>
        <source>sharing</source>
        <translation>κοινοποίηση</translation>
    </message>
    <message>
        <source>legal text</source>
        <translation>νομικό κείμενο</translation>
    </message>
    <message>
        <source>advertisement or subscription</source>
        <translation>διαφήμιση ή συνδρομή</translation>
    </message>
    <message>
        <source>printed twice</source>
        <translation>τυπωμένο δύο φορές</translation>
    </message>
    <message>
        <source>facts about the story</source>
        <translation>στοιχεία του άρθρου</translation>
    </message>
    <message>
        <source>foot of the page</source>
        <translation>υποσέλιδο</translation>
    </message>
    <message>
        <source>caption or credit of a picture</source>
        <translation>λεζάντα ή πηγή φωτογραφίας</translation>
    </message>
    <message>
        <source>not the story</source>
        <translation>όχι το άρθρο</translation>
    </message>
    <message>
        <source>in other stories of this outlet too</source>
        <translation>και σε άλλα άρθρα αυτού του μέσου</translation>
    </message>
    <message>
        <source>set aside: {}</source>
        <translation>παραμερίστηκε: {}</translation>
    </message>
    <message>
        <source>{}, a close call: {}</source>
        <translation>{}, οριακή περίπτωση: {}</translation>
    </message>
    <message>
        <source>{} paragraph above was set aside</source>
        <translation>{} παράγραφος παραπάνω παραμερίστηκε</translation>
    </message>
    <message>
        <source>{} paragraphs above were set aside</source>
        <translation>{} παράγραφοι παραπάνω παραμερίστηκαν</translation>
    </message>
    <message>
        <source>{} paragraph below was set aside</source>
        <translation>{} παράγραφος παρακάτω παραμερίστηκε</translation>
    </message>
    <message>
        <source>{} paragraphs below were set aside</source>
        <translation>{} παράγραφοι παρακάτω παραμερίστηκαν</translation>
    </message>
    <message>
        <source>A close call: {}</source>
        <translation>Οριακή περίπτωση: {}</translation>
    </message>
    <message>
        <source>line {}</source>
        <translation>γραμμή {}</translation>
    </message>
    <message>
        <source>line beside the headline</source>
        <translation>γραμμή δίπλα στον τίτλο</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>με το χέρι</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Τίτλος</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Μέσο</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Υπογραφή</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Δημοσιεύτηκε</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Τροποποιήθηκε</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Διεύθυνση</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>Page saved</source>
        <translation>Αποθήκευση σελίδας</translation>
    </message>
    <message>
        <source>updated {}</source>
        <translation>ενημέρωση {}</translation>
    </message>
    <message>
        <source>{}: day or month first?</source>
        <translation>{}: πρώτα η ημέρα ή ο μήνας;</translation>
    </message>
    <message>
        <source>{} and {} unknown</source>
        <translation>{} και {} άγνωστα</translation>
    </message>
    <message>
        <source>Story {}</source>
        <translation>Άρθρο {}</translation>
    </message>
    <message>
        <source>The page says:</source>
        <translation>Η σελίδα λέει:</translation>
    </message>
    <message>
        <source>machine-translated, {}</source>
        <translation>μεταφρασμένο από μηχανή, {}</translation>
    </message>
    <message>
        <source>{} word</source>
        <translation>{} λέξη</translation>
    </message>
    <message>
        <source>{} words</source>
        <translation>{} λέξεις</translation>
    </message>
    <message>
        <source>Made by a machine; check before publishing.</source>
        <translation>Έγινε από μηχανή· ελέγξτε πριν από τη δημοσίευση.</translation>
    </message>
    <message>
        <source>The stories were being grouped by event: what differs was not known yet.</source>
        <translation>Τα άρθρα ομαδοποιούνταν ανά γεγονός: τι διαφέρει δεν ήταν ακόμη γνωστό.</translation>
    </message>
    <message>
        <source>Listed as two events: what these stories share may be chance, and what differs is no contradiction.</source>
        <translation>Στη λίστα είναι δύο γεγονότα: όσα μοιράζονται αυτά τα άρθρα μπορεί να είναι τυχαία, και ό,τι διαφέρει δεν είναι αντίφαση.</translation>
    </message>
    <message>
        <source>{} link differs</source>
        <translation>{} σύνδεση διαφέρει</translation>
    </message>
    <message>
        <source>{} links differ</source>
        <translation>{} συνδέσεις διαφέρουν</translation>
    </message>
    <message>
        <source>{} link</source>
        <translation>{} σύνδεση</translation>
    </message>
    <message>
        <source>{} taken out by hand</source>
        <translation>{} αφαιρέθηκαν με το χέρι</translation>
    </message>
    <message>
        <source>In other words: a headline of what both tell, without a link.</source>
        <translation>Με άλλα λόγια: τίτλος για όσα λένε και τα δύο, χωρίς σύνδεση.</translation>
    </message>
    <message>
        <source>Counted are the sentences of headline and body.</source>
        <translation>Μετριούνται οι προτάσεις του τίτλου και του κειμένου.</translation>
    </message>
    <message>
        <source>{} headline in other words</source>
        <translation>{} τίτλος με άλλα λόγια</translation>
    </message>
    <message>
        <source>{} lines of the headline in other words</source>
        <translation>{} γραμμές του τίτλου με άλλα λόγια</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>πρόταση</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>προτάσεις</translation>
    </message>
    <message>
        <source>{} of {} {} shared</source>
        <translation>{} από {} {} κοινές</translation>
    </message>
    <message>
        <source>{} of {} shared</source>
        <translation>{} από {} κοινές</translation>
    </message>
    <message>
        <source>guide.md</source>
        <translation>guide.el.md</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>δεν υπάρχει τέτοιο αρχείο</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>δεν υπάρχει τέτοιος φάκελος</translation>
    </message>
    <message>
        <source>a link to a file that is not there</source>
        <translation>σύνδεσμος σε αρχείο που δεν υπάρχει</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>είναι φάκελος</translation>
    </message>
    <message>
        <source>not a file but a device, pipe or socket</source>
        <translation>δεν είναι αρχείο αλλά συσκευή, σωλήνας ή υποδοχή</translation>
    </message>
    <message>
        <source>no permission to read it</source>
        <translation>δεν επιτρέπεται η ανάγνωση</translation>
    </message>
    <message>
        <source>no permission to read this folder</source>
        <translation>δεν επιτρέπεται η ανάγνωση του φακέλου</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>δεν διαβάζεται</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>κενό αρχείο</translation>
    </message>
    <message>
        <source>not text</source>
        <translation>όχι κείμενο</translation>
    </message>
    <message>
        <source>no text in it</source>
        <translation>χωρίς κείμενο</translation>
    </message>
    <message>
        <source>unknown encoding {}</source>
        <translation>άγνωστη κωδικοποίηση {}</translation>
    </message>
    <message>
        <source>a picture, not text</source>
        <translation>εικόνα, όχι κείμενο</translation>
    </message>
    <message>
        <source>a recording or a picture, not text</source>
        <translation>ηχογράφηση ή εικόνα, όχι κείμενο</translation>
    </message>
    <message>
        <source>a program, not text</source>
        <translation>πρόγραμμα, όχι κείμενο</translation>
    </message>
    <message>
        <source>a packed archive, unpack it first</source>
        <translation>συμπιεσμένο αρχείο, αποσυμπιέστε το πρώτα</translation>
    </message>
    <message>
        <source>an old Office document, save it as .docx first</source>
        <translation>παλιό έγγραφο Office, αποθηκεύστε το πρώτα ως .docx</translation>
    </message>
    <message>
        <source>a font, not text</source>
        <translation>γραμματοσειρά, όχι κείμενο</translation>
    </message>
    <message>
        <source>a database, not text</source>
        <translation>βάση δεδομένων, όχι κείμενο</translation>
    </message>
    <message>
        <source>too large (over {} MB)</source>
        <translation>πολύ μεγάλο (πάνω από {} MB)</translation>
    </message>
    <message>
        <source>too large for a text (over {} MB)</source>
        <translation>πολύ μεγάλο για κείμενο (πάνω από {} MB)</translation>
    </message>
    <message>
        <source>no article in it</source>
        <translation>χωρίς άρθρο</translation>
    </message>
    <message>
        <source>no article in this table</source>
        <translation>κανένα άρθρο σε αυτόν τον πίνακα</translation>
    </message>
    <message>
        <source>no article in this JSON</source>
        <translation>κανένα άρθρο σε αυτό το JSON</translation>
    </message>
    <message>
        <source>no article in this XML</source>
        <translation>κανένα άρθρο σε αυτό το XML</translation>
    </message>
    <message>
        <source>no text in this document</source>
        <translation>χωρίς κείμενο στο έγγραφο</translation>
    </message>
    <message>
        <source>no text in this page</source>
        <translation>χωρίς κείμενο στη σελίδα</translation>
    </message>
    <message>
        <source>no text in this mail</source>
        <translation>χωρίς κείμενο στο μήνυμα</translation>
    </message>
    <message>
        <source>no text in this PDF</source>
        <translation>χωρίς κείμενο στο PDF</translation>
    </message>
    <message>
        <source>a broken package</source>
        <translation>χαλασμένο πακέτο</translation>
    </message>
    <message>
        <source>a package inside of a package</source>
        <translation>πακέτο μέσα σε πακέτο</translation>
    </message>
    <message>
        <source>a broken PDF</source>
        <translation>χαλασμένο PDF</translation>
    </message>
    <message>
        <source>a broken RTF document</source>
        <translation>χαλασμένο έγγραφο RTF</translation>
    </message>
    <message>
        <source>broken JSON ({})</source>
        <translation>χαλασμένο JSON ({})</translation>
    </message>
    <message>
        <source>JSON of too many levels</source>
        <translation>JSON με πάρα πολλά επίπεδα</translation>
    </message>
    <message>
        <source>a broken table</source>
        <translation>χαλασμένος πίνακας</translation>
    </message>
    <message>
        <source>broken XML</source>
        <translation>χαλασμένο XML</translation>
    </message>
    <message>
        <source>a broken mail</source>
        <translation>χαλασμένο μήνυμα</translation>
    </message>
    <message>
        <source>a mail of too many levels</source>
        <translation>μήνυμα με πάρα πολλά επίπεδα</translation>
    </message>
    <message>
        <source>a mail of too many parts</source>
        <translation>μήνυμα με πάρα πολλά μέρη</translation>
    </message>
    <message>
        <source>a broken archive</source>
        <translation>χαλασμένο αρχείο συλλογής</translation>
    </message>
    <message>
        <source>a broken web archive</source>
        <translation>χαλασμένη αρχειοθήκη ιστού</translation>
    </message>
    <message>
        <source>no page in this archive</source>
        <translation>καμία σελίδα στη συλλογή</translation>
    </message>
    <message>
        <source>no page in it</source>
        <translation>καμία σελίδα μέσα</translation>
    </message>
    <message>
        <source>an archive, and no document in it</source>
        <translation>συλλογή χωρίς έγγραφο</translation>
    </message>
    <message>
        <source>a book without contents</source>
        <translation>βιβλίο χωρίς περιεχόμενα</translation>
    </message>
    <message>
        <source>too large for RTF (over {} MB)</source>
        <translation>πολύ μεγάλο για RTF (πάνω από {} MB)</translation>
    </message>
    <message>
        <source>too many parts inside</source>
        <translation>πάρα πολλά μέρη μέσα</translation>
    </message>
    <message>
        <source>damaged, it can&apos;t be unpacked</source>
        <translation>χαλασμένο, δεν αποσυμπιέζεται</translation>
    </message>
    <message>
        <source>damaged, not well-formed XML inside</source>
        <translation>χαλασμένο, το XML μέσα δεν είναι έγκυρο</translation>
    </message>
    <message>
        <source>unsafe, it defines XML entities as attacks do</source>
        <translation>επικίνδυνο, ορίζει οντότητες XML όπως οι επιθέσεις</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>κρυπτογραφημένο</translation>
    </message>
    <message>
        <source>too large when unpacked</source>
        <translation>πολύ μεγάλο όταν αποσυμπιεστεί</translation>
    </message>
    <message>
        <source>too many pages (over {})</source>
        <translation>πάρα πολλές σελίδες (πάνω από {})</translation>
    </message>
    <message>
        <source>too much text for a story</source>
        <translation>πάρα πολύ κείμενο για άρθρο</translation>
    </message>
    <message>
        <source>skipped, it took too long</source>
        <translation>παραλείφθηκε, αργούσε πολύ</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>αργούσε πολύ</translation>
    </message>
    <message>
        <source>the process that read it broke down</source>
        <translation>η διεργασία που το διάβαζε κατέρρευσε</translation>
    </message>
    <message>
        <source>the process that read it answered nonsense</source>
        <translation>η διεργασία που το διάβαζε απάντησε ασυναρτησίες</translation>
    </message>
    <message>
        <source>the process that made it broke down</source>
        <translation>η διεργασία που το έφτιαχνε κατέρρευσε</translation>
    </message>
    <message>
        <source>it needs more than {} MB of memory</source>
        <translation>χρειάζεται πάνω από {} MB μνήμης</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>ο φάκελός του δεν υπάρχει</translation>
    </message>
    <message>
        <source>no permission to write there</source>
        <translation>δεν επιτρέπεται η εγγραφή εκεί</translation>
    </message>
    <message>
        <source>a folder has this name</source>
        <translation>ένας φάκελος έχει αυτό το όνομα</translation>
    </message>
    <message>
        <source>it is one of the files that are read; nothing was written</source>
        <translation>είναι ένα από τα αρχεία που διαβάζονται· δεν γράφτηκε τίποτε</translation>
    </message>
    <message>
        <source>a file of this name is there already; --overwrite replaces it</source>
        <translation>υπάρχει ήδη αρχείο με αυτό το όνομα· το --overwrite το αντικαθιστά</translation>
    </message>
    <message>
        <source>two outputs have this name; nothing was written</source>
        <translation>δύο έξοδοι έχουν αυτό το όνομα· δεν γράφτηκε τίποτε</translation>
    </message>
    <message>
        <source>the package {} {} is known to translate badly</source>
        <translation>το πακέτο {} {} είναι γνωστό ότι μεταφράζει κακά</translation>
    </message>
    <message>
        <source>nothing came back</source>
        <translation>δεν ήρθε τίποτε πίσω</translation>
    </message>
    <message>
        <source>it keeps words of the original: {}</source>
        <translation>κρατά λέξεις του πρωτοτύπου: {}</translation>
    </message>
    <message>
        <source>it was copied and not translated</source>
        <translation>αντιγράφηκε χωρίς μετάφραση</translation>
    </message>
    <message>
        <source>most of its words are those of the original</source>
        <translation>οι περισσότερες λέξεις του είναι του πρωτοτύπου</translation>
    </message>
    <message>
        <source>it is too short for its original</source>
        <translation>είναι πολύ μικρή για το πρωτότυπό της</translation>
    </message>
    <message>
        <source>it is too long for its original</source>
        <translation>είναι πολύ μεγάλη για το πρωτότυπό της</translation>
    </message>
    <message>
        <source>it repeats “{}”</source>
        <translation>επαναλαμβάνει «{}»</translation>
    </message>
    <message>
        <source>it reads like the menu of a website</source>
        <translation>μοιάζει με μενού ιστοσελίδας</translation>
    </message>
    <message>
        <source>it reads like a website&apos;s banner, its original doesn&apos;t</source>
        <translation>μοιάζει με διαφημιστικό πλαίσιο ιστοσελίδας, το πρωτότυπο όχι</translation>
    </message>
    <message>
        <source>the number {} is missing or changed</source>
        <translation>ο αριθμός {} λείπει ή άλλαξε</translation>
    </message>
    <message>
        <source>{} is a percentage in the original alone</source>
        <translation>το {} είναι ποσοστό μόνο στο πρωτότυπο</translation>
    </message>
    <message>
        <source>much the same text as {}</source>
        <translation>σχεδόν το ίδιο κείμενο με {}</translation>
    </message>
    <message>
        <source>not known: {}</source>
        <translation>άγνωστο: {}</translation>
    </message>
    <message>
        <source>{} claim not found in it</source>
        <translation>δεν βρέθηκε σε αυτό {} ισχυρισμός</translation>
    </message>
    <message>
        <source>{} claims not found in it</source>
        <translation>δεν βρέθηκαν σε αυτό {} ισχυρισμοί</translation>
    </message>
    <message>
        <source>nothing was found to be left out</source>
        <translation>δεν βρέθηκε κάτι που παραλείπεται</translation>
    </message>
    <message>
        <source>{} of them shown</source>
        <translation>εδώ {} από αυτούς</translation>
    </message>
    <message>
        <source>told by {}</source>
        <translation>το λένε: {}</translation>
    </message>
    <message>
        <source>≡ {} more prints much the same text</source>
        <translation>≡ {} ακόμη τυπώνει σχεδόν το ίδιο κείμενο</translation>
    </message>
    <message>
        <source>≡ {} more print much the same text</source>
        <translation>≡ {} ακόμη τυπώνουν σχεδόν το ίδιο κείμενο</translation>
    </message>
    <message>
        <source>Alone in their events</source>
        <translation>Μόνα στο γεγονός τους</translation>
    </message>
    <message>
        <source>{} story</source>
        <translation>{} άρθρο</translation>
    </message>
    <message>
        <source>{} stories</source>
        <translation>{} άρθρα</translation>
    </message>
    <message>
        <source>{} of {} stories</source>
        <translation>{} από {} άρθρα</translation>
    </message>
    <message>
        <source>Click: who tells what, and in whom it was not found. The arrow folds its stories away.</source>
        <translation>Κλικ: ποιος λέει τι, και σε ποιον δεν βρέθηκε. Το βέλος διπλώνει τα άρθρα του.</translation>
    </message>
    <message>
        <source>Stories beside which no other one of the same event was found. A click folds them away.</source>
        <translation>Άρθρα για τα οποία δεν βρέθηκε άλλο του ίδιου γεγονότος. Με κλικ διπλώνουν.</translation>
    </message>
    <message>
        <source>{} outlet</source>
        <translation>{} μέσο</translation>
    </message>
    <message>
        <source>{} outlets</source>
        <translation>{} μέσα</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} έως {}</translation>
    </message>
    <message>
        <source>Stories whose text is almost the same, word by word. A click shows them.</source>
        <translation>Άρθρα με σχεδόν το ίδιο κείμενο, λέξη προς λέξη. Με κλικ φαίνονται.</translation>
    </message>
    <message>
        <source>{}; this version is known to translate badly</source>
        <translation>{}· αυτή η έκδοση είναι γνωστό ότι μεταφράζει άσχημα</translation>
    </message>
    <message>
        <source>Reader (private)</source>
        <translation>Reader (ιδιωτικό)</translation>
    </message>
    <message>
        <source>Found in no other story</source>
        <translation>Δεν βρέθηκε σε άλλο άρθρο</translation>
    </message>
    <message>
        <source>In none of the rows above</source>
        <translation>Σε καμία από τις παραπάνω γραμμές</translation>
    </message>
    <message>
        <source>Sentences that tell no claim and are linked to none of another story.</source>
        <translation>Προτάσεις που δεν λένε κανέναν ισχυρισμό και δεν συνδέονται με καμία άλλου άρθρου.</translation>
    </message>
    <message>
        <source>Sentences that tell no claim. Of those that are linked, by too little for one, is said to whom.</source>
        <translation>Προτάσεις που δεν λένε κανέναν ισχυρισμό. Για όσες συνδέονται, με πολύ λίγα για έναν ισχυρισμό, λέγεται με ποιον.</translation>
    </message>
    <message>
        <source>Whether {} tells it is not known: {}.</source>
        <translation>Αν το λέει το άρθρο {} δεν είναι γνωστό: {}.</translation>
    </message>
    <message>
        <source>Whether {} tell it is not known: {}.</source>
        <translation>Αν το λένε τα άρθρα {} δεν είναι γνωστό: {}.</translation>
    </message>
    <message>
        <source>in another language, translated in doubt, or cleaning set much aside</source>
        <translation>σε άλλη γλώσσα, με αμφίβολη μετάφραση, ή ο καθαρισμός άφησε πολλά έξω</translation>
    </message>
    <message>
        <source>both: {}</source>
        <translation>και τα δύο: {}</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>χωρίς όνομα</translation>
    </message>
    <message>
        <source>{} time</source>
        <translation>{} φορά</translation>
    </message>
    <message>
        <source>{} times</source>
        <translation>{} φορές</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>{} ακόμη</translation>
    </message>
    <message>
        <source>{} character, drawn as a box</source>
        <translation>{} χαρακτήρα, που σχεδιάζεται ως τετράγωνο</translation>
    </message>
    <message>
        <source>{} characters, drawn as boxes</source>
        <translation>{} χαρακτήρες, που σχεδιάζονται ως τετράγωνα</translation>
    </message>
    <message>
        <source>No font on the machine that made this has {}: {}.</source>
        <translation>Καμία γραμματοσειρά του υπολογιστή που το έφτιαξε δεν έχει {}: {}.</translation>
    </message>
    <message>
        <source>page {} of {}</source>
        <translation>σελίδα {} από {}</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Σύγκριση</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Συνδέσεις</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Τι διαφέρει</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Παραθέματα</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Προέλευση</translation>
    </message>
    <message>
        <source>How it was compared</source>
        <translation>Πώς έγινε η σύγκριση</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Παραλείψεις</translation>
    </message>
    <message>
        <source>Text in common</source>
        <translation>Κοινό κείμενο</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Ισχυρισμοί</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Χρονική σειρά</translation>
    </message>
    <message>
        <source>PDF: matrix, what is left out, order in time, claims, provenance</source>
        <translation>PDF: πίνακας, παραλείψεις, χρονική σειρά, ισχυρισμοί, προέλευση</translation>
    </message>
    <message>
        <source>Web page: the same</source>
        <translation>Ιστοσελίδα: το ίδιο</translation>
    </message>
    <message>
        <source>Table: a row for each sentence (CSV)</source>
        <translation>Πίνακας: μία γραμμή για κάθε πρόταση (CSV)</translation>
    </message>
    <message>
        <source>Table: 0 and 1 for each story (CSV)</source>
        <translation>Πίνακας: 0 και 1 για κάθε άρθρο (CSV)</translation>
    </message>
    <message>
        <source>JSON: everything</source>
        <translation>JSON: όλα</translation>
    </message>
    <message>
        <source>In other stories, beside no sentence of this one:</source>
        <translation>Σε άλλα άρθρα, δίπλα σε καμία πρόταση αυτού εδώ:</translation>
    </message>
    <message>
        <source>Open the event, or a story of it on the left; then choose in the list what belongs to it</source>
        <translation>Ανοίξτε το γεγονός ή ένα άρθρο του αριστερά, ύστερα διαλέξτε στη λίστα τι ανήκει σε αυτό</translation>
    </message>
    <message>
        <source>What the list&apos;s cursor is on is in that event already: choose a story of another event</source>
        <translation>Αυτό που είναι επιλεγμένο στη λίστα βρίσκεται ήδη σε εκείνο το γεγονός: διαλέξτε άρθρο άλλου γεγονότος</translation>
    </message>
    <message>
        <source>Choose in the list (F9) what is to be grouped</source>
        <translation>Διαλέξτε στη λίστα (F9) τι θα ομαδοποιηθεί</translation>
    </message>
    <message>
        <source>The list&apos;s cursor was out of sight: here it is. Once more to group what it is on</source>
        <translation>Ο δείκτης της λίστας δεν φαινόταν: εδώ είναι. Ξανά, για να ομαδοποιηθεί ό,τι δείχνει</translation>
    </message>
    <message>
        <source>“{}” was put into the event “{}”.</source>
        <translation>Το «{}» εντάχθηκε στο γεγονός «{}».</translation>
    </message>
    <message>
        <source>“{}” and {} more were put into the event “{}”.</source>
        <translation>Το «{}» και άλλα {} εντάχθηκαν στο γεγονός «{}».</translation>
    </message>
    <message>
        <source>“{}” was taken out of the event “{}”.</source>
        <translation>Το «{}» βγήκε από το γεγονός «{}».</translation>
    </message>
    <message>
        <source>“{}” and {} more were taken out of the event “{}”.</source>
        <translation>Το «{}» και άλλα {} βγήκαν από το γεγονός «{}».</translation>
    </message>
    <message>
        <source>“{}” is an event of its own.</source>
        <translation>Το «{}» είναι γεγονός από μόνο του.</translation>
    </message>
    <message>
        <source>“{}” and {} more are an event of their own.</source>
        <translation>Το «{}» και άλλα {} είναι δικό τους γεγονός.</translation>
    </message>
    <message>
        <source>“{}” is grouped by the machine again.</source>
        <translation>Το «{}» ομαδοποιείται πάλι από τη μηχανή.</translation>
    </message>
    <message>
        <source>“{}” and {} more are grouped by the machine again.</source>
        <translation>Το «{}» και άλλα {} ομαδοποιούνται πάλι από τη μηχανή.</translation>
    </message>
</context>
<context>
    <name>CellMenu</name>
    <message>
        <source>Open pair</source>
        <translation>Άνοιγμα ζεύγους</translation>
    </message>
    <message>
        <source>Copy both sentences</source>
        <translation>Αντιγραφή και των δύο προτάσεων</translation>
    </message>
    <message>
        <source>Hold the others against {}</source>
        <translation>Σύγκριση των άλλων με: {}</translation>
    </message>
</context>
<context>
    <name>ClaimHeads</name>
    <message>
        <source>What is told</source>
        <translation>Τι λέγεται</translation>
    </message>
</context>
<context>
    <name>CopyCommand</name>
    <message>
        <source>Copied what is selected</source>
        <translation>Αντιγράφηκε το επιλεγμένο</translation>
    </message>
    <message>
        <source>Copied what is selected, with its source</source>
        <translation>Αντιγράφηκε το επιλεγμένο, με την πηγή του</translation>
    </message>
    <message>
        <source>Copied pair {} with both sources</source>
        <translation>Αντιγράφηκε το ζεύγος {} και με τις δύο πηγές</translation>
    </message>
    <message>
        <source>Nothing to copy: select words, or click a sentence</source>
        <translation>Δεν υπάρχει κάτι για αντιγραφή: επιλέξτε λέξεις ή κάντε κλικ σε πρόταση</translation>
    </message>
    <message>
        <source>Copied the sentence with its source</source>
        <translation>Αντιγράφηκε η πρόταση με την πηγή της</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Reader made a mistake</source>
        <translation>Το Reader έκανε λάθος</translation>
    </message>
    <message>
        <source>This is our bug, not yours. Your files are as they were, and you can go on.
The report below names files of the program and no text of an article. It is sent to nobody.</source>
        <translation>Το σφάλμα είναι δικό μας, όχι δικό σας. Τα αρχεία σας είναι όπως ήταν και μπορείτε να συνεχίσετε.
Η αναφορά παρακάτω ονομάζει αρχεία του προγράμματος και κανένα κείμενο άρθρου. Δεν στέλνεται σε κανέναν.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Αναφορά</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Αντιγραφή της αναφοράς</translation>
    </message>
    <message>
        <source>{} more mistake since.</source>
        <translation>{} ακόμη σφάλμα από τότε.</translation>
    </message>
    <message>
        <source>{} more mistakes since.</source>
        <translation>{} ακόμη σφάλματα από τότε.</translation>
    </message>
</context>
<context>
    <name>CrossingsMap</name>
    <message>
        <source>Map of links</source>
        <translation>Χάρτης συνδέσεων</translation>
    </message>
    <message>
        <source>The table of all links says the same in words</source>
        <translation>Ο πίνακας όλων των συνδέσεων λέει το ίδιο με λόγια</translation>
    </message>
    <message>
        <source>A dot for each link, where it stands in both stories: full where it keeps their order, hollow where it is moved. Bands: what was found in one story alone. Click a dot to go there.</source>
        <translation>Μια κουκκίδα για κάθε σύνδεση, εκεί που βρίσκεται και στα δύο άρθρα: γεμάτη όπου κρατά τη σειρά τους, κούφια όπου μετακινήθηκε. Ζώνες: όσα βρέθηκαν μόνο στο ένα άρθρο. Κλικ σε κουκκίδα για μετάβαση.</translation>
    </message>
    <message>
        <source>a link in the same order</source>
        <translation>σύνδεση στην ίδια σειρά</translation>
    </message>
    <message>
        <source>a moved link</source>
        <translation>μετακινημένη σύνδεση</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>μόνο εδώ</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Story details: {}</source>
        <translation>Στοιχεία άρθρου: {}</translation>
    </message>
    <message>
        <source>“{}” is not understood as a day. Write it as 14 March 2024.</source>
        <translation>Το «{}» δεν διαβάζεται ως μέρα. Γράψτε το όπως 14 Μαρτίου 2024.</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>δεν βρέθηκε</translation>
    </message>
    <message>
        <source>unknown; such as 14 March 2024, 18:20</source>
        <translation>άγνωστο· όπως 14 Μαρτίου 2024, 18:20</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>άγνωστο</translation>
    </message>
    <message>
        <source>Where it was found</source>
        <translation>Πού βρέθηκε</translation>
    </message>
    <message>
        <source>Page saved</source>
        <translation>Αποθήκευση σελίδας</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>Κωδικοποίηση του αρχείου</translation>
    </message>
    <message>
        <source>Repair letters that were once taken for {}</source>
        <translation>Επιδιόρθωση γραμμάτων που κάποτε θεωρήθηκαν {}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Αρχείο</translation>
    </message>
    <message>
        <source>Reset to what was found</source>
        <translation>Επαναφορά σε ό,τι βρέθηκε</translation>
    </message>
    <message>
        <source>Corrections are kept in Reader&apos;s own folder; the file is not changed. Ctrl+Z undoes them until Reader is closed, Reset at any time.</source>
        <translation>Οι διορθώσεις κρατιούνται στον φάκελο του Reader· το αρχείο δεν αλλάζει. Με Ctrl+Z αναιρούνται ώσπου να κλείσει το Reader, με την Επαναφορά πάντα.</translation>
    </message>
    <message>
        <source>As found: {} ({} %)</source>
        <translation>Όπως βρέθηκε: {} ({} %)</translation>
    </message>
</context>
<context>
    <name>DifferencesDialog</name>
    <message>
        <source>Differences and quotations</source>
        <translation>Διαφορές και παραθέματα</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Διαφορές</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Σύνδεση</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Τι</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>Said by, in {}</source>
        <translation>Το λέει, στο {}</translation>
    </message>
    <message>
        <source>In {}</source>
        <translation>Στο {}</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Παραθέματα</translation>
    </message>
    <message>
        <source>Pair is</source>
        <translation>Το ζεύγος είναι</translation>
    </message>
    <message>
        <source>No quotations, as far as a machine sees.</source>
        <translation>Κανένα παράθεμα, από όσα βλέπει μια μηχανή.</translation>
    </message>
    <message>
        <source>Not a clash</source>
        <translation>Δεν είναι αντίφαση</translation>
    </message>
</context>
<context>
    <name>DismissalCommand</name>
    <message>
        <source>No link, as you said: {}.</source>
        <translation>Δεν είναι σύνδεση, όπως είπατε: {}.</translation>
    </message>
    <message>
        <source>A link after all: {}.</source>
        <translation>Είναι τελικά σύνδεση: {}.</translation>
    </message>
    <message>
        <source>No clash, as you said: {}.</source>
        <translation>Δεν είναι αντίφαση, όπως είπατε: {}.</translation>
    </message>
    <message>
        <source>A clash after all: {}.</source>
        <translation>Είναι τελικά αντίφαση: {}.</translation>
    </message>
</context>
<context>
    <name>EdgeBar</name>
    <message>
        <source>Hide</source>
        <translation>Απόκρυψη</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Εμφάνιση</translation>
    </message>
</context>
<context>
    <name>EventCommand</name>
    <message>
        <source>No story is open beside the event: click one in the list</source>
        <translation>Δεν είναι ανοιχτό κανένα άρθρο πέρα από το γεγονός: κάντε κλικ σε ένα στη λίστα</translation>
    </message>
    <message>
        <source>Esc: back to the event</source>
        <translation>Esc: πίσω στο γεγονός</translation>
    </message>
</context>
<context>
    <name>EventExportDialog</name>
    <message>
        <source>Export the event</source>
        <translation>Εξαγωγή του γεγονότος</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Αποθήκευση ως …</translation>
    </message>
    <message>
        <source>Pre&amp;view …</source>
        <translation>Προε&amp;πισκόπηση …</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Μορφή</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>What each story leaves out</source>
        <translation>Τι παραλείπει κάθε άρθρο</translation>
    </message>
    <message>
        <source>One story, and who else says it</source>
        <translation>Ένα άρθρο, και ποιος άλλος το λέει</translation>
    </message>
    <message>
        <source>Stories in time</source>
        <translation>Τα άρθρα στον χρόνο</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Πίνακας</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Παραλείψεις</translation>
    </message>
    <message>
        <source>One against all</source>
        <translation>Ένα προς όλα</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Χρόνος</translation>
    </message>
    <message>
        <source>How the event is shown</source>
        <translation>Πώς φαίνεται το γεγονός</translation>
    </message>
    <message>
        <source>The stories of this event could not be compared</source>
        <translation>Τα άρθρα αυτού του γεγονότος δεν μπόρεσαν να συγκριθούν</translation>
    </message>
    <message>
        <source>Comparing the stories …</source>
        <translation>Συγκρίνονται τα άρθρα …</translation>
    </message>
    <message>
        <source>No event is open</source>
        <translation>Κανένα γεγονός δεν είναι ανοιχτό</translation>
    </message>
    <message>
        <source>Reading the stories …</source>
        <translation>Διαβάζονται τα άρθρα …</translation>
    </message>
    <message>
        <source>More stories are being read</source>
        <translation>Διαβάζονται κι άλλα άρθρα</translation>
    </message>
</context>
<context>
    <name>EventTools</name>
    <message>
        <source>Show copies</source>
        <translation>Εμφάνιση αντιγράφων</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Δοκιμή ξανά</translation>
    </message>
    <message>
        <source>Base: {}</source>
        <translation>Βάση: {}</translation>
    </message>
    <message>
        <source>The story that the others are held against</source>
        <translation>Το άρθρο με το οποίο συγκρίνονται τα άλλα</translation>
    </message>
    <message>
        <source>The story that the others are held against: it is the first column</source>
        <translation>Το άρθρο με το οποίο συγκρίνονται τα άλλα: είναι η πρώτη στήλη</translation>
    </message>
    <message>
        <source>Give stories that print the text of another one a column of their own</source>
        <translation>Δική τους στήλη στα άρθρα που τυπώνουν το κείμενο άλλου</translation>
    </message>
    <message>
        <source>Find what is told</source>
        <translation>Εύρεση όσων λέγονται</translation>
    </message>
    <message>
        <source>Comparing the stories of the event</source>
        <translation>Συγκρίνονται τα άρθρα του γεγονότος</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>Export</source>
        <translation>Εξαγωγή</translation>
    </message>
    <message>
        <source>Export the event</source>
        <translation>Εξαγωγή του γεγονότος</translation>
    </message>
    <message>
        <source>{} is there already. Replace it?</source>
        <translation>Το {} υπάρχει ήδη. Να αντικατασταθεί;</translation>
    </message>
    <message>
        <source>Exporting page {} of {} …</source>
        <translation>Εξαγωγή σελίδας {} από {} …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>Exported to {}</source>
        <translation>Εξαγωγή στο {}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Άνοιγμα</translation>
    </message>
    <message>
        <source>The file could not be written. {}</source>
        <translation>Το αρχείο δεν γράφτηκε. {}</translation>
    </message>
    <message>
        <source>Printing page {} of {} …</source>
        <translation>Εκτύπωση σελίδας {} από {} …</translation>
    </message>
    <message>
        <source>The printer could not be used: {}</source>
        <translation>Ο εκτυπωτής δεν λειτούργησε: {}</translation>
    </message>
    <message>
        <source>The pages were sent to the printer.</source>
        <translation>Οι σελίδες στάλθηκαν στον εκτυπωτή.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Εξαγωγή</translation>
    </message>
    <message>
        <source>&amp;Blind: leave out outlets, bylines, addresses and file names</source>
        <translation>&amp;Τυφλά: χωρίς μέσα, υπογραφές, διευθύνσεις και ονόματα αρχείων</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Μορφή</translation>
    </message>
    <message>
        <source>&amp;Content</source>
        <translation>&amp;Περιεχόμενο</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Κείμενο</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Χαρτί</translation>
    </message>
    <message>
        <source>Orie&amp;ntation</source>
        <translation>Προσανα&amp;τολισμός</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Αποθήκευση ως …</translation>
    </message>
    <message>
        <source>Pre&amp;view …</source>
        <translation>Προε&amp;πισκόπηση …</translation>
    </message>
    <message>
        <source>P&amp;rint …</source>
        <translation>Ε&amp;κτύπωση …</translation>
    </message>
    <message>
        <source>JSON holds everything and is never blind.</source>
        <translation>Το JSON έχει τα πάντα και δεν είναι ποτέ τυφλό.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in both stories</source>
        <translation>Εύρεση και στα δύο άρθρα</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Προηγούμενο</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Επόμενο</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} από {}</translation>
    </message>
</context>
<context>
    <name>FontHint</name>
    <message>
        <source>No font on this computer has the letters of {}: they are drawn as boxes. Install one, such as Noto Sans (for Chinese, Japanese and Korean: Noto Sans CJK), and start Reader again.</source>
        <translation>Καμία γραμματοσειρά σε αυτόν τον υπολογιστή δεν έχει τα γράμματα της γλώσσας {}: σχεδιάζονται ως τετράγωνα. Εγκαταστήστε μία, όπως η Noto Sans (για κινεζικά, ιαπωνικά και κορεατικά: Noto Sans CJK), και ξεκινήστε πάλι το Reader.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Συντομεύσεις πληκτρολογίου</translation>
    </message>
    <message>
        <source>In the list and in the stories</source>
        <translation>Στη λίστα και στα άρθρα</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Πλήκτρα</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ενέργεια</translation>
    </message>
</context>
<context>
    <name>LanguagesDialog</name>
    <message>
        <source>Language packages</source>
        <translation>Πακέτα γλωσσών</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Γλώσσες</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Έκδοση</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Μέγεθος</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Άρθρα</translation>
    </message>
    <message>
        <source>About the package</source>
        <translation>Για το πακέτο</translation>
    </message>
    <message>
        <source>Install from a file …</source>
        <translation>Εγκατάσταση από αρχείο …</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Λήψη</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Ask {} what it offers</source>
        <translation>Ερώτηση στο {} τι προσφέρει</translation>
    </message>
    <message>
        <source>Connects to {} and fetches its list of packages</source>
        <translation>Συνδέεται στο {} και παίρνει τον κατάλογο των πακέτων του</translation>
    </message>
    <message>
        <source>No language package is installed. Stories are translated on this computer; the packages for it come from a file, or over the network from {}.</source>
        <translation>Δεν είναι εγκατεστημένο κανένα πακέτο γλώσσας. Τα άρθρα μεταφράζονται σε αυτόν τον υπολογιστή· τα πακέτα έρχονται από αρχείο ή από το δίκτυο, από το {}.</translation>
    </message>
    <message>
        <source>can&apos;t be used: {}</source>
        <translation>δεν χρησιμοποιείται: {}</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>εγκατεστημένο</translation>
    </message>
    <message>
        <source>SHA-256 as the index says</source>
        <translation>SHA-256 όπως λέει ο κατάλογος</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>ανεπιβεβαίωτο</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>διαθέσιμο</translation>
    </message>
    <message>
        <source>Fetch from {}</source>
        <translation>Λήψη από {}</translation>
    </message>
    <message>
        <source>Fetching: {} of {}</source>
        <translation>Λήψη: {} από {}</translation>
    </message>
    <message>
        <source>Installed: {} {}</source>
        <translation>Εγκαταστάθηκε: {} {}</translation>
    </message>
    <message>
        <source>Install a language package</source>
        <translation>Εγκατάσταση πακέτου γλώσσας</translation>
    </message>
    <message>
        <source>Language packages (*.argosmodel *.zip);;All files (*)</source>
        <translation>Πακέτα γλωσσών (*.argosmodel *.zip);;Όλα τα αρχεία (*)</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>{}. It is never hidden; click to go to the next (F4).</source>
        <translation>{}. Δεν αποκρύπτεται ποτέ· με κλικ πηγαίνετε στο επόμενο (F4).</translation>
    </message>
    <message>
        <source>One may tell more, if it came later: that is no clash. Ctrl+Shift+D lists them.</source>
        <translation>Το ένα ίσως λέει περισσότερα, αν βγήκε αργότερα· δεν είναι αντίφαση. Το Ctrl+Shift+D τα παραθέτει.</translation>
    </message>
    <message>
        <source>Hover over the sentence to see why.</source>
        <translation>Σταθείτε πάνω στην πρόταση για να δείτε γιατί.</translation>
    </message>
    <message>
        <source>of these {} {}</source>
        <translation>από αυτές {} {}</translation>
    </message>
    <message>
        <source>{}. Click to hide or show ({}).</source>
        <translation>{}. Κλικ για απόκρυψη ή εμφάνιση ({}).</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Search all stories</source>
        <translation>Αναζήτηση σε όλα τα άρθρα</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Σειρά</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Μέσο</translation>
    </message>
    <message>
        <source>By event</source>
        <translation>Κατά γεγονός</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Όπως βρέθηκαν</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Πρώτα τα νεότερα</translation>
    </message>
    <message>
        <source>By headline</source>
        <translation>Κατά τίτλο</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>Κατά μέσο</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Κατά γλώσσα</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Πρώτα τα μεγαλύτερα</translation>
    </message>
    <message>
        <source>Most hits first</source>
        <translation>Πρώτα με τα περισσότερα ευρήματα</translation>
    </message>
    <message>
        <source>Being grouped by event …</source>
        <translation>Ομαδοποιούνται κατά γεγονός …</translation>
    </message>
    <message>
        <source>{} story</source>
        <translation>{} άρθρο</translation>
    </message>
    <message>
        <source>{} stories</source>
        <translation>{} άρθρα</translation>
    </message>
    <message>
        <source>No story has all of these words</source>
        <translation>Κανένα άρθρο δεν έχει όλες αυτές τις λέξεις</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Κάθε γλώσσα</translation>
    </message>
    <message>
        <source>All outlets</source>
        <translation>Όλα τα μέσα</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Stories</source>
        <translation>Άρθρα</translation>
    </message>
</context>
<context>
    <name>LinkGutter</name>
    <message>
        <source>Links between the stories</source>
        <translation>Συνδέσεις ανάμεσα στα άρθρα</translation>
    </message>
</context>
<context>
    <name>LinksDialog</name>
    <message>
        <source>All links</source>
        <translation>Όλες οι συνδέσεις</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Αριθμός</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Βαθμός</translation>
    </message>
    <message>
        <source>No links.</source>
        <translation>Καμία σύνδεση.</translation>
    </message>
    <message>
        <source>Not a link</source>
        <translation>Δεν είναι σύνδεση</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Forgotten: {}. The files are as they were.</source>
        <translation>Ξεχάστηκε: {}. Τα αρχεία είναι όπως ήταν.</translation>
    </message>
    <message>
        <source>Shown as it was corrected in another window</source>
        <translation>Εμφανίζεται όπως διορθώθηκε σε άλλο παράθυρο</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>{} sentence found in no other story</source>
        <translation>{} πρόταση που δεν βρέθηκε σε άλλο άρθρο</translation>
    </message>
    <message>
        <source>{} sentences found in no other story</source>
        <translation>{} προτάσεις που δεν βρέθηκαν σε άλλο άρθρο</translation>
    </message>
    <message>
        <source>{} sentence in none of the rows</source>
        <translation>{} πρόταση σε καμία γραμμή</translation>
    </message>
    <message>
        <source>{} sentences in none of the rows</source>
        <translation>{} προτάσεις σε καμία γραμμή</translation>
    </message>
    <message>
        <source>sentence {}</source>
        <translation>πρόταση {}</translation>
    </message>
    <message>
        <source>sentences {}</source>
        <translation>προτάσεις {}</translation>
    </message>
    <message>
        <source>“+ ?”: this number is not sure, for the reason above.</source>
        <translation>«+ ?»: ο αριθμός δεν είναι βέβαιος, για τον παραπάνω λόγο.</translation>
    </message>
    <message>
        <source>Much the same text: {}</source>
        <translation>Σχεδόν το ίδιο κείμενο: {}</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Who tells what</source>
        <translation>Ποιος λέει τι</translation>
    </message>
    <message>
        <source>What is told, and by how many independent stories (+ in part or in another language, ≠ otherwise)</source>
        <translation>Τι λέγεται, και από πόσα ανεξάρτητα άρθρα (+ εν μέρει ή σε άλλη γλώσσα, ≠ αλλιώς)</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>The whole story: click to go there</source>
        <translation>Όλο το άρθρο: κλικ για μετάβαση</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Click a story in the list</source>
        <translation>Κάντε κλικ σε ένα άρθρο της λίστας</translation>
    </message>
    <message>
        <source>Click a second story to compare</source>
        <translation>Κάντε κλικ σε δεύτερο άρθρο για σύγκριση</translation>
    </message>
    <message>
        <source>Reading this story …</source>
        <translation>Διαβάζεται αυτό το άρθρο …</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Overview of the left story</source>
        <translation>Επισκόπηση του αριστερού άρθρου</translation>
    </message>
    <message>
        <source>Overview of the right story</source>
        <translation>Επισκόπηση του δεξιού άρθρου</translation>
    </message>
    <message>
        <source>Left story</source>
        <translation>Αριστερό άρθρο</translation>
    </message>
    <message>
        <source>Right story</source>
        <translation>Δεξί άρθρο</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Ξεκαρφίτσωμα</translation>
    </message>
    <message>
        <source>Let the next click in the list replace this story</source>
        <translation>Το επόμενο κλικ στη λίστα θα αλλάξει αυτό το άρθρο</translation>
    </message>
    <message>
        <source>little text</source>
        <translation>λίγο κείμενο</translation>
    </message>
    <message>
        <source>Set aside: {}</source>
        <translation>Παραμερίστηκε: {}</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Preview</source>
        <translation>Προεπισκόπηση</translation>
    </message>
    <message>
        <source>The pages are being drawn …</source>
        <translation>Σχεδιάζονται οι σελίδες …</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Η σελίδα</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Σελίδα</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Προηγούμενη σελίδα</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Επόμενη σελίδα</translation>
    </message>
    <message>
        <source>P&amp;rint …</source>
        <translation>Ε&amp;κτύπωση …</translation>
    </message>
    <message>
        <source>Page {}</source>
        <translation>Σελίδα {}</translation>
    </message>
    <message>
        <source>of {} …</source>
        <translation>από {} …</translation>
    </message>
    <message>
        <source>of {}</source>
        <translation>από {}</translation>
    </message>
    <message>
        <source>The pages could not be drawn. {}</source>
        <translation>Οι σελίδες δεν σχεδιάστηκαν. {}</translation>
    </message>
</context>
<context>
    <name>RawDialog</name>
    <message>
        <source>Raw file: {}</source>
        <translation>Ακατέργαστο αρχείο: {}</translation>
    </message>
    <message>
        <source>Raw file</source>
        <translation>Ακατέργαστο αρχείο</translation>
    </message>
    <message>
        <source>It cannot be read: {}</source>
        <translation>Δεν διαβάζεται: {}</translation>
    </message>
    <message>
        <source>{} (its first 2 MB)</source>
        <translation>{} (τα πρώτα 2 MB)</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Recent folders</source>
        <translation>Πρόσφατοι φάκελοι</translation>
    </message>
</context>
<context>
    <name>RegroupingMessages</name>
    <message>
        <source>Taken back: {}</source>
        <translation>Αναιρέθηκε: {}</translation>
    </message>
    <message>
        <source>The pair is now of two events: nothing in it is marked ≠ any more.</source>
        <translation>Το ζεύγος ανήκει πια σε δύο γεγονότα: τίποτα σε αυτό δεν σημειώνεται πια με ≠.</translation>
    </message>
    <message>
        <source>{} story left the event “{}”.</source>
        <translation>{} άρθρο έφυγε από το γεγονός «{}».</translation>
    </message>
    <message>
        <source>{} stories left the event “{}”.</source>
        <translation>{} άρθρα έφυγαν από το γεγονός «{}».</translation>
    </message>
</context>
<context>
    <name>SentenceCaret</name>
    <message>
        <source>{}, Enter opens them</source>
        <translation>{}, με Enter ανοίγουν</translation>
    </message>
</context>
<context>
    <name>SentencePair</name>
    <message>
        <source>Open pair</source>
        <translation>Άνοιγμα ζεύγους</translation>
    </message>
    <message>
        <source>What the words are held against</source>
        <translation>Με τι συγκρίνονται τα λόγια</translation>
    </message>
    <message>
        <source>The words of the cell</source>
        <translation>Τα λόγια του κελιού</translation>
    </message>
    <message>
        <source>Choose a cell or a row: its words stand here beside other ones.</source>
        <translation>Επιλέξτε ένα κελί ή μια γραμμή: οι λέξεις του εμφανίζονται εδώ δίπλα σε άλλες.</translation>
    </message>
    <message>
        <source>No sentence of this story was found to tell it.</source>
        <translation>Δεν βρέθηκε πρόταση αυτού του άρθρου που να το λέει.</translation>
    </message>
    <message>
        <source>Whether this story tells it is not known.</source>
        <translation>Αν το λέει αυτό το άρθρο δεν είναι γνωστό.</translation>
    </message>
    <message>
        <source>The row is in the words of {}: {}</source>
        <translation>Η γραμμή έχει τα λόγια του {}: {}</translation>
    </message>
</context>
<context>
    <name>SessionMessages</name>
    <message>
        <source>{} was changed on disk: this is its new text.</source>
        <translation>Το {} άλλαξε στον δίσκο: αυτό είναι το νέο του κείμενο.</translation>
    </message>
    <message>
        <source>{} takes long to read.</source>
        <translation>Το {} αργεί να διαβαστεί.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Παράλειψη</translation>
    </message>
    <message>
        <source>Skip all slow</source>
        <translation>Παράλειψη όλων των αργών</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Αναμονή</translation>
    </message>
    <message>
        <source>{}: {}. What was read before is still shown.</source>
        <translation>{}: {}. Εμφανίζεται ακόμη ό,τι είχε διαβαστεί πριν.</translation>
    </message>
    <message>
        <source>No files were found in {}</source>
        <translation>Δεν βρέθηκαν αρχεία στο {}</translation>
    </message>
    <message>
        <source>What Reader had kept of these stories was damaged. They are read again.</source>
        <translation>Όσα κρατούσε το Reader για αυτά τα άρθρα ήταν χαλασμένα. Διαβάζονται πάλι.</translation>
    </message>
    <message>
        <source>The settings could not be kept: {}</source>
        <translation>Οι ρυθμίσεις δεν κρατήθηκαν: {}</translation>
    </message>
    <message>
        <source>Could not be deleted: {}</source>
        <translation>Δεν διαγράφηκαν: {}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ρυθμίσεις</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Όπως το σύστημα</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Φωτεινό</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Σκοτεινό</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Υψηλή αντίθεση</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Χωρίς πατούρες</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Με πατούρες</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Μέγεθος</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Εμφάνιση</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Θέμα</translation>
    </message>
    <message>
        <source>The colours of all windows. Every mark can be told without colours too.</source>
        <translation>Τα χρώματα όλων των παραθύρων. Κάθε σήμανση ξεχωρίζει και χωρίς χρώματα.</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Γραμματοσειρά</translation>
    </message>
    <message>
        <source>The font of the stories.</source>
        <translation>Η γραμματοσειρά των άρθρων.</translation>
    </message>
    <message>
        <source>The text size of the stories. Ctrl with + and - changes it while reading.</source>
        <translation>Το μέγεθος του κειμένου των άρθρων. Αλλάζει και με Ctrl μαζί με + και -.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Ανάγνωση</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>The language that you read: stories in others are translated into it, on this computer.</source>
        <translation>Η γλώσσα που διαβάζετε: σε αυτήν μεταφράζονται τα άρθρα άλλων γλωσσών, σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>Menus and messages</source>
        <translation>Μενού και μηνύματα</translation>
    </message>
    <message>
        <source>The language of windows and exports, from the next start. Tables and JSON are in English.</source>
        <translation>Η γλώσσα των παραθύρων και των εξαγωγών, από την επόμενη εκκίνηση. Οι πίνακες και το JSON είναι στα αγγλικά.</translation>
    </message>
    <message>
        <source>Translate on opening</source>
        <translation>Μετάφραση στο άνοιγμα</translation>
    </message>
    <message>
        <source>Translate a story as soon as it is opened, if the packages for it are installed.</source>
        <translation>Το άρθρο μεταφράζεται μόλις ανοίξει, αν υπάρχουν τα πακέτα.</translation>
    </message>
    <message>
        <source>Reopen windows</source>
        <translation>Άνοιγμα των ίδιων παραθύρων</translation>
    </message>
    <message>
        <source>Start with the windows, folders and stories that were open when Reader was last left.</source>
        <translation>Εκκίνηση με τα παράθυρα, τους φακέλους και τα άρθρα που ήταν ανοιχτά την τελευταία φορά.</translation>
    </message>
    <message>
        <source>Quote marks</source>
        <translation>Εισαγωγικά</translation>
    </message>
    <message>
        <source>Ignore whether quotes are straight, curly or angular.</source>
        <translation>Να μη μετρά αν τα εισαγωγικά είναι ίσια, καμπύλα ή γωνιώδη.</translation>
    </message>
    <message>
        <source>Dashes</source>
        <translation>Παύλες</translation>
    </message>
    <message>
        <source>Ignore how long dashes are.</source>
        <translation>Να μη μετρά το μήκος των παυλών.</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Κενά</translation>
    </message>
    <message>
        <source>Ignore how words are spaced.</source>
        <translation>Να μη μετρούν τα κενά ανάμεσα στις λέξεις.</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Κεφαλαία</translation>
    </message>
    <message>
        <source>Ignore whether letters are capital or small.</source>
        <translation>Να μη μετρά αν τα γράμματα είναι κεφαλαία ή μικρά.</translation>
    </message>
    <message>
        <source>What is not ignored is marked among the changed words. The links stay the same.</source>
        <translation>Ό,τι μετρά σημειώνεται στις αλλαγμένες λέξεις. Οι συνδέσεις μένουν ίδιες.</translation>
    </message>
    <message>
        <source>Ignored differences</source>
        <translation>Διαφορές που δεν μετρούν</translation>
    </message>
    <message>
        <source>Where both sides of a link tell a fact that cannot be both, it is boxed, and the link differs. A kind that is off is not looked at.</source>
        <translation>Όπου οι δύο πλευρές μιας σύνδεσης λένε κάτι που δεν μπορεί να ισχύουν και τα δύο, αυτό μπαίνει σε πλαίσιο και η σύνδεση διαφέρει. Ένα είδος που είναι κλειστό δεν εξετάζεται.</translation>
    </message>
    <message>
        <source>What may differ</source>
        <translation>Τι μπορεί να διαφέρει</translation>
    </message>
    <message>
        <source>Forget this folder</source>
        <translation>Λησμονιά του φακέλου</translation>
    </message>
    <message>
        <source>Forget everything …</source>
        <translation>Λησμονιά των πάντων …</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Ιδιωτικότητα</translation>
    </message>
    <message>
        <source>This folder</source>
        <translation>Αυτός ο φάκελος</translation>
    </message>
    <message>
        <source>Forget what was read, translated and corrected in {} and where you were in it. The files stay as they are.</source>
        <translation>Ξεχνιέται ό,τι διαβάστηκε, μεταφράστηκε και διορθώθηκε στο {} και πού βρισκόσασταν. Τα αρχεία μένουν όπως είναι.</translation>
    </message>
    <message>
        <source>the open folder</source>
        <translation>τον ανοιχτό φάκελο</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Όλα</translation>
    </message>
    <message>
        <source>Forget all stories that were read, searches, translations, corrections, recent folders and crash reports. Your files, these settings and installed language packages stay.</source>
        <translation>Ξεχνιούνται όλα τα άρθρα που διαβάστηκαν, οι αναζητήσεις, οι μεταφράσεις, οι διορθώσεις, οι πρόσφατοι φάκελοι και οι αναφορές σφαλμάτων. Τα αρχεία σας, αυτές οι ρυθμίσεις και τα πακέτα γλωσσών μένουν.</translation>
    </message>
</context>
<context>
    <name>SignsLegend</name>
    <message>
        <source>Signs: {}</source>
        <translation>Σημεία: {}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Private</source>
        <translation>Ιδιωτικό</translation>
    </message>
    <message>
        <source>Nothing of what is read, translated, corrected or opened here is kept</source>
        <translation>Τίποτα από όσα διαβάζονται, μεταφράζονται, διορθώνονται ή ανοίγουν εδώ δεν διατηρείται</translation>
    </message>
    <message>
        <source>Reading the folder</source>
        <translation>Διαβάζεται ο φάκελος</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>Stop opening; what was read stays</source>
        <translation>Διακοπή· όσα διαβάστηκαν μένουν</translation>
    </message>
    <message>
        <source>Click to link this pair as strictly as others</source>
        <translation>Κλικ για να συνδεθεί το ζεύγος με τη συνηθισμένη αυστηρότητα</translation>
    </message>
    <message>
        <source>Being grouped</source>
        <translation>Ομαδοποιούνται</translation>
    </message>
    <message>
        <source>Whether these stories are of one event is not known yet: until then nothing is marked ≠, since reports of two events contradict each other in nothing</source>
        <translation>Δεν είναι ακόμη γνωστό αν αυτά τα άρθρα είναι για ένα γεγονός: ως τότε τίποτα δεν σημειώνεται με ≠, αφού ρεπορτάζ για δύο γεγονότα δεν αντιφάσκουν σε τίποτα</translation>
    </message>
    <message>
        <source>Listed as two events</source>
        <translation>Δύο γεγονότα στη λίστα</translation>
    </message>
    <message>
        <source>The list has these stories in two events: what they share may be chance, and what differs is no contradiction, so nothing is marked ≠. Ctrl+G groups them</source>
        <translation>Η λίστα έχει αυτά τα άρθρα σε δύο γεγονότα: όσα μοιράζονται μπορεί να είναι τυχαία, και ό,τι διαφέρει δεν είναι αντίφαση, άρα τίποτα δεν σημειώνεται με ≠. Ctrl+G τα ομαδοποιεί</translation>
    </message>
    <message>
        <source>Few sentences linked</source>
        <translation>Λίγες προτάσεις συνδέονται</translation>
    </message>
    <message>
        <source>The list has these stories in one event, but hardly any of their sentences share words: what is only here may be told there in other words</source>
        <translation>Η λίστα έχει αυτά τα άρθρα σε ένα γεγονός, αλλά σχεδόν καμία πρότασή τους δεν έχει κοινές λέξεις· ό,τι είναι μόνο εδώ μπορεί να λέγεται εκεί με άλλα λόγια</translation>
    </message>
    <message>
        <source>Same text in both</source>
        <translation>Ίδιο κείμενο και στα δύο</translation>
    </message>
    <message>
        <source>Both files have one text, letter by letter: what they share says nothing</source>
        <translation>Τα δύο αρχεία έχουν το ίδιο κείμενο, γράμμα προς γράμμα: όσα έχουν κοινά δεν λένε τίποτα</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Εκτός δικτύου</translation>
    </message>
    <message>
        <source>Asking {} …</source>
        <translation>Ερώτηση στο {} …</translation>
    </message>
    <message>
        <source>Reader makes no connection; everything happens on this computer</source>
        <translation>Το Reader δεν συνδέεται πουθενά· όλα γίνονται σε αυτόν τον υπολογιστή</translation>
    </message>
    <message>
        <source>For a language package, as you agreed; nothing of your stories is sent</source>
        <translation>Για ένα πακέτο γλώσσας, όπως συμφωνήσατε· τίποτε από τα άρθρα σας δεν στέλνεται</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Σύγκριση</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Σύγκριση …</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Δεν συγκρίθηκαν</translation>
    </message>
    <message>
        <source>Strictness {:.2f}, usual {:.2f}</source>
        <translation>Αυστηρότητα {:.2f}, συνήθως {:.2f}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} από {}</translation>
    </message>
    <message>
        <source>Past the end, at the first again</source>
        <translation>Πέρα από το τέλος, ξανά στο πρώτο</translation>
    </message>
    <message>
        <source>Back at the last</source>
        <translation>Πίσω στο τελευταίο</translation>
    </message>
    <message>
        <source>This is the only one</source>
        <translation>Είναι το μοναδικό</translation>
    </message>
</context>
<context>
    <name>StoryCorrections</name>
    <message>
        <source>Click the paragraph first, then set it aside or put it back</source>
        <translation>Κάντε πρώτα κλικ στην παράγραφο, μετά βγάλτε την στην άκρη ή βάλτε την πίσω</translation>
    </message>
    <message>
        <source>Taken back: {}.</source>
        <translation>Αναιρέθηκε: {}.</translation>
    </message>
    <message>
        <source>Taken back in {}: {}.</source>
        <translation>Αναιρέθηκε στο {}: {}.</translation>
    </message>
    <message>
        <source>Done again: the correction of {}.</source>
        <translation>Ξανάγινε: η διόρθωση του {}.</translation>
    </message>
    <message>
        <source>{} damaged entries of your corrections could not be read; they lie beside them in {}.</source>
        <translation>{} χαλασμένες διορθώσεις σας δεν διαβάζονται· βρίσκονται δίπλα τους, στο {}.</translation>
    </message>
    <message>
        <source>{} damaged entries of your corrections were restored from their copy.</source>
        <translation>{} χαλασμένες διορθώσεις σας αποκαταστάθηκαν από το αντίγραφό τους.</translation>
    </message>
    <message>
        <source>{} looks garbled, as in “{}”: its letters were once taken for {} and saved so.</source>
        <translation>Το {} φαίνεται αλλοιωμένο, όπως στο «{}»: τα γράμματά του κάποτε θεωρήθηκαν {} και σώθηκαν έτσι.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Επιδιόρθωση</translation>
    </message>
    <message>
        <source>The correction holds until Reader is closed: {}</source>
        <translation>Η διόρθωση ισχύει ώσπου να κλείσει το Reader: {}</translation>
    </message>
    <message>
        <source>Put this line back</source>
        <translation>Επαναφορά αυτής της γραμμής</translation>
    </message>
    <message>
        <source>Put this block back</source>
        <translation>Επαναφορά αυτού του τμήματος</translation>
    </message>
    <message>
        <source>Set this paragraph aside</source>
        <translation>Παραμερισμός αυτής της παραγράφου</translation>
    </message>
    <message>
        <source>Story again, as you said: {}.</source>
        <translation>Ξανά μέρος του κειμένου, όπως είπατε: {}.</translation>
    </message>
    <message>
        <source>Paragraph set aside, as you said: {}.</source>
        <translation>Η παράγραφος παραμερίστηκε, όπως είπατε: {}.</translation>
    </message>
</context>
<context>
    <name>StoryHeads</name>
    <message>
        <source>Stories</source>
        <translation>Άρθρα</translation>
    </message>
</context>
<context>
    <name>StoryModel</name>
    <message>
        <source>shown</source>
        <translation>εμφανίζεται</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ανοιχτό</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>κλειστό</translation>
    </message>
    <message>
        <source>On the left</source>
        <translation>Αριστερά</translation>
    </message>
    <message>
        <source>On the right</source>
        <translation>Δεξιά</translation>
    </message>
    <message>
        <source>grouped by hand</source>
        <translation>ομαδοποιήθηκε με το χέρι</translation>
    </message>
</context>
<context>
    <name>StrictnessSlider</name>
    <message>
        <source>Strictness</source>
        <translation>Αυστηρότητα</translation>
    </message>
    <message>
        <source>Strictness of linking</source>
        <translation>Αυστηρότητα των συνδέσεων</translation>
    </message>
    <message>
        <source>How sure a link must be: left, every likely one is shown; right, only the surest</source>
        <translation>Πόσο σίγουρη πρέπει να είναι μια σύνδεση: αριστερά, κάθε πιθανή· δεξιά, μόνο οι πιο σίγουρες</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Main</source>
        <translation>Κύρια</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>κοινά</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>μόνο εδώ</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>διαφέρουν</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>διαφέρει</translation>
    </message>
    <message>
        <source>How the pair is shown</source>
        <translation>Πώς φαίνεται το ζεύγος</translation>
    </message>
    <message>
        <source>What is shown of both stories, how they scroll, how sure a link must be</source>
        <translation>Τι φαίνεται από τα δύο άρθρα, πώς κυλούν, πόσο σίγουρη πρέπει να είναι μια σύνδεση</translation>
    </message>
</context>
<context>
    <name>TranslationBar</name>
    <message>
        <source>Original</source>
        <translation>Πρωτότυπο</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Μετάφραση</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Και τα δύο</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Μετάφραση</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Διακοπή</translation>
    </message>
    <message>
        <source>Stop translating; sentences that are done are kept</source>
        <translation>Διακοπή μετάφρασης· οι έτοιμες προτάσεις μένουν</translation>
    </message>
    <message>
        <source>Language packages …</source>
        <translation>Πακέτα γλωσσών …</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Ξανά</translation>
    </message>
    <message>
        <source>{} doubtful</source>
        <translation>{} αμφίβολες</translation>
    </message>
    <message>
        <source>By machine</source>
        <translation>Από μηχανή</translation>
    </message>
    <message>
        <source>Waiting to be translated into {}</source>
        <translation>Περιμένει μετάφραση στα {}</translation>
    </message>
    <message>
        <source>Translating into {}: {} %</source>
        <translation>Μετάφραση στα {}: {} %</translation>
    </message>
    <message>
        <source>Not translated: {}</source>
        <translation>Δεν μεταφράστηκε: {}</translation>
    </message>
    <message>
        <source>In {}, not translated</source>
        <translation>Στα {}, χωρίς μετάφραση</translation>
    </message>
    <message>
        <source>Words that are shown</source>
        <translation>Λέξεις που εμφανίζονται</translation>
    </message>
</context>
<context>
    <name>TranslationCommand</name>
    <message>
        <source>Open a story first; then it can be translated.</source>
        <translation>Ανοίξτε πρώτα ένα άρθρο· ύστερα μεταφράζεται.</translation>
    </message>
    <message>
        <source>There is nothing left to translate into {}.</source>
        <translation>Δεν μένει κάτι για μετάφραση στα {}.</translation>
    </message>
    <message>
        <source>There is nothing to translate: the stories are in {}, or in no language that is known.</source>
        <translation>Δεν υπάρχει κάτι για μετάφραση: τα άρθρα είναι στα {} ή σε άγνωστη γλώσσα.</translation>
    </message>
    <message>
        <source>A story could not be translated. {}</source>
        <translation>Ένα άρθρο δεν μεταφράστηκε. {}</translation>
    </message>
    <message>
        <source>Language packages</source>
        <translation>Πακέτα γλωσσών</translation>
    </message>
    <message>
        <source>One story is in {}, the other in {}: linked by names, numbers and dictionary words; a missing link means nothing. Translate to compare the wording.</source>
        <translation>Το ένα άρθρο είναι στα {}, το άλλο στα {}: συνδέονται με ονόματα, αριθμούς και λέξεις λεξικού· μια σύνδεση που λείπει δεν σημαίνει τίποτε. Μεταφράστε για να συγκριθεί η διατύπωση.</translation>
    </message>
    <message>
        <source>One story is in {}, the other in {}: nothing was found to link by names, numbers and dictionary words, which means nothing. Translate to compare the wording.</source>
        <translation>Το ένα άρθρο είναι στα {}, το άλλο στα {}: δεν βρέθηκε τίποτε να συνδεθεί με ονόματα, αριθμούς και λέξεις λεξικού, κι αυτό δεν σημαίνει τίποτε. Μεταφράστε για να συγκριθεί η διατύπωση.</translation>
    </message>
    <message>
        <source>One story is in {}, the other in {}.</source>
        <translation>Το ένα άρθρο είναι στα {}, το άλλο στα {}.</translation>
    </message>
    <message>
        <source>They can&apos;t be compared, as a language that isn&apos;t known can&apos;t be translated.</source>
        <translation>Δεν μπορούν να συγκριθούν, γιατί μια άγνωστη γλώσσα δεν μπορεί να μεταφραστεί.</translation>
    </message>
    <message>
        <source>To be compared, the one in {} has to be translated into {}: press Translate above it; the language package that this takes is offered there.</source>
        <translation>Για να συγκριθούν, αυτό που είναι στα {} πρέπει να μεταφραστεί στα {}: πατήστε «Μετάφραση» από πάνω του· το πακέτο γλώσσας που χρειάζεται προσφέρεται εκεί.</translation>
    </message>
    <message>
        <source>To be compared, both have to be translated into {}: press Translate above each; the language packages that this takes are offered there.</source>
        <translation>Για να συγκριθούν, και τα δύο πρέπει να μεταφραστούν στα {}: πατήστε «Μετάφραση» πάνω από το καθένα· τα πακέτα γλώσσας που χρειάζονται προσφέρονται εκεί.</translation>
    </message>
    <message>
        <source>size: {}</source>
        <translation>μέγεθος: {}</translation>
    </message>
    <message>
        <source>To translate {} into {}, the language package {} → {} is needed ({}). Install it from a file, or fetch it over the network from {}.</source>
        <translation>Για μετάφραση από {} σε {} χρειάζεται το πακέτο γλώσσας {} → {} ({}). Εγκαταστήστε το από αρχείο ή πάρτε το από το δίκτυο, από το {}.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Λήψη</translation>
    </message>
    <message>
        <source>Install from a file</source>
        <translation>Εγκατάσταση από αρχείο</translation>
    </message>
    <message>
        <source>Asking {} what it offers …</source>
        <translation>Ερώτηση στο {} τι προσφέρει …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>Install a language package</source>
        <translation>Εγκατάσταση πακέτου γλώσσας</translation>
    </message>
    <message>
        <source>Language packages (*.argosmodel *.zip);;All files (*)</source>
        <translation>Πακέτα γλωσσών (*.argosmodel *.zip);;Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>The language package {} → {} {} is installed.</source>
        <translation>Το πακέτο γλώσσας {} → {} {} εγκαταστάθηκε.</translation>
    </message>
    <message>
        <source>This version is known to translate badly: what it makes is marked as doubtful.</source>
        <translation>Αυτή η έκδοση είναι γνωστό ότι μεταφράζει άσχημα: ό,τι βγάζει σημειώνεται ως αμφίβολο.</translation>
    </message>
    <message>
        <source>What is open was translated by an older version.</source>
        <translation>Ό,τι είναι ανοιχτό μεταφράστηκε από παλαιότερη έκδοση.</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>Μετάφραση ξανά</translation>
    </message>
    <message>
        <source>translating {} stories</source>
        <translation>μεταφράζονται {} άρθρα</translation>
    </message>
</context>
<context>
    <name>UndoOffer</name>
    <message>
        <source>Undo</source>
        <translation>Αναίρεση</translation>
    </message>
</context>
<context>
    <name>WalkCounter</name>
    <message>
        <source>{} more: the legend below the stories hides them</source>
        <translation>{} ακόμη: τα κρύβει το υπόμνημα κάτω από τα άρθρα</translation>
    </message>
    <message>
        <source>{} not known</source>
        <translation>{} άγνωστο</translation>
    </message>
    <message>
        <source>{} hidden</source>
        <translation>{} κρυμμένα</translation>
    </message>
    <message>
        <source>{}/{}</source>
        <translation>{}/{}</translation>
    </message>
    <message>
        <source>{} of {} {}</source>
        <translation>{} από {} {}</translation>
    </message>
    <message>
        <source>1 place {}</source>
        <translation>1 σημείο {}</translation>
    </message>
    <message>
        <source>{} places {}</source>
        <translation>{} σημεία {}</translation>
    </message>
    <message>
        <source>1 sentence {}</source>
        <translation>1 πρόταση {}</translation>
    </message>
    <message>
        <source>{} sentences {}</source>
        <translation>{} προτάσεις {}</translation>
    </message>
    <message>
        <source>1 claim {}</source>
        <translation>1 ισχυρισμός {}</translation>
    </message>
    <message>
        <source>{} claims {}</source>
        <translation>{} ισχυρισμοί {}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>This window is private: what is read, translated, corrected and opened in it
is forgotten when it is closed. Language packages and exports that you ask for stay.</source>
        <translation>Αυτό το παράθυρο είναι ιδιωτικό: ό,τι διαβάζεται, μεταφράζεται, διορθώνεται και ανοίγει σε αυτό
ξεχνιέται όταν κλείσει. Πακέτα γλωσσών και εξαγωγές που ζητάτε μένουν.</translation>
    </message>
    <message>
        <source>Compare how outlets tell the same event</source>
        <translation>Συγκρίνετε πώς τα μέσα λένε το ίδιο γεγονός</translation>
    </message>
    <message>
        <source>Drop a folder of saved articles here, or two files.
Everything happens on this computer; nothing leaves it.</source>
        <translation>Αφήστε εδώ έναν φάκελο με αποθηκευμένα άρθρα ή δύο αρχεία.
Όλα γίνονται σε αυτόν τον υπολογιστή· τίποτε δεν φεύγει.</translation>
    </message>
    <message>
        <source>Open folder …</source>
        <translation>Άνοιγμα φακέλου …</translation>
    </message>
    <message>
        <source>Open the sample event</source>
        <translation>Άνοιγμα του παραδείγματος</translation>
    </message>
</context>
<context>
    <name>WhyCommand</name>
    <message>
        <source>Why linked?</source>
        <translation>Γιατί συνδέονται;</translation>
    </message>
    <message>
        <source>Copy with sources</source>
        <translation>Αντιγραφή με πηγές</translation>
    </message>
    <message>
        <source>Not a link</source>
        <translation>Δεν είναι σύνδεση</translation>
    </message>
    <message>
        <source>A link after all</source>
        <translation>Είναι τελικά σύνδεση</translation>
    </message>
</context>
<context>
    <name>WhyPopover</name>
    <message>
        <source>Why linked?</source>
        <translation>Γιατί συνδέονται;</translation>
    </message>
    <message>
        <source>Copy with sources</source>
        <translation>Αντιγραφή με πηγές</translation>
    </message>
    <message>
        <source>Not a link</source>
        <translation>Δεν είναι σύνδεση</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Pair {}</source>
        <translation>Ζεύγος {}</translation>
    </message>
</context>
<context>
    <name>WindowDialogs</name>
    <message>
        <source>Open a folder of saved articles</source>
        <translation>Άνοιγμα φακέλου με αποθηκευμένα άρθρα</translation>
    </message>
    <message>
        <source>In the list: choose a story, as a click does</source>
        <translation>Στη λίστα: επιλογή άρθρου, όπως με κλικ</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Διάστημα</translation>
    </message>
    <message>
        <source>In the list: open a story on the left</source>
        <translation>Στη λίστα: άνοιγμα άρθρου αριστερά</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>In the list: open a story on the right</source>
        <translation>Στη λίστα: άνοιγμα άρθρου δεξιά</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>In the list: fold an event, unfold it</source>
        <translation>Στη λίστα: δίπλωμα και ξεδίπλωμα γεγονότος</translation>
    </message>
    <message>
        <source>←, →</source>
        <translation>←, →</translation>
    </message>
    <message>
        <source>In an event: open the sentences of a cell or a row</source>
        <translation>Στο γεγονός: άνοιγμα των προτάσεων ενός κελιού ή μιας γραμμής</translation>
    </message>
    <message>
        <source>In an event: back; in a pair of it: back to the cell</source>
        <translation>Στο γεγονός: πίσω· σε ζεύγος του: πίσω στο κελί</translation>
    </message>
    <message>
        <source>In an event: next view, previous view</source>
        <translation>Στο γεγονός: επόμενη προβολή, προηγούμενη προβολή</translation>
    </message>
    <message>
        <source>Ctrl+PgDown, Ctrl+PgUp</source>
        <translation>Ctrl+PgDown, Ctrl+PgUp</translation>
    </message>
    <message>
        <source>In a story: go to the linked sentence, or unfold</source>
        <translation>Στο άρθρο: μετάβαση στη συνδεδεμένη πρόταση, ή ξεδίπλωμα</translation>
    </message>
    <message>
        <source>In a story: back to before the click</source>
        <translation>Στο άρθρο: πίσω, πριν από το κλικ</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>In a story: to its start, to its end</source>
        <translation>Στο άρθρο: στην αρχή του, στο τέλος του</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>In a story: select by characters, by words</source>
        <translation>Στο άρθρο: επιλογή ανά χαρακτήρα, ανά λέξη</translation>
    </message>
    <message>
        <source>Shift+←→, Ctrl+Shift+←→</source>
        <translation>Shift+←→, Ctrl+Shift+←→</translation>
    </message>
    <message>
        <source>One event, many outlets</source>
        <translation>Ένα γεγονός, πολλά μέσα</translation>
    </message>
    <message>
        <source>How to read this view</source>
        <translation>Πώς διαβάζεται αυτή η προβολή</translation>
    </message>
    <message>
        <source>About Reader</source>
        <translation>Σχετικά με το Reader</translation>
    </message>
    <message>
        <source>Forget every story that was read, every translation and correction, and all recent folders?</source>
        <translation>Να ξεχαστούν όλα τα άρθρα που διαβάστηκαν, κάθε μετάφραση και διόρθωση και όλοι οι πρόσφατοι φάκελοι;</translation>
    </message>
    <message>
        <source>It can&apos;t be undone. Your files, the settings and installed language packages stay.</source>
        <translation>Δεν αναιρείται. Τα αρχεία σας, οι ρυθμίσεις και τα πακέτα γλωσσών μένουν.</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Λησμονιά των πάντων</translation>
    </message>
</context>
</TS>
