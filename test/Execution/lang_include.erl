%% Include files: guarded double include, records, macros and functions from an .hrl.
-module(lang_include).
-export([main/0]).
-include("Inputs/shapes.hrl").
-include("Inputs/shapes.hrl").
main() ->
    io:format("~p ~p~n", [#circle{}, #rect{h = 9}]),
    io:format("~p ~p~n", [?AREA(#circle{r = 2.0}), ?AREA(#rect{w = 3})]),
    io:format("~p~n", [?SHAPES_HRL]),
    try ?AREA(id(none)) catch error:E:S ->
        [{M, F, A, L} | _] = S,
        io:format("~p ~p ~p ~p ~p~n", [E, M, F, A, {filename:basename(proplists:get_value(file, L)), proplists:get_value(line, L)}]) end,
    io:format("~p ~p ~p~n", [?MODULE, ?LINE, filename:basename(?FILE)]).
id(X) -> X.
