-module(crashing).
-export([f/0]).
-on_load(init/0).

init() -> error(oops).

f() -> ok.
