"""What holds only if, what stands against what, and what is an example."""

LOGIC = {
    "condition": {
        "if": "if",
        "unless": "unless",
        "when": "when",
        "whenever": "whenever",
        "whether": "whether",
        "provided": "provided that, as long as, only as long as",
        "in case": "in case",
        "otherwise": "otherwise",
    },
    "contrast": {
        "but": "but",
        "although": "although",
        "though": "though",
        "even though": "even though",
        "however": "however",
        "yet": "yet",
        "despite": "despite, in spite of",
        "whereas": "whereas",
        "unlike": "unlike",
        "in contrast": "in contrast, by contrast, on the other hand",
        "nevertheless": "nevertheless, nonetheless",
        "instead": "instead",
        "not only": "not only",
    },
    "example": {
        "such as": "such as",
        "for example": "for example, for instance",
        "include": "include, includes, included, including",
        "especially": "especially, particularly, in particular",
        "like": "like",
    },
    "alternative": {"or": "or"},
}
