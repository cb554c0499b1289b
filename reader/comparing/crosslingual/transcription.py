"""The sound of a word, whatever script it is written in, as a string of phones.

Letters stand for the sound that transliterations give them, not for that of any one language, so the phones are coarse
on purpose: vowels a e i o u; consonants as in English, with S for sh and C for ch and ts.
"""

import re
from functools import lru_cache

_GREEK = (
    "γγ=g γκ=g γχ=nh μπ=b ντ=d τσ=C τζ=j ου=u αι=e ει=i οι=i υι=i αυ=av ευ=ev α=a β=v γ=g δ=d ε=e ζ=z η=i θ=t ι=i κ=k"
    " λ=l μ=m ν=n ξ=ks ο=o π=p ρ=r σ=s ς=s τ=t υ=i φ=f χ=h ψ=ps ω=o"
)
_CYRILLIC = (
    "дж=j а=a б=b в=v г=g ґ=g д=d е=e є=e ж=j з=z и=i і=i ї=i й=i ј=i к=k л=l љ=l м=m н=n њ=n о=o п=p р=r с=s т=t у=u"
    " ў=u ф=f х=h ц=C ч=C џ=j ш=S щ=S ъ=a ы=i ь= э=e ю=iu я=ia"
)
_ARABIC = (
    "ا=a ب=b پ=p ت=t ث=t ج=j چ=C ح=h خ=h د=d ذ=d ر=r ز=z ژ=j س=s ش=S ص=s ض=d ط=t ظ=z ع=a غ=g ف=f ق=k ك=k گ=g ل=l م=m"
    " ن=n ه=h و=u ي=i ء= ئ=i ؤ=u"
)
_HEBREW = "א=a ב=b ג=g ד=d ה=h ו=u ז=z ח=h ט=t י=i כ=k ך=k ל=l מ=m ם=m נ=n ן=n ס=s ע=a פ=p ף=f צ=C ץ=C ק=k ר=r ש=S ת=t"
_KATAKANA = (
    "ティ=ti ディ=di ファ=fa フィ=fi フェ=fe フォ=fo シェ=Se ジェ=je チェ=Ce ウィ=vi ウェ=ve ウォ=vo "
    "ヴァ=va ヴィ=vi ヴェ=ve ヴォ=vo "
    "ア=a イ=i ウ=u エ=e オ=o カ=ka キ=ki ク=k ケ=ke コ=ko ガ=ga ギ=gi グ=g ゲ=ge ゴ=go サ=sa"
    " シ=si ス=s セ=se ソ=so ザ=za ジ=ji ズ=z ゼ=ze ゾ=zo タ=ta チ=Ci ツ=C テ=te ト=t ダ=da ヂ=ji"
    " ヅ=z デ=de ド=d ナ=na ニ=ni ヌ=n ネ=ne ノ=no ハ=ha ヒ=hi フ=f ヘ=he ホ=ho バ=ba ビ=bi ブ=b"
    " ベ=be ボ=bo パ=pa ピ=pi プ=p ペ=pe ポ=po マ=ma ミ=mi ム=m メ=me モ=mo ヤ=ia ユ=iu ヨ=io ラ=la"
    " リ=li ル=l レ=le ロ=lo ワ=ua ヲ=o ン=n ヴ=v ァ=a ィ=i ゥ=u ェ=e ォ=o ャ=a ュ=u ョ=o"
    " ッ= ー="
)
_LATIN = (
    "dsch=j tsch=C szcz=S sch=S tch=C sh=S ch=C cz=C sz=S zh=j kh=h gh=g ph=f th=t ts=C tz=C ck=k qu=k dj=j ou=u oo=u"
    " ee=i ce=se ci=si cy=si c=k q=k w=v x=ks y=i"
)
_PHONES = {
    letters: phones
    for script in (_GREEK, _CYRILLIC, _ARABIC, _HEBREW, _KATAKANA, _LATIN)
    for letters, _, phones in (pair.partition("=") for pair in script.split(" "))
}
_LETTERS = re.compile("|".join(sorted(_PHONES, key=lambda letters: (-len(letters), letters))))
_TWICE = re.compile(r"(.)\1+")


@lru_cache(maxsize=1 << 15)
def sound_of(word: str) -> str:
    """Return the phones of a folded word; a doubled one is one."""
    return _TWICE.sub(r"\1", _LETTERS.sub(lambda match: _PHONES[match.group()], word))
