%% eunit over the library: queue, maps and string, with generated tests.
-module(beh_eunit_stdlib).
-include_lib("eunit/include/eunit.hrl").
-export([main/0]).

main() -> io:format("~p~n", [eunit:test(?MODULE)]).

queue_test_() ->
    Q = lists:foldl(fun queue:in/2, queue:new(), lists:seq(1, 5)),
    [?_assertEqual(5, queue:len(Q)),
     ?_assertMatch({{value, 1}, _}, queue:out(Q)),
     ?_assertEqual([5, 4, 3, 2, 1], queue:to_list(queue:reverse(Q))),
     ?_assertEqual(empty, queue:peek(queue:new())),
     ?_assertError(empty, queue:get(queue:new()))].

maps_test_() ->
    {foreach, fun() -> #{a => 1, b => 2} end,
     [fun(M) -> ?_assertEqual(3, maps:fold(fun(_, V, S) -> V + S end, 0, M)) end,
      fun(M) -> ?_assertEqual(#{a => 1}, maps:filter(fun(K, _) -> K =:= a end, M)) end,
      fun(M) -> ?_assertError({badkey, z}, maps:get(z, M)) end]}.

string_test_() ->
    {inparallel,
     [{lists:flatten(io_lib:format("~p ~p", [F, A])), ?_assertEqual(E, apply(string, F, A))} ||
         {F, A, E} <- [{uppercase, ["abc"], "ABC"}, {trim, ["  x "], "x"}, {split, ["a,b", ","], ["a", "b"]},
                       {length, ["äö"], 2}, {reverse, ["abc"], "cba"}, {pad, ["x", 3], ["x", 32, 32]}]]}.
