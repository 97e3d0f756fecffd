"""Our words for what the model only names by kind."""

from handout.model.additions import Question
from handout.model.condition import InheritancePattern, SectionKind

SECTION_HEADINGS: dict[SectionKind, str] = {
    "description": "Description",
    "signs": "Signs and symptoms",
    "effects": "Effects on the body",
    "frequency": "Frequency",
    "causes": "Causes",
    "risk": "Risk factors",
    "inheritance": "Inheritance",
    "diagnosis": "Diagnosis",
    "treatment": "Treatment",
    "prevention": "Prevention",
    "outlook": "Outlook",
    "self-care": "Self-care",
    "when-to-call": "When to call",
    "other": "More information",
}

QUESTION_HEADINGS: dict[Question, str] = {
    "what-is-it": "What is it?",
    "signs": "What are the signs?",
    "effects": "How does it affect the body?",
    "how-common": "How common is it?",
    "causes": "What causes it?",
    "families": "Can it run in families?",
    "finding": "How is it found?",
    "treatment": "How is it treated?",
}
"""The questions of a plain sheet, in the order printed."""

PART_OF_QUESTION: dict[Question, SectionKind] = {
    "what-is-it": "description",
    "signs": "signs",
    "effects": "effects",
    "how-common": "frequency",
    "causes": "causes",
    "families": "inheritance",
    "finding": "diagnosis",
    "treatment": "treatment",
}
"""The word of `--without` that leaves a written answer out."""

PATTERN_WORDS: dict[InheritancePattern, str] = {
    "autosomal-dominant": "autosomal dominant",
    "autosomal-recessive": "autosomal recessive",
    "x-linked": "X-linked",
    "x-linked-dominant": "X-linked dominant",
    "x-linked-recessive": "X-linked recessive",
    "y-linked": "Y-linked",
    "mitochondrial": "mitochondrial",
    "codominant": "codominant",
    "multifactorial": "multifactorial",
    "not-inherited": "not inherited",
    "unknown": "unknown",
}
