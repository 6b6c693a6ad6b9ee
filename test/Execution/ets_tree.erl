-module(ets_tree).
-export([main/0]).

%% Ordered tables against lists: keys in rising, falling and random order, of several kinds, taken out again
%% in other orders, with searches for neighbours on the way.
main() ->
    rand:seed(exsss, {1, 2, 3}),
    [check(Name, Keys) || {Name, Keys} <- keys()].

keys() ->
    Up = lists:seq(1, 3000),
    [{up, Up}, {down, lists:reverse(Up)}, {random, shuffle(Up)},
     {terms, shuffle([term(I) || I <- lists:seq(1, 2000)])},
     {few, [3, 1, 2]}, {one, [a]}, {none, []}].

term(I) ->
    case I rem 5 of
        0 -> I;
        1 -> float(I) / 3;
        2 -> {I, "text"};
        3 -> integer_to_binary(I);
        4 -> list_to_atom(integer_to_list(I))
    end.

shuffle(L) -> [X || {_, X} <- lists:sort([{rand:uniform(), X} || X <- L])].

check(Name, Keys) ->
    T = ets:new(t, [ordered_set]),
    [true = ets:insert_new(T, {K, -1}) || K <- Keys],
    [true = ets:insert(T, {K, I}) || {I, K} <- numbered(Keys)],
    Sorted = lists:sort(Keys),
    Sorted = walk(T, ets:first(T), next),
    Reversed = lists:reverse(Sorted),
    Reversed = walk(T, ets:last(T), prev),
    Sorted = ets:select(T, [{{'$1', '_'}, [], ['$1']}]),
    Reversed = ets:select_reverse(T, [{{'$1', '_'}, [], ['$1']}]),
    [I = ets:lookup_element(T, K, 2) || {I, K} <- numbered(Keys)],
    Half = [K || {I, K} <- numbered(shuffle(Keys)), I rem 2 =:= 0],
    [true = ets:delete(T, K) || K <- Half],
    [[] = ets:lookup(T, K) || K <- Half],
    Rest = Sorted -- Half,
    Rest = walk(T, ets:first(T), next),
    [neighbours(T, K, Rest) || K <- lists:sublist(Half, 100)],
    Count = length([ok || {_, I} <- ets:tab2list(T), I rem 3 =:= 0]),
    Count = ets:select_delete(T, [{{'_', '$1'}, [{'=:=', {'rem', '$1', 3}, 0}], [true]}]),
    Left = [K || {K, _} <- ets:tab2list(T)],
    [true = ets:insert(T, {K, back}) || K <- Half],
    [[{K, _}] = ets:take(T, K) || K <- Left ++ lists:reverse(Half)],
    io:format("~p ~p ~p ~p ~p ~p~n", [Name, length(Keys), length(Rest), length(Left), ets:first(T), ets:info(T, size)]).

numbered(L) -> lists:zip(lists:seq(1, length(L)), L).

walk(_, '$end_of_table', _) -> [];
walk(T, K, Step) -> [K | walk(T, ets:Step(T, K), Step)].

neighbours(T, K, Sorted) ->
    Above = hd([X || X <- Sorted, X > K] ++ ['$end_of_table']),
    Below = hd(lists:reverse([X || X <- Sorted, X < K]) ++ ['$end_of_table']),
    Above = ets:next(T, K),
    Below = ets:prev(T, K).
