"""Files of many records: cut in pieces and read one at a time, in bounded memory."""

from handout.readers.records.reading import read_records as read_records
from handout.readers.records.splitting import Root as Root
