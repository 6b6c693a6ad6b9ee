%% In which order operands are evaluated, as far as side effects show it.
-module(evaluation_order).
-export([main/0]).
-record(r, {a = 1, b, c = g(7)}).
-record(p, {x, y = {1, 2}}).
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
  t(fun() -> {g(1), g(2), [g(3), g(4) | g(5)]} end),
  t(fun() -> #r{b = g(1), a = g(2)} end),
  t(fun() -> (g(#r{}))#r{c = g(1), b = g(2)} end),
  t(fun() -> (g(#r{}))#r{c = g(1), b = g(2), a = g(3)} end),
  t(fun() -> (g(#p{}))#p{} end),
  t(fun() -> (g(foo))#p{x = g(1)} end),
  t(fun() -> (g(#p{x = 3}))#p.x end),
  t(fun() -> (g(foo))#p.x end),
  t(fun() -> #{g(1) => g(2), g(3) => g(4)} end),
  t(fun() -> (g(#{}))#{g(1) => g(2), g(3) := g(4)} end),
  t(fun() -> <<(g(1)), (g(2)):(g(8)), (g(<<"ab">>))/binary>> end),
  t(fun() -> [g(X) || X <- g(L)] ++ g([4]) end),
  t(fun() -> g(2) + g(3) * g(4) end),
  t(fun() -> (g(Foo)):g(g(1)) end),
  t(fun() -> apply(g(erlang), g(abs), [g(-1)]) end),
  {Foo, One, L}.
