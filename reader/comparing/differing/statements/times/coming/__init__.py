"""Days that are still to come, by which something ends, opens or is to be."""
