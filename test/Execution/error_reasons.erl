%% What the errors of the language look like, and where they are said to be.
-module(error_reasons).
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
  t(fun() -> {a, X} = g({b, 1}), X end),
  t(fun() -> case g(3) of 1 -> a end end),
  t(fun() -> case {One, Foo} of {2, _} -> a; {_, bar} -> b end end),
  t(fun() -> if One > 1 -> a end end),
  t(fun() -> try g(3) of 1 -> a catch _:_ -> caught end end),
  t(fun() -> Foo andalso true end),
  t(fun() -> One orelse true end),
  t(fun() -> true andalso Foo end),
  t(fun() -> [X || X <- L, g(X)] end),
  t(fun() -> [X || X <- Foo] end),
  t(fun() -> [X || X <- [1 | Foo]] end),
  t(fun() -> << <<X>> || <<X>> <= Foo >> end),
  t(fun() -> [X || X <- L, hd(X)] end),
  t(fun() -> [X || X <- L, X] end),
  t(fun() -> Foo(1) end),
  t(fun() -> Foo:bar() end),
  t(fun() -> One + Foo end),
  t(fun() -> -Foo end),
  t(fun() -> not Foo end),
  t(fun() -> Foo and true end),
  t(fun() -> bnot Foo end),
  t(fun() -> Foo#{a => 1} end),
  t(fun() -> #{a => One}#{b := 1} end),
  t(fun() -> <<Foo>> end),
  t(fun() -> <<One/binary>> end),
  {Foo, One, L}.
