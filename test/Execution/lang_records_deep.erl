%% Records: defaults that are expressions, nested update, matching, guards, indices, record_info.
-module(lang_records_deep).
-export([main/0]).
-record(point, {x = 0, y = 0 :: integer()}).
-record(line, {from = #point{}, to = #point{x = 1, y = 1}, label}).
-record(conf, {n = length([1, 2, 3]), f = fun(X) -> X + 1 end, l = [a | [b]], m = #{k => v}, u}).
-record('odd name', {'a b' = 1}).
-record(empty, {}).
main() ->
    L = #line{},
    io:format("~p~n", [L]),
    L2 = L#line{from = (L#line.from)#point{x = 5}, label = "hi"},
    io:format("~p ~p~n", [L2, L2#line.from#point.x]),
    L3 = L2#line{to = L2#line.to#point{y = 77}},
    io:format("~p~n", [L3]),
    C = #conf{},
    io:format("~p ~p ~p ~p ~p~n", [C#conf.n, (C#conf.f)(1), C#conf.l, C#conf.m, C#conf.u]),
    io:format("~p~n", [#conf{_ = 0}]),
    io:format("~p ~p ~p~n", [#point.y, #line.label, record_info(fields, line)]),
    io:format("~p ~p~n", [record_info(size, conf), record_info(size, empty)]),
    io:format("~p ~p~n", [#empty{}, is_record(#empty{}, empty)]),
    O = #'odd name'{},
    io:format("~p ~p~n", [O, O#'odd name'.'a b']),
    io:format("~p~n", [[where(P) || P <- [#point{}, #point{x = 1}, #point{y = 2}, #point{x = 1, y = 2}, {point, 1}, foo]]]),
    io:format("~p~n", [lists:keysort(#point.y, [#point{y = 3}, #point{y = 1}, #point{y = 2}])]),
    io:format("~p~n", [try (id(foo))#point.x catch error:E -> E end]),
    io:format("~p~n", [try (id({point, 1}))#point{x = 1} catch error:E1 -> E1 end]),
    io:format("~p~n", [[is_record(T, point, 3) || T <- [#point{}, {point}, {point, 1, 2}, {line, 1, 2}]]]),
    #line{from = #point{x = A}, to = #point{y = B} = P2} = L3,
    io:format("~p ~p ~p~n", [A, B, P2]),
    io:format("~p~n", [setelement(#point.x, #point{}, new)]),
    io:format("~p~n", [[sum(P) || P <- [#point{x = 1, y = 2}, #line{}]]]).
where(#point{x = 0, y = 0}) -> origin;
where(#point{x = 0}) -> yaxis;
where(#point{y = 0}) -> xaxis;
where(P) when P#point.x < P#point.y -> above;
where(_) -> other.
sum(P) when is_record(P, point) -> P#point.x + P#point.y;
sum(#line{from = F, to = T}) -> sum(F) + sum(T).
id(X) -> X.
