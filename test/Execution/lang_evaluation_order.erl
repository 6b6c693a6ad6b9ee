-module(lang_evaluation_order).
-export([main/0]).
main() ->
    t(1, fun() -> {n(a), n(b), n(c)} end),
    t(2, fun() -> [n(1) | n([2])] end),
    t(3, fun() -> n(1) + n(2) * n(3) end),
    t(4, fun() -> #{n(k1) => n(v1), n(k2) => n(v2)} end),
    t(5, fun() -> f(n(x), n(y)) end),
    t(6, fun() -> (n(fun(A) -> A end))(n(z)) end),
    t(7, fun() -> n(false) andalso n(true) end),
    t(8, fun() -> n(true) orelse n(false) end),
    t(9, fun() -> n(true) and n(false) end),
    t(10, fun() -> <<(n(1)), (n(2)):(n(16))>> end),
    t(11, fun() -> [n(E) || E <- n([1, 2]), n(true)] end),
    t(12, fun() -> case n(1) of 1 -> n(one); _ -> n(other) end end),
    t(13, fun() -> (n(erlang)):(n(max))(n(1), n(2)) end),
    t(14, fun() -> {n(1), error(stop), n(2)} end),
    t(15, fun() -> f(n(1), throw(stop)) end).
f(A, B) -> {A, B}.
n(X) -> put(log, [X | get(log)]), X.
t(N, F) -> put(log, []), R = try F() catch _:E -> {caught, E} end, io:format("~p ~p ~p~n", [N, R, [case is_function(E) of true -> f; _ -> E end || E <- lists:reverse(get(log))]]).
