-module(config).
-export([f/1]).
f(X) -> ok.
