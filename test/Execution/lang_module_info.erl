-module(lang_module_info).
-export([main/0]).
-vsn("1.2").
-author(me).
-custom({a, [1, "b"]}).
-export([f/1, f/2]).
main() ->
    io:format("~p~n", [?MODULE:module_info(exports)]),
    io:format("~p~n", [lists:sort([A || {K, _} = A <- ?MODULE:module_info(attributes), K =/= dialyzer])]),
    io:format("~p~n", [?MODULE:module_info(module)]),
    io:format("~p~n", [[erlang:function_exported(?MODULE, F, A) || {F, A} <- [{main, 0}, {f, 1}, {f, 2}, {g, 0}, {module_info, 1}]]]),
    io:format("~p~n", [g()]).
g() -> f(1).
f(X, Y) -> {X, Y}.
f(X) -> X.
