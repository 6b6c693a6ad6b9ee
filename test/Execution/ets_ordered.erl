-module(ets_ordered).
-export([main/0]).

%% Ordered sets: order, neighbours, portions; fixation of the other kinds.

p(L, F) ->
    R = try F() catch C:E -> {C, E} end,
    io:format("~s: ~0tp~n", [L, R]).

main() ->
    T = ets:new(t, [ordered_set]),
    Keys = [5, 3.0, a, "s", <<"b">>, {x}, #{}, -1, 1 bsl 80, z, [], 4, 2.5, {a, b}, 0],
    [ets:insert(T, {K, v}) || K <- Keys],
    p(list, fun() -> [K || {K, _} <- ets:tab2list(T)] end),
    p(float_is_int, fun() -> {ets:lookup(T, 3), ets:insert(T, {3, int}), ets:lookup(T, 3.0), ets:info(T, size)} end),
    p(first_last, fun() -> {ets:first(T), ets:last(T)} end),
    p(next, fun() -> {ets:next(T, 3), ets:next(T, 3.5), ets:next(T, <<"zzz">>), ets:next(T, -100)} end),
    p(prev, fun() -> {ets:prev(T, 3), ets:prev(T, 3.5), ets:prev(T, <<"zzz">>), ets:prev(T, -100)} end),
    p(walk, fun() -> walk(T, ets:first(T)) end),
    p(slot, fun() -> {ets:slot(T, 0), ets:slot(T, 3), ets:slot(T, ets:info(T, size))} end),
    p(slot_far, fun() -> ets:slot(T, 100) end),
    p(foldr, fun() -> ets:foldr(fun({K, _}, A) -> [K | A] end, [], T) end),
    p(foldl, fun() -> ets:foldl(fun({K, _}, A) -> [K | A] end, [], T) end),
    p(delete, fun() -> {ets:delete(T, 4.0), ets:delete(T, {x}), [K || {K, _} <- ets:tab2list(T)]} end),
    portions(),
    random(),
    fixed(set), fixed(bag), fixed(duplicate_bag), fixed(ordered_set),
    hash_order().

walk(_, '$end_of_table') -> [];
walk(T, K) -> [K | walk(T, ets:next(T, K))].

portions() ->
    O = ets:new(o, [ordered_set]),
    ets:insert(O, [{I, I * I} || I <- [1, 2, 3, 4, 5, 6, 7]]),
    Whole = [{'_', [], ['$_']}],
    p(select_3, fun() -> chunks(ets:select(O, [{{'$1', '_'}, [{'=/=', '$1', 4}], ['$1']}], 2)) end),
    p(reverse, fun() -> ets:select_reverse(O, [{{'$1', '_'}, [], ['$1']}]) end),
    p(reverse_3, fun() -> rchunks(ets:select_reverse(O, [{{'$1', '_'}, [], ['$1']}], 3)) end),
    p(match, fun() -> {A, C} = ets:match(O, {'$1', '$2'}, 3), {A, element(1, ets:match(C))} end),
    p(match_object, fun() -> {A, C} = ets:match_object(O, '_', 3), {A, element(1, ets:match_object(C))} end),
    p(while_deleting, fun() -> {A, C} = ets:select(O, Whole, 2), ets:delete(O, 3), ets:delete(O, 2), {A, chunks(ets:select(C))} end),
    p(end_of_table, fun() -> {ets:select('$end_of_table'), ets:match('$end_of_table'), ets:select_reverse('$end_of_table')} end),
    p(none, fun() -> ets:select(O, [{{x, '_'}, [], ['$_']}], 3) end),
    p(limit, fun() -> ets:select(O, Whole, 0) end),
    p(no_continuation, fun() -> ets:select(foo) end),
    p(deleted, fun() -> {_, C} = ets:select(O, Whole, 1), ets:delete(O), ets:select(C) end).

chunks('$end_of_table') -> [];
chunks({L, C}) -> [L | chunks(ets:select(C))].
rchunks('$end_of_table') -> [];
rchunks({L, C}) -> [L | rchunks(ets:select_reverse(C))].

%% Against a model.
random() ->
    T = ets:new(r, [ordered_set]),
    Final = random(T, #{}, 17, 4000),
    p(random, fun() -> {ets:tab2list(T) =:= lists:sort(maps:to_list(Final)), ets:info(T, size) =:= map_size(Final)} end).

random(_, M, _, 0) -> M;
random(T, M, S, N) ->
    S1 = (S * 1103515245 + 12345) band 16#7fffffff,
    K = (S1 bsr 8) rem 500,
    case (S1 bsr 20) rem 3 of
        0 -> ets:delete(T, K), random(T, maps:remove(K, M), S1, N - 1);
        _ -> ets:insert(T, {K, N}), random(T, M#{K => N}, S1, N - 1)
    end.

%% Deleting what is under the finger.
fixed(Type) ->
    T = ets:new(f, [Type]),
    ets:insert(T, [{I, x} || I <- lists:seq(1, 300)]),
    ets:safe_fixtable(T, true),
    p(Type, fun() -> lists:sort(drain(T, ets:first(T))) =:= lists:seq(1, 300) end),
    p(size, fun() -> {ets:info(T, size), ets:first(T), ets:lookup(T, 7)} end),
    ets:insert(T, {7, again}),
    ets:safe_fixtable(T, false),
    p(again, fun() -> {ets:tab2list(T), ets:info(T, size)} end).

drain(_, '$end_of_table') -> [];
drain(T, K) -> ets:delete(T, K), [K | drain(T, ets:next(T, K))].

%% The order of traversal is OTP's for keys whose hash doesn't depend on addresses.
hash_order() ->
    U = ets:new(u, []),
    ets:insert(U, [{I, x} || I <- lists:seq(1, 12)]),
    p(tab2list, fun() -> [K || {K, _} <- ets:tab2list(U)] end),
    p(walk, fun() -> walk(U, ets:first(U)) end),
    p(chunks, fun() -> chunks(ets:select(U, [{{'$1', '_'}, [], ['$1']}], 5)) end),
    V = ets:new(v, []),
    ets:insert(V, [{I} || I <- [a, b, c, d, "x", {1, 2}, <<"k">>, 1.5, hello, world]]),
    p(mixed, fun() -> ets:tab2list(V) end),
    W = ets:new(w, []),
    [ets:insert(W, {I}) || I <- lists:seq(1, 1000)],
    p(thousand, fun() -> erlang:phash2(ets:tab2list(W)) end),
    B = ets:new(b, [duplicate_bag]),
    ets:insert(B, [{K, I} || I <- [1, 2, 3], K <- [a, b, c]]),
    p(bag, fun() -> {ets:tab2list(B), ets:lookup(B, b)} end).
