-module(ets_basic).
-export([main/0]).

%% The four table types: inserting, looking up, deleting; options and errors.

p(L, F) ->
    R = try F() catch C:E:S -> {C, E, info(S)} end,
    io:format("~s: ~0tp~n", [L, R]).

info([{M, F, A, X} | _]) -> {M, F, if is_list(A) -> length(A); true -> A end, proplists:get_value(error_info, X)};
info(S) -> S.

main() ->
    [each(T) || T <- [set, ordered_set, bag, duplicate_bag]],
    errors(),
    names(),
    infos(),
    big().

each(Type) ->
    T = ets:new(t, [Type, {keypos, 2}]),
    true = ets:insert(T, {a, 1}),
    true = ets:insert(T, [{b, 2}, {c, 1.0}, {d, 1}, {d, 1}, {e, 2, more}, {"x", <<"key">>}]),
    p(Type, fun() -> ets:lookup(T, 1) end),
    p(lookup_float, fun() -> ets:lookup(T, 1.0) end),
    p(lookup_2, fun() -> ets:lookup(T, 2) end),
    p(binary, fun() -> ets:lookup(T, <<"key">>) end),
    p(none, fun() -> ets:lookup(T, none) end),
    p(size, fun() -> ets:info(T, size) end),
    p(member, fun() -> {ets:member(T, 2), ets:member(T, 3)} end),
    p(element, fun() -> ets:lookup_element(T, 1, 1) end),
    p(element_missing, fun() -> ets:lookup_element(T, 77, 1) end),
    p(element_far, fun() -> ets:lookup_element(T, 1, 3) end),
    p(insert_new, fun() -> {ets:insert_new(T, {z, 1}), ets:insert_new(T, {z, 9}), ets:insert_new(T, [{y, 10}, {y, 2}])} end),
    p(all, fun() -> lists:sort(ets:tab2list(T)) end),
    p(delete_object, fun() -> {ets:delete_object(T, {d, 1}), lists:sort(ets:tab2list(T))} end),
    p(delete_object, fun() -> {ets:delete_object(T, {d}), ets:delete_object(T, {nope, 1})} end),
    p(take, fun() -> {ets:take(T, 2), ets:take(T, 2), ets:info(T, size)} end),
    p(delete, fun() -> {ets:delete(T, 1), ets:delete(T, 1), lists:sort(ets:tab2list(T))} end),
    p(foldl, fun() -> ets:foldl(fun(O, N) -> N + tuple_size(O) end, 0, T) end),
    p(delete_all, fun() -> {ets:delete_all_objects(T), ets:tab2list(T), ets:first(T), ets:last(T)} end),
    p(delete_table, fun() -> {ets:delete(T), ets:info(T), ets:info(T, size)} end),
    p(gone, fun() -> ets:lookup(T, 1) end).

errors() ->
    T = ets:new(t, []),
    p(no_ref, fun() -> ets:lookup(make_ref(), 1) end),
    p(no_name, fun() -> ets:insert(nono, {1}) end),
    p(no_table, fun() -> ets:member(17, 1) end),
    p(empty, fun() -> ets:insert(T, {}) end),
    p(no_tuple, fun() -> ets:insert(T, [{1}, foo]) end),
    p(improper, fun() -> ets:insert(T, [{1} | foo]) end),
    p(nothing_inserted, fun() -> ets:tab2list(T) end),
    p(position, fun() -> ets:insert(T, {1, 2}), ets:lookup_element(T, 1, 0) end),
    p(far, fun() -> ets:lookup_element(T, 1, 8) end),
    p(next, fun() -> ets:next(T, 7) end),
    p(slot, fun() -> ets:slot(T, -1) end),
    p(new_int, fun() -> ets:new(1, []) end),
    p(new_option, fun() -> ets:new(a, [foo]) end),
    p(new_improper, fun() -> ets:new(a, foo) end),
    p(new_keypos, fun() -> ets:new(a, [{keypos, 0}]) end),
    p(delete_object, fun() -> ets:delete_object(T, 1) end),
    p(info_item, fun() -> ets:info(T, foo) end),
    p(info_none, fun() -> ets:info(nono, foo) end),
    p(info_int, fun() -> ets:info(17) end),
    p(fix, fun() -> ets:safe_fixtable(T, 1) end),
    p(setopts, fun() -> {ets:setopts(T, {heir, none}), ets:setopts(T, [{protection, private}]), ets:info(T, protection)} end),
    p(setopts_bad, fun() -> ets:setopts(T, foo) end),
    p(give_away, fun() -> ets:give_away(T, self(), x) end),
    p(give_away, fun() -> ets:give_away(T, foo, x) end).

names() ->
    p(named, fun() -> ets:new(named, [named_table, public]) end),
    p(twice, fun() -> ets:new(named, [named_table]) end),
    p(insert, fun() -> {ets:insert(named, {k, v}), ets:lookup(named, k)} end),
    p(whereis, fun() -> T = ets:whereis(named), {is_reference(T), ets:lookup(T, k), ets:info(T, id) =:= T} end),
    p(whereis_none, fun() -> ets:whereis(nono) end),
    p(whereis_bad, fun() -> ets:whereis(1) end),
    p(rename, fun() -> {ets:rename(named, other), ets:lookup(other, k), ets:info(named), ets:whereis(named)} end),
    p(rename_bad, fun() -> ets:rename(other, 1) end),
    ets:new(second, [named_table]),
    p(rename_taken, fun() -> ets:rename(other, second) end),
    p(rename_ref, fun() -> T = ets:new(u, []), {ets:rename(T, w) =:= T, ets:info(T, name), ets:whereis(w)} end),
    p(all, fun() -> {lists:member(other, ets:all()), lists:member(nono, ets:all())} end),
    p(delete, fun() -> {ets:delete(other), ets:delete(second), ets:whereis(other)} end).

infos() ->
    T = ets:new(inf, [bag, private, {keypos, 3}, {read_concurrency, true}]),
    [p(I, fun() -> ets:info(T, I) end)
     || I <- [compressed, decentralized_counters, fixed, heir, keypos, name, named_table, node, protection,
              read_concurrency, safe_fixed, safe_fixed_monotonic_time, size, type, write_concurrency]],
    p(owner, fun() -> ets:info(T, owner) =:= self() end),
    p(items, fun() -> [K || {K, _} <- ets:info(T)] end),
    p(fixed, fun() -> {ets:safe_fixtable(T, true), ets:info(T, fixed), element(2, ets:info(T, safe_fixed)) =:= [{self(), 1}],
                       ets:safe_fixtable(T, false), ets:info(T, fixed)} end).

%% Terms of every kind survive on their own.
big() ->
    T = ets:new(big, []),
    Terms = [1, -5, 1 bsl 100, -(1 bsl 70), 3.25, a, "string", <<"binary">>, <<5:3>>, binary:copy(<<"large">>, 100),
             {t, [x, {y}]}, #{k => v, 1 => [2]}, maps:from_list([{I, {I}} || I <- lists:seq(1, 50)]), [], {},
             [a | b], fun lists:map/2, T],
    [ets:insert(T, {I, X, fun(Y) -> {Y, X} end}) || {I, X} <- lists:zip(lists:seq(1, length(Terms)), Terms)],
    [ets:insert(T, {{k, X}, I}) || {I, X} <- lists:zip(lists:seq(1, length(Terms)), Terms)],
    garbage(2000),
    p(same, fun() -> [I || {I, X} <- lists:zip(lists:seq(1, length(Terms)), Terms),
                           {_, Y, F} <- ets:lookup(T, I), Y =/= X orelse F(z) =/= {z, X}] end),
    p(keys, fun() -> [ets:lookup_element(T, {k, X}, 2) || X <- Terms] end),
    N = 3000,
    [ets:insert(T, {{n, I}, integer_to_binary(I)}) || I <- lists:seq(1, N)],
    p(sum, fun() -> lists:sum([binary_to_integer(ets:lookup_element(T, {n, I}, 2)) || I <- lists:seq(1, N)]) end),
    [ets:delete(T, {n, I}) || I <- lists:seq(1, N), I rem 3 =/= 0],
    p(size, fun() -> ets:info(T, size) end),
    p(left, fun() -> length([x || {{n, I}, _} <- ets:tab2list(T), I rem 3 =:= 0]) end).

garbage(0) -> ok;
garbage(N) -> _ = lists:duplicate(50, N), garbage(N - 1).
