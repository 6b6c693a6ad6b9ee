-module(ets_pairs).
-export([main/0]).

%% select_replace and update_element are atomic: transfers between accounts lose nothing.
main() ->
    [bank(Opts) || Opts <- [[], [{write_concurrency, true}], [ordered_set]]].

bank(Opts) ->
    T = ets:new(bank, [public | Opts]),
    ets:insert(T, [{I, 100, 0} || I <- lists:seq(1, 20)]),
    Ps = [spawn_monitor(fun() -> transfers(T, P, 300) end) || P <- lists:seq(1, 6)],
    [receive {'DOWN', R, _, _, normal} -> ok end || {_, R} <- Ps],
    Rows = ets:tab2list(T),
    io:format("~p ~p~n", [lists:sum([M || {_, M, _} <- Rows]), lists:sum([C || {_, _, C} <- Rows])]).

transfers(_, _, 0) -> ok;
transfers(T, P, N) ->
    From = 1 + (P * 7 + N) rem 20, To = 1 + (P * 3 + N * 11) rem 20,
    take(T, From, 1),
    ets:update_counter(T, To, [{2, 1}, {3, 1}]),
    transfers(T, P, N - 1).

%% Compare and swap.
take(T, Key, Amount) ->
    [{_, Old, C}] = ets:lookup(T, Key),
    case ets:select_replace(T, [{{Key, Old, C}, [], [{{Key, Old - Amount, C}}]}]) of
        1 -> ok;
        0 -> take(T, Key, Amount)
    end.
