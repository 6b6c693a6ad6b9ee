-module(lib_maps_large).
-export([main/0]).

main() ->
    p(1, fun() -> begin M = maps:from_list([{I, I} || I <- lists:seq(1, 5000)]), maps:size(M) end end),
    p(2, fun() -> begin M = maps:from_list([{I, I} || I <- lists:seq(1, 5000)]), maps:fold(fun(K, V, A) -> K * V + A end, 0, M) end end),
    p(3, fun() -> begin M = maps:from_list([{I, a} || I <- lists:seq(1, 500)]), M2 = maps:map(fun(K, _) -> K * 2 end, M), maps:get(250, M2) end end),
    p(4, fun() -> begin M = lists:foldl(fun(I, Acc) -> maps:remove(I, Acc) end, maps:from_list([{I, I} || I <- lists:seq(1, 1000)]), lists:seq(1, 990)), lists:sort(maps:to_list(M)) end end),
    p(5, fun() -> begin A = maps:from_list([{I, a} || I <- lists:seq(1, 100)]), B = maps:from_list([{I, b} || I <- lists:seq(50, 150)]), M = maps:merge(A, B), {maps:size(M), maps:get(49, M), maps:get(50, M)} end end),
    p(6, fun() -> maps:from_list([{I, I} || I <- lists:seq(1, 40)]) end),
    p(7, fun() -> lists:sum(maps:values(maps:filter(fun(K, _) -> K rem 7 =:= 0 end, maps:from_list([{I, I} || I <- lists:seq(1, 700)])))) end),
    p(8, fun() -> begin F = fun F(none, A) -> A; F({K, _, I}, A) -> F(maps:next(I), A + K) end, F(maps:next(maps:iterator(maps:from_list([{I, x} || I <- lists:seq(1, 1000)]))), 0) end end),
    p(9, fun() -> maps:from_list([{I, I} || I <- lists:seq(1, 33)]) =:= maps:from_list([{I, I} || I <- lists:seq(33, 1, -1)]) end),
    p(10, fun() -> maps:from_list([{float(I), I} || I <- lists:seq(1, 33)]) < maps:from_list([{I, I} || I <- lists:seq(1, 34)]) end),
    p(11, fun() -> erlang:phash2(maps:from_list([{I, I * I} || I <- lists:seq(1, 100)])) end),
    p(12, fun() -> byte_size(term_to_binary(maps:from_list([{I, I} || I <- lists:seq(1, 100)]))) end),
    p(13, fun() -> maps:update(7, z, maps:from_list([{I, I} || I <- lists:seq(1, 50)])) =/= #{} end),
    p(14, fun() -> maps:find(777, maps:from_list([{I, I} || I <- lists:seq(1, 50)])) end).

p(N, F) ->
    R = try F() catch C:E -> {C, E} end,
    io:format("~p: ~tp~n", [N, R]).
