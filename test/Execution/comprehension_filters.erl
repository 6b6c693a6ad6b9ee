%% Generators, filters, and what they skip or refuse.
-module(comprehension_filters).
-export([main/0]).
-record(r, {a = 1, b, c = g(7)}).
%% Notes that it was evaluated.
g(X) -> put(trace, [X | trace()]), X.
trace() -> case get(trace) of undefined -> []; L -> L end.
t(F) ->
    erase(trace),
    R = try {ok, F()} catch C:E:S -> {C, E, top(S)} end,
    io:format("~p ~p~n", [R, lists:reverse(trace())]).
top([{M, F, A, _} | _]) -> {M, F, A};
top(S) -> S.
main() ->
  Foo = g(foo), One = g(1), L = g([1,2,3]),
  t(fun() -> [{X, Y} || X <- L, X > 1, Y <- [a, b], begin Z = {X, Y}, Z =/= {2, a} end] end),
  t(fun() -> [F() || F <- [fun() -> X * One end || X <- L]] end),
  t(fun() -> << <<(X + 1):4>> || X <- L, X rem 2 =:= 1 >> end),
  t(fun() -> [X || <<1:1, X:7>> <= <<129, 3, 130>>] end),
  t(fun() -> [X || <<N, X:N/binary>> <= <<1, "a", 2, "bc", 9, "x">>] end),
  t(fun() -> [{A, B} || {A, B} <- [{1, 2}, x, {3, 4}]] end),
  t(fun() -> [X || X <- L, #r{a = A} <- [#r{a = X}, 3], A > 1] end),
  t(fun() -> [a || One > 0] end),
  {Foo, One, L}.
