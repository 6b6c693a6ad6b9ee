-module(configured).
-export([main/1]).

main(Arguments) ->
    application:load(configured),
    io:format("~p~n", [[application:get_env(configured, Key) || Key <- [a, b, c, d, e]]]),
    io:format("~p ~p~n", [application:get_env(kernel, logger_level), maps:get(level, logger:get_primary_config())]),
    io:format("~p ~p~n", [Arguments, init:get_plain_arguments()]),
    io:format("~p~n", [[filename:basename(File) || {config, [File]} <- init:get_arguments()]]).
