-module(uses_bad).
-export([main/0]).

main() ->
    io:format("main~n"),
    io:format("~p~n", [catch_undef(fun() -> bad:f(1) end)]),
    io:format("~p~n", [catch_undef(fun() -> apply(bad, f, [2]) end)]),
    io:format("~p~n", [catch_undef(fun bad:f/1, 3)]),
    io:format("~p ~p ~p~n", [code:is_loaded(bad), erlang:module_loaded(bad), erlang:function_exported(bad, f, 1)]),
    io:format("~p ~p~n", [good:f(4), erlang:module_loaded(good)]),
    io:format("~p~n", [catch_undef(fun() -> crashing:f() end)]).

catch_undef(Fun) -> try Fun() catch error:undef:Stack -> hd(Stack) end.
catch_undef(Fun, Arg) -> catch_undef(fun() -> Fun(Arg) end).
