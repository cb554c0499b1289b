import pytest

from reader.reading.facts.bylines import clean_byline
from reader.reading.facts.press_names import is_press_name
from reader.reading.facts.site_buttons import is_site_button


@pytest.mark.parametrize(
    "line",
    [
        "Sign in  Register",
        "Log in | Register | Subscribe",
        "Register",
        "Subscribe to our daily newsletter",
        "Read the paper",
        "Anmelden | Zeitung abonnieren",
        "Jetzt registrieren",
        "S'abonner au journal",
        "Se connecter · S’inscrire",
        "Iniciar sesión | Registro",
        "Suscríbete al diario",
        "Accedi | Abbonati al giornale",
        "Entrar | Assine o jornal",
        "Inloggen Krant",
        "Logga in Prenumerera på tidningen",
        "Zaloguj się / Prenumerata gazety",
        "Σύνδεση | Η εφημερίδα | Εγγραφή",
        "Войти | Подписка на газету",
        "Votre journal",
        "Ihre Zeitung",
        "Your newspaper",
    ],
)
def test_what_a_site_offers_is_neither_an_outlet_nor_an_author(line: str) -> None:
    assert is_site_button(line)
    assert not is_press_name(line)
    assert clean_byline(f"By {line}") is None


@pytest.mark.parametrize(
    "name",
    ["Evening Register", "The Register", "Register Star", "Halm Courier", "Diario de Halm", "Das Journal", "The Paper"],
)
def test_a_paper_is_no_button(name: str) -> None:
    assert not is_site_button(name)


@pytest.mark.parametrize("name", ["Anna Abonyi", "Jo Home-Search", "Maria Entradas", "Ann Menu"])
def test_an_author_is_no_button(name: str) -> None:
    assert clean_byline(f"By {name}") == name
