-module(good).
-export([f/1]).
-on_load(init/0).

init() -> put(x, y), io:format("good~n"), ok.

f(X) when X > 0 -> f(X - 1);
f(X) -> {f, X}.
