%% Live data through many collections.
-module(gc_structures).
-export([main/0]).
main() ->
    M = lists:foldl(fun(I, Acc) -> Acc#{I rem 500 => {I, integer_to_list(I), <<I:32>>}} end, #{}, lists:seq(1, 60000)),
    io:format("~p ~p~n", [map_size(M), erlang:phash2(M)]),
    T = lists:foldl(fun(I, Acc) -> insert(I * 7919 rem 10007, Acc) end, nil, lists:seq(1, 10000)),
    io:format("~p ~p~n", [size_of(T), hd(to_list(T, []))]),
    put(keep, [X || X <- lists:seq(1, 1000)]),
    garbage(20000),
    io:format("~p~n", [lists:sum(get(keep))]),
    Bs = [binary:copy(<<I>>, 100) || I <- lists:seq(1, 200)],
    garbage(20000),
    io:format("~p~n", [lists:sum([byte_size(B) || B <- Bs])]),
    io:format("~p~n", [erlang:crc32(Bs)]).
garbage(0) -> ok;
garbage(N) -> _ = lists:seq(1, 20), garbage(N - 1).
insert(K, nil) -> {nil, K, nil};
insert(K, {L, X, R}) when K < X -> {insert(K, L), X, R};
insert(K, {L, X, R}) when K > X -> {L, X, insert(K, R)};
insert(_, T) -> T.
size_of(nil) -> 0;
size_of({L, _, R}) -> size_of(L) + 1 + size_of(R).
to_list(nil, Acc) -> Acc;
to_list({L, X, R}, Acc) -> to_list(L, [X | to_list(R, Acc)]).
