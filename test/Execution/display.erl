%% Terms through erlang:display/1, which needs no library.
-module(display).
-export([main/0]).
main() ->
    erlang:display(42),
    erlang:display(-1),
    erlang:display(1267650600228229401496703205376),
    erlang:display(3.14),
    erlang:display(ok),
    erlang:display('hello world'),
    erlang:display([1, 2, 3]),
    erlang:display([a | b]),
    erlang:display("text"),
    erlang:display({a, {b, []}, <<1, 2, 3>>}),
    erlang:display(<<"bin">>),
    erlang:display(<<5:3>>),
    erlang:display(#{a => 1, b => [x]}),
    erlang:display([]),
    erlang:display({}).
