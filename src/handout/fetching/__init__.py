"""The published data files of MedlinePlus, fetched politely and kept whole."""

from handout.fetching.answers import NotPublished as NotPublished
from handout.fetching.bodies import Progress as Progress
from handout.fetching.clock import Clock as Clock
from handout.fetching.downloading import Fetched as Fetched
from handout.fetching.fetching import Fetcher as Fetcher
from handout.fetching.fetching import cache_folder as cache_folder
from handout.fetching.fetching import fetching as fetching
from handout.fetching.network import Network as Network
from handout.fetching.network import Patience as Patience
from handout.fetching.sites import MEDLINEPLUS as MEDLINEPLUS
from handout.fetching.sites import Host as Host
from handout.fetching.sites import Site as Site
