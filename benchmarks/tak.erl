%% Takeuchi's function: calls with three arguments.
-module(tak).
-export([main/0]).

main() -> io:format("~p~n", [lists:sum([tak(24, 16, 8) || _ <- lists:seq(1, 120)])]).

tak(X, Y, Z) when Y >= X -> Z;
tak(X, Y, Z) -> tak(tak(X - 1, Y, Z), tak(Y - 1, Z, X), tak(Z - 1, X, Y)).
