%% Patterns and guards of every kind.
-module(pattern_kinds).
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
  t(fun() -> "ab" ++ T = "abcd", T end),
  t(fun() -> [$a, 1 + 1, T] = [97, 2, x], T end),
  t(fun() -> #{a := A, One := {B}} = #{a => 1, 1 => {2}}, {A, B} end),
  t(fun() -> <<A:4, B:(A * 2), C/bits>> = <<2:4, 7:4, 5:3>>, {A, B, C} end),
  t(fun() -> <<L1, S:L1/binary, R/utf8>> = <<2, "ab", 8364/utf8>>, {S, R} end),
  t(fun() -> <<X:16/little-signed, F:32/float, _/binary>> = <<254, 255, 1.5:32/float, 1>>, {X, F} end),
  t(fun() -> erlang:raise(error, foo, [{a, b, 1, []}]) end),
  t(fun() -> [gd(X) || X <- [1, 2.5, a, {x, 1}, #r{a = 5}, [3], <<1:3>>, #{k => 1}, fun g/1, true]] end),
  t(fun() -> {record_info(fields, r), record_info(size, p), #r.c, is_record(Foo, r), is_record(#p{}, p)} end),
  t(fun() -> #r{a = 2, _ = 3} end),
  t(fun() -> (fun() -> receive after 0 -> late end end)() end),
  {Foo, One, L}.
gd(X) when is_integer(X), X < 2 -> small;
gd(X) when X#r.a == 5; X == 1 -> rec;
gd(X) when element(1, X) == x orelse hd(X) == 1 -> el;
gd(X) when hd(X) == 3 -> lst;
gd(X) when bit_size(X) == 3; map_size(X) == 1 -> sized;
gd(X) when is_function(X, 1) -> f;
gd(X) when not is_atom(X), is_float(X) -> flt;
gd(X) when X andalso true -> tr;
gd(_) -> other.
