-module(ets_select).
-export([main/0]).

%% Match specifications.

p(L, F) ->
    R = try F() catch C:E -> {C, E} end,
    io:format("~s: ~0tp~n", [L, R]).

main() ->
    T = ets:new(t, [ordered_set]),
    ets:insert(T, [{1, a}, {2, b}, {3, "str", x}, {4, #{k => v, n => 1}}, {5, {p, q}}, {6, <<"bin">>}, {7, 7}, {8, 2.5},
                   {9, [h, t | e]}, {10, {10, 10}}]),
    S = fun(L, M) -> p(L, fun() -> ets:select(T, M) end) end,
    patterns(T, S),
    bodies(S),
    guards(S),
    bad(S),
    functions(S),
    match(T),
    changes(),
    compiled().

patterns(_, S) ->
    S(any, [{'_', [], ['$_']}]),
    S(variable, [{'$17', [], ['$17']}]),
    S(tuple, [{{'$1', '_'}, [], ['$1']}]),
    S(literal, [{{'$1', a}, [], ['$1']}]),
    S(nested, [{{'_', {'$2', '$1'}}, [], [{{'$1', '$2'}}]}]),
    S(same, [{{'$1', '$1'}, [], ['$$']}]),
    S(same_nested, [{{'$1', {'$1', '$1'}}, [], ['$$']}]),
    S(list, [{{'$1', [h | '$2']}, [], ['$$']}]),
    S(string, [{{'$1', "str", '_'}, [], ['$1']}]),
    S(list3, [{{'$1', [h, t | '$2']}, [], [['$1' | '$2']]}]),
    S(map, [{{'$1', #{k => '$2'}}, [], [{{'$1', '$2'}}]}]),
    S(map_ground, [{{'$1', #{k => v}}, [], ['$1']}]),
    S(map_empty, [{{'$1', #{}}, [], ['$1']}]),
    S(map_none, [{{'$1', #{zz => '_'}}, [], ['$1']}]),
    S(binary, [{{'$1', <<"bin">>}, [], ['$1']}]),
    S(key, [{{2, '$1'}, [], ['$1']}]),
    S(key_float, [{{2.0, '$1'}, [], ['$1']}]),
    S(keys, [{{2, '_'}, [], [two]}, {{7, '_'}, [], [seven]}, {{2, b}, [], [never]}]),
    S(clauses, [{{'$1', a}, [], [first]}, {{'$1', '_'}, [{'<', '$1', 3}], [second]}, {'_', [], [other]}]),
    S(atom, [{foo, [], ['$_']}]),
    S(zeros, [{{'$00', '_'}, [], [x]}]),
    S(all_bound, [{{'$3', '$1'}, [{'<', '$3', 3}], ['$$']}]).

bodies(S) ->
    Two = {{'$1', '$2'}, [{'<', '$1', 3}]},
    B = fun(L, E) -> S(L, [{element(1, Two), element(2, Two), E}]) end,
    B(several, [x, '$1', '$2']),
    B(const, [{const, {'$1', x}}]),
    B(tuple, [{{'$1', {{'$2'}}, {const, [1]}}}]),
    B(empty_tuple, [{{}}]),
    B(list, [['$1', '$2', [x | '$1']]]),
    B(map, [#{'$2' => ['$1'], c => {{'$1'}}}]),
    B(arithmetic, [{'+', {'*', '$1', 10}, {'-', 1}}]),
    B(fails, [{hd, '$1'}]),
    B(underscore, ['_']),
    B(self, [{'=:=', {self}, {const, self()}}]),
    B(big, [{'bsl', '$1', 70}]),
    B(object, [{element, 2, '$_'}]).

guards(S) ->
    G = fun(L, Gs) -> S(L, [{{'$1', '$2'}, Gs, ['$1']}]) end,
    G(several, [{is_atom, '$2'}, {'>', '$1', 1}]),
    G(no_boolean, [1]),
    G(true, [true]),
    G(fails, [{'==', {hd, '$2'}, h}]),
    G('and', [{'and', {'>', '$1', 2}, {'<', '$1', 9}, {is_tuple, '$2'}}]),
    G('and1', [{'and', true}]),
    G(and_bad, [{'and', true, 1}]),
    G('or', [{'or', {'>', '$1', 8}, {'<', '$1', 3}}]),
    G(or_bad, [{'or', true, 1}]),
    G(orelse_ok, [{'orelse', true, 1}]),
    G('andalso', [{'andalso', {is_list, '$2'}, {'==', {hd, '$2'}, h}}]),
    G('not', [{'not', {is_atom, '$2'}}]),
    G('xor', [{'xor', {is_atom, '$2'}, {'>', '$1', 1}}]),
    S(andalso_value, [{{'$1', '_'}, [{'<', '$1', 3}], [{'andalso', true, '$1'}]}]),
    S(andalso_bad, [{{'$1', '_'}, [{'<', '$1', 3}], [{'andalso', '$1', true}]}]),
    S(orelse_value, [{{'$1', '_'}, [{'<', '$1', 3}], [{'orelse', false, '$1'}]}]).

bad(S) ->
    S(no_list, foo), S(empty, []), S(no_tuple, [foo]), S(two, [{'_', []}]),
    S(no_body, [{'_', [], []}]), S(guard_atom, [{'_', foo, [x]}]),
    S(unbound, [{{1, '_'}, [], ['$1']}]),
    S(unbound_in_map, [{{1, '_'}, [], [#{'$1' => 1}]}]),
    S(variable_key, [{{1, #{'$1' => 2}}, [], [1]}]),
    S(unknown, [{'_', [], [{foo}]}]), S(arity, [{'_', [], [{hd, 1, 2}]}]),
    S(bare_tuple, [{'_', [], [{}]}]), S(setelement, [{'_', [], [{setelement, 1, '$_', x}]}]),
    S(no_operands, [{'_', [{'and'}], [x]}]), S(const2, [{'_', [], [{const, 1, 2}]}]).

functions(S) ->
    F = fun(E) -> S(element(1, E), [{{'$1', '$2'}, [], [{{'$1', E}}]}]) end,
    [F({N, '$2'}) || N <- [is_atom, is_float, is_integer, is_list, is_number, is_pid, is_port, is_reference, is_tuple, is_map,
                           is_binary, is_function, abs, hd, tl, length, size, bit_size, byte_size, map_size, round, trunc,
                           float, '-', '+', 'bnot', 'not']],
    [F({N, '$1', '$2'}) || N <- ['+', '-', '*', '/', 'div', 'rem', 'band', 'bor', 'bxor', 'bsl', 'bsr', '<', '>', '=<', '>=',
                                 '==', '=:=', '/=', '=/=', element, 'xor']],
    F({map_get, k, '$2'}), F({is_map_key, k, '$2'}), F({is_record, '$2', p, 2}), F({node}), F({binary_part, '$2', 0, 2}).

match(T) ->
    p(match, fun() -> ets:match(T, {'$1', '$0'}) end),
    p(match_key, fun() -> ets:match(T, {1, '$0'}) end),
    p(match_any, fun() -> ets:match(T, {'_', '_', '_'}) end),
    p(match_object, fun() -> ets:match_object(T, {'_', {'_', '_'}}) end),
    p(count, fun() -> ets:select_count(T, [{{'$1', '_'}, [{'>', '$1', 4}], [true]}]) end),
    p(count_other, fun() -> ets:select_count(T, [{'_', [], [yes]}]) end).

changes() ->
    [changes(Type) || Type <- [set, ordered_set, bag, duplicate_bag]].

changes(Type) ->
    T = ets:new(c, [Type]),
    ets:insert(T, [{I, I rem 4} || I <- lists:seq(1, 20)]),
    All = fun() -> lists:sort(ets:tab2list(T)) end,
    p(Type, fun() -> {ets:match_delete(T, {'_', 3}), All()} end),
    p(select_delete, fun() -> {ets:select_delete(T, [{{'$1', '_'}, [{'>', '$1', 15}], [true]}]), All()} end),
    p(not_true, fun() -> ets:select_delete(T, [{'_', [], [foo]}]) end),
    p(one, fun() -> {ets:select_delete(T, [{{5, '_'}, [], [true]}]), All()} end),
    p(replace, fun() -> {ets:select_replace(T, [{{'$1', 0}, [], [{{'$1', zero}}]}]), All()} end),
    p(replace_key, fun() -> ets:select_replace(T, [{{'$1', '$2'}, [], [{{'$2', zero}}]}]) end),
    p(replace_element, fun() -> {ets:select_replace(T, [{{'$1', 1}, [], [{{{element, 1, '$_'}, one}}]}]), All()} end),
    p(replace_one, fun() -> {ets:select_replace(T, [{{8, '$1'}, [], [{{8, {{was, '$1'}}}}]}]), All()} end),
    p(all, fun() -> {ets:select_delete(T, [{'_', [], [true]}]), ets:info(T, size)} end).

compiled() ->
    MS = ets:match_spec_compile([{{'$1', '_'}, [{'>', '$1', 1}], ['$1']}]),
    p(is_compiled, fun() -> {ets:is_compiled_ms(MS), ets:is_compiled_ms(foo), ets:is_compiled_ms(make_ref())} end),
    p(run, fun() -> ets:match_spec_run([{1, a}, {2, b}, x, {3, c}, {4}], MS) end),
    p(run_bad, fun() -> ets:match_spec_run([{1, a}], foo) end),
    p(compile_bad, fun() -> ets:match_spec_compile([]) end),
    p(loop, fun() -> length([ets:match_spec_run([{I, [I]}], MS) || I <- lists:seq(1, 3000)]) end),
    T = ets:new(s, [ordered_set]),
    ets:insert(T, [{I, lists:seq(1, I rem 10)} || I <- lists:seq(1, 500)]),
    p(many, fun() -> lists:sum([length(L) || _ <- lists:seq(1, 50), L <- ets:select(T, [{{'_', '$1'}, [], ['$1']}])]) end).
