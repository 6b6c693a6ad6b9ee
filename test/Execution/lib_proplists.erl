%% proplists, orddict and dict side by side.
-module(lib_proplists).
-export([main/0]).
main() ->
    P = [a, {b, 2}, {a, 1}, {c, 3, x}, "str", {b, 9}, {d, false}, {no_e, true}, e],
    io:format("~p~n", [[proplists:get_value(K, P) || K <- [a, b, c, d, e, f]]]),
    io:format("~p~n", [[proplists:get_value(K, P, def) || K <- [a, c, f]]]),
    io:format("~p~n", [[{proplists:is_defined(K, P), proplists:get_bool(K, P), proplists:lookup(K, P), proplists:lookup_all(K, P), proplists:get_all_values(K, P)} || K <- [a, b, c, d, zz]]]),
    io:format("~p~n", [proplists:get_keys(P)]),
    io:format("~p ~p~n", [proplists:delete(a, P), proplists:compact([{x, true}, {y, false}, {z, true}])]),
    io:format("~p ~p~n", [proplists:unfold([a, {b, 1}, "s"]), proplists:expand([{foo, [bar, baz]}], [fie, foo, fum])]),
    io:format("~p~n", [proplists:normalize([{old, 1}, no_x, q], [{aliases, [{old, new}]}, {negations, [{no_x, x}]}])]),
    io:format("~p ~p~n", [proplists:split([{c, 2}, {e, 1}, a, {c, 3, 4}, d, {b, 5}, b], [a, b, c]), proplists:append_values(a, [{a, [1]}, {b, 0}, {a, 2}, {a, [3]}])]),
    io:format("~p ~p~n", [proplists:to_map([a, {b, 1}, {b, 2}]), proplists:substitute_aliases([{x, y}], [x, {x, 1}, z])]),
    O = orddict:from_list([{c, 3}, {a, 1}, {b, 2}, {a, 0}]),
    io:format("~p ~p ~p~n", [O, orddict:fetch(a, O), orddict:find(z, O)]),
    io:format("~p~n", [orddict:append(l, x, orddict:append_list(l, [p, q], orddict:store(aa, 5, O)))]),
    io:format("~p~n", [orddict:merge(fun(K, A, B) -> {K, A, B} end, O, orddict:from_list([{b, x}, {z, y}]))]),
    io:format("~p ~p~n", [orddict:fold(fun(_, V, A) -> A + V end, 0, O), orddict:filter(fun(_, V) -> V > 1 end, O)]),
    io:format("~p ~p ~p~n", [orddict:update(a, fun(V) -> V + 10 end, O), orddict:update(q, fun(V) -> V end, init, O), orddict:update_counter(b, 5, O)]),
    io:format("~p ~p ~p~n", [orddict:take(a, O), orddict:take(y, O), orddict:erase(b, O)]),
    D = lists:foldl(fun(N, A) -> dict:append(N rem 7, N, dict:store({k, N}, N, A)) end, dict:new(), lists:seq(1, 300)),
    io:format("~p ~p ~p~n", [dict:size(D), dict:fetch({k, 77}, D), length(dict:fetch(3, D))]),
    D2 = lists:foldl(fun(N, A) -> dict:erase({k, N}, A) end, D, lists:seq(1, 290)),
    io:format("~p ~p~n", [dict:size(D2), lists:sort(dict:fetch_keys(D2))]),
    io:format("~p~n", [lists:sort(dict:to_list(dict:map(fun(_, V) when is_list(V) -> lists:sum(V); (_, V) -> -V end, D2)))]),
    io:format("~p ~p ~p~n", [dict:find(none, D2), dict:is_key(0, D2), dict:fold(fun(_, V, A) when is_integer(V) -> A + V; (_, _, A) -> A end, 0, D2)]),
    io:format("~p~n", [try dict:fetch(none, D2) catch error:E -> E end]),
    io:format("~p~n", [lists:sort(dict:to_list(dict:merge(fun(_, A, B) -> A + B end, dict:from_list([{a, 1}, {b, 2}]), dict:from_list([{b, 3}, {c, 4}]))))]).
