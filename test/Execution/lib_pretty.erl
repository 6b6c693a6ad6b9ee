-module(lib_pretty).
-export([main/0]).

main() ->
    p(1, fun() -> io:format("~p~n", [lists:duplicate(5, {person, "A name that is long", [{age, 42}, {city, 'New York'}]})]) end),
    p(2, fun() -> io:format("~p~n", [#{alpha => lists:seq(1, 40), beta => #{gamma => "text", delta => {1, 2.5, <<"bin">>}}}]) end),
    p(3, fun() -> io:format("~30p~n", [{a, [b, c, {d, e, f, g}], "hello world", h}]) end),
    p(4, fun() -> io:format("~p~n", [[[[[[[[deep]]]]]]]]) end),
    p(5, fun() -> io:format("~P~n", [{a, lists:seq(1, 100), #{x => y}}, 12]) end),
    p(6, fun() -> io:format("~tp ~p~n", ["σφ", "σφ"]) end),
    p(7, fun() -> io:format("~p~n", [[$a, $b, 300]]) end),
    p(8, fun() -> io:format("~p~n", [{'Quoted Atom', '$x', a@b, 'end', []}]) end),
    p(9, fun() -> io:format("~p~n", [<<1, 2, 3, "abc">>]) end),
    p(10, fun() -> io:format("~p~n", [list_to_tuple(lists:seq(1, 60))]) end),
    p(11, fun() -> io:format("~p~n", ["line one\nline two\ttab \"quoted\""]) end),
    p(12, fun() -> io:format("~p~n", [lists:duplicate(30, "string number")]) end),
    p(13, fun() -> io:format("~w~n", [{fun_like, 1.0e-5, -0.0, 1.0e16}]) end),
    p(14, fun() -> io:format("~-20p|~n", [abc]) end),
    p(15, fun() -> io:format("~p~n", [[{K, V} || {K, V} <- [{one, 1}, {two, 2}]]]) end).

p(N, F) ->
    R = try F() catch C:E -> {C, E} end,
    io:format("~p: ~tp~n", [N, R]).
