"""Where a story begins and ends whatever the models say: headlines, decks, boxes, walls."""
