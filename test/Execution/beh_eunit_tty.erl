%% eunit: what it prints for failures, and with verbose.
-module(beh_eunit_tty).
-include_lib("eunit/include/eunit.hrl").
-export([main/0, fib/1]).

main() ->
    io:format("~p~n", [eunit:test({"sums", [{"one", ?_assertEqual(2, 1 + 1)}, {"two", fun() -> ?assertEqual(3, fib(5)) end}]})]),
    io:format("~p~n", [eunit:test({"verbose", [{"only", ?_assertEqual(5, fib(5))}]}, [{print_depth, 10}])]).

fib(N) when N < 2 -> N;
fib(N) -> fib(N - 1) + fib(N - 2).

fib_test_() -> [?_assertEqual(0, fib(0)), ?_assertEqual(55, fib(10))].
