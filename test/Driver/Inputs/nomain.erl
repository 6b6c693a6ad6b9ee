-module(nomain).
-export([start/0]).
start() -> ok.
