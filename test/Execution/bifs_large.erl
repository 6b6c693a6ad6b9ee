%% MODES: O2
%% Large maps, long lists, terms nested a million deep.
-module(bifs_large).
-export([main/0]).

main() ->
    L = lists:seq(1, 300000),
    M = maps:from_list([{I, I * I} || I <- L]),
    M1 = lists:foldl(fun(I, A) -> A#{I => I * I} end, #{}, lists:reverse(L)),
    M2 = lists:foldl(fun maps:remove/2, M, lists:seq(1, 300000, 3)),
    M3 = maps:merge(M2, maps:from_list([{I, x} || I <- lists:seq(299000, 301000)])),
    erlang:display([map_size(M), M =:= M1, map_size(M2), map_size(M3), erlang:phash2(M), erlang:phash2(M3), lists:sum(maps:values(M2)),
                    lists:sublist(maps:keys(M), 10), maps:fold(fun(K, _, A) -> A bxor K end, 0, M3), M < M3, M2 < M3]),
    Count = lists:foldl(fun(I, A) -> maps:update_with(I * 7919 rem 1000, fun(X) -> X + 1 end, 1, A) end, #{}, L),
    erlang:display([map_size(Count), maps:get(17, Count)]),
    erlang:display([length(L -- lists:seq(2, 300000, 2)), lists:member(300000, L), length(L ++ L), hd(lists:reverse(L)), lists:nth(1000, lists:sort(lists:reverse(L)))]),
    Deep = nest(1000000, []), Deep2 = nest(1000000, []),
    Tuples = pairs(1000000, end_), Tuples2 = pairs(1000000, end_),
    erlang:display([Deep =:= Deep2, Deep < [Deep2], erlang:phash2(Deep), erts_debug:flat_size(Deep), Tuples =:= Tuples2, Tuples == {Tuples2}, erlang:phash2(Tuples)]),
    B = term_to_binary(Deep), erlang:display([byte_size(B), binary_to_term(B) =:= Deep]).

nest(0, T) -> T;
nest(N, T) -> nest(N - 1, [T]).

pairs(0, T) -> T;
pairs(N, T) -> pairs(N - 1, {N, T}).
