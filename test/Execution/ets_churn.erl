-module(ets_churn).
-export([main/0]).

%% Tables that grow and shrink under readers, who always see what is meant to stay.
main() ->
    [churn(Type, Opts) || Type <- [set, ordered_set, duplicate_bag],
                          Opts <- [[], [{write_concurrency, true}], [{read_concurrency, true}]]].

churn(Type, Opts) ->
    T = ets:new(t, [public, Type | Opts]),
    ets:insert(T, [{{stays, I}, I} || I <- lists:seq(1, 100)]),
    Writers = [spawn_monitor(fun() -> write(T, W, 2) end) || W <- [1, 2, 3]],
    Readers = [spawn_monitor(fun() -> read(T, 4) end) || _ <- [1, 2, 3]],
    [receive {'DOWN', R, _, _, Why} -> normal = Why end || {_, R} <- Writers ++ Readers],
    io:format("~p ~p ~p~n", [Type, Opts, ets:info(T, size)]).

write(_, _, 0) -> ok;
write(T, W, N) ->
    [ets:insert(T, {{W, I}, "something"}) || I <- lists:seq(1, 800)],
    800 = ets:select_delete(T, [{{{W, '_'}, '_'}, [], [true]}]),
    write(T, W, N - 1).

read(_, 0) -> ok;
read(T, N) ->
    [[{_, I}] = ets:lookup(T, {stays, I}) || I <- lists:seq(1, 100)],
    100 = ets:select_count(T, [{{{stays, '_'}, '_'}, [], [true]}]),
    100 = length(ets:match(T, {{stays, '$1'}, '_'})),
    read(T, N - 1).
