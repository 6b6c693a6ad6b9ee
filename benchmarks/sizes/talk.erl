-module(talk).
-export([main/0]).
main() ->
    Self = self(),
    P = spawn(fun() -> receive {From, X} -> From ! {self(), X + 1} end end),
    P ! {Self, 41},
    receive {P, Y} -> erlang:display(Y) end.
