%% Variables that leave a construct, and those that are bound already.
-module(variable_scopes).
-export([main/0]).
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
  t(fun() -> {A, B} = case One of 1 -> X = 2, {X, X}; X -> {X, 3} end, {A, B, X} end),
  t(fun() -> {X = 1, X = 2} end),
  t(fun() -> {Y, Y} = {One, One}, Y end),
  t(fun() -> X = One, case {1, 2} of {X, Z} -> Z end end),
  t(fun() -> try V = g(5), V + 1 of W -> {V, W} after g(9) end end),
  t(fun() -> try error(x) catch error:x -> g(c) after g(a) end end),
  t(fun() -> try throw(y) after g(a) end end),
  t(fun() -> try throw(y) of _ -> 1 catch error:_ -> 2 end end),
  t(fun() -> catch (catch throw(1)) + 1 end),
  {Foo, One, L}.
