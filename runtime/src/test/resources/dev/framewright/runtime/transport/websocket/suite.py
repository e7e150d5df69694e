# Runs the Autobahn test suite as its specification says: one side of the connections is the suite.
import json
import sys

from autobahn.websocket import listenWS
from autobahntestsuite import fuzzing, wstest
from twisted.internet import reactor

with open(sys.argv[1]) as file:
    spec = json.load(file)
if spec['mode'] == 'fuzzingserver':
    # without its web pages, which cannot be read from a jar
    listenWS(fuzzing.FuzzingServerFactory(spec))
    reactor.run()
else:
    wstest.start({'mode': str(spec['mode'])}, spec)
