"""Who denies that what the other sentence tells is true makes their link unsure, in active and passive."""

import pytest

from reader.comparing.refusing.denied_by_one import is_denied_by_one


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("en", "Estuary Lines denied that the captain had been told of a defective throttle.",
         "Captain Hartley had been warned about a faulty throttle two days earlier, a crew member said."),
        ("en", "Merrick denied taking bribes from the firm.", "Merrick took bribes from the firm, prosecutors said."),
        ("de", "Der Konzern bestritt, dass die Aufsicht gewarnt worden war.", "Die Aufsicht war gewarnt worden."),
        ("fr", "Le groupe dément que la mairie ait été avertie du danger.",
         "La mairie avait été avertie du danger en mars."),
        ("es", "La empresa negó que los vecinos fueran avisados del riesgo.",
         "Los vecinos fueron avisados del riesgo en mayo."),
    ],
)  # fmt: skip
def test_what_is_said_to_be_untrue_is_denied(language: str, left: str, right: str) -> None:
    assert is_denied_by_one((left, language), (right, language))
    assert is_denied_by_one((right, language), (left, language))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The minister denied that he had known of the cracks.", "The minister said he had not known of the cracks."),
        ("The firm denied that it had ignored warnings.", "The firm called it false that it had ignored warnings."),
        ("The union denied that the talks had failed.", "The union said that the talks go on."),
        ("The union denied the claims of fraud in the vote.", "Claims of fraud in the vote were made by Orth."),
    ],
)
def test_what_both_deny_or_one_tells_of_something_else_is_not(left: str, right: str) -> None:
    assert not is_denied_by_one((left, "en"), (right, "en"))
