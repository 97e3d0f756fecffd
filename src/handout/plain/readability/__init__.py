"""How hard a text is to read, and where: values only, for any text in the world.

    Material -> report() -> Report

A low grade does not prove that people understand a text. The report points at what
is hard and says what a person has to look at.
"""

from handout.plain.readability.advice import Advice as Advice
from handout.plain.readability.material import Block as Block
from handout.plain.readability.material import Makeup as Makeup
from handout.plain.readability.material import Material as Material
from handout.plain.readability.material import Section as Section
from handout.plain.readability.plain_text import sections_of as sections_of
from handout.plain.readability.report import Report as Report
from handout.plain.readability.report import report as report
from handout.plain.readability.scores import Measured as Measured
from handout.plain.readability.small_print import alone as alone
from handout.plain.readability.small_print import without_ours as without_ours
