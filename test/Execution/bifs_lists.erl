%% List and tuple BIFs on long, deep and improper arguments.
-module(bifs_lists).
-export([main/0]).

main() ->
    L = lists:seq(1, 2000),
    io:format("~w~n", [[length(L), lists:member(2000, L), lists:member(0, L), hd(lists:reverse(L)), length(L ++ L), length(L -- lists:seq(2, 2000, 2)),
                        lists:keyfind(1500, 1, [{I, x} || I <- L]), erlang:phash2(L -- lists:reverse(L))]]),
    Deep = lists:foldl(fun(_, A) -> [A] end, [], L),
    Deep2 = lists:foldl(fun(_, A) -> [A] end, [], L),
    Tuples = lists:foldl(fun(I, A) -> {I, A} end, x, L),
    io:format("~w~n", [[Deep =:= Deep2, Deep == [Deep2], Deep < [Deep2], erlang:phash2(Deep), erlang:phash2(Tuples), tuple_size(Tuples),
                        erts_debug:flat_size(Deep), length(lists:flatten(Deep))]]),
    io:format("~w~n", [[[1, 2, 3, 1] -- [1], [1, 1.0, 1] -- [1.0], [a, b] -- [], [] -- [a], [a] ++ b, [] ++ b, "ab" ++ "cd" ++ []]]),
    io:format("~w~n", [[erlang:insert_element(2, {a, b}, x), erlang:delete_element(1, {a, b}), erlang:append_element({}, a), setelement(1, {a}, b),
                        erlang:make_tuple(3, z, [{2, y}]), list_to_tuple([1, 2]), tuple_to_list({})]]),
    io:format("~w~n", [[lists:keysearch(k, 2, [{a, b}, {x, k}]), lists:keymember(1, 1, [{1.0}]), lists:keyfind(q, 1, [{z}, q, {}]), lists:reverse([1, 2], tail)]]),
    Atom = list_to_atom("nope"), Improper = [1 | Atom],
    io:format("~w~n", [[catch_(F) || F <-
        [fun() -> length(Improper) end, fun() -> length(Atom) end, fun() -> hd(Atom) end, fun() -> tl([]) end, fun() -> Improper ++ [] end, fun() -> Improper -- [] end,
         fun() -> [] -- Improper end, fun() -> lists:member(x, Improper) end, fun() -> lists:reverse(Improper) end, fun() -> lists:keyfind(a, 0, []) end,
         fun() -> lists:keyfind(a, 1, Improper) end, fun() -> element(0, {a}) end, fun() -> element(2, {a}) end, fun() -> element(1, Atom) end,
         fun() -> setelement(2, {a}, b) end, fun() -> list_to_tuple(Improper) end, fun() -> tuple_to_list(Atom) end, fun() -> erlang:make_tuple(-1, a) end]]]),
    Terms = [b, a, 3, 2.5, 3.0, 1 bsl 70, "list", [], {}, {a}, {1, 2}, #{}, #{a => 1}, <<"bin">>, <<1:3>>, <<>>, fun lists:map/2, [1 | 2], -1, 'Z', ab, {b}],
    io:format("~w~n~w~n~w~n", [lists:sort(Terms), lists:usort(Terms ++ Terms), [min(X, Y) || X <- [1, a], Y <- [1.0, b]]]).

catch_(F) -> try F() catch C:R -> {C, R} end.
