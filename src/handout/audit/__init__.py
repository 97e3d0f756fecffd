"""The audit: a finished file against accessibility rules, for any file there is.

Nothing heavy is imported until a file of its format comes.
"""

from handout.audit.findings import Finding as Finding
from handout.audit.findings import Report as Report
from handout.audit.findings import Severity as Severity
from handout.audit.formats import check as check
from handout.audit.formats import examine as examine
