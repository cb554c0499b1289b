"""The English names of languages, by their ISO 639 codes (CLDR's names)."""

from reader.wording.catalogue import tr

_NAMES = """
aa Afar, ab Abkhazian, ae Avestan, af Afrikaans, ak Akan, am Amharic, an Aragonese, ar Arabic, as Assamese,
ast Asturian, av Avaric, ay Aymara, az Azerbaijani, ba Bashkir, be Belarusian, bg Bulgarian, bho Bhojpuri, bi Bislama,
bm Bambara, bn Bangla, bo Tibetan, br Breton, bs Bosnian, ca Catalan, ce Chechen, ceb Cebuano, ch Chamorro,
ckb Central Kurdish, co Corsican, cr Cree, cs Czech, cu Church Slavic, cv Chuvash, cy Welsh, da Danish, de German,
dsb Lower Sorbian, dv Divehi, dz Dzongkha, ee Ewe, el Greek, en English, eo Esperanto, es Spanish, et Estonian,
eu Basque, fa Persian, ff Fula, fi Finnish, fil Filipino, fj Fijian, fo Faroese, fr French, fur Friulian,
fy Western Frisian,
ga Irish, gd Scottish Gaelic, gl Galician, gn Guarani, gsw Swiss German, gu Gujarati, gv Manx, ha Hausa, haw Hawaiian,
he Hebrew, hi Hindi, ho Hiri Motu, hr Croatian, hsb Upper Sorbian, ht Haitian Creole, hu Hungarian, hy Armenian,
hz Herero, ia Interlingua, id Indonesian, ie Interlingue, ig Igbo, ii Sichuan Yi, ik Inupiaq, io Ido, is Icelandic,
it Italian, iu Inuktitut, ja Japanese, jbo Lojban, jv Javanese, ka Georgian, kab Kabyle, kg Kongo, ki Kikuyu,
kj Kuanyama, kk Kazakh, kl Kalaallisut, km Khmer, kn Kannada, ko Korean, kr Kanuri, ks Kashmiri, ku Kurdish, kv Komi,
kw Cornish, ky Kyrgyz, la Latin, lb Luxembourgish, lez Lezghian, lg Ganda, li Limburgish, ln Lingala, lo Lao,
lt Lithuanian, lu Luba-Katanga, lv Latvian, mai Maithili, mg Malagasy, mh Marshallese, mi Māori, mk Macedonian,
ml Malayalam, mn Mongolian, mr Marathi, ms Malay, mt Maltese, my Burmese, myv Erzya, mzn Mazanderani, na Nauru,
nb Norwegian Bokmål, nd North Ndebele, nds Low German, ne Nepali, new Newari, ng Ndonga, nl Dutch,
nn Norwegian Nynorsk, no Norwegian, nr South Ndebele, nv Navajo, ny Nyanja, oc Occitan, oj Ojibwa, om Oromo, or Odia,
os Ossetic, pa Punjabi, pi Pali, pl Polish, ps Pashto, pt Portuguese, qu Quechua, rm Romansh, rn Rundi, ro Romanian,
ru Russian, rw Kinyarwanda, sa Sanskrit, sah Yakut, sc Sardinian, scn Sicilian, sd Sindhi, se Northern Sami, sg Sango,
si Sinhala, sk Slovak, sl Slovenian, sm Samoan, sn Shona, so Somali, sq Albanian, sr Serbian, ss Swati,
st Southern Sotho, su Sundanese, sv Swedish, sw Swahili, szl Silesian, ta Tamil, te Telugu, tg Tajik, th Thai,
ti Tigrinya, tk Turkmen, tl Tagalog, tn Tswana, to Tongan, tr Turkish, ts Tsonga, tt Tatar, ty Tahitian, ug Uyghur,
uk Ukrainian, ur Urdu, uz Uzbek, ve Venda, vec Venetian, vi Vietnamese, vo Volapük, wa Walloon, wo Wolof, xh Xhosa,
yi Yiddish, yo Yoruba, yue Cantonese, za Zhuang, zh Chinese, zu Zulu
"""
LANGUAGE_NAMES = {code: name for code, _, name in (entry.strip().partition(" ") for entry in _NAMES.split(","))}


def language_name(code: str | None) -> str:
    """Return the name of a language, whatever the region ("en-GB"); its code where no name is known."""
    if code is None:
        return tr("unknown language")
    return tr(LANGUAGE_NAMES.get(code.lower().partition("-")[0], code))
