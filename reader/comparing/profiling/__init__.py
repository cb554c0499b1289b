"""What a sentence is made of, as far as likeness goes: words, stems, quantities, names."""
