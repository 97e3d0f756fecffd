"""`handout library`: conditions on the shelf. Each command is loaded when called."""
