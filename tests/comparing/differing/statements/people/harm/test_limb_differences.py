"""Somebody broke his leg on one side and his arm on the other; who broke both, or was another, did not."""

import pytest

from tests.comparing.differing.clashing import clashing


@pytest.mark.parametrize(
    ("language", "left", "right", "told"),
    [
        ("en", "A warden broke his leg when he fell from the mast.", "A warden who fell from the mast broke his arm.",
         ("leg", "arm")),
        ("en", "A warden hurt his left hand when a rope snapped.", "A warden's right hand was hurt by a snapping rope.",
         ("left", "right")),
        ("de", "Ein Wärter brach sich beim Sturz vom Mast das Bein.",
         "Beim Sturz vom Mast brach sich ein Wärter den Arm.", ("Bein", "Arm")),
        ("fr", "Un gardien s'est cassé la jambe en tombant du mât.", "Un gardien tombé du mât s'est cassé le bras.",
         ("jambe", "bras")),
        ("es", "Un guarda se rompió la pierna al caer del mástil.", "Un guarda se rompió el brazo al caer del mástil.",
         ("pierna", "brazo")),
        ("el", "Ο φύλακας έσπασε το πόδι του πέφτοντας από τον ιστό.",
         "Ο φύλακας έσπασε το χέρι του πέφτοντας από τον ιστό.", ("πόδι", "χέρι")),
        ("ru", "Сторож упал с мачты и сломал ногу.", "Сторож, упавший с мачты, сломал руку.", ("ногу", "руку")),
    ],
)  # fmt: skip
def test_other_limbs_of_one_clash(language: str, left: str, right: str, told: tuple[str, str]) -> None:
    assert clashing(left, right, language) == [told]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("A warden broke his leg and his arm when he fell.", "A warden broke his arm when he fell."),
        ("One warden broke his leg in the crush, another broke his arm.", "A warden broke his arm in the crush."),
        ("A warden burned her hand.", "A diver burned his arm."),
        ("A warden broke his left leg when he fell.", "A warden broke his leg when he fell."),
        ("A warden broke his leg on Monday.", "A warden broke his arm on Friday."),
        ("The storm broke the mast, and a warden lent a hand.", "The storm broke the mast, and a warden lost an eye."),
    ],
)
def test_other_limbs_besides_or_of_others_do_not(left: str, right: str) -> None:
    assert clashing(left, right, "en") == []
