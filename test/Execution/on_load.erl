%% A function that runs when the module is loaded, in a process of its own.
-module(on_load).
-export([main/0, value/0]).
-on_load(init/0).

init() ->
    io:format("loading ~p~n", [erlang:module_loaded(?MODULE)]),
    persistent_term:put(?MODULE, {value(), self()}),
    io:format("~p~n", [erlang:load_nif("./no_such_library", 0)]),
    io:format("~p~n", [erlang:load_nif(<<"no/where">>, [])]),
    io:format("~p~n", [element(1, element(2, catch erlang:load_nif(foo, 0)))]),
    ok.

value() -> 42.

native() -> erlang:nif_error(not_loaded).

main() ->
    {Value, Loader} = persistent_term:get(?MODULE),
    io:format("~p ~p ~p~n", [Value, Loader =/= self(), is_process_alive(Loader)]),
    io:format("~p ~p~n", [erlang:module_loaded(?MODULE), ?MODULE:value()]),
    io:format("~p~n", [proplists:get_value(on_load, module_info(attributes))]),
    io:format("~p~n", [lists:member({init, 0}, module_info(exports))]),
    try apply(?MODULE, init, []) catch error:undef -> io:format("not exported~n") end,
    try native() catch error:Reason -> io:format("~p~n", [Reason]) end.
