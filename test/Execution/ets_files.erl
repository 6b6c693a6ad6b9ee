%% Tables to files and back, to and from dets, and filled by a function.
-module(ets_files).
-export([main/0]).

main() ->
    [io:format("~p: ~p~n", [N, F()]) || {N, F} <- [{file, fun file/0}, {info, fun info/0}, {options, fun options/0}, {errors, fun errors/0},
                                                   {dets, fun dets/0}, {init, fun init/0}, {named, fun named/0}, {empty, fun empty/0}]].

fill(Type) ->
    T = ets:new(t, [Type, public, {keypos, 2}]),
    ets:insert(T, [{a, 1, "x"}, {b, 2.5, <<"bin">>}, {c, {3}, #{k => v}}, {d, 1.0, [l | t]}]),
    T.

file() ->
    [begin T = fill(Type), ok = ets:tab2file(T, "tab"), {ok, U} = ets:file2tab("tab"),
           {Type, ets:info(U, type), ets:info(U, keypos), ets:info(U, protection), lists:sort(ets:tab2list(U)) =:= lists:sort(ets:tab2list(T)), T =:= U}
     end || Type <- [set, ordered_set, bag, duplicate_bag]].

info() ->
    T = fill(set),
    ok = ets:tab2file(T, "tab", [{extended_info, [object_count, md5sum]}]),
    {ok, L} = ets:tabfile_info("tab"),
    {[X || {K, _} = X <- L, lists:member(K, [name, type, protection, keypos, size, extended_info, version, named_table])], is_list(L)}.

options() ->
    T = fill(bag),
    [{O, ets:tab2file(T, "tab" ++ integer_to_list(N), O), element(1, ets:file2tab("tab" ++ integer_to_list(N), [{verify, true}]))}
     || {N, O} <- [{1, []}, {2, [{extended_info, [md5sum]}]}, {3, [{extended_info, [object_count]}]}, {4, [{sync, true}]}, {5, [{extended_info, []}]}]].

errors() ->
    T = fill(set),
    file:write_file("bad", "no table"),
    file:write_file("none", ""),
    ok = ets:tab2file(T, "cut", [{extended_info, [md5sum]}]),
    {ok, B} = file:read_file("cut"),
    file:write_file("cut", binary:part(B, 0, byte_size(B) - 20)),
    [catch_it(F) || F <- [fun() -> ets:file2tab("missing") end, fun() -> ets:file2tab("bad") end, fun() -> ets:file2tab("none") end, fun() -> element(1, ets:file2tab("cut", [{verify, true}])) end,
                          fun() -> ets:tab2file(T, "no/such/folder/tab") end, fun() -> ets:tab2file(T, "tab", [foo]) end, fun() -> ets:file2tab("tab", foo) end,
                          fun() -> ets:tabfile_info("missing") end, fun() -> ets:tab2file(nothing, "tab") end]].

dets() ->
    T = fill(set),
    {ok, D} = dets:open_file(d, [{file, "d.dets"}, {keypos, 2}]),
    A = ets:to_dets(T, D),
    {size, N} = {size, dets:info(D, size)},
    U = ets:new(u, [{keypos, 2}]),
    B = ets:from_dets(U, D),
    ok = dets:close(D),
    {A =:= D, N, B, lists:sort(ets:tab2list(U)) =:= lists:sort(ets:tab2list(T)), catch_it(fun() -> ets:from_dets(U, not_open) end)}.

init() ->
    T = ets:new(t, [ordered_set]),
    A = ets:init_table(T, source(5)),
    L = ets:tab2list(T),
    B = catch_it(fun() -> ets:init_table(T, fun(read) -> {foo}; (close) -> ok end) end),
    {A, L, B}.

source(0) -> fun(read) -> end_of_input; (close) -> ok end;
source(N) -> fun(read) -> {[{N, a}, {-N, b}], source(N - 1)}; (close) -> ok end.

named() ->
    T = ets:new(named, [named_table, protected]),
    ets:insert(T, {1}),
    ok = ets:tab2file(named, "tab"),
    A = catch_it(fun() -> ets:file2tab("tab") end),
    ets:delete(named),
    {A, ets:file2tab("tab"), ets:info(named, named_table), ets:tab2list(named)}.

empty() -> T = ets:new(e, []), ok = ets:tab2file(T, "e"), {ok, U} = ets:file2tab("e"), {ets:info(U, size), ets:tab2list(U)}.

catch_it(F) -> try F() catch C:R -> {C, R} end.
