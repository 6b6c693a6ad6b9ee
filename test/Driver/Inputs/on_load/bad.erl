-module(bad).
-export([f/1]).
-on_load(init/0).

init() -> {error, [no, library]}.

f(X) -> {f, X}.
