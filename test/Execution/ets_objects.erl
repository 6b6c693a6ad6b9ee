%% What is left of ets' functions: match_delete, select_reverse, slot, take, repair_continuation, compiled specifications, member, i.
-module(ets_objects).
-export([main/0]).

main() ->
    [io:format("~p ~p: ~p~n", [N, Type, F(fill(Type))]) || {N, F} <- tests(), Type <- [set, ordered_set, bag, duplicate_bag]].

tests() ->
    [{foldr, fun(T) -> lists:sort(ets:foldr(fun({K, V}, A) -> [{V, K} | A] end, [], T)) end},
     {foldl, fun(T) -> ets:foldl(fun({_, V}, A) -> A + V end, 0, T) end},
     {match_delete, fun(T) -> {ets:match_delete(T, {'_', 3}), all(T)} end},
     {match_delete_key, fun(T) -> {ets:match_delete(T, {b, '_'}), all(T)} end},
     {match_delete_all, fun(T) -> {ets:match_delete(T, '_'), all(T)} end},
     {select_delete, fun(T) -> {ets:select_delete(T, [{{'$1', '$2'}, [{'>', '$2', 2}], [true]}]), all(T)} end},
     {select_delete_not_true, fun(T) -> {ets:select_delete(T, [{{'$1', '$2'}, [], ['$2']}]), length(all(T))} end},
     {select_replace, fun(T) -> {catch_it(fun() -> ets:select_replace(T, [{{'$1', '$2'}, [{'<', '$2', 3}], [{{'$1', {'+', '$2', 10}}}]}]) end), all(T)} end},
     {select_replace_bad, fun(T) -> catch_it(fun() -> ets:select_replace(T, [{{'$1', '$2'}, [], [{{'$2', '$1'}}]}]) end) end},
     {select_count, fun(T) -> ets:select_count(T, [{{'$1', '$2'}, [{'is_atom', '$1'}], [true]}]) end},
     {select_reverse, fun(T) -> lists:sort(ets:select_reverse(T, [{{'$1', '$2'}, [], ['$$']}])) end},
     {select_reverse_limit, fun(T) -> {L, C} = ets:select_reverse(T, [{{'$1', '$2'}, [], ['$_']}], 2), {length(L), is_tuple(C) orelse C} end},
     {lookup_element, fun(T) -> {ets:lookup_element(T, b, 2), catch_it(fun() -> ets:lookup_element(T, z, 2) end), catch_it(fun() -> ets:lookup_element(T, b, 3) end)} end},
     {member, fun(T) -> [ets:member(T, K) || K <- [a, b, z, 1, 1.0]] end},
     {take, fun(T) -> {lists:sort(ets:take(T, b)), ets:take(T, z), all(T)} end},
     {insert_new, fun(T) -> {ets:insert_new(T, {b, 99}), ets:insert_new(T, [{x, 1}, {y, 1}]), ets:insert_new(T, [{w, 1}, {a, 1}]), all(T)} end},
     {delete_object, fun(T) -> {ets:delete_object(T, {b, 3}), ets:delete_object(T, {b, 77}), all(T)} end},
     {delete_all, fun(T) -> {ets:delete_all_objects(T), all(T), ets:info(T, size), ets:first(T)} end},
     {slots, fun(T) -> lists:sort(lists:append(slots(T, 0))) end},
     {walk, fun(T) -> {lists:sort(walk(fun ets:first/1, fun ets:next/2, T)), lists:sort(walk(fun ets:last/1, fun ets:prev/2, T))} end},
     {update_element, fun(T) -> {catch_it(fun() -> ets:update_element(T, a, {2, new}) end), catch_it(fun() -> ets:update_element(T, z, [{2, x}]) end), catch_it(fun() -> ets:update_element(T, a, {1, x}) end), all(T)} end},
     {update_counter, fun(T) -> [catch_it(fun() -> ets:update_counter(T, a, O) end) || O <- [1, {2, 5}, {2, 10, 12, 0}, [{2, 1}, {2, -100, 0, 3}], [], {1, 1}, {3, 1}, x]] end},
     {update_counter_default, fun(T) -> {catch_it(fun() -> ets:update_counter(T, z, {2, 1}, {z, 41}) end), catch_it(fun() -> ets:update_counter(T, zz, 1) end), all(T)} end},
     {continue, fun(T) -> lists:sort(continue(ets:select(T, [{{'$1', '$2'}, [], ['$2']}], 2))) end},
     {repair, fun(T) -> repair(T) end},
     {match_limit, fun(T) -> {L, _} = ets:match(T, {'$2', '$1'}, 3), {length(L), length(hd(L))} end},
     {match_object_limit, fun(T) -> lists:sort(objects(ets:match_object(T, {'_', '$1'}, 1))) end},
     {rename, fun(T) -> {ets:rename(T, other) =:= T, ets:info(T, name)} end}].

fill(Type) -> T = ets:new(t, [Type]), ets:insert(T, [{a, 1}, {b, 2}, {b, 3}, {b, 3}, {1, 4}, {1.0, 5}, {"s", 6}]), T.
all(T) -> lists:sort(ets:tab2list(T)).
slots(T, N) -> case ets:slot(T, N) of '$end_of_table' -> []; L -> [L | slots(T, N + 1)] end.
walk(First, Next, T) -> walk2(First(T), Next, T).
walk2('$end_of_table', _, _) -> [];
walk2(K, Next, T) -> [K | walk2(Next(T, K), Next, T)].
continue('$end_of_table') -> [];
continue({L, C}) -> L ++ continue(ets:select(C)).
objects('$end_of_table') -> [];
objects({L, C}) -> L ++ objects(ets:match_object(C)).

repair(T) ->
    Spec = [{{'$1', '$2'}, [], ['$2']}],
    {L, C} = ets:select(T, Spec, 2),
    lists:sort(L ++ continue(ets:select(ets:repair_continuation(C, Spec)))).

catch_it(F) -> try F() catch C:R -> {C, R} end.
