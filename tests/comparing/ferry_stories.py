"""What stories of a ferry that capsized tell in several languages, but for its toll."""

EVENT = {
    "en": "A ferry capsized off the island of Ostrel on Tuesday evening. The Marisol had left the port of Brannick at "
    "five. High waves hampered the search, the coastguard said.",
    "de": "Vor der Insel Ostrel ist am Dienstagabend eine Fähre gekentert. Die Marisol war um fünf Uhr aus dem Hafen "
    "Brannick ausgelaufen. Hohe Wellen behinderten die Suche, teilte die Küstenwache mit.",
    "el": "Ένα πλοίο ανατράπηκε το βράδυ της Τρίτης ανοιχτά του νησιού Όστρελ. Το Μαρισόλ είχε αποπλεύσει από το "
    "λιμάνι του Μπράνικ στις πέντε. Υψηλά κύματα δυσκόλεψαν τις έρευνες, ανακοίνωσε η ακτοφυλακή.",
    "es": "Un transbordador volcó el martes por la noche frente a la isla de Ostrel. El Marisol había salido del "
    "puerto de Brannick a las cinco. Las olas altas dificultaron la búsqueda, según la guardia costera.",
    "fr": "Un ferry a chaviré mardi soir au large de l'île d'Ostrel. Le Marisol avait quitté le port de Brannick à "
    "cinq heures. De hautes vagues ont gêné les recherches, selon les garde-côtes.",
    "it": "Un traghetto si è capovolto martedì sera al largo dell'isola di Ostrel. La Marisol era partita dal porto di "
    "Brannick alle cinque. Le onde alte hanno ostacolato le ricerche, ha detto la guardia costiera.",
}
