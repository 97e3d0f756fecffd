"""Words that stand where words for people should: file names, addresses, 'here'."""

import re

FILE_NAME = re.compile(
    r"microsoft (word|powerpoint|publisher) - |(untitled|document\d*)$"
    r"|.*\.(pdf|docx?|odt|rtf|html?|indd|pptx?|txt)$",
    re.IGNORECASE | re.DOTALL,
)
PLACEHOLDER = re.compile(
    r"(image|img|picture|photo|graphic|figure|logo|imagen|foto|figura)?[\s_-]*\d*"
    r"|[^.!?]*\S\.(png|jpe?g|gif|svg|tiff?|bmp|webp|heic|emf|wmf)"
    # What cameras, telephones and screens call their pictures.
    r"|(img|dsc[fn]?|pict|pxl|mvi|gopr|sam|cimg|p)[\s_-]?\d{3,}[\d\s_~()-]*"
    r"|(screen ?(shot|grab)|captura( de pantalla)?|whatsapp image|scan)"
    r"([\s\d_.,:()-]|at\b|[ap]m\b)*",
    re.IGNORECASE,
)
BARE_ADDRESS = re.compile(
    r"(https?://|www\.|mailto:|tel:)\S+|([\w-]+\.)+[a-z]{2,}/\S+", re.IGNORECASE
)
FIELD_NAME = re.compile(
    r"(undefined|untitled|(text|check|combo|list|radio)?\s*(box|field|button)?|"
    r"campo|texto|form\d*)[\s_.\[\]-]*\d*[\s_.\[\]]*",
    re.IGNORECASE,
)
TYPED_NUMBER = re.compile(r"(\d{1,2})[.)]\s+\S")
"""A number of a list that was typed before its words."""

TYPED_MARK = re.compile(r"(?:[•◦▪■●○‣–—*·]|-)\s+\S|[•●▪■‣]\S")
"""A mark of a list that was typed before its words."""

LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
SAYING_NOTHING = frozenset(
    {
        "click here",
        "here",
        "learn more",
        "link",
        "more",
        "read more",
        "this link",
        "aquí",
        "haga clic aquí",
        "leer más",
        "más",
    }
)


def is_file_name(title: str) -> bool:
    """Tell whether a title is what a program made of the file's name."""
    return bool(FILE_NAME.match(title.strip()))


def is_placeholder(alternative: str) -> bool:
    """Tell whether an alternative text is a file's name or 'image 3'."""
    words = alternative.strip()
    has_letters = any(letter.isalnum() for letter in words)
    is_name = bool(PLACEHOLDER.fullmatch(words))
    return is_name or not has_letters or is_bare_address(words)


def is_field_name(name: str) -> bool:
    """Tell whether the name of a form field is one that a program gave it."""
    return bool(FIELD_NAME.fullmatch(name.strip()))


def is_bare_address(words: str) -> bool:
    """Tell whether words are an address and nothing else."""
    return bool(BARE_ADDRESS.fullmatch(words.strip()))


def is_language_tag(tag: str) -> bool:
    """Tell whether this has the form of a language tag (BCP 47)."""
    return bool(LANGUAGE_TAG.fullmatch(tag))


def says_nothing(link: str) -> bool:
    """Tell whether a link's words mean nothing away from their sentence."""
    return " ".join(link.lower().split()).rstrip(".…»> ") in SAYING_NOTHING
