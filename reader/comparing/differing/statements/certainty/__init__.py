"""Whether a sentence affirms, denies, doubts or plans what another one does otherwise."""
