"""A long agency story of an invented event, and what outlets make of it."""

AGENCY_STORY = (
    "Dam at Oreva gives way after night of rain",
    "OREVA (AP) — The dam at Oreva gave way on Monday night and flooded the lower town, officials said.",
    "About 1,200 people were brought to safety in two schools on the hill above the market.",
    "Engineers had warned of cracks in the spillway in March, and again in a letter in August.",
    "The mayor, Ilse Brandt, asked the province for tents, blankets and two hundred camp beds.",
    "Trains between Oreva and Kessel will not run before Thursday, the railway said in a notice.",
)
REWRITTEN = (
    "Oreva dam breaks, lower town under water",
    "Water poured through the streets of lower Oreva late on Monday when the old dam above it broke.",
    "Two schools took in some 1,200 people for the night, most of them families with children.",
    "Cracks had been found in the spillway as early as March by the engineers of the province.",
    "Tents and blankets are what is needed most, according to the mayor of the town, Ilse Brandt.",
    "Nobody will travel by rail from Kessel before Thursday, and perhaps not even then.",
)
