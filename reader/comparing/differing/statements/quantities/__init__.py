"""Numbers of a sentence: what they count and measure, and whether two of them differ.

`figures`: numbers as they are written. `counts`: of people and things. `money`: sums. `ties`: whether two
figures are of one quantity.
"""
