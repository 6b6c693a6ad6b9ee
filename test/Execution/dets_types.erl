%% dets with each type of table: insert, look up, delete, traverse, select.
-module(dets_types).
-export([main/0]).

main() ->
    [io:format("~p ~p: ~p~n", [Type, N, try F(Type) catch C:R -> {C, R} end]) ||
        Type <- [set, bag, duplicate_bag], {N, F} <- [{basic, fun basic/1}, {objects, fun objects/1}, {walk, fun walk/1}, {select, fun select/1}, {folds, fun folds/1}, {new, fun new/1},
                                                      {counter, fun counter/1}, {traverse, fun traverse/1}, {large, fun large/1}, {to_ets, fun to_ets/1}, {again, fun again/1}, {chunks, fun chunks/1}]].

open(Name, Type) ->
    File = lists:concat([Name, "_", Type]),
    file:delete(File),
    {ok, Name} = dets:open_file(Name, [{file, File}, {type, Type}]),
    Name.

basic(Type) ->
    T = open(basic, Type),
    ok = dets:insert(T, [{a, 1}, {b, 2}, {a, 3}, {a, 1}, {1, x}, {1.0, y}]),
    Found = [sorted(dets:lookup(T, K)) || K <- [a, b, c, 1, 1.0]],
    Members = [dets:member(T, K) || K <- [a, c]],
    ok = dets:delete(T, a),
    Info = [dets:info(T, I) || I <- [type, keypos, size, access, auto_save, no_such]],
    ok = dets:close(T),
    {Found, Members, Info, dets:info(T)}.

objects(Type) ->
    T = open(objects, Type),
    ok = dets:insert(T, [{a, 1}, {a, 2}, {a, 1}, {b, 1}]),
    ok = dets:delete_object(T, {a, 1}),
    R = all(T),
    ok = dets:match_delete(T, {'_', 2}),
    S = all(T),
    ok = dets:delete_all_objects(T),
    {R, S, all(T), dets:info(T, size), dets:close(T)}.

walk(Type) ->
    T = open(walk, Type),
    ok = dets:insert(T, [{K, K * K} || K <- lists:seq(1, 20)]),
    Keys = keys(T, dets:first(T)),
    Empty = open(empty, Type),
    {lists:sort(Keys), dets:first(Empty), catch_it(fun() -> dets:next(T, nothing) end), dets:close(T), dets:close(Empty)}.

keys(_, '$end_of_table') -> [];
keys(T, K) -> [K | keys(T, dets:next(T, K))].

select(Type) ->
    T = open(select, Type),
    ok = dets:insert(T, [{K, K rem 3, integer_to_list(K)} || K <- lists:seq(1, 30)]),
    A = sorted(dets:match(T, {'$1', 0, '_'})),
    B = sorted(dets:match_object(T, {'_', 1, '_'})),
    C = sorted(dets:select(T, [{{'$1', 2, '$2'}, [{'>', '$1', 10}], [{{'$2', '$1'}}]}])),
    D = dets:select_delete(T, [{{'$1', '_', '_'}, [{'>', '$1', 15}], [true]}]),
    {L1, Rest} = paged(dets:match(T, {'$1', '_', '_'}, 4), fun dets:match/1),
    {L2, _} = paged(dets:select(T, [{'_', [], ['$_']}], 7), fun dets:select/1),
    {L3, _} = paged(dets:match_object(T, '_', default), fun dets:match_object/1),
    {length(A), length(B), C, D, sorted(L1), Rest, length(L2), length(L3), dets:info(T, size), dets:close(T)}.

paged({Objects, Continuation}, More) -> {Next, Pages} = paged(More(Continuation), More), {Objects ++ Next, Pages};
paged('$end_of_table', _) -> {[], end_of_table}.

folds(Type) ->
    T = open(folds, Type),
    ok = dets:insert(T, [{K rem 7, K} || K <- lists:seq(1, 50)]),
    {dets:foldl(fun({_, N}, A) -> N + A end, 0, T), dets:foldr(fun(_, A) -> A + 1 end, 0, T), dets:info(T, size), dets:close(T)}.

new(Type) ->
    T = open(new, Type),
    {dets:insert_new(T, {a, 1}), dets:insert_new(T, {a, 2}), dets:insert_new(T, [{b, 1}, {c, 1}]), dets:insert_new(T, [{d, 1}, {a, 5}]), dets:insert_new(T, []), all(T), dets:close(T)}.

counter(Type) ->
    T = open(counter, Type),
    ok = dets:insert(T, {c, 5, 10}),
    {[catch_it(fun() -> dets:update_counter(T, K, U) end) || {K, U} <- [{c, 1}, {c, {3, -4}}, {none, 1}, {c, {4, 1}}, {c, x}]], all(T), dets:close(T)}.

traverse(Type) ->
    T = open(traverse, Type),
    ok = dets:insert(T, [{K, x} || K <- lists:seq(1, 10)]),
    A = lists:sort(dets:traverse(T, fun({K, _}) when K rem 2 =:= 0 -> {continue, K}; (_) -> continue end)),
    B = dets:traverse(T, fun(_) -> {done, finished} end),
    {A, B, dets:close(T)}.

large(Type) ->
    T = open(large, Type),
    Big = binary:copy(<<"0123456789">>, 5000),
    [ok = dets:insert(T, {K, binary:part(Big, 0, K * 37)}) || K <- lists:seq(1, 1000)],
    [ok = dets:delete(T, K) || K <- lists:seq(1, 1000), K rem 3 =:= 0],
    Right = lists:all(fun(K) -> dets:lookup(T, K) =:= [{K, binary:part(Big, 0, K * 37)} || K rem 3 =/= 0] end, lists:seq(1, 1000)),
    ok = dets:close(T),
    {ok, T} = dets:open_file(T, [{file, lists:concat([T, "_", Type])}, {type, Type}]),
    {Right, dets:info(T, size), dets:lookup(T, 3), [{K, byte_size(V)} || {K, V} <- dets:lookup(T, 1000)], dets:close(T)}.

to_ets(Type) ->
    T = open(to_ets, Type),
    ok = dets:insert(T, [{K, K} || K <- lists:seq(1, 100)]),
    E = ets:new(e, [Type]),
    E = dets:to_ets(T, E),
    ets:insert(E, {101, new}),
    ok = dets:from_ets(T, E),
    {ets:info(E, size), dets:info(T, size), dets:lookup(T, 101), dets:close(T)}.

%% The same table, opened twice, and by two processes.
again(Type) ->
    T = open(again, Type),
    File = lists:concat([again, "_", Type]),
    {ok, T} = dets:open_file(T, [{file, File}, {type, Type}]),
    Self = self(),
    P = spawn(fun() -> {ok, T} = dets:open_file(T, [{file, File}, {type, Type}]), ok = dets:insert(T, {from, other}), Self ! {self(), ready}, receive stop -> ok end end),
    receive {P, ready} -> ok end,
    First = dets:close(T),
    Still = dets:lookup(T, from),
    M = monitor(process, P), P ! stop, receive {'DOWN', M, _, _, _} -> ok end,
    Other = dets:open_file(T, [{file, File ++ "x"}, {type, Type}]),
    {First, Still, element(1, Other), dets:close(T), dets:close(T), dets:all()}.

chunks(Type) ->
    T = open(chunks, Type),
    ok = dets:insert(T, [{K, K} || K <- lists:seq(1, 50)]),
    Compatible = dets:is_compatible_bchunk_format(T, dets:info(T, bchunk_format)),
    U = open(copied, Type),
    ok = dets:init_table(U, fun(read) -> {[{K, v} || K <- lists:seq(1, 30)], fun(read) -> end_of_input; (close) -> ok end}; (close) -> ok end),
    {Compatible, dets:info(U, size), dets:safe_fixtable(T, true), dets:info(T, fixed) =/= false, dets:safe_fixtable(T, false), dets:info(T, fixed),
     dets:sync(T), dets:slot(T, 1000000), dets:close(T), dets:close(U)}.

all(T) -> sorted(dets:match_object(T, '_')).
sorted(L) when is_list(L) -> lists:sort(L);
sorted(X) -> X.
catch_it(F) -> try F() catch C:R -> {C, R} end.
