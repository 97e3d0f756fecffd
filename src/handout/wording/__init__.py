"""Our own fixed words in the languages of `templates/locale`."""

from handout.wording.catalogue import Wording as Wording
from handout.wording.catalogue import languages as languages
from handout.wording.dates import format_date as format_date
from handout.wording.dates import format_number as format_number
