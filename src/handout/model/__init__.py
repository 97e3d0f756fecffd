"""The single condition model, the clinic's additions, its brand, the label."""

from handout.model.additions import Overlay as Overlay
from handout.model.clinic import Clinic as Clinic
from handout.model.condition import Condition as Condition
from handout.model.label import Label as Label
