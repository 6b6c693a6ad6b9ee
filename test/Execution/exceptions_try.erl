-module(exceptions_try).
-export([main/0]).
main() ->
    Fs = [fun() -> ok end, fun() -> throw(ball) end, fun() -> error(oops) end, fun() -> exit(bye) end,
          fun() -> error({custom, 1}) end, fun() -> 1 div zero() end, fun() -> a + one() end, fun() -> hd(nil()) end,
          fun() -> {x, _} = id({y, 1}) end, fun() -> case id(3) of 4 -> ok end end, fun() -> if false -> ok end end,
          fun() -> (id(not_a_fun))() end, fun() -> nomod:nofun(1) end,
          fun() -> f(id(3)) end, fun() -> element(5, {a}) end, fun() -> list_to_atom(id(12)) end, fun() -> #{a := _} = id(#{}) end,
          fun() -> (id(#{}))#{k := 1} end, fun() -> (id(x))#{k => 1} end, fun() -> maps:get(q, #{}) end,
          fun() -> try id(5) of 6 -> ok catch _:_ -> no end end, fun() -> throw({a, [b]}) end, fun() -> not id(5) end,
          fun() -> id(5) andalso true end, fun() -> [1 | id(2)] ++ [3] end, fun() -> id([1 | 2]) ++ [3] end, fun() -> binary_to_atom(id(<<255>>), utf8) end],
    [io:format("~p~n", [run(F)]) || F <- Fs],
    io:format("~p~n", [after_order()]),
    io:format("~p~n", [nested()]),
    io:format("~p~n", [catch throw(x)]),
    io:format("~p~n", [element(1, catch error(x))]),
    io:format("~p~n", [catch exit(x)]).
zero() -> 0.
one() -> 1.
nil() -> [].
id(X) -> X.
f(1) -> one;
f(2) -> two.
run(F) ->
    try F() of V -> {value, V}
    catch throw:T -> {throw, T};
          error:E -> {error, E};
          exit:X -> {exit, X}
    end.
after_order() ->
    put(log, []),
    R = try try put(log, [body | get(log)]), throw(up) after put(log, [inner | get(log)]) end
        catch up -> put(log, [caught | get(log)]), done
        after put(log, [outer | get(log)]) end,
    {R, lists:reverse(get(log))}.
nested() ->
    try try error(first) catch error:first -> error(second) end catch error:E -> E end.
