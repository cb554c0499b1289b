"""Make classes.txt and verbs.txt in reader/comparing/differing/statements/slots from WordNet 3.0.

    apt-get download wordnet-base && dpkg -x wordnet-base_*.deb unpacked
    python packaging/make_word_classes.py unpacked/usr/share/wordnet

A class holds sorts that are told in one place of a sentence, such as a knife and a pistol. Below are the classes, the
sorts of each, and by which senses of which words WordNet has a sort: all that is one of these is of that sort, a kind
of body part with what is part of it too. A word is what its first sense is, if it is no adjective or adverb as well; a
rare one only if it has no other sense.

verbs.txt lists the forms of irregular verbs.
"""

import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from reader.comparing.profiling.frequencies import zipf_tenths
from reader.comparing.profiling.stemming import stem

FOLDER = Path(__file__).resolve().parents[1] / "reader/comparing/differing/statements/slots"
AUXILIARIES = frozenset({"be", "have", "do", "can", "will", "may"})
RAREST = 22  # Zipf frequency, in tenths
DEEPEST = 6  # steps from a sort to what is one of it

SORTS = """
implement knife: knife.1 knife.2 dagger.1 machete.1 sword.1
implement axe: ax.1
implement hammer: hammer.2 mallet.2 sledgehammer.1
implement gun: firearm.1 gun.1
implement gun.pistol: pistol.1
implement gun.rifle: rifle.1
implement gun.shotgun: shotgun.1
implement bomb: bomb.1 grenade.1 explosive_device.1
implement club: club.3 truncheon.1 cudgel.1
implement crowbar: crowbar.1
implement screwdriver: screwdriver.1
implement rope: rope.1
implement bow: crossbow.1
vehicle road.car: car.1
vehicle road.truck: truck.1
vehicle road.bus: bus.1
vehicle road.motorcycle: motorcycle.1 minibike.1 motor_scooter.1
vehicle road.bicycle: bicycle.1
vehicle rail: train.1 streetcar.1
vehicle water: vessel.2
vehicle air.helicopter: helicopter.1
vehicle air.plane: airplane.1
vehicle horse: horse.1
body arm: arm.1
body arm.shoulder: shoulder.1
body arm.hand: hand.1
body arm.elbow: elbow.1
body leg: leg.1
body leg.knee: knee.1
body leg.foot: foot.1
body leg.thigh: thigh.1
body head: head.1
body neck: neck.1 throat.1
body chest: chest.1
body stomach: abdomen.1
body back: back.1
body hip: hip.1
opening window: window.1
opening door: door.1 gate.1
opening roof: roof.1 skylight.1
opening chimney: chimney.1
opening balcony: balcony.2
opening tunnel: tunnel.1
room kitchen: kitchen.1
room bedroom: bedroom.1
room bathroom: bathroom.1 toilet.1
room cellar: basement.1
room attic: loft.1 loft.2
room garage: garage.1
room corridor: corridor.1
room staircase: stairway.1
room lift: elevator.1
room stable: stable.1
building church: church.2 cathedral.1 chapel.1
building mosque: mosque.1
building synagogue: synagogue.1
building school: school.2 school.1
building hospital: hospital.1
building hotel: hotel.1 hostel.1
building restaurant: restaurant.1
building factory: factory.1
building warehouse: warehouse.1
building museum: museum.1
building theatre: theater.1 cinema.2
building prison: prison.1
building library: library.1 library.2 library.3
building stadium: stadium.1
building supermarket: supermarket.1
building pharmacy: pharmacy.2
building bakery: bakery.1
building airport: airport.1
building campsite: campsite.1
building embassy: embassy.1
building castle: palace.1 castle.2
building monastery: monastery.1
building zoo: zoo.1
building farm: farm.1
place coast: beach.1 shore.1 coast.1 sea.1
place river: river.1 brook.1
place lake: lake.1 pond.1
place canal: canal.3
place forest: forest.1 forest.2
place field: field.1 meadow.1
place mountain: mountain.1
place cave: cave.1
place harbour: harbor.1 dock.1
place bridge: bridge.1
place dam: dam.1
place cemetery: cemetery.1
place playground: playground.1
person farmer: farmer.1
person fisherman: fisherman.1
person baker: baker.1 baker.2
person butcher: butcher.1 butcher.2
person teacher: teacher.1
person student: student.1
person driver: driver.1 driver.2
person cyclist: cyclist.1
person nurse: nurse.1
person doctor: doctor.1
person firefighter: fireman.1
person soldier: soldier.1
person lawyer: lawyer.1
person journalist: journalist.1
person waiter: waiter.1 waitress.1
person cleaner: cleaner.3
person priest: priest.1 clergyman.1
person hunter: hunter.1
person shepherd: shepherd.1
person cook: cook.1
person mechanic: machinist.1
person sailor: mariner.1
person pilot: pilot.1
person tourist: tourist.1
person jogger: jogger.1
person hiker: hiker.1
person plumber: plumber.1
person carpenter: carpenter.1
person electrician: electrician.1
person miner: miner.1
person postman: mailman.1
person hairdresser: hairdresser.1
person gardener: gardener.1
person coach: coach.1
person captain: captain.1 captain.2 captain.4
person referee: referee.1 umpire.1
person keeper: caretaker.1 janitor.1 guard.1 custodian.1
person pharmacist: pharmacist.1
person mayor: mayor.1
person judge: judge.1
person police: policeman.1 police.1
person goalkeeper: goalkeeper.1
person architect: architect.1
person librarian: librarian.1
person treasurer: treasurer.1
person demonstrator: demonstrator.3
kin father: father.1
kin mother: mother.1
kin brother: brother.1
kin sister: sister.1
kin son: son.1
kin daughter: daughter.1
kin husband: husband.1
kin wife: wife.1
kin uncle: uncle.1
kin aunt: aunt.1
kin nephew: nephew.1
kin niece: niece.1
kin cousin: cousin.1
kin grandfather: grandfather.1
kin grandmother: grandmother.1
colour red: red.1
colour white: white.2
colour black: black.1
colour blue: blue.1
colour green: green.1
colour yellow: yellow.1
colour grey: gray.2
colour brown: brown.1
material wood: wood.1
material metal: metal.1 steel.1
material stone: stone.2
material brick: brick.1
material concrete: concrete.1
material glass: glass.1
material plastic: plastic.1
material paper: paper.1
animal dog: dog.1
animal cat: cat.1
animal horse: horse.1
animal cattle: cow.1 bull.1 cattle.1
animal pig: hog.3
animal sheep: sheep.1
animal goat: goat.1
animal bear: bear.1
animal wolf: wolf.1
animal fox: fox.1
animal snake: snake.1
animal bird: bird.1
animal rat: rat.1 mouse.1
animal deer: deer.1
animal monkey: monkey.1
animal shark: shark.1
disease cholera: cholera.1
disease typhoid: typhoid.1
disease measles: measles.1
disease influenza: influenza.1
disease malaria: malaria.1
disease tuberculosis: tuberculosis.1
disease cancer: cancer.1
disease diabetes: diabetes.1
disease hepatitis: hepatitis.1
disease plague: plague.1
disease rabies: rabies.1
payer insurer: insurance_company.1 underwriter.3
payer town: city.1 city_council.1 municipality.1 municipality.2
payer state: ministry.1 government.1
payer bank: depository_financial_institution.1
way north: north.2
way south: south.2
way east: east.1
way west: west.2
"""
# Words that WordNet has elsewhere, or by another part of speech.
ADDED = """
way north: north northern northward northwards northbound northerly
way south: south southern southward southwards southbound southerly
way east: east eastern eastward eastwards eastbound easterly
side front: front
side rear: rear hind
flank left: left
flank right: right
level upper: upper
level lower: lower
way west: west western westward westwards westbound westerly
vehicle road.truck: van lorry truck pickup
vehicle rail: train tram
vehicle road: bike
vehicle water: ferry
implement gun.pistol: revolver
room cellar: cellar
room attic: attic
person firefighter: firefighter
person journalist: reporter
colour grey: grey
body stomach: stomach
place forest: wood woods
place coast.shore: shore lakeshore lakeside
place harbour: harbour harbor
building station: station
building market: market marketplace
building pool: pool
building airport: airport
building campsite: campsite campground
person teacher: headteacher headmaster headmistress
person keeper: caretaker guard keeper
person demonstrator: demonstrator protester protestor
medium letter: letter missive
medium email: email
medium phone: phone telephone
medium message: sms
medium fax: fax
payer insurer: insurer insurance
payer town: council city town municipality
payer state: state government ministry
"""
NEVER = frozenset({
    *("minister", "counsel", "pool", "arms", "jimmy", "brand", "piece", "steps", "hooks", "can", "john", "entire"),
    *("trump", "imperial", "small", "technical", "gig", "launch", "face", "bow", "case", "crown", "boxer", "bill"),
    *("will", "organ", "temple", "bug", "jack", "carrier", "fly", "press", "rose", "public", "court", "craft"),
    *("star", "master", "page", "bay", "drop", "end", "range", "plot", "grass"),
    *("scout", "curator", "inspector", "dick", "conservator", "screener", "market"),
})  # fmt: skip


class Synset(NamedTuple):
    """A sense: its words, and by the signs of WordNet what it is tied to."""

    words: tuple[str, ...]
    ties: tuple[tuple[str, str], ...]


def read_senses(folder: Path) -> tuple[dict[str, list[str]], dict[str, Synset]]:
    """Read the senses of each noun, the commonest first, and all senses."""
    index: dict[str, list[str]] = {}
    for line in (folder / "index.noun").read_text("ascii").splitlines():
        if not line.startswith(" "):
            word, _, count, *rest = line.split()
            index[word] = rest[-int(count) :]
    senses: dict[str, Synset] = {}
    for line in (folder / "data.noun").read_text("ascii").splitlines():
        if not line.startswith(" "):
            parts = line.partition("|")[0].split()
            last = 4 + 2 * int(parts[3], 16)
            pointers = parts[last + 1 : last + 1 + 4 * int(parts[last])]
            ties = tuple(zip(pointers[::4], pointers[1::4], strict=True))
            senses[parts[0]] = Synset(tuple(parts[4:last:2]), ties)
    return index, senses


def kinds_of(root: str, senses: Mapping[str, Synset], signs: frozenset[str]) -> Iterator[str]:
    """Yield a sense and all that is one of it, or part of it."""
    seen, found = {root}, [root]
    for _ in range(DEEPEST):
        yield from found
        found = [to for one in found for sign, to in senses[one].ties if sign in signs and to not in seen]
        seen.update(found)


def verb_lines(folder: Path) -> Iterator[str]:
    """Yield the stems that are mostly of verbs, and each irregular verb with its forms, if these are not too rare."""
    frequencies = zipf_tenths("en")
    counts: dict[tuple[str, str], int] = defaultdict(int)
    for line in (folder / "cntlist.rev").read_text("ascii").splitlines():
        key, _, count = line.split(" ")
        word, _, rest = key.partition("%")
        counts[stem(word, "en"), rest[0]] += int(count) if word.isalpha() else 0
    verbs = {one for (one, part), count in counts.items() if part == "2" and count >= counts.get((one, "1"), 0)}
    yield "verbs: " + " ".join(sorted(verb for verb in verbs if verb.isalpha() and verb not in AUXILIARIES))
    forms: dict[str, list[str]] = defaultdict(list)
    for line in (folder / "verb.exc").read_text("ascii").splitlines():
        form, *lemmas = line.split(" ")
        key = stem(form, "en")
        if key != stem(lemmas[0], "en") and frequencies.get(key, 0) and form.isalpha() and lemmas[0] not in AUXILIARIES:
            forms[lemmas[0]].append(form)
    yield from (f"{lemma}: " + " ".join(told) for lemma, told in sorted(forms.items()))


def main(folder: Path) -> None:
    """Write the table."""
    index, senses = read_senses(folder)
    frequencies = zipf_tenths("en")
    others = {
        line.split(" ")[0]
        for part in ("adj", "adv")
        for line in (folder / f"index.{part}").read_text("ascii").splitlines()
    }
    sorts: dict[str, dict[str, str]] = defaultdict(dict)  # of each class, the path of each word
    for line in SORTS.strip().splitlines():
        name, _, roots = line.partition(": ")
        group, path = name.split(" ")
        signs = frozenset({"~", "%p"}) if group == "body" else frozenset({"~"})
        for root in roots.split(" "):
            word, _, number = root.rpartition(".")
            begin = index[word][int(number) - 1]
            for one in kinds_of(begin, senses, signs):
                for told in senses[one].words:
                    is_known = told == word or (
                        index[told.lower()][0] == one
                        and told.lower() not in others
                        and (len(index[told.lower()]) == 1 or frequencies.get(stem(told, "en"), 0) >= RAREST)
                    )
                    lemma = told.lower()
                    if told.islower() and told.isalpha() and lemma not in NEVER and is_known:
                        known = sorts[group].get(lemma, "")
                        if len(path) >= len(known) and not (known and not path.startswith(known)):
                            sorts[group][lemma] = path
    for line in ADDED.strip().splitlines():
        name, _, words = line.partition(": ")
        group, path = name.split(" ")
        sorts[group].update(dict.fromkeys(words.split(" "), path))
    lines = []
    for group, words in sorts.items():
        for path in sorted(set(words.values())):
            lines.append(f"{group} {path}: " + " ".join(sorted(word for word, own in words.items() if own == path)))
    (FOLDER / "classes.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (FOLDER / "verbs.txt").write_text("\n".join(verb_lines(folder)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
