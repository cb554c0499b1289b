"""What stands in one place of what two sentences tell alike: by the roof, by the window; ordered, might order.

`contrasts`: values that exclude one another. `modality`: whether a deed was done, or may be.
"""
