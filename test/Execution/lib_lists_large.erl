-module(lib_lists_large).
-export([main/0]).

main() ->
    p(1, fun() -> begin L = lists:seq(1, 20000), lists:sum(lists:map(fun(X) -> X * X end, L)) end end),
    p(2, fun() -> erlang:phash2(lists:sort(fun(A, B) -> A >= B end, [I * 7919 rem 10007 || I <- lists:seq(1, 10000)])) end),
    p(3, fun() -> erlang:phash2(lists:keysort(2, [{I, I * 31 rem 997} || I <- lists:seq(1, 5000)])) end),
    p(4, fun() -> erlang:phash2(lists:usort([I rem 100 || I <- lists:seq(1, 5000)])) end),
    p(5, fun() -> length(lists:flatten([[I, [I, [I]]] || I <- lists:seq(1, 2000)])) end),
    p(6, fun() -> lists:foldl(fun(X, A) -> X bxor A end, 0, lists:seq(1, 99999)) end),
    p(7, fun() -> erlang:phash2(lists:merge(lists:seq(1, 1000, 3), lists:seq(2, 1000, 2))) end),
    p(8, fun() -> lists:nth(5000, lists:reverse(lists:seq(1, 10000))) end),
    p(9, fun() -> erlang:phash2(lists:zip(lists:seq(1, 3000), lists:seq(3000, 1, -1))) end),
    p(10, fun() -> erlang:phash2(lists:partition(fun(X) -> X band 3 =:= 1 end, lists:seq(1, 4000))) end),
    p(11, fun() -> length(lists:seq(1, 3000) -- lists:seq(2, 3000, 2)) end),
    p(12, fun() -> erlang:phash2(lists:ukeysort(1, [{I rem 50, I} || I <- lists:seq(1, 3000)])) end),
    p(13, fun() -> lists:suffix(lists:seq(900, 1000), lists:seq(1, 1000)) end),
    p(14, fun() -> erlang:phash2(lists:mapfoldr(fun(X, A) -> {X + A, A + 1} end, 0, lists:seq(1, 2000))) end).

p(N, F) ->
    R = try F() catch C:E -> {C, E} end,
    io:format("~p: ~tp~n", [N, R]).
