%% A module whose -on_load function returns something else than ok is not loaded.
-module(on_load_failed).
-export([main/0]).
-on_load(init/0).

init() -> no.

main() -> io:format("never~n").
