-module(ets_protection).
-export([main/0]).

%% What each BIF says to a process that may not read, may not write, or doesn't own the table.
main() ->
    Self = self(),
    {Owner, Ref} = spawn_monitor(fun() -> owner(Self) end),
    receive ready -> ok end,
    [io:format("~p ~p~n", [Table, [{N, cause(F, Table)} || {N, F} <- calls()]]) || Table <- [private, protected, public]],
    io:format("~p~n", [[{I, ets:info(private, I)} || I <- [protection, name, named_table, size, type, keypos]]]),
    io:format("~p~n", [ets:info(protected, owner) =:= Owner]),
    Owner ! stop,
    receive {'DOWN', Ref, process, Owner, Reason} -> io:format("~p ~p~n", [Reason, ets:whereis(private)]) end.

owner(Parent) ->
    [begin ets:new(P, [named_table, P]), ets:insert(P, {1, 2}) end || P <- [private, protected, public]],
    Parent ! ready,
    receive stop -> ok end.

calls() ->
    Spec = [{'_', [], ['$_']}],
    [{insert, fun(T) -> ets:insert(T, {1, 2}) end},
     {insert_list, fun(T) -> ets:insert(T, [{1, 2}]) end},
     {insert_new, fun(T) -> ets:insert_new(T, {1, 2}) end},
     {lookup, fun(T) -> ets:lookup(T, 1) end},
     {lookup_element, fun(T) -> ets:lookup_element(T, 1, 2) end},
     {member, fun(T) -> ets:member(T, 1) end},
     {first, fun(T) -> ets:first(T) end},
     {last, fun(T) -> ets:last(T) end},
     {next, fun(T) -> ets:next(T, 1) end},
     {prev, fun(T) -> ets:prev(T, 1) end},
     {slot, fun(T) -> ets:slot(T, 0) =:= [] end},
     {select, fun(T) -> ets:select(T, Spec) end},
     {select_limit, fun(T) -> element(1, ets:select(T, Spec, 2)) end},
     {select_count, fun(T) -> ets:select_count(T, [{'_', [], [true]}]) end},
     {match, fun(T) -> ets:match(T, {'$1', '_'}) end},
     {match_object, fun(T) -> ets:match_object(T, '_') end},
     {tab2list, fun(T) -> ets:tab2list(T) end},
     {foldl, fun(T) -> ets:foldl(fun(_, N) -> N + 1 end, 0, T) end},
     {update_counter, fun(T) -> ets:update_counter(T, 1, 0) end},
     {update_element, fun(T) -> ets:update_element(T, 1, {2, 2}) end},
     {select_replace, fun(T) -> ets:select_replace(T, Spec) end},
     {fix, fun(T) -> ets:safe_fixtable(T, true), ets:safe_fixtable(T, false) end},
     {take, fun(T) -> ets:take(T, 3) end},
     {delete_key, fun(T) -> ets:delete(T, 3) end},
     {delete_object, fun(T) -> ets:delete_object(T, {3}) end},
     {select_delete, fun(T) -> ets:select_delete(T, [{{3, '_'}, [], [true]}]) end},
     {match_delete, fun(T) -> ets:match_delete(T, {3, '_'}) end},
     {setopts, fun(T) -> ets:setopts(T, {heir, none}) end},
     {give_away, fun(T) -> ets:give_away(T, self(), x) end},
     {delete_all, fun(T) -> ets:delete_all_objects(T) end},
     {rename, fun(T) -> ets:rename(T, other) end},
     {delete, fun(T) -> ets:delete(T) end}].

cause(F, T) ->
    try F(T)
    catch error:E:St -> {_, _, _, Info} = hd(St), {E, maps:get(cause, proplists:get_value(error_info, Info, #{}), none)}
    end.
