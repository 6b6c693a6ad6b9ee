-module(ets_info).
-export([main/0]).

%% Every item, for every kind of table and every choice of concurrency.
main() ->
    Items = [decentralized_counters, read_concurrency, write_concurrency, compressed, heir, name, size, node, named_table, type, keypos, protection, fixed, safe_fixed],
    [begin
         T = ets:new(t, O),
         io:format("~p~n", [[ets:info(T, I) || I <- Items]]),
         io:format("~p ~p~n", [ets:info(T, owner) =:= self(), ets:info(T, id) =:= T])
     end || O <- [[], [set, {keypos, 3}], [ordered_set, public], [bag, private, compressed], [duplicate_bag, {read_concurrency, true}]]
                 ++ [[Type, P, {write_concurrency, W}, {decentralized_counters, D}]
                     || Type <- [set, ordered_set], P <- [public, private], W <- [true, false, auto], D <- [true, false]]],
    N = ets:new(named, [named_table]),
    io:format("~p ~p~n", [ets:info(named, id) =:= ets:whereis(named), [K || {K, _} <- ets:info(N)]]),
    io:format("~p~n", [[ets:info(none, I) || I <- [size, owner, memory, nonsense]]]),
    io:format("~p ~p~n", [ets:info(none), ets:info(make_ref_of_deleted())]),
    [io:format("~p~n", [try ets:info(T, I) catch error:E:St -> {_, _, _, X} = hd(St), {E, proplists:get_value(error_info, X)} end])
     || {T, I} <- [{named, nonsense}, {17, size}, {make_ref(), size}, {named, "size"}]],
    Before = ets:info(named, memory),
    ets:insert(named, {1, lists:seq(1, 1000)}),
    io:format("~p~n", [ets:info(named, memory) - Before > 2000]),
    All = ets:all(),
    io:format("~p ~p~n", [lists:member(named, All), length(All) =:= length(lists:usort(All))]).

make_ref_of_deleted() -> T = ets:new(t, []), ets:delete(T), T.
