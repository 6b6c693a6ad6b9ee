-module(term_order).
-export([main/0]).
main() ->
    Ts = [1, 1.0, 2, -1, 1.5, 1 bsl 70, 1.0e30, -1.0e30, 9007199254740993, 9007199254740992.0, a, b, aa, 'A', '', [], [1], [1, 2], [1.0], [a | b], "abc",
          {}, {1}, {a}, {1, 2}, {b, a}, #{}, #{a => 1}, #{a => 1.0}, #{1 => a}, #{1.0 => a}, #{a => 1, b => 2}, <<>>, <<1>>, <<1, 2>>, <<1:1>>, <<255>>, <<2:2>>],
    io:format("~w~n", [lists:sort(Ts)]),
    [io:format("~s", [[c(A < B), c(A =< B), c(A == B), c(A =:= B), c(A /= B), c(A =/= B)]]) || A <- Ts, B <- Ts],
    io:nl(),
    io:format("~w ~w~n", [lists:max(Ts), lists:min(Ts)]),
    io:format("~w~n", [lists:usort([1, 1.0, 2, 1, 2.0])]).
c(true) -> $1;
c(false) -> $0.
