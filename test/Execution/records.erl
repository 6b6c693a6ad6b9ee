-module(records).
-export([main/0]).
-record(point, {x = 0, y = 0 :: integer()}).
-record(shape, {name, at = #point{}, tags = [] :: list()}).
main() ->
    P = #point{x = 1},
    io:format("~p ~p ~p~n", [P, P#point.x, P#point.y]),
    S = #shape{name = "box", at = P},
    io:format("~p~n", [S]),
    S1 = S#shape{at = (S#shape.at)#point{y = 9}, tags = [a]},
    io:format("~p ~p~n", [S1, S1#shape.at#point.y]),
    io:format("~p ~p~n", [#point.y, #shape.tags]),
    io:format("~p~n", [[is_record(X, point) || X <- [P, S, {point, 1}, {point, 1, 2}, point]]]),
    io:format("~p~n", [[f(X) || X <- [P, S, #point{x = 5, y = 6}, other]]]),
    #shape{name = N, at = #point{x = X0}} = S1,
    io:format("~p ~p~n", [N, X0]),
    io:format("~p~n", [#point{_ = q}]),
    io:format("~p~n", [record_info(fields, shape)]),
    io:format("~p~n", [record_info(size, shape)]),
    io:format("~p~n", [try (id(foo))#point.x catch error:E -> E end]),
    io:format("~p~n", [try (id({point, 1}))#point{x = 2} catch error:E2 -> E2 end]),
    io:format("~p~n", [lists:keysort(#point.x, [#point{x = 3}, #point{x = 1}])]).
id(X) -> X.
f(#point{x = 5}) -> five;
f(#point{} = P) -> {point, P#point.y};
f(R) when R#shape.name =:= "box" -> box;
f(_) -> other.
